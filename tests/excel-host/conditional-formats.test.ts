import { codeOfRun, excelWithData } from "./in-excel";

const custom = (range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat => {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = color;
  return added;
};

test("a rule and its look are there for those who ask anew; a new one comes first", async () => {
  const host = excelWithData();
  const [first, second] = await host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B3");
    custom(range, "=$A1>3", "#FF0000");
    const added = range.conditionalFormats.add("CellValue");
    added.cellValue.rule = { formula1: "2", operator: "LessThan" };
    added.cellValue.format.font.bold = true;
    added.stopIfTrue = true;
    await context.sync();
    const { conditionalFormats } = context.workbook.worksheets.getItem("Data").getRange("B2");
    conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/cellValueOrNullObject/rule,items/customOrNullObject/format/fill/color"); // prettier-ignore
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    return conditionalFormats.items;
  });
  expect([first!.type, first!.priority, first!.stopIfTrue, first!.cellValueOrNullObject.rule]).toEqual(["CellValue", 0, true, { formula1: "2", operator: "LessThan" }]); // prettier-ignore
  expect([second!.type, second!.priority, second!.customOrNullObject.format.fill.color]).toEqual(["Custom", 1, "#FF0000"]); // prettier-ignore
  expect(first!.customOrNullObject.isNullObject).toBe(true);
});

test.each<[wanted: number, order: string, why: string]>([
  [0, "abc", "already first"],
  [1, "bac", "one down"],
  [99, "bca", "beyond the end: last"],
  [-1, "bca", "from the back"],
  [-99, "abc", "beyond the back: first"],
])("priority %i gives %s: %s", async (wanted, order) => {
  const host = excelWithData();
  await host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    for (const name of ["c", "b", "a"]) custom(range, `="${name}"=$B1`, "#000000");
    await context.sync();
    const first = range.conditionalFormats.getItemAt(0);
    first.priority = wanted;
    await context.sync();
  });
  const rules = host.book.sheet("Data")!.conditionals.map(({ rule }) => String(rule)[2]);
  expect(rules.join("")).toBe(order);
});

test("clearing takes a part away, clearing the cells takes it along, and formats are copied with their rules", async () => {
  const host = excelWithData();
  const areas = (): string => JSON.stringify(host.book.sheet("Data")!.conditionals.map((each) => each.areas));
  await host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    custom(sheet.getRange("A1:C3"), "=TRUE", "#FF0000");
    const copy = context.workbook.worksheets.add("Kopia");
    copy.getRange("A1:B2").copyFrom(sheet.getRange("A1:B2"), "Formats");
    sheet.getRange("B2").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(areas()).toBe(
    '[[{"row":0,"column":0,"rows":1,"columns":3},{"row":2,"column":0,"rows":1,"columns":3},' +
      '{"row":1,"column":0,"rows":1,"columns":1},{"row":1,"column":2,"rows":1,"columns":1}]]',
  );
  expect(host.book.sheet("Kopia")!.conditionals).toMatchObject([
    { areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], rule: "=TRUE", format: { "fill.color": "#FF0000" } },
  ]);
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:C3").clear();
    await context.sync();
  });
  expect(areas()).toBe("[]");
});

test.each<[why: string, act: (range: Excel.Range) => unknown, code: string]>([
  ["a type not known", (range) => range.conditionalFormats.add("DataBar"), "ApiNotFound: excel-host does not implement conditional formats of type DataBar"], // prettier-ignore
  ["a formula without =", (range) => custom(range, "A1>1", "#FF0000"), "InvalidArgument"],
  ["a formula that is none", (range) => custom(range, "=SUM(", "#FF0000"), "InvalidArgument"],
  ["a rule of two ends with one", (range) => (range.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "1", operator: "Between" }), "InvalidArgument"], // prettier-ignore
  ["the wrong type's rule", (range) => (range.conditionalFormats.add("CellValue").custom.rule.formula = "=TRUE"), "InvalidOperation"], // prettier-ignore
  ["one that is not there", (range) => range.conditionalFormats.getItem("99").delete(), "ItemNotFound"],
])("refused: %s", async (_why, act, code) => {
  const answer = await codeOfRun(excelWithData(), async (context) => {
    act(context.workbook.worksheets.getItem("Data").getRange("A1"));
    await context.sync();
  });
  expect(answer).toContain(code);
});

test("on a protected sheet nothing is added", async () => {
  const host = excelWithData();
  host.book.sheet("Data")!.protected = true;
  const answer = await codeOfRun(host, async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").conditionalFormats.add("Custom");
    await context.sync();
  });
  expect(answer).toContain("AccessDenied");
});
