import { calendarYear } from "../../../src/calculation/units";
import { readAssumptionEdits, writeAssumptions } from "../../../src/pipeline/assumptions-sheet";
import { seedSheet } from "../../excel-host/host";
import { openExcel, type Opened } from "./scenario";

const write = ({ port }: Opened, changes: [never, number | string | null][]) =>
  writeAssumptions(port, { changes: new Map(changes), year: calendarYear(2024), language: "sv" });
const change = (name: string, value: number | string | null) => [name, value] as [never, number | string | null];

/** The rule and alert of one cell. */
async function ruleAt({ host }: Opened, address: string) {
  return host.excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Antaganden").getRange(address);
    dataValidation.load("type,rule,errorAlert,valid");
    await context.sync();
    const { type, rule, errorAlert, valid } = dataValidation;
    return { type, rule, message: (errorAlert as { message: string } | null)?.message, valid };
  });
}

test("a rule may hold in an area", async () => {
  const opened = openExcel();
  seedSheet(opened.host.book, "Data", [[1]]);
  const rule = { kind: "number", min: 0, max: 1 } as const;
  const validations = [{ at: { row: 1, column: 1 }, to: { row: 3, column: 2 }, rule, message: "Skriv en andel." }];
  const layout = {
    id: "a",
    name: "Antaganden",
    cells: [],
    columnWidths: [],
    print: { orientation: "portrait" } as const,
  };
  expect(await opened.port.writeSheets([{ ...layout, validations }], { replaceMarked: true })).toMatchObject({
    ok: true,
  });
  const types = await Promise.all(["B2", "C4", "A2", "B5"].map(async (cell) => (await ruleAt(opened, cell)).type));
  expect(types).toEqual(["Decimal", "Decimal", "None", "None"]);
});

test("in Excel the sheet is a table with rules for its cells, flags that follow what is typed, and edits that survive", async () => {
  const opened = openExcel();
  const { host, port } = opened;
  seedSheet(host.book, "Data", [[1]]);
  expect(await write(opened, [change("benefit.SJP.payer", "region")])).toMatchObject({
    ok: true,
    value: { kind: "written" },
  });
  const sheet = host.book.sheet("Antaganden")!;
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Antaganden"]);
  const rowOf = (name: string): number => {
    for (let row = 0; row < 200; row += 1) if (host.book.value(sheet, row, 0) === name) return row;
    throw new Error(`no row ${name}`);
  };
  const [tax, payer] = [rowOf("Kommunalskatt"), rowOf("Sjukpenning: betalas av")];
  expect(await ruleAt(opened, `B${tax + 1}`)).toMatchObject({
    type: "Decimal",
    message: "Skriv ett tal (andel): minst 0 och högst 1, eller töm cellen.",
    rule: { decimal: { operator: "Between" } },
  });
  expect(await ruleAt(opened, `B${payer + 1}`)).toMatchObject({
    type: "List",
    valid: true,
    rule: { list: { source: "Kommunen,Regionen,Arbetsförmedlingen,Försäkringskassan,Övrig stat" } },
  });
  expect(await ruleAt(opened, `C${tax + 1}`)).toMatchObject({ type: "None" });

  expect([host.book.value(sheet, tax, 3), host.book.value(sheet, payer, 3)]).toEqual(["Nej", "Ja"]);
  host.book.setInput(sheet, tax, 1, 0.21);
  host.recount();
  expect(host.book.value(sheet, tax, 3)).toBe("Ja");

  expect(await write(opened, [change("production.factor", 1.66)])).toMatchObject({ ok: true });
  const read = await readAssumptionEdits(port);
  expect(read.ok && [...read.value.edits]).toEqual([
    ["production.factor", 1.66],
    ["localTax.municipality", 0.21],
    ["benefit.SJP.payer", "region"],
  ]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Data", "Antaganden"]);
  expect(await ruleAt(opened, `B${tax + 1}`)).toMatchObject({ type: "Decimal", valid: true });
});
