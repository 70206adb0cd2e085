import fc from "fast-check";
import { payback } from "../../src/calculation/payback";
import { profitability } from "../../src/calculation/profitability";
import { NO_TIMING, type Timing } from "../../src/calculation/timing";
import { kronor, months, share, years } from "../../src/calculation/units";
import { exactPayback, exactWeights, seeded } from "./exact-months";

const timing = (lag: number, discountRate: number | string, dropOff: number | string): Timing => ({
  lag: months(lag),
  discountRate: share(discountRate),
  dropOff: share(dropOff),
});
const run = (cost: number | string, annual: number | string, when: Timing = NO_TIMING): unknown => {
  const result = payback(kronor(cost), kronor(annual), when);
  return result.ok ? result.value : "why" in result.fault ? `never ${result.fault.why}` : result.fault.code;
};

describe("payback", () => {
  it.each<[string, number | string, number | string, Timing, unknown]>([
    ["society 2016 of the report", 3342486, 1539550, NO_TIMING, 27],
    ["a whole number of months is that number", 33, 12, NO_TIMING, 33],
    ["0.07 and 0.03, which doubles hold badly: 28.0 is 28", 0.07, 0.03, NO_TIMING, 28],
    ["an öre more is a month more", "33.01", 12, NO_TIMING, 34],
    ["the least cost takes one month", 0.01, 1e9, NO_TIMING, 1],
    ["cost equal to the year's benefit", 100, 100, NO_TIMING, 12],
    ["a lag is added", 100, 100, timing(6, 0, 0), 18],
    ["exactly 100 years is told", 100, 1, NO_TIMING, 1200],
    ["over 100 years is not", "100.01", 1, NO_TIMING, "over-100-years"],
    ["the lag counts towards 100 years", 100, 1, timing(1, 0, 0), "over-100-years"],
    ["nothing ever comes in", 100, 0, NO_TIMING, "never annual-zero"],
    ["it costs more every year", 100, -5, NO_TIMING, "never annual-negative"],
    ["no cost, no payback", 0, 100, NO_TIMING, "cost-not-positive"],
    ["a negative cost", -1, 100, NO_TIMING, "cost-not-positive"],
    ["d = 1: the whole first year still comes", 100, 100, timing(0, 0, 1), 12],
    ["d = 1: and nothing after it", "100.01", 100, timing(0, 0, 1), "never limit-not-reached"],
    ["d = 0.5: 12 + 6 + 3 months of weight", 175, 100, timing(0, 0, "0.5"), 36],
    [
      "d = 0.5: the limit 24 months of weight is never reached",
      200,
      100,
      timing(0, 0, "0.5"),
      "never limit-not-reached",
    ],
    ["d = 0.5: just under the limit", "199.99", 100, timing(0, 0, "0.5"), 173],
    ["r = 3 %, d = 10 %, half a year of lag", 1000000, 200000, timing(6, "0.03", "0.1"), 100],
    ["discounting alone can make it never", 1000, 30, timing(0, "0.04", 0), "never limit-not-reached"],
    ["discounted limit exceeds the cost, but after 100 years", 1000, "39.29", timing(0, "0.04", 0), "over-100-years"],
    ["the lag alone takes 100 years", 1, 1000, timing(1200, "0.01", 0), "over-100-years"],
    ["the lag alone takes more than 100 years", 1, 1000, timing(1300, "0.01", 0), "over-100-years"],
    [
      "a rate whose month factor is exactly 1.05: one month is 1/1.05",
      100,
      1260,
      timing(0, "0.795856326022129150390625", 0),
      1,
    ],
  ])("%s", (_why, cost, annual, when, expected) => {
    expect(run(cost, annual, when)).toBe(expected);
  });

  it("tells the months beyond 100 years where no search is needed", () => {
    expect(payback(kronor(1000), kronor(1))).toEqual({ ok: false, fault: { code: "over-100-years", months: 12000 } });
  });
});

const ore = fc.integer({ min: 1, max: 1e9 }).map((amount) => kronor(amount).div(100));
const when = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 40 }))
  .map(([lag, rate, dropOff]) => timing(lag, rate / 100, dropOff / 100));
const seed = { seed: 20261122, numRuns: 300 };

describe("laws of payback", () => {
  it("more benefit never lengthens it", () => {
    fc.assert(
      fc.property(ore, ore, ore, when, (cost, annual, more, timing) => {
        const before = payback(kronor(cost), kronor(annual), timing);
        const after = payback(kronor(cost), kronor(annual.plus(more)), timing);
        if (before.ok) expect(after.ok && after.value <= before.value).toBe(true);
      }),
      seed,
    );
  });

  it("profitability over the payback months is ≥ 0, one month earlier < 0", () => {
    fc.assert(
      fc.property(ore, ore, when, (cost, annual, timing) => {
        const result = payback(kronor(cost), kronor(annual), timing);
        fc.pre(result.ok);
        if (!result.ok) return;
        const net = (month: number) =>
          profitability(kronor(cost), kronor(annual), years(kronor(month).div(12)), timing);
        expect(net(result.value).greaterThanOrEqualTo(0)).toBe(true);
        if (result.value > 1) expect(net(result.value - 1).lessThan(0)).toBe(true);
      }),
      seed,
    );
  });

  it("scaling money scales nothing else", () => {
    fc.assert(
      fc.property(ore, ore, when, fc.integer({ min: 2, max: 1000 }), (cost, annual, timing, scale) => {
        const scaled = payback(kronor(cost.times(scale)), kronor(annual.times(scale)), timing);
        expect(scaled).toEqual(payback(kronor(cost), kronor(annual), timing));
      }),
      seed,
    );
  });

  it("a lag without discounting adds exactly its months", () => {
    fc.assert(
      fc.property(
        ore,
        ore,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (cost, annual, d, lag) => {
          const now = payback(kronor(cost), kronor(annual), timing(0, 0, d / 100));
          const later = payback(kronor(cost), kronor(annual), timing(lag, 0, d / 100));
          if (now.ok && later.ok) expect(later.value).toBe(now.value + lag);
        },
      ),
      seed,
    );
  });
});

describe("against exact fractions", () => {
  it("agrees with and without lag and drop-off, also where it never comes", () => {
    const random = seeded(7);
    for (let index = 0; index < 2000; index++) {
      const lag = random(2) * random(100);
      const percent = random(3) === 0 ? 0 : random(101);
      const costOre = 1 + random(1e9);
      const annualOre = 1 + random(1e9);
      const kept = [BigInt(100 - percent), 100n] as const;
      const expected = exactPayback({ costOre: BigInt(costOre), annualOre: BigInt(annualOre), lag, kept }, 1200);
      const result = payback(
        kronor(costOre).div(100) as never,
        kronor(annualOre).div(100) as never,
        timing(lag, 0, percent / 100),
      );
      expect([costOre, annualOre, lag, percent, result.ok ? result.value : null]).toEqual([
        costOre,
        annualOre,
        lag,
        percent,
        expected,
      ]);
    }
  });

  /** Pairs that pay back in exactly m months: the case that random amounts never meet. */
  const pairs = process.env["DEEP"] === undefined ? 20_000 : 2_000_000;
  it(`${pairs} whole-month pairs with lag and drop-off, none late and none early`, () => {
    const random = seeded(11);
    // 1 − d with small numerators and denominators, so that whole-öre pairs exist far into the future.
    const keeps = [[1, 2], [3, 4], [4, 5], [9, 10], [19, 20], [1, 5], [0, 1], [1, 1]] as const; // prettier-ignore
    let wrong = 0;
    let done = 0;
    const timings = keeps.map(([keep, of]) =>
      Array.from({ length: 37 }, (_, lag) =>
        timing(
          lag,
          0,
          share(of - keep)
            .div(of)
            .toNumber(),
        ),
      ),
    );
    const sums = keeps.map(([keep, of]) =>
      Array.from({ length: 61 }, (_, m) =>
        m === 0 ? ([0n, 1n] as const) : exactWeights(m, [BigInt(keep), BigInt(of)]),
      ),
    );
    while (done < pairs) {
      const which = random(keeps.length);
      const count = 1 + random(keeps[which]![0] === 0 ? 12 : 60);
      const lag = random(37);
      const [sum, scale] = sums[which]![count]!;
      // annual · sum / scale = 12 · cost, both whole öre: annual a multiple of 12 · scale over what sum shares with it.
      const common = gcd(sum, 12n * scale);
      const step = (12n * scale) / common;
      if (step > 1_000_000_000_000n) continue;
      const times = BigInt(
        1 + random(Number(1_000_000_000_000n / step > 1_000_000n ? 1_000_000n : 1_000_000_000_000n / step)),
      );
      const annual = step * times;
      const cost = (annual * sum) / (12n * scale);
      if (cost > 1_000_000_000_000n) continue;
      done++;
      const money = (amount: bigint) => kronor(amount.toString()).div(100) as ReturnType<typeof kronor>;
      const at = payback(money(cost), money(annual), timings[which]![lag]!);
      if (!at.ok || at.value !== lag + count) wrong++;
      if (done % 10 === 0) {
        const over = payback(money(cost + 1n), money(annual), timings[which]![lag]!);
        if (over.ok && over.value <= lag + count) wrong++;
      }
    }
    expect(wrong).toBe(0);
  });
});

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
