import { isUnchanged, tableChanges, type TableChange } from "../../src/pipeline/table-changes";
import type { CellValue } from "../../src/sheet/cell";

type Rows = readonly (readonly CellValue[])[];
const HEADS = ["Insats", "Kostnad", "Deltaganden (n)", "Värderade (n)"];
const sheet = (...rows: Rows): Rows => [
  ["Portföljen per insats"],
  ["Skriven 2026-11-22"],
  HEADS,
  ...rows,
  [],
  ["Antagande", 4],
];
const TOTAL = ["Totalt", 300, 30, 20];
const OLD = sheet(["A", 100, 10, 5], ["B", 200, 20, 15], TOTAL);

const CASES: readonly (readonly [string, Rows, Omit<TableChange, "totals">, string])[] = [
  ["nothing", OLD, { changed: 0, added: 0, removed: 0 }, "written again"],
  [
    "the last binary place",
    sheet(["A", 100 + 1e-11, 10, 5], ["B", 200, 20, 15], TOTAL),
    { changed: 0, added: 0, removed: 0 },
    "a host's own sum",
  ],
  [
    "a figure and the total",
    sheet(["A", 101, 10, 5], ["B", 200, 20, 15], ["Totalt", 301, 30, 20]),
    { changed: 2, added: 0, removed: 0 },
    "the total is a figure too",
  ],
  [
    "a figure hidden",
    sheet(["A", "..", 10, 5], ["B", 200, 20, 15], TOTAL),
    { changed: 1, added: 0, removed: 0 },
    "hidden is another thing to see",
  ],
  [
    "rows in another order",
    sheet(["B", 200, 20, 15], ["A", 100, 10, 5], TOTAL),
    { changed: 0, added: 0, removed: 0 },
    "told by their labels",
  ],
  [
    "a row more and a row less",
    sheet(["A", 100, 10, 5], ["C", 200, 20, 15], TOTAL),
    { changed: 0, added: 1, removed: 1 },
    "another intervention",
  ],
  [
    "English words",
    OLD.map((row) => row.map((cell) => (cell === "Värderade (n)" ? "Valued (n)" : cell))),
    { changed: 0, added: 0, removed: 0 },
    "the language was changed",
  ],
];

test.each(CASES)("%s", (_, now, expected) => {
  const change = tableChanges(OLD, now, 1);
  expect(change).toMatchObject(expected);
  expect(change !== null && isUnchanged(change)).toBe(expected.changed + expected.added + expected.removed === 0);
}); // prettier-ignore

test("the total is told with the old and the new, by column", () => {
  const now = sheet(["A", 100, 11, 5], ["B", 200, 20, 15], ["Totalt", 300, 31, 20]);
  expect(tableChanges(OLD, now, 1)?.totals).toEqual([{ column: 1, before: 30, after: 31 }]);
});

test("groups within groups are told apart by both labels", () => {
  const heads = ["Insats", "Kön", "Värderade (n)"];
  const old: Rows = [heads, ["A", "Kvinnor", 5], ["A", "Män", 6], ["Summa A", null, 11], ["Totalt", null, 11]];
  const now: Rows = [heads, ["A", "Kvinnor", 6], ["A", "Män", 5], ["Summa A", null, 11], ["Totalt", null, 11]];
  expect(tableChanges(old, now, 2)).toMatchObject({ changed: 2, added: 0, removed: 0, totals: [] });
});

test("a sheet that no longer holds the table cannot be compared", () => {
  expect(tableChanges([["anteckningar"]], OLD, 1)).toBeNull();
});
