import { FLAG } from "../../../src/participation/model/participations";
import { INCOME_AS_SHIPPED, participationIncome } from "../../../src/pipeline/participation-income";
import { incomeSheet, INCOME_SHEET_ID } from "../../../src/portfolio/report/income-sheet";
import { formulaText } from "../../../src/sheet/formula-text";
import type { LayoutCell, SheetLayout } from "../../../src/sheet/layout";
import { made, state, type MadeRow } from "../income/made-participations";
import { cellOf } from "./report-layouts";

const STATES = [
  state({ livelihoods: [{ code: "SJP", extent: null }], unsubsidisedWork: 0 }),
  state({ livelihoods: [{ code: "INGEN", extent: null }], unsubsidisedWork: 50 }),
  state({ livelihoods: [{ code: "OKAND", extent: null }] }),
];
const rows = (count: number, year: number, after = 2): MadeRow[] =>
  Array.from({ length: count }, () => ({ year, before: 1, after, flags: FLAG.personal | FLAG.finished }));

function sheetOf(list: readonly MadeRow[], edits: ReadonlyMap<string, number> = new Map()): SheetLayout {
  const years = participationIncome(made(list, STATES), {
    ...INCOME_AS_SHIPPED,
    edits,
  });
  if (!years.ok) throw new Error(JSON.stringify(years.fault));
  return incomeSheet(years.value, "2026-11-22", "sv");
}

const textOf = (layout: SheetLayout, row: number, column: number): string =>
  String(cellOf(layout, row, column)?.value ?? "");
const rowWith = (layout: SheetLayout, column: number, text: string): number =>
  layout.cells.find((cell) => cell.column === column && cell.value === text)?.row ?? -1;
const formulaOf = (cell: LayoutCell | undefined): string =>
  cell?.formula === undefined ? "" : formulaText(cell.formula, { sheetName: (id) => id, expandCall: () => "" });

const HEAD = "År";
/** Columns of the table of incomes. */
const AT = { finished: 1, valued: 2, society: 3, municipality: 4, region: 5, state: 6, af: 7, other: 9, others: 10 };

test("the sums are live formulas, and their values are the sums of the parts", () => {
  const layout = sheetOf(rows(20, 2018));
  const row = rowWith(layout, 0, HEAD) + 1;
  expect(layout.id).toBe(INCOME_SHEET_ID);
  expect(formulaOf(cellOf(layout, row, AT.society))).toBe(`E${row + 1}+F${row + 1}+(G${row + 1}+K${row + 1})`);
  expect(formulaOf(cellOf(layout, row, AT.state))).toBe(`SUM(H${row + 1}:J${row + 1})`);
  const amount = (column: number): number => Number(cellOf(layout, row, column)?.value);
  const state = [AT.af, AT.af + 1, AT.other].reduce((sum, column) => sum + amount(column), 0);
  expect(amount(AT.state)).toBeCloseTo(state, 2);
  expect(amount(AT.society)).toBeCloseTo(amount(AT.municipality) + amount(AT.region) + state + amount(AT.others), 2);
  expect(amount(AT.society)).not.toBe(0);
});

test("few persons: their amounts and their counts are two points, everywhere", () => {
  const layout = sheetOf([...rows(20, 2018), ...rows(3, 2019)]);
  const row = rowWith(layout, 0, HEAD) + 2;
  expect(textOf(layout, row, 0)).toBe("2019");
  for (let column = AT.finished; column <= AT.others; column += 1) expect(textOf(layout, row, column)).toBe("..");
  const shown = layout.cells.filter(({ row: at, value }) => at > row && value === 3);
  expect(shown).toEqual([]);
});

test("who is not valued is counted by the reason; few hide the smallest other count with them", () => {
  const reasons = (unknown: number, notTold: number): string => {
    const layout = sheetOf([...rows(20, 2018), ...rows(unknown, 2018, 3), ...rows(notTold, 2018, 0)]);
    return textOf(layout, rowWith(layout, 0, "Vilka som ligger bakom") + 2, 8);
  };
  expect(reasons(8, 6)).toBe("8 läget efter: okänd försörjning; 6 läget efter: inte uppgivet");
  expect(reasons(8, 2)).toBe(".. läget efter: okänd försörjning; .. läget efter: inte uppgivet");
});

test("an edited assumption stands with what it replaced", () => {
  const layout = sheetOf(rows(20, 2018), new Map([["employerContribution", 0.5]]));
  const row = rowWith(layout, 0, "Arbetsgivaravgift");
  expect(cellOf(layout, row, 2)?.value).toBe(0.5);
  expect(textOf(layout, row, 3)).toBe("ändrat (levererat: 0,3142)");
});

test("printed, the assumptions begin a page and have their heads on each that follows", () => {
  const layout = sheetOf(rows(20, 2018));
  const heads = rowWith(layout, 0, "Antagande");
  expect(layout.print).toEqual({ orientation: "landscape", repeatRows: [heads, heads], breaksBefore: [heads - 1] });
  expect(textOf(layout, heads - 1, 0)).toBe("Antaganden som beloppen vilar på");
});
