import type { CellValue } from "../../../src/sheet/cell";
import type { FoundTable } from "../../../src/participation/model/found-tables";
import { findSourceTables } from "../../../src/participation/sus/find-source-tables";
import { gridOf } from "../grids";
import { HEADING, SHEET, type Rows } from "../source-sheets";

const find = (rows: Rows, origin = { row: 0, column: 0 }): readonly FoundTable[] =>
  findSourceTables([gridOf("Blad1", rows, origin)], []).tables;

const fields = (table: FoundTable | undefined): readonly string[] =>
  (table?.columns ?? []).map(({ field, code }) => [field ?? "-", code ?? ""].join(" ").trim());

const person = (sex: CellValue, more: readonly CellValue[] = []): readonly CellValue[] => [
  "Vägen",
  sex,
  43160,
  43344,
  ...more,
];
const HEADINGS = ["Insats", "Kön", "Start", "Slut", "Avslutsorsak"];

test("under a title and a blank row, with its columns", () => {
  const [table, ...others] = find(SHEET);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ layout: "participants", title: "Deltagare 2018, Samordningsförbundet Exempel" });
  expect(table!.headingRows).toEqual({ first: HEADING, last: HEADING });
  expect(fields(table)).toEqual([
    "participationId", "personId", "personName", "intervention", "sex", "age", "start", "end", "livelihoodBefore",
    "livelihoodBeforeExtent", "livelihoodBefore", "unsubsidisedBefore", "livelihoodAfter", "unsubsidisedAfter",
    "subsidisedAfter", "schemeAfter", "endReason",
  ]); // prettier-ignore
  expect(table!.confidence).toBeGreaterThan(0.9);
});

test("samples never show a number or a name", () => {
  const [table] = find(SHEET);
  expect(table!.columns.slice(0, 3).map(({ samples }) => samples)).toEqual([["•••"], ["••••••-••••"], ["•••"]]);
  expect(table!.columns.map(({ identity }) => identity).slice(1, 3)).toEqual(["number", "name"]);
});

test("rows and columns are those of the sheet, wherever the used range begins", () => {
  const [table] = find([HEADINGS, person("K"), person("M")], { row: 7, column: 3 });
  expect(table).toMatchObject({
    id: "Blad1!D8:H10",
    firstColumn: 3,
    headingRows: { first: 7 },
    bodyRows: { first: 8, last: 9 },
  });
  expect(table!.columns[2]).toMatchObject({ column: 5, field: "start" });
});

test("headings in two rows: the upper spreads over the blanks to its right", () => {
  const [table] = find([
    [null, null, null, null, "Före", null, null, "Efter", null],
    ["Insats", "Kön", "Start", "Slut", "Sjukpenning", "A-kassa", "Arbete %", "Försörjning", "Arbete %"],
    person("K", ["x", null, 0, "Lön", 50]),
    person("M", [null, "x", 25, "A-kassa", 0]),
  ]);
  expect(fields(table).slice(4)).toEqual([
    "livelihoodBefore SJP",
    "livelihoodBefore AKASSA",
    "workBeforeExtent",
    "livelihoodAfter",
    "workAfterExtent",
  ]);
});

test("two rows where the upper names what the lower says when of", () => {
  const [table] = find([
    ["Insats", "Kön", "Start", "Slut", "Försörjning", null, "Arbete, %", null],
    [null, null, null, null, "Före", "Efter", "Före", "Efter"],
    person("K", ["Sjukpenning", "Lön", 0, 50]),
    person("M", ["A-kassa", "Lön", 25, 100]),
  ]);
  expect(fields(table)).toEqual([
    "intervention",
    "sex",
    "start",
    "end",
    "livelihoodBefore",
    "livelihoodAfter",
    "workBeforeExtent",
    "workAfterExtent",
  ]);
});

test("two tables under each other, with other headings, and notes between", () => {
  const tables = find([
    HEADINGS,
    person("K", ["Flytt"]),
    [],
    ["Källa: förbundets egen uppföljning"],
    [],
    ["Projekt", "Kön", "Ålder", "Inskriven", "Utskriven"],
    ["Stegen", "M", 40, 43160, 43344],
  ]);
  expect(tables.map(({ bodyRows }) => bodyRows)).toEqual([
    { first: 1, last: 1 },
    { first: 6, last: 6 },
  ]);
});

test("two tables side by side, an empty column between", () => {
  const rows = [HEADINGS, person("K", ["Flytt"]), person("M", ["Flytt"])];
  const tables = find(rows.map((row) => [...row, null, ...row]));
  expect(tables.map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn])).toEqual([
    [0, 4],
    [6, 10],
  ]);
});

test("an empty column inside a table does not part it", () => {
  const [table, ...others] = find([
    ["Insats", "Kön", null, "Start", "Slut"],
    ["Vägen", "K", null, 43160, 43344],
  ]);
  expect(others).toEqual([]);
  expect(fields(table)).toEqual(["intervention", "sex", "start", "end"]);
});

test("the same headings on every printed page are one table", () => {
  expect(find([HEADINGS, person("K"), HEADINGS, person("M")])).toHaveLength(1);
});

test("a table that reaches the last row looked at goes on", () => {
  expect(find([HEADINGS, person("K")])[0]!.continues).toBe(true);
  expect(find([HEADINGS, person("K"), [], ["Källa: egen uppföljning"]])[0]!.continues).toBeUndefined();
});

test("misspelt headings are found, surely enough to be proposed and not to be certain", () => {
  const [table] = find([["lnsatsnamn", "Kön", "Startdatvm", "Slutdatnm"], person("K")]);
  expect(fields(table).slice(2)).toEqual(["start", "end"]);
  expect(table!.columns[2]).toMatchObject({ basis: "likeness" });
  expect(table!.columns[2]!.confidence).toBeLessThan(0.8);
});

test("columns without a telling heading, by content: numbers of persons, names, sex, two dates", () => {
  const rows: Rows = [
    ["Deltagarkod", "Uppgift 1", "Uppgift 2", "Uppgift 3", "Insats", "Ålder", "Fält A", "Fält B", "Försörjning före"],
    ["a", "19850101-1236", "Anna Andersson", "K", "Vägen", 33, 43160, 43344, "A-kassa"],
    ["b", "19900202-2384", "Erik Svensson", "M", "Vägen", 40, 43161, 43345, "A-kassa"],
    ["c", "19750303-2382", "Sara Lindgren", "K", "Vägen", 50, 43162, 43346, "A-kassa"],
  ];
  const [table] = find(rows);
  expect(fields(table).slice(1, 8)).toEqual(["personId", "personName", "sex", "intervention", "age", "start", "end"]);
  expect(table!.columns.slice(1, 3).map(({ identity, basis }) => [identity, basis])).toEqual([
    ["number", "content"],
    ["name", "content"],
  ]);
});

test("sex, age, start and end alone are the monthly list A14", () => {
  expect(
    find([
      ["Kön", "Ålder", "Startdatum", "Avslutningsdatum"],
      ["K", 30, 43160, 43344],
      ["M", 40, 43160, null],
    ])[0]!.layout,
  ).toBe("A14");
});

test.each<[string, Rows]>([
  ["counts before and after", [["Försörjning", "Före", "Efter", "Förändring"], ["Sjukpenning", 12, 5, -7], ["A-kassa", 8, 6, -2]]],
  ["interventions with budgets", [["Insats", "Inriktning", "Budget", "Utfall", "Start", "Slut"], ["Vägen", "Individinriktad", 500, 450, 43100, 43400]]],
  ["a letter", [["Hej!"], ["Här kommer siffrorna."], ["Hälsningar"]]],
])("%s are no rows of participations", (_, rows) => {
  expect(find(rows).filter(({ layout }) => layout === "participants" || layout === "A14")).toEqual([]);
}); // prettier-ignore

test("what the mapping itself has to say", () => {
  const { issues } = findSourceTables(
    [
      gridOf("Blad1", [
        ["Pnr", "Kön", "Slut", "Egen fråga"],
        ["850101-1236", "K", 43344, "ja"],
        ["900202-2384", "M", 43344, "ja"],
      ]),
      gridOf("Brev", [["Hej!"]]),
    ],
    [],
  );
  expect(issues.map(({ code, heading, facts }) => [code, heading ?? facts.field ?? ""].join(" ").trim())).toEqual([
    "required-missing intervention",
    "required-missing start",
    "layout-guessed",
    "column-identity Pnr",
    "column-unmapped Egen fråga",
    "no-table-found",
  ]);
});

test.each<[string, readonly string[], readonly string[], string]>([
  ["one intervention again and again", ["Övrigt"], ["A", "A", "A", "A"], "participants"],
  ["two", ["Övrigt"], ["A", "B", "A", "B"], "participants"],
  ["each once", ["Övrigt"], ["A", "B", "C", "D"], "interventions"],
  ["again, with money", ["Budget"], ["A", "A", "A", "A"], "interventions"],
  ["again, with what interventions have", ["Inriktning"], ["A", "A", "A", "A"], "interventions"],
])("interventions and dates: %s", (_, more, names, layout) => {
  const rows = names.map((name) => [name, 43160, 43344, more[0] === "Budget" ? 1000 : ""]);
  expect(find([["Insats", "Startdatum", "Slutdatum", ...more], ...rows]).map((table) => table.layout)).toEqual([
    layout,
  ]);
});

test.each<[string, Rows, number, readonly number[]]>([
  ["a lone row above the sum and its source", [person("K"), ["S:a", 3], ["Källa: registret"]], 9, []],
  ["notes first: another matter, but the row is named", [["Övrigt"], ["Se nedan"], person("K"), ["Källa"]], 3, [9]],
  ["notes alone", [["Övrigt"], ["Se nedan"]], 3, []],
])("below blank rows, %s", (_, below, last, rows) => {
  const blank = [null, null, null];
  const grid = gridOf("Blad1", [HEADINGS, person("K"), person("M"), person("K"), blank, blank, blank, ...below]);
  const { tables, issues } = findSourceTables([grid], []);
  expect(tables.map(({ bodyRows }) => bodyRows.last)).toEqual([last]);
  expect(issues.filter(({ code }) => code === "row-outside").flatMap((issue) => issue.rows)).toEqual(rows);
});
