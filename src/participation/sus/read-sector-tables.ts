import type { Grid } from "../../sheet/grid";
import type { ReadingIssue, RowAccounting } from "../model/issues";
import type { SectorTables } from "../model/sector-tables";
import { assemble } from "./assemble";
import { findTables } from "./find-tables";
import { readParticipantLines } from "./participant-lines";
import type { TableReading } from "./raw-figure";
import { readTable } from "./read-table";
import { rowLedger } from "./row-ledger";
import { sheetView, type SheetView } from "./sheet-view";
import { emptySheets, lacksYear, noIncomeTable, noSectorTable } from "./sheet-checks";
import { totalCosts } from "./total-costs";
import { duplicates, missingCosts, missingParticipants, missingSectors } from "./table-checks";

export interface SectorTableReading {
  readonly tables: SectorTables;
  readonly issues: readonly ReadingIssue[];
  readonly accounting: readonly RowAccounting[];
}

/**
 * Reads published sector tables (layout A9 of the SUS note) out of sheets, wherever in them they stand.
 * Never throws. A cell that cannot be read gives an issue with its place and content, never a figure; every row of
 * every sheet is accounted for. Nothing is merged, corrected or checked against other figures here.
 */
export function readSectorTables(grids: readonly Grid[]): SectorTableReading {
  const views = grids.map(sheetView);
  const readings: TableReading[] = [];
  const accounting: RowAccounting[] = [];
  const lines: ReturnType<typeof readParticipantLines>[] = [];
  const costs: ReadingIssue[] = [];
  for (const view of views) {
    const ledger = rowLedger(view);
    const tables = findTables(view, readings.length);
    for (const table of tables) readings.push(readTable(table, tables, ledger));
    lines.push(readParticipantLines(view, tables, ledger));
    costs.push(...totalCosts(view, tables));
    accounting.push(ledger.total());
  }
  const { tables, issues } = assemble(
    readings,
    lines.flatMap((one) => one.participants),
  );
  const ofTables = readings.flatMap((reading) => reading.issues);
  const found = [
    ...emptySheets(views),
    ...noSectorTable(views, tables.figures, ofTables),
    ...noIncomeTable(tables.figures, ofTables),
    ...ofTables,
    ...costs,
    ...lines.flatMap((one) => one.issues),
    ...issues,
    ...missingSectors(readings),
    ...missingParticipants(tables.figures, tables.participants),
    ...missingCosts(tables.figures, tables.costsPerParticipant),
    ...duplicates(tables.figures, tables.participants, tables.costsPerParticipant),
  ];
  return { tables, issues: sorted(found, views), accounting };
}

const SEVERITIES: readonly ReadingIssue["severity"][] = ["error", "warning", "info"];

/** By severity, tables without a year first, then place: sheets in the workbook's order, rows, columns. */
function sorted(issues: readonly ReadingIssue[], views: readonly SheetView[]): readonly ReadingIssue[] {
  const sheets = views.map((view) => view.grid.sheet);
  const rank = (issue: ReadingIssue): readonly number[] => [
    SEVERITIES.indexOf(issue.severity),
    lacksYear(issue) ? 0 : 1,
    issue.sheet === null ? -1 : sheets.indexOf(issue.sheet),
    issue.row ?? -1,
    issue.column ?? -1,
  ];
  const ranked = issues.map((issue) => ({ issue, rank: rank(issue) }));
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return at < 0 ? 0 : Number(a.rank[at]) - Number(b.rank[at]);
  });
  return ranked.map((one) => one.issue);
}
