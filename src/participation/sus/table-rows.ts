import type { CalendarYear } from "../../calculation/units";
import type { ReadingIssue } from "../model/issues";
import type { Sector } from "../../valuation/sectors";
import { foldLabel } from "./fold";
import { issueAt } from "./issue-log";
import type { RowSaid } from "./resolve";
import type { RowLedger } from "./row-ledger";
import type { FoundTable } from "./table";
import { isTotalCost, totalCostAt } from "./total-costs";

/** A row of a table that holds figures. */
export interface TableRow extends RowSaid {
  readonly row: number;
}

/** The rows of a table whose label is known; every other row is marked in the ledger, and listed where it held values. */
export function readRows(table: FoundTable, ledger: RowLedger): { rows: TableRow[]; issues: ReadingIssue[] } {
  const rows: TableRow[] = [];
  const issues: ReadingIssue[] = [];
  let section: CalendarYear | null = null;
  let besideYear: CalendarYear | null = null;
  let split: Sector | null = null;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const label = table.view.text(row, table.labelColumn);
    const filled = filledColumns(table, row);
    besideYear = table.yearColumn === null ? null : (table.view.year(row, table.yearColumn) ?? besideYear);
    if (filled.length === 0) {
      const year = table.view.year(row, table.labelColumn);
      if (year !== null && table.view.sector(row, table.labelColumn) === null) section = year;
      split = markValueless(table, row, ledger, issues);
      continue;
    }
    const known = knownRow(table, row, besideYear ?? section, split);
    split = null;
    if (known === null) {
      listUnknown(table, row, filled, ledger, issues);
      continue;
    }
    if (table.view.sector(row, table.labelColumn)?.exact === false) {
      const place = { view: table.view, row, column: table.labelColumn, heading: table.corner.text, found: label };
      issues.push(issueAt("label-guessed", "info", place, { sector: String(known.sector) }));
    }
    rows.push({ ...known, row });
  }
  return { rows, issues };
}

function filledColumns(table: FoundTable, row: number): readonly number[] {
  return table.columns
    .map((column) => column.column)
    .filter((column) => column !== table.yearColumn && !table.view.blank(row, column));
}

const isTotalOnly = (text: string): boolean => /^(?:totalt|total)$/.test(foldLabel(text));

/** A row without values: a sector that lacks its figures, the first half of "Staten / totalt", a line of text, or blank. */
function markValueless(table: FoundTable, row: number, ledger: RowLedger, issues: ReadingIssue[]): Sector | null {
  const { view, labelColumn } = table;
  const match = view.sector(row, labelColumn);
  if (match === null) {
    const isYear = view.year(row, labelColumn) !== null;
    if (!view.blank(row, labelColumn)) ledger.mark(row, isYear ? sectionOrMissing(table) : "note");
    return null;
  }
  if (
    isTotalOnly(view.text(row + 1, labelColumn)) &&
    row < table.lastRow + 1 &&
    filledColumns(table, row + 1).length > 0
  ) {
    ledger.mark(row, "heading");
    return match.sector;
  }
  const found = view.text(row, labelColumn);
  const place = { view, row, column: labelColumn, heading: table.corner.text, found };
  issues.push(issueAt("sector-row-without-numbers", "error", place, { sector: match.sector }));
  ledger.mark(row, "without-numbers");
  return null;
}

/** A lone year heads a section among sectors; in a table of years it is a year without figures. */
function sectionOrMissing(table: FoundTable): "heading" | "without-numbers" {
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (table.view.sector(row, table.labelColumn) !== null) return "heading";
  }
  return "without-numbers";
}

function knownRow(table: FoundTable, row: number, year: CalendarYear | null, split: Sector | null): RowSaid | null {
  const { view, labelColumn } = table;
  const label = view.text(row, labelColumn);
  const meaning = view.meaning(row, labelColumn);
  const sector = view.sector(row, labelColumn)?.sector ?? null;
  if (sector !== null) return { label, sector, year, measure: null, meaning };
  if (split !== null && isTotalOnly(label)) {
    return { label: `${view.text(row - 1, labelColumn)} ${label}`, sector: split, year, measure: null, meaning };
  }
  const own = view.year(row, labelColumn);
  if (own !== null) return { label, sector: null, year: own, measure: null, meaning };
  if (meaning.measures.has("cost") && meaning.perParticipant) {
    return { label, sector: meaning.sector, year: meaning.year ?? year, measure: "cost", meaning };
  }
  if (meaning.measures.has("participants")) {
    return { label, sector: null, year: meaning.year ?? year, measure: "participants", meaning };
  }
  const underCorner = table.corner.meaning.measures.has("participants") && row === table.firstRow;
  return underCorner ? { label: table.corner.text, sector: null, year, measure: "participants", meaning } : null;
}

function listUnknown(
  table: FoundTable,
  row: number,
  filled: readonly number[],
  ledger: RowLedger,
  issues: ReadingIssue[],
): void {
  const { view, labelColumn } = table;
  const withValue = filled.find((column) => view.isValue(row, column) || view.year(row, column) !== null);
  if (withValue === undefined && view.blank(row, labelColumn)) return ledger.mark(row, "note");
  ledger.mark(row, "unknown-row");
  if (withValue !== undefined && isTotalCost(view, row, labelColumn)) {
    issues.push(totalCostAt(view, row, labelColumn, withValue));
    return;
  }
  const found = view.text(row, labelColumn);
  const column = found === "" ? (withValue ?? labelColumn) : labelColumn;
  const place = { view, row, column, heading: table.corner.text, found: found === "" ? view.text(row, column) : found };
  issues.push(issueAt("unknown-row", "warning", place));
}
