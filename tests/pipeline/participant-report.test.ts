import { readFileSync } from "node:fs";
import path from "node:path";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { participationIncome } from "../../src/pipeline/participation-income";
import {
  chosenSettings,
  reportFigures,
  reportSettings,
  writeParticipantReport,
} from "../../src/pipeline/participant-report";
import { pivotData } from "../../src/pipeline/portfolio-pivot";
import { staleAssumptions } from "../../src/pipeline/stale-assumptions";
import type { SourceImport } from "../../src/participation/model/source-import";
import type { Edits } from "../../src/valuation/assumptions/faults";
import { SECTORS } from "../../src/valuation/sectors";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { createXlsx, openXlsx } from "../../src/workbook/xlsx";

const ABOUT = { about: { date: "2026-11-22", language: "sv" } } as const;
const NONE: Edits = new Map();

let imported: SourceImport;
beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples/sus-deltagare.xlsx")));
  const book = await openXlsx(bytes, "sus-deltagare.xlsx");
  if (!book.ok) throw new Error(book.fault.code);
  const found = await findTablesIn(book.value, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  let key = 0;
  const read = await importSource(book.value, found.value.tables, { personKey: () => (key += 1), today: 46_348 });
  if (!read.ok) throw new Error(read.fault.code);
  imported = read.value;
});

function figuresOf(edits: Edits) {
  const data = pivotData(imported);
  const made = reportFigures(data, reportSettings(data), edits);
  if (!made.ok) throw new Error(made.fault.code);
  return made.value;
}

test.each<[why: string, edits: Edits]>([
  ["the shipped assumptions", NONE],
  ["assumptions of one's own", new Map([["localTax.municipality", 0.25]]) as Edits],
])("the income of each year and sector is that of the income sheet, to the öre: %s", (_why, edits) => {
  const { bySector } = figuresOf(edits);
  const incomes = participationIncome(imported.participations, { edits, monthlyWage: null, adjustments: bySector.payback.income.adjustments, success: "work-or-studies-after" }); // prettier-ignore
  if (!incomes.ok) throw new Error("edits");
  for (const [at, year] of incomes.value.entries()) {
    const group = bySector.incomeShort.groups[at];
    expect(group?.keys).toEqual([String(year.year)]);
    SECTORS.forEach((sector, column) => {
      const cell = group?.cells[column];
      const income = year.income;
      if (income === "suppressed" || income.kind === "none" || cell?.kind !== "value") throw new Error("hidden");
      expect(cell.value.toString()).toBe(income.value[sector].toString());
    });
  }
});

test.each<[asked: readonly number[], short: number, long: number, why: string]>([
  [[], 1, 5, "the start"],
  [[3], 1, 3, "a longer one beside the short one of the start"],
  [[1], 1, 5, "the short one of the start beside its long one"],
  [[0.5], 0.5, 5, "a shorter one beside the long one of the start"],
  [[7, 10], 7, 10, "both"],
  [[1, 3, 10], 1, 10, "the shortest and the longest"],
])("horizons %j are %d and %d, never one of them twice: %s", (asked, short, long) => {
  expect(chosenSettings(reportSettings(pivotData(imported)), null, asked).horizons).toEqual({ short, long });
});

test("three sheets are written as one unit, written again they are replaced, and other assumptions make them stale", async () => {
  const port = createMemoryWorkbook([{ name: "Kontroll", rows: [["mitt eget"]] }]);
  const figures = figuresOf(NONE);
  const first = await writeParticipantReport(port, figures, imported, { ...ABOUT, edits: NONE });
  expect(first.ok && first.value.map(({ name, replaced }) => [name, replaced])).toEqual([
    ["Styrelsens sammanfattning", false],
    ["Aktörer per år", false],
    ["Kontroll (2)", false],
  ]);
  const again = await writeParticipantReport(port, figures, imported, { ...ABOUT, edits: NONE });
  expect(again.ok && again.value.every(({ replaced }) => replaced)).toBe(true);
  expect(await staleAssumptions(port, NONE)).toEqual({ ok: true, value: [] });
  const other = new Map([["localTax.municipality", 0.25]]) as Edits;
  const stale = await staleAssumptions(port, other);
  expect(stale.ok && stale.value).toHaveLength(3);
  const kept = await port.readGrid("Kontroll");
  expect(kept.ok && kept.value.rows).toEqual([["mitt eget"]]);
});

test("a file holds no name, no identity number and no row of a person", async () => {
  const file = createXlsx();
  expect(await writeParticipantReport(file, figuresOf(NONE), imported, { ...ABOUT, edits: NONE })).toMatchObject({
    ok: true,
  });
  const opened = await openXlsx(await file.bytes(), "rapport.xlsx");
  const listed = opened.ok ? await opened.value.listSheets() : opened;
  expect(listed.ok && listed.value.map(({ name }) => name)).toEqual([
    "Styrelsens sammanfattning",
    "Aktörer per år",
    "Kontroll",
  ]);
});
