import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { wageOfJob, workOf } from "../../../src/valuation/state/work";
import type { Ore } from "../../../src/calculation/units";
import { faultOf, kr, setOf, stateOf, valueOf } from "../valuing";

const amounts = (text: string, year = 2019, monthlyWage: Ore | null = null) => {
  const { wage, production, lines } = valueOf(workOf(stateOf(text), monthlyWage, setOf(year), new Set()));
  const line = (item: string) => Number(lines.find((one) => one.item === item)?.amount) / 100;
  return [wage / 100, line("contribution"), line("subsidy"), production / 100, line("production")];
};

test.each([
  ["Arbete", 2019, [300_000, 94_260, NaN, 394_260, 394_260], "25,000 kr a month, the set's; no line of subsidy"],
  ["Arbete 50% 30 000 kr", 2019, [180_000, 56_556, NaN, 236_556, 236_556], "its own wage"],
  [
    "Arbete 50% lönebidrag",
    2019,
    [150_000, 47_130, 120_485.86, 76_644.14, 76_644.14],
    "the scheme's share, the cap, contributions",
  ],
  ["Arbete 50% lönebidrag 40%", 2019, [150_000, 47_130, 60_242.93, 136_887.07, 136_887.07], "a share of its own"],
  [
    "Subventionerat arbete 50%",
    2019,
    [150_000, 47_130, 120_485.86, 76_644.14, 76_644.14],
    "without a scheme: lönebidrag",
  ],
  ["Arbete nystartsjobb", 2019, [300_000, 94_260, 150_816, 243_444, 243_444], "0.6284 · 20,000 · 12, no contributions"],
  [
    "Arbete 50%; Arbete 50% extratjänst 18 000 kr",
    2019,
    [258_000, 81_063.6, 141_933.6, 197_130, 197_130],
    "all of it paid: no production of its own",
  ],
  [
    "Arbete introduktionsjobb",
    2016,
    [276_000, 86_719.2, 210_692.54, 152_026.66, 152_026.66],
    "before 2018 as lönebidrag",
  ],
])("%s in %i: wage, contribution, subsidy, production %j: %s", (text, year, expected) => {
  expect(amounts(text, year)).toEqual(expected);
});

test("no work reads nothing", () => {
  const used = new Set<AssumptionName>();
  expect(valueOf(workOf(stateOf("Sjukpenning"), null, setOf(2019), used))).toEqual({
    wage: 0,
    production: 0,
    lines: [],
  });
  expect(used.size).toBe(0);
});

test("who pays whom", () => {
  const { lines } = valueOf(workOf(stateOf("Arbete lönebidrag"), null, setOf(2019), new Set()));
  expect(lines.map(({ item, from, to }) => [item, from, to])).toEqual([
    ["production", null, "employer"],
    ["wage", "employer", "individual"],
    ["contribution", "employer", "stateOther"],
    ["subsidy", "employmentService", "employer"],
  ]);
});

test("a job's own wage comes first, then the valuation's, then the set's, and only that is read", () => {
  const used = new Set<AssumptionName>();
  const { unsubsidised } = stateOf("Arbete 30 000 kr");
  const wage = (job: typeof unsubsidised, told: Ore | null) => valueOf(wageOfJob(job, told, setOf(2019), used)) / 100;
  expect([wage(unsubsidised, kr(20_000)), wage(stateOf("Arbete").unsubsidised, kr(20_000))]).toEqual([30_000, 20_000]);
  expect(used.size).toBe(0);
  expect([wage(null, null), [...used]]).toEqual([25_000, ["base.monthlyWageAfter"]]);
});

test.each<[AssumptionName, string, string]>([
  ["employerContribution", "Arbete", "numbers"],
  ["production.subsidyEffect", "Arbete", "numbers"],
  ["base.monthlyWageAfter", "Arbete", "numbers"],
  ["base.monthlyWageAfter", "Arbete lönebidrag", "numbers"],
  ["subsidy.wageSubsidy.share", "Arbete lönebidrag", "numbers"],
  ["subsidy.wageSubsidy.cap", "Arbete lönebidrag", "numbers"],
  ["subsidy.wageSubsidy.contributions", "Arbete lönebidrag", "held"],
])("%s missing is a fault for %s", (name, text, kind) => {
  const set = setOf(2019);
  const without = <V>(map: ReadonlyMap<AssumptionName, V>) => new Map([...map].filter(([one]) => one !== name));
  const bare = kind === "held" ? { ...set, held: without(set.held) } : { ...set, numbers: without(set.numbers) };
  expect(faultOf(workOf(stateOf(text), null, bare, new Set()))).toMatchObject({ code: "missing-value", name });
});

test("a scheme outside its years is a fault that says when it was", () => {
  expect(faultOf(workOf(stateOf("Arbete extratjänst"), null, setOf(2024), new Set()))).toMatchObject({
    name: "subsidy.extraService.contributions",
    exists: [{ from: "2015-01-01", to: "2023-12-31" }],
  });
});
