import { openXlsx } from "../../src/workbook/xlsx";
import { codeOfRun, excelWithData } from "./in-excel";
import { EXCEL_LIMITS, seedSheet, type ExcelHost } from "./host";
import { savedBook } from "./save";

type Act = (context: Excel.RequestContext) => unknown;

async function answered(host: ExcelHost, act: Act): Promise<unknown> {
  return codeOfRun(host, async (context) => {
    const result = act(context);
    await context.sync();
    return result;
  });
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Data");

test("what was not loaded cannot be read, and what is not there is null", async () => {
  const host = excelWithData();
  const name = codeOfRun(host, async (context) => {
    const found = sheet(context);
    await context.sync();
    return found.name;
  });
  expect(await name).toContain("PropertyNotLoaded");
  const missing = codeOfRun(host, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject("Saknas");
    await context.sync();
    return found.isNullObject;
  });
  expect(await missing).toBe(true);
  expect(await answered(host, (context) => context.workbook.worksheets.getItem("Saknas").load("name"))).toContain("ItemNotFound"); // prettier-ignore
});

test.each<[what: string, act: Act]>([
  ["Workbook.SlicerStyles", (context) => context.workbook.slicerStyles.load("items")],
  ["Worksheet.Shapes", (context) => sheet(context).shapes.load("items")],
  ["Range.RemoveDuplicates", (context) => sheet(context).getRange("A1:B2").removeDuplicates([0], true)],
  ["setting Worksheet.Gridlines", (context) => (sheet(context).showGridlines = false)],
  ["passwords of WorkbookProtection", (context) => context.workbook.protection.protect("hemligt")],
])("refused by name: %s", async (what, act) => {
  expect(await answered(excelWithData(), act)).toContain(`ApiNotFound: excel-host does not implement ${what}`);
});

test.each<[why: string, act: Act, code: string]>([
  ["a text above 32,767 characters", (context) => (sheet(context).getRange("A1").values = [["x".repeat(32_768)]]), "InvalidArgument"], // prettier-ignore
  ["values of another shape", (context) => (sheet(context).getRange("A1:B1").values = [[1]]), "InvalidArgument"],
  ["a formula that is none", (context) => (sheet(context).getRange("A1").formulas = [["=SUM("]]), "InvalidArgument"],
  ["a formula to a sheet that is not there", (context) => (sheet(context).getRange("A1").formulas = [["=Nej!A1"]]), "InvalidArgument"], // prettier-ignore
  ["a cell beyond the sheet", (context) => sheet(context).getRange("A1048577").load("values"), "InvalidArgument"],
  ["a name of 32 characters", (context) => context.workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
  ["a name with a colon", (context) => (sheet(context).name = "a:b"), "InvalidArgument"],
  ["Excel's own name", (context) => context.workbook.worksheets.add("History"), "InvalidArgument"],
  ["a name taken, in other case", (context) => context.workbook.worksheets.add("DATA"), "ItemAlreadyExists"],
  ["the last visible sheet deleted", (context) => sheet(context).delete(), "InvalidOperation"],
  ["tables that overlap", (context) => [sheet(context).tables.add("A1:B3", true), sheet(context).tables.add("B1:C3", true)], "InvalidOperation"], // prettier-ignore
  ["a workbook name like a cell's", (context) => context.workbook.names.add("TAX2026", sheet(context).getRange("A1")), "InvalidArgument"], // prettier-ignore
  ["a second note in a cell", (context) => [sheet(context).notes.add("A1", "a"), sheet(context).notes.add("A1", "b")], "ItemAlreadyExists"], // prettier-ignore
])("Excel's rules: %s is %s", async (_why, act, code) => {
  expect(await answered(excelWithData(), act)).toContain(code);
});

test("too many cells give null, and too many bytes an error, each way; small ones pass", async () => {
  const host = excelWithData();
  host.limits = { ...EXCEL_LIMITS, cellsPerRead: 8 };
  const read = (address: string): Promise<unknown> =>
    codeOfRun(host, async (context) => {
      const range = sheet(context).getRange(address).load("values");
      await context.sync();
      return range.values;
    });
  expect(await read("A1:C3")).toBeNull();
  expect(await read("A1:B1")).toEqual([[1, 2]]);
  host.limits = { ...EXCEL_LIMITS, bytes: 2_000 };
  const write = (length: number): Promise<unknown> => answered(host, (context) => void (sheet(context).getRange("A1").values = [["x".repeat(length)]])); // prettier-ignore
  expect(await write(3_000)).toContain("RequestPayloadSizeLimitExceeded");
  expect(host.book.value(host.book.sheet("Data")!, 0, 0)).toBe(1);
  expect(await write(300)).toBeUndefined();
  host.limits = { ...EXCEL_LIMITS, bytes: 5_000 };
  expect(await read("A1:Z200")).toContain("ResponsePayloadSizeLimitExceeded");
});

test("while a cell is edited nothing is done; on a protected sheet or workbook only reading is", async () => {
  const host = excelWithData();
  const before = host.book.snapshot();
  const write: Act = (context) => void (sheet(context).getRange("A1").values = [[0]]);
  host.editingCell = true;
  expect(await answered(host, write)).toContain("InvalidOperationInCellEditMode");
  host.editingCell = false;
  expect(host.book.snapshot()).toEqual(before);
  expect(await answered(host, (context) => void sheet(context).protection.protect())).toBeUndefined();
  expect(await answered(host, write)).toContain("AccessDenied");
  expect(await answered(host, (context) => void sheet(context).protection.protect())).toContain("AccessDenied");
  expect(await answered(host, (context) => void sheet(context).protection.unprotect())).toBeUndefined();
  expect(await answered(host, write)).toBeUndefined();
  expect(await answered(host, (context) => void context.workbook.protection.protect())).toBeUndefined();
  expect(await answered(host, (context) => void context.workbook.worksheets.add("Ny"))).toContain("AccessDenied");
  expect(await answered(host, write)).toBeUndefined();
});

test("an error ends the message: what came before it is done, what comes after is not", async () => {
  const host = excelWithData();
  const answer = await answered(host, (context) => {
    sheet(context).getRange("A1").values = [["först"]];
    context.workbook.worksheets.add("a:b");
    sheet(context).getRange("B1").values = [["sedan"]];
  });
  expect(answer).toContain("InvalidArgument");
  const { book } = host;
  expect([book.value(book.sheet("Data")!, 0, 0), book.value(book.sheet("Data")!, 0, 1)]).toEqual(["först", 2]);
});

test("another person acts between two messages: a sheet keeps its id, a deleted one is gone", async () => {
  const host = excelWithData();
  seedSheet(host.book, "Annat", []);
  host.meanwhile = (sync, book) => {
    if (sync === 2) book.rename(book.sheet("Data")!, "Underlag");
    if (sync === 3) book.remove(book.sheet("Underlag")!);
  };
  const seen: string[] = [];
  const answer = await codeOfRun(host, async (context) => {
    const found = sheet(context).load("id");
    await context.sync();
    const byId = context.workbook.worksheets.getItem(found.id).load("name");
    await context.sync();
    seen.push(byId.name);
    byId.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(seen).toEqual(["Underlag"]);
  expect(answer).toContain("ItemNotFound");
});

test.each<[version: string, supported: boolean]>([
  ["1.5", false],
  ["1.6", true],
  ["1.20", true],
])(
  // prettier-ignore
  "an Excel of ExcelApi %s has conditional formats: %s",
  async (version, supported) => {
    const host = excelWithData();
    host.apiVersion = version;
    const answer = await answered(
      host,
      (context) => void sheet(context).getRange("A1").conditionalFormats.add("Custom"),
    );
    expect(answer === undefined).toBe(supported);
    if (!supported) expect(answer).toContain("ApiNotFound");
    expect(host.isSetSupported("ExcelApi", "1.6")).toBe(supported);
  },
);

test("messages are counted with their bytes, and what Excel cannot undo is logged", async () => {
  const host = excelWithData();
  await answered(host, (context) => {
    sheet(context).getRange("A1:B1").values = [["ö", 2]];
    context.workbook.worksheets.add("Ny").name = "Nyare";
  });
  const [record] = host.syncs;
  expect(host.syncs).toHaveLength(1);
  expect(record!.calls).toEqual(["Values", "Name"]);
  expect(record!.bytesOut).toBeGreaterThan(100);
  expect(record!.bytesIn).toBeGreaterThan(50);
  expect(host.undoCleared).toEqual(["WorksheetCollection.Add", "Worksheet.Name"]);
  expect(host.kept()).toBe(0);
});

test("an answer that is lost leaves the work done; a message that is lost does not", async () => {
  for (const [kind, left] of [
    ["answer-lost", 0],
    ["lost", 1],
  ] as const) {
    // prettier-ignore
    const host = excelWithData();
    host.accident = () => ({ kind });
    expect(await answered(host, (context) => void (sheet(context).getRange("A1").values = [[0]]))).toContain("Failed to fetch"); // prettier-ignore
    expect(host.book.value(host.book.sheet("Data")!, 0, 0)).toBe(left);
  }
});

test("the sheet in view, the active cell and the selection are the user's", async () => {
  const host = excelWithData();
  host.book.sheet("Data")!.selected = { row: 1, column: 1, rows: 2, columns: 2 };
  const addresses = await host.excel.run(async (context) => {
    const [cell, all] = [context.workbook.getActiveCell(), context.workbook.getSelectedRange()];
    cell.load("address");
    all.load("address");
    const count = context.workbook.worksheets.getCount(true);
    await context.sync();
    return [cell.address, all.address, count.value];
  });
  expect(addresses).toEqual(["Data!B2", "Data!B2:C3", 1]);
});

test("what the host holds is saved as a file, rules and all", async () => {
  const host = excelWithData();
  await answered(host, (context) => {
    const range = sheet(context).getRange("A1:C3");
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = "=$A1>3";
    added.custom.format.fill.color = "#FFC7CE";
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
    range.dataValidation.errorAlert = { title: "Fel", message: "1, 2 eller 3", showAlert: true, style: "Stop" };
    return null;
  });
  const bytes = await savedBook(host.book);
  const file = await openXlsx(bytes, "sparad.xlsx");
  expect(file.ok && (await file.value.readGrid("Data"))).toMatchObject({ value: { rows: [[1, 2, 3], [4, 5, 6], [7, 8, 9]] } }); // prettier-ignore
  const { default: ExcelJS } = await import("exceljs");
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(bytes.slice().buffer);
  const data = saved.getWorksheet("Data")!;
  expect(data.getCell("B2").dataValidation).toMatchObject({
    type: "list",
    formulae: ['"1,2,3"'],
    error: "1, 2 eller 3",
  });
  const { conditionalFormattings } = data as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] };
  expect(conditionalFormattings).toMatchObject([
    { ref: "A1:C3", rules: [{ type: "expression", formulae: ["$A1>3"] }] },
  ]);
});
