import { findSourceTables } from "../../../src/participation/sus/find-source-tables";
import { HEAD_ROWS, reachingDown } from "../../../src/participation/sus/reaching-down";
import type { FoundTable } from "../../../src/participation/model/found-tables";

const rows = Array.from({ length: 30 }, (_, at) => ["KINO", 43_000 + at, 43_200 + at, "Försörjningsstöd", "Arbete"]);
const grid = (more: readonly (readonly string[])[] = []) => ({
  sheet: "Blad1",
  origin: { row: 0, column: 0 },
  rows: [
    ["Insats", "Startdatum", "Slutdatum", "Försörjning före", "Försörjning efter"],
    ...rows,
    ...more.map((row) => [...row, "", "", "", ""]),
  ],
});
const found = (more?: readonly (readonly string[])[]): FoundTable => findSourceTables([grid(more)], []).tables[0]!;

it.each<[why: string, table: FoundTable, last: number, address: string, body: number]>([
  ["a table that goes on reaches the sheet's last row", found(), 4999, "Blad1!A1:E5000", 4999],
  ["one that was seen whole stays", found(), 30, "Blad1!A1:E31", 30],
  ["a sheet that is shorter than it was cuts nothing", found(), 10, "Blad1!A1:E31", 30],
  ["one with something else below it has ended", found([[""], [""], ["Källa: SUS"]]), 4999, "Blad1!A1:E31", 30],
])("%s", (_why, table, last, address, body) => {
  const whole = reachingDown(table, last);
  expect([whole.id, whole.bodyRows]).toEqual([address, { first: 1, last: body }]);
  expect(whole.columns).toBe(table.columns);
});

it("the head holds the rows a table is known by", () => expect(HEAD_ROWS).toBe(2000));
