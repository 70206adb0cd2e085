import type { CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import type { FoundTable, ImportIssue } from "../model/found-tables";
import type { AggregateFigure, InterventionRow, Statement } from "../model/interventions";
import type { SourceImport } from "../model/source-import";
import { readAggregates, readStatements, unreadTextLines } from "./aggregates";
import { readInterventions } from "./interventions";
import { partOutcomes } from "./interventions/part-outcomes";
import { toldTwice } from "./interventions/told-twice";
import { withAndWithoutYear } from "./interventions/with-and-without-year";
import { inReadingOrder, isParticipantTable, participantReader } from "./participants/reader";
import { atOnce, type InParts } from "./in-parts";
import type { ReadOptions } from "./read-options";
import type { RowMark } from "./row-ledger";
import { isFree, shown, shownFound } from "./values/shown";
import { checkFigures, confirmRepairs, refuseDoubleCount } from "./totals";

/** Reads all layouts from blocks of sheets: a million participants need not be in memory at once. */
export interface SourceReader {
  /** A block of a sheet's rows, each sheet's in order. */
  addBlock(block: Grid): void;
  /** Once, after the last block. */
  finish(): SourceImport;
  /** The same in parts, for those who draw or may stop in between. */
  finishing(): InParts<SourceImport>;
}

/** Participants go straight into columns; sheets that hold other tables are small, and are kept until they are whole. */
export function sourceReader(tables: readonly FoundTable[], options: ReadOptions): SourceReader {
  const reader = participantReader(tables, options);
  const kept = new Map<string, Kept>();
  const inSheet = (sheet: string): readonly FoundTable[] => tables.filter((table) => table.sheet === sheet);
  function* finishing(): InParts<SourceImport> {
    const others = [...kept.values()].flatMap((grid) =>
      inSheet(grid.sheet)
        .filter((table) => !isParticipantTable(table))
        .map((table) => ({ sheet: grid.sheet, table, ...readOther(grid, table) })),
    );
    const { repeated, issues: twice } = toldTwice(
      others.map(({ sheet, table: { id }, interventions: rows }) => ({ sheet, id, rows })),
    );
    for (const one of others) reader.markRows(one.sheet, marksWithout(one, repeated));
    const interventions = others.flatMap((one) => one.interventions).filter((row) => !repeated.has(row));
    const named = interventions.map(({ name }) => name);
    const { participations, issues: ofRows, accounting, cover } = yield* reader.finishing(named);
    const statements = others.flatMap((one) => one.statements);
    const repaired = confirmRepairs(
      others.flatMap((one) => one.aggregates),
      statements,
    );
    const counted = refuseDoubleCount(repaired.figures, participations);
    const checked = checkFigures(repaired.figures, interventions, statements);
    const unread = [...kept.values()].flatMap(unreadTextLines);
    const ofMoney = [...twice, ...partOutcomes(interventions), ...withAndWithoutYear(interventions)];
    const ofTables = [...others.flatMap((one) => one.issues), ...ofMoney, ...unread, ...repaired.issues];
    const issues = [...[...ofTables, ...counted.issues, ...checked].map(coveredIssue), ...ofRows];
    return {
      tables,
      participations,
      interventions: interventions.map((row) => ({ ...row, name: cover(row.name) })),
      aggregates: counted.figures,
      statements,
      issues: inReadingOrder(issues),
      accounting,
    };
  }
  return {
    addBlock(block) {
      const own = inSheet(block.sheet);
      reader.addSheet(block);
      for (const table of own) if (isParticipantTable(table)) reader.addBlock(block, table);
      if (own.some((table) => !isParticipantTable(table))) keep(kept, block);
    },
    finish: () => atOnce(finishing()),
    finishing,
  };
}

/** An issue of a table of interventions may quote a name that is covered elsewhere. */
function coveredIssue(issue: ImportIssue): ImportIssue {
  const safe = (text: string): string => (isFree(text) ? text : shown(text));
  const maybe = (text: string | null): string | null => (text === null ? null : safe(text));
  const facts = Object.entries(issue.facts).map(([name, fact]) => [name, typeof fact === "string" ? safe(fact) : fact]);
  return {
    ...issue,
    heading: maybe(issue.heading),
    found: issue.found === null ? null : shownFound(issue.found),
    facts: Object.fromEntries(facts) as ImportIssue["facts"],
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

/** A row whose interventions all stand in another table is not used; the figures of a printed table (A12) still are. */
function marksWithout(
  { table, interventions, marks }: OtherReading & { readonly table: FoundTable },
  repeated: ReadonlySet<InterventionRow>,
): readonly RowMark[] {
  if (table.layout === "A12") return marks;
  const gone = new Set(interventions.flatMap((row) => (repeated.has(row) ? [row.row] : [])));
  for (const row of interventions) if (!repeated.has(row)) gone.delete(row.row);
  return marks.map((mark) => (mark.what === "used" && gone.has(mark.row) ? { row: mark.row, what: "repeated" } : mark));
}

function readOther(grid: Grid, table: FoundTable): OtherReading {
  const none = { interventions: [], aggregates: [], statements: [] };
  if (table.columns.length > 0 && ["interventions", "A6", "A12"].includes(table.layout)) {
    const { rows, issues, marks } = readInterventions(grid, table);
    // Counts and amounts per intervention (A12) are figures of a printed table too: its totals are checked.
    const aggregates = table.layout === "A12" ? readAggregates(grid, table).figures : [];
    return { ...none, interventions: rows, aggregates, issues, marks };
  }
  if (table.layout === "statements") {
    const { statements, issues, marks } = readStatements(grid, table);
    return { ...none, statements, issues, marks };
  }
  const { figures, issues, marks } = readAggregates(grid, table);
  return { ...none, aggregates: figures, issues, marks };
}
