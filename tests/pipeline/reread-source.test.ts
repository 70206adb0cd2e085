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

test.each([["the headings are others", createMemoryWorkbook([{ name: "Deltagare", rows: [["annat"]] }])]])(
  "%s: it is told, and nothing is read",
  async (_, port) => {
    const read = await rereadSource(port, await tables(), OPTIONS);
    expect(read).toMatchObject({ ok: true, value: { kind: "gone", tables: [{ sheet: "Deltagare" }] } });
  },
);
