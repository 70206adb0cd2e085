import fc from "fast-check";
import type { SheetLayout, LayoutCell } from "../../src/sheet/layout";

/** One year's random figures: participants, and whole-öre incomes of four sectors. */
export interface RandomYear {
  readonly year: number;
  readonly participants: number;
  readonly incomes: readonly number[];
}

export const FOUR = ["Samhället", "Kommunen", "Regionen", "Staten totalt"] as const;
export const FOUR_COSTS = [79583, 16000, 16000, 47583] as const;

/** Incomes of all sizes, some negative, some 0; seeded, so that every run has the same. */
export function randomYears(count: number, seed: number): readonly RandomYear[] {
  const income = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -5e8, max: 3e9 }).map((ore) => ore / 100) },
    { weight: 1, arbitrary: fc.constant(0) },
    // Whole months: a twelfth of the cost divides it.
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((twelfths) => 48000 * twelfths) },
  );
  const year = fc.record({
    participants: fc.integer({ min: 1, max: 1800 }),
    incomes: fc.array(income, { minLength: 4, maxLength: 4 }),
  });
  const [years] = fc.sample(fc.array(year, { minLength: count, maxLength: count }), { seed, numRuns: 1 });
  return (years ?? []).map((one, at) => ({ ...one, year: 1900 + at }));
}

/** The years as a workbook of sector tables, one below the other. */
export function sourceLayouts(years: readonly RandomYear[]): SheetLayout[] {
  const participants: LayoutCell[] = [
    { row: 0, column: 0, value: "År" },
    { row: 0, column: 1, value: "Antal deltagare" },
    ...years.flatMap(({ year, participants: count }, at) => [
      { row: 1 + at, column: 0, value: year },
      { row: 1 + at, column: 1, value: count },
    ]),
  ];
  const tables = years.flatMap(({ year, incomes }, at) => {
    const top = at * 6;
    return [
      { row: top, column: 0, value: `År ${year}` },
      { row: top, column: 1, value: "Totalt, kort sikt (1 år)" },
      ...FOUR.flatMap((name, row) => [
        { row: top + 1 + row, column: 0, value: name },
        { row: top + 1 + row, column: 1, value: incomes[row] ?? null },
      ]),
    ];
  });
  const sheet = (id: string, name: string, cells: readonly LayoutCell[]): SheetLayout => ({
    id,
    name,
    cells,
    columnWidths: [20, 20],
    print: { orientation: "portrait" },
  });
  return [sheet("participants", "Deltagare", participants), sheet("incomes", "Intäkter", tables)];
}
