import fc from "fast-check";
import type { CellValue } from "../../../src/sheet/cell";
import { cellError } from "../../../src/sheet/cell";
import { readSectorTables } from "../../../src/participation/sus";
import { gridOf, incomeRows, profitabilityRows, rar } from "../grids";

const RUNS = process.env.DEEP === undefined ? 80 : 2000;
const SEED = 20160419;

const REPORT: readonly (readonly CellValue[])[] = [
  ["År", "Antal deltagare"],
  ...rar.years.map(({ year, participants }) => [year, participants]),
  [],
  ["Kostnad per deltagare (härledd)"],
  ["Kommunen", 16000],
  ["Regionen", 16000],
  [],
  ...rar.years.flatMap((year) => [...incomeRows(year), [], ...profitabilityRows(year), []]),
];

const damagedValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    "",
    " ",
    "\u00a0",
    "–",
    "-",
    "..",
    "<5",
    "***",
    "saknas",
    "1,234",
    "#",
    "£4 000 kr",
    "4Lt",
  ),
  fc.constantFrom<CellValue>(true, cellError("#REF!"), cellError("#DIV/0!"), 0, -1, 12.5, 2016, 1e21, -0),
  fc.constantFrom<CellValue>(
    "Kommunen",
    "Staten",
    "totalt",
    "År 2017",
    "kort sikt (2 år)",
    "Antal deltagare",
    "Belopp i tkr",
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -10000000, max: 10000000 }),
);

const damage = fc.array(fc.record({ row: fc.nat(REPORT.length - 1), column: fc.nat(6), value: damagedValue }), {
  minLength: 1,
  maxLength: 25,
});

type Damage = readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];

function damaged(changes: Damage) {
  const rows = REPORT.map((row) => [...row, ...Array.from({ length: 7 - row.length }, () => null)] as CellValue[]);
  for (const { row, column, value } of changes) rows[row]![column] = value;
  return gridOf("Skadat", rows);
}

describe("damaged sheets", () => {
  test("every row is used or left out for a reason, exactly once", () => {
    fc.assert(
      fc.property(damage, (changes) => {
        const grid = damaged(changes);
        const [account] = readSectorTables([grid]).accounting;
        const leftOut = account!.leftOut.reduce((sum, { rows }) => sum + rows, 0);
        expect(account).toMatchObject({ sheet: "Skadat", rows: grid.rows.length });
        expect(account!.used + leftOut).toBe(grid.rows.length);
        expect(new Set(account!.leftOut.map(({ reason }) => reason)).size).toBe(account!.leftOut.length);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test("a figure says what its cell says: no blank, mark or text becomes a number, least of all 0", () => {
    fc.assert(
      fc.property(damage, (changes) => {
        const grid = damaged(changes);
        const { tables } = readSectorTables([grid]);
        const wrong = tables.figures.filter(({ amount, months, cell }) => {
          const held = grid.rows[cell.row]![cell.column]!;
          const number = amount === null ? months : amount.toNumber();
          if (number === null) return !["", "–", "-"].includes(String(held ?? "").trim());
          if (typeof held === "number") return held !== number && held * 1000 !== number;
          if (typeof held !== "string" || !/\d/.test(held)) return true;
          return number === 0 && !/^[^1-9]*0[^1-9]*$/.test(held);
        });
        expect(wrong).toEqual([]);
        for (const { count } of tables.participants) expect(Number.isInteger(count) && count > 0).toBe(true);
      }),
      { numRuns: RUNS, seed: SEED + 1 },
    );
  });

  test("a number that is replaced by something unreadable is listed, and the others are read as before", () => {
    const numbers = REPORT.flatMap((row, at) =>
      row.flatMap((value, column) => (typeof value === "number" && at > 10 && column > 0 ? [{ row: at, column }] : [])),
    );
    const whole = readSectorTables([gridOf("Skadat", REPORT)]).tables.figures;
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.constantFrom("saknas", "£4", "1,234", "?"), (at, value) => {
        const { tables, issues } = readSectorTables([damaged([{ ...at, value }])]);
        expect(issues.some((issue) => issue.row === at.row && issue.column === at.column)).toBe(true);
        expect(tables.figures).toHaveLength(whole.length - 1);
        const values = (figures: typeof whole) => figures.map(({ amount, months }) => String(amount ?? months)).sort();
        const lost = whole.filter(({ cell }) => cell.row === at.row && cell.column === at.column);
        expect([...values(tables.figures), ...values(lost)].sort()).toEqual(values(whole));
      }),
      { numRuns: Math.ceil(RUNS / 3), seed: SEED + 2 },
    );
  });

  test("the order of tables in a sheet, and of sheets, changes no figure", () => {
    const blocks = rar.years.flatMap((year) => [incomeRows(year), profitabilityRows(year)]);
    const values = (grids: Parameters<typeof readSectorTables>[0]) =>
      readSectorTables(grids).tables.figures.map(
        ({ measure, year, sector, horizonYears, headedYears, amount, months }) =>
          [measure, year, sector, horizonYears, headedYears, amount, months].join(" "),
      );
    const expected = values([
      gridOf(
        "A",
        blocks.flatMap((block) => [...block, []]),
      ),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: blocks.length }), fc.nat(blocks.length), (shuffled, cut) => {
        const joined = (part: typeof blocks) => part.flatMap((block) => [...block, []]);
        const grids = [gridOf("A", joined(shuffled.slice(0, cut))), gridOf("B", joined(shuffled.slice(cut)))];
        expect(values(grids)).toEqual(expected);
      }),
      { numRuns: Math.ceil(RUNS / 5), seed: SEED + 3 },
    );
  });
});
