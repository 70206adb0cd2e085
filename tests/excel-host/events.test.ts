import { codeOfRun, excelWithData, told } from "./in-excel";
import { seedSheet } from "./host";

type Heard = Readonly<Record<string, unknown>>;

test("a change is told with its place and source; of a single cell also what it was and is", async () => {
  const host = excelWithData();
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await host.excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
  });
  host.book.setInput(host.book.sheet("Data")!, 0, 0, 10);
  host.other((book) => book.setInput(book.sheet("Data")!, 1, 1, "text"));
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B1:C2").values = [[1, 2], [3, 4]]; // prettier-ignore
    await context.sync();
  });
  await told();
  const worksheetId = host.book.sheet("Data")!.id;
  const seen = heard.map(({ address, changeType, source, triggerSource, worksheetId: id, details }) => ({ address, changeType, source, triggerSource, id, details })); // prettier-ignore
  const common = { changeType: "RangeEdited", id: worksheetId };
  expect(seen).toEqual([
    {
      ...common,
      address: "A1",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: 1, valueAfter: 10, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    },
    {
      ...common,
      address: "B2",
      source: "Remote",
      triggerSource: "Unknown",
      details: { valueBefore: 5, valueAfter: "text", valueTypeBefore: "Double", valueTypeAfter: "String" },
    },
    { ...common, address: "B1:C2", source: "Local", triggerSource: "ThisLocalAddin", details: undefined },
  ]);
});

test("of one sheet only its own changes are told, and nothing after the handler is removed", async () => {
  const host = excelWithData();
  const other = seedSheet(host.book, "Annat", [[1]]);
  const heard: string[] = [];
  const handler = await host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data").load("id");
    await context.sync();
    const added = sheet.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  expect(host.events.listening).toBe(1);
  host.book.setInput(other, 0, 0, 2);
  host.book.setInput(host.book.sheet("Data")!, 2, 2, 0);
  await told();
  expect(heard).toEqual(["C3"]);
  await host.excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  expect(host.events.listening).toBe(0);
  host.book.setInput(host.book.sheet("Data")!, 2, 2, 1);
  await told();
  expect(heard).toEqual(["C3"]);
});

test("sheets added, deleted, brought into view, and what is selected", async () => {
  const host = excelWithData();
  const heard: (readonly [string, Heard])[] = [];
  const hear = (kind: string) => async (event: object) => void heard.push([kind, event as Heard]);
  await host.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
    worksheets.onActivated.add(hear("activated"));
    worksheets.onDeactivated.add(hear("deactivated"));
    worksheets.onSelectionChanged.add(hear("selected"));
    await context.sync();
  });
  const data = host.book.sheet("Data")!;
  await host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Nytt");
    sheet.getRange("B2:C3").select();
    await context.sync();
  });
  const added = host.book.sheet("Nytt")!;
  host.other((book) => {
    seedSheet(book, "Deras", []);
    book.activate(book.sheet("Deras")!);
  });
  const theirs = host.book.sheet("Deras")!;
  host.book.activate(data);
  host.other((book) => book.remove(theirs));
  await told();
  expect(heard.map(([kind, { source, worksheetId, address }]) => [kind, source, worksheetId, address])).toEqual([
    ["added", "Local", added.id, undefined],
    ["deactivated", undefined, data.id, undefined],
    ["activated", undefined, added.id, undefined],
    ["selected", undefined, added.id, "B2:C3"],
    ["added", "Remote", theirs.id, undefined],
    ["deactivated", undefined, theirs.id, undefined],
    ["activated", undefined, data.id, undefined],
    ["deleted", "Remote", theirs.id, undefined],
  ]);
});

test("nothing is told within a message, and nothing to an Excel that came before", async () => {
  const before = excelWithData();
  const heard: string[] = [];
  await before.excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  before.book.setInput(before.book.sheet("Data")!, 0, 0, 5);
  expect(heard).toEqual([]);
  await told();
  expect(heard).toEqual(["A1"]);
  const now = excelWithData();
  now.book.setInput(now.book.sheet("Data")!, 1, 0, 5);
  await told();
  expect(heard).toEqual(["A1"]);
});

test("an event that the host does not know is refused by name", async () => {
  const answer = await codeOfRun(excelWithData(), async (context) => {
    context.workbook.worksheets.onCalculated.add(async () => undefined);
    await context.sync();
  });
  expect(answer).toContain("excel-host does not implement WorksheetCollection._RegisterCalculatedEvent");
});
