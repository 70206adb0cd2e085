import { kronor, type Kronor } from "../../../calculation/units";
import { cellAddress } from "../../../sheet/address";
import type { ImportIssue, ImportIssueCode } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { importIssue } from "../aggregates/import-issues";

/** A figure that says a number. */
export interface Told {
  readonly figure: AggregateFigure;
  readonly value: Kronor;
  /** Half of what print rounded to: the printed number stands for value ± this. */
  readonly slack: Kronor;
}

export function told(figure: AggregateFigure): Told | null {
  if (figure.value === null) return null;
  const whole = figure.unit === "count" && !figure.value.includes(".");
  const slack = figure.roundedTo === null || whole ? kronor(0) : kronor(kronor(figure.roundedTo).div(2));
  return { figure, value: kronor(figure.value), slack };
}

export const sumOf = (parts: readonly Told[]): { value: Kronor; slack: Kronor } => ({
  value: parts.reduce((sum, part) => kronor(sum.plus(part.value)), kronor(0)),
  slack: parts.reduce((sum, part) => kronor(sum.plus(part.slack)), kronor(0)),
});

export const labelsOf = (figure: AggregateFigure): string => [...figure.rowLabels, ...figure.columnLabels].join(" · ");

/** The table as people know it: its title, else its place. */
export const tableName = (figure: AggregateFigure): string => (figure.title === null ? figure.table : figure.title);

export interface Contradiction {
  readonly code: ImportIssueCode;
  readonly severity?: ImportIssue["severity"];
  readonly figure: AggregateFigure;
  /** Plain decimal text in the figure's unit, as printed and as it follows from the other figures. */
  readonly printed: string;
  readonly computed: string;
  readonly facts?: ImportIssue["facts"];
}

/** Two figures that cannot both be true, told with both; nothing is changed. */
export function contradiction({ code, severity, figure, printed, computed, facts }: Contradiction): ImportIssue {
  const { row, column } = figure.at;
  return importIssue(figure.sheet, figure.table, {
    code,
    severity: severity ?? "warning",
    row,
    column,
    heading: labelsOf(figure),
    found: figure.text,
    facts: { printed, computed, unit: figure.unit, title: tableName(figure), ...facts },
    done: "kept",
  });
}

export const placeOf = (figure: AggregateFigure): string =>
  `'${figure.sheet.replaceAll("'", "''")}'!${cellAddress(figure.at)}`;

/** A quotient or sum as text: whole where it is, else three decimals (shares five). */
export function shown(value: Kronor, unit: AggregateFigure["unit"]): string {
  const digits = unit === "share" ? 5 : 3;
  return value.toDecimalPlaces(digits).toFixed();
}

/** Figures by a key, in the order they came. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const held = groups.get(key(item));
    if (held === undefined) groups.set(key(item), [item]);
    else held.push(item);
  }
  return groups;
}
