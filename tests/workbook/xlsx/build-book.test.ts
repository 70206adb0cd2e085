import ExcelJS from "exceljs";
import type { SheetLayout } from "../../../src/sheet/layout";
import { EXCEL_FORMATS, STYLES } from "../../../src/sheet/styles";
import { buildBook } from "../../../src/workbook/xlsx/build-book";
import { writtenLayout } from "../../../src/workbook/xlsx/written-sheet";

const at = (row: number, column: number) => ({ row, column });

function built(change: Partial<SheetLayout> = {}): ExcelJS.Worksheet {
  const layout: SheetLayout = {
    id: "a",
    name: "A",
    cells: [{ ...at(0, 0), value: "Rubrik" }],
    columnWidths: [30, 8.5],
    print: { orientation: "landscape" },
    ...change,
  };
  const written = writtenLayout({ layout, name: "A", replaces: null }, (id) => id, () => null, "en"); // prettier-ignore
  if (!written.ok) throw new Error(written.fault.code);
  const sheet = buildBook(ExcelJS, [written.value]).getWorksheet("A");
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("buildBook", () => {
  it("pages: A4, one page wide, any number tall, page numbers, manual breaks before rows", () => {
    const sheet = built({ print: { orientation: "landscape", breaksBefore: [0, 5] } });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.headerFooter.oddFooter).toBe("&L&A&RPage &P of &N");
    const breaks = (sheet as unknown as { rowBreaks: { id: number }[] }).rowBreaks;
    expect(breaks.map(({ id }) => id)).toEqual([5]);
  });

  it("widths, frozen headings, tab colour, merged cells", () => {
    const merges = [{ from: at(2, 0), to: at(3, 1) }];
    const sheet = built({ freeze: { rows: 2, columns: 1 }, tab: "check", merges });
    expect([sheet.getColumn(1).width, sheet.getColumn(2).width]).toEqual([30, 8.5]);
    expect(sheet.views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 2 }]);
    expect(sheet.properties.tabColor?.argb).toMatch(/^FF[0-9A-F]{6}$/);
    expect(sheet.getCell("B4").master.address).toBe("A3");
  });

  it("a rule of an area holds in each of its cells, and in no other", () => {
    const rule = { kind: "list", words: ["Ja", "Nej"] } as const;
    const sheet = built({ validations: [{ at: at(1, 1), to: at(2, 3), rule, message: "Välj." }] });
    const ruled = ["B2", "D2", "B3", "D3"].map((cell) => sheet.getCell(cell).dataValidation?.type);
    expect(ruled).toEqual(["list", "list", "list", "list"]);
    expect(["A2", "E3", "B4", "D1"].map((cell) => sheet.getCell(cell).dataValidation)).toEqual([...Array(4)]);
  });

  it("nothing frozen is no frozen pane", () => {
    expect(built({ freeze: { rows: 0, columns: 0 } }).views).toEqual([]);
  });

  it.each(Object.entries(EXCEL_FORMATS))("number format %s", (format, code) => {
    const cells = [{ ...at(0, 0), value: 1, format: format as keyof typeof EXCEL_FORMATS }];
    expect(built({ cells }).getCell("A1").numFmt).toBe(code);
  });

  it.each(Object.entries(STYLES))("style %s", (name, style) => {
    const cells = [{ ...at(0, 0), value: "x", style: name as keyof typeof STYLES }];
    const cell = built({ cells }).getCell("A1");
    expect(cell.font.bold === true).toBe(style.bold === true);
    expect(cell.font.italic === true).toBe(style.italic === true);
    expect(cell.font.size).toBe(style.size ?? 11);
    expect(cell.font.color?.argb).toBe(style.color === undefined ? undefined : `FF${style.color}`);
    expect((cell.fill as ExcelJS.FillPattern | undefined)?.fgColor?.argb).toBe(style.fill && `FF${style.fill}`);
    expect(cell.alignment?.wrapText === true).toBe(style.wrap === true);
    expect(cell.alignment?.indent).toBe(style.indent);
    expect(cell.border?.top !== undefined).toBe(style.borderTop === true);
  });

  it.each([["=1+1"], ["+46"], ["-"], ["@a"]])("the text %s stays text also when it is edited", (value) => {
    const cell = built({ cells: [{ ...at(0, 0), value }] }).getCell("A1");
    expect([cell.value, cell.numFmt, cell.type]).toEqual([value, "@", ExcelJS.ValueType.String]);
  });

  it("a table keeps the values, formulas and headings of its cells; a second of its name is numbered", () => {
    const cells = [
      { ...at(0, 0), value: "Rad\ntvå" },
      { ...at(1, 0), value: 5 },
      { ...at(3, 0), value: "Rubrik" },
    ];
    const range = { from: at(0, 0), to: at(1, 0) };
    const tables = [{ name: "T", range }, { name: "t", range: { from: at(3, 0), to: at(4, 0) } }]; // prettier-ignore
    const sheet = built({ cells, tables });
    expect(["A1", "A2", "A4", "A5"].map((address) => sheet.getCell(address).value)).toEqual(["Rad\ntvå", 5, "Rubrik", null]); // prettier-ignore
    const made = sheet.getTables() as unknown as { table: { name: string; columns: { name: string }[] } }[];
    expect(made.map(({ table }) => table.name)).toEqual(["T", "t_2"]);
    expect(made[0]?.table.columns[0]?.name).toBe("Rad_x000a_två");
  });

  it("rules for what may be typed: a list, a span, a limit that is itself outside", () => {
    const message = "Skriv rätt";
    const sheet = built({
      validations: [
        { at: at(1, 1), rule: { kind: "list", words: ["Ja", "Nej"] }, message },
        { at: at(2, 1), rule: { kind: "number", min: 0, max: 1 }, message },
        { at: at(4, 1), rule: { kind: "number", min: 0, minExcluded: true, max: 9 }, message },
      ],
    });
    const told = { allowBlank: true, showErrorMessage: true, errorStyle: "stop", error: message };
    expect(sheet.getCell("B2").dataValidation).toEqual({ ...told, type: "list", formulae: ['"Ja,Nej"'] });
    expect(sheet.getCell("B3").dataValidation).toEqual({ ...told, type: "decimal", operator: "between", formulae: [0, 1] }); // prettier-ignore
    expect(sheet.getCell("B5").dataValidation).toEqual({ ...told, type: "decimal", operator: "greaterThan", formulae: [0] }); // prettier-ignore
    expect(sheet.getCell("B4").dataValidation).toBeUndefined();
  });
});
