import fc from "fast-check";
import { sensitivity } from "../../../src/calculation/sensitivity";
import { kronor, share, years } from "../../../src/calculation/units";
import { scenarioSensitivity } from "../../../src/portfolio/uncertainty/scenario-sensitivity";
import { sensitiveFigures, startEnds } from "../../../src/portfolio/uncertainty/sensitive-inputs";
import { base, figures, scenario, step, terms } from "../scenario/made-scenarios";

const GROUP = figures({ base: base(), steps: [] });
const INPUTS = { cost: "base.cost", annual: "base.income", years: "terms.horizon" } as const;

it("of a group without timing, cost, income and years are PAYOFF.KÄNSLIGHET's own rows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: -2_000_000, max: 5_000_000 }), fc.integer({ min: 5, max: 90 }), fc.constantFrom(0.1, 0.2, 0.5), (cost, annual, percent, change) => {
      const horizon = percent / 10;
      const amounts = { municipality: String(cost), region: "0", employmentService: "0", socialInsurance: "0", stateOther: "0" };
      const income = { ...base().income, society: String(annual) };
      const of = figures({ base: base({ cost: amounts, income }), steps: [], terms: terms({ horizon }) });
      const ends = new Map(sensitiveFigures(of).map((one) => [one.path, { low: Number((one.value * (1 - change)).toPrecision(12)), high: Number((one.value * (1 + change)).toPrecision(12)) }]));
      const rows = scenarioSensitivity(of, "society", ends);
      for (const row of sensitivity(kronor(cost), kronor(annual), years(horizon), share(change))) {
        const own = rows.find(({ figure }) => figure.path === INPUTS[row.input])!;
        if (!own.low.ok || !own.high.ok) throw new TypeError(own.figure.path);
        // A loss has its larger end low in the function, its smaller part of itself here.
        const [low, high] = row.input === "annual" && annual < 0 ? [own.high.value, own.low.value] : [own.low.value, own.high.value];
        expect([low.profitability.toFixed(), high.profitability.toFixed()]).toEqual([row.low.profitability.toFixed(), row.high.profitability.toFixed()]);
        expect(own.swing!.toFixed()).toBe(row.swing.toFixed());
        if (row.low.payback.ok) expect(low.payback).toEqual({ kind: "value", value: row.low.payback.value });
      }
    }),
    { seed: 8, numRuns: 6 },
  );
}, 60_000); // prettier-ignore

it("the largest swing stands first, and the others stand: an end where it is changes nothing", () => {
  const rows = scenarioSensitivity(figures({ base: base(), steps: [step()] }), "municipality");
  const swings = rows.map(({ swing }) => swing!.toNumber());
  expect(swings).toEqual([...swings].sort((one, other) => other - one));
  const now = scenario(GROUP).sectors.society;
  const same = new Map(sensitiveFigures(GROUP).map(({ path, value }) => [path, { low: value, high: value }]));
  for (const { low, high, swing } of scenarioSensitivity(GROUP, "society", same)) {
    if (!low.ok || !high.ok) throw new TypeError();
    expect([low.value.profitability.toFixed(), high.value.payback, swing!.toFixed()]).toEqual([now.profitability.toFixed(), now.payback, "0"]); // prettier-ignore
  }
});

it("rules and taxes follow what is planned: half the extent is not half the income", () => {
  const planned = figures({ steps: [step({ extent: 1, subsidy: null })] });
  const row = scenarioSensitivity(planned, "municipality", new Map([["steps.0.extent", { low: 0.5, high: 1 }]])).find(({ figure }) => figure.path === "steps.0.extent")!; // prettier-ignore
  if (!row.low.ok || !row.high.ok) throw new TypeError();
  expect(row.low.value.annual.toNumber()).not.toBeCloseTo(row.high.value.annual.toNumber() / 2, 0);
  expect(row.high.value.annual.toFixed()).toBe(scenario(planned).sectors.municipality.annualIncome.toFixed());
});

it("an end that cannot be says why, and stands last", () => {
  const rows = scenarioSensitivity(GROUP, "society", new Map([["terms.horizon", { low: 0, high: 6 }]]));
  const last = rows.at(-1)!;
  expect([last.figure.path, last.swing, last.high.ok]).toEqual(["terms.horizon", null, true]);
  expect(last.low).toMatchObject({ ok: false, fault: [{ code: "outside", field: "terms.horizon" }] });
});

describe("what a figure is tried at where nobody has said", () => {
  const found = (of: Parameters<typeof sensitiveFigures>[0], path: string) =>
    sensitiveFigures(of).find((one) => one.path === path)!;
  it.each<[string, Parameters<typeof sensitiveFigures>[0], string, object]>([
    ["a fifth of itself each way", GROUP, "terms.horizon", { low: 4, high: 6 }],
    ["nothing is tried at a suggestion", GROUP, "terms.deadweight", { low: 0, high: 0.2 }],
    ["whole months stay whole", figures({ base: base(), steps: [], terms: terms({ lag: 7 }) }), "terms.lag", { low: 6, high: 8 }],
    ["no share is over 1", figures({ steps: [step({ extent: 0.9 })] }), "steps.0.extent", { low: 0.72, high: 1 }],
    ["a rate stays below 1", figures({ base: base(), steps: [], terms: terms({ discountRate: 0.9 }) }), "terms.discountRate", { low: 0.72, high: 0.9 }],
  ])("%s", (_why, of, path, ends) => {
    expect(startEnds(found(of, path), 0.2)).toEqual(ends);
  });

  it("a figure that is not said is not tried: the wage of the assumptions, a scheme's own share", () => {
    const paths = sensitiveFigures(figures({ steps: [step({ subsidy: { scheme: null, share: null } })] })).map(({ path }) => path);
    expect(paths).not.toContain("steps.0.monthlyWage");
    expect(paths).not.toContain("steps.0.subsidy.share");
    expect(sensitiveFigures(GROUP).map(({ path }) => path)).not.toContain("terms.displacement");
  });
}); // prettier-ignore
