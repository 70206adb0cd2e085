import type { Grid } from "../../sheet/grid";
import type { FoundTable, ImportIssue } from "../model/found-tables";
import type { AggregateFigure, InterventionRow, Statement } from "../model/interventions";
import type { SourceImport } from "../model/source-import";
import { readAggregates, readStatements } from "./aggregates";
import { readInterventions } from "./interventions";
import { inReadingOrder, isParticipantTable, participantReader, type ParticipantReader } from "./participants/reader";
import type { ReadOptions } from "./read-options";
import { checkFigures, refuseDoubleCount } from "./totals";

const BLOCK_ROWS = 5000;

/** Everything in whole sheets, by the tables found (and the user's mapping of them): all layouts. Never throws. */
export function readSource(
  grids: readonly Grid[],
  tables: readonly FoundTable[],
  options: ReadOptions,
): SourceImport {
  const reader = participantReader(tables, options);
  const interventions: InterventionRow[] = [];
  const aggregates: AggregateFigure[] = [];
  const statements: Statement[] = [];
  const issues: ImportIssue[] = [];
  for (const grid of grids) {
    const inSheet = tables.filter(({ sheet }) => sheet === grid.sheet);
    reader.addSheet(grid);
    for (const table of inSheet) {
      if (isParticipantTable(table)) {
        addInBlocks(reader, grid, table);
        continue;
      }
      const reading = readOther(grid, table);
      interventions.push(...reading.interventions);
      aggregates.push(...reading.aggregates);
      statements.push(...reading.statements);
      issues.push(...reading.issues);
      reader.markRows(grid.sheet, reading.marks);
    }
  }
  const { participations, issues: ofRows, accounting } = reader.finish();
  const counted = refuseDoubleCount(aggregates, participations);
  return {
    tables,
    participations,
    interventions,
    aggregates: counted.figures,
    issues: inReadingOrder([...issues, ...ofRows, ...counted.issues, ...checkFigures(aggregates, interventions, statements)]),
    accounting,
  };
}

function addInBlocks(reader: ParticipantReader, grid: Grid, table: FoundTable): void {
  for (let first = 0; first < grid.rows.length; first += BLOCK_ROWS) {
    const rows = grid.rows.slice(first, first + BLOCK_ROWS);
    reader.addBlock({ ...grid, origin: { ...grid.origin, row: grid.origin.row + first }, rows }, table);
  }
}

function readOther(grid: Grid, table: FoundTable) {
  const none = { interventions: [], aggregates: [], statements: [] };
  if (table.layout === "interventions" || table.layout === "A6") {
    const { rows, issues, marks } = readInterventions(grid, table);
    return { ...none, interventions: rows, issues, marks };
  }
  if (table.layout === "statements") {
    const { statements, issues, marks } = readStatements(grid, table);
    return { ...none, statements, issues, marks };
  }
  const { figures, issues, marks } = readAggregates(grid, table);
  return { ...none, aggregates: figures, issues, marks };
}
