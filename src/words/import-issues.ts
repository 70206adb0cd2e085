import type { ImportIssue } from "../participation/model/found-tables";
import type { Language } from "./language";

/** One issue of an import as a sentence: sheet, column, rows, what was found and what was done. */
export function importIssueText(issue: ImportIssue, _language: Language): string {
  return issue.code;
}

/** What the user can do about it. */
export function importIssueAdvice(issue: ImportIssue, _language: Language): string {
  return issue.code;
}
