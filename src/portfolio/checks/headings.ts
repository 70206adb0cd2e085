import type { SectorFigure } from "../../participation/model/sector-tables";
import type { Contradiction } from "../model";

/**
 * Columns whose heading says another number of years than the numbers do: one contradiction for each heading and
 * sheet, naming the first figure below it and the other years' columns that carry the same heading.
 */
export function headingContradictions(figures: readonly SectorFigure[]): Contradiction[] {
  const groups = new Map<string, SectorFigure[]>();
  for (const figure of figures) {
    const { headedYears, horizonYears, cell } = figure;
    if (headedYears === null || headedYears === horizonYears) continue;
    const key = `${cell.sheet}|${cell.heading}|${headedYears}|${horizonYears}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].flatMap((group): Contradiction[] => {
    const [first] = group;
    if (first === undefined) return [];
    const firstOfYear = new Map<number | null, SectorFigure>();
    for (const figure of group) if (!firstOfYear.has(figure.year)) firstOfYear.set(figure.year, figure);
    return [
      {
        code: "horizon-heading",
        year: firstOfYear.size === 1 ? first.year : null,
        sector: null,
        measure: first.measure,
        horizonYears: first.horizonYears,
        printed: `${first.headedYears}`,
        required: `${first.horizonYears}`,
        cell: first.cell,
        against: [...firstOfYear.values()].slice(1).map((figure) => figure.cell),
      },
    ];
  });
}
