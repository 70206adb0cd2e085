import { codeOfRun, excelWithData } from "./in-excel";
import type { ExcelHost } from "./host";

const BETWEEN = { wholeNumber: { formula1: 2, formula2: "8", operator: "Between" } } as const;

async function validated(host: ExcelHost, address: string, rule: Excel.DataValidationRule, look = address) {
  return host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange(address).dataValidation.rule = rule;
    const { dataValidation } = sheet.getRange(look);
    dataValidation.load("type,rule,valid,ignoreBlanks");
    const invalid = dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    const { type, rule: given, valid, ignoreBlanks } = dataValidation;
    return { type, rule: given, valid, ignoreBlanks, invalid: invalid.isNullObject ? null : invalid.address };
  });
}

test.each<[rule: Excel.DataValidationRule, look: string, expected: object, why: string]>([
  [BETWEEN, "A1:C3", { type: "WholeNumber", valid: null, invalid: "Data!A1,Data!C3", ignoreBlanks: true }, "1 and 9 are outside"], // prettier-ignore
  [BETWEEN, "B2", { valid: true, invalid: null }, "5 is inside"],
  [BETWEEN, "A1", { valid: false, invalid: "Data!A1" }, "all of one cell"],
  [BETWEEN, "C3:D4", { type: "MixedCriteria", valid: null, rule: {} }, "some cells without"],
  [{ decimal: { formula1: 5, operator: "GreaterThan" } }, "B2:C2", { type: "Decimal", rule: { decimal: { formula1: "=5", operator: "GreaterThan" } }, invalid: "Data!B2" }, "operands come back as formulas"], // prettier-ignore
  [
    { textLength: { formula1: 1, operator: "EqualTo" } },
    "A1:C3",
    { type: "TextLength", valid: true },
    "length of the text",
  ],
  [
    { list: { inCellDropDown: true, source: "1, 2,5" } },
    "A1:B2",
    { type: "List", invalid: "Data!A2" },
    "a list of its own",
  ],
])("%j seen at %s: %j (%s)", async (rule, look, expected) => {
  expect(await validated(excelWithData(), "A1:C3", rule, look)).toMatchObject(expected);
});

test("blank cells are valid unless they are not to be ignored; an error never is", async () => {
  const host = excelWithData();
  host.book.setInput(host.book.sheet("Data")!, 0, 0, "");
  host.book.setInput(host.book.sheet("Data")!, 0, 1, "=1/0");
  expect(await validated(host, "A1:C1", BETWEEN)).toMatchObject({ invalid: "Data!B1" });
  const strict = await host.excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Data").getRange("A1:C1");
    dataValidation.ignoreBlanks = false;
    dataValidation.load("valid,rule");
    const invalid = dataValidation.getInvalidCells().load("address");
    await context.sync();
    return invalid.address;
  });
  expect(strict).toBe("Data!A1,Data!B1");
});

test("another rule takes the place of the old where it is set; clearing takes it away", async () => {
  const host = excelWithData();
  const type = async (address: string): Promise<string> =>
    host.excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("Data").getRange(address).dataValidation.load("type");
      await context.sync();
      return found.type;
    });
  await validated(host, "A1:C3", BETWEEN);
  await validated(host, "B1:B3", { custom: { formula: "=B1>0" } }, "A1");
  expect([await type("A1"), await type("B2"), await type("A1:C3")]).toEqual(["WholeNumber", "Custom", "Inconsistent"]);
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:B3").dataValidation.clear();
    await context.sync();
  });
  expect([await type("A1"), await type("C1")]).toEqual(["None", "WholeNumber"]);
});

test("a prompt and an alert stay with the rule; what an add-in writes is not held to it", async () => {
  const host = excelWithData();
  const prompt = { title: "År", message: "2 till 8", showPrompt: true };
  const errorAlert = { title: "Fel", message: "Mellan 2 och 8", showAlert: true, style: "Stop" as const };
  const kept = await host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    range.dataValidation.rule = BETWEEN;
    range.dataValidation.prompt = prompt;
    range.dataValidation.errorAlert = errorAlert;
    range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    range.values = [[-5]];
    range.dataValidation.load("prompt,errorAlert,valid");
    await context.sync();
    return range.dataValidation;
  });
  expect([kept.prompt, kept.errorAlert, kept.valid]).toEqual([prompt, errorAlert, false]);
});

const long = (length: number) => ({ title: "x", message: "m".repeat(length) });
test.each<[why: string, act: (validation: Excel.DataValidation) => unknown, code: string]>([
  ["two criteria", (each) => (each.rule = { ...BETWEEN, custom: { formula: "=TRUE" } }), "InvalidArgument"],
  ["none", (each) => (each.rule = {}), "InvalidArgument"],
  ["a range without its end", (each) => (each.rule = { decimal: { formula1: 1, operator: "Between" } }), "InvalidArgument"], // prettier-ignore
  ["a list above 255 characters", (each) => (each.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }), "InvalidArgument"], // prettier-ignore
  ["a message above 255 characters", (each) => { each.rule = BETWEEN; each.prompt = { ...long(256), showPrompt: true }; }, "InvalidArgument"], // prettier-ignore
  ["an alert above 225 characters", (each) => { each.rule = BETWEEN; each.errorAlert = { ...long(226), showAlert: true, style: "Stop" }; }, "InvalidArgument"], // prettier-ignore
  ["dates, not known", (each) => (each.rule = { date: { formula1: "2026-01-01", operator: "GreaterThan" } }), "ApiNotFound: excel-host does not implement data validation of date"], // prettier-ignore
  ["whether a formula holds", (each) => { each.rule = { custom: { formula: "=A1>0" } }; each.load("valid"); }, "ApiNotFound"], // prettier-ignore
])("refused: %s", async (_why, act, code) => {
  const answer = await codeOfRun(excelWithData(), async (context) => {
    act(context.workbook.worksheets.getItem("Data").getRange("A1").dataValidation);
    await context.sync();
  });
  expect(answer).toContain(code);
});
