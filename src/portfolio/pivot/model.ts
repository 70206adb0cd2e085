import type { Kronor, Months, Ore, Persons, Share } from "../../calculation/units";
import type { InterventionRow } from "../../participation/model/interventions";
import type { Participations } from "../../participation/model/participations";
import type { AssumptionFault } from "../../valuation/assumptions/faults";
import type { CostPreset } from "../../valuation/presets/rar-2020-cost";
import type { CostSector, Sector } from "../../valuation/sectors";
import type { Adjustments, Rung } from "../income/adjustments";
import type { Coverage } from "../income/count-steps";
import type { StepTally } from "../income/tally-steps";
import type { IncomeOptions } from "../income/value-steps";
import type { NoneReason } from "../model";
import type { Fraction } from "./fraction";

/** What a pivot is made of: prepared once for an import and held, so that columns made on the way are made once. */
export interface PortfolioData {
  readonly participations: Participations;
  readonly interventions: readonly InterventionRow[];
}

/** What participations can be grouped and filtered by. */
export const DIMENSIONS = [
  "year", "intervention", "targetGroup", "responsibleOrganisation", "orientation", "municipality",
  "sex", "ageBand", "education", "benefitTime", "livelihoodBefore", "endReason",
] as const; // prettier-ignore
export type Dimension = (typeof DIMENSIONS)[number];

/** Of these a participation can have several at once: `targetGroupRule` says what is done with them. */
export const SEVERAL_AT_ONCE = ["targetGroup", "livelihoodBefore"] as const satisfies readonly Dimension[];

/** These belong to the intervention, so a cost without participants has them too; of the others it is `NO_PARTICIPANTS`. */
export const OF_INTERVENTION = ["year", "intervention", "targetGroup", "responsibleOrganisation", "orientation"] as const satisfies readonly Dimension[]; // prettier-ignore

/**
 * A key of a dimension as the data has it: a name as the source spells it, "2016", "K" or "M", a band of `AGE_BANDS`,
 * a code of LIVELIHOODS, "individual" or "structural"; or one of the two below. `words/pivot` says it to people.
 */
export type PivotKey = string;
/** Nothing is told: after every value, and after what the source itself calls "Ej definierad". */
export const NOT_TOLD: PivotKey = "";
/** Costs of interventions that no participation belongs to, by what only participants have: last. No name is a space. */
export const NO_PARTICIPANTS: PivotKey = " ";

/**
 * One who has several target groups, or several livelihoods before, is
 * split: in each with an equal part, so that the groups make the total;
 * repeat: in each as a whole, so that the groups make more than the total, where everyone is once;
 * first: in the first as the source tells them, only.
 * A filter follows the rule: the kept parts, whoever has one that is kept, or those whose first is kept.
 */
export type SeveralRule = "split" | "repeat" | "first";

export interface PivotQuery {
  /** One dimension, or two different ones: the second within the first. */
  readonly rows: readonly [Dimension] | readonly [Dimension, Dimension];
  readonly columns:
    | { readonly kind: "sectors"; readonly measure: PivotMeasure; readonly sectors: readonly Sector[] }
    | { readonly kind: "measures"; readonly sector: Sector; readonly measures: readonly PivotMeasure[] };
  /** Keys that are kept, by dimension; a dimension without a filter keeps all. */
  readonly filters: Readonly<Partial<Record<Dimension, readonly PivotKey[]>>>;
  /** Holds for target groups and for livelihoods before alike. */
  readonly targetGroupRule: SeveralRule;
  /** Years in (0, 100]: 1 and 5 as the reports have them. */
  readonly horizons: { readonly short: number; readonly long: number };
  readonly income: IncomeOptions;
  readonly cost: PivotCostOptions;
}

export interface PivotCostOptions {
  /** What an intervention cost in a year: its rows' outcomes, else their budgets; or only the one of them. */
  readonly basis: "outcome-else-budget" | "outcome" | "budget";
  /** How a total is shared among the sectors, an assumption: in the default's proportions, or as Finsam is financed. */
  readonly split: "default" | "finsam";
  /** Costs per participant the user chose: for participations without a cost of their own, or for all. */
  readonly chosen: {
    readonly amounts: ReadonlyMap<CostSector, Kronor>;
    readonly use: "where-missing" | "everywhere";
  } | null; // prettier-ignore
  /** For participations without a cost, where none is chosen: an assumption. */
  readonly defaultCost: CostPreset;
}

/**
 * The measures. Those with an n are over the short or the long horizon. Formed from sums, never from other cells.
 * succeeded: by the success rule (work or studies after, as shipped); successShare: of those where it is known.
 * coverage: valued / finished. incomePerParticipant: a year, per valued participation, since only they have one.
 * costPerParticipant: per participation of any kind. payback: pooled, ceil(12 · Σ cost / Σ annual income).
 * benefitCostRatio: over the long horizon. degreeOfEffect: annual income / potential before of the same participations.
 * breakEven: participations needed to bring the cost back within the short horizon, at the whole portfolio's mean annual
 * income per valued participation: what a structural intervention has instead of payback. costEsf: apart from cost.
 */
export const PIVOT_MEASURES = [
  "participations", "finished", "valued", "coverage", "succeeded", "successShare",
  "incomeShort", "incomeLong", "cost", "costEsf", "profitabilityShort", "profitabilityLong",
  "incomePerParticipant", "costPerParticipant", "payback", "benefitCostRatio", "degreeOfEffect", "breakEven",
] as const; // prettier-ignore
export type PivotMeasure = (typeof PIVOT_MEASURES)[number];

export interface MeasureFacts {
  /** kronor: Kronor; share and ratio: Share; persons: Persons, in parts where they are split; months: Months. */
  readonly unit: "persons" | "share" | "kronor" | "months" | "ratio";
  /** The groups' sums make the total's (also where a cell says none: then nothing of it is known). */
  readonly additive: boolean;
  /** Has one value for all sectors. */
  readonly sectorless: boolean;
  /** The counts of persons the figure rests on: where one is too few to show, so is the figure. */
  readonly restsOn: readonly (keyof PersonCounts)[];
}

export const MEASURE_FACTS: Readonly<Record<PivotMeasure, MeasureFacts>> = {
  participations: { unit: "persons", additive: true, sectorless: true, restsOn: ["all"] },
  finished: { unit: "persons", additive: true, sectorless: true, restsOn: ["finished"] },
  valued: { unit: "persons", additive: true, sectorless: true, restsOn: ["valued"] },
  coverage: { unit: "share", additive: false, sectorless: true, restsOn: ["valued", "finished"] },
  succeeded: { unit: "persons", additive: true, sectorless: true, restsOn: ["succeeded"] },
  successShare: { unit: "share", additive: false, sectorless: true, restsOn: ["succeeded", "successKnown"] },
  incomeShort: { unit: "kronor", additive: true, sectorless: false, restsOn: ["valued"] },
  incomeLong: { unit: "kronor", additive: true, sectorless: false, restsOn: ["valued"] },
  cost: { unit: "kronor", additive: true, sectorless: false, restsOn: ["all"] },
  costEsf: { unit: "kronor", additive: true, sectorless: true, restsOn: ["all"] },
  profitabilityShort: { unit: "kronor", additive: true, sectorless: false, restsOn: ["all", "valued"] },
  profitabilityLong: { unit: "kronor", additive: true, sectorless: false, restsOn: ["all", "valued"] },
  incomePerParticipant: { unit: "kronor", additive: false, sectorless: false, restsOn: ["valued"] },
  costPerParticipant: { unit: "kronor", additive: false, sectorless: false, restsOn: ["all"] },
  payback: { unit: "months", additive: false, sectorless: false, restsOn: ["all", "valued"] },
  benefitCostRatio: { unit: "ratio", additive: false, sectorless: false, restsOn: ["all", "valued"] },
  degreeOfEffect: { unit: "share", additive: false, sectorless: false, restsOn: ["valued"] },
  breakEven: { unit: "persons", additive: false, sectorless: false, restsOn: ["all"] },
};

/** The rows of a pivot with their figures, unrounded; and all that they rest on. */
export interface Pivot {
  readonly query: PivotQuery;
  readonly columns: readonly PivotColumn[];
  /** In the order of their keys; groups that nobody and no cost belongs to are left out. */
  readonly groups: readonly PivotGroup[];
  /** One for each key of the first of two dimensions, in order; none for one dimension. */
  readonly subtotals: readonly PivotGroup[];
  readonly total: PivotGroup;
  /** The groups' counts of persons make the total's: nobody is in two groups, whole or in part. */
  readonly personsAdd: boolean;
  readonly income: IncomeBasis;
  readonly cost: PivotCostBasis;
}

export interface PivotColumn {
  readonly measure: PivotMeasure;
  /** null for a measure that has one value for all sectors. */
  readonly sector: Sector | null;
}

export interface PivotGroup {
  /** Of a group: one key or two; of a subtotal: one; of the total: none. */
  readonly keys: readonly PivotKey[];
  /** One for each column. */
  readonly cells: readonly PivotCell[];
  readonly persons: PersonCounts;
  readonly sums: GroupSums;
  /** Participations without a cost of their own: whole, each once; and in parts where they are split. */
  readonly withoutCost: { readonly persons: number; readonly sum: Fraction };
}

/** A figure, unrounded, in its measure's unit; or the reason why there is none. */
export type PivotCell =
  | { readonly kind: "value"; readonly value: Kronor | Share | Persons | Months }
  | { readonly kind: "none"; readonly reason: PivotNone };

/** potential-zero: the states before cost nothing against full-time work, so there is no degree of effect. */
export type PivotNone = NoneReason | "potential-zero";

/** Whole participations of the group, each once, also where they are in it in part: what suppression looks at. */
export interface PersonCounts extends Coverage {
  /** Of the finished: their step has a value. */
  readonly valued: number;
  /** Of the finished: it is known whether they succeeded; and those who did. */
  readonly successKnown: number;
  readonly succeeded: number;
}

/** Exact sums, in parts where participations are split: groups make their subtotal, and the total, exactly. */
export interface GroupSums {
  readonly participations: Fraction;
  readonly finished: Fraction;
  readonly valued: Fraction;
  readonly successKnown: Fraction;
  readonly succeeded: Fraction;
  /** Kronor per year, adjustments taken off. */
  readonly income: Readonly<Record<Sector, Fraction>>;
  /** Kronor per year that the states before the valued steps cost; null where it is not asked for, or not known of all. */
  readonly potential: Readonly<Record<Sector, Fraction>> | null;
  /** Kronor; `others` bears none. */
  readonly cost: Readonly<Record<Sector, Fraction>>;
  readonly costEsf: Fraction;
}

/** What the incomes of all that is in the pivot rest on. */
export interface IncomeBasis {
  readonly rung: Rung;
  readonly adjustments: Adjustments;
  readonly monthlyWage: Ore | null;
  readonly success: IncomeOptions["success"];
  /** finished = valued + not valued; whole participations. */
  readonly notValued: StepTally["notValued"];
  readonly restsOn: StepTally["restsOn"];
  readonly notes: StepTally["notes"];
  /** Valued participations of the whole portfolio, filters aside: the mean of break-even is theirs. */
  readonly valuedInPortfolio: number;
}

/** Where the costs of all that is in the pivot come from. Whole participations; kronor. */
export interface PivotCostBasis {
  /** Participations whose intervention and year have a cost of their own. */
  readonly own: number;
  readonly chosen: number;
  /** With the default cost per participant: an assumption. */
  readonly byDefault: number;
  /** Rows of interventions by what was taken of them, filters aside. */
  readonly rows: TakenRows;
  /** ESF money, in no cost, filters aside; null: there is none, or a chosen cost is for all. */
  readonly esf: EsfApart | null;
  /** A total was shared among sectors in these parts: an assumption. null: no total was shared. */
  readonly split: ReadonlyMap<CostSector, Share> | null;
  /** Those asked for by which no intervention's own cost is divided among its participants: a group's is a sum of rows. */
  readonly undivided: readonly Dimension[];
  /** Costs of interventions and years that no participation belongs to. */
  readonly withoutParticipants: Kronor;
  readonly defaultCost: CostPreset;
}

/** Rows of interventions by what was taken of them. */
export interface TakenRows {
  readonly outcome: number;
  readonly budget: number;
  /** Nothing but ESF money, which is apart from cost. */
  readonly esf: number;
  /** Nothing of their money is in the cost: a budget beside the year's outcome, or all where a chosen cost is for all. */
  readonly setAside: number;
  /** They tell no amount of what was asked for. */
  readonly none: number;
}

/** ESF money of the rows of interventions, which cost and all that is formed from it leave out. */
export interface EsfApart {
  readonly amount: Kronor;
  readonly interventions: number;
  /** Interventions and years (0: unknown) that have ESF money alone: their cost is 0, not missing. */
  readonly only: readonly { readonly name: PivotKey; readonly year: number }[];
}

/** A query that cannot be. */
export type PivotFault =
  | { readonly code: "same-dimension"; readonly dimension: Dimension }
  | { readonly code: "no-columns" }
  | { readonly code: "horizon-outside"; readonly found: number }
  | { readonly code: "assumptions"; readonly faults: readonly AssumptionFault[] };

/** A dimension that some participation or intervention tells, with its keys in order: for those who choose. */
export interface DimensionKeys {
  readonly dimension: Dimension;
  readonly keys: readonly PivotKey[];
}

export { AGE_BANDS } from "../../participation/model/age-bands";
