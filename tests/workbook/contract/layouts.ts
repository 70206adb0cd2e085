import { serialFromIso } from "../../../src/sheet/serial-date";
import type { CellValue } from "../../../src/sheet/cell";
import { fn, num, op, rangeRef, ref } from "../../../src/sheet/formula";
import type { LayoutCell, LayoutChart, SheetLayout } from "../../../src/sheet/layout";

/** Layouts and values that every adapter is tried with. */
export const at = (row: number, column: number) => ({ row, column });

export const VALUES: readonly (readonly [why: string, value: CellValue])[] = [
  ["zero is a figure", 0],
  ["a whole number", 31800000],
  ["a negative amount with öre", -1522200.25],
  ["a very small number", 1.25e-9],
  ["a very large number", 1.5e21],
  ["a date as its serial number", serialFromIso("2019-03-31") ?? NaN],
  ["true", true],
  ["false is an answer, not a blank", false],
  ["text", "Samhället"],
  ["text of digits stays text", "0123"],
  ["text that looks like a date", "2019-03-31"],
  ["text that looks like a truth value", "TRUE"],
  ["text that looks like an error", "#N/A"],
  ["text beginning with =", "=1+1"],
  ["text beginning with +", "+46 70 123 45 67"],
  ["text beginning with -", "-"],
  ["text beginning with @", "@SUM(A1)"],
  ["text beginning with an apostrophe", "'77"],
  ["spaces at the ends and inside", "  a  b "],
  ["a space that does not break", "1\u00a0000"],
  ["lines", "rad 1\nrad 2"],
  ["signs that XML uses", `<a href="x">&amp; 'b'</a>`],
  ["a text like Office's own escape", "_x0041_"],
  ["letters outside the first plane", "Åtgärd 🧮 école"],
  ["an error: never", { error: "#N/A" }],
  ["an error: value", { error: "#VALUE!" }],
  ["an error: division", { error: "#DIV/0!" }],
];

export const sheetOf = (id: string, name: string, cells: readonly LayoutCell[]): SheetLayout => ({
  id,
  name,
  cells,
  columnWidths: [24, 14],
  print: { orientation: "landscape", repeatRows: [0, 0] },
});

/** One value per row in the first column, from the second row; the first row keeps the sheet from beginning blank. */
export const valuesSheet = (id: string, name: string): SheetLayout =>
  sheetOf(id, name, [
    { ...at(0, 0), value: "Värde" },
    ...VALUES.map(([, value], index) => ({ ...at(index + 1, 0), value })),
  ]);

/** A chart of the report's figures; `factor` tells one writing from another. */
export const chart = (factor: number): LayoutChart => ({
  id: "intakter",
  kind: "column",
  title: `Intäkter × ${factor}`,
  description: "Regionen får mer än kommunen.",
  categories: { from: at(1, 0), to: at(2, 0) },
  series: [
    { name: "Kronor & ören", values: { from: at(1, 1), to: at(2, 1) } },
    { name: "Igen", values: { from: at(1, 1), to: at(2, 1) } },
  ],
  axisTitles: { category: "Sektor", value: "Kronor" },
  format: "kronor",
  area: { from: at(1, 3), to: at(12, 8) },
});

/** A table and, on a sheet of its own, a pivot table on it. */
export function tableAndPivot(factor = 1): readonly SheetLayout[] {
  const table: SheetLayout = {
    ...sheetOf("rows", "Rader", [
      { ...at(0, 0), value: "År" },
      { ...at(0, 1), value: "Insats" },
      { ...at(1, 0), value: 2016 },
      { ...at(1, 1), value: "A" },
      { ...at(2, 0), value: 2017 * factor },
      { ...at(2, 1), value: "B" },
    ]),
    tables: [{ name: "Rader_tabell", range: { from: at(0, 0), to: at(2, 1) } }],
  };
  const pivot: SheetLayout = {
    ...sheetOf("pivot", "Pivot", [{ ...at(0, 0), value: "Antal per år" }]),
    pivotTables: [
      {
        name: "Rader_pivot",
        source: { sheet: "rows", table: "Rader_tabell" },
        at: at(2, 0),
        rows: ["År"],
        columns: ["Insats"],
        values: [{ heading: "Insats", summarise: "count", name: "Antal" }],
      },
    ],
  };
  return [table, pivot];
}

/** A small report: figures, a sum, a note, a name and a table on one sheet, and a second that refers to it. */
export function report(factor = 1): readonly SheetLayout[] {
  const amounts = [100 * factor, 250 * factor];
  const sum = 350 * factor;
  const both = { from: at(1, 1), to: at(2, 1) };
  const figures: SheetLayout = {
    ...sheetOf("figures", "Intäkter per år", [
      { ...at(0, 0), value: "Sektor", style: "heading" },
      { ...at(0, 1), value: "Kronor", style: "headingNumber" },
      { ...at(1, 0), value: "Kommunen", style: "label" },
      { ...at(1, 1), value: amounts[0] ?? null, format: "kronor", style: "input", note: "Källa: tabell 7" },
      { ...at(2, 0), value: "Regionen" },
      { ...at(2, 1), value: amounts[1] ?? null, format: "kronor" },
      { ...at(4, 0), value: "Summa", style: "total" },
      { ...at(4, 1), value: sum, formula: fn("SUM", rangeRef(both)), format: "kronor", style: "total" },
      { ...at(5, 1), value: { error: "#N/A" }, formula: fn("NA") },
      { ...at(6, 1), value: "ja", formula: fn("IF", op(ref(at(4, 1)), ">", num(0)), { kind: "text", value: "ja" }, { kind: "text", value: "" }) }, // prettier-ignore
      { ...at(7, 1), value: true, formula: op(ref(at(4, 1)), "=", ref(at(4, 1))) },
    ]),
    names: [{ name: "Summa_kronor", at: at(4, 1) }],
    tables: [{ name: "Intakter", range: { from: at(0, 0), to: at(2, 1) } }],
    freeze: { rows: 1, columns: 1 },
    tab: "report",
    charts: [chart(factor)],
  };
  const overview: SheetLayout = {
    ...sheetOf("overview", "Översikt", [
      { ...at(0, 0), value: "Dubbla summan" },
      { ...at(0, 1), value: 2 * sum, formula: op(ref(at(4, 1), "figures"), "*", num(2)) },
      { ...at(1, 1), value: sum, formula: fn("SUM", rangeRef(both, "figures")) },
    ]),
    print: { orientation: "portrait" },
  };
  return [figures, overview];
}

/** Rows of `report(factor)`'s first sheet, as they are read. */
export const reportRows = (factor = 1): readonly (readonly CellValue[])[] => [
  ["Sektor", "Kronor"],
  ["Kommunen", 100 * factor],
  ["Regionen", 250 * factor],
  [null, null],
  ["Summa", 350 * factor],
  [null, { error: "#N/A" }],
  [null, "ja"],
  [null, true],
];
