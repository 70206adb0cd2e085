import { breakEvenParticipants } from "../../../src/calculation/break-even-participants";
import { NO_TIMING } from "../../../src/calculation/timing";
import { kronor, months, persons, share, years } from "../../../src/calculation/units";
import { breakEvenAt, breakEvenUntimed, countedOf, DEADLINES } from "../../../src/portfolio/scenario/break-even";
import type { ScenarioFigures } from "../../../src/portfolio/scenario/figures";
import { RAR_2020_BREAK_EVEN } from "../../../src/valuation/presets/rar-2020-break-even";
import { base, figures, scenario, step } from "./made-scenarios";

const question = (cost: number, each: number, participants: number, successes: number) => ({
  cost: kronor(cost),
  annual: kronor(kronor(each).times(successes)),
  participants: persons(participants),
  successes: persons(successes),
  taken: share(0),
});

describe("breakEvenAt", () => {
  it("has one answer for each deadline: one, two, four (a term of office) and five years", () => {
    const found = breakEvenUntimed(question(4_100_000, 100_000, 34, 20));
    expect(found.map((one) => [one.years, one.needed?.whole.toNumber()])).toEqual([[1, 41], [2, 21], [4, 11], [5, 9]]); // prettier-ignore
    expect(found.map(({ years: n }) => n)).toEqual([...DEADLINES]);
  });

  it("needs 41 of 34 within a year: the share is over the whole", () => {
    const [one] = breakEvenUntimed(question(4_050_000, 100_000, 34, 20));
    expect([one?.needed?.exact.toNumber(), one?.needed?.whole.toNumber()]).toEqual([40.5, 41]);
    expect(one?.needed?.share?.toFixed(6)).toBe((40.5 / 34).toFixed(6));
  });

  it.each(RAR_2020_BREAK_EVEN.filter(({ status }) => status === "exact"))(
    "$name, as the report prints it",
    (published) => {
      const { cost, annualValuePerParticipant: each, years: n, participants } = published;
      const [found] = breakEvenAt({ ...question(cost, each!, participants, participants), timing: NO_TIMING }, [n]);
      expect(found?.needed?.whole.toNumber()).toBe(participants);
    },
  );

  it.each<[string, number, number, number, number | null, number | null, number | null]>([
    ["just even", 200_000, 100_000, 2, 2, 100_000, 0],
    ["half may be deadweight", 100_000, 100_000, 2, 1, 50_000, 0.5],
    ["unprofitable even without deadweight", 300_000, 100_000, 2, 3, 150_000, null],
    ["each brings nothing", 100_000, 0, 2, null, 50_000, null],
    ["each costs more", 100_000, -5, 2, null, 50_000, null],
    ["nobody comes to work: what each would bring is not known", 100_000, 100_000, 0, null, null, null],
  ])("%s", (_why, cost, each, successes, needed, value, deadweight) => {
    const [one] = breakEvenAt({ ...question(cost, each, 10, successes), timing: NO_TIMING }, [1]);
    expect([one?.needed?.exact.toNumber() ?? null, one?.value?.toNumber() ?? null, one?.deadweight?.toNumber() ?? null]).toEqual([needed, value, deadweight]); // prettier-ignore
  });

  it("is the published formula without timing, and more with it", () => {
    for (const [cost, each] of [
      [57_000_000, 500_000],
      [1_000_000.01, 33_333.33],
      [7, 3],
    ] as const)
      // prettier-ignore
      for (const one of breakEvenUntimed(question(cost, each, 1000, 10))) {
        const known = breakEvenParticipants(kronor(cost), kronor(each), years(one.years));
        expect(one.needed?.exact.toString()).toBe(known.ok ? known.value.toString() : "");
      }
    const timing = { lag: months(6), discountRate: share(0.03), dropOff: share(0.1) };
    const [timed] = breakEvenAt({ ...question(1_000_000, 100_000, 40, 10), timing }, [2]);
    expect(timed!.needed!.exact.toNumber()).toBeGreaterThan(5 / 0.75);
    expect(breakEvenAt({ ...question(1_000_000, 100_000, 40, 10), timing: { ...timing, lag: months(24) } }, [2])[0]).toEqual({ years: 2, needed: null, value: null, back: share(0), deadweight: null }); // prettier-ignore
  });

  it.each<[string, number, number, number | null]>([
    ["as much back as it cost: what is taken off is what it withstands", 0.25, 100_000, 0.25],
    ["twice as much back: half of what is left may go too", 0.2, 200_000, 0.6],
    ["not in time as it is, but with less deadweight", 0.5, 80_000, 0.375],
    ["not in time even without", 0.1, 80_000, null],
    ["all is taken off: the whole cannot be told", 1, 0, null],
  ])("deadweight is told of the whole income: %s", (_why, taken, annual, wanted) => {
    const asked = { ...question(100_000, annual, 10, 1), taken: share(taken), timing: NO_TIMING };
    const [one] = breakEvenAt(asked, [1]);
    expect(one?.deadweight?.toNumber() ?? null).toBe(wanted);
    expect(one?.back.toNumber()).toBe(annual / 100_000);
  });

  it("whoever is not known to come to work, what is back by the deadline is", () => {
    const [one] = breakEvenUntimed({ ...question(100_000, 50_000, 10, 1), successes: null });
    expect([one?.needed, one?.value, one?.back.toNumber()]).toEqual([null, null, 0.5]);
  });

  it("tells no share of nobody", () => {
    expect(breakEvenAt({ ...question(100, 10, 0, 1), timing: NO_TIMING }, [1])[0]?.needed?.share).toBeNull();
  });
});

test.each<readonly [counted: string, of: ScenarioFigures, count: number, why: string]>([
  ["to-work", figures({ steps: [step({ participants: 34, shareToWork: 0.5 })] }), 17, "half of those planned"],
  ["valued", figures({ base: base({ valued: 40 }), steps: [] }), 40, "all the group's valued, whoever came to work"],
  ["both", figures({ base: base({ valued: 40 }), steps: [step({ participants: 34, shareToWork: 0.5 })] }), 57, "the one and the other"],
])("whom break-even counts: %s", (counted, of, count) => {
  expect(countedOf(of)).toBe(counted);
  expect(scenario(of).successes?.toNumber()).toBe(count);
}); // prettier-ignore
