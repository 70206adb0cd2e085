import fs from "node:fs";
import path from "node:path";
import { portfolioOptions, DEFAULT_HORIZONS } from "../../../src/pipeline/options";
import { readSourceGrids, writeReport } from "../../../src/pipeline/run";
import { sourceToPortfolio } from "../../../src/pipeline/source-to-portfolio";
import { paybackReport } from "../../../src/portfolio/report";
import { cellAddress } from "../../../src/sheet/address";
import { heldValue } from "../../../src/workbook/layout-values";
import { openXlsx } from "../../../src/workbook/xlsx";
import { savedBook } from "../../excel-host/save";
import type { ExcelHost } from "../../excel-host/host";
import { seedSheet } from "../../excel-host/host";
import { openExcel, type Opened } from "./scenario";

const ABOUT = { date: "2026-11-22", version: "1.0.0", fileName: null, language: "sv" } as const;
const SAMPLE = path.join(__dirname, "../../../assets/samples/rar-2016-2019.xlsx");

async function withSample(): Promise<Opened> {
  const opened = openExcel();
  const book = await openXlsx(new Uint8Array(fs.readFileSync(SAMPLE)), "rar-2016-2019.xlsx");
  if (!book.ok) throw new Error(book.fault.code);
  const grids = await readSourceGrids(book.value, null);
  if (!grids.ok) throw new Error(grids.fault.code);
  for (const { sheet, rows } of grids.value) seedSheet(opened.host.book, sheet, rows);
  opened.host.recount();
  return opened;
}

/** Reads the workbook in Excel, computes, and writes the report: what the pane does. */
async function reported({ port, host }: Opened) {
  const grids = await readSourceGrids(port, null);
  if (!grids.ok) throw new Error(grids.fault.code);
  const options = portfolioOptions(DEFAULT_HORIZONS, null);
  if (options === null) throw new Error("options");
  const reading = sourceToPortfolio(grids.value, options);
  const layouts = paybackReport({ ...reading, grids: grids.value, about: ABOUT, holdsSource: true });
  host.recount();
  const written = await writeReport(port, reading, grids.value, ABOUT);
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  return { layouts, written: written.value };
}

const sum = (host: ExcelHost, of: "bytesIn" | "bytesOut"): number =>
  host.syncs.reduce((all, sync) => all + sync[of], 0);

function tell(what: string, host: ExcelHost): void {
  const [out, back] = [sum(host, "bytesOut"), sum(host, "bytesIn")];
  process.stdout.write(`${what}: ${host.syncs.length} round trips, ${out} bytes out, ${back} bytes in\n`);
}

test("the sample's report, written in Excel: every formula gives what our core computed", async () => {
  const opened = await withSample();
  const { layouts, written } = await reported(opened);
  tell("Writing the full report", opened.host);
  let formulas = 0;
  for (const [at, layout] of layouts.entries()) {
    const sheet = opened.host.book.sheet(written[at]?.name ?? "");
    if (sheet === undefined) throw new Error(layout.name);
    for (const cell of layout.cells) {
      const where = `${layout.name}!${cellAddress(cell)}`;
      const found = opened.host.book.value(sheet, cell.row, cell.column);
      const expected = heldValue(cell);
      if (cell.formula !== undefined) formulas += 1;
      if (typeof expected === "number") expect([where, found]).toEqual([where, expect.closeTo(expected, 6)]);
      else expect([where, found]).toEqual([where, expected]);
    }
  }
  expect(formulas).toBeGreaterThan(100);
});

test("what Excel holds, saved as a file, reads the same", async () => {
  const opened = await withSample();
  const { written } = await reported(opened);
  const bytes = await savedBook(opened.host.book);
  if (process.env["EXCEL_HOST_FILE"] !== undefined) fs.writeFileSync(process.env["EXCEL_HOST_FILE"], bytes);
  const file = await openXlsx(bytes, "sparad.xlsx");
  if (!file.ok) throw new Error(file.fault.code);
  for (const { name } of written) {
    const [saved, held] = [await file.value.readGrid(name), await opened.port.readGrid(name)];
    expect(saved).toEqual(held);
  }
});

test("written again it replaces itself, sheet by sheet, and is the same", async () => {
  const opened = await withSample();
  const first = await reported(opened);
  const before = opened.host.book.snapshot();
  const second = await reported(opened);
  tell("Replacing the full report", opened.host);
  expect(second.written).toEqual(first.written.map((sheet) => ({ ...sheet, replaced: true })));
  expect(opened.host.book.snapshot()).toEqual(before);
});

test("100,000 rows of 20 columns: few round trips, none above Excel's 5 MB", async () => {
  const { host, port } = openExcel();
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) =>
      column % 3 === 0 ? `Försörjning ${row % 90}` : (row * 37 + column) % 99991,
    ),
  );
  seedSheet(host.book, "Data", []).bulk = rows;
  const read = await port.readGrid("Data");
  tell("Reading 100,000 rows of 20 columns", host);
  expect(read.ok && read.value.rows.length).toBe(100_000);
  expect(read.ok && read.value.rows[99_999]).toEqual(rows[99_999]);
  expect(host.syncs.length).toBeLessThanOrEqual(16);
  for (const { bytesIn } of host.syncs) expect(bytesIn).toBeLessThan(5_000_000);
}, 60_000);
