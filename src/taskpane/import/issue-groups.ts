import type { ImportIssue } from "../../participation/model/found-tables";
import type { Place } from "../../workbook/port";

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The worst first; otherwise as they were found. */
export const bySeverity = (issues: readonly ImportIssue[]): readonly ImportIssue[] =>
  SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** How many of each, those that are. */
export const severityCounts = (issues: readonly ImportIssue[]): readonly (readonly [Severity, number])[] =>
  SEVERITIES.map(
    (severity) => [severity, issues.filter((issue) => issue.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);

/** The cells of some of an issue's rows; an issue about whole rows is shown at the first column. */
export function placesOf({ sheet, column, rows }: ImportIssue, from: number, to: number): readonly Place[] {
  if (sheet === null) return [];
  return rows.slice(from, to).map((row) => ({ sheet, at: { row, column: column ?? firstColumn } }));
}

const firstColumn = 0;
