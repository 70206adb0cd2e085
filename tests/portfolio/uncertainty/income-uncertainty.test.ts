import { kronor, months } from "../../../src/calculation/units";
import { FLAG } from "../../../src/participation/model/participations";
import { incomeOfParticipations } from "../../../src/portfolio/income/income-of-participations";
import { measured, none } from "../../../src/portfolio/measured";
import { SECTORS } from "../../../src/valuation/sectors";
import { made } from "../income/made-participations";
import { OPTIONS, question, repeat, row, ROWS, STATES, uncertaintyOf, value } from "./made-cohort";

describe("incomeUncertainty", () => {
  const sure = uncertaintyOf(ROWS);

  it("rests on finished and valued participations, and tells the share that is outside", () => {
    expect(sure.n).toBe(40);
    expect(sure.coverage).toMatchObject({ all: 57, finished: 43, unfinished: 10, withoutPersonalData: 4 });
    expect(sure.unfinishedShare?.times(53).toNumber()).toBeCloseTo(10, 12);
  });

  it("has the group's own income as its estimate, exactly, within its interval", () => {
    const incomes = incomeOfParticipations(made(ROWS, STATES), OPTIONS);
    const income = value(incomes.ok ? incomes.value[0]!.income : none("income-missing"));
    for (const sector of SECTORS) {
      const { estimate, low, high } = sure.sectors![sector].income;
      expect(value(estimate).toString()).toBe(income[sector].toString());
      expect(value(low).lte(value(high))).toBe(true);
    }
    const society = sure.sectors!.society.income;
    expect(value(society.low).lt(income.society) && value(society.high).gt(income.society)).toBe(true);
  });

  it("has profitability that follows income, and payback that follows it the other way", () => {
    const { income, horizons, payback } = sure.sectors!.society;
    expect(horizons.map((one) => one.years)).toEqual([1, 5]);
    for (const end of ["estimate", "low", "high"] as const)
      expect(value(horizons[1]!.profitability[end]).toString()).toBe(
        value(income[end]).times(5).minus(4_000_000).toString(),
      );
    expect(value(payback.low)).toBeLessThanOrEqual(value(payback.estimate));
    expect(value(payback.estimate)).toBeLessThanOrEqual(value(payback.high));
    // The 400th of 500 incomes upwards is the 101st downwards; payback's P10 is the 50th downwards, the 451st upwards.
    expect(value(payback.low)).toBeLessThanOrEqual(Math.ceil((12 * 4_000_000) / value(income.high).toNumber()));
  });

  it("says never at the end where the benefit is lost, and no cost where there is none", () => {
    const lost = uncertaintyOf([...repeat(5, row(2)), ...repeat(5, { ...row(1), before: 2 })]);
    const { payback, paidBackWithin } = lost.sectors!.society;
    expect(payback.high).toEqual({ kind: "none", reason: "never" });
    expect(value(paidBackWithin).toNumber()).toBeLessThan(1);
    const others = sure.sectors!.others;
    expect([others.payback.low, others.paidBackWithin]).toEqual([none("no-cost"), none("no-cost")]);
    expect(value(others.horizons[0]!.profitability.low).toString()).toBe(value(others.income.low).toString());
    const free = uncertaintyOf(ROWS, question({ cost: () => measured(kronor(0)) }));
    expect(free.sectors!.society.payback.estimate).toEqual(none("no-cost"));
    expect(free.sectors!.society.paidBackWithin).toEqual(none("no-cost"));
    const missing = uncertaintyOf(ROWS, question({ cost: () => none("cost-missing") }));
    expect(missing.sectors!.society.horizons[0]!.profitability.low).toEqual(none("cost-missing"));
  });

  it("the share paid back within the months grows with them, from none to all", () => {
    const shares = [1, 12, 18, 24, 36, 1200].map((within) =>
      value(uncertaintyOf(ROWS, question({ within: months(within) })).sectors!.society.paidBackWithin).toNumber(),
    );
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares.some((one) => one > 0 && one < 1)).toBe(true);
  });

  it("has no interval of one participation, and none of nobody", () => {
    expect(uncertaintyOf([row(2)])).toMatchObject({ n: 1, sectors: null });
    expect(uncertaintyOf([row(2, FLAG.anonymous)])).toMatchObject({ n: 0, sectors: null, unfinishedShare: null });
    expect(uncertaintyOf([row(2), row(1)]).sectors).not.toBeNull();
  });

  it("is the same whatever order the rows came in, and for every run of a seed", () => {
    expect(uncertaintyOf([...ROWS].reverse()).sectors).toEqual(sure.sectors);
    expect(uncertaintyOf(ROWS).sectors).toEqual(sure.sectors);
  });
});
