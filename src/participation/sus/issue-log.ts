import type { ReadingIssue, ReadingIssueCode } from "../model/issues";
import type { SheetView } from "./sheet-view";

/** Where an issue is; row and column as in the view. */
export interface IssuePlace {
  readonly view: SheetView;
  readonly row?: number;
  readonly column?: number;
  readonly heading?: string;
  readonly found?: string;
}

export type IssueFacts = Readonly<Record<string, string | number>>;

export function issueAt(
  code: ReadingIssueCode,
  severity: ReadingIssue["severity"],
  place: IssuePlace,
  facts: IssueFacts = {},
): ReadingIssue {
  const { origin, sheet } = place.view.grid;
  return {
    code,
    severity,
    sheet,
    row: place.row === undefined ? null : place.row + origin.row,
    column: place.column === undefined ? null : place.column + origin.column,
    heading: place.heading === undefined || place.heading === "" ? null : place.heading,
    found: place.found === undefined || place.found === "" ? null : place.found,
    facts,
  };
}
