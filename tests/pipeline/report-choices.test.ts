import { calendarYear, share, type Ore } from "../../src/calculation/units";
import { INCOME_START } from "../../src/pipeline/income-settings";
import { NET_AS_SHIPPED } from "../../src/pipeline/net-changes";
import { INCOME_AS_SHIPPED } from "../../src/pipeline/participation-income";
import { choicesFrom, incomeAsked, incomeChoices, netAsked, netChoices, type ReportChoices } from "../../src/pipeline/report-choices"; // prettier-ignore
import { PORTFOLIO_REPORTS } from "../../src/words/portfolio-reports";
import { SETTINGS } from "./pivot-settings-made";

const { cost, horizons, income, fewest } = SETTINGS;
const KEPT: readonly ReportChoices[] = [
  { report: "participants", settings: { cost, horizons, income: { ...income, deadweight: "0.15" }, fewest } },
  { report: "income", income: { ...INCOME_START, success: "more-work-or-studies" }, monthlyWage: 3_100_000, fewest: 7 },
  { report: "income", income: INCOME_START, monthlyWage: null, fewest: 5 },
  netChoices(NET_AS_SHIPPED),
  ...PORTFOLIO_REPORTS.map((report) => ({ report })),
];

test.each(KEPT.map((choices) => [choices.report, choices] as const))("%s is kept and read back the same", (_, kept) => {
  expect(choicesFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each<readonly [why: string, kept: unknown]>([
  ["a report there is none of", { report: "budget" }],
  ["no settings", { report: "participants" }],
  ["a wage below 0", { report: "income", income: INCOME_START, monthlyWage: -1, fewest: 5 }],
  ["a wage in parts of öre", { report: "income", income: INCOME_START, monthlyWage: 0.5, fewest: 5 }],
  ["fewer persons than may be shown", { report: "income", income: INCOME_START, monthlyWage: null, fewest: 1 }],
  ["an extent of nothing", { ...netChoices(NET_AS_SHIPPED), extents: { ...netChoices(NET_AS_SHIPPED).extents, work: "0" } }],
  ["a year without rules", { ...netChoices(NET_AS_SHIPPED), year: 1999 }],
  ["no record", "income"],
])("not kept: %s", (_, kept) => {
  expect(choicesFrom(kept)).toBeNull();
}); // prettier-ignore

test("incomes are asked for again as they were", () => {
  const edits = new Map([["production.factor", 1.66]] as const);
  const asked = { ...INCOME_AS_SHIPPED, edits, monthlyWage: 2_500_000 as Ore, success: "unsubsidised-work-after", fewest: 9 } as const; // prettier-ignore
  expect(incomeAsked(incomeChoices(asked), edits)).toEqual(asked);
});

test("so are net changes", () => {
  const asked = { extents: { ...NET_AS_SHIPPED.extents, work: share("0.5") }, year: calendarYear(2019) };
  expect(netAsked(netChoices(asked))).toEqual(asked);
});
