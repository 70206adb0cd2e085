import type { InterventionRow } from "../../../../src/participation/model/interventions";
import { findBudgetTables } from "../../../../src/portfolio/budget/find-tables";
import { budgetSheet } from "../../../../src/portfolio/report/budget/budget-sheet";
import type { CellValue } from "../../../../src/sheet/cell";
import { STYLES } from "../../../../src/sheet/styles";
import type { SheetLayout } from "../../../../src/sheet/layout";
import type { Language } from "../../../../src/words/language";
import { createXlsx } from "../../../../src/workbook/xlsx";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { row } from "../../interventions/rows";
import { differences, hasFormula } from "../differences";

/** Two of three have no outcome in 2018, one of two none in 2019, and one has no budget. */
const ROWS: readonly InterventionRow[] = [
  row({ name: "Alfa", year: 2018, money: { budget: 1_000_001, outcome: 950_001 } }),
  row({ name: "Beta", year: 2018, money: { budget: 800_000 } }),
  row({ name: "Eta", year: 2018, money: { budget: 1_500_000 } }),
  row({ name: "Beta", year: 2019, money: { budget: 700_000, outcome: 690_000 } }),
  row({ name: "Zeta", year: 2019, money: { outcome: 12_500 } }),
];
const sheetIn = (language: Language): SheetLayout =>
  budgetSheet(findBudgetTables([], ROWS), { fileName: "prov.xlsx", date: "2026-11-22", version: "1.0.0", language });

const rowsOf = ({ cells }: SheetLayout): readonly (readonly CellValue[])[] => {
  const rows: CellValue[][] = [];
  for (const { row: at, column, value } of cells) (rows[at] ??= [])[column] = value;
  return Array.from(rows, (one) => Array.from(one ?? [], (value) => value ?? null));
};
const named = (name: string, nth: number): readonly CellValue[] =>
  rowsOf(sheetIn("sv")).filter(([first]) => first === name)[nth] ?? [];

test.each<[string, number, number | string, number | string, string | undefined, string]>([
  ["År 2018", 0, -50_000, 950_001 / 1_000_001, "Källan saknar utfall för 2 av 3 poster; deras budget, 2 300 000 kr, jämförs inte.", "the year at a glance"],
  ["År 2019", 0, -10_000, 69 / 70, "Källan saknar budget för 1 av 2 poster; deras utfall, 12 500 kr, jämförs inte.", "an outcome without a budget"],
  ["Summa", 0, -50_000, 950_001 / 1_000_001, "Källan saknar utfall för 2 av 3 poster; deras budget, 2 300 000 kr, jämförs inte.", "the year's sum"],
  ["Beta", 0, "–", "–", undefined, "a missing outcome is no 0"],
  ["Beta", 2, -10_000, 69 / 70, "Källan saknar utfall för 1 av 2 år; deras budget, 800 000 kr, jämförs inte.", "over the years: the year that has both"],
  ["Summa", 2, -60_000, 1_640_001 / 1_700_001, "Källan saknar utfall för 2 av 5 poster och år; deras budget, 2 300 000 kr, jämförs inte. Källan saknar budget för 1 av 5 poster och år; deras utfall, 12 500 kr, jämförs inte.", "all of it"],
])("%s (%s): %s %s %s, %s", (name, nth, difference, used, remark) => {
  const found = named(name, nth);
  expect(found[3]).toBe(difference);
  if (typeof used === "number") expect(found[4]).toBeCloseTo(used, 12);
  else expect(found[4]).toBe(used);
  expect(String(found[5] ?? "").replaceAll("\u00a0", " ")).toBe(remark ?? "");
}); // prettier-ignore

const drawn = (sheet: SheetLayout, series: number): readonly (readonly CellValue[])[] => {
  const [chart] = sheet.charts ?? [];
  const [{ from, to }, columns] = [chart?.categories ?? { from: { row: 0 }, to: { row: -1 } }, chart?.series ?? []];
  const column = columns[series]?.values.from.column ?? -1;
  return rowsOf(sheet)
    .slice(from.row, to.row + 1)
    .map((one) => [one[0] ?? null, one[column] ?? null]);
};
const sheetOf = (rows: readonly InterventionRow[]): SheetLayout =>
  budgetSheet(findBudgetTables([], rows), {
    fileName: "prov.xlsx",
    date: "2026-11-22",
    version: "1.0.0",
    language: "sv",
  });

describe("the picture sets like beside like", () => {
  test("sums of what there is stand in the table; drawn is only what has both, and the picture says so", () => {
    expect(named("Summa", 0).slice(1, 3)).toEqual([3_300_001, 950_001]);
    const sheet = sheetIn("sv");
    expect([drawn(sheet, 0), drawn(sheet, 1)]).toEqual([
      [["År 2018", 1_000_001], ["År 2019", 700_000]],
      [["År 2018", 950_001], ["År 2019", 690_000]],
    ]); // prettier-ignore
    expect(sheet.charts?.[0]?.title).toContain("bara poster som har båda");
  });

  test("where all have both the table of years is drawn, and nothing is left out", () => {
    const sheet = sheetOf(ROWS.filter(({ money }) => money.budget !== undefined && money.outcome !== undefined));
    expect(drawn(sheet, 1)).toEqual([["År 2018", 950_001], ["År 2019", 690_000]]); // prettier-ignore
    expect(sheet.charts?.[0]?.title).toBe("Budget mot utfall, kr: Insatser: budget och utfall, utan ESF");
    expect(sheet.cells.some(({ value }) => String(value).startsWith("Att jämföra"))).toBe(false);
  });

  test("a year in between that has nothing to compare leaves the years around it in", () => {
    const gap = [2018, 2020].map((year) => row({ year, money: { budget: 5, outcome: 4 } }));
    expect(drawn(sheetOf([...gap, row({ year: 2019, money: { budget: 9 } })]), 0)).toEqual([["År 2018", 5], ["År 2020", 5]]); // prettier-ignore
  });
});

describe("rows without a year", () => {
  const rows = [
    row({ name: "Alfa", year: 2018, money: { budget: 100, outcome: 90 } }),
    row({ name: "Alfa", year: null, money: { budget: 40, outcome: 50 } }),
    row({ name: "Beta", year: null, money: { outcome: 7 } }),
  ];
  test("stand under a heading of their own, and in the sums", () => {
    const found = rowsOf(sheetOf(rows));
    const [glance] = found.filter(([first]) => first === "Utan år");
    expect(glance?.slice(0, 5)).toEqual(["Utan år", 40, 57, 10, 50 / 40]);
    expect(glance?.[5]).toMatch(/^Raderna saknar år i källan; .*Källan saknar budget för 1 av 2 poster/);
    expect(found.find(([first]) => first === "Hela tiden")?.slice(1, 4)).toEqual([140, 147, 0]);
  });

  test("are in no picture of years", () => {
    expect(drawn(sheetOf(rows), 1)).toEqual([["År 2018", 90]]);
  });

  test("alone they are a table without a picture", () => {
    const sheet = sheetOf(rows.slice(1));
    expect(sheet.charts).toEqual([]);
    expect(
      rowsOf(sheet)
        .find(([first]) => first === "Hela tiden")
        ?.slice(1, 3),
    ).toEqual([40, 57]);
  });
});

test("on paper: a page across takes the columns in text of its own size, and no words are cut", () => {
  const long = "En insats med ett mycket långt namn som inte ryms på en enda rad i kolumnen";
  const sheet = sheetOf([...ROWS, row({ name: long, year: 2018, money: { budget: 1 } })]);
  // A4 across less its margins is 10.7 inches, a character of Calibri 11 about 0.075.
  expect(sheet.columnWidths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10.7 / 0.075);
  const wide = sheet.cells.filter(
    ({ value, column, row: at, style }) =>
      at > 3 && style !== "subtitle" && typeof value === "string" && value.length > (sheet.columnWidths[column] ?? 0),
  );
  expect(wide.length).toBeGreaterThan(3);
  expect(wide.filter(({ style }) => style === undefined || STYLES[style].wrap !== true)).toEqual([]);
});

test("in English too", () => {
  const words = sheetIn("en").cells.map(({ value }) => String(value).replaceAll("\u00a0", " "));
  expect(words).toContain("To compare: only items that have both budget and outcome for the year");
  expect(words).toContain("The source has no outcome for 2 of 3 items; their budget, SEK 2,300,000, is not compared.");
});

test("on paper no table of a year is cut: each page holds whole ones", () => {
  const years = [2016, 2017, 2018, 2019, 2020];
  const many = years.flatMap((year) =>
    ["A", "B", "C", "D", "E", "F", "G", "H"].map((name) => row({ name, year, money: { budget: 9, outcome: 8 } })),
  );
  const { cells, print } = sheetOf(many);
  const titles = cells.filter(({ style, row: at }) => style === "subtitle" && at > 20).map(({ row: at }) => at);
  expect(titles).toHaveLength(years.length + 1);
  const breaks = print.breaksBefore ?? [];
  expect(breaks.length).toBeGreaterThan(2);
  expect(breaks.filter((at) => !titles.includes(at))).toEqual([]);
  expect(breaks[0]).toBe(titles[0]);
});

describeWithLibreOffice("LibreOffice works every formula out to the same", () => {
  test(
    "with amounts missing",
    async () => {
      const layouts = [
        sheetIn("sv"),
        {
          ...sheetOf([...ROWS, row({ name: "Eta", year: null, money: { budget: 3, outcome: 4 } })]),
          id: "b",
          name: "B",
        },
      ];
      const book = createXlsx();
      expect((await book.writeSheets(layouts, { replaceMarked: true })).ok).toBe(true);
      const { cells, differences: found } = differences(layouts, await recalculated(await book.bytes()), hasFormula);
      expect(found).toEqual([]);
      expect(cells).toBeGreaterThan(30);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
