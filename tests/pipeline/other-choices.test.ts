import fc from "fast-check";
import type { Ore } from "../../src/calculation/units";
import { INCOME_START, type IncomeSettings } from "../../src/pipeline/income-settings";
import { choicesStanding, differences, otherwiseWritten, sameChoices, type AboutToWrite, type WorkedOutBy } from "../../src/pipeline/other-choices"; // prettier-ignore
import { REPORT_START, splitSettings, type ReportSettings } from "../../src/pipeline/pivot-settings";
import { INCOME_AS_SHIPPED } from "../../src/pipeline/participation-income";
import { incomeChoices, type ReportChoices } from "../../src/pipeline/report-choices";
import { writtenSetting, type WrittenPivot } from "../../src/pipeline/written-pivots";
import { writtenReportsSetting, type WrittenReport } from "../../src/pipeline/written-reports";
import { createMemoryWorkbook, MEMORY_LIMITS, type MemoryWorkbook } from "../../src/workbook/memory";
import { SETTINGS } from "./pivot-settings-made";

const own = (digits: string, use: "everywhere" | "where-missing" = "everywhere"): ReportSettings["cost"] => ({
  ...REPORT_START.cost,
  chosen: { amounts: { municipality: digits }, use },
});
const income = (of: Partial<IncomeSettings>): Partial<ReportSettings> => ({ income: { ...INCOME_START, ...of } });

test.each<[why: string, there: Partial<ReportSettings>, here: Partial<ReportSettings>, WorkedOutBy[]]>([
  ["the same", {}, {}, []],
  ["one share in two spellings", income({ deadweight: "0.1" }), income({ deadweight: "0.10" }), []],
  ["deadweight", income({ deadweight: "0.25" }), {}, ["deadweight"]],
  ["displacement of both kinds", income({ displacedSubsidised: "0.2", displacedUnsubsidised: "1" }), {}, ["displacedSubsidised", "displacedUnsubsidised"]],
  ["cost of public funds", {}, income({ publicFunds: "0.3" }), ["publicFunds"]],
  ["what has succeeded", {}, income({ success: "unsubsidised-work-after" }), ["success"]],
  ["which cost, and how it is shared", { cost: { ...REPORT_START.cost, basis: "budget", split: "finsam" } }, {}, ["basis", "split"]],
  ["a cost of one's own against the default", { cost: own("1000") }, {}, ["own"]],
  ["a cost of one's own in two spellings", { cost: own("1000") }, { cost: own("1000.0") }, []],
  ["another use of the same cost", { cost: own("1000") }, { cost: own("1000", "where-missing") }, ["own"]],
  ["years", { horizons: { short: 2, long: 10 } }, {}, ["short", "long"]],
  ["how few are hidden", { fewest: 10 }, {}, ["fewest"]],
])("%s", (_, there, here, differs) => {
  expect(differences({ ...REPORT_START, ...there, wage: null }, { ...REPORT_START, ...here })).toEqual(differs);
  expect(differences({ ...REPORT_START, ...here, wage: null }, { ...REPORT_START, ...there })).toEqual(differs);
}); // prettier-ignore

const choices = fc
  .record({
    deadweight: fc.constantFrom("0", "0.25", "0.250"),
    success: fc.constantFrom("work-or-studies-after", "unsubsidised-work-after"),
    long: fc.constantFrom(3, 5),
    basis: fc.constantFrom("outcome", "budget"),
    chosen: fc.constantFrom(null, "1000", "2000"),
  })
  .map(({ deadweight, success, long, basis, chosen }): ReportSettings => ({
    ...REPORT_START,
    income: { ...INCOME_START, deadweight, success: success as IncomeSettings["success"] },
    horizons: { short: 1, long },
    cost: { ...(chosen === null ? REPORT_START.cost : own(chosen)), basis: basis as "budget" },
  }));

test("law: what is alike is alike both ways, and through a third", () => {
  fc.assert(
    fc.property(choices, choices, choices, (one, two, three) => {
      expect(sameChoices(one, one)).toBe(true);
      expect(sameChoices(one, two)).toBe(sameChoices(two, one));
      if (sameChoices(one, two) && sameChoices(two, three)) expect(sameChoices(one, three)).toBe(true);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

const report = (of: ReportChoices, ids: readonly string[]): WrittenReport => ({
  choices: of,
  ids,
  language: "sv",
  sources: null,
  prints: {},
});
const table = (id: string, of: Partial<ReportSettings>): WrittenPivot => ({
  id,
  name: null,
  settings: { ...SETTINGS, ...of },
  whole: true,
  sources: null,
});

/** A workbook in which these stand, each sheet called as its mark in capitals. */
async function bookWith(reports: readonly WrittenReport[], pivots: readonly WrittenPivot[]): Promise<MemoryWorkbook> {
  const port = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]);
  const ids = [...reports.flatMap((one) => one.ids), ...pivots.map(({ id }) => id)];
  const layouts = ids.map((id) => ({
    id,
    name: id.toUpperCase(),
    cells: [],
    columnWidths: [],
    print: { orientation: "portrait" as const },
  }));
  const settings = { ...writtenReportsSetting(reports, MEMORY_LIMITS), ...writtenSetting(pivots, MEMORY_LIMITS) };
  const done = await port.writeSheets(layouts, { replaceMarked: true, document: { title: "", language: "sv", date: "2026-11-22" }, settings }); // prettier-ignore
  if (!done.ok) throw new Error(done.fault.code);
  return port;
}

const BOARD = report({ report: "participants", settings: { ...REPORT_START, ...income({ deadweight: "0.25" }) } }, ["portfolio-board", "portfolio-years"]); // prettier-ignore
const INCOME = report(incomeChoices({ ...INCOME_AS_SHIPPED, monthlyWage: 3_000_000 as Ore }), ["participation-income"]); // prettier-ignore
const BUDGET = report({ report: "budget-outcome" }, ["budget-outcome"]);

async function told(port: MemoryWorkbook, now: AboutToWrite, of: Partial<ReportSettings> = {}) {
  const found = await otherwiseWritten(port, { ...REPORT_START, ...of }, now);
  if (!found.ok) throw new Error(found.fault.code);
  return found.value.map(({ sheets, differs }) => [sheets.join(), differs.join()]);
}

test("reports on the same people that stand with other choices are named, those about to be written are not", async () => {
  const strict = { fewest: 10, ...income({ publicFunds: "0.3" }) };
  const port = await bookWith([BOARD, INCOME, BUDGET], [table("pivot", {}), table("pivot-a", strict)]);
  const income25 = income({ deadweight: "0.25" });
  const rows: readonly (readonly [why: string, now: AboutToWrite, of: Partial<ReportSettings>, found: string[][]])[] = [
    ["the board as shipped: its own sheets are written anew", { report: "participants" }, {},
      [["PARTICIPATION-INCOME", "wage"], ["PIVOT-A", "publicFunds,fewest"]]],
    ["a table as shipped; of tables the strictest limit holds for all", { pivot: "pivot" }, {},
      [["PORTFOLIO-BOARD,PORTFOLIO-YEARS", "deadweight"], ["PARTICIPATION-INCOME", "wage"], ["PIVOT-A", "publicFunds"]]],
    ["a table as the board is", { pivot: "pivot-a" }, income25,
      [["PARTICIPATION-INCOME", "deadweight,wage"], ["PIVOT", "deadweight"]]],
  ]; // prettier-ignore
  for (const [why, now, of, found] of rows) expect([why, await told(port, now, of)]).toEqual([why, found]);
});

test("a table that was written before there was any choice counts as shipped", async () => {
  const port = await bookWith([BOARD], []);
  const { income: none, ...old } = splitSettings(SETTINGS).choices;
  expect(none).toEqual(INCOME_START);
  const kept = { version: 1, reports: [{ ...BOARD, choices: { report: "participants", settings: old } }] };
  await port.writeSetting("payoff.reports-written", JSON.stringify(kept));
  expect(await told(port, { pivot: "pivot" })).toEqual([]);
  expect(await choicesStanding(port)).toEqual({ ok: true, value: REPORT_START });
});

test("what to begin with: the board's choices, else those of the table written last, else none", async () => {
  const last = income({ publicFunds: "0.3" });
  const pivots = [table("pivot", {}), table("pivot-a", last)];
  const begun = async (port: MemoryWorkbook) => choicesStanding(port);
  expect(await begun(await bookWith([BUDGET, BOARD], pivots))).toEqual({ ok: true, value: { ...REPORT_START, ...income({ deadweight: "0.25" }) } }); // prettier-ignore
  expect(await begun(await bookWith([BUDGET], pivots))).toEqual({ ok: true, value: { ...REPORT_START, ...last } });
  expect(await begun(await bookWith([], []))).toEqual({ ok: true, value: null });
});
