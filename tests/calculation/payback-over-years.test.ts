import { meanPayback, pooledPayback } from "../../src/calculation/payback-over-years";
import { kronor, months } from "../../src/calculation/units";

describe("meanPayback", () => {
  it.each([
    ["half is rounded up", [27, 28], 28],
    ["less than half down", [27, 27, 28], 27],
    ["a year without payback leaves none", [27, null, 28], null],
    ["no years", [], null],
    ["one year", [9], 9],
  ])("%s", (_why, list, expected) => {
    expect(meanPayback(list.map((one) => (one === null ? null : months(one))))).toBe(expected);
  });
});

describe("pooledPayback", () => {
  const pool = (costs: number[], incomes: number[]) => pooledPayback(costs.map(kronor), incomes.map(kronor));

  it.each([
    ["the years as one", [100, 200], [60, 40], { ok: true, value: 36 }],
    ["a year with negative income counts too", [100, 100], [150, -50], { ok: true, value: 24 }],
    [
      "all years together bring nothing",
      [100, 100],
      [50, -50],
      { ok: false, fault: { code: "never", why: "annual-zero" } },
    ],
    ["no years", [], [], { ok: false, fault: { code: "cost-not-positive" } }],
  ])("%s", (_why, costs, incomes, expected) => {
    expect(pool(costs, incomes)).toEqual(expected);
  });

  it("lies between the shortest and the longest of the years", () => {
    const years = [
      [100, 30],
      [500, 400],
      [77, 12],
    ] as const;
    const each = years.map(([cost, income]) => Math.ceil((12 * cost) / income));
    const pooled = pool(years.map(([cost]) => cost), years.map(([, income]) => income)); // prettier-ignore
    expect(pooled.ok && pooled.value >= Math.min(...each) && pooled.value <= Math.max(...each)).toBe(true);
  });
});
