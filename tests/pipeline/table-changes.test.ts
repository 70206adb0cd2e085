import { isUnchanged, sheetChanges, type SheetChanges } from "../../src/pipeline/table-changes";
import type { SheetLayout } from "../../src/sheet/layout";
import type { Rows } from "../../src/sheet/rows";

/** A sheet as pivots are written: lines, headings, rows, a total, then assumptions. */
const HEADS = ["Insats", "Deltaganden", "Kostnad", "Värderade (n)"];
const sheet = (...rows: Rows): Rows => [
  ["Portföljen per insats"],
  ["Skriven 2026-11-22."],
  HEADS,
  ...rows,
  [],
  ["Antaganden"],
  ["Antagande", "Värde"],
  ["Skatt", 4],
];
const TOTAL = ["Totalt", 300, 30, 20];
const OLD = sheet(["A", 100, 10, 5], ["B", 200, 20, 15], TOTAL);

const laid = (rows: Rows, id = "pivot"): SheetLayout => ({
  id,
  name: "Portfölj",
  columnWidths: [],
  print: { orientation: "portrait" },
  cells: rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value, format: column === 2 ? ("kronor" as const) : ("count" as const) }])),
  ),
}); // prettier-ignore

type Told = { figures?: readonly unknown[]; added?: readonly string[]; removed?: readonly string[] };
const toldOf = ({ figures, added, removed }: SheetChanges): Told => ({
  figures: figures.map(({ row, column, before, after }) => [row, column, before, after]),
  added: added.map(({ row }) => row),
  removed: removed.map(({ row }) => row),
});

test.each<readonly [why: string, now: Rows, told: Told]>([
  ["written again", OLD, {}],
  ["a host's own sum differs in the last binary place", sheet(["A", 100 + 1e-11, 10, 5], ["B", 200, 20, 15], TOTAL), {}],
  ["a figure and the total", sheet(["A", 101, 10, 5], ["B", 200, 20, 15], ["Totalt", 301, 30, 20]), { figures: [["A", "Deltaganden", 100, 101], ["Totalt", "Deltaganden", 300, 301]] }],
  ["hidden is another thing to see", sheet(["A", "..", 10, 5], ["B", 200, 20, 15], TOTAL), { figures: [["A", "Deltaganden", 100, ".."]] }],
  ["rows in another order are told by their labels", sheet(["B", 200, 20, 15], ["A", 100, 10, 5], TOTAL), {}],
  ["another intervention is a row more and a row less", sheet(["A", 100, 10, 5], ["C", 200, 20, 15], TOTAL), { added: ["C"], removed: ["B"] }],
  ["a figure that is no longer there", sheet(["A", 100, null, 5], ["B", 200, 20, 15], TOTAL), { figures: [["A", "Kostnad", 10, null]] }],
  ["the date above is no figure", OLD.map((row) => (row[0] === "Skriven 2026-11-22." ? ["Skriven 2027-01-01."] : row)), {}],
  ["an assumption below a pivot is told on its own sheet", OLD.map((row) => (row[0] === "Skatt" ? ["Skatt", 5] : row)), {}],
])("%s", (_, now, { figures = [], added = [], removed = [] }) => {
  const changes = sheetChanges(OLD, laid(now));
  expect(toldOf(changes)).toEqual({ figures, added, removed });
  expect(isUnchanged(changes)).toBe(figures.length + added.length + removed.length === 0);
}); // prettier-ignore

test("a figure is told with its table and how it is shown", () => {
  const now = sheet(["A", 100, 11, 5], ["B", 200, 20, 15], TOTAL);
  expect(sheetChanges(OLD, laid(now)).figures).toEqual([
    { table: "Portföljen per insats", row: "A", column: "Kostnad", before: 10, after: 11, format: "kronor" },
  ]);
});

test("tables of one sheet are told apart by their titles, whatever figures stand in them", () => {
  const two = (first: number, second: number, count: number): Rows => [
    ["Aktörer per år"],
    [],
    [`År 2016: ${count} deltaganden`],
    ["Aktör", "Kostnad"],
    ["Kommunen", first],
    [],
    ["År 2017: 5 deltaganden"],
    ["Aktör", "Kostnad"],
    ["Kommunen", second],
  ];
  const { figures, added, removed } = sheetChanges(two(1, 2, 40), laid(two(1, 3, 41), "portfolio-years"));
  expect([added, removed]).toEqual([[], []]);
  expect(figures.map(({ table, row, before, after }) => [table, row, before, after])).toEqual([["År 2017", "Kommunen", 2, 3]]); // prettier-ignore
});

test("a row that stands twice under one name is compared with its own", () => {
  const rows = (first: number, second: number): Rows => [["Lista"], ["Vad", "Antal"], ["Övrigt", first], ["Övrigt", second]]; // prettier-ignore
  const { figures } = sheetChanges(rows(1, 2), laid(rows(1, 3), "esf-outcomes"));
  expect(figures.map(({ before, after }) => [before, after])).toEqual([[2, 3]]);
});

test("a sheet that no longer holds the table has lost its rows", () => {
  expect(toldOf(sheetChanges([["anteckningar"]], laid(OLD)))).toEqual({ figures: [], added: ["A", "B", "Totalt"], removed: [] }); // prettier-ignore
});

test("amounts are told in kronor, so no heading says thousands, whether or not the figure still stands", () => {
  const inThousands = (...rows: Rows): Rows => [["Kostnad och intäkt på ett år, Samhället, tkr"], ["År", "Intäkt på ett år, tkr", "Cost, SEK thousand"], ...rows]; // prettier-ignore
  const now = laid(inThousands(["2018", 4_134_999, null], ["2019", 1, 2]));
  const layout = { ...now, cells: now.cells.map((cell) => ({ ...cell, format: "thousands" as const })) };
  const { figures } = sheetChanges(inThousands(["2018", 3_917_367, 1_000], ["2019", 1, 2]), layout);
  expect(figures.map(({ table, column, format }) => [table, column, format])).toEqual([
    ["Kostnad och intäkt på ett år, Samhället", "Intäkt på ett år", "thousands"],
    ["Kostnad och intäkt på ett år, Samhället", "Cost", "thousands"],
  ]);
});
