import { findTablesIn } from "../../src/pipeline/import-source";
import { rereadSource } from "../../src/pipeline/reread-source";
import type { CellValue } from "../../src/sheet/cell";
import { applyMapping } from "../../src/participation/sus/mapping";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { HEADINGS, participantRow } from "./participant-rows";

const bookOf = (count: number, above: readonly (readonly CellValue[])[] = []) =>
  createMemoryWorkbook([
    {
      name: "Deltagare",
      rows: [...above, [...HEADINGS], ...Array.from({ length: count }, (_, at) => participantRow(at))],
    },
    { name: "Annat", rows: [["Hej"]] },
  ]);

async function tables() {
  const found = await findTablesIn(bookOf(20), null, []);
  if (!found.ok) throw new Error(found.fault.code);
  return found.value.tables;
}
const OPTIONS = { personKey: () => 1 };

test.each([
  ["rows have come", bookOf(25), 25],
  ["rows are gone", bookOf(7), 7],
  ["rows were put above", bookOf(20, [["Uppföljning 2026"], []]), 20],
])("%s: the table is read as it is now", async (_, port, count) => {
  const read = await rereadSource(port, await tables(), OPTIONS);
  expect(read.ok && read.value.kind === "read" && read.value.imported.participations.count).toBe(count);
});

test("columns keep what the user said they mean", async () => {
  const [table] = await tables();
  const at = HEADINGS.indexOf("Huvudman");
  const changed = applyMapping(table!, { column: at, field: "targetGroup", code: null });
  const read = await rereadSource(bookOf(25), [changed], OPTIONS);
  const column = read.ok && read.value.kind === "read" ? read.value.imported.tables[0]?.columns[at] : null;
  expect(column).toMatchObject({ field: "targetGroup", code: null });
});

const FIRST = [...HEADINGS];
/** The same sheet with other headings, or under another name. */
const bookWith = (name: string, headings: readonly CellValue[]) =>
  createMemoryWorkbook([
    { name: "Annat", rows: [["Hej"]] },
    { name, rows: [headings, ...Array.from({ length: 20 }, (_, at) => participantRow(at))] },
  ]);
const renamed = (from: string, to: string) => FIRST.map((one) => (one === from ? to : one));

test.each([
  ["the headings are others", createMemoryWorkbook([{ name: "Deltagare", rows: [["annat"]] }]), { code: "table-gone" }],
  ["the sheet is deleted", createMemoryWorkbook([{ name: "Annat", rows: [["Hej"]] }]), { code: "sheet-gone", seenOn: null }],
  ["the sheet has another name", bookWith("Deltagare 2026", FIRST), { code: "sheet-gone", seenOn: "Deltagare 2026" }],
  ["a column that was used is renamed", bookWith("Deltagare", renamed("Huvudman", "Xyz")), { code: "columns-changed", missing: ["Huvudman"] }],
] as const)("%s: it is told, and nothing is read", async (_, port, why) => {
  const read = await rereadSource(port, await tables(), OPTIONS);
  expect(read).toEqual({ ok: true, value: { kind: "gone", tables: [{ sheet: "Deltagare", why }] } });
}); // prettier-ignore

test.each([
  ["a column nothing was made of may be renamed", renamed("Anteckning", "Kommentar")],
  ["a column may come beside the others", [...FIRST, "Ny kolumn"]],
])("%s: the others keep their meaning", async (_, headings) => {
  const [table] = await tables();
  const at = HEADINGS.indexOf("Huvudman");
  const changed = applyMapping(table!, { column: at, field: "targetGroup", code: null });
  const read = await rereadSource(bookWith("Deltagare", headings), [changed], OPTIONS);
  if (!read.ok || read.value.kind !== "read") throw new Error("not read");
  expect(read.value.imported.participations.count).toBe(20);
  expect(read.value.imported.tables[0]?.columns[at]).toMatchObject({ field: "targetGroup" });
});
