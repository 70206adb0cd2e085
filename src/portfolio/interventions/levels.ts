import type { Kronor } from "../../calculation/units";
import type { Decimal } from "../../calculation/decimal";
import type { Formula } from "../../sheet/formula";
import type { InterventionAnalysis } from "./analyse-interventions";
import { lineFor } from "./compare-printed";
import type { Category } from "./model";

/**
 * The levels on which a result of an intervention can stand, the nearest first. Source: D. Kirkpatrick's four levels
 * (1959) with the support of the organisation, as T. Guskey (2000) has it.
 */
export const LEVELS = ["reaction", "learning", "organisation", "application", "effect"] as const;
export type Level = (typeof LEVELS)[number];

/** How far a result has been taken: money spent is none; then the rungs of METHOD section 7. */
export type Rung = "resources" | "count" | "beforeAfter" | "lessDeadweight" | "comparisonGroup" | "publishedEffect";

/** A result of the workbook and the level it stands on, told by whoever computed it. */
export interface LevelEvidence {
  readonly level: Level;
  /** In the report's language: "Arbete eller studier efter insats". */
  readonly what: string;
  readonly figure: {
    readonly value: number;
    readonly format: "count" | "kronor" | "share" | "months" | "millions";
    /** A reference to the sheet of the report it stands on, where that is written together with this one. */
    readonly formula?: Formula;
  } | null;
  readonly rung: Rung;
  /** Where the figure stands: a sheet's name. */
  readonly source: string;
}

/** What the tables of interventions say about a level: money for the organisation's work, which is no result. */
export interface ResourceEvidence {
  readonly category: Category;
  readonly count: Decimal;
  readonly amount: Kronor | null;
}

/** Structural interventions and process support: all of these tables that touches a level, the organisation's. */
export function resourceEvidence({ figures }: Pick<InterventionAnalysis, "figures">): readonly ResourceEvidence[] {
  const wanted = [
    ["orientation", { kind: "structural" }],
    ["support", { kind: "processLeaders" }],
    ["support", { kind: "esfSupport" }],
  ] as const;
  return wanted.flatMap(([by, category]) => {
    const line = lineFor(by, category, figures);
    return line === null || line.count.isZero() ? [] : [{ category, count: line.count, amount: line.amount }];
  });
}

/** What a user typed about a level on the sheet of levels. */
export interface TypedLevel {
  readonly level: Level;
  readonly evidence: string;
  readonly judgement: string;
}
