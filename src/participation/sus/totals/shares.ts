import { kronor, type Kronor } from "../../../calculation/units";
import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { headedCount, isAfter, isBefore, isChange, isShare, isTotal } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { contradiction, groupBy, shown, sumOf, told } from "./findings";
import { rowsOverlap } from "./table-totals";

/** Shares against the counts they are of, and changes against before and after. */
export function sharesAndChanges(figures: readonly AggregateFigure[]): ImportIssue[] {
  const issues: ImportIssue[] = [];
  for (const table of groupBy(figures, (figure) => figure.table).values()) {
    issues.push(...changes(table));
    const counts = table.filter((figure) => figure.measure === "count");
    const byRow = groupBy(counts, ({ at }) => String(at.row));
    const byColumn = groupBy(counts, ({ at }) => String(at.column));
    const overlap = rowsOverlap(table);
    for (const figure of table) {
      if (figure.measure !== "share") continue;
      const count = countBeside(figure, byRow.get(String(figure.at.row)) ?? []);
      const base = count === null ? null : baseOf(count, byColumn.get(String(count.at.column)) ?? [], overlap);
      const issue = count === null ? null : shareIssue(figure, count, base);
      if (issue !== null) issues.push(issue);
    }
  }
  return issues;
}

function shareIssue(figure: AggregateFigure, count: AggregateFigure, base: Kronor | null): ImportIssue | null {
  const of = told(count);
  if (of === null || base === null || base.isZero()) return null;
  return quotientIssue(figure, kronor(of.value.div(base)), { count: of.value.toFixed(), base: base.toFixed() });
}

/** A share that is not the quotient: for information where print only cut the decimals off, else a warning. */
function quotientIssue(figure: AggregateFigure, exact: Kronor, facts: ImportIssue["facts"]): ImportIssue | null {
  const printed = told(figure);
  if (printed === null) return null;
  const off = exact.minus(printed.value).abs();
  if (off.lte(printed.slack)) return null;
  const cut = off.lt(printed.slack.times(2));
  const severity = cut ? "info" : "warning";
  const computed = shown(exact, figure.unit);
  return contradiction({ code: "share-differs", severity, figure, printed: printed.value.toFixed(), computed, facts });
}

const withoutShare = (labels: readonly string[]): string =>
  labels.filter((label) => !isShare(label) && !/^antal$/.test(foldLabel(label))).join("|");

function countBeside(figure: AggregateFigure, counts: readonly AggregateFigure[]): AggregateFigure | null {
  const same = counts.find((other) => other.at.column === figure.at.column);
  if (same !== undefined) return same;
  const beside = counts.filter((other) => withoutShare(other.columnLabels) === withoutShare(figure.columnLabels));
  const [only] = beside;
  return beside.length === 1 && only !== undefined ? only : null;
}

/** What shares of a column are of: the N of its heading, its total row, else the sum of its rows. */
function baseOf(count: AggregateFigure, column: readonly AggregateFigure[], overlap: boolean): Kronor | null {
  for (const label of count.columnLabels) {
    const headed = headedCount(label);
    if (headed !== null) return kronor(headed);
  }
  const totals = column.filter((other) => isTotal(other.rowLabels.at(-1) ?? ""));
  const [total] = totals;
  if (total !== undefined) return totals.length === 1 ? (told(total)?.value ?? null) : null;
  if (overlap) return null;
  const values = column.flatMap((other) => told(other) ?? []);
  return values.length === column.length ? sumOf(values).value : null;
}

/** Förändring = efter − före, and its percent of före. */
function changes(table: readonly AggregateFigure[]): ImportIssue[] {
  const issues: ImportIssue[] = [];
  const key = (figure: AggregateFigure): string =>
    [...sideless(figure.rowLabels), "", ...sideless(figure.columnLabels)].join("|");
  for (const row of groupBy(table, key).values()) {
    const one = (measure: AggregateFigure["measure"]): AggregateFigure | null => {
      const found = row.filter(
        (figure) => figure.measure === measure && (figure.unit === "count" || measure === "changeShare"),
      );
      return found.length === 1 ? (found[0] ?? null) : null;
    };
    const [before, after, change, share] = [one("before"), one("after"), one("change"), one("changeShare")];
    const from = before === null ? null : told(before);
    const to = after === null ? null : told(after);
    if (from === null || to === null) continue;
    const exact = kronor(to.value.minus(from.value));
    const facts = { before: from.value.toFixed(), after: to.value.toFixed() };
    const printed = change === null ? null : told(change);
    if (printed !== null && !printed.value.equals(exact)) {
      const computed = exact.toFixed();
      issues.push(
        contradiction({
          code: "counts-differ",
          figure: printed.figure,
          printed: printed.value.toFixed(),
          computed,
          facts,
        }),
      );
    }
    const issue =
      share === null || from.value.isZero() ? null : quotientIssue(share, kronor(exact.div(from.value)), facts);
    if (issue !== null) issues.push(issue);
  }
  return issues;
}

const sideless = (labels: readonly string[]): readonly string[] =>
  labels.filter(
    (label) =>
      !isBefore(label) && !isAfter(label) && !isChange(label) && !isShare(label) && !/^antal$/.test(foldLabel(label)),
  );
