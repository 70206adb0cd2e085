import { rangeAddress } from "../../../sheet/address";
import type { Grid } from "../../../sheet/grid";
import type { FoundTable, ImportIssue } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import { foldLabel } from "../fold";
import { findInterventionTables } from "../interventions/find-rows";
import { cellsOf, type Block } from "./blocks";
import { findBlocks } from "./find-blocks";
import { importIssue } from "./import-issues";
import { layoutOf, type LayoutGuess } from "./layouts";
import { readBlock } from "./read-block";
import type { AggregateReading, StatementReading } from "./readings";
import { expandTextLines, type Expanded } from "./text-lines";
import { readStatementRows } from "./statements";

export type { AggregateReading, StatementReading };
export { expandTextLines };

/**
 * Aggregated tables of a sheet: layouts A1-A5, A7, A8, A10-A13 of the SUS note, 9.4, and the sheet "Textuppgifter"
 * (layout "statements"). Tables that recogniseInterventions finds are not among them: one of layout A12 can be read by
 * both readers. A9 is read by readSectorTables; rows of interventions and participants by their own readers.
 */
export function recogniseAggregates(grid: Grid): FoundTable[] {
  const { row, column } = grid.origin;
  const known = findInterventionTables(grid);
  const isKnown = (table: FoundTable): boolean =>
    known.some(
      ({ first, firstColumn, lastColumn }) =>
        first + row === table.bodyRows.first &&
        firstColumn + column <= table.lastColumn &&
        table.firstColumn <= lastColumn + column,
    );
  return layoutBlocks(grid).flatMap(({ table }) => (isKnown(table) ? [] : [table]));
}

/** Reads a table that recogniseAggregates found (not "statements"), or an A12 of recogniseInterventions. Never throws. */
export function readAggregates(grid: Grid, table: FoundTable): AggregateReading {
  const { expanded } = prepared(grid);
  const block = blockOf(grid, table);
  if (block === null) return { figures: [], issues: [], marks: [] };
  const reading = readBlock(expanded.grid, table, block);
  return { ...reading, figures: reading.figures.map((figure) => atItsLine(figure, grid, expanded)) };
}

/** Reads a table of layout "statements". Never throws. */
export function readStatements(grid: Grid, table: FoundTable): StatementReading {
  const block = blockOf(grid, table);
  return block === null ? { statements: [], issues: [], marks: [] } : readStatementRows(grid, table, block);
}

/** Lines that look like rows of a table but could not be split into labels and figures for certain: left as they are. */
export function unreadTextLines(grid: Grid): ImportIssue[] {
  return expandTextLines(grid).unread.map(({ row, column, text }) =>
    importIssue(grid.sheet, null, {
      code: "number-unreadable",
      severity: "warning",
      row: row + grid.origin.row,
      column: column + grid.origin.column,
      found: text,
      done: "row-left-out",
    }),
  );
}

/**
 * Tables of incomes per sector that stand as text, a line a cell: their figures have no cells of their own that a
 * report could refer to.
 */
export function textTableIssues(grid: Grid, tables: readonly FoundTable[]): ImportIssue[] {
  const { split } = prepared(grid).expanded;
  const inLines = tables.filter(
    ({ layout, bodyRows }) => layout === "A9" && split.has(bodyRows.first - grid.origin.row),
  );
  return inLines.map((table) =>
    importIssue(grid.sheet, table.id, {
      code: "table-as-text",
      severity: "warning",
      row: table.bodyRows.first,
      column: table.firstColumn,
      done: "kept",
    }),
  );
}

/** A figure cut out of a line of text stands in the cell of that line. */
function atItsLine(figure: AggregateFigure, grid: Grid, { split }: Expanded): AggregateFigure {
  const column = split.get(figure.at.row - grid.origin.row);
  return column === undefined ? figure : { ...figure, at: { ...figure.at, column: column + grid.origin.column } };
}

interface Prepared {
  /** A grid that has grown since is prepared again. */
  readonly rows: number;
  readonly expanded: Expanded;
  readonly blocks: readonly Block[];
}

const preparations = new WeakMap<Grid, Prepared>();

/** Lines split and blocks found, once for all tables of a sheet. */
function prepared(grid: Grid): Prepared {
  const held = preparations.get(grid);
  if (held !== undefined && held.rows === grid.rows.length) return held;
  const expanded = expandTextLines(grid);
  const fresh = { rows: grid.rows.length, expanded, blocks: findBlocks(expanded.grid) };
  preparations.set(grid, fresh);
  return fresh;
}

function blockOf(grid: Grid, table: FoundTable): Block | null {
  const all = prepared(grid).blocks.map((block) => ({ block, id: idOf(grid, block) }));
  const exact = all.find(({ id }) => id === table.id);
  if (exact !== undefined) return exact.block;
  const first = table.bodyRows.first - grid.origin.row;
  return all.find(({ block }) => block.rows[0]?.row === first)?.block ?? null;
}

function layoutBlocks(grid: Grid): readonly { readonly block: Block; readonly table: FoundTable }[] {
  const { expanded, blocks } = prepared(grid);
  const split = expanded.grid;
  const cells = cellsOf(split);
  return blocks.flatMap((block) => {
    const guess = layoutOf(block, cells);
    return guess === null ? [] : [{ block, table: foundTable(split, block, guess) }];
  });
}

function idOf(grid: Grid, block: Block): string {
  const { row, column } = grid.origin;
  const last = block.rows.at(-1)?.row ?? block.top;
  const first = Math.min(block.headingRows[0] ?? block.top, block.rows[0]?.row ?? block.top);
  const from = { row: (block.inherited ? block.top : first) + row, column: block.firstColumn + column };
  return `${grid.sheet}!${rangeAddress({ from, to: { row: last + row, column: block.lastColumn + column } })}`;
}

/** The lines above a table; from its own caption ("Tabell 4. …") where it has one. */
function titleOf({ titles }: Block): string {
  const texts = titles.map(({ text }) => text);
  const captions = texts.map((text, at) => (/^\s*(?:tabell|figur|diagram)\s*\d/i.test(text) ? at : 0));
  return texts.slice(Math.max(0, ...captions)).join(" ");
}

function foundTable(grid: Grid, block: Block, { layout, confidence }: LayoutGuess): FoundTable {
  const { row, column } = grid.origin;
  const first = block.rows[0]?.row ?? block.top;
  const last = block.rows.at(-1)?.row ?? first;
  const headings = block.columns.map(({ labels }) => labels.join(" · "));
  const title = titleOf(block);
  return {
    id: idOf(grid, block),
    sheet: grid.sheet,
    layout,
    confidence,
    title: title === "" ? null : title,
    headingRows: { first: (block.headingRows[0] ?? first) + row, last: (block.headingRows.at(-1) ?? first - 1) + row },
    bodyRows: { first: first + row, last: last + row },
    firstColumn: block.firstColumn + column,
    lastColumn: block.lastColumn + column,
    layoutKey: [layout, block.corner, ...headings].map(foldLabel).join("|"),
    columns: [],
  };
}
