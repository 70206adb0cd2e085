import type { PivotQuery, PortfolioData } from "../../../../src/portfolio/pivot/model";
import { pivot } from "../../../../src/portfolio/pivot";
import { pivotSheet, pivotTitle } from "../../../../src/portfolio/report/pivot/pivot-sheet";
import { safePivot } from "../../../../src/portfolio/suppression/safe-report";
import type { CellValue } from "../../../../src/sheet/cell";
import type { SheetLayout } from "../../../../src/sheet/layout";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../../support/libreoffice";
import { portfolio, QUERY, type Person } from "../../pivot/made-portfolio";
import { differences, hasFormula } from "../differences";
import { cellOf, fileOf } from "../report-layouts";

const people = (count: number, of: Person): Person[] => Array.from({ length: count }, () => of);
const of = (intervention: string, targetGroup: string) => ({ intervention, targetGroup });
const DATA = portfolio([
  ...people(20, { year: 2018, of: of("Steget", "Unga") }),
  ...people(30, { year: 2018, of: of("Kraft", "Unga") }),
  ...people(25, { year: 2019, before: 3, of: of("Kraft", "Långtidssjuka") }),
]);
const MEASURES = ["participations", "incomeShort", "cost", "profitabilityLong", "payback"] as const;
const ASKED: PivotQuery = {
  ...QUERY,
  rows: ["intervention"],
  columns: { kind: "measures", sector: "society", measures: MEASURES },
};

function sheetOf(
  change: Partial<PivotQuery> = {},
  data: PortfolioData = DATA,
  name: string | null = null,
): SheetLayout {
  const made = pivot(data, { ...ASKED, ...change });
  if (!made.ok) throw new Error(made.fault.code);
  return pivotSheet({ pivot: safePivot(made.value), id: "pivot", name, fewest: 5, date: "2026-11-22", language: "sv" });
}

const headingOf = (sheet: SheetLayout): number => (sheet.freeze?.rows ?? 0) - 1;
const rowAt = (sheet: SheetLayout, at: number): unknown[] =>
  sheet.columnWidths.map((_, column) => cellOf(sheet, headingOf(sheet) + at, column)?.value ?? null);
const labels = (sheet: SheetLayout): unknown[] =>
  sheet.cells.filter(({ column, row }) => column === 0 && row > headingOf(sheet)).map(({ value }) => value);

it("headings, a row for each group in order, and the total with live sums where figures add", () => {
  const sheet = sheetOf();
  expect(rowAt(sheet, 0)).toEqual([
    "Insats", "Deltaganden", "Intäkt, 1 år", "Kostnad", "Lönsamhet, 5 år", "Återbetalningstid, mån", "Deltaganden (n)", "Värderade (n)",
  ]); // prettier-ignore
  expect(labels(sheet).slice(0, 3)).toEqual(["Kraft", "Steget", "Totalt"]);
  const total = headingOf(sheet) + 3;
  const live = [1, 2, 3, 4, 5].map((column) => cellOf(sheet, total, column)?.formula !== undefined);
  expect(live).toEqual([true, true, true, true, false]);
  expect(cellOf(sheet, total, 1)?.value).toBe(75);
});

it("two dimensions have a sum after each of the first, and a total", () => {
  const sheet = sheetOf({ rows: ["targetGroup", "intervention"] });
  expect(labels(sheet).slice(0, 6)).toEqual(["Långtidssjuka", "Summa Långtidssjuka", "Unga", "Unga", "Summa Unga", "Totalt"]); // prettier-ignore
});

it("what is hidden is hidden in the sheet: no formula, no picture, and said above the table", () => {
  const sheet = sheetOf(
    {},
    portfolio([...people(20, { of: of("Steget", "") }), ...people(3, { of: of("Kraft", "") })]),
  );
  expect(rowAt(sheet, 1).slice(1)).toEqual(["..", "..", "..", "..", "..", "..", ".."]);
  expect(cellOf(sheet, headingOf(sheet) + 3, 1)?.formula).toBeUndefined();
  expect(sheet.charts).toBeUndefined();
  expect(sheet.cells.some(({ value }) => typeof value === "string" && /14 celler är dolda/.test(value))).toBe(false);
  expect(sheet.cells.some(({ value }) => typeof value === "string" && /celler är dolda/.test(value))).toBe(true);
});

it("a rule for several target groups is said where it matters, and repeated groups are no live sum", () => {
  const sheet = sheetOf({ rows: ["targetGroup"], targetGroupRule: "repeat" });
  expect(sheet.cells.some(({ value }) => typeof value === "string" && /räknas helt i var och en/.test(value))).toBe(
    true,
  );
  expect(cellOf(sheet, headingOf(sheet) + 3, 1)?.formula).toBeUndefined();
  expect(sheetOf().cells.some(({ value }) => typeof value === "string" && /räknas helt i var och en/.test(value))).toBe(
    false,
  );
});

it("the picture shows the groups' money, with words for those who do not see it", () => {
  const [chart] = sheetOf().charts ?? [];
  expect(chart?.series.map(({ name }) => name)).toEqual(["Intäkt, 1 år", "Kostnad", "Lönsamhet, 5 år"]);
  expect(chart?.description).toMatch(/för 2 grupper/);
});

it("by sector the columns are sectors of one measure, and the title says which", () => {
  const columns = { kind: "sectors", measure: "cost", sectors: ["society", "municipality"] } as const;
  const sheet = sheetOf({ columns });
  expect(rowAt(sheet, 0).slice(0, 3)).toEqual(["Insats", "Samhället", "Kommunen"]);
  expect(cellOf(sheet, 0, 0)?.value).toBe("Kostnad per insats");
});

it("a named view has its name on sheet and title, no longer than Excel takes", () => {
  const sheet = sheetOf({}, DATA, "Unga i Eskilstuna och Strängnäs kommun");
  expect(sheet.name).toBe("Portfölj Unga i Eskilstuna och");
  expect(cellOf(sheet, 0, 0)?.value).toBe("Unga i Eskilstuna och Strängnäs kommun");
});

it("the title says what the pivot is by", () => {
  const made = pivot(DATA, { ...ASKED, rows: ["year", "intervention"] });
  expect(made.ok && pivotTitle(safePivot(made.value), "sv")).toBe("Portföljen per år och insats");
});

it("break-even rests on the whole portfolio's mean for every row, and says so where it is shown", () => {
  const said = (query: Partial<PivotQuery>, language: "sv" | "en"): readonly CellValue[] => {
    const made = pivot(DATA, { ...ASKED, ...query });
    if (!made.ok) throw new Error(made.fault.code);
    const { cells } = pivotSheet({ pivot: safePivot(made.value), id: "pivot", name: null, fewest: 5, date: "2026-11-22", language }); // prettier-ignore
    return cells.flatMap(({ value, column }) => (column === 0 && /nollpunkten: |break even: /.test(String(value)) ? [value] : [])); // prettier-ignore
  };
  const columns = { kind: "measures", sector: "society", measures: ["breakEven"] } as const;
  expect(said({}, "sv")).toEqual([]);
  expect(said({ columns }, "sv")).toEqual([
    "Deltagare till nollpunkten: kostnaden delad med hela portföljens intäkt per värderad deltagare på 1 år, utan urval. Det medelvärdet gäller varje rad, också den som inte har någon egen intäkt.",
  ]);
  expect(said({ columns, horizons: { short: 2, long: 5 } }, "en")).toEqual([
    "Participants to break even: the cost divided by the whole portfolio's income per valued participant over 2 years, without selection. That mean holds for every row, also one that has no income of its own.",
  ]);
});

it("printed: the heads of a table longer than a page are repeated, else those of what it rests on", () => {
  const headsOf = (sheet: SheetLayout): unknown => cellOf(sheet, sheet.print.repeatRows?.[0] ?? NaN, 0)?.value;
  const pageOf = (sheet: SheetLayout, row: number): number => (sheet.print.breaksBefore ?? []).filter((one) => one <= row).length; // prettier-ignore
  const short = sheetOf();
  expect(headsOf(short)).toBe("Antagande");
  const chart = short.charts?.[0]?.area;
  expect(pageOf(short, chart?.to.row ?? NaN)).toBe(pageOf(short, chart?.from.row ?? NaN));
  expect(pageOf(short, headingOf(short))).toBe(0);
  const many = Array.from({ length: 60 }, (_, at) => people(6, { year: 2018, of: of(`Insats ${at}`, "Unga") })).flat();
  const long = sheetOf({}, portfolio(many));
  expect(headsOf(long)).toBe("Insats");
  // What it rests on begins a page all the same.
  const below = long.cells.find(({ value }) => value === "Antaganden som beloppen vilar på")?.row;
  expect(long.print.breaksBefore).toContain(below);
});

describeWithLibreOffice("LibreOffice", () => {
  test(
    "recalculates the sums to our values",
    async () => {
      const layouts = [sheetOf()];
      const compared = differences(layouts, await recalculated(await fileOf(layouts)), hasFormula);
      expect(compared).toEqual({ cells: 4, differences: [] });
    },
    LIBREOFFICE_TIMEOUT,
  );
});
