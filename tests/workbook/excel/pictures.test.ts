import type { SheetLayout } from "../../../src/sheet/layout";
import { isOurChart, newCharts } from "../../../src/workbook/excel/charts";
import type { WorkbookFault } from "../../../src/workbook/port";
import { seedSheet, type Accident } from "../../excel-host/host";
import { chart, report, tableAndPivot } from "../contract/layouts";
import { looksOf, openExcel, type Opened } from "./scenario";

const REPLACE = { replaceMarked: true };
const FIGURES = "Intäkter per år";

async function write({ port }: Opened, layouts: readonly SheetLayout[]): Promise<WorkbookFault | null> {
  const result = await port.writeSheets(layouts, REPLACE);
  return result.ok ? null : result.fault;
}

function opened(): Opened {
  const one = openExcel();
  seedSheet(one.host.book, "Data", [["mitt"]]);
  return one;
}

describe("charts", () => {
  it("a user's chart on our sheet stays where it is, also when the sheet is written anew", async () => {
    const one = opened();
    expect(await write(one, report())).toBeNull();
    await one.host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(FIGURES);
      sheet.charts.add("LineMarkers", sheet.getRange("B2:B3"), "Columns").name = "Mitt diagram";
      await context.sync();
    });
    expect(await write(one, report(2))).toBeNull();
    const charts = one.host.book.sheet(FIGURES)!.charts.map(({ name }) => name);
    expect(charts.filter((name) => !isOurChart(name))).toEqual(["Mitt diagram"]);
    expect(charts.filter(isOurChart)).toHaveLength(1);
  });

  it("each shows the cells of its own sheet, in colours and markers of their own", async () => {
    const one = opened();
    expect(await write(one, report().map((layout) => ({ ...layout, charts: layout.id === "figures" ? [{ ...chart(1), kind: "line" as const }] : [] })))).toBeNull(); // prettier-ignore
    const [drawn] = one.host.book.sheet(FIGURES)!.charts;
    expect(drawn!.series.map(({ values }) => one.host.book.placed(values))).toEqual([`'${FIGURES}'!B2:B3`, `'${FIGURES}'!B2:B3`]); // prettier-ignore
    const looks = drawn!.series.map(({ look }) => [look["line.color"], look["line.style"], look["markerStyle"]]);
    expect(looks).toEqual([["#0072B2", "Continuous", "Circle"], ["#D55E00", "Dash", "Square"]]); // prettier-ignore
  });

  it("a fault at any of the last actions, when all is written: the old chart goes all the same", async () => {
    const whole = opened();
    expect(await write(whole, report())).toBeNull();
    whole.host.recount();
    expect(await write(whole, report(2))).toBeNull();
    const last = whole.host.syncs.length;
    for (let fromEnd = 1; fromEnd <= 16; fromEnd += 1) {
      const one = opened();
      expect(await write(one, report())).toBeNull();
      const before = one.host.book.snapshot();
      one.host.recount();
      one.host.accident = (sync, { Actions: { length } }) =>
        sync === last ? { kind: "error-inside", code: "GeneralException", share: (length - fromEnd + 0.5) / length } : null; // prettier-ignore
      const fault = await write(one, report(2));
      if (fault === null) expect([fromEnd, looksOf(one)]).toEqual([fromEnd, looksOf(whole)]);
      else expect([fromEnd, one.host.book.snapshot()]).toEqual([fromEnd, before]);
    }
  });

  it("names are free beside those that stand there", () => {
    const names = (...standing: string[]) => newCharts([chart(1)], standing).map(({ name }) => name);
    expect(names()).toEqual(["Payoff_diagram_intakter"]);
    expect(names("PAYOFF_diagram_Intakter")).toEqual(["Payoff_diagram_intakter.2"]);
  });
});

describe("PivotTables", () => {
  const pivotsOf = ({ host }: Opened, sheet: string) => host.book.sheet(sheet)!.pivots;

  it("what the user has made of ours stays as it is, and is refreshed", async () => {
    const one = opened();
    expect(await write(one, tableAndPivot())).toBeNull();
    pivotsOf(one, "Pivot")[0]!.rows = ["Insats"];
    one.host.book.setInput(one.host.book.sheet("Pivot")!, 0, 3, "min anteckning");
    expect(await write(one, tableAndPivot(2))).toBeNull();
    expect(pivotsOf(one, "Pivot")).toMatchObject([{ name: "Rader_pivot", rows: ["Insats"], refreshed: 1 }]);
    expect(one.host.book.value(one.host.book.sheet("Pivot")!, 0, 3)).toBe("min anteckning");
    expect(one.host.book.value(one.host.book.sheet("Rader")!, 2, 0)).toBe(4034);
  });

  it("a refresh that fails takes nothing back: the table's rows are new", async () => {
    const one = opened();
    expect(await write(one, tableAndPivot())).toBeNull();
    one.host.recount();
    one.host.accident = (_, body) => (body.Actions.some(({ Name }) => Name === "Refresh") ? { kind: "lost" } : null);
    expect(await write(one, tableAndPivot(2))).toBeNull();
    expect(pivotsOf(one, "Pivot")).toMatchObject([{ refreshed: 0, look: { refreshOnOpen: true } }]);
  });

  it.each([
    ["its sheet is deleted", (one: Opened) => one.host.book.remove(one.host.book.sheet("Pivot")!)],
    ["it is deleted from its sheet", (one: Opened) => void (one.host.book.sheet("Pivot")!.pivots = [])],
  ])("made anew on the table that is filled anew: %s", async (_why, act) => {
    const one = opened();
    expect(await write(one, tableAndPivot())).toBeNull();
    act(one);
    expect(await write(one, tableAndPivot(2))).toBeNull();
    expect(pivotsOf(one, "Pivot")).toMatchObject([{ name: "Rader_pivot", table: "Rader_tabell", rows: ["År"] }]);
  });

  it("one of the user's on a sheet that is to be filled anew: nothing is written, and it is told which", async () => {
    const one = opened();
    expect(await write(one, tableAndPivot())).toBeNull();
    await one.host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rader");
      sheet.pivotTables.add("Min pivot", sheet.tables.getItem("Rader_tabell"), "F1");
      await context.sync();
    });
    const before = looksOf(one);
    expect(await write(one, tableAndPivot(2))).toEqual({
      code: "pivot-in-the-way",
      sheet: "Rader",
      pivot: "Min pivot",
    });
    expect(looksOf(one)).toEqual(before);
  });

  it("one of the user's on a sheet of its own stays, and gets a refresh only from the user", async () => {
    const one = opened();
    expect(await write(one, tableAndPivot())).toBeNull();
    await one.host.excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Rader").tables.getItem("Rader_tabell");
      context.workbook.worksheets.getItem("Data").pivotTables.add("Min pivot", table, "F1");
      await context.sync();
    });
    expect(await write(one, tableAndPivot(2))).toBeNull();
    expect(pivotsOf(one, "Data")).toMatchObject([{ name: "Min pivot", table: "Rader_tabell", refreshed: 0 }]);
    expect(pivotsOf(one, "Pivot")).toHaveLength(1);
  });
});

/** The accidents that leave something half done; the fault matrix has the others. */
const ACCIDENTS: readonly (readonly [name: string, accident: Accident])[] = [
  ...[0, 0.3, 0.6, 0.8, 1].map((share) => [`an error at ${share}`, { kind: "error-inside", code: "GeneralException", share }] as const), // prettier-ignore
  ["the message is lost", { kind: "lost" }],
  ["the answer is lost", { kind: "answer-lost" }],
];

const WAYS: readonly (readonly [name: string, prepare: (one: Opened) => Promise<void>])[] = [
  ["new", async () => undefined],
  ["its sheet gone, the table's there", async (one) => {
    expect(await write(one, tableAndPivot())).toBeNull();
    one.host.book.remove(one.host.book.sheet("Pivot")!);
  }],
  ["gone from its sheet", async (one) => {
    expect(await write(one, tableAndPivot())).toBeNull();
    one.host.book.sheet("Pivot")!.pivots = [];
  }],
  ["there already", async (one) => expect(await write(one, tableAndPivot())).toBeNull()],
]; // prettier-ignore

describe.each(WAYS)("a PivotTable that is %s: all or nothing at every sync", (_name, prepare) => {
  const start = async (): Promise<Opened> => {
    const one = opened();
    await prepare(one);
    one.host.recount();
    return one;
  };

  it.each(ACCIDENTS)("%s", async (_accident, accident) => {
    const whole = await start();
    expect(await write(whole, tableAndPivot(3))).toBeNull();
    const syncs = whole.host.syncs.length;
    for (let sync = 1; sync <= syncs; sync += 1) {
      const one = await start();
      const before = one.host.book.snapshot();
      one.host.accident = (now) => (now === sync ? accident : null);
      const fault = await write(one, tableAndPivot(3));
      one.host.accident = null;
      if (fault !== null) {
        expect([sync, one.host.book.snapshot()]).toEqual([sync, before]);
        expect([sync, await write(one, tableAndPivot(3))]).toEqual([sync, null]);
      }
      expect([sync, looksOf(one)]).toEqual([sync, looksOf(whole)]);
    }
  });
});
