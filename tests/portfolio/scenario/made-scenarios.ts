import type { GroupBase, PlannedStep, ScenarioFigures, Terms } from "../../../src/portfolio/scenario/figures";
import { scenarioOf, type Scenario } from "../../../src/portfolio/scenario/scenario";

/** Half-time work with 80 % subsidy, from income support: what the issue's own question asks. */
export const step = (parts: Partial<PlannedStep> = {}): PlannedStep => ({
  participants: 34,
  shareToWork: 0.5,
  before: "Försörjningsstöd",
  extent: 0.5,
  monthlyWage: null,
  subsidy: { scheme: "wageSubsidy", share: 0.8 },
  besideWork: "rest",
  costPerParticipant: {
    municipality: 16_000,
    region: 16_000,
    employmentService: 16_000,
    socialInsurance: 16_000,
    stateOther: 15_583,
  },
  ...parts,
});

export const terms = (parts: Partial<Terms> = {}): Terms => ({
  horizon: 5,
  lag: 0,
  dropOff: 0,
  discountRate: 0,
  deadweight: 0,
  displacement: 0,
  ruleYear: 2024,
  assumptions: {},
  ...parts,
});

export const base = (parts: Partial<GroupBase> = {}): GroupBase => ({
  label: "2016",
  participants: 42,
  valued: 40,
  income: {
    society: "1539550",
    municipality: "500000",
    region: "100000",
    state: "700000.5",
    employmentService: "-50000",
    socialInsurance: "250000",
    stateOther: "500000.5",
    others: "239549.5",
  },
  cost: {
    municipality: "672000",
    region: "672000",
    employmentService: "672000",
    socialInsurance: "672000",
    stateOther: "654486",
  },
  deadweight: 0,
  ...parts,
});

export const figures = (parts: Partial<ScenarioFigures> = {}): ScenarioFigures => ({
  base: null,
  steps: [step()],
  terms: terms(),
  ...parts,
});

export function scenario(given: ScenarioFigures): Scenario {
  const result = scenarioOf(given);
  if (!result.ok) throw new RangeError(JSON.stringify(result.fault));
  return result.value;
}
