import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { headedCount, isLivelihood, isMen, isTotal, isWomen } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { kronor } from "../../../calculation/units";
import { contradiction, groupBy, shown, sumOf, told, type Told } from "./findings";

const SUMMABLE: readonly AggregateFigure["measure"][] = ["count", "amount", "hours", "before", "after", "change"];

/** Totals of a table against its rows, and against its columns. Rows that overlap by design (several answers) have none. */
export function tableTotals(figures: readonly AggregateFigure[]): ImportIssue[] {
  const issues: ImportIssue[] = [];
  for (const table of groupBy(figures, (figure) => figure.table).values()) {
    const summable = table.filter((figure) => SUMMABLE.includes(figure.measure) && figure.unit !== "share");
    if (!rowsOverlap(table)) issues.push(...alongRows(summable));
    issues.push(...alongColumns(summable), ...headedTotals(table));
  }
  return issues;
}

/** One person may be in several rows: livelihoods, employment, causes. Their sum is not the number of persons. */
export function rowsOverlap(table: readonly AggregateFigure[]): boolean {
  const [first] = table;
  if (first === undefined) return true;
  if (["A1", "A2", "A3", "A4", "A10", "A11"].includes(first.layout)) return true;
  return first.layout === "A5" && new Set(table.flatMap((f) => f.rowLabels.filter(isLivelihood))).size >= 2;
}

const isPart = (label: string): boolean => /^(?:varav|darav)\b/.test(foldLabel(label));
const last = (labels: readonly string[]): string => labels.at(-1) ?? "";
const outer = (labels: readonly string[]): string => labels.slice(0, -1).join("|");

function alongRows(figures: readonly AggregateFigure[]): ImportIssue[] {
  const issues: ImportIssue[] = [];
  const series = groupBy(figures, (f) => [f.measure, f.unit, ...f.columnLabels, "", outer(f.rowLabels)].join("|"));
  for (const column of series.values()) {
    const rows = column.filter((figure) => !isPart(last(figure.rowLabels)));
    let since: AggregateFigure[] = [];
    const parts = rows.filter((figure) => !isTotal(last(figure.rowLabels)));
    for (const figure of rows) {
      if (!isTotal(last(figure.rowLabels))) since.push(figure);
      else {
        const issue = differs(figure, [parts, since], "rows");
        if (issue !== null) issues.push(issue);
        since = [];
      }
    }
  }
  return issues;
}

function alongColumns(figures: readonly AggregateFigure[]): ImportIssue[] {
  const issues: ImportIssue[] = [];
  const rows = groupBy(figures, (f) => [f.measure, f.unit, f.at.row].join("|"));
  for (const row of rows.values()) {
    for (const figure of row) {
      figure.columnLabels.forEach((label, level) => {
        const siblings = row.filter((other) => other !== figure && sameBut(figure, other, level));
        const parts = partsOf(label, siblings, level);
        const issue = parts.length < 2 ? null : differs(figure, [parts], "columns");
        if (issue !== null) issues.push(issue);
      });
    }
  }
  return issues;
}

const sameBut = (figure: AggregateFigure, other: AggregateFigure, level: number): boolean =>
  other.columnLabels.length === figure.columnLabels.length &&
  other.columnLabels.every((label, at) => at === level || label === figure.columnLabels[at]);

/** What a column's total is made of: "Totalt" of all beside it, "Total budget" of the budgets, "Deltagare" of women and men. */
function partsOf(label: string, siblings: readonly AggregateFigure[], level: number): readonly AggregateFigure[] {
  const own = (figure: AggregateFigure): string => figure.columnLabels[level] ?? "";
  const parts = siblings.filter((figure) => !isTotal(own(figure)) && !isPart(own(figure)));
  const sexes = parts.filter((figure) => isWomen(own(figure)) || isMen(own(figure)));
  if (isTotal(label)) return sexes.length === 2 ? sexes : parts;
  if (sexes.length === 2 && /^(?:antal )?(?:deltagare|personer|individer)$/.test(foldLabel(label))) return sexes;
  const word = /^(?:totala?|summa|sammanlagd|hela) ?(?:t )?([a-z]{4,})$/.exec(foldLabel(label))?.[1];
  if (word === undefined) return [];
  const named = parts.filter((figure) =>
    foldLabel(own(figure))
      .split(" ")
      .some((other) => other === word),
  );
  return named.length > 0 ? named : parts;
}

/** The total against the sums it may be; null where one fits, or where a part is hidden. */
function differs(
  figure: AggregateFigure,
  candidates: readonly (readonly AggregateFigure[])[],
  of: "rows" | "columns",
): ImportIssue | null {
  const total = told(figure);
  if (total === null) return null;
  const sums = candidates.filter((parts) => parts.length > 0).map((parts) => summed(parts));
  if (sums.length === 0 || sums.some((sum) => sum === null)) return null;
  const known = sums.flatMap((sum) => (sum === null ? [] : [sum]));
  const fits = known.some(({ value, slack }) => value.minus(total.value).abs().lte(slack.plus(total.slack)));
  const [sum] = known;
  if (fits || sum === undefined) return null;
  const facts = { of, parts: sum.parts };
  const computed = shown(sum.value, figure.unit);
  return contradiction({ code: "total-differs", figure, printed: total.value.toFixed(), computed, facts });
}

function summed(parts: readonly AggregateFigure[]) {
  const values: Told[] = [];
  for (const part of parts) {
    const value = told(part);
    if (value === null) return null;
    values.push(value);
  }
  return { ...sumOf(values), parts: values.length };
}

/** "Totalt (N=2358)" against the N of the other headings. */
function headedTotals(table: readonly AggregateFigure[]): ImportIssue[] {
  const headed = new Map<string, AggregateFigure>();
  for (const figure of table) {
    const label = last(figure.columnLabels);
    if (headedCount(label) !== null && !headed.has(label)) headed.set(label, figure);
  }
  const total = [...headed].find(([label]) => isTotal(label));
  const parts = [...headed].filter(([label]) => !isTotal(label));
  const printed = total === undefined ? null : headedCount(total[0]);
  if (total === undefined || printed === null || parts.length < 2) return [];
  const computed = parts.reduce((sum, [label]) => kronor(sum.plus(headedCount(label) ?? NaN)), kronor(0));
  if (computed.equals(printed)) return [];
  const facts = { of: "columns", parts: parts.length };
  return [contradiction({ code: "total-differs", figure: total[1], printed, computed: computed.toFixed(), facts })];
}
