import { months } from "../../../src/calculation/units";
import { countSteps } from "../../../src/portfolio/income/count-steps";
import { valueSteps } from "../../../src/portfolio/income/value-steps";
import type { PortfolioData } from "../../../src/portfolio/pivot/model";
import type { GroupBase } from "../../../src/portfolio/scenario/figures";
import { baseUncertainty, type BaseRows } from "../../../src/portfolio/uncertainty/base-uncertainty";
import { worthOf } from "../../../src/portfolio/uncertainty/income-uncertainty";
import { portfolio, type Person } from "../pivot/made-portfolio";
import { base } from "../scenario/made-scenarios";
import { OPTIONS, value } from "./made-cohort";

const people = (count: number, one: Person): Person[] => Array.from({ length: count }, () => one);
const MIXED = (year: number): Person[] => [...people(12, { year, after: 1 }), ...people(9, { year, after: 2 }), ...people(6, { year, after: 3 })]; // prettier-ignore

/** The base that some of the people are. */
function baseOf(list: readonly Person[]): GroupBase {
  const { participations } = portfolio(list);
  const { estimate } = worthOf(valueSteps(participations, OPTIONS), countSteps(participations).counts);
  const income = Object.fromEntries(Object.entries(estimate).map(([sector, amount]) => [sector, amount.toFixed()]));
  return base({ participants: list.length, valued: list.length, income: income as GroupBase["income"] });
}
const sure = (data: PortfolioData, rows: BaseRows, of: GroupBase) =>
  baseUncertainty(data, { rows, base: of, income: OPTIONS, horizon: 5, within: months(36), seed: 1 });

it("a year's rows are the year's base, and its interval is about its own income", () => {
  const all = [...MIXED(2018), ...people(30, { year: 2019, after: 2 })];
  const of = baseOf(MIXED(2018));
  const found = sure(portfolio(all), [{ dimension: "year", key: "2018" }], of);
  if (!found.ok) throw new TypeError(found.fault);
  expect(found.value).toMatchObject({ n: 27, draws: 2000, level: 80, seed: 1 });
  const { income } = found.value.sectors.society;
  expect(value(income.estimate).toFixed()).toBe(of.income.society);
  expect(value(income.low).lt(of.income.society) && value(income.high).gt(of.income.society)).toBe(true);
  const alone = sure(portfolio(MIXED(2018)), [], of);
  expect(alone).toEqual(found);
});

it("a group of two dimensions has the rows that have both", () => {
  const named = (one: Person, intervention: string): Person => ({ ...one, of: { intervention } });
  const wanted = MIXED(2018).map((one) => named(one, "Bygg"));
  const all = [...wanted, ...MIXED(2019).map((one) => named(one, "Bygg")), ...MIXED(2018).map((one) => named(one, "Vård"))]; // prettier-ignore
  const rows = [{ dimension: "year", key: "2018" }, { dimension: "intervention", key: "Bygg" }] as const; // prettier-ignore
  expect(sure(portfolio(all), rows, baseOf(wanted))).toMatchObject({ ok: true, value: { n: 27 } });
});

it.each<[string, PortfolioData, BaseRows, GroupBase, string]>([
  ["one of two who differ would be told by the width", portfolio([...people(20, { after: 1 }), ...people(4, { after: 2 })]), [], baseOf([...people(20, { after: 1 }), ...people(4, { after: 2 })]), "few-differ"],
  ["the base is of other rows", portfolio(MIXED(2018)), [], baseOf(MIXED(2018).slice(0, -1)), "other-rows"],
  ["persons in several target groups are in each with a part", portfolio(MIXED(2018).map((one) => ({ ...one, of: { targetGroup: "Unga; Långtidsarbetslösa" } }))), [{ dimension: "targetGroup", key: "Unga" }], baseOf(MIXED(2018)), "parts-of-persons"],
])("%s", (_why, data, rows, of, fault) => {
  expect(sure(data, rows, of)).toEqual({ ok: false, fault });
}); // prettier-ignore

it("all worth the same tell nothing of anybody: the interval has no width", () => {
  const alike = people(20, { after: 2 });
  const found = sure(portfolio(alike), [], baseOf(alike));
  if (!found.ok) throw new TypeError(found.fault);
  const { low, high, estimate } = found.value.sectors.society.income;
  expect([value(low).toFixed(2), value(high).toFixed(2)]).toEqual([value(estimate).toFixed(2), value(estimate).toFixed(2)]);
}); // prettier-ignore
