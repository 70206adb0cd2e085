import { Decimal } from "../../calculation/decimal";
import { sumKronor } from "../../calculation/amounts";
import type { CalendarYear } from "../../calculation/units";
import type { SectorFigure, SourceCell } from "../../participation/model/sector-tables";
import { COST_SECTORS, SOCIETY_PARTS, STATE_PARTS, type Sector } from "../../valuation/sectors";
import type { FigureIndex } from "../choose-figures";
import type { Contradiction } from "../model";
import { intervalText, overlap, rounded, within, type Interval } from "./interval";

const WHOLES: readonly (readonly ["state" | "society", readonly Sector[]])[] = [
  ["state", STATE_PARTS],
  ["society", SOCIETY_PARTS],
];

const MEASURES = ["income", "profitability"] as const;

/** Totals whose parts are all printed and do not sum to them, within the rounding of each. */
export function partsContradictions(index: FigureIndex): Contradiction[] {
  return index.years.flatMap((year) =>
    WHOLES.flatMap(([whole, parts]) => [
      ...MEASURES.flatMap((measure) =>
        horizonsOf(index.find(measure, year, whole)).flatMap((horizon) => {
          const pick = (sector: Sector): SectorFigure | undefined =>
            finest(index.find(measure, year, sector).filter((figure) => figure.horizonYears === horizon));
          return figureParts(pick(whole), parts.map(pick), measure, horizon);
        }),
      ),
    ]),
  );
}

const horizonsOf = (figures: readonly SectorFigure[]): readonly number[] => [
  ...new Set(figures.flatMap((figure) => figure.horizonYears ?? [])),
];

function finest(figures: readonly SectorFigure[]): SectorFigure | undefined {
  const given = figures.filter((figure) => figure.amount !== null);
  const least = Math.min(...given.map((figure) => figure.roundedTo));
  return given.find((figure) => figure.roundedTo === least);
}

function figureParts(
  whole: SectorFigure | undefined,
  parts: readonly (SectorFigure | undefined)[],
  measure: (typeof MEASURES)[number],
  horizonYears: number,
): Contradiction[] {
  const known = parts.flatMap((part) => (part === undefined || part.amount === null ? [] : [part]));
  if (whole === undefined || known.length < parts.length) return [];
  const range = (figure: SectorFigure): Interval =>
    figure.amount === null ? { low: null, high: null } : rounded(figure.amount, figure.roundedTo);
  const sum = sumOf(known.map(range));
  if (overlap(range(whole), sum)) return [];
  const unit = Math.max(...known.map((part) => part.roundedTo));
  return [
    {
      code: "parts-do-not-sum",
      year: whole.year,
      sector: whole.sector,
      measure,
      horizonYears,
      printed: whole.amount?.toString() ?? "",
      required: unit < 1 ? plainSum(known) : intervalText(sum, unit),
      cell: whole.cell,
      against: known.map((part) => part.cell),
    },
  ];
}

const plainSum = (parts: readonly SectorFigure[]): string =>
  sumKronor(parts.flatMap((part) => part.amount ?? [])).toString();

function sumOf(ranges: readonly Interval[]): Interval {
  const add = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null || b === null ? null : a.plus(b));
  return ranges.reduce((sum, range) => ({ low: add(sum.low, range.low), high: add(sum.high, range.high) }), {
    low: new Decimal(0),
    high: new Decimal(0),
  });
}

/** The source's cost totals against the sum of its parts. */
export function costPartsContradictions(index: FigureIndex): Contradiction[] {
  const seen = new Set<SourceCell>();
  return index.years.flatMap((year: CalendarYear) =>
    (
      [
        ["state", STATE_PARTS],
        ["society", COST_SECTORS],
      ] as const
    ).flatMap(([whole, parts]): Contradiction[] => {
      const total = index.costs(year, whole)[0];
      const known = parts.flatMap((part) => index.costs(year, part)[0] ?? []);
      if (total === undefined || known.length < parts.length || seen.has(total.cell)) return [];
      seen.add(total.cell);
      const margin = (derived: boolean): number => (derived ? 0.5 : 0);
      const sum = sumOf(known.map((part) => within(part.amount, margin(part.derived))));
      if (overlap(within(total.amount, margin(total.derived)), sum)) return [];
      return [
        {
          code: "parts-do-not-sum",
          year: total.year,
          sector: whole,
          measure: null,
          horizonYears: null,
          printed: total.amount.toString(),
          required: sumKronor(known.map((part) => part.amount)).toString(),
          cell: total.cell,
          against: known.map((part) => part.cell),
        },
      ];
    }),
  );
}
