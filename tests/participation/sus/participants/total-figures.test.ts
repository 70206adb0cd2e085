import type { CellValue } from "../../../../src/sheet/cell";
import { findSourceTables } from "../../../../src/participation/sus/find-source-tables";
import { readSource } from "../../../../src/participation/sus/read-source";
import { gridOf } from "../../grids";

const HEADINGS = ["Insats", "Kön", "Startdatum", "Slutdatum", "Avslutsorsak", "Timmar", "Sjukpenning före"];
const ROWS: readonly (readonly CellValue[])[] = [
  ["A", "K", 43108, 43281, "Arbete", 10, "x"],
  ["A", "M", 43109, 43282, "Felregistrering", 20, null],
  ["B", "M", 43110, 43283, "Studier", 5, "x"],
];

function told(total: readonly CellValue[], rows = ROWS): readonly string[] {
  const grids = [gridOf("Blad1", [HEADINGS, ...rows, total])];
  const { tables } = findSourceTables(grids, []);
  const { issues } = readSource(grids, tables, { personKey: () => 1, today: 46_000 });
  return issues
    .filter(({ code }) => code === "total-differs")
    .map(({ heading, facts, rows: at }) => `${heading} ${facts["printed"]}≠${facts["computed"]} ${at.join(",")}`);
}

test.each<[why: string, total: readonly CellValue[], told: readonly string[]]>([
  ["counts of rows and of yes, and a sum", ["Summa", 2, 2, 2, null, 15, 2], []],
  ["with the wrongly registered row", ["Summa", 3, 3, 3, null, 35, 2], []],
  ["a sum of nothing in the table", ["Summa", null, null, null, null, 99, null], ["Timmar 99≠15 4"]],
  ["a count of nothing in the table", [null, "Totalt", null, 7, null, null, null], ["Slutdatum 7≠2 4"]],
  ["an average is no sum", ["Medel", null, null, null, null, 99, null], []],
  ["what looks like an identity number is not told", ["Summa", null, null, null, null, 198001011234, null], []],
])("%s", (_why, total, expected) => {
  expect(told(total)).toEqual(expected);
});

test("a hidden part: the others say nothing of the sum", () => {
  const hidden = [...ROWS, ["B", "K", 43110, 43283, "Studier", "..", null]];
  expect(told(["Summa", null, null, null, null, 99, null], hidden)).toEqual([]);
});
