import * as fs from "node:fs";
import * as path from "node:path";
import { portfolioOptions } from "../../src/pipeline/options";
import { readSourceGrids } from "../../src/pipeline/run";
import { sourceToPortfolio, type SourceReading } from "../../src/pipeline/source-to-portfolio";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { openXlsx } from "../../src/workbook/xlsx";

const SAMPLES = path.resolve(__dirname, "../../assets/samples");

async function gridsOfSample(name: string): Promise<readonly Grid[]> {
  const book = await openXlsx(new Uint8Array(fs.readFileSync(path.join(SAMPLES, name))), name);
  if (!book.ok) throw new Error(book.fault.code);
  const grids = await readSourceGrids(book.value, null);
  if (!grids.ok) throw new Error(grids.fault.code);
  return grids.value;
}

const read = (grids: readonly Grid[]): SourceReading => {
  const options = portfolioOptions([1, 5], null);
  if (options === null) throw new Error("no options");
  return sourceToPortfolio(grids, options);
};

const marks = ({ portfolio }: SourceReading): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { mark } of portfolio.comparisons) counts[mark] = (counts[mark] ?? 0) + 1;
  return counts;
};

const contradictions = ({ portfolio }: SourceReading): unknown[] =>
  portfolio.contradictions.map(({ code, year, printed, required }) => [code, year, printed, required]);

const BOTH = [
  ["figure", 2016, "-1532000", "-1522000"],
  ["horizon-heading", null, "2", "1"],
];

test("the sample with reconstructed incomes: 197 of 198 printed figures equal, misprint and heading found", async () => {
  const reading = read(await gridsOfSample("rar-2016-2019.xlsx"));
  expect(marks(reading)).toEqual({ equal: 197, contradicted: 1 });
  expect(contradictions(reading)).toEqual(BOTH);
  expect(reading.portfolio.costBasis).toMatchObject({ kind: "source", derived: true });
  expect(reading.issues).toEqual([]);
});

test("the sample with print alone: the same two contradictions, nothing true called wrong", async () => {
  const reading = read(await gridsOfSample("rar-2016-2019-tryckt.xlsx"));
  expect(marks(reading).contradicted).toBe(1);
  expect(contradictions(reading)).toEqual(BOTH);
  expect(reading.portfolio.costBasis).toMatchObject({ kind: "default", derived: true });
  expect(reading.issues.map(({ code }) => code)).toEqual(["cost-missing-default-used"]);
});

test("the order of the sheets changes no figure", async () => {
  const grids = await gridsOfSample("rar-2016-2019.xlsx");
  expect(read([...grids].reverse()).portfolio).toEqual(read(grids).portfolio);
});

test("nothing to read gives an empty portfolio and says so", () => {
  const reading = read([]);
  expect(reading.portfolio.years).toEqual([]);
  expect(reading.portfolio.comparisons).toEqual([]);
});

const inMillions = (fiveYears: number): Grid => ({
  sheet: "Mkr",
  origin: { row: 0, column: 0 },
  rows: [
    ["Belopp i mkr", null, null, null],
    ["År", "Antal deltagare", null, null],
    [2018, 263, null, null],
    [null, null, null, null],
    ["Intäkter 2018", "Totalt, 1 år", "Per deltagare, 1 år", "Totalt, 5 år"],
    ["Samhället", 5.2, 0.02, fiveYears],
    ["Kommunen", 1.5, 0.01, 7.4],
    ["Regionen", 0.3, 0, 1.6],
    ["Staten totalt", 1.1, 0, 5.6],
  ],
});

test("amounts printed in tenths of a million differ by their rounding, and are contradicted only beyond it", () => {
  expect(marks(read([inMillions(26.2)]))).toEqual({ equal: 8, rounding: 4 });
  expect(contradictions(read([inMillions(26.4)]))).toEqual([["figure", 2018, "26400000", "26000000"]]);
});

describe("remarks about a missing cost", () => {
  const amounts = ["Samhället", "Kommunen", "Regionen", "Staten"].map((name, at) => [name, 4000 - 1000 * at]);
  const tables = (cost: readonly CellValue[][]): Grid => {
    const rows: CellValue[][] = [
      ["Intäkter, kronor"],
      ["År 2020", "Totalt, 1 år"],
      ...amounts.map((row) => [...row]),
      [],
      ["Antal deltagare"],
      ["År", "Antal"],
      [2020, 10],
      [],
      ...cost,
    ];
    return { sheet: "Blad1", origin: { row: 0, column: 0 }, rows: rows.map((row) => [row[0] ?? null, row[1] ?? null]) };
  };
  const codes = (grid: Grid, cost: readonly string[] | null): string[] => {
    const options = portfolioOptions([1, 5], cost);
    if (options === null) throw new Error("no options");
    const { issues, portfolio } = sourceToPortfolio([grid], options);
    expect(portfolio.sectors).toContain("region");
    return issues.map(({ code }) => code).filter((code) => code.startsWith("cost-"));
  };

  test.each<[string, CellValue[][], readonly string[] | null, string[]]>([
    ["a total alone is split, so nothing is missing", [["Kostnad per deltagare", 90000]], null, []],
    ["none at all: the default", [], null, ["cost-missing-default-used"]],
    ["none at all, but one is chosen: no word about the default", [], ["90000"], []],
  ])("%s", (_why, cost, chosen, expected) => {
    expect(codes(tables(cost), chosen)).toEqual(expected);
  });
});
