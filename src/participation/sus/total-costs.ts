import type { ReadingIssue } from "../model/issues";
import { issueAt } from "./issue-log";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./table";

/**
 * "Kostnad | 3600000" outside the tables: a cost of everything. Only cost per participant is read, so it is said, for
 * each such cell, that it was seen and not used.
 */
export function totalCosts(view: SheetView, tables: readonly FoundTable[]): readonly ReadingIssue[] {
  const issues: ReadingIssue[] = [];
  for (let row = 0; row < view.rows; row++) {
    if (tables.some((table) => row >= (table.headerRows[0] ?? table.firstRow) && row <= table.lastRow)) continue;
    for (let column = 0; column < view.columns; column++) {
      const value = isTotalCost(view, row, column) ? valueBeside(view, row, column) : null;
      if (value === null) continue;
      issues.push(totalCostAt(view, row, column, value));
    }
  }
  return issues;
}

export function totalCostAt(view: SheetView, row: number, label: number, column: number): ReadingIssue {
  const place = { view, row, column, heading: view.text(row, label), found: view.text(row, column) };
  return issueAt("total-cost-found", "warning", place);
}

export function isTotalCost(view: SheetView, row: number, column: number): boolean {
  if (!view.isText(row, column)) return false;
  const { measures, perParticipant } = view.meaning(row, column);
  return measures.size === 1 && measures.has("cost") && !perParticipant;
}

/** The column of the next filled cell when that holds a number. */
function valueBeside(view: SheetView, row: number, column: number): number | null {
  for (let at = column + 1; at < view.columns; at++) {
    if (view.blank(row, at)) continue;
    return view.isValue(row, at) && view.number(row, at).kind === "number" ? at : null;
  }
  return null;
}
