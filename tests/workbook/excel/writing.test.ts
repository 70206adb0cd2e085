import { seedSheet } from "../../excel-host/host";
import { at, report, sheetOf } from "../contract/layouts";
import { addUserFormula, openExcel, type Opened } from "./scenario";

const KEEP = { replaceMarked: false };
const REPLACE = { replaceMarked: true };

async function withReport(version?: string): Promise<Opened> {
  const opened = openExcel(version);
  seedSheet(opened.host.book, "Data", [[1]]);
  expect((await opened.port.writeSheets(report(), KEEP)).ok).toBe(true);
  addUserFormula(opened, "Eget", "='Översikt'!B1+Summa_kronor");
  opened.host.recount();
  return opened;
}

const ownValue = ({ host }: Opened): unknown => host.book.value(host.book.sheet("Eget")!, 0, 0);

test("a formula of the user's that points into the report follows it when it is replaced", async () => {
  const opened = await withReport();
  expect(ownValue(opened)).toBe(1050);
  expect((await opened.port.writeSheets(report(3), REPLACE)).ok).toBe(true);
  expect(ownValue(opened)).toBe(3150);
  expect(opened.host.book.cell(opened.host.book.sheet("Eget")!, 0, 0).formula).toBe("'Översikt'!B1+Summa_kronor");
});

test("a replaced sheet keeps its place, its id, and no table or note of the old", async () => {
  const { host, port } = await withReport();
  const before = host.book.sheets.map(({ id, name }) => [id, name]);
  const [figures, overview] = report(3);
  const plain = figures!.cells.map(({ row, column, value }) => ({ row, column, value }));
  await port.writeSheets([sheetOf("figures", "Intäkter per år", plain), overview!], REPLACE);
  expect(host.book.sheets.map(({ id, name }) => [id, name])).toEqual(before);
  const sheet = host.book.sheet("Intäkter per år")!;
  expect([sheet.tables, [...sheet.notes]]).toEqual([[], []]);
});

test("nobody sees the report before it is whole, nor anything else afterwards", async () => {
  const { host, port } = openExcel();
  seedSheet(host.book, "Data", [[1]]);
  const seen = new Set<string>();
  host.meanwhile = (_, book) =>
    book.sheets.filter(({ visibility }) => visibility === "Visible").forEach(({ name }) => seen.add(name));
  expect((await port.writeSheets(report(), KEEP)).ok).toBe(true);
  expect([...seen]).toEqual(["Data"]);
  expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Data", "Visible"],
    ["Intäkter per år", "Visible"],
    ["Översikt", "Visible"],
  ]);
});

test("done is said only when the report is there", async () => {
  const { host, port } = openExcel();
  seedSheet(host.book, "Data", [[1]]);
  const seen: (readonly [whole: boolean, there: boolean])[] = [];
  const onProgress = (done: number, total: number): void =>
    void seen.push([done === total, host.book.sheet("Översikt") !== undefined]);
  await port.writeSheets(report(), KEEP, { onProgress });
  expect(seen.length).toBeGreaterThan(3);
  for (const [whole, there] of seen) expect(there).toBe(whole);
});

test("one step to undo where Excel can do that, and nothing is asked of an Excel that cannot", async () => {
  const newer = await withReport("1.20");
  expect(newer.host.runs.slice(0, 1)).toEqual([{ mergeUndoGroup: true }]);
  const older = await withReport("1.14");
  expect(older.host.runs).toEqual([{}]);
  expect(older.host.book.sheet("Intäkter per år")!.notes.size).toBe(0);
  expect((await older.port.writeSheets(report(3), REPLACE)).ok).toBe(true);
});

test("every writing message suspends drawing and calculation", async () => {
  const { host, port } = await withReport();
  await port.writeSheets(report(3), REPLACE);
  const writing = host.syncs.filter(({ calls }) => calls.length > 0);
  expect(writing.length).toBeGreaterThan(3);
  for (const { calls } of writing) {
    expect(calls.slice(0, 2)).toEqual(["SuspendApiCalculationUntilNextSync", "SuspendScreenUpdatingUntilNextSync"]);
  }
});

test("what an interrupted writing left behind goes with the next, is no source, and takes no names", async () => {
  const opened = openExcel();
  const { host, port } = opened;
  seedSheet(host.book, "Data", [[1]]);
  host.accident = (sync) => (sync >= 5 ? { kind: "lost" } : null);
  expect(await port.writeSheets(report(), KEEP)).toEqual({ ok: false, fault: { code: "connection-lost" } });
  host.accident = null;
  expect(host.book.sheets.length).toBeGreaterThan(1);
  const listed = await port.listSheets();
  expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(["Data"]);
  expect((await port.writeSheets(report(), KEEP)).ok).toBe(true);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Data", "Intäkter per år", "Översikt"]);
  expect(host.book.sheet("Intäkter per år")!.tables.map(({ name }) => name)).toEqual(["Intakter"]);
});

test("half written only when Excel can be reached neither for the rest nor for putting back; the next time it is whole", async () => {
  const whole = await withReport();
  await whole.port.writeSheets(report(3), REPLACE);
  const last = whole.host.syncs.length;
  const opened = await withReport();
  opened.host.accident = (sync) =>
    sync < last
      ? null
      : sync === last
        ? { kind: "error-inside", code: "GeneralException", share: 0.5 }
        : { kind: "lost" };
  expect(await opened.port.writeSheets(report(3), REPLACE)).toEqual({ ok: false, fault: { code: "half-written" } });
  opened.host.accident = null;
  expect((await opened.port.writeSheets(report(3), REPLACE)).ok).toBe(true);
  expect(ownValue(opened)).toBe(3150);
  expect(opened.host.book.sheets.filter(({ name }) => name.startsWith("~"))).toEqual([]);
});

test.each([
  [1, "half-written", "finding out how far it came"],
  [2, "half-written", "finding out what stands on the sheets"],
  [3, "half-written", "putting back"],
  [4, "host-error", "removing hidden sheets, which then wait"],
])("when also message %i after the fault is lost the user is told %s: %s", async (after, code) => {
  const whole = await withReport();
  await whole.port.writeSheets(report(3), REPLACE);
  const last = whole.host.syncs.length;
  const opened = await withReport();
  opened.host.accident = (sync) => {
    if (sync === last) return { kind: "error-inside", code: "GeneralException", share: 0.5 };
    return sync === last + after ? { kind: "lost" } : null;
  };
  const result = await opened.port.writeSheets(report(3), REPLACE);
  expect(result).toMatchObject({ ok: false, fault: { code } });
  expect(ownValue(opened) === 1050).toBe(code === "host-error");
  opened.host.accident = null;
  expect((await opened.port.writeSheets(report(3), REPLACE)).ok).toBe(true);
  expect(ownValue(opened)).toBe(3150);
  expect(opened.host.book.sheets.filter(({ name }) => name.startsWith("~"))).toEqual([]);
});

test("a message that Excel finds too large is halved", async () => {
  const { host, port } = openExcel();
  seedSheet(host.book, "Data", [[1]]);
  host.limits = { bytes: 20_000, cellsPerRead: 5_000_000 };
  const cells = Array.from({ length: 900 }, (_, row) => ({ ...at(row, 0), value: `Rad nummer ${row} av många` }));
  const there: (number | undefined)[] = [];
  const onProgress = (): void => {
    const sheet = host.book.sheet("~payoff~1");
    there.push(sheet === undefined ? undefined : (host.book.used(sheet, false)?.rows ?? 0));
  };
  expect((await port.writeSheets([sheetOf("long", "Lång", cells)], KEEP, { onProgress })).ok).toBe(true);
  // The block counts as done when both its halves are there.
  expect(there).toEqual([undefined, 0, 900, 900, undefined]);
  const read = await port.readGrid("Lång");
  expect(read.ok && read.value.rows.map(([value]) => value)).toEqual(cells.map(({ value }) => value));
});

test("a report of many rows is cut in blocks below Excel's 5 MB", async () => {
  const { host, port } = openExcel();
  seedSheet(host.book, "Data", [[1]]);
  const text = "Å".repeat(200);
  const cells = Array.from({ length: 20_000 }, (_, row) => ({ ...at(row, row % 3), value: `${text}${row}` }));
  expect(await port.writeSheets([sheetOf("long", "Lång", cells)], KEEP)).toMatchObject({ ok: true });
  expect(host.syncs.length).toBeGreaterThan(6);
  for (const { bytesOut } of host.syncs) expect(bytesOut).toBeLessThan(5_000_000);
});

test("a protected report is refused before anything is done, by name", async () => {
  const { host, port } = await withReport();
  host.book.sheet("Översikt")!.protected = true;
  const before = host.book.snapshot();
  expect(await port.writeSheets(report(3), REPLACE)).toEqual({
    ok: false,
    fault: { code: "protected", sheet: "Översikt" },
  });
  expect(host.book.snapshot()).toEqual(before);
  expect(host.syncs.every(({ calls }) => calls.length === 0)).toBe(true);
});

test("a hidden sheet cannot be shown, and the sentence says which", async () => {
  const { host, port } = openExcel();
  seedSheet(host.book, "Data", [[1]]);
  seedSheet(host.book, "Dold", [[1]], true);
  expect(await port.goTo({ sheet: "Dold", at: at(0, 0) })).toEqual({
    ok: false,
    fault: { code: "sheet-hidden", sheet: "Dold" },
  });
  expect((await port.goTo({ sheet: "Data", at: at(3, 1) })).ok).toBe(true);
  expect(host.book.selection).toBe("Data!B4");
});

test("looks, widths, tab, freeze, page and breaks are set as the layout says", async () => {
  const { host, port } = openExcel();
  seedSheet(host.book, "Data", [[1]]);
  const [figures] = report();
  const print = { orientation: "landscape" as const, repeatRows: [0, 1] as const, breaksBefore: [0, 4] };
  const merges = [{ from: at(9, 0), to: at(9, 1) }];
  await port.writeSheets([{ ...figures!, print, merges, columnWidths: [24, 14] }], KEEP);
  const sheet = host.book.sheet("Intäkter per år")!;
  const heading = host.book.cell(sheet, 0, 0).look;
  expect(heading).toMatchObject({
    "font.bold": true,
    "font.color": "#FFFFFF",
    "fill.color": "#1F3A5F",
    wrapText: true,
  });
  expect(host.book.cell(sheet, 4, 1).look).toMatchObject({ "border.EdgeTop.style": "Continuous" });
  expect(host.book.cell(sheet, 1, 1).numberFormat).toBe("#,##0");
  expect([...sheet.widths]).toEqual([
    [0, 129.75],
    [1, 77.25],
  ]);
  expect(sheet).toMatchObject({
    tabColor: "#1F3A5F",
    freeze: { row: 0, column: 0, rows: 1, columns: 1 },
    breaks: [4],
    autofitted: true,
    page: { titleRows: "$1:$2", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, footers: { left: "&A" } },
  });
  expect(sheet.merges).toEqual([{ row: 9, column: 0, rows: 1, columns: 2 }]);
});
