import { seedSheet, createExcelHost, type ExcelHost } from "./host";
import { codeOfRun } from "./in-excel";

/** A table of rows on Data, and an empty sheet. */
async function hostWithTable(): Promise<ExcelHost> {
  const host = createExcelHost();
  seedSheet(host.book, "Data", [["År", "Insats"], [2016, "A"], [2017, "B"]]); // prettier-ignore
  seedSheet(host.book, "Tomt", []);
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").tables.add("A1:B3", true).name = "Rader";
    await context.sync();
  });
  return host;
}

type Act = (pivot: Excel.PivotTable, context: Excel.RequestContext) => unknown;

const run = (host: ExcelHost, act: Act): Promise<unknown> =>
  codeOfRun(host, async (context) => {
    const table = context.workbook.worksheets.getItem("Data").tables.getItem("Rader");
    act(context.workbook.worksheets.getItem("Tomt").pivotTables.add("Pivot", table, "A3"), context);
    await context.sync();
    return "done";
  });

const field = (pivot: Excel.PivotTable, name: string): Excel.PivotHierarchy => pivot.hierarchies.getItem(name);

test("fields go where they are put; one that is put on another axis leaves the first", async () => {
  const host = await hostWithTable();
  await run(host, (pivot) => {
    pivot.rowHierarchies.add(field(pivot, "År"));
    pivot.rowHierarchies.add(field(pivot, "Insats"));
    pivot.columnHierarchies.add(field(pivot, "År"));
    const value = pivot.dataHierarchies.add(field(pivot, "Insats"));
    value.summarizeBy = "Count";
    value.name = "Antal";
    pivot.refresh();
  });
  expect(host.book.sheet("Tomt")!.pivots).toMatchObject([
    { name: "Pivot", table: "Rader", rows: ["Insats"], columns: ["År"], values: [{ field: "Insats", name: "Antal", summarizeBy: "Count" }], refreshed: 1 }, // prettier-ignore
  ]);
  const found = await host.excel.run(async (context) => {
    const { pivotTables } = context.workbook;
    pivotTables.load("items/name,items/worksheet/name");
    const pivot = pivotTables.getItem("pivot");
    pivot.dataHierarchies.load("items/name");
    pivot.hierarchies.load("items/name");
    await context.sync();
    return [pivotTables.items.map(({ name, worksheet }) => [name, worksheet.name]), pivot.dataHierarchies.items.map(({ name }) => name), pivot.hierarchies.items.map(({ name }) => name)]; // prettier-ignore
  });
  expect(found).toEqual([[["Pivot", "Tomt"]], ["Antal"], ["År", "Insats"]]);
});

test("without the table of its name it cannot be refreshed; when there is one again, it can", async () => {
  const host = await hostWithTable();
  await run(host, () => undefined);
  const refresh = (): Promise<unknown> =>
    codeOfRun(host, async (context) => {
      context.workbook.pivotTables.getItem("Pivot").refresh();
      await context.sync();
      return "done";
    });
  const table = host.book.sheet("Data")!.tables;
  host.book.sheet("Data")!.tables = [];
  expect(await refresh()).toContain("InvalidOperation");
  host.book.sheet("Data")!.tables = table;
  expect(await refresh()).toBe("done");
});

const tomt = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Tomt");

test.each<[why: string, act: Act, code: string]>([
  ["a field that the table has not", (pivot) => pivot.rowHierarchies.add(field(pivot, "Kön")), "ItemNotFound"],
  ["a value named as a field", (pivot) => (pivot.dataHierarchies.add(field(pivot, "År")).name = "insats"), "InvalidArgument"], // prettier-ignore
  ["a way of summarising not known", (pivot) => (pivot.dataHierarchies.add(field(pivot, "År")).summarizeBy = "Product"), "InvalidArgument"], // prettier-ignore
  ["a second of one name", (_, context) => tomt(context).pivotTables.add("PIVOT", context.workbook.tables.getItem("Rader"), "F1"), "InvalidArgument"], // prettier-ignore
  ["one over another", (_, context) => tomt(context).pivotTables.add("Ny", context.workbook.tables.getItem("Rader"), "A3"), "InvalidOperation"], // prettier-ignore
  ["one on cells", (_, context) => tomt(context).pivotTables.add("Ny", "Data!A1:B3", "F1"), "ApiNotFound"],
  ["a member not known", (pivot) => (pivot.enableDataValueEditing = true), "ApiNotFound: excel-host does not implement setting PivotTable.EnableDataValueEditing"], // prettier-ignore
  ["its cells cleared", (_, context) => tomt(context).getRange().clear(), "InvalidOperation"],
  ["its cells written", (_, context) => (tomt(context).getRange("A3").values = [[1]]), "InvalidOperation"],
  ["its sheet copied", (_, context) => tomt(context).copy("After", tomt(context)), "ApiNotFound"],
])("refused: %s", async (_why, act, code) => {
  expect(await run(await hostWithTable(), act)).toContain(code);
});
