import type { Kronor } from "../../calculation/units";
import type { PrintedFigure, PrintedMark } from "../printed-figure";

/** What tables of ESF projects print. Hours are told for the outcome only. */
export const ESF_MEASURES = [
  "esfSupport",
  "coFinancing",
  "totalCost",
  "costPerParticipant",
  "women",
  "men",
  "participants",
  "hoursWomen",
  "hoursMen",
  "hours",
  "hoursPerWoman",
  "hoursPerMan",
  "hoursPerParticipant",
] as const;
export type EsfMeasure = (typeof ESF_MEASURES)[number];

export const ESF_SIDES = ["planned", "actual"] as const;
export type EsfSide = (typeof ESF_SIDES)[number];

/** A measure and a side: "participants|actual". */
export type EsfKey = `${EsfMeasure}|${EsfSide}`;
export const esfKey = (measure: EsfMeasure, side: EsfSide): EsfKey => `${measure}|${side}`;

/** Measures that add up over projects, and those that are quotients of two such. */
export type EsfQuotient = "costPerParticipant" | "hoursPerWoman" | "hoursPerMan" | "hoursPerParticipant";
export type EsfSum = Exclude<EsfMeasure, EsfQuotient>;

export const QUOTIENTS: Readonly<Record<EsfQuotient, readonly [over: EsfSum, under: EsfSum]>> = {
  costPerParticipant: ["totalCost", "participants"],
  hoursPerWoman: ["hoursWomen", "women"],
  hoursPerMan: ["hoursMen", "men"],
  hoursPerParticipant: ["hours", "participants"],
};
/** Measures that are the sum of two others. */
export const WHOLES: Readonly<Partial<Record<EsfMeasure, readonly [EsfSum, EsfSum]>>> = {
  totalCost: ["esfSupport", "coFinancing"],
  participants: ["women", "men"],
  hours: ["hoursWomen", "hoursMen"],
};

export const isQuotient = (measure: EsfMeasure): measure is EsfQuotient => measure in QUOTIENTS;

/** Figures by measure and side; a figure that is printed in two tables stands twice, in reading order. */
export type EsfFigures = ReadonlyMap<EsfKey, readonly PrintedFigure[]>;

export interface EsfProject {
  readonly name: string;
  readonly owner: string | null;
  /** Serial dates. */
  readonly start: number | null;
  readonly end: number | null;
  readonly printed: EsfFigures;
}

/** The projects of a source's tables, planned and actual, with its printed totals. */
export interface EsfProjects {
  readonly projects: readonly EsfProject[];
  readonly totals: EsfFigures;
  /** Titles of the tables, or their places, in reading order. */
  readonly tables: readonly string[];
}

/** A printed figure of a project, or of all of them (null), beside what the others give. */
export interface EsfCheck {
  readonly project: string | null;
  readonly measure: EsfMeasure;
  readonly side: EsfSide;
  /** 0 for the first place it is printed in; later ones are compared with the first. */
  readonly place: number;
  readonly printed: PrintedFigure;
  readonly computed: Kronor | null;
  /** What the printed totals give, for quotients of the totals. */
  readonly ofTotals: Kronor | null;
  readonly mark: PrintedMark;
}
