import { ref, type Formula } from "../../../sheet/formula";
import { COST_SECTORS, SECTORS, type CostSector, type Sector } from "../../../valuation/sectors";
import { DEADLINES } from "../../scenario/break-even";
import type { Side } from "./sides";

export const TERM_NAMES = ["horizon", "lag", "dropOff", "discountRate", "deadweight", "displacement"] as const;
export type TermName = (typeof TERM_NAMES)[number];

/** The sectors an income is given for; society's and the state's are their sums. */
export const LEAF_SECTORS = ["municipality", "region", "employmentService", "socialInsurance", "stateOther", "others"] as const satisfies readonly Sector[]; // prettier-ignore
export type LeafSector = (typeof LEAF_SECTORS)[number];

/** The sectors that bear a cost, sums among them. */
export type BearingSector = Exclude<Sector, "others">;
export const BEARING = SECTORS.filter((sector): sector is BearingSector => sector !== "others");

export const RESULT_MEASURES = ["cost", "annual", "profit", "months", "ratio"] as const;
export type ResultMeasure = (typeof RESULT_MEASURES)[number];
/** Of these the difference is shown where there is something to hold the scenario against. */
const COMPARED: readonly ResultMeasure[] = ["annual", "profit", "months"];

/** The forms of break-even below that in people: a column of its own, then one a deadline. */
export const BREAK_EVEN_FORMS = ["words", "value", "back", "deadweight"] as const;
export type BreakEvenForm = (typeof BREAK_EVEN_FORMS)[number];
/** A title, headings, the sectors and a free row. */
const FORM_ROWS = 2 + BEARING.length + 1;

const LINES = 3;
const STEP_ROWS = 2 + LEAF_SECTORS.length + COST_SECTORS.length;
const GROUP_ROWS = 3 + LEAF_SECTORS.length + COST_SECTORS.length;
export const CHART_ROWS = 18;

/** Rows where the parts begin. */
function topsOf(sides: readonly Side[], rows: number) {
  const steps = Math.max(...sides.map(({ plans }) => plans.length));
  const grouped = sides.some(({ of }) => of.figures.base !== null);
  const results = 2 + LINES;
  const terms = results + 2 + SECTORS.length + 1;
  const stepsTop = terms + 1 + TERM_NAMES.length + 1;
  const group = stepsTop + steps * (STEP_ROWS + 2);
  const breakEven = grouped ? group + GROUP_ROWS + 2 : group;
  const people = breakEven + 2;
  const needed = people + 3;
  const forms = needed + 1 + BEARING.length + 1;
  const plan = forms + BREAK_EVEN_FORMS.length * FORM_ROWS;
  const standing = plan + 3 + rows + 1;
  return { results, terms, steps: stepsTop, group, breakEven, people, needed, forms, plan, standing, chart: standing + 2 + rows + 1 };
} // prettier-ignore

/** Where everything stands on a scenario's sheet and on its helper; rows and columns from 0. */
export type ScenarioPlaces = ReturnType<typeof scenarioPlaces>;

export function scenarioPlaces(sides: readonly Side[]) {
  const last = sides.length - 1;
  const rows = (sides[last] as Side).of.sectors.society.plan.length;
  const top = topsOf(sides, rows);
  const { results, terms, steps: stepsTop, group, people, needed: breakEvenRows, forms, plan, standing } = top;
  const measureColumn = new Map<ResultMeasure, number>();
  let next = 1;
  for (const measure of RESULT_MEASURES) {
    measureColumn.set(measure, next);
    next += sides.length + (hasChange(measure) ? 1 : 0);
  }
  const at = (row: number, column: number): { row: number; column: number } => ({ row, column });
  const term = (name: TermName, side: number) => at(terms + 1 + TERM_NAMES.indexOf(name), 1 + side);
  const step = (number: number, row: number, side: number) =>
    at(stepsTop + number * (STEP_ROWS + 2) + 1 + row, 1 + side);
  const inGroup = (row: number, side: number) => at(group + 1 + row, 1 + side);

  return {
    last,
    rows,
    columns: Math.max(next, 1 + 3 * DEADLINES.length, 2 + SECTORS.length),
    top,
    stepTop: (number: number): number => stepsTop + number * (STEP_ROWS + 2),
    hasChange,
    result: (measure: ResultMeasure, sector: Sector, side: number) =>
      at(results + 2 + SECTORS.indexOf(sector), (measureColumn.get(measure) as number) + side),
    /** Right of the sides' own. */
    change: (measure: ResultMeasure, sector: Sector) =>
      at(results + 2 + SECTORS.indexOf(sector), (measureColumn.get(measure) as number) + sides.length),
    term,
    stepParticipants: (number: number, side: number) => step(number, 0, side),
    stepShare: (number: number, side: number) => step(number, 1, side),
    stepValue: (number: number, sector: LeafSector, side: number) =>
      step(number, 2 + LEAF_SECTORS.indexOf(sector), side),
    stepCost: (number: number, sector: CostSector, side: number) =>
      step(number, 2 + LEAF_SECTORS.length + COST_SECTORS.indexOf(sector), side),
    groupParticipants: (side: number) => inGroup(0, side),
    groupSuccesses: (side: number) => inGroup(1, side),
    groupTaken: (side: number) => inGroup(2, side),
    groupIncome: (sector: LeafSector, side: number) => inGroup(3 + LEAF_SECTORS.indexOf(sector), side),
    groupCost: (sector: CostSector, side: number) =>
      inGroup(3 + LEAF_SECTORS.length + COST_SECTORS.indexOf(sector), side),
    participants: at(people, 1),
    successes: at(people + 1, 1),
    breakEvenHead: breakEvenRows,
    breakEven: (sector: BearingSector, deadline: number, part: number) =>
      at(breakEvenRows + 1 + BEARING.indexOf(sector), 1 + 3 * DEADLINES.indexOf(deadline as 1) + part),
    ...formPlaces(forms),
    planned: (year: number, sector: Sector) => at(plan + 3 + year, 1 + SECTORS.indexOf(sector)),
    standing: (year: number, sector: Sector) => at(standing + 2 + year, 1 + SECTORS.indexOf(sector)),
    /** Society's standing in what the scenario is held against, right of the sectors. */
    standingBefore: (year: number) => at(standing + 2 + year, 1 + SECTORS.length),
  };

  function hasChange(measure: ResultMeasure): boolean {
    return sides.length > 1 && COMPARED.includes(measure);
  }
}

/** The other forms of break-even, one below another. */
const formPlaces = (top: number) => ({
  formTop: (form: BreakEvenForm): number => top + BREAK_EVEN_FORMS.indexOf(form) * FORM_ROWS,
  /** deadline null: the form's own column, left of the deadlines. */
  form: (form: BreakEvenForm, sector: BearingSector, deadline: number | null) => ({
    row: top + BREAK_EVEN_FORMS.indexOf(form) * FORM_ROWS + 2 + BEARING.indexOf(sector),
    column: deadline === null ? 1 : 2 + DEADLINES.indexOf(deadline as 1),
  }),
});

/** Benefit years the search goes through: 1,200 months. */
export const SEARCH_YEARS = 100;
/** A title and its two lines. */
const HELPER_TOP = 2 + 2;

/** The helper's own places. */
export function helperPlaces(places: Pick<ScenarioPlaces, "rows">, sides: number) {
  const years = Math.max(places.rows - 1, ...DEADLINES);
  const monthsTop = HELPER_TOP + 2 + years + 1;
  const yearsTop = monthsTop + 1 + 12 + 1;
  const searchTop = yearsTop + 1 + SEARCH_YEARS + 1;
  const at = (row: number, column: number): { row: number; column: number } => ({ row, column });
  return {
    years,
    top: { within: HELPER_TOP, months: monthsTop, years: yearsTop, search: searchTop },
    /** year 0: within the horizon itself. */
    within: (year: number, side: number) => at(HELPER_TOP + 1 + year, 1 + side),
    month: (month: number, part: "weight" | "sum", side: number) =>
      at(monthsTop + month, 1 + 2 * side + (part === "weight" ? 0 : 1)),
    year: (year: number, part: "left" | "sum", side: number) =>
      at(yearsTop + 1 + year, 1 + 2 * side + (part === "left" ? 0 : 1)),
    search: (sector: BearingSector, side: number, part: number) =>
      at(searchTop + 1 + side * (BEARING.length + 1) + BEARING.indexOf(sector), 1 + part),
    columns: Math.max(1 + 2 * sides, 7),
  };
}

export type HelperPlaces = ReturnType<typeof helperPlaces>;

export const sheetIds = (id: number) => ({ main: `scenario-${id}`, helper: `scenario-${id}-weights` }) as const;

/** A cell of another sheet of the report; absolute is never needed, since formulas are written cell by cell. */
export const cell = (at: { readonly row: number; readonly column: number }, sheet?: string): Formula => ref(at, sheet);
