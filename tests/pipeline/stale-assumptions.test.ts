import { INCOME_AS_SHIPPED, writeIncome } from "../../src/pipeline/participation-income";
import { incomeChoices } from "../../src/pipeline/report-choices";
import { editsFingerprint, staleAssumptions } from "../../src/pipeline/stale-assumptions";
import { writeReports } from "../../src/pipeline/written-reports";
import type { SheetLayout } from "../../src/sheet/layout";
import type { WorkbookPort } from "../../src/workbook/port";
import { createXlsx } from "../../src/workbook/xlsx";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import type { Edits } from "../../src/valuation/assumptions/faults";

const INCOME: SheetLayout = {
  id: "income",
  name: "Intäkter",
  cells: [{ row: 0, column: 0, value: 1 }],
  columnWidths: [10],
  print: { orientation: "landscape" },
};
const EDITS: Edits = new Map<string, number | boolean>([
  ["localTax.municipality", 0.21],
  ["benefit.SJP.taxable", false],
]);

const ABOUT = { title: "t", language: "sv", date: "2026-11-22" } as const;

const writeStamped = (port: WorkbookPort, layout: SheetLayout, edits: Edits | null) =>
  writeReports(
    port,
    [{ choices: incomeChoices(INCOME_AS_SHIPPED), layouts: [layout], language: "sv" }],
    { edits, sources: null },
    ABOUT,
  );

async function writtenWith(edits: Edits) {
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  await writeStamped(port, INCOME, edits);
  return port;
}

test.each<[why: string, now: Edits, stale: string[]]>([
  ["the same", EDITS, []],
  ["the same in another order", new Map([...EDITS].reverse()), []],
  ["none any more", new Map(), ["Intäkter"]],
  ["one of them another value", new Map([...EDITS, ["localTax.municipality", 0.22]]), ["Intäkter"]],
  ["one more", new Map([...EDITS, ["production.factor", 1.66]]), ["Intäkter"]],
  ["true for the text of it", new Map([...EDITS, ["benefit.SJP.taxable", "false"]]), ["Intäkter"]],
])("%s", async (_why, now, stale) => {
  expect(await staleAssumptions(await writtenWith(EDITS), now)).toEqual({ ok: true, value: stale });
});

test("nothing is said where no sheet rests on assumptions, or where another version wrote the stamp", async () => {
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  expect(await staleAssumptions(port, EDITS)).toEqual({ ok: true, value: [] });
  for (const text of [
    "",
    "null",
    "[]",
    '{"version":9}',
    '{"version":1,"ids":["income"],"edits":"x"}',
    '{"version":2,"sheets":null}',
    '{"version":2,"sheets":{"income":1}}',
    "{",
  ]) {
    const book = await writtenWith(EDITS);
    await book.writeSetting("assumptions", text);
    expect(await staleAssumptions(book, new Map())).toEqual({ ok: true, value: [] });
  }
});

test("fingerprints are short and tell no values apart by order", () => {
  expect(editsFingerprint(EDITS)).toHaveLength(26);
});

test("sheets written with different assumptions each keep their own stamp", async () => {
  const port = await writtenWith(EDITS);
  await writeStamped(port, { ...INCOME, id: "net", name: "Netto" }, new Map());
  await writeStamped(port, { ...INCOME, id: "other", name: "Utan" }, null);
  expect(await staleAssumptions(port, EDITS)).toEqual({ ok: true, value: ["Netto"] });
  expect(await staleAssumptions(port, new Map())).toEqual({ ok: true, value: ["Intäkter"] });
  expect(await staleAssumptions(port, new Map(), "net")).toEqual({ ok: true, value: [] });
});

test("incomes carry the stamp of what they were made with, but not in a file of their own", async () => {
  const about = { date: "2026-11-22", language: "sv", asked: { ...INCOME_AS_SHIPPED, edits: EDITS } } as const;
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  const written = await writeIncome(port, [], about);
  expect(written).toMatchObject({ ok: true });
  expect(await staleAssumptions(port, EDITS)).toEqual({ ok: true, value: [] });
  expect(await staleAssumptions(port, new Map())).toEqual({ ok: true, value: [written.ok && written.value[0]?.name] });
  const file = createXlsx();
  await writeIncome(file, [], about);
  expect(await file.readSetting("assumptions")).toEqual({ ok: true, value: null });
});
