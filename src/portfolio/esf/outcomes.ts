import { kronor, type Kronor } from "../../calculation/units";
import type { AggregateFigure, InterventionRow, Statement } from "../../participation/model/interventions";
import { foldedLabel, isTotalLabel } from "../label-words";
import type { PrintedFigure } from "../printed-figure";

/** A line of a list of outcomes. */
export interface OutcomeLine {
  readonly label: string;
  readonly printed: PrintedFigure;
}

/** A project's participants by outcome, and where those who completed it are afterwards. */
export interface OutcomeProject {
  readonly name: string;
  readonly budget: { readonly value: Kronor; readonly printed: PrintedFigure | null } | null;
  readonly participants: PrintedFigure | null;
  readonly outcomes: readonly OutcomeLine[];
  readonly afterwards: readonly OutcomeLine[];
  /** The outcome that the list of afterwards is about; null where no line says so. */
  readonly completed: OutcomeLine | null;
}

const ALL = /^(?:antal )?(?:deltagare|personer|individer)(?: totalt| i projektet)?$/;
const COMPLETED = /\bfullfolj\w*|\bslutfor\w*/;
const AFTER = /\befter\b/;

/** Lists of outcomes (layout A10), a list of where people are afterwards with the list above it. */
export function findOutcomes(
  figures: readonly AggregateFigure[],
  interventions: readonly InterventionRow[],
  statements: readonly Statement[],
): readonly OutcomeProject[] {
  const lists = [...new Set(figures.filter(({ layout }) => layout === "A10").map(({ table }) => table))].map((table) =>
    figures.filter((figure) => figure.table === table),
  );
  const projects: OutcomeProject[] = [];
  for (const list of lists) {
    const [first] = list;
    if (first === undefined) continue;
    const title = first.title ?? first.table;
    const last = projects.at(-1);
    if (last !== undefined && last.afterwards.length === 0 && isAfterwards(title, last.name)) {
      projects[projects.length - 1] = { ...last, afterwards: linesOf(list) };
    } else projects.push(projectOf(title, list, interventions, statements));
  }
  return projects;
}

const isAfterwards = (title: string, name: string): boolean => {
  const folded = foldedLabel(title);
  return AFTER.test(folded) && (folded.startsWith(foldedLabel(name)) || COMPLETED.test(folded));
};

const labelOf = ({ rowLabels }: AggregateFigure): string => rowLabels.at(-1) ?? "";

function printedOf({ value, roundedTo, sheet, at }: AggregateFigure): PrintedFigure | null {
  return value === null ? null : { value: kronor(value), roundedTo, cell: { sheet, row: at.row, column: at.column } };
}

const linesOf = (list: readonly AggregateFigure[]): readonly OutcomeLine[] =>
  list.flatMap((figure) => {
    const printed = figure.unit === "count" ? printedOf(figure) : null;
    return printed === null ? [] : [{ label: labelOf(figure), printed }];
  });

function projectOf(
  title: string,
  list: readonly AggregateFigure[],
  interventions: readonly InterventionRow[],
  statements: readonly Statement[],
): OutcomeProject {
  const name = title.split(/\s*[,:;]\s*/)[0] ?? title;
  const lines = linesOf(list);
  const isAll = ({ label }: OutcomeLine): boolean => ALL.test(foldedLabel(label)) || isTotalLabel(label);
  const outcomes = lines.filter((line) => !isAll(line));
  const money = list.find(({ unit, value }) => unit === "kr" && value !== null);
  const inList = money === undefined ? null : printedOf(money);
  return {
    name,
    budget: costOf(name, statements, inList, interventions),
    participants: lines.find(isAll)?.printed ?? null,
    outcomes,
    afterwards: [],
    completed: outcomes.find(({ label }) => COMPLETED.test(foldedLabel(label))) ?? null,
  };
}

/** What the text, the list itself or rows of interventions say that something of this name costs. */
export function costOf(
  name: string,
  statements: readonly Statement[],
  inList: PrintedFigure | null = null,
  interventions: readonly InterventionRow[] = [],
): OutcomeProject["budget"] {
  const said = statements.find(
    ({ claim, about, unit, value }) =>
      unit === "kr" &&
      value !== null &&
      /\b(?:budget|kostnad|medel)\b/.test(foldedLabel(claim)) &&
      ` ${foldedLabel(`${claim} ${about ?? ""}`)} `.includes(` ${foldedLabel(name)} `),
  );
  const printed = said === undefined ? inList : statementFigure(said);
  if (printed !== null) return { value: printed.value, printed };
  const own = interventions
    .filter((row) => foldedLabel(row.name) === foldedLabel(name))
    .flatMap(({ money }) => [money.budget, money.budgetEsf].flatMap((amount) => amount ?? []));
  if (own.length === 0) return null;
  return { value: own.reduce((sum, amount) => kronor(sum.plus(amount)), kronor(0)), printed: null };
}

export function statementFigure({ sheet, at, value, roundedTo }: Statement): PrintedFigure | null {
  return value === null ? null : { value: kronor(value), roundedTo, cell: { sheet, row: at.row, column: at.column } };
}
