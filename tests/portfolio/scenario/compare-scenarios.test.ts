import { compareScenarios } from "../../../src/portfolio/scenario/compare-scenarios";
import { valueOf } from "../../../src/portfolio/measured";
import { SECTORS } from "../../../src/valuation/sectors";
import { base, figures, scenario, step } from "./made-scenarios";

const group = scenario(figures({ base: base(), steps: [] }));
const more = scenario(figures({ base: base(), steps: [step({ participants: 10, shareToWork: 1 })] }));
const change = compareScenarios(group, more);

test("what ten more change is what ten alone bring and cost", () => {
  const alone = scenario(figures({ steps: [step({ participants: 10, shareToWork: 1 })] }));
  for (const sector of SECTORS) {
    expect(change[sector].annualIncome.toString()).toBe(alone.sectors[sector].annualIncome.toString());
    expect(change[sector].profitability.toString()).toBe(alone.sectors[sector].profitability.toString());
    expect(valueOf(change[sector].cost)?.toString()).toBe(valueOf(alone.sectors[sector].cost)?.toString());
  }
});

test("months are later or sooner; never on one side is said, not counted", () => {
  const [before, after] = [valueOf(group.sectors.society.payback)!, valueOf(more.sectors.society.payback)!];
  expect(valueOf(change.society.payback)).toBe(after - before);
  expect(change.employmentService.payback).toEqual({ kind: "none", reason: "never" });
  expect(change.others.cost).toEqual({ kind: "none", reason: "no-cost" });
  expect(valueOf(compareScenarios(more, more).society.payback)).toBe(0);
});
