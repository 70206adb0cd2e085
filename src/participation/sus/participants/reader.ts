import type { Grid } from "../../../sheet/grid";
import type { FoundTable, ImportIssue } from "../../model/found-tables";
import type { RowAccounting } from "../../model/issues";
import type { Participations } from "../../model/participations";
import { atOnce, type InParts } from "../in-parts";
import { requiredFields } from "../mapping";
import type { ReadOptions } from "../read-options";
import type { RowMark } from "../row-ledger";
import { coverNames, type Cover } from "../values/covered-names";
import { finishColumns } from "./finish-columns";
import { rowOutside } from "./odd-rows";
import { tellRowIssues } from "./row-issues";
import { SheetMarks } from "./sheet-marks";
import { livelihoodsMissing, sidesMissing } from "./state-columns";
import { Store } from "./store";
import { TableReader } from "./table-reader";

export interface ParticipantReading {
  readonly participations: Participations;
  readonly issues: ImportIssue[];
  readonly accounting: RowAccounting[];
  /** How names of interventions are covered, in participations and elsewhere alike. */
  readonly cover: Cover;
}

/** Reads tables of participations in blocks of rows, straight into columns. */
export interface ParticipantReader {
  /**
   * A block of the table's sheet, in order; its first row may be any row. Rows outside the tables are accounted for and
   * not read. Where a sheet has several tables, give each block once for each of them.
   */
  addBlock(grid: Grid, table: FoundTable): void;
  /** A block of a sheet that is accounted for only: for sheets without participations. */
  addSheet(grid: Grid): void;
  /** What became of rows that other readers read, so that one accounting holds all rows of a sheet. */
  markRows(sheet: string, rows: readonly RowMark[]): void;
  /** Once, after the last block. What tells persons apart is dropped here. */
  finish(): ParticipantReading;
  /** The same in parts, for those who draw or may stop in between. `named`: interventions of other tables. */
  finishing(named?: readonly string[]): InParts<ParticipantReading>;
}

/** Tables this reader reads: one row per participation (9.2), and the short monthly list A14. */
export const isParticipantTable = ({ layout }: FoundTable): boolean => layout === "participants" || layout === "A14";

/**
 * `tables` are all tables the user chose, other layouts too: their rows are not taken for notes. Never throws. Nothing
 * is read as 0: a value that cannot be read is left out and told, with its row.
 */
export function participantReader(tables: readonly FoundTable[], options: ReadOptions): ParticipantReader {
  const store = new Store(options.words, options.fields);
  const readers = new Map<string, TableReader>();
  const marks = new Map<string, SheetMarks>();
  const marksOf = (sheet: string): SheetMarks => held(marks, sheet, () => new SheetMarks(sheet));
  function* finishing(named: readonly string[] = []): InParts<ParticipantReading> {
    for (const reader of readers.values()) {
      reader.checkExtras();
      reader.fillGroups();
      reader.settleDates();
    }
    yield;
    const cover = coverNames([...(store.categories.get("intervention")?.names ?? []), ...named]);
    const finished = yield* finishColumns(store, options, cover);
    const issues: ImportIssue[] = [];
    for (const reader of readers.values()) {
      if (!store.readsAll) continue;
      tellRequired(reader);
      yield* tellRowIssues(reader, finished, store);
      issues.push(...(yield* reader.issues.all(reader.leftOut)));
      yield;
    }
    const accounting: RowAccounting[] = [];
    for (const one of marks.values()) {
      accounting.push(one.accounting());
      yield;
    }
    return { participations: finished.participations, issues: inReadingOrder(issues), accounting, cover };
  }
  return {
    addBlock: (grid, table) => {
      const sheetMarks = marksOf(grid.sheet);
      markOutside(grid, tables, table, sheetMarks);
      if (!isParticipantTable(table)) return;
      const reader = held(readers, table.id, () => new TableReader(table, store, sheetMarks));
      const first = Math.max(table.bodyRows.first - grid.origin.row, 0);
      const after = Math.min(grid.rows.length, lastRow(table) + 1 - grid.origin.row);
      if (after > first) reader.read(grid, first, after - first);
    },
    addSheet: (grid) => markOutside(grid, tables, null, marksOf(grid.sheet)),
    markRows: (sheet, rows) => {
      for (const { row, what } of rows) marksOf(sheet).mark(row, what);
    },
    finish: () => atOnce(finishing()),
    finishing,
  };
}

/** A table that reached the last row looked at goes on as long as the sheet. */
const lastRow = ({ bodyRows, continues }: FoundTable): number =>
  continues === true ? Number.MAX_SAFE_INTEGER : bodyRows.last;

function held<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The rows of a block that stand outside this table, unless another of the sheet's tables holds them. */
function markOutside(grid: Grid, tables: readonly FoundTable[], table: FoundTable | null, marks: SheetMarks): void {
  const inSheet = tables.filter((one) => one.sheet === grid.sheet && one.id !== table?.id);
  if (table !== null) inSheet.push(table);
  // As most sheets are: nothing but this table's own rows from here on.
  const [only] = inSheet;
  const single = inSheet.length === 1 && only !== undefined && isParticipantTable(only) ? only : table;
  const firstBody = Math.min(...inSheet.map(({ bodyRows }) => bodyRows.first));
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.origin.row + at;
    if (single !== null && row >= single.bodyRows.first && row <= lastRow(single)) {
      at = Math.min(grid.rows.length, lastRow(single) - grid.origin.row + 1) - 1;
    } else if (inSheet.some(({ headingRows }) => row >= headingRows.first && row <= headingRows.last)) {
      marks.mark(row, "heading");
    } else if (inSheet.some((one) => !isParticipantTable(one) && row >= one.bodyRows.first && row <= lastRow(one))) {
      // Its own reader tells more: these are the weakest marks.
      marks.mark(row, rowOutside(grid.rows[at], false) === "blank" ? "blank" : "note");
    } else if (!inSheet.some((one) => row >= one.bodyRows.first && row <= lastRow(one))) {
      marks.mark(row, rowOutside(grid.rows[at], row < firstBody));
    }
  }
}

function tellRequired({ table, issues, sections }: TableReader): void {
  for (const field of requiredFields(table.layout)) {
    if (field === "intervention" && sections.named) continue;
    if (table.columns.some((column) => column.field === field)) continue;
    issues.tell({ code: "required-missing", severity: "error", done: "none", facts: { field } });
  }
  if (table.layout !== "participants") return;
  for (const [code, sides] of [
    ["states-missing", sidesMissing(table)],
    ["livelihood-missing", livelihoodsMissing(table)],
  ] as const) {
    const side = sides.length > 1 ? "both" : sides[0];
    if (side !== undefined) issues.tell({ code, severity: "warning", done: "none", facts: { side } });
  }
}

const SEVERITIES: readonly ImportIssue["severity"][] = ["error", "warning", "info"];

/** By severity, sheet and table, column, code, first row. */
export function inReadingOrder(issues: readonly ImportIssue[]): ImportIssue[] {
  const rank = (issue: ImportIssue): string =>
    [SEVERITIES.indexOf(issue.severity), issue.sheet, issue.table, String(issue.column ?? "").padStart(6), issue.code, String(issue.rows[0] ?? "").padStart(8), issue.found].join("\u0001"); // prettier-ignore
  return issues
    .map((issue) => ({ issue, rank: rank(issue) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ issue }) => issue);
}
