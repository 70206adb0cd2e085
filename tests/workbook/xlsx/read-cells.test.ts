import type { CellValue } from "../../../src/sheet/cell";
import { FileFault } from "../../../src/workbook/xlsx/file-fault";
import { readCells } from "../../../src/workbook/xlsx/read-cells";

const STRINGS = ["noll", "ett", ""];
const sheet = (data: string, after = "") =>
  readCells(`<worksheet><sheetData>${data}</sheetData>${after}</worksheet>`, {
    part: "blad.xml",
    strings: STRINGS,
    dateShift: (style) => (style === 4 ? 1462 : 0),
  });
const only = (cell: string): CellValue | undefined => sheet(`<row r="1">${cell}</row>`).row(0, 0, 0)[0];

describe("one cell", () => {
  it.each<[why: string, xml: string, value: CellValue]>([
    ["a number", '<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
    ["zero", '<c r="A1"><v>0</v></c>', 0],
    ["a style and nothing else", '<c r="A1" s="3"/>', null],
    ["a shared text", '<c r="A1" t="s"><v>1</v></c>', "ett"],
    ["an empty shared text is a blank", '<c r="A1" t="s"><v>2</v></c>', null],
    ["a text of its own", '<c r="A1" t="inlineStr"><is><t>eget</t></is></c>', "eget"],
    ["rich text of its own", '<c r="A1" t="inlineStr"><is><r><t>a </t></r><r><rPr/><t>b</t></r><rPh><t>x</t></rPh></is></c>', "a b"], // prettier-ignore
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["an error of a newer Excel", '<c r="A1" t="e"><v>#BLOCKED!</v></c>', { error: "#VALUE!" }],
    ["a day as text in ISO form", '<c r="A1" t="d"><v>2019-03-31</v></c>', 43555],
    ["a day and time", '<c r="A1" t="d"><v>2019-03-31T18:00:00Z</v></c>', 43555.75],
    ["a day that is none stays what it was", '<c r="A1" t="d"><v>2019-02-30</v></c>', "2019-02-30"],
    ["a day by its style, from 1904", '<c r="A1" s="4"><v>42093</v></c>', 43555],
    ["a figure that is none", '<c r="A1"><v>1,5</v></c>', { error: "#VALUE!" }],
    ["a formula gives its last value", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a shared formula's follower too", '<c r="A1"><f t="shared" si="0"/><v>9</v></c>', 9],
    ["a formula's text", '<c r="A1" t="str"><f>"a"</f><v>a_x000D_</v></c>', "a\r"],
    ["a formula's empty text is a text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["a formula never calculated", '<c r="A1"><f>1+1</f></c>', { error: "#CALC!" }],
    ["the same with an empty value", '<c r="A1"><f>1+1</f><v/></c>', { error: "#CALC!" }],
    ["the same as text", '<c r="A1" t="str"><f>A2</f></c>', { error: "#CALC!" }],
  ])("%s", (_why, xml, value) => {
    expect(only(xml)).toEqual(value);
  });
});

describe("places", () => {
  it("rows and cells without addresses follow each other", () => {
    const store = sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'); // prettier-ignore
    expect([0, 3, 4].map((row) => store.row(row, 0, 3))).toEqual([
      [1, 2, null, null],
      [null, null, 3, 4],
      [5, null, null, null],
    ]);
  });

  it("the last cell there is", () => {
    const store = sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect([store.usedRows, store.usedColumns]).toEqual([1048576, 16384]);
  });

  it("values under merged cells are not read, whole columns included", () => {
    const rows = [1, 2, 3].map(
      (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>0</v></c></row>`,
    );
    const store = sheet(rows.join(""), '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>');
    expect([0, 1, 2].map((row) => store.row(row, 0, 1))).toEqual([
      [1, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  it.each([
    ["an address that is none", '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ["a row that is none", '<row r="x"><c r="A1"><v>1</v></c></row>'],
    ["a text that is not there", '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
  ])("damage: %s", (_why, data) => {
    expect(() => sheet(data)).toThrow(FileFault);
  });
});
