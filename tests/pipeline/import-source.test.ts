import { readFileSync } from "node:fs";
import path from "node:path";
import { findTablesIn, importSource } from "../../src/pipeline/import-source";
import { findSourceTables } from "../../src/participation/sus/find-source-tables";
import { readSource } from "../../src/participation/sus/read-source";
import type { Grid } from "../../src/sheet/grid";
import { createMemoryWorkbook, type MemorySheet } from "../../src/workbook/memory";
import { openXlsx } from "../../src/workbook/xlsx";
import type { WorkbookPort } from "../../src/workbook/port";
import { seedSheet } from "../excel-host/host";
import { SHEETS as SECTOR_SHEETS } from "../taskpane/report/sample-sheets";
import { openExcel } from "../workbook/excel/scenario";
import { HEADINGS, participantRow } from "./participant-rows";

const DEEP = process.env["DEEP"] !== undefined;
/** The last row of an Excel sheet, headings and all. */
const ROWS = DEEP ? 1_048_575 : 12_000;

const counting = (): (() => number) => {
  let key = 0;
  return () => (key += 1);
};

const sheetOf = (rows: number, name = "Deltagare"): MemorySheet => ({
  name,
  rows: [HEADINGS, ...Array.from({ length: rows }, (_, at) => participantRow(at))],
});

async function imported(port: WorkbookPort, task = {}): Promise<Awaited<ReturnType<typeof importSource>>> {
  const found = await findTablesIn(port, null, []);
  if (!found.ok) return found;
  return importSource(port, found.value.tables, { personKey: counting(), today: 46_000 }, task);
}

test.each(["sus-deltagare", "insatser", "esf-kluster-2019", "processtod-2008"])(
  "%s: read in blocks through a port as the same grids are read whole",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, `../../assets/samples/${name}.xlsx`)));
    const book = await openXlsx(bytes, `${name}.xlsx`);
    if (!book.ok) throw new Error(book.fault.code);
    const sheets = await book.value.listSheets();
    const grids: Grid[] = [];
    for (const sheet of sheets.ok ? sheets.value : []) {
      const grid = await book.value.readGrid(sheet.name);
      if (grid.ok) grids.push(grid.value);
    }
    const { tables } = findSourceTables(grids, []);
    const withTables = grids.filter(({ sheet }) => tables.some((table) => table.sheet === sheet));
    expect(tables.length).toBeGreaterThan(0);
    const whole = readSource(withTables, tables, { personKey: counting(), today: 46_000 });
    const read = await imported(book.value);
    if (!read.ok) throw new Error(read.fault.code);
    expect({ ...read.value, issues: whole.issues }).toEqual(whole);
    for (const { rows, used, leftOut } of read.value.accounting) {
      expect(used + leftOut.reduce((sum, each) => sum + each.rows, 0)).toBe(rows);
    }
  },
);

test("putting the columns together can be stopped too, after the last block", async () => {
  const workbook = createMemoryWorkbook([sheetOf(4000)]);
  const found = await findTablesIn(workbook, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  let read = false;
  const task = {
    onProgress: (done: number, total: number) => void (read = done === total),
    cancelled: () => read,
  };
  const stopped = await importSource(workbook, found.value.tables, { personKey: counting() }, task);
  expect(stopped).toEqual({ ok: false, fault: { code: "cancelled" } });
});

test(
  `${ROWS} rows of ${HEADINGS.length} columns in blocks: all rows used, progress to the end, no long slice`,
  async () => {
    const workbook = createMemoryWorkbook([sheetOf(ROWS)]);
    const progress: [number, number][] = [];
    const heights: number[] = [];
    const port: WorkbookPort = Object.assign(Object.create(workbook) as WorkbookPort, {
      readGrid: async (...asked: Parameters<WorkbookPort["readGrid"]>) => {
        const [, range] = asked;
        if (range !== undefined) heights.push(range.to.row - range.from.row + 1);
        return workbook.readGrid(...asked);
      },
    });
    const found = await findTablesIn(port, null, []);
    if (!found.ok) throw new Error(found.fault.code);
    expect(found.value.tables).toHaveLength(1);
    expect(found.value.tables[0]).toMatchObject({ layout: "participants", bodyRows: { first: 1, last: ROWS } });
    const result = { longestSlice: 0 };
    const read = await importSource(
      port,
      found.value.tables,
      { personKey: counting() },
      { onProgress: (done, total) => progress.push([done, total]) },
      { result, now: () => performance.now() },
    );
    if (!read.ok) throw new Error(read.fault.code);
    expect(read.value.participations.count).toBe(ROWS);
    expect(read.value.accounting).toMatchObject([{ rows: ROWS + 1, used: ROWS }]);
    expect(Math.max(...heights)).toBeLessThanOrEqual(5000);
    expect(progress.at(-1)).toEqual([ROWS + 1, ROWS + 1]);
    expect(progress.length).toBeGreaterThan(ROWS / 5001);
    expect(result.longestSlice).toBeGreaterThan(0);
    if (DEEP) process.stdout.write(`longest slice ${Math.round(result.longestSlice)} ms of ${ROWS} rows\n`);
  },
  DEEP ? 600_000 : 60_000,
);

test("cancelled between two blocks, nothing more is read", async () => {
  const workbook = createMemoryWorkbook([sheetOf(20_000)]);
  const done: number[] = [];
  const read = await imported(workbook, {
    onProgress: (rows: number) => done.push(rows),
    cancelled: () => done.length > 2,
  });
  expect(read).toEqual({ ok: false, fault: { code: "cancelled" } });
  expect(done.at(-1)).toBeLessThan(20_000);
});

test("the host may do other things between the blocks", async () => {
  const workbook = createMemoryWorkbook([sheetOf(20_000)]);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const read = await imported(workbook);
  clearInterval(timer);
  expect(read.ok).toBe(true);
  expect(turns).toBeGreaterThan(3);
});

test("a sheet that has gone since it was looked at is a fault; one that fails hands its fault on", async () => {
  const workbook = createMemoryWorkbook([sheetOf(20)]);
  const found = await findTablesIn(workbook, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  const gone = await importSource(createMemoryWorkbook(), found.value.tables, { personKey: counting() });
  expect(gone).toEqual({ ok: false, fault: { code: "sheet-missing", sheet: "Deltagare" } });
  workbook.failAtStep(1);
  expect(await importSource(workbook, found.value.tables, { personKey: counting() })).toMatchObject({
    fault: { code: "host-error" },
  });
});

test("hidden sheets are looked at and said to be hidden; our own are not", async () => {
  const workbook = createMemoryWorkbook([{ ...sheetOf(20), hidden: true }]);
  const found = await findTablesIn(workbook, null, []);
  if (!found.ok) throw new Error(found.fault.code);
  expect(found.value.issues).toContainEqual(expect.objectContaining({ code: "sheet-hidden", sheet: "Deltagare" }));
});

test("a sheet of assumptions made by hand is no table to import, and is told", async () => {
  const own: MemorySheet = { name: "Antaganden", rows: [["Antagande", "Värde"], ["Prisbasbelopp", 58_800], ["Dödvikt", 0.2]] }; // prettier-ignore
  const found = await findTablesIn(createMemoryWorkbook([sheetOf(20), own]), null, []);
  if (!found.ok) throw new Error(found.fault.code);
  expect(found.value.tables.map(({ sheet }) => sheet)).toEqual(["Deltagare"]);
  expect(found.value.issues.filter(({ sheet }) => sheet === "Antaganden").map(({ code }) => code)).toEqual([
    "sheet-of-assumptions",
  ]);
  const renamed = {
    ...own,
    name: "Fördelning",
    rows: [
      ["Avslut", "Antal"],
      ["Flytt", 5],
      ["Sjukdom", 7],
    ],
  };
  const other = await findTablesIn(createMemoryWorkbook([renamed]), null, []);
  expect(other.ok && other.value.tables.map(({ layout }) => layout)).toEqual(["A5"]);
});

test("tables of incomes per sector are told apart from rows to import", async () => {
  const sector = await findTablesIn(createMemoryWorkbook(SECTOR_SHEETS), null, []);
  const rowsOnly = await findTablesIn(createMemoryWorkbook([sheetOf(20)]), null, []);
  expect([sector.ok && sector.value.hasSectorTables, rowsOnly.ok && rowsOnly.value.hasSectorTables]).toEqual([
    true,
    false,
  ]);
});

test(
  "over Excel no message is above 4 MB, and none is for a single row",
  async () => {
    const opened = openExcel();
    const rows = DEEP ? 200_000 : 12_000;
    const bulk = sheetOf(rows).rows.map((row) => [...row] as (string | number | null)[]);
    seedSheet(opened.host.book, "Deltagare", []).bulk = bulk;
    opened.host.recount();
    const began = performance.now();
    const read = await imported(opened.port);
    const seconds = (performance.now() - began) / 1000;
    if (!read.ok) throw new Error(read.fault.code);
    expect(read.value.participations.count).toBe(rows);
    if (DEEP) {
      const trips = opened.host.syncs.length;
      process.stdout.write(`Excel test host: ${rows} rows in ${seconds.toFixed(1)} s, ${trips} round trips\n`);
    }
    for (const { bytesIn, bytesOut } of opened.host.syncs) expect(Math.max(bytesIn, bytesOut)).toBeLessThan(4_000_000);
    expect(opened.host.syncs.length).toBeLessThan(20 + (rows / 5000) * 6);
  },
  DEEP ? 900_000 : 120_000,
);
