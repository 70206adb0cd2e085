import type { ImportIssue, ImportIssueCode } from "../../model/found-tables";

/** Where and how something was found; rows and columns are positions in the sheet. */
export interface Finding {
  readonly code: ImportIssueCode;
  readonly severity: ImportIssue["severity"];
  readonly row: number;
  readonly column?: number | null;
  readonly heading?: string | null;
  readonly found?: string | null;
  readonly facts?: ImportIssue["facts"];
  readonly done: ImportIssue["done"];
}

const said = (text: string | null | undefined): string | null => (text === undefined || text === "" ? null : text);

/** One finding as an issue of its own. */
export function importIssue(sheet: string, table: string | null, finding: Finding): ImportIssue {
  const { code, severity, row, column, heading, found, facts, done } = finding;
  return {
    code,
    severity,
    sheet,
    table,
    rows: [row],
    column: column === undefined ? null : column,
    heading: said(heading),
    found: said(found),
    facts: facts === undefined ? {} : facts,
    done,
  };
}

/** Findings of one table; those of the same kind in the same column become one issue with all their rows. */
export interface IssueCollector {
  add(finding: Finding): void;
  list(): readonly ImportIssue[];
}

export function issueCollector(sheet: string, table: string): IssueCollector {
  const groups = new Map<string, { first: Finding; rows: number[] }>();
  return {
    add: (finding) => {
      const { code, severity, column, done, facts } = finding;
      const key = [code, severity, String(column), done, JSON.stringify(facts)].join("|");
      const held = groups.get(key);
      if (held === undefined) groups.set(key, { first: finding, rows: [finding.row] });
      else if (held.rows.at(-1) !== finding.row) held.rows.push(finding.row);
    },
    list: () => [...groups.values()].map(({ first, rows }) => ({ ...importIssue(sheet, table, first), rows })),
  };
}
