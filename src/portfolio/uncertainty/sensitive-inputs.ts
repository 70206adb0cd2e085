import type { NumberDomain } from "../../calculation/catalogue/number-domain";
import { kronor } from "../../calculation/units";
import { COST_SECTORS, SECTORS } from "../../valuation/sectors";
import {
  STEP_DOMAINS,
  SUBSIDY_SHARE_DOMAIN,
  TERM_DOMAINS,
  WAGE_DOMAIN,
  type GroupBase,
  type PlannedStep,
  type ScenarioFigures,
} from "../scenario/figures";

/** How a value is shown; part: a share of what the amounts are now, 1 as they are. */
export type SensitiveUnit = "part" | "persons" | "share" | "kronor" | "years" | "months";

/** A figure of a scenario that can be lower or higher than it is said to be, while the others stand. */
export interface SensitiveFigure {
  /** Its place among the figures: "terms.horizon", "steps.0.extent". */
  readonly path: string;
  readonly unit: SensitiveUnit;
  readonly value: number;
  readonly domain: NumberDomain;
  readonly set: (value: number) => ScenarioFigures;
}

export interface Ends {
  readonly low: number;
  readonly high: number;
}

const PART: NumberDomain = { min: 0, max: 100 };
const TERMS = [
  ["horizon", "years"],
  ["lag", "months"],
  ["dropOff", "share"],
  ["discountRate", "share"],
  ["deadweight", "share"],
  ["displacement", "share"],
] as const;

/** What can be changed in a scenario, one at a time: the group's amounts, each planned step's figures, the terms. */
export function sensitiveFigures(figures: ScenarioFigures): readonly SensitiveFigure[] {
  const { base, steps, terms } = figures;
  const ofTerms = TERMS.filter(([name]) => name !== "displacement" || steps.length > 0);
  return [
    ...(base === null ? [] : ofBase(figures, base)),
    ...steps.flatMap((step, at) => ofStep(figures, step, at)),
    ...ofTerms.map(([name, unit]) => ({
      path: `terms.${name}`,
      unit,
      value: terms[name],
      domain: TERM_DOMAINS[name],
      set: (value: number) => ({ ...figures, terms: { ...terms, [name]: value } }),
    })),
  ];
}

function ofBase(figures: ScenarioFigures, base: GroupBase): readonly SensitiveFigure[] {
  const scaled = (amount: string, part: number): string => kronor(kronor(amount).times(part)).toFixed();
  const amounts = <K extends string>(keys: readonly K[], of: Readonly<Record<K, string>>, part: number) =>
    Object.fromEntries(keys.map((key) => [key, scaled(of[key], part)])) as Record<K, string>;
  const part = (path: string, change: (part: number) => Partial<GroupBase>): SensitiveFigure => ({
    path,
    unit: "part",
    value: 1,
    domain: PART,
    set: (value) => ({ ...figures, base: { ...base, ...change(value) } }),
  });
  return [
    part("base.cost", (value) => ({ cost: amounts(COST_SECTORS, base.cost, value) })),
    part("base.income", (value) => ({ income: amounts(SECTORS, base.income, value) })),
  ];
}

function ofStep(figures: ScenarioFigures, step: PlannedStep, at: number): readonly SensitiveFigure[] {
  const changed = (change: Partial<PlannedStep>): ScenarioFigures => ({
    ...figures,
    steps: figures.steps.map((one, place) => (place === at ? { ...one, ...change } : one)),
  });
  const figure = (
    name: string,
    unit: SensitiveUnit,
    value: number,
    domain: NumberDomain,
    change: (value: number) => Partial<PlannedStep>,
  ): SensitiveFigure => ({ path: `steps.${at}.${name}`, unit, value, domain, set: (to) => changed(change(to)) });
  const { monthlyWage, subsidy, costPerParticipant } = step;
  const cost = (part: number): PlannedStep["costPerParticipant"] =>
    Object.fromEntries(COST_SECTORS.map((sector) => [sector, kronor(costPerParticipant[sector]).times(part).toNumber()])) as PlannedStep["costPerParticipant"]; // prettier-ignore
  return [
    figure("participants", "persons", step.participants, STEP_DOMAINS.participants, (participants) => ({
      participants,
    })),
    figure("shareToWork", "share", step.shareToWork, STEP_DOMAINS.shareToWork, (shareToWork) => ({ shareToWork })),
    figure("extent", "share", step.extent, STEP_DOMAINS.extent, (extent) => ({ extent })),
    ...(monthlyWage === null
      ? []
      : [figure("monthlyWage", "kronor", monthlyWage, WAGE_DOMAIN, (wage) => ({ monthlyWage: wage }))]),
    ...(subsidy === null || subsidy.share === null
      ? []
      : [figure("subsidy.share", "share", subsidy.share, SUBSIDY_SHARE_DOMAIN, (share) => ({ subsidy: { ...subsidy, share } }))]), // prettier-ignore
    figure("costPerParticipant", "part", 1, PART, (part) => ({ costPerParticipant: cost(part) })),
  ];
}

/** What a figure that is 0 is tried at: not known, so a suggestion that is shown and can be changed. */
const TRIED: Readonly<Record<string, number>> = {
  "terms.lag": 6,
  "terms.dropOff": 0.1,
  "terms.discountRate": 0.035,
  "terms.deadweight": 0.2,
  "terms.displacement": 0.2,
};

/** A share of itself lower and higher, within what it can be; from 0 to a suggestion where it is 0. */
export function startEnds({ path, value, domain }: SensitiveFigure, change: number): Ends {
  if (value === 0) return { low: 0, high: TRIED[path] ?? value };
  const within = (end: number): number => {
    const { min = -Infinity, minExcluded, max = Infinity, maxExcluded, whole } = domain;
    const rounded = whole === true ? Math.round(end) : Number(end.toPrecision(12));
    if (rounded > max || (maxExcluded === true && rounded >= max)) return maxExcluded === true ? value : max;
    return rounded < min || (minExcluded === true && rounded <= min) ? value : rounded;
  };
  return { low: within(value * (1 - change)), high: within(value * (1 + change)) };
}
