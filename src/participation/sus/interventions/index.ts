import { rangeAddress } from "../../../sheet/address";
import type { Grid } from "../../../sheet/grid";
import type { FoundTable } from "../../model/found-tables";
import { cellsOf } from "../aggregates/blocks";
import { foldLabel } from "../fold";
import { isFree, shown } from "../values/shown";
import { findInterventionTables } from "./find-rows";
import type { InterventionTable } from "./intervention-table";
import { readRows } from "./read-rows";
import type { InterventionReading } from "./reading";

export type { InterventionReading };

/** Tables of one row per intervention (and year) in a sheet: layouts "interventions" (9.3), A6 and A12 of the SUS note. */
export function recogniseInterventions(grid: Grid): FoundTable[] {
  const cells = cellsOf(grid);
  return findInterventionTables(grid).map((table) => foundTable(grid, table, cells));
}

/** Reads a table that recogniseInterventions found, with the mapping it holds. Never throws. */
export function readInterventions(grid: Grid, table: FoundTable): InterventionReading {
  return readRows(grid, table);
}

const freeText = (text: string): string => (isFree(text) ? text : shown(text));

const MOST_SAMPLES = 3;

function foundTable(grid: Grid, table: InterventionTable, cells: ReturnType<typeof cellsOf>): FoundTable {
  const { row, column } = grid.origin;
  const top = Math.min(...table.headingRows);
  const from = { row: top + row, column: table.firstColumn + column };
  const to = { row: table.last + row, column: table.lastColumn + column };
  const samples = (at: number): string[] => {
    const texts = new Set<string>();
    for (let body = table.first; body <= table.last && texts.size < MOST_SAMPLES; body++) {
      if (!cells.blank(body, at)) texts.add(freeText(cells.text(body, at)));
    }
    return [...texts];
  };
  return {
    id: `${grid.sheet}!${rangeAddress({ from, to })}`,
    sheet: grid.sheet,
    layout: table.layout,
    confidence: table.confidence,
    title: table.title,
    headingRows: { first: top + row, last: Math.max(...table.headingRows) + row },
    bodyRows: { first: table.first + row, last: table.last + row },
    ...(table.last === grid.rows.length - 1 ? { continues: true } : {}),
    firstColumn: table.firstColumn + column,
    lastColumn: table.lastColumn + column,
    layoutKey: [
      table.layout === "A12" ? "A12" : "interventions",
      ...table.columns.map(({ heading }) => foldLabel(heading)),
    ].join("|"),
    columns: table.columns.map(({ column: at, heading, field }) => ({
      column: at + column,
      heading,
      field,
      code: null,
      confidence: field === null ? 0 : 0.9,
      basis: field === null ? "none" : "synonym",
      samples: samples(at),
      identity: null,
    })),
  };
}
