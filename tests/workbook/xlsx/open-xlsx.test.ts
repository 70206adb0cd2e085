import * as fs from "node:fs";
import * as path from "node:path";
import JSZip from "jszip";
import type { WorkbookFault } from "../../../src/workbook/port";
import { openXlsx } from "../../../src/workbook/xlsx/open-xlsx";
import { handMade, readParts, withParts } from "../../support/read-parts";

const corpus = (name: string): Uint8Array =>
  new Uint8Array(fs.readFileSync(path.join(__dirname, "../../corpus", name)));

async function book(bytes: Uint8Array) {
  const opened = await openXlsx(bytes, "fil.xlsx");
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.value;
}

async function rowsOf(bytes: Uint8Array, sheet: string) {
  const grid = await (await book(bytes)).readGrid(sheet);
  if (!grid.ok) throw new Error(JSON.stringify(grid.fault));
  return grid.value.rows;
}

async function faultOf(bytes: Uint8Array): Promise<WorkbookFault | null> {
  const opened = await openXlsx(bytes, "fil.xlsx");
  return opened.ok ? null : opened.fault;
}

describe("workbooks of other programs", () => {
  it("LibreOffice, with chart, PivotTable, note, rich text and merged cells", async () => {
    expect(await rowsOf(corpus("libreoffice-charts.xlsx"), "Intäkter år för år")).toEqual([
      ["Sektor", "2016", "2017"],
      ["Kommunen", 1200000, 1350000.5],
      ["Regionen", 0, -45000],
      ["Summa", 1200000, 1305000.5],
      ["", { error: "#DIV/0!" }, { error: "#N/A" }],
      [true, 43555, null],
      ["Sammanslagna celler", null, null],
      [null, null, null],
      ["fet och mager", null, null],
    ]);
    const sheets = await (await book(corpus("libreoffice-charts.xlsx"))).listSheets();
    expect(sheets).toMatchObject({
      value: [
        { name: "Intäkter år för år", hidden: false, mark: null },
        { name: "Dolt", hidden: true, usedRows: 2, usedColumns: 2 },
        { name: "Pivot", hidden: false },
      ],
    });
  });

  it("openpyxl, with charts, chart sheet, table, link, note; a formula never calculated is an error, not 0", async () => {
    expect(await rowsOf(corpus("openpyxl-charts.xlsx"), "Intäkter")).toEqual([
      ["Sektor", "2016", "2017", null, "Datum"],
      ["Kommunen", 1200000, 1350000.5, null, 43555],
      ["Regionen", 0, -45000, null, 43555.5],
      ["Staten", null, 9500000, null, true],
      [null, { error: "#CALC!" }, null, null, { error: "#N/A" }],
      ["Sammanslagna celler", null, null, null, null],
      [null, null, null, null, null],
      ["länk", null, null, null, null],
    ]);
    const sheets = await (await book(corpus("openpyxl-charts.xlsx"))).listSheets();
    const listed = sheets.ok ? sheets.value.map(({ name, hidden, usedRows }) => [name, hidden, usedRows]) : [];
    expect(listed).toEqual([
      ["Intäkter", false, 8],
      ["Dolt", true, 2],
      ["Mycket dolt", true, 1],
      ["Tomt", false, 0],
    ]);
  });

  it("days counted from 1904 become serials of the 1900 system; amounts and times of day stay", async () => {
    expect(await rowsOf(corpus("openpyxl-1904.xlsx"), "1904")).toEqual([
      ["dag", 43555],
      ["dag och tid", 43555.5],
      ["belopp", 43555],
      ["klockslag", 0.5],
    ]);
  });
});

describe("what is no readable workbook", () => {
  it.each<[file: string, fault: WorkbookFault]>([
    ["libreoffice-password.xlsx", { code: "password-protected" }],
    ["libreoffice-old.xls", { code: "not-a-workbook", detail: "old-excel" }],
    ["libreoffice.ods", { code: "not-a-workbook", detail: "opendocument" }],
    ["text.csv", { code: "not-a-workbook", detail: "not-zip" }],
    ["zip-without-workbook.zip", { code: "not-a-workbook", detail: "zip-without-workbook" }],
    ["openpyxl-empty.xlsx", { code: "empty-workbook" }],
    ["damaged-nothing.xlsx", { code: "not-a-workbook", detail: "empty-file" }],
    ["damaged-garbage.xlsx", { code: "not-a-workbook", detail: "not-zip" }],
    ["damaged-cut.xlsx", { code: "damaged-file", detail: "zip" }],
    ["damaged-zip-head.xlsx", { code: "damaged-file", detail: "zip" }],
    ["damaged-figure.xlsx", { code: "damaged-file", detail: "xl/worksheets/sheet1.xml" }],
    ["damaged-sheet-cut.xlsx", { code: "damaged-file", detail: "xl/worksheets/sheet1.xml" }],
    ["damaged-sheet-missing.xlsx", { code: "damaged-file", detail: "xl/worksheets/sheet1.xml" }],
    ["damaged-strings-missing.xlsx", { code: "damaged-file", detail: "xl/worksheets/sheet1.xml" }],
    ["damaged-relations-missing.xlsx", { code: "damaged-file", detail: "xl/_rels/workbook.xml.rels" }],
  ])("%s", async (file, fault) => {
    expect(await faultOf(corpus(file))).toEqual(fault);
  });

  it("a binary workbook (.xlsb)", async () => {
    const zip = new JSZip();
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    zip.file(
      "_rels/.rels",
      `<Relationships><Relationship Id="r1" Type="${type}" Target="xl/workbook.bin"/></Relationships>`,
    );
    zip.file("xl/workbook.bin", "x");
    const bytes = await zip.generateAsync({ type: "uint8array" });
    expect(await faultOf(bytes)).toEqual({ code: "not-a-workbook", detail: "binary-excel" });
  });

  it("a document of another kind in the same container (.docx)", async () => {
    const bytes = await withParts(corpus("libreoffice-charts.xlsx"), {
      "_rels/.rels": `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`,
    });
    expect(await faultOf(bytes)).toEqual({ code: "not-a-workbook", detail: "zip-without-workbook" });
  });

  it("every cut of a good file is a fault, never a throw", async () => {
    const whole = corpus("openpyxl-1904.xlsx");
    for (let length = 0; length < whole.length; length += 97) {
      const fault = await faultOf(whole.slice(0, length));
      expect([length, fault?.code]).toEqual([length, length === 0 ? "not-a-workbook" : expect.stringMatching(/^(damaged-file|not-a-workbook)$/)]); // prettier-ignore
    }
  });

  it("every damaged byte is a fault or harmless: no figure ever changes", async () => {
    const whole = corpus("openpyxl-1904.xlsx");
    const right = await rowsOf(whole, "1904");
    let faults = 0;
    for (let at = 0; at < whole.length; at += 61) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const opened = await openXlsx(bytes, "fil.xlsx");
      const grid = opened.ok ? await opened.value.readGrid("1904") : null;
      if (grid?.ok === true) expect([at, grid.value.rows]).toEqual([at, right]);
      else faults += 1;
    }
    expect(faults).toBeGreaterThan(10);
  });
});

describe("one workbook written in many ways", () => {
  const file = handMade({
    sheetData: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>',
    strings: "<si><t>ord</t></si>",
  });

  it.each<[why: string, change: (xml: string) => string]>([
    ["names with a prefix, as some programs write them", (xml) => xml.replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:")],
    ["a declaration, a byte order mark and comments", (xml) => `\ufeff<?xml version="1.0"?><!-- x -->${xml}<!-- y -->`],
    ["apostrophes around attributes", (xml) => xml.replaceAll('"', "'")],
    ["line ends and spaces in tags", (xml) => xml.replaceAll(" r=", "\r\n  r = ").replaceAll("/>", " />")],
  ])("%s", async (_why, change) => {
    const bytes = await file;
    const parts = await readParts(bytes);
    const changed = [...parts].map(([name, xml]) => [name, change(xml)]);
    expect(await rowsOf(await withParts(bytes, Object.fromEntries(changed)), "Blad1")).toEqual([["ord", 7]]);
  });

  it("a document type in a part is refused: entities can be made to grow without end", async () => {
    const bytes = await withParts(await file, { "xl/sharedStrings.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><sst/>' });
    expect(await faultOf(bytes)).toEqual({ code: "damaged-file", detail: "xl/sharedStrings.xml" });
  });
});
