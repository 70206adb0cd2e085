import { calendarYear, persons } from "../../../src/calculation/units";
import type { NetCategory, NetCounts } from "../../../src/participation/model/net-counts";

type MadeNetRow = readonly [category: NetCategory, before: number, after: number];

/** A before/after table as reading gives it; labels are the categories' codes. */
export function madeNet(
  kind: NetCounts["kind"],
  rows: readonly MadeNetRow[],
  rest: { readonly year?: number | null; readonly part?: string | null; readonly leftOut?: NetCounts["leftOut"] } = {},
): NetCounts {
  const { year = 2018, part = null, leftOut = [] } = rest;
  return {
    table: `Blad1!${kind}`,
    sheet: "Blad1",
    at: { row: 1, column: 1 },
    title: kind === "livelihood" ? "Försörjning före och efter" : "Sysselsättning före och efter",
    part,
    year: year === null ? null : calendarYear(year),
    kind,
    rows: rows.map(([category, before, after]) => ({
      label: category,
      category,
      before: persons(before),
      after: persons(after),
    })),
    leftOut,
    total: null,
  };
}
