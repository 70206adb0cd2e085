import type { FoundTable, ImportIssue, ImportIssueCode } from "../../model/found-tables";
import type { InParts } from "../in-parts";
import { shown, shownFound } from "../values/shown";

/** One kind of thing found, and the rows it was found in so far. */
export interface IssueGroup {
  readonly issue: Omit<ImportIssue, "rows">;
  readonly rows: number[];
}

export interface IssueKind {
  readonly code: ImportIssueCode;
  readonly severity: ImportIssue["severity"];
  readonly done: ImportIssue["done"];
  readonly column?: number;
  readonly heading?: string;
  /** As it stands in the sheet: it is made safe to show here. */
  readonly found?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Rows put in order between two stops. */
const ROWS_AT_ONCE = 100_000;

/** The issues of one table, grouped by code, column and what was found. */
export class IssueGroups {
  private readonly groups = new Map<string, IssueGroup>();
  private readonly whole = new Set<IssueGroup>();
  constructor(private readonly table: FoundTable) {}

  /** The group of a kind, made the first time. */
  of(kind: IssueKind): IssueGroup {
    const found = kind.found === undefined || kind.found === "" ? null : shownFound(kind.found);
    const facts = kind.facts ?? {};
    const key = `${kind.code}|${kind.column ?? ""}|${found ?? ""}|${JSON.stringify(facts)}`;
    const held = this.groups.get(key);
    if (held !== undefined) return held;
    const { code, severity, done } = kind;
    const heading = kind.heading === undefined || kind.heading === "" ? null : shown(kind.heading);
    const { sheet, id } = this.table;
    const group: IssueGroup = {
      issue: { code, severity, sheet, column: kind.column ?? null, heading, found, facts, table: id, done },
      rows: [],
    };
    this.groups.set(key, group);
    return group;
  }

  /** Says something of the whole table, or of a column. */
  tell(kind: IssueKind): void {
    this.whole.add(this.of(kind));
  }

  /** About rows that were left out: all of them stay in the list. */
  tellRows(kind: IssueKind, rows: readonly number[]): void {
    const group = this.of(kind);
    this.whole.add(group);
    for (const row of rows) group.rows.push(row);
  }

  /** All groups that are about something, without the rows that were left out. Rows in order, none twice. */
  *all(leftOut: ReadonlySet<number>): InParts<ImportIssue[]> {
    const issues: ImportIssue[] = [];
    let since = 0;
    for (const group of this.groups.values()) {
      const rows =
        leftOut.size === 0 || group.issue.done === "row-left-out"
          ? group.rows
          : group.rows.filter((row) => !leftOut.has(row));
      if (rows.length === 0 && !this.whole.has(group)) continue;
      issues.push({ ...group.issue, rows: inOrder(rows) });
      if ((since += rows.length) < ROWS_AT_ONCE) continue;
      since = 0;
      yield;
    }
    return issues;
  }
}

function inOrder(rows: readonly number[]): readonly number[] {
  for (let at = 1; at < rows.length; at++) {
    if ((rows[at] as number) > (rows[at - 1] as number)) continue;
    return [...new Set(rows)].sort((a, b) => a - b);
  }
  return rows;
}
