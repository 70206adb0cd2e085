import { months } from "../../../../src/calculation/units";
import { simulatedFigures, simulationFor } from "../../../../src/calculation/simulated-figures";
import { countSteps } from "../../../../src/portfolio/income/count-steps";
import { worthOf } from "../../../../src/portfolio/uncertainty/income-uncertainty";
import { valueSteps } from "../../../../src/portfolio/income/value-steps";
import type { HowSureInput, SimulationRun } from "../../../../src/portfolio/report/how-sure";
import type { GroupBase, ScenarioFigures } from "../../../../src/portfolio/scenario/figures";
import { baseUncertainty } from "../../../../src/portfolio/uncertainty/base-uncertainty";
import { rangesBySector, startRanges, type JudgedRanges } from "../../../../src/portfolio/uncertainty/judged-ranges";
import { scenarioSensitivity } from "../../../../src/portfolio/uncertainty/scenario-sensitivity";
import type { Sector } from "../../../../src/valuation/sectors";
import { made } from "../../income/made-participations";
import { base, figures, scenario, terms } from "../../scenario/made-scenarios";
import { OPTIONS, ROWS, STATES } from "../../uncertainty/made-cohort";

export const WITHIN = 36;

const participations = made(ROWS, STATES);
const { estimate } = worthOf(valueSteps(participations, OPTIONS), countSteps(participations).counts);

/** The base that the made cohort is. */
export const COHORT: GroupBase = base({
  label: "Portföljen",
  participants: ROWS.length,
  valued: 40,
  income: Object.fromEntries(Object.entries(estimate).map(([sector, amount]) => [sector, amount.toFixed()])) as GroupBase["income"], // prettier-ignore
}); // prettier-ignore

export function sureOf(group: GroupBase = COHORT, horizon = 5) {
  const data = { participations, interventions: [] };
  const asked = { rows: [], base: group, income: OPTIONS, horizon, within: months(WITHIN), seed: 1 };
  return baseUncertainty(data, asked);
}

export function runOf(of: ScenarioFigures, sector: Sector, judged: JudgedRanges | null = null, draws = 500): SimulationRun {
  const made_ = scenario(of);
  const ranges = judged ?? startRanges(made_, sector);
  const { horizon } = of.terms;
  const sectors = new Map(
    [...(ranges === null ? [] : rangesBySector(made_, ranges, sector))].map(([one, own]) => {
      const simulation = simulationFor({ ...own, horizon, draws, seed: 1, within: WITHIN });
      simulation.draw(draws);
      return [one, { ranges: own, figures: simulatedFigures(simulation)! }];
    }),
  );
  return { horizon, draws, seed: 1, within: WITHIN, sectors };
} // prettier-ignore

export function inputOf(of: ScenarioFigures, rest: Partial<HowSureInput> = {}): HowSureInput {
  const sector = rest.sector ?? "society";
  return {
    label: "Portföljen",
    scenario: scenario(of),
    sector,
    sensitivity: scenarioSensitivity(of, sector),
    rows: null,
    simulation: runOf(of, sector),
    sources: ["SUS"],
    date: "2026-11-22",
    language: "sv",
    ...rest,
  };
}

/** The made cohort as a base, with its intervals. */
export function cohortInput(rest: Partial<HowSureInput> = {}): HowSureInput {
  const sure = sureOf();
  if (!sure.ok) throw new TypeError(sure.fault);
  const rows = { sure: sure.value, participants: ROWS.length, unfinishedShare: 10 / 53, within: WITHIN };
  return inputOf(figures({ base: COHORT, steps: [], terms: terms() }), { rows, ...rest });
}
