import { sourceStamps, staleSources, type StaleSources } from "../../src/pipeline/stale-sources";
import { readSourceGrids, writeReport } from "../../src/pipeline/run";
import { portfolioOptions } from "../../src/pipeline/options";
import { sourceToPortfolio } from "../../src/pipeline/source-to-portfolio";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import type { SheetLayout } from "../../src/sheet/layout";
import type { WorkbookPort } from "../../src/workbook/port";
import { createMemoryWorkbook, MEMORY_LIMITS, type MemorySheet } from "../../src/workbook/memory";
import { createXlsx } from "../../src/workbook/xlsx";
import { openExcel } from "../workbook/excel/scenario";
import { seedSheet } from "../excel-host/host";

const ABOUT = { date: "2026-11-22", version: "1.2.3", fileName: null, language: "sv" } as const;
const SOURCES: readonly MemorySheet[] = [
  { name: "Data", rows: [["År", "Staten"], [2019, 100]] }, // prettier-ignore
  { name: "Mer", rows: [["x"], [1]] },
];
type Rows = readonly (readonly CellValue[])[];

function sourcesOf(changes: Readonly<Record<string, Rows | null>>): MemorySheet[] {
  return SOURCES.flatMap(({ name, rows }) => {
    const now = changes[name];
    return now === null ? [] : [{ name, rows: now ?? rows }];
  });
}

const REPORT: SheetLayout = {
  id: "overview",
  name: "Översikt",
  cells: [{ row: 0, column: 0, value: 1 }],
  columnWidths: [10],
  print: { orientation: "portrait" },
};

/** A workbook with a report on the sources, whose sheets have changed since. */
async function changed(now: readonly MemorySheet[], ids = ["overview"]): Promise<WorkbookPort> {
  const book = createMemoryWorkbook(now);
  const grids = await readSourceGrids(createMemoryWorkbook(SOURCES), null);
  if (!grids.ok) throw new Error(grids.fault.code);
  const settings = sourceStamps(grids.value, ids, MEMORY_LIMITS);
  const written = await book.writeSheets([REPORT], { replaceMarked: true, settings });
  expect(written.ok).toBe(true);
  return book;
}

const NOTHING: StaleSources = { sheets: ["Data", "Mer"], changed: [], gone: [], unread: [] };

test.each<[changes: Record<string, Rows | null>, expected: Partial<StaleSources>, why: string]>([
  [{}, {}, "nothing has changed"],
  [{ Data: [["År", "Staten"], [2019, 101]] }, { changed: ["Data"] }, "another figure"], // prettier-ignore
  [{ Mer: [["x"], ["1"]] }, { changed: ["Mer"] }, "a number that has become text"],
  [{ Mer: [["x"], [1], [null, ""]] }, {}, "blank cells at the edge are no change"],
  [{ Mer: [["x"], [null], [1]] }, { changed: ["Mer"] }, "a row put in between"],
  [{ Data: null }, { gone: ["Data"] }, "a deleted sheet"],
  [{ Data: [], Mer: null }, { changed: ["Data"], gone: ["Mer"] }, "an emptied sheet is there still"],
])("%j -> %j: %s", async (changes, expected) => {
  const found = await staleSources(await changed(sourcesOf(changes)));
  expect(found).toEqual({ ok: true, value: { ...NOTHING, ...expected } });
});

test("a name that only changed case is the same sheet; under another name it is gone", async () => {
  const renamed = (name: string): MemorySheet[] => sourcesOf({}).map((each) => ({ ...each, name: each.name === "Data" ? name : each.name })); // prettier-ignore
  expect(await staleSources(await changed(renamed("DATA")))).toEqual({ ok: true, value: NOTHING });
  expect(await staleSources(await changed(renamed("Data 2")))).toEqual({ ok: true, value: { ...NOTHING, gone: ["Data"] } }); // prettier-ignore
});

test.each<[kept: string | null, why: string]>([
  [null, "no report was ever written"],
  ["", "more sources than a setting holds"],
  ["inget JSON", "another's setting"],
  [JSON.stringify({ version: 2, ids: ["overview"], sources: [] }), "a later version"],
  [JSON.stringify({ version: 1, ids: ["overview"], sources: [{ sheet: "Data" }] }), "half a stamp"],
  [JSON.stringify({ version: 1, ids: ["annan"], sources: [] }), "the stamped report is gone"],
])("%j: nothing is said (%s)", async (kept) => {
  const book = await changed(sourcesOf({ Data: null }));
  await book.writeSetting("sources", kept ?? "");
  expect(await staleSources(kept === null ? createMemoryWorkbook(SOURCES) : book)).toEqual({ ok: true, value: null });
});

test("the stamps of very many sheets leave no other report's behind", () => {
  const grids = Array.from({ length: 700 }, (_, at): Grid => ({ sheet: `Blad ${at}`, origin: { row: 0, column: 0 }, rows: [[at]] })); // prettier-ignore
  expect(sourceStamps(grids, ["overview"], MEMORY_LIMITS)).toEqual({ sources: "" });
});

test("what has just been read is not read again, and more than allowed is not read unasked", async () => {
  const book = await changed(sourcesOf({ Mer: [["y"], [1]] }));
  const read: string[] = [];
  const spy: WorkbookPort = Object.assign(Object.create(book) as WorkbookPort, {
    readGrid: (name: string) => {
      read.push(name);
      return book.readGrid(name);
    },
  });
  const known = [{ sheet: "Data", origin: { row: 0, column: 0 }, rows: SOURCES[0]!.rows }];
  const changedMer = { ok: true, value: { ...NOTHING, changed: ["Mer"] } };
  expect(await staleSources(spy, { known, cells: 2 })).toEqual(changedMer);
  expect(read).toEqual(["Mer"]);
  const unread = { ok: true, value: { ...NOTHING, unread: ["Mer"] } };
  expect(await staleSources(spy, { known, cells: 1 })).toEqual(unread);
  expect(read).toEqual(["Mer"]);
});

test("a cancel and the host's faults are answered as such", async () => {
  const book = await changed(sourcesOf({}));
  expect(await staleSources(book, {}, { cancelled: () => true })).toEqual({ ok: false, fault: { code: "cancelled" } });
  const lost = createMemoryWorkbook();
  lost.readSetting = async () => ({ ok: false, fault: { code: "connection-lost" } });
  expect(await staleSources(lost)).toEqual({ ok: false, fault: { code: "connection-lost" } });
});

describe("through the pipeline", () => {
  const options = portfolioOptions([1, 5], null)!;
  const rows = [["Effekt för aktörer", null], ["Uppföljning år", 2019], ["Staten", 100]] as const; // prettier-ignore

  async function report(port: WorkbookPort): Promise<void> {
    const grids = await readSourceGrids(port, null);
    if (!grids.ok) throw new Error(grids.fault.code);
    const written = await writeReport(port, sourceToPortfolio(grids.value, options), grids.value, ABOUT);
    expect(written.ok).toBe(true);
  }

  test("in Excel: another person's change is told, and a new report takes its place", async () => {
    const { host, port } = openExcel();
    seedSheet(host.book, "Data", rows);
    await report(port);
    expect(await staleSources(port)).toEqual({ ok: true, value: { ...NOTHING, sheets: ["Data"] } });
    host.book.setInput(host.book.sheet("Data")!, 2, 1, 101);
    expect(await staleSources(port)).toMatchObject({ ok: true, value: { changed: ["Data"] } });
    await report(port);
    expect(await staleSources(port)).toMatchObject({ ok: true, value: { changed: [] } });
  });

  test("a report in a file of its own has no stamps", async () => {
    const file = createXlsx();
    const grids = await readSourceGrids(createMemoryWorkbook([{ name: "Data", rows }]), null);
    if (!grids.ok) throw new Error(grids.fault.code);
    await writeReport(file, sourceToPortfolio(grids.value, options), grids.value, ABOUT);
    expect(await file.readSetting("sources")).toEqual({ ok: true, value: null });
  });
});
