import { kronor } from "../../../src/calculation/units";
import { rangeAbout, rangeFault, rangesBySector, startRanges } from "../../../src/portfolio/uncertainty/judged-ranges";
import { base, figures, scenario } from "../scenario/made-scenarios";

const GROUP = scenario(figures({ base: base(), steps: [] }));

it.each<[string, number, object]>([
  ["as far on both sides", 1000, { low: 800, likely: 1000, high: 1200 }],
  ["of a loss the larger loss is the low end", -1000, { low: -1200, likely: -1000, high: -800 }],
  ["nothing has no width", 0, { low: 0, likely: 0, high: 0 }],
  ["in whole öre", 0.33, { low: 0.26, likely: 0.33, high: 0.4 }],
])("a range about an amount: %s", (_why, amount, range) => {
  expect(rangeAbout(kronor(amount))).toEqual(range);
});

it("begins at the scenario's own amounts; a sector without a cost has none", () => {
  expect(startRanges(GROUP, "society")?.annual).toEqual({ low: 1231640, likely: 1539550, high: 1847460 });
  expect(startRanges(GROUP, "others")).toBeNull();
});

it("lays the judgement on every sector that bears a cost, in proportion; the sector's own stays as typed", () => {
  const judged = { cost: { low: 3_000_000, likely: 3_342_486, high: 6_684_972 }, annual: { low: 0, likely: 1_539_550, high: 3_079_100 } }; // prettier-ignore
  const ranges = rangesBySector(GROUP, judged, "society");
  expect([...ranges.keys()]).toEqual(["society", "municipality", "region", "state", "employmentService", "socialInsurance", "stateOther"]); // prettier-ignore
  expect(ranges.get("society")).toBe(judged);
  expect(ranges.get("municipality")!.cost).toMatchObject({ likely: 672_000, high: 1_344_000 });
  expect(ranges.get("municipality")!.annual).toEqual({ low: 0, likely: 500_000, high: 1_000_000 });
  // A loss is turned round: twice the income is twice the loss.
  expect(ranges.get("employmentService")!.annual).toEqual({ low: -100_000, likely: -50_000, high: -0 });
  for (const { cost, annual } of ranges.values())
    expect([cost.low <= cost.likely && cost.likely <= cost.high, annual.low <= annual.likely && annual.likely <= annual.high]).toEqual([true, true]); // prettier-ignore
});

it("where the sector judged has no income, others keep the width they begin with", () => {
  const none = scenario(figures({ base: base({ income: { ...base().income, society: "0" } }), steps: [] }));
  const judged = { cost: rangeAbout(3_342_486), annual: { low: -5, likely: 0, high: 5 } };
  expect(rangesBySector(none, judged, "society").get("region")!.annual).toEqual(rangeAbout(100_000));
});

it.each([
  ["in order", { low: 1, likely: 2, high: 3 }, { low: -3, likely: 0, high: 0 }, null],
  ["the likely one above the high", { low: 1, likely: 4, high: 3 }, { low: 1, likely: 1, high: 1 }, "not-in-order"],
  ["a field left unread", { low: 1, likely: NaN, high: 3 }, { low: 1, likely: 1, high: 1 }, "not-in-order"],
  ["a cost of nothing", { low: 0, likely: 1, high: 3 }, { low: 1, likely: 1, high: 1 }, "cost-not-positive"],
] as const)("%s", (_why, cost, annual, fault) => {
  expect(rangeFault({ cost, annual })).toBe(fault);
});
