import fc from "fast-check";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { incomeTax, taxPaid, type IncomeTax } from "../../../src/valuation/tax/income-tax";
import reference from "../../reference/parameters-se.json";
import { faultOf, kr, RULE_YEARS, SEED, setOf, valueOf } from "../valuing";

const income = (wage: number, compensation = 0, otherBenefits = 0) => ({
  wage: kr(wage),
  compensation: kr(compensation),
  otherBenefits: kr(otherBenefits),
});
const taxIn = (year: number, of: ReturnType<typeof income>, edits: Readonly<Record<string, number>> = {}) =>
  valueOf(incomeTax(of, setOf(year, edits), new Set()));

const inKronor = (tax: IncomeTax) =>
  Object.fromEntries(Object.entries(tax).map(([key, ore]) => [key, Number(ore) / 100]));

test.each(reference.earnedIncomeCredit.checks)("published: net of $monthly kr a month in $year", (check) => {
  const net = 12 * check.monthly - taxPaid(taxIn(check.year, income(12 * check.monthly))) / 100;
  expect(Math.round(net / 12)).toBe(check.netPerMonth);
});

type Row = [number, number, number, number, number, number, number];

test.each<[number, ReturnType<typeof income>, Row, string]>([
  [2019, income(0), [0, 0, 0, 0, 0, 0, 0], "no income, no tax"],
  [2019, income(99), [0, 0, 0, 0, 0, 0, 0], "less than a hundred is nothing"],
  [2019, income(300_000), [20_300, 57_897.9, 32_137.53, 0, 25_109.82, 0, 0], "wage alone"],
  [2019, income(0, 0, 218_000), [28_500, 39_226.5, 21_773.55, 0, 0, 0, 0], "a benefit brings no earned-income credit"],
  [2019, income(0, 150_000), [35_300, 23_742.9, 13_179.03, 0, 0, 0, 0], "no reduction on compensation before 2022"],
  [
    2023,
    income(0, 150_000),
    [40_500, 22_633.65, 12_669.15, 0, 0, 13_567.43, 521.25],
    "on compensation, and on earned income",
  ],
  [2019, income(700_000), [13_700, 142_064.1, 78_855.87, 39_120, 28_249.75, 0, 0], "state tax and phase-out"],
  [
    2019,
    income(150_000, 0, 150_000),
    [20_300, 57_897.9, 32_137.53, 0, 18_889.65, 0, 0],
    "allowance on the whole, credit on the wage",
  ],
])("%i %j is taxed %j: %s", (year, of, [allowance, municipality, region, state, credit, onCompensation, onIncome]) => {
  expect(inKronor(taxIn(year, of))).toEqual({
    allowance,
    municipality,
    region,
    state,
    earnedIncomeCredit: credit,
    compensationReduction: onCompensation,
    earnedIncomeReduction: onIncome,
  });
});

describe("credits take no more than there is", () => {
  test("the earned-income credit stops at the local tax, though there is state tax left", () => {
    const generous = {
      "localTax.municipality": 0.01,
      "localTax.region": 0.01,
      "earnedIncomeCredit.e": 100,
      "earnedIncomeCredit.phaseOutRate": 0,
    };
    const tax = taxIn(2019, income(700_000), generous);
    expect(tax.earnedIncomeCredit).toBe(tax.municipality + tax.region);
    expect(tax.state).toBeGreaterThan(0);
    expect(taxPaid(tax)).toBe(tax.state);
  });

  test("the reductions stop at what is left, in their order", () => {
    const rates = { "localTax.municipality": 0.001, "localTax.region": 0.001, "reduction.compensation.c": 100 };
    const tax = taxIn(2023, income(0, 300_000), rates);
    expect(tax.compensationReduction).toBe(tax.municipality + tax.region);
    expect(tax.earnedIncomeReduction).toBe(0);
    expect(taxPaid(tax)).toBe(0);
  });

  test("the last reduction gets the rest", () => {
    const tax = taxIn(2023, income(0, 0, 100_000), { "localTax.municipality": 0.001, "localTax.region": 0.001 });
    expect(tax.earnedIncomeReduction).toBe(tax.municipality + tax.region);
    expect(taxPaid(tax)).toBe(0);
  });
});

test("only what is needed is read", () => {
  const read = (of: ReturnType<typeof income>, year = 2023): readonly AssumptionName[] => {
    const used = new Set<AssumptionName>();
    valueOf(incomeTax(of, setOf(year), used));
    return [...used];
  };
  expect(read(income(0))).toEqual([]);
  expect(read(income(100_000)).some((name) => name.startsWith("reduction.compensation"))).toBe(false);
  expect(read(income(0, 100_000)).some((name) => name.startsWith("earnedIncomeCredit"))).toBe(false);
  expect(read(income(0, 100_000))).toContain("reduction.compensation.d");
  expect(read(income(0, 100_000), 2019)).not.toContain("reduction.compensation.d");
  expect(read(income(0, 100_000), 2019)).toContain("reduction.compensation.inForce");
});

test.each<[AssumptionName, ReturnType<typeof income>]>([
  ["localTax.region", income(100_000)],
  ["basicAllowance.low", income(100_000)],
  ["stateTax.rate", income(100_000)],
  ["earnedIncomeCredit.a", income(100_000)],
  ["reduction.compensation.a", income(0, 100_000)],
  ["reduction.earnedIncome.rate", income(100_000)],
])("%s missing is a fault, not a tax of nothing", (name, of) => {
  const set = setOf(2023);
  const numbers = new Map(set.numbers);
  numbers.delete(name);
  expect(faultOf(incomeTax(of, { ...set, numbers }, new Set()))).toMatchObject({ code: "missing-value", name });
});

test("a missing switch is a fault too", () => {
  const set = setOf(2023);
  const held = new Map(set.held);
  held.delete("reduction.compensation.inForce");
  expect(faultOf(incomeTax(income(0, 100_000), { ...set, held }, new Set()))).toMatchObject({ code: "missing-value" });
});

test("tax paid is never negative and never above the income; municipality and region keep their full tax", () => {
  const amount = fc.integer({ min: 0, max: 1_200_000 });
  fc.assert(
    fc.property(fc.constantFrom(...RULE_YEARS), amount, amount, amount, (year, wage, compensation, other) => {
      const tax = taxIn(year, income(wage, compensation, other));
      const paid = taxPaid(tax);
      expect([paid >= 0, paid <= kr(wage + compensation + other)]).toEqual([true, true]);
      const set = setOf(year).numbers;
      const assessed = Math.floor((wage + compensation + other) / 100) * 100;
      const taxable = assessed - tax.allowance / 100;
      expect(tax.municipality / 100).toBeCloseTo(taxable * set.get("localTax.municipality")!.toNumber(), 4);
      expect(tax.region / 100).toBeCloseTo(taxable * set.get("localTax.region")!.toNumber(), 4);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
