import type { Grid } from "../../../sheet/grid";
import { kronor } from "../../../calculation/units";
import type { FoundTable } from "../../model/found-tables";
import type { AggregateFigure, Statement } from "../../model/interventions";
import { foldLabel } from "../fold";
import type { RowMark } from "../row-ledger";
import { cellsOf, type Block, type Cells } from "./blocks";
import { decimalsOf, readFigure } from "./cell-figures";
import { issueCollector } from "./import-issues";
import type { StatementReading } from "./readings";

/** The columns of "Textuppgifter" by their headings, folded. */
const COLUMNS = {
  claim: /^(?:uppgift\w*|pastaende)$/,
  about: /^(?:galler|avser|om|tabell|galler tabell|tabell och rad)$/,
  value: /^varde$/,
  unit: /^enhet$/,
  source: /^(?:kalla\w*|sida|kalla sida|sidan)$/,
} as const;
type Part = keyof typeof COLUMNS;

/** The rows of a sheet "Textuppgifter": Uppgift, Gäller, Värde, Enhet, Källa; in any order. */
export function readStatementRows(grid: Grid, table: FoundTable, block: Block): StatementReading {
  const cells = cellsOf(grid);
  const issues = issueCollector(table.sheet, table.id);
  const columns = columnsOf(block, cells);
  const statements: Statement[] = [];
  const marks: RowMark[] = [
    ...block.titles.map(({ row }): RowMark => ({ row: row + grid.origin.row, what: "title" })),
    ...block.headingRows.map((row): RowMark => ({ row: row + grid.origin.row, what: "heading" })),
    ...block.notes.map((row): RowMark => ({ row: row + grid.origin.row, what: "note" })),
  ];
  for (const { row } of block.rows) {
    const text = (part: Part): string => (columns[part] === undefined ? "" : cells.text(row, columns[part]));
    const at = { row: row + grid.origin.row, column: (columns.value ?? block.firstColumn) + grid.origin.column };
    const read = valueOf(cells, row, columns.value, text("unit"));
    const shown = columns.value === undefined ? "" : cells.text(row, columns.value);
    if (read === null || text("claim") === "") {
      const code = read === null ? "number-unreadable" : "required-missing";
      issues.add({ code, severity: "error", ...at, heading: text("claim"), found: shown, done: "row-left-out" });
      marks.push({ row: at.row, what: "unreadable" });
      continue;
    }
    marks.push({ row: at.row, what: "used" });
    const about = text("about") === "" ? null : text("about");
    const source = text("source") === "" ? null : text("source");
    statements.push({ sheet: table.sheet, at, claim: text("claim"), about, ...read, source, text: shown });
  }
  return { statements, issues: issues.list(), marks };
}

function columnsOf(block: Block, cells: Cells): Partial<Record<Part, number>> {
  const found: Partial<Record<Part, number>> = {};
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const heading = foldLabel(block.headingRows.map((row) => cells.text(row, column)).join(" "));
    for (const part of Object.keys(COLUMNS) as Part[]) {
      if (found[part] === undefined && COLUMNS[part].test(heading)) found[part] = column;
    }
  }
  return found;
}

/** "ca 100", "cirka 850", "drygt 5": the number counts, as a round one. */
const ABOUT = /^\s*(?:ca|c:a|cirka|circa|omkring|ungefär|drygt|knappt|runt|minst|högst|nära)\.?\s+/i;

type Value = Pick<Statement, "value" | "unit" | "roundedTo">;

function valueOf(cells: Cells, row: number, column: number | undefined, unitText: string): Value | null {
  if (column === undefined) return null;
  const held = cells.value(row, column);
  const reading = readFigure(typeof held === "string" ? held.replace(ABOUT, "") : held);
  if (reading.kind !== "number") return null;
  const { unit, factor } = unitOf(reading.unit ?? unitText, reading.digits);
  const scale = kronor(factor);
  return {
    unit,
    value: kronor(reading.digits).times(scale).toFixed(),
    roundedTo: kronor(10).pow(-decimalsOf(reading.digits)).times(scale).toNumber(),
  };
}

function unitOf(text: string, digits: string): { unit: AggregateFigure["unit"]; factor: string } {
  const folded = foldLabel(text);
  if (/^(?:mkr|mnkr|msek|miljoner\w*)/.test(folded)) return { unit: "kr", factor: "1000000" };
  if (/^(?:tkr|kkr|tusen\w*)/.test(folded)) return { unit: "kr", factor: "1000" };
  if (/^(?:kr|kronor|sek)\b/.test(folded)) return { unit: "kr", factor: "1" };
  if (text.includes("%") || /^(?:procent|andel|share)/.test(folded)) {
    const asShare = !/%/.test(text) && Math.abs(Number(digits)) <= 1;
    return { unit: "share", factor: asShare ? "1" : "0.01" };
  }
  if (/^(?:tim\w*|h|hours)$/.test(folded)) return { unit: "hours", factor: "1" };
  return /^(?:man\w*|months)$/.test(folded) ? { unit: "months", factor: "1" } : { unit: "count", factor: "1" };
}
