import { calendarYear } from "../../../src/calculation/units";
import { pivot } from "../../../src/portfolio/pivot";
import type { Pivot } from "../../../src/portfolio/pivot/model";
import { countSteps } from "../../../src/portfolio/income/count-steps";
import { tallySteps } from "../../../src/portfolio/income/tally-steps";
import { valueSteps } from "../../../src/portfolio/income/value-steps";
import { portfolio, QUERY, type Person } from "../pivot/made-portfolio";

const of = (...years: number[]): Person[] => years.map((year) => ({ year }));

function made(years: readonly number[], ruleYear: number | null | undefined): Pivot {
  const income = {
    ...QUERY.income,
    ...(ruleYear === undefined ? {} : { ruleYear: ruleYear === null ? null : calendarYear(ruleYear) }),
  };
  const found = pivot(portfolio(of(...years)), { ...QUERY, rows: ["year"], income });
  if (!found.ok) throw new Error(JSON.stringify(found.fault));
  return found.value;
}

const incomes = (of: Pivot): string[] =>
  of.groups.map(
    ({ keys, sums: { income } }) => `${keys[0]}: ${income.society.numerator}/${income.society.denominator}`,
  );
const alone = (year: number): string => incomes(made([year], null))[0]!.split(": ")[1]!;

describe("the year whose rules value a step", () => {
  it.each<[why: string, ruleYear: number | null | undefined, first: number, second: number, years: readonly number[]]>([
    ["nothing said: the year each counts in", undefined, 2016, 2020, [2016, 2020]],
    ["null says the same", null, 2016, 2020, [2016, 2020]],
    ["one rule year values all, and they still count in their own", 2018, 2018, 2018, [2018]],
    ["a rule year that is one of them", 2020, 2020, 2020, [2020]],
  ])("%s", (_why, ruleYear, first, second, years) => {
    const found = made([2016, 2020], ruleYear);
    expect(incomes(found)).toEqual([`2016: ${alone(first)}`, `2020: ${alone(second)}`]);
    expect(found.income.restsOn.map(({ year }) => Number(year))).toEqual(years);
  });

  it("gives a value to years without rules of their own, and to an unknown year", () => {
    const steps = (ruleYear: number | null) => {
      const { participations } = portfolio(of(0, 2009, 2018));
      const options = { ...QUERY.income, ruleYear: ruleYear === null ? null : calendarYear(ruleYear) };
      const [counted, values] = [countSteps(participations), valueSteps(participations, options)];
      return tallySteps(counted, values, counted.counts);
    };
    expect(steps(null)).toMatchObject({ valued: 1 });
    expect(
      steps(null)
        .notValued.map(({ reason }) => reason.fault.code)
        .sort(),
    ).toEqual(["year-outside", "year-unknown"]);
    expect(steps(2018)).toMatchObject({ valued: 3, notValued: [] });
  });

  it("is not mistaken for another that was asked for before", () => {
    const data = portfolio(of(2016));
    const ask = (ruleYear: number | null): string => {
      const options = { ...QUERY.income, ruleYear: ruleYear === null ? null : calendarYear(ruleYear) };
      const found = pivot(data, { ...QUERY, rows: ["year"], income: options });
      return found.ok ? incomes(found.value)[0]! : "";
    };
    const [own, other, again] = [ask(null), ask(2024), ask(null)];
    expect(other).not.toBe(own);
    expect(again).toBe(own);
  });
});
