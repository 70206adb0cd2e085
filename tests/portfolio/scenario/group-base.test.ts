import { kronor, share } from "../../../src/calculation/units";
import { FLAG } from "../../../src/participation/model/participations";
import { NO_ADJUSTMENTS } from "../../../src/portfolio/income/adjustments";
import { incomeOfParticipations, type YearIncome } from "../../../src/portfolio/income/income-of-participations";
import type { IncomeOptions } from "../../../src/portfolio/income/value-steps";
import { measured } from "../../../src/portfolio/measured";
import { whole, type Fraction } from "../../../src/portfolio/pivot/fraction";
import type { PivotGroup } from "../../../src/portfolio/pivot/model";
import { baseOfGroup, baseOfYear } from "../../../src/portfolio/scenario/group-base";
import { COST_SECTORS, SECTORS, type CostSector, type Sector } from "../../../src/valuation/sectors";
import { made } from "../income/made-participations";
import { OPTIONS, repeat, row, STATES } from "../uncertainty/made-cohort";
import { figures, scenario } from "./made-scenarios";

const costs = Object.fromEntries(COST_SECTORS.map((sector, at) => [sector, kronor(`${at + 1}00.5`)])) as Record<
  CostSector,
  ReturnType<typeof kronor>
>;

function yearOf(rows: Parameters<typeof made>[0], options: IncomeOptions = OPTIONS): YearIncome {
  const incomes = incomeOfParticipations(made(rows, STATES), options);
  if (!incomes.ok) throw new RangeError("edits");
  return incomes.value[0]!;
}

describe("a year as a base", () => {
  const rows = [...repeat(6, row(2)), ...repeat(2, row(4)), row(2, FLAG.anonymous)];

  it("has its participants, those behind the income, and exact amounts", () => {
    const year = yearOf(rows);
    const base = baseOfYear("2018", year, costs);
    expect(base).toMatchObject({ ok: true, value: { label: "2018", participants: 9, valued: 6, deadweight: 0 } });
    if (!base.ok || year.income.kind === "none") throw new RangeError("no base");
    const { sectors } = scenario(figures({ base: base.value, steps: [] }));
    for (const sector of SECTORS)
      expect(sectors[sector].annualIncome.toString()).toBe(year.income.value[sector].toString());
    expect(sectors.municipality.cost).toEqual(measured(kronor("100.5")));
  });

  it("with deadweight taken off gives the same at that deadweight", () => {
    const adjustments = { ...NO_ADJUSTMENTS, deadweight: share("0.5") };
    const base = baseOfYear("2018", yearOf(rows, { ...OPTIONS, adjustments }), costs);
    const whole_ = baseOfYear("2018", yearOf(rows), costs);
    if (!base.ok || !whole_.ok) throw new RangeError("no base");
    const of = (one: typeof base.value) => scenario(figures({ base: one, steps: [] })).sectors.society.annualIncome;
    expect(of(base.value).toString()).toBe(of(whole_.value).toString());
  });

  it.each<[string, YearIncome, string]>([
    ["no income known", yearOf(repeat(6, row(4))), "not-valued"],
    ["so few that it may not be kept", yearOf(repeat(4, row(2))), "too-few"],
    ["all of it deadweight", yearOf(rows, { ...OPTIONS, adjustments: { ...NO_ADJUSTMENTS, deadweight: share(1) } }), "all-deadweight"], // prettier-ignore
  ])("%s is refused", (_why, year, code) => {
    expect(baseOfYear("x", year, costs)).toEqual({ ok: false, fault: { code } });
  });

  it("keeps to the number of persons that is asked for", () => {
    expect(baseOfYear("x", yearOf(repeat(4, row(2))), costs, 4).ok).toBe(true);
    expect(baseOfYear("x", yearOf(rows), costs, 7)).toEqual({ ok: false, fault: { code: "too-few" } });
  });
});

describe("a group of a pivot as a base", () => {
  const third: Fraction = { numerator: 100n, denominator: 3n };
  const bySector = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, third])) as Record<K, Fraction>;
  const persons = { all: 9, withoutPersonalData: 0, unfinished: 0, finished: 9, valued: 8, successKnown: 9, succeeded: 1 }; // prettier-ignore
  const group: PivotGroup = {
    keys: ["2016"],
    cells: [],
    persons,
    sums: {
      participations: { numerator: 17n, denominator: 2n },
      finished: whole(9),
      valued: whole(8),
      successKnown: whole(9),
      succeeded: whole(1),
      income: bySector<Sector>(SECTORS),
      potential: null,
      cost: bySector<Sector>(SECTORS),
      costEsf: whole(0),
    },
    withoutCost: { persons: 9, sum: { numerator: 17n, denominator: 2n } },
  };
  const pivot = (deadweight: string) => ({
    income: { adjustments: { ...NO_ADJUSTMENTS, deadweight: share(deadweight) } } as Parameters<typeof baseOfGroup>[2]["income"], // prettier-ignore
  });

  it("has parts of participations, and amounts to forty decimals", () => {
    const base = baseOfGroup("Sjukskrivna", group, pivot("0.2"));
    expect(base).toMatchObject({ ok: true, value: { participants: 8.5, valued: 8, deadweight: 0.2 } });
    expect(base.ok && base.value.income.society).toBe(`33.${"3".repeat(40)}`);
    expect(base.ok && scenario(figures({ base: base.value })).participants.toNumber()).toBe(42.5);
  });

  it.each<[string, number, string, string]>([
    ["nobody valued", 0, "0", "not-valued"],
    ["too few", 4, "0", "too-few"],
    ["all deadweight", 8, "1", "all-deadweight"],
  ])("%s is refused", (_why, valued, deadweight, code) => {
    const given = { ...group, persons: { ...persons, valued } };
    expect(baseOfGroup("x", given, pivot(deadweight))).toEqual({ ok: false, fault: { code } });
  });
});
