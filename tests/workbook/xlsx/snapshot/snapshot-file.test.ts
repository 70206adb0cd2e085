import fs from "node:fs";
import path from "node:path";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/sheet/sheet-snapshot";
import { openXlsx } from "../../../../src/workbook/xlsx";
import { openSnapshot, snapshotFile, type OpenedSnapshot } from "../../../../src/workbook/xlsx/snapshot";
import { readParts } from "../../../support/read-parts";

const FACTS = { title: "Prov", language: "sv", date: "2026-11-22" } as const;
const root = path.resolve(__dirname, "../../../..");
const bytesOf = (...steps: string[]): Uint8Array => new Uint8Array(fs.readFileSync(path.join(root, ...steps)));

async function opened(bytes: Uint8Array, name = "prov.xlsx"): Promise<OpenedSnapshot> {
  const found = await openSnapshot(bytes, name);
  if (!found.ok) throw new Error(JSON.stringify(found.fault));
  return found.value;
}

const SHEET: SheetSnapshot = {
  name: "Åke's & blad",
  hidden: false,
  mark: null,
  values: [
    ["Rubrik", "Antal", null],
    ["=inte en formel", 12.5, 10],
    [true, { error: "#N/A" }, 20],
  ],
  details: [
    {
      row: 0,
      column: 0,
      style: { bold: true, color: "FFFFFF", fill: "1F3A5F", wrap: true, size: 16 },
      note: "En not\npå två rader",
    },
    { row: 0, column: 1, style: { italic: true, align: "right", borderTop: true, borderBottom: true } },
    { row: 1, column: 1, numberFormat: '#,##0.0 "kr"' },
    { row: 1, column: 2, formula: "B2*0.8", numberFormat: "0.0%" },
    { row: 2, column: 0, style: { align: "left", indent: 2 } },
    { row: 5, column: 2, style: { fill: "FFF8DC" } },
  ],
  columnWidths: [20, null, 31.5],
  rowHeights: { 0: 42, 2: 30.5 },
  merges: [{ from: { row: 4, column: 0 }, to: { row: 4, column: 2 } }],
  freeze: { rows: 1, columns: 1 },
  tables: [{ name: "Antal_per", range: { from: { row: 0, column: 0 }, to: { row: 2, column: 1 } } }],
  tab: "1F3A5F",
};
const PLAIN = { mark: null, details: [], columnWidths: [], merges: [], tables: [], tab: null };
const BOOK: WorkbookSnapshot = {
  sheets: [
    SHEET,
    { ...PLAIN, name: "Dolt", hidden: true, values: [[1]], freeze: { rows: 0, columns: 0 } },
    { ...PLAIN, name: "Vårt", hidden: false, values: [[2]], mark: "indata", freeze: { rows: 0, columns: 0 } },
  ],
  names: [{ name: "Kostnad", refersTo: "'Åke''s & blad'!$B$2" }],
  settings: { schema: "1" },
};

describe("a workbook saved and opened again", () => {
  it("is the same: values, formulas, formats, styles, notes, widths, merges, panes, tables, names, marks, settings", async () => {
    const { bytes } = await snapshotFile(BOOK, FACTS);
    const again = await opened(bytes);
    expect(again.lost).toEqual([]);
    const [first, ...rest] = again.workbook.sheets;
    const columns = (sheet: SheetSnapshot): object => ({ ...sheet, details: undefined, columnWidths: undefined });
    expect(columns(first!)).toEqual(columns(SHEET));
    expect(first!.columnWidths).toEqual(SHEET.columnWidths);
    // What every cell of the file says explicitly is the usual; the text that begins like a formula is marked as text.
    const kept = first!.details.filter(({ row, column }) => !(row === 1 && column === 0));
    expect(kept).toEqual(SHEET.details);
    expect(rest).toEqual(BOOK.sheets.slice(1));
    expect(again.workbook.names).toEqual(BOOK.names);
    expect(again.workbook.settings).toEqual(BOOK.settings);
  });

  test.each([
    ["rar-2016-2019.xlsx", true],
    ["rar-2016-2019-tryckt.xlsx", false],
  ])("%s: twice over, nothing changes", async (name, hasNotes) => {
    const { workbook, lost } = await opened(bytesOf("assets/samples", name), name);
    expect(lost).toEqual([]);
    const some = workbook.sheets.flatMap(({ details }) => details);
    expect(some.some(({ note }) => note !== undefined)).toBe(hasNotes);
    expect(some.filter(({ numberFormat }) => numberFormat !== undefined).length).toBeGreaterThan(10);
    expect(workbook.sheets.every(({ columnWidths }) => columnWidths.some((width) => width !== null))).toBe(true);
    const { bytes, asTwins, asValues } = await snapshotFile(workbook, FACTS);
    expect([asTwins, asValues]).toEqual([0, 0]);
    expect((await opened(bytes, name)).workbook).toEqual(workbook);
  });
});

describe("functions of ours in the file", () => {
  const book = (details: SheetSnapshot["details"], values: SheetSnapshot["values"]): WorkbookSnapshot => ({
    sheets: [{ ...PLAIN, name: "Blad1", hidden: false, values, details, freeze: { rows: 0, columns: 0 } }],
    names: [],
    settings: {},
  });

  it("a call with a twin is plain Excel; one without is its value with a note naming the formula", async () => {
    const details = [
      { row: 0, column: 0, formula: "PAYOFF.TID(400000,500000)" },
      { row: 1, column: 0, formula: 'PAYOFF.FÖRKLARA("tid",400000,500000)', note: "Min not" },
      { row: 2, column: 0, formula: "PAYOFF.TID(B1:B2,C1)", spill: { rows: 2, columns: 1 } },
    ];
    const saved = await snapshotFile(book(details, [[10], ["en mening"], [10], [15]]), FACTS);
    expect([saved.asTwins, saved.asValues]).toEqual([1, 2]);
    const [sheet] = (await opened(saved.bytes)).workbook.sheets;
    expect(sheet!.values).toEqual([[10], ["en mening"], [10], [15]]);
    expect(sheet!.details.map(({ formula }) => formula?.includes("PAYOFF"))).toEqual([false, undefined, undefined]);
    expect(sheet!.details[1]!.note).toContain("Min not");
    expect(sheet!.details[1]!.note).toContain('värdet av =PAYOFF.FÖRKLARA("tid",400000,500000)');
    expect(sheet!.details[2]!.note).toContain("värdena av =PAYOFF.TID(B1:B2,C1)");
    const xml = (await readParts(saved.bytes)).get("xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/<f[^>]*>[^<]*PAYOFF/);
  });

  it("an ordinary formula that spills is an array formula, and spills again when opened", async () => {
    const details = [{ row: 0, column: 1, formula: "A1:A2*2", spill: { rows: 2, columns: 1 } }];
    const { bytes } = await snapshotFile(book(details, [[1, 2], [2, 4]]), FACTS); // prettier-ignore
    expect((await readParts(bytes)).get("xl/worksheets/sheet1.xml")).toContain('t="array" ref="B1:B2"');
    const [sheet] = (await opened(bytes)).workbook.sheets;
    expect(sheet!.details).toEqual(details);
    expect(sheet!.values[0]).toEqual([1, 2]);
  });
});

describe("files made elsewhere", () => {
  test.each([
    ["libreoffice-charts.xlsx", ["charts"]],
    ["openpyxl-charts.xlsx", ["charts"]],
    ["openpyxl-1904.xlsx", []],
  ])("%s: what cannot be kept is named", async (name, expected) => {
    const bytes = bytesOf("tests/corpus", name);
    const { workbook, lost } = await opened(bytes, name);
    expect(lost).toEqual(expect.arrayContaining(expected));
    const values = await openXlsx(bytes, name);
    if (!values.ok) throw new Error(name);
    const listed = await values.value.listSheets();
    expect(listed.ok && listed.value.map(({ name: sheet }) => sheet)).toEqual(workbook.sheets.map((one) => one.name));
  });

  test.each(["damaged-cut.xlsx", "damaged-garbage.xlsx", "libreoffice-password.xlsx", "openpyxl-empty.xlsx"])(
    "%s is the same fault as for reading",
    async (name) => {
      const bytes = bytesOf("tests/corpus", name);
      expect(await openSnapshot(bytes, name)).toEqual(await openXlsx(bytes, name));
    },
  );
});

test("what may be typed in a cell goes along to the file", async () => {
  const rule = { kind: "list", words: ["Ja", "Nej"] } as const;
  const sheet: SheetSnapshot = { ...SHEET, validations: [{ at: { row: 1, column: 1 }, rule, message: "Välj." }] };
  const parts = await readParts((await snapshotFile({ ...BOOK, sheets: [sheet] }, FACTS)).bytes);
  const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(/<dataValidation [^>]*error="Välj\."[^>]*sqref="B2"[^>]*>.*?Ja,Nej/.test(xml)).toBe(true);
});
