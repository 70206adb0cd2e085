import type { CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import type { FoundTable, ImportIssue } from "../model/found-tables";
import type { AggregateFigure, InterventionRow, Statement } from "../model/interventions";
import type { SourceImport } from "../model/source-import";
import { readAggregates, readStatements } from "./aggregates";
import { readInterventions } from "./interventions";
import { inReadingOrder, isParticipantTable, participantReader } from "./participants/reader";
import type { ReadOptions } from "./read-options";
import type { RowMark } from "./row-ledger";
import { checkFigures, refuseDoubleCount } from "./totals";

/** Reads all layouts from blocks of sheets: a million participants need not be in memory at once. */
export interface SourceReader {
  /** A block of a sheet's rows, each sheet's in order. */
  addBlock(block: Grid): void;
  /** Once, after the last block. */
  finish(): SourceImport;
}

/** Participants go straight into columns; sheets that hold other tables are small, and are kept until they are whole. */
export function sourceReader(tables: readonly FoundTable[], options: ReadOptions): SourceReader {
  const reader = participantReader(tables, options);
  const kept = new Map<string, Kept>();
  const inSheet = (sheet: string): readonly FoundTable[] => tables.filter((table) => table.sheet === sheet);
  return {
    addBlock(block) {
      const own = inSheet(block.sheet);
      reader.addSheet(block);
      for (const table of own) if (isParticipantTable(table)) reader.addBlock(block, table);
      if (own.some((table) => !isParticipantTable(table))) keep(kept, block);
    },
    finish() {
      const others = [...kept.values()].flatMap((grid) =>
        inSheet(grid.sheet)
          .filter((table) => !isParticipantTable(table))
          .map((table) => ({ sheet: grid.sheet, ...readOther(grid, table) })),
      );
      for (const { sheet, marks } of others) reader.markRows(sheet, marks);
      const { participations, issues: ofRows, accounting } = reader.finish();
      const interventions = others.flatMap((one) => one.interventions);
      const aggregates = others.flatMap((one) => one.aggregates);
      const statements = others.flatMap((one) => one.statements);
      const counted = refuseDoubleCount(aggregates, participations);
      const checked = checkFigures(aggregates, interventions, statements);
      const issues = [...others.flatMap((one) => one.issues), ...ofRows, ...counted.issues, ...checked];
      return {
        tables,
        participations,
        interventions,
        aggregates: counted.figures,
        issues: inReadingOrder(issues),
        accounting,
      };
    },
  };
}

type Kept = Grid & { readonly rows: (readonly CellValue[])[] };

function keep(kept: Map<string, Kept>, block: Grid): void {
  const before = kept.get(block.sheet);
  if (before === undefined) kept.set(block.sheet, { ...block, rows: [...block.rows] });
  else for (const row of block.rows) before.rows.push(row);
}

interface OtherReading {
  readonly interventions: readonly InterventionRow[];
  readonly aggregates: readonly AggregateFigure[];
  readonly statements: readonly Statement[];
  readonly issues: readonly ImportIssue[];
  readonly marks: readonly RowMark[];
}

function readOther(grid: Grid, table: FoundTable): OtherReading {
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
