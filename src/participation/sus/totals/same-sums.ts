import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { isTotal } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { contradiction, groupBy, shown, sumOf, tableName, told, type Told } from "./findings";

/** A table that breaks one whole down by one thing ("Insatser per målgrupp"). */
interface Breakdown {
  readonly first: AggregateFigure;
  readonly parts: readonly Told[];
  /** What must be the same for two tables to break down the same whole. */
  readonly whole: string;
}

/** The same whole broken down in two tables of a sheet must have the same sum; otherwise both sums are told. */
export function sameSums(figures: readonly AggregateFigure[]): ImportIssue[] {
  const tables = [...groupBy(figures, (figure) => figure.table).values()].flatMap((table) => breakdown(table) ?? []);
  const issues: ImportIssue[] = [];
  for (const alike of groupBy(tables, ({ whole }) => whole).values()) {
    const [first, ...others] = alike;
    if (first === undefined) continue;
    const held = sumOf(first.parts);
    for (const other of others) {
      const sum = sumOf(other.parts);
      if (sum.value.minus(held.value).abs().lte(sum.slack.plus(held.slack))) continue;
      const { unit } = other.first;
      const printed = shown(sum.value, unit);
      const facts = { otherTitle: tableName(first.first), otherTable: first.first.table };
      const computed = shown(held.value, unit);
      issues.push(contradiction({ code: "sums-differ-between-tables", figure: other.first, printed, computed, facts }));
    }
  }
  return issues;
}

function breakdown(table: readonly AggregateFigure[]): Breakdown | null {
  const [first] = table;
  if (
    first === undefined ||
    first.title === null ||
    first.layout === "A10" ||
    (first.measure !== "count" && first.measure !== "amount")
  )
    return null;
  const title = foldLabel(first.title);
  if (!/\b(?:per|fordelning|fordelat|fordelade)\b/.test(title)) return null;
  if (table.some((figure) => figure.measure !== first.measure || figure.unit !== first.unit)) return null;
  const rows = new Set(table.map((figure) => figure.at.row)).size;
  const columns = new Set(table.map((figure) => figure.at.column)).size;
  const parts = table.filter((figure) => ![...figure.rowLabels, ...figure.columnLabels].some(isTotal));
  const values = parts.flatMap((figure) => told(figure) ?? []);
  if ((rows > 1 && columns > 1) || values.length !== parts.length || values.length < 2) return null;
  const years = title.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const counted = /\b(insats|deltag|person|projekt)/.exec(title)?.[1] ?? "";
  const whole = [first.sheet, first.measure, first.unit, first.measure === "count" ? counted : "", ...years].join("|");
  return { first, parts: values, whole };
}
