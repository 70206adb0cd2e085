import type { FoundTable } from "../participation/model/found-tables";
import type { SourceImport } from "../participation/model/source-import";
import { isParticipantTable, participantReader } from "../participation/sus/participants/reader";
import type { ReadOptions } from "../participation/sus/read-options";
import { readSource } from "../participation/sus/read-source";
import { refuseDoubleCount } from "../participation/sus/totals";
import type { CellValue } from "../sheet/cell";
import type { Grid } from "../sheet/grid";

/** Reads a workbook's tables from blocks of its sheets, each sheet's blocks in order. */
export interface SourceReader {
  addBlock(block: Grid): void;
  /** Once, after the last block. */
  finish(): SourceImport;
}

/**
 * Sheets with nothing but participants go straight into columns, block by block. Other sheets are small and are kept
 * until they are whole; so is all of it where participants share a sheet with other tables, since rows are accounted
 * for by sheet.
 */
export function sourceReader(tables: readonly FoundTable[], options: ReadOptions): SourceReader {
  const streamed = streamedSheets(tables);
  const rowsOf = new Map<string, Kept>();
  const inStream = tables.filter(({ sheet }) => streamed.has(sheet));
  const reader = participantReader(inStream, options);
  return {
    addBlock(block) {
      if (!streamed.has(block.sheet)) return keep(rowsOf, block);
      for (const table of inStream) if (table.sheet === block.sheet) reader.addBlock(block, table);
    },
    finish() {
      const others = tables.filter(({ sheet }) => !streamed.has(sheet));
      const rest = readSource([...rowsOf.values()], others, options);
      return inStream.length === 0 ? rest : joined(tables, reader.finish(), rest);
    },
  };
}

/** No sheet, if any sheet has participants and something else beside them. */
function streamedSheets(tables: readonly FoundTable[]): ReadonlySet<string> {
  const withParticipants = new Set(tables.filter(isParticipantTable).map(({ sheet }) => sheet));
  const mixed = tables.some((table) => withParticipants.has(table.sheet) && !isParticipantTable(table));
  return mixed ? new Set() : withParticipants;
}

type Kept = Grid & { readonly rows: (readonly CellValue[])[] };

function keep(rowsOf: Map<string, Kept>, block: Grid): void {
  const before = rowsOf.get(block.sheet);
  if (before === undefined) rowsOf.set(block.sheet, { ...block, rows: [...block.rows] });
  else for (const row of block.rows) before.rows.push(row);
}

function joined(
  tables: readonly FoundTable[],
  participants: Pick<SourceImport, "participations" | "issues" | "accounting">,
  rest: SourceImport,
): SourceImport {
  const { participations } = participants;
  const { figures, issues } = refuseDoubleCount(rest.aggregates, participations);
  const order = [...new Set(tables.map(({ sheet }) => sheet))];
  return {
    ...rest,
    tables,
    participations,
    aggregates: figures,
    issues: [...participants.issues, ...rest.issues, ...issues],
    accounting: [...participants.accounting, ...rest.accounting].sort(
      (a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet),
    ),
  };
}
