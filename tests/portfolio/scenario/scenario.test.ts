import fc from "fast-check";
import { benefitCostRatio } from "../../../src/calculation/benefit-cost-ratio";
import { payback } from "../../../src/calculation/payback";
import { profitability } from "../../../src/calculation/profitability";
import { calendarYear, kronor, years } from "../../../src/calculation/units";
import { scenarioOf } from "../../../src/portfolio/scenario/scenario";
import { valueOf } from "../../../src/portfolio/measured";
import { runFunction } from "../../../src/functions/run-function";
import { assumptionSet } from "../../../src/valuation/assumptions/assumption-set";
import { SECTORS, SOCIETY_PARTS } from "../../../src/valuation/sectors";
import { readState } from "../../../src/valuation/state-text";
import { stepTransfer } from "../../../src/valuation/step-transfer";
import { base, figures, scenario, step, terms } from "./made-scenarios";

/** What PAYOFF.STEG gives of the same step, per sector: the outside check. */
const byCell = (before: string, after: string, sector: string): number =>
  runFunction("PAYOFF.STEG", [before, after, 2024, sector], "sv") as number;

describe("an intervention that does not exist yet", () => {
  it("brings what PAYOFF.STEG says of the step, for each who comes to work", () => {
    const { sectors, successes, participants, plans } = scenario(figures());
    expect([participants.toNumber(), successes?.toNumber()]).toEqual([34, 17]);
    const after = "Arbete 50% lönebidrag 80%; Försörjningsstöd";
    for (const [sector, word] of [
      ["municipality", "Kommunen"],
      ["employmentService", "Af"],
      ["society", "Samhället"],
    ] as const) {
      const each = byCell("Försörjningsstöd", after, word);
      expect(plans[0]?.valueEach[sector].toNumber()).toBe(each);
      expect(sectors[sector].annualIncome.toNumber()).toBeCloseTo(17 * each, 6);
    }
    expect(valueOf(sectors.society.cost)?.toNumber()).toBe(34 * 79_583);
    expect(valueOf(sectors.state.cost)?.toNumber()).toBe(34 * 47_583);
    expect(sectors.others.cost).toEqual({ kind: "none", reason: "no-cost" });
  });

  it.each<[string, Parameters<typeof step>[0], string, string]>([
    ["a benefit keeps what work leaves of full time", { before: "Sjukpenning" }, "Sjukpenning", "Arbete 50% lönebidrag 80%; Sjukpenning 50%"], // prettier-ignore
    ["less than what is left stays as it is", { before: "Sjukpenning 25%", extent: 0.5 }, "Sjukpenning 25%", "Arbete 50% lönebidrag 80%; Sjukpenning 25%"], // prettier-ignore
    ["two share the room in proportion", { before: "Sjukpenning 50%; Aktivitetsstöd 50%" }, "Sjukpenning 50%; Aktivitetsstöd 50%", "Arbete 50% lönebidrag 80%; Sjukpenning 25%; Aktivitetsstöd 25%"], // prettier-ignore
    ["full-time work leaves nothing", { before: "Sjukpenning", extent: 1, subsidy: null }, "Sjukpenning", "Arbete 100%"], // prettier-ignore
    ["work only", { besideWork: "none" }, "Försörjningsstöd", "Arbete 50% lönebidrag 80%"],
    ["with a wage of its own", { monthlyWage: 31_000, subsidy: null }, "Försörjningsstöd", "Arbete 50% 31000 kr; Försörjningsstöd"], // prettier-ignore
    ["another scheme by its own share", { subsidy: { scheme: "newStartJob", share: null } }, "Försörjningsstöd", "Arbete 50% nystartsjobb; Försörjningsstöd"], // prettier-ignore
    ["more work than before", { before: "Arbete 25%; Sjukpenning 75%", subsidy: null }, "Arbete 25%; Sjukpenning 75%", "Arbete 50%; Sjukpenning 50%"], // prettier-ignore
  ])("%s", (_why, parts, before, after) => {
    const { plans } = scenario(figures({ steps: [step(parts)] }));
    for (const [sector, word] of [
      ["society", "Samhället"],
      ["socialInsurance", "Fk"],
      ["municipality", "Kommunen"],
    ] as const)
      // prettier-ignore
      expect(plans[0]?.valueEach[sector].toNumber()).toBe(byCell(before, after, word));
  });

  it("takes deadweight off all of it, and displacement", () => {
    const whole = scenario(figures()).sectors.society.annualIncome;
    const less = scenario(figures({ terms: terms({ deadweight: 0.25, displacement: 0.4 }) })).sectors.society;
    expect(less.annualIncome.toString()).toBe(whole.times("0.75").times("0.6").toString());
  });

  it("follows the user's own assumptions, and lists them", () => {
    const edited = scenario(figures({ terms: terms({ assumptions: { employerContribution: 0.5 } }) }));
    expect(edited.restsOn.filter((one) => one.edited !== undefined).map(({ name }) => name)).toEqual([
      "employerContribution",
    ]);
    expect(edited.sectors.society.annualIncome).not.toEqual(scenario(figures()).sectors.society.annualIncome);
  });

  it("nobody to work brings nothing: never paid back, no break-even", () => {
    const { society } = scenario(figures({ steps: [step({ shareToWork: 0 })] })).sectors;
    expect(society.payback).toEqual({ kind: "none", reason: "never" });
    expect(society.breakEven?.map(({ needed, value, deadweight }) => [needed, value, deadweight])).toEqual(Array(4).fill([null, null, null])); // prettier-ignore
    expect(society.profitability.toNumber()).toBe(-34 * 79_583);
  });
});

describe("a group as it is", () => {
  const { sectors } = scenario(figures({ base: base(), steps: [] }));

  it("has the measures of its own income and cost", () => {
    const { society, employmentService, state } = sectors;
    expect(valueOf(society.cost)?.toNumber()).toBe(3_342_486);
    expect([valueOf(society.payback), society.profitability.toNumber()]).toEqual([27, 4_355_264]);
    expect(employmentService.payback).toEqual({ kind: "none", reason: "never" });
    expect(valueOf(state.cost)?.toNumber()).toBe(1_998_486);
  });

  it("is scaled to the scenario's deadweight from what was taken off", () => {
    const quarter = base({ deadweight: 0.25 });
    const more = scenario(figures({ base: quarter, steps: [], terms: terms({ deadweight: 0.5 }) })).sectors.society;
    expect(more.annualIncome.times(3).toNumber()).toBeCloseTo(2 * 1_539_550, 6);
    const same = scenario(figures({ base: quarter, steps: [], terms: terms({ deadweight: 0.25 }) })).sectors.society;
    expect(same.annualIncome.toNumber()).toBe(1_539_550);
  });

  it("needs fewer to come to work than did, where it is profitable", () => {
    const [one] = sectors.society.breakEven ?? [];
    expect(one?.needed?.exact.toFixed(6)).toBe(((40 * 3_342_486) / 1_539_550).toFixed(6));
    expect(one?.needed?.whole.toNumber()).toBe(87);
    expect(one?.needed?.share?.toFixed(4)).toBe((86.8431 / 42).toFixed(4));
  });

  it("without the number of those behind the income has no break-even in people", () => {
    const unknown = scenario(figures({ base: base({ valued: null }), steps: [step()] }));
    expect(unknown.successes).toBeNull();
    expect(unknown.sectors.society.breakEven?.map(({ needed, value }) => [needed, value])).toEqual(Array(4).fill([null, null])); // prettier-ignore
    expect(unknown.sectors.society.breakEven?.every(({ back }) => back.greaterThan(0))).toBe(true);
    expect(unknown.sectors.others.breakEven).toBeNull();
  });
});

describe("what if ten more", () => {
  it("is the group and the step together: cost and income add up, sector by sector", () => {
    const plan = step({ participants: 10, shareToWork: 1 });
    const [alone, group] = [scenario(figures({ steps: [plan] })), scenario(figures({ base: base(), steps: [] }))];
    const both = scenario(figures({ base: base(), steps: [plan] }));
    for (const sector of SECTORS) {
      const [a, b, c] = [alone, group, both].map((one) => one.sectors[sector]);
      expect(c!.annualIncome.toString()).toBe(a!.annualIncome.plus(b!.annualIncome).toString());
      expect(c!.profitability.toString()).toBe(a!.profitability.plus(b!.profitability).toString());
    }
    expect(both.participants.toNumber()).toBe(52);
  });
});

describe("faults", () => {
  it("tells every figure that cannot be, by its place", () => {
    const result = scenarioOf(
      figures({
        base: base({ participants: -1, income: { ...base().income, region: "1,5" } }),
        steps: [step(), step({ extent: 1.2, before: "Lyckad", shareToWork: NaN })],
        terms: terms({ horizon: 0, lag: 1.5 }),
      }),
    );
    expect(!result.ok && result.fault.map((one) => ["field" in one ? one.field : "", one.code])).toEqual([
      ["base.participants", "outside"],
      ["base.income.region", "not-an-amount"],
      ["steps.1.shareToWork", "outside"],
      ["steps.1.extent", "outside"],
      ["steps.1.before", "state-text"],
      ["terms.horizon", "outside"],
      ["terms.lag", "outside"],
    ]);
  });

  it.each<[string, Parameters<typeof figures>[0], string]>([
    ["nothing at all", { steps: [] }, "nothing-planned"],
    ["an assumption nobody knows", { terms: terms({ assumptions: { arbetsgivare: 1 } }) }, "assumption"],
    ["a year without rules", { terms: terms({ ruleYear: 2010 }) }, "outside"],
    ["a wage of nothing", { steps: [step({ monthlyWage: 0 })] }, "outside"],
    ["more than all of the wage", { steps: [step({ subsidy: { scheme: null, share: 1.1 } })] }, "outside"],
    ["a cost below nothing", { steps: [step({ costPerParticipant: { ...step().costPerParticipant, region: -1 } })] }, "outside"], // prettier-ignore
  ])("%s", (_why, parts, code) => {
    const result = scenarioOf(figures(parts));
    expect(!result.ok && result.fault.map((one) => one.code)).toEqual([code]);
  });

  it("a step that the year's rules cannot value is told with its place", () => {
    const scheme = step({ subsidy: { scheme: "extraService", share: null } });
    const result = scenarioOf(figures({ steps: [step(), scheme], terms: terms({ ruleYear: 2014 }) }));
    expect(!result.ok && result.fault).toMatchObject([{ code: "not-valued", step: 1, fault: { state: "after" } }]);
  });
});

describe("laws", () => {
  const percent = (most: number) => fc.integer({ min: 0, max: most }).map((one) => one / 100);
  const anyTerms = fc.record({ years: fc.integer({ min: 1, max: 80 }), lag: fc.nat(30), d: percent(90), r: percent(20), w: percent(90) }); // prettier-ignore

  it("every measure is the calculation's own of the sector's cost and income; the parts make society", () => {
    const anyStep = fc.tuple(fc.integer({ min: 1, max: 300 }), percent(100), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(anyTerms, fc.array(anyStep, { minLength: 1, maxLength: 3 }), fc.boolean(), (t, list, withBase) => {
        const steps = list.map(([participants, shareToWork, extent]) =>
          step({ participants, shareToWork, extent: extent / 100 }),
        );
        const asked = { horizon: t.years / 4, lag: t.lag, dropOff: t.d, discountRate: t.r, deadweight: t.w };
        const found = scenario(figures({ base: withBase ? base() : null, steps, terms: terms(asked) }));
        const n = years(t.years / 4);
        for (const sector of SECTORS) {
          const { cost, annualIncome, ...measures } = found.sectors[sector];
          const c = valueOf(cost) ?? kronor(0);
          const net = profitability(c, annualIncome, n, found.timing);
          expect(measures.profitability.toString()).toBe(net.toString());
          if (cost.kind === "value") {
            const time = payback(c, annualIncome, found.timing);
            expect(valueOf(measures.payback)).toBe(time.ok ? time.value : null);
            const ratio = benefitCostRatio(c, annualIncome, n, found.timing);
            expect(valueOf(measures.benefitCostRatio)?.toString()).toBe(ratio.toString());
          }
          expect(measures.curve[0]!.net.toString()).toBe(c.negated().plus(0).toString());
          expect(measures.plan.at(-1)!.standing.minus(net).abs().lt(1e-30)).toBe(true);
        }
        const parts = SOCIETY_PARTS.reduce(
          (sum, part) => sum.plus(found.sectors[part].annualIncome),
          kronor(0).plus(0),
        );
        expect(
          parts
            .minus(found.sectors.society.annualIncome)
            .abs()
            .lt(0.5e-6 + (withBase ? 0.5 : 0)),
        ).toBe(true);
      }),
      { seed: 8, numRuns: process.env["DEEP"] === undefined ? 25 : 1000 },
    );
  });

  it("break-even people just earn the cost back at each deadline", () => {
    const set = assumptionSet(calendarYear(2024));
    const [before, after] = ["Försörjningsstöd", "Arbete 50% lönebidrag 80%; Försörjningsstöd"].map(readState);
    if (!set.ok || !before!.ok || !after!.ok) throw new RangeError("states");
    expect(stepTransfer(before!.value, after!.value, set.value).ok).toBe(true);
    fc.assert(
      fc.property(anyTerms, (t) => {
        const asked = terms({ lag: t.lag % 12, dropOff: t.d, discountRate: t.r });
        const { sectors } = scenario(figures({ terms: asked }));
        for (const one of sectors.society.breakEven ?? []) {
          if (one.needed === null || one.needed.exact.gt(34)) continue;
          const plan = step({ shareToWork: one.needed.exact.div(34).toNumber() });
          const even = scenario(figures({ steps: [plan], terms: { ...asked, horizon: one.years } }));
          expect(Math.abs(even.sectors.society.profitability.toNumber())).toBeLessThan(1e-3);
        }
      }),
      { seed: 8, numRuns: 20 },
    );
  });
});
