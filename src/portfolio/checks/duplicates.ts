import type { SectorFigure, SectorTables, SourceCell } from "../../participation/model/sector-tables";
import { comparePlaces } from "../choose-figures";
import type { Contradiction } from "../model";
import { overlap, rounded } from "./interval";
import { printedText } from "./row-consistency";

/**
 * Figures that stand in several places with values that cannot be the same. `isWrong` says which of the two also
 * disagrees with what we compute: that one is named first.
 */
export function duplicateContradictions(tables: SectorTables, isWrong: (cell: SourceCell) => boolean): Contradiction[] {
  return [
    ...pairs(tables.figures, figureKey, sameFigure).map(([first, other]) => {
      const swap = isWrong(first.cell) && !isWrong(other.cell);
      const [wrong, right] = swap ? [first, other] : [other, first];
      const { measure, year, sector, horizonYears } = wrong;
      return differs(wrong.cell, right.cell, printedText(wrong), printedText(right), {
        measure,
        year,
        sector,
        horizonYears,
      });
    }),
    ...pairs(
      tables.participants,
      (count) => `${count.year}`,
      (a, b) => a.count === b.count,
    ).map(([first, other]) =>
      differs(other.cell, first.cell, `${other.count}`, `${first.count}`, { ...NOTHING, year: other.year }),
    ),
    ...pairs(
      tables.costsPerParticipant,
      (cost) => `${cost.year}|${cost.sector}`,
      (a, b) => a.amount.eq(b.amount),
    ).map(([first, other]) =>
      differs(other.cell, first.cell, other.amount.toString(), first.amount.toString(), {
        ...NOTHING,
        year: other.year,
        sector: other.sector,
      }),
    ),
  ];
}

type About = Pick<Contradiction, "measure" | "year" | "sector" | "horizonYears">;
const NOTHING: About = { measure: null, year: null, sector: null, horizonYears: null };

const differs = (
  cell: SourceCell,
  against: SourceCell,
  printed: string,
  required: string,
  about: About,
): Contradiction => ({ code: "duplicate-differs", ...about, printed, required, cell, against: [against] });

const figureKey = (figure: SectorFigure): string =>
  `${figure.measure}|${figure.year}|${figure.sector}|${figure.horizonYears}`;

/** Equal within the rounding of both. An empty cell beside a figure is no contradiction: one table leaves it out. */
function sameFigure(a: SectorFigure, b: SectorFigure): boolean {
  if (a.amount !== null && b.amount !== null) {
    return overlap(rounded(a.amount, a.roundedTo), rounded(b.amount, b.roundedTo));
  }
  return a.months === null || b.months === null || a.months === b.months;
}

/** The first of each group by place with every later one that is not the same. */
function pairs<T extends { readonly cell: SourceCell }>(
  list: readonly T[],
  key: (item: T) => string,
  same: (a: T, b: T) => boolean,
): [T, T][] {
  const first = new Map<string, T>();
  const found: [T, T][] = [];
  for (const item of [...list].sort((a, b) => comparePlaces(a.cell, b.cell))) {
    const earlier = first.get(key(item));
    if (earlier === undefined) first.set(key(item), item);
    else if (!same(earlier, item)) found.push([earlier, item]);
  }
  return found;
}
