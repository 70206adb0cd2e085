import { fail, ok, type Result } from "../../calculation/result";
import { kronor, type Kronor, type Months } from "../../calculation/units";
import type { Sector } from "../../valuation/sectors";
import type { Measured } from "../model";
import type { ScenarioFigures, Terms } from "../scenario/figures";
import { scenarioOf, type Scenario, type ScenarioFault } from "../scenario/scenario";
import { sensitiveFigures, startEnds, type Ends, type SensitiveFigure } from "./sensitive-inputs";

/** How much lower and higher a figure is tried where nobody has said, as PAYOFF.KÄNSLIGHET has it. */
export const DEFAULT_CHANGE = 0.2;

/** One sector's measures as they are, or where one figure has one value and the others stand. */
export interface SensitivityEnd {
  /** Of the figure that is changed, in its own unit. */
  readonly value: number;
  readonly cost: Measured<Kronor>;
  readonly annual: Kronor;
  readonly terms: Terms;
  readonly profitability: Kronor;
  readonly payback: Measured<Months>;
}

export interface ScenarioSensitivityRow {
  readonly figure: SensitiveFigure;
  readonly ends: Ends;
  /** The faults of a value that cannot be. */
  readonly low: Result<SensitivityEnd, readonly ScenarioFault[]>;
  readonly high: Result<SensitivityEnd, readonly ScenarioFault[]>;
  /** How far profitability moves between the two, 0 or more; null where one of them cannot be. */
  readonly swing: Kronor | null;
}

/**
 * What changes a scenario's result most for a sector: one figure at a time is lowered and raised, the others stand, and
 * the whole scenario is worked out anew: terms, rules and taxes follow.
 *
 * @param ends what figures are tried at, by path; others from `startEnds`
 * @returns in tornado order: the largest swing in profitability over the horizon first, equal ones in the order of the
 *   figures, those that cannot be last. Without timing, the group's cost, income and horizon are as `sensitivity`.
 *
 * Source: METHOD sections 3 and 7.
 */
export function scenarioSensitivity(
  figures: ScenarioFigures,
  sector: Sector,
  ends: ReadonlyMap<string, Ends> = new Map(),
): readonly ScenarioSensitivityRow[] {
  const rows = sensitiveFigures(figures).map((figure): ScenarioSensitivityRow => {
    const asked = ends.get(figure.path) ?? startEnds(figure, DEFAULT_CHANGE);
    const [low, high] = [endAt(figure, asked.low, sector), endAt(figure, asked.high, sector)];
    const swing = low.ok && high.ok ? kronor(high.value.profitability.minus(low.value.profitability).abs()) : null;
    return { figure, ends: asked, low, high, swing };
  });
  return [...rows].sort((one, other) => bySwing(one.swing, other.swing));
}

function bySwing(one: Kronor | null, other: Kronor | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other.cmp(one);
}

function endAt(figure: SensitiveFigure, value: number, sector: Sector): ScenarioSensitivityRow["low"] {
  const scenario = scenarioOf(figure.set(value));
  return scenario.ok ? ok(sensitivityEnd(scenario.value, sector, value)) : fail(scenario.fault);
}

/** A sector of a scenario as an end; `value` of what was changed. */
export function sensitivityEnd({ sectors, figures }: Scenario, sector: Sector, value: number): SensitivityEnd {
  const { cost, annualIncome: annual, profitability, payback } = sectors[sector];
  return { value, cost, annual, terms: figures.terms, profitability, payback };
}
