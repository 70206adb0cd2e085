import type { NumberParameter, RowsExample, RowsParameter, TextParameter } from "./entry";
import { RULE_YEAR } from "./parameters";

/** Parameters of functions that read participants' rows. Source: METHOD sections 3 and 6. */
const PERSON_LEFT_ASSISTANCE = ["2018-01-15", "2018-12-14", "Försörjningsstöd", 100];
const persons = (intervention: string, count: number): RowsExample =>
  new Array<RowsExample[number]>(count).fill([intervention, ...PERSON_LEFT_ASSISTANCE]);

export const PARTICIPATIONS: RowsParameter = {
  kind: "rows",
  name: "deltaganden",
  example: [
    ["Insats", "Startdatum", "Slutdatum", "Försörjning före", "Ej subventionerat arbete efter"],
    ...persons("KINO", 6),
    ...persons("Steget", 5),
  ],
};

export const GROUP_BY: TextParameter = { kind: "text", name: "gruppera_efter", example: "insats" };

export const PIVOT_MEASURE: TextParameter = {
  kind: "text",
  name: "mått",
  default: "",
  example: "deltaganden; lönsamhet 1 år; återbetalningstid",
};

/** 0: the default cost. */
export const COST_EACH: NumberParameter = {
  kind: "number",
  name: "kostnad_per_deltagare",
  unit: "kronor",
  default: 0,
  domain: { min: 0, minExcluded: true, max: 1_000_000_000 },
  whenMissing: "missing",
  example: 79583,
};

/** 0: each participation by the year it ends. */
export const RULE_YEAR_IF_ONE: NumberParameter = { ...RULE_YEAR, default: 0 };

/** Counts below it are hidden. Source: METHOD section 6. */
export const FEWEST: NumberParameter = {
  kind: "number",
  name: "tröskel",
  unit: "persons",
  default: 5,
  domain: { min: 3, max: 20, whole: true },
  whenMissing: "missing",
  example: 10,
};
