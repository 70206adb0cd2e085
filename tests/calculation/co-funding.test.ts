import fc from "fast-check";
import { coFunding, type CoFunding, type Funder } from "../../src/calculation/co-funding";
import { Decimal } from "../../src/calculation/decimal";
import { incomeOverYears } from "../../src/calculation/income-over-years";
import type { Timing } from "../../src/calculation/timing";
import { kronor, months, share, years } from "../../src/calculation/units";

const funder = (cost: number, annual: number): Funder => ({ cost: kronor(cost), annual: kronor(annual) });
const of = (within: number, ...list: readonly (readonly [number, number])[]): CoFunding =>
  coFunding(
    list.map(([cost, annual]) => funder(cost, annual)),
    months(within),
  );
const plain = ({ funders, moved, missing }: CoFunding) => [
  funders.map((one) => [one.shift.toNumber(), one.standing, one.missing.toNumber()]),
  moved.toNumber(),
  missing.toNumber(),
];

describe("coFunding", () => {
  it.each<[string, number, readonly (readonly [number, number])[], unknown[], number, number]>([
    [
      "nobody needs anything: nothing moves",
      12,
      [
        [50, 60],
        [20, 20],
      ],
      [
        [0, "paid-back", 0],
        [0, "paid-back", 0],
      ],
      0,
      0,
    ],
    [
      "one gives what it lacks, one has room",
      12,
      [
        [100, 60],
        [20, 120],
      ],
      [
        [-40, "paid-back", 0],
        [40, "paid-back", 0],
      ],
      40,
      0,
    ],
    [
      "those with room take on in proportion to it, also one that has no cost",
      12,
      [
        [100, 60],
        [0, 30],
        [20, 110],
      ],
      [
        [-40, "paid-back", 0],
        [10, "paid-back", 0],
        [30, "paid-back", 0],
      ],
      40,
      0,
    ],
    [
      "an öre that does not divide goes to the first",
      12,
      [
        [0.02, 0.01],
        [0, 1],
        [0, 1],
      ],
      [
        [-0.01, "paid-back", 0],
        [0.01, "paid-back", 0],
        [0, "no-cost", 0],
      ],
      0.01,
      0,
    ],
    [
      "room for one of two: the one that lacks least is helped, the other is named with what is missing",
      12,
      [
        [100, 70],
        [100, 90],
        [20, 30],
      ],
      [
        [0, "short", 30],
        [-10, "paid-back", 0],
        [10, "paid-back", 0],
      ],
      10,
      30,
    ],
    [
      "equal lacks: the first is helped",
      12,
      [
        [100, 90],
        [100, 90],
        [20, 30],
      ],
      [
        [-10, "paid-back", 0],
        [0, "short", 10],
        [10, "paid-back", 0],
      ],
      10,
      10,
    ],
    [
      "no benefit, or a loss: keeps its cost and cannot; the loss is missing too",
      24,
      [
        [10, 0],
        [10, -5],
        [0, 100],
      ],
      [
        [0, "no-benefit", 10],
        [0, "no-benefit", 20],
        [0, "no-cost", 0],
      ],
      0,
      30,
    ],
    ["a loss without a cost has nothing to pay back", 12, [[0, -5]], [[0, "no-cost", 0]], 0, 0],
    [
      "a cost of which the benefit can bear no öre is given away whole",
      1,
      [
        [100, 0.05],
        [0, 2400],
      ],
      [
        [-100, "no-cost", 0],
        [100, "paid-back", 0],
      ],
      100,
      0,
    ],
    [
      "what a month brings is rounded to the öre on the safe side",
      1,
      [
        [10, 100],
        [0, 100],
      ],
      [
        [-1.67, "paid-back", 0],
        [1.67, "paid-back", 0],
      ],
      1.67,
      0,
    ],
    ["alone there is nobody to give to", 12, [[100, 60]], [[0, "short", 40]], 0, 40],
    [
      "amounts a million times apart",
      12,
      [
        [0.02, 0.01],
        [1e10, 9e9],
        [0, 1e10],
      ],
      [
        [-0.01, "paid-back", 0],
        [-1e9, "paid-back", 0],
        [1_000_000_000.01, "paid-back", 0],
      ],
      1_000_000_000.01,
      0,
    ],
    ["nobody at all", 12, [], [], 0, 0],
  ])("%s", (_why, within, list, funders, moved, missing) => {
    expect(plain(of(within, ...list))).toEqual([funders, moved, missing]);
  });

  it("tells the payback of the cost after the shift, and of none where there is no cost", () => {
    const { funders } = of(12, [100, 60], [20, 120], [0, 0], [5, -1]);
    expect(funders.map((one) => one.payback)).toEqual([
      { ok: true, value: 12 },
      { ok: true, value: 6 },
      null,
      { ok: false, fault: { code: "never", why: "annual-negative" } },
    ]);
  });

  it("in a cost of parts of an öre leaves nothing where all is given", () => {
    const { funders } = of(1, [0.005, 0.001], [0, 12]);
    expect(funders.map(({ costAfter }) => costAfter.toNumber())).toEqual([0, 0.01]);
  });
});

const ore = (most: number) => fc.integer({ min: 0, max: most }).map((one) => one / 100);
const anyFunder = fc.record({
  cost: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: ore(1e8) }, ore(1e12)),
  annual: fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: ore(1e8) },
    ore(1e12),
    ore(1e7).map((one) => -one),
  ),
});

describe("with the timing of the benefit", () => {
  const timed = (lag: number, rate: number, dropOff: number): Timing => ({
    lag: months(lag),
    discountRate: share(rate),
    dropOff: share(dropOff),
  });

  it.each<[string, number, Timing, readonly (readonly [number, number])[], unknown[], number, number]>([
    [
      "a lag of half the time: half the benefit, the rest is missing",
      12,
      timed(6, 0, 0),
      [
        [100, 60],
        [20, 120],
      ],
      [
        [-40, "short", 30],
        [40, "paid-back", 0],
      ],
      40,
      30,
    ],
    [
      "a lag as long as the time: nobody gains in time",
      12,
      timed(12, 0, 0),
      [
        [100, 60],
        [20, 120],
      ],
      [
        [0, "short", 100],
        [0, "short", 20],
      ],
      0,
      120,
    ],
    [
      "half drops off: two years bring one and a half",
      24,
      timed(0, 0, 0.5),
      [
        [100, 60],
        [20, 120],
      ],
      [
        [-10, "paid-back", 0],
        [10, "paid-back", 0],
      ],
      10,
      0,
    ],
    ["a loss waits for the lag too", 24, timed(12, 0, 0), [[10, -5]], [[0, "no-benefit", 15]], 0, 15],
  ])("%s", (_why, within, timing, list, wanted, moved, missing) => {
    const found = coFunding(
      list.map(([cost, annual]) => funder(cost, annual)),
      months(within),
      timing,
    );
    expect(plain(found)).toEqual([wanted, moved, missing]);
  });

  it("whatever the timing: sums are kept, and who has paid back has done so in time by the payback itself", () => {
    const part = fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100);
    const anyTiming = fc
      .tuple(fc.integer({ min: 0, max: 36 }), part, part)
      .map(([lag, rate, drop]) => timed(lag, rate, drop));
    const anyCase = fc.tuple(
      fc.array(anyFunder, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 120 }),
      anyTiming,
    );
    fc.assert(
      fc.property(anyCase, ([list, within, timing]) => {
        const given = list.map(({ cost, annual }) => funder(cost, annual));
        const { funders } = coFunding(given, months(within), timing);
        expect(funders.reduce((sum, { shift }) => sum.plus(shift), new Decimal(0)).toNumber()).toBe(0);
        funders.forEach(({ standing, payback: back, missing, costAfter }, at) => {
          expect(standing === "paid-back").toBe(back !== null && back.ok && back.value <= within);
          expect(costAfter.gte(0)).toBe(true);
          const reached = incomeOverYears(given[at]!.annual, years(new Decimal(within).div(12)), timing);
          if (standing === "short") expect(missing.toString()).toBe(costAfter.minus(reached).toString());
        });
      }),
      { seed: 8, numRuns: process.env["DEEP"] === undefined ? 150 : 5_000 },
    );
  });
});

describe("laws", () => {
  it("the constraints hold: sums, room, who gives and who takes, and nothing is missing that somebody has room for", () => {
    const runs = process.env["DEEP"] === undefined ? 400 : 10_000;
    const anyCase = fc.tuple(fc.array(anyFunder, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 240 }));
    fc.assert(
      fc.property(anyCase, ([list, within]) => {
        const given = list.map(({ cost, annual }) => funder(cost, annual));
        const { funders, moved, missing } = coFunding(given, months(within));
        const sum = (values: readonly Decimal[]): Decimal => values.reduce((a, b) => a.plus(b), new Decimal(0));
        expect(sum(funders.map(({ shift }) => shift)).toNumber()).toBe(0);
        const gaps = given.map(({ cost, annual }) => cost.minus(annual.times(within).div(12)));
        funders.forEach(({ shift, costAfter, standing, payback: months_, missing: lacks }, at) => {
          const { cost, annual } = given[at]!;
          expect(shift.times(100).isInteger()).toBe(true);
          expect(costAfter.toString()).toBe(cost.plus(shift).toString());
          expect(costAfter.gte(0)).toBe(true);
          if (!annual.gt(0)) expect(shift.toNumber()).toBe(0);
          if (gaps[at]!.gt(0)) expect(shift.lte(0)).toBe(true);
          else expect(shift.gte(0)).toBe(true);
          expect(standing === "paid-back").toBe(months_ !== null && months_.ok && months_.value <= within);
          const debt = costAfter.times(12).minus(annual.times(within));
          expect(lacks.gt(0)).toBe(costAfter.gt(0) && debt.gt(0));
          if (lacks.gt(0)) expect(debt.div(12).minus(lacks).abs().lt(1e-40)).toBe(true);
        });
        expect(moved.toString()).toBe(sum(funders.map(({ shift }) => Decimal.max(shift, 0))).toString());
        expect(missing.toString()).toBe(sum(funders.map((one) => one.missing)).toString());
        // Somebody short means that nobody has as much as an öre of room left.
        if (funders.some(({ standing }) => standing === "short")) {
          funders.forEach(({ costAfter }, at) => {
            const { annual } = given[at]!;
            const room = annual.times(within).div(12).minus(costAfter);
            if (annual.gt(0)) expect(room.lt(0.01)).toBe(true);
          });
        }
        expect(coFunding(given, months(within))).toEqual({ funders, moved, missing });
      }),
      { seed: 8, numRuns: runs },
    );
  });

  it("against every shift there is, in small whole numbers: least missing, then least moved, then most who have paid back", () => {
    const small = fc.record({ cost: fc.integer({ min: 0, max: 5 }), annual: fc.integer({ min: -1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 4 }), (list) => {
        const cents = list.map(({ cost, annual }) => funder(cost / 100, annual / 100));
        const { funders, moved } = coFunding(cents, months(12));
        const eligible = list.map(({ annual }) => annual > 0);
        const score = (after: readonly number[]): number[] => {
          const missing = after.map((cost, at) => (eligible[at] ? Math.max(0, cost - list[at]!.annual) : 0));
          const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
          return [
            total(missing),
            total(after.map((cost, at) => Math.max(0, cost - list[at]!.cost))),
            missing.filter((one) => one > 0).length,
          ];
        };
        const compare = (one: readonly number[], other: readonly number[]): number =>
          one.map((value, at) => value - other[at]!).find((difference) => difference !== 0) ?? 0;
        let best: number[] | null = null;
        const costs = list.map(({ cost }) => cost);
        const place = (at: number, left: number, after: readonly number[]): void => {
          if (at === list.length) {
            const found = score(after);
            if (left === 0 && (best === null || compare(found, best) < 0)) best = found;
            return;
          }
          const choices = eligible[at] ? Array.from({ length: left + 1 }, (_, cost) => cost) : [costs[at]!];
          for (const cost of choices) if (cost <= left) place(at + 1, left - cost, [...after, cost]);
        };
        place(
          0,
          costs.reduce((a, b) => a + b, 0),
          [],
        );
        const ours = funders.map(({ costAfter }) => Math.round(costAfter.times(100).toNumber()));
        expect(score(ours)).toEqual(best);
        expect(moved.times(100).toNumber()).toBe(best![1]);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
