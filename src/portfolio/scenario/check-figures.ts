import type { NumberDomain } from "../../calculation/catalogue/number-domain";
import { calendarYear } from "../../calculation/units";
import { assumptionSet } from "../../valuation/assumptions/assumption-set";
import type { AssumptionFault } from "../../valuation/assumptions/faults";
import { COST_SECTORS } from "../../valuation/sectors";
import { readState, type StateTextFault } from "../../valuation/state-text";
import {
  COST_DOMAIN,
  STEP_DOMAINS,
  SUBSIDY_SHARE_DOMAIN,
  TERM_DOMAINS,
  WAGE_DOMAIN,
  type GroupBase,
  type PlannedStep,
  type ScenarioFigures,
  type Terms,
} from "./figures";

/** What is wrong with a figure; `field` is its path, as "steps.0.extent". */
export type FigureFault =
  | { readonly code: "outside"; readonly field: string; readonly found: number; readonly domain: NumberDomain }
  | { readonly code: "state-text"; readonly field: string; readonly fault: StateTextFault }
  | { readonly code: "not-an-amount"; readonly field: string; readonly found: string }
  | { readonly code: "assumption"; readonly fault: AssumptionFault }
  /** Neither a base nor a step: nothing is asked. */
  | { readonly code: "nothing-planned" };

/** Every figure that cannot be, in the order of the figures. */
export function checkFigures({ base, steps, terms }: ScenarioFigures): readonly FigureFault[] {
  if (base === null && steps.length === 0) return [{ code: "nothing-planned" }];
  return [
    ...(base === null ? [] : checkBase(base)),
    ...steps.flatMap((step, at) => checkStep(step, `steps.${at}`)),
    ...checkTerms(terms),
  ];
}

const AMOUNT = /^-?\d+(?:\.\d+)?$/;

function checkBase({ participants, valued, deadweight, income, cost }: GroupBase): FigureFault[] {
  const people: NumberDomain = { min: 0 };
  const amounts = { ...prefixed("base.income", income), ...prefixed("base.cost", cost) };
  return [
    ...checkNumber("base.participants", participants, people),
    ...(valued === null ? [] : checkNumber("base.valued", valued, people)),
    ...checkNumber("base.deadweight", deadweight, { min: 0, max: 1, maxExcluded: true }),
    ...Object.entries(amounts).flatMap(([field, found]): FigureFault[] =>
      AMOUNT.test(found) ? [] : [{ code: "not-an-amount", field, found }],
    ),
  ];
}

const prefixed = (prefix: string, amounts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [`${prefix}.${key}`, amount]));

function checkStep(step: PlannedStep, path: string): FigureFault[] {
  const state = readState(step.before);
  const names = ["participants", "shareToWork", "extent"] as const;
  return [
    ...names.flatMap((name) => checkNumber(`${path}.${name}`, step[name], STEP_DOMAINS[name])),
    ...(state.ok ? [] : [{ code: "state-text" as const, field: `${path}.before`, fault: state.fault }]),
    ...(step.monthlyWage === null ? [] : checkNumber(`${path}.monthlyWage`, step.monthlyWage, WAGE_DOMAIN)),
    ...(step.subsidy === null || step.subsidy.share === null
      ? []
      : checkNumber(`${path}.subsidy.share`, step.subsidy.share, SUBSIDY_SHARE_DOMAIN)),
    ...COST_SECTORS.flatMap((sector) =>
      checkNumber(`${path}.costPerParticipant.${sector}`, step.costPerParticipant[sector], COST_DOMAIN),
    ),
  ];
}

function checkTerms(terms: Terms): FigureFault[] {
  const names = Object.keys(TERM_DOMAINS) as (keyof typeof TERM_DOMAINS)[];
  const numbers = names.flatMap((name) => checkNumber(`terms.${name}`, terms[name], TERM_DOMAINS[name]));
  if (numbers.some((fault) => "field" in fault && fault.field === "terms.ruleYear")) return numbers;
  const set = assumptionSet(calendarYear(terms.ruleYear), new Map(Object.entries(terms.assumptions)));
  return [...numbers, ...(set.ok ? [] : set.fault.map((fault) => ({ code: "assumption" as const, fault })))];
}

/** NaN is inside nothing. */
function checkNumber(field: string, found: number, domain: NumberDomain): FigureFault[] {
  const { min = -Infinity, minExcluded, max = Infinity, maxExcluded, whole } = domain;
  const inside = (minExcluded ? found > min : found >= min) && (maxExcluded ? found < max : found <= max);
  const fits = inside && Number.isFinite(found) && (whole !== true || Number.isInteger(found));
  return fits ? [] : [{ code: "outside", field, found, domain }];
}
