import type { NumberDomain } from "../../calculation/catalogue/number-domain";
import type { SubsidyScheme } from "../../valuation/livelihoods";
import type { CostSector, Sector } from "../../valuation/sectors";
import type { EditValue } from "../../valuation/assumptions/faults";

/** What is said of a scenario: plain numbers and words, as fields hold them and files keep them. Shares: 1 is the whole. */
export interface ScenarioFigures {
  /** What is there already; null: an intervention that does not exist yet. */
  readonly base: GroupBase | null;
  /** What is planned, beside the base. */
  readonly steps: readonly PlannedStep[];
  readonly terms: Terms;
}

/** A step that some of a number of participants take. */
export interface PlannedStep {
  readonly participants: number;
  /** Of the participants, the share that comes to work; the others stay as they were. */
  readonly shareToWork: number;
  /** The state before, as short Swedish text (PAYOFF.STEG). */
  readonly before: string;
  /** Of full time. */
  readonly extent: number;
  /** Monthly full-time wage, kronor; null: the assumptions'. */
  readonly monthlyWage: number | null;
  /** null: unsubsidised. scheme null: the default one; share null: the scheme's own. */
  readonly subsidy: { readonly scheme: SubsidyScheme | null; readonly share: number | null } | null;
  /**
   * rest: what the person lived on before remains for the part of full time that work leaves (income support is worked
   * out last, whatever is left); none: work only.
   */
  readonly besideWork: "rest" | "none";
  /** Kronor per participant, whoever comes to work. */
  readonly costPerParticipant: Readonly<Record<CostSector, number>>;
}

export interface Terms {
  /** Years. */
  readonly horizon: number;
  /** Whole months before the first benefit month. */
  readonly lag: number;
  readonly dropOff: number;
  readonly discountRate: number;
  readonly deadweight: number;
  /** Taken off the planned steps; the base keeps what was taken off it when it was made. */
  readonly displacement: number;
  readonly ruleYear: number;
  /** The user's own assumptions, by name. */
  readonly assumptions: Readonly<Record<string, EditValue>>;
}

/** A group of the portfolio as it was, in exact kronor as text. */
export interface GroupBase {
  readonly label: string;
  readonly participants: number;
  /** Of them, those whose step brings the income; null: not known. */
  readonly valued: number | null;
  /** Per year, by sector. */
  readonly income: Readonly<Record<Sector, string>>;
  readonly cost: Readonly<Record<CostSector, string>>;
  /** Taken off the income already. */
  readonly deadweight: number;
}

/** The numbers of a step and of the terms, with what they can be. */
export const STEP_DOMAINS = {
  participants: { min: 0, minExcluded: true, max: 1_000_000 },
  shareToWork: { min: 0, max: 1 },
  extent: { min: 0, minExcluded: true, max: 1 },
} as const satisfies Partial<Record<keyof PlannedStep, NumberDomain>>;

export const WAGE_DOMAIN: NumberDomain = { min: 0, minExcluded: true, max: 10_000_000 };
export const SUBSIDY_SHARE_DOMAIN: NumberDomain = { min: 0, minExcluded: true, max: 1 };
export const COST_DOMAIN: NumberDomain = { min: 0, max: 1e10 };

export const TERM_DOMAINS = {
  horizon: { min: 0, minExcluded: true, max: 100 },
  lag: { min: 0, max: 1200, whole: true },
  dropOff: { min: 0, max: 1 },
  discountRate: { min: 0, max: 1, maxExcluded: true },
  deadweight: { min: 0, max: 1 },
  displacement: { min: 0, max: 1 },
  ruleYear: { min: 2014, max: 2026, whole: true },
} as const satisfies Partial<Record<keyof Terms, NumberDomain>>;
