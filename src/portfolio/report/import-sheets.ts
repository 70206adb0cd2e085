import type { FoundTable, MappedColumn } from "../../participation/model/found-tables";
import type { SourceImport } from "../../participation/model/source-import";
import { cellAddress, columnLetters, rangeAddress } from "../../sheet/address";
import type { SheetLayout } from "../../sheet/layout";
import { formatNumber } from "../../words/format";
import { basisText, fieldText, layoutText } from "../../words/import-fields";
import { codeText, importIssueAdvice, importIssueText } from "../../words/import-issues";
import { doneText, importReportWords, severityText } from "../../words/import-report";
import { leftOutText } from "../../words/issues";
import type { Language } from "../../words/language";
import type { ReportAbout } from "./report-input";
import { sheetBuilder } from "./sheet-builder";

/** Ids of the import's sheets: stable, since marks carry them. */
export const IMPORT_SHEET_IDS = { read: "import-read", columns: "import-columns", issues: "import-issues" } as const;

/** What was read and how, sheet by sheet: tables and rows, columns, remarks. No value of a source stands on them. */
export function importSheets(imported: SourceImport, about: ReportAbout): SheetLayout[] {
  return [
    readSheet(imported, about),
    ...(imported.tables.some(({ columns }) => columns.length > 0) ? [columnsSheet(imported, about.language)] : []),
    issuesSheet(imported, about.language),
  ];
}

function readSheet({ tables, accounting }: SourceImport, { fileName, date, language }: ReportAbout): SheetLayout {
  const words = importReportWords(language);
  const sheet = sheetBuilder();
  let row = sheet.title(words.sheets.read, words.readLines(fileName, date));
  sheet.put(row, 0, words.tables, { style: "subtitle" });
  const titles = [words.sheet, words.range, words.kind, words.rows, words.sure, words.tableTitle];
  sheet.headings(row + 1, titles, 3, [0, 1, 2, 5]);
  row += 2;
  for (const table of tables) {
    sheet.put(row, 0, table.sheet, { style: "text" });
    sheet.put(row, 1, rangeOf(table), { style: "text" });
    sheet.put(row, 2, layoutText(table.layout, language), { style: "textWrapped" });
    sheet.put(row, 3, table.bodyRows.last - table.bodyRows.first + 1, { format: "count" });
    sheet.put(row, 4, table.confidence, { format: "share" });
    sheet.put(row, 5, table.title ?? "–", { style: "textWrapped" });
    row += 1;
  }
  row += 1;
  sheet.put(row, 0, words.accounting, { style: "subtitle" });
  sheet.headings(row + 1, [words.sheet, words.rows, words.leftOut, words.used], 3, [0, 2]);
  row += 2;
  for (const { sheet: name, rows, used, leftOut } of accounting) {
    sheet.put(row, 0, name, { style: "text" });
    sheet.put(row, 1, rows, { format: "count" });
    const reasons = leftOut.map(
      (each) => `${formatNumber(each.rows, 0, language)} ${leftOutText(each.reason, language, each.rows)}`,
    );
    sheet.put(row, 2, reasons.length === 0 ? "–" : reasons.join(", "), { style: "textWrapped" });
    sheet.put(row, 3, used, { format: "count" });
    row += 1;
  }
  return layout(IMPORT_SHEET_IDS.read, words.sheets.read, sheet.cells, [26, 16, 48, 12, 12, 44], "report");
}

const rangeOf = ({ headingRows, bodyRows, firstColumn, lastColumn }: FoundTable): string =>
  rangeAddress({
    from: { row: headingRows.first, column: firstColumn },
    to: { row: bodyRows.last, column: lastColumn },
  });

function columnsSheet({ tables, participations }: SourceImport, language: Language): SheetLayout {
  const words = importReportWords(language);
  const sheet = sheetBuilder();
  let row = sheet.title(words.sheets.columns, words.columnsLines);
  const titles = [words.sheet, words.table, words.column, words.heading, words.meaning, words.basis, words.sure];
  sheet.headings(row, titles, 6);
  for (const table of tables) {
    const ofPersons = table.layout === "participants" || table.layout === "A14";
    for (const column of table.columns) {
      row += 1;
      const place = [table.sheet, rangeOf(table), columnLetters(column.column), column.heading];
      place.forEach((text, at) => sheet.put(row, at, text, { style: "wrap" }));
      const isKept = ofPersons && participations.extras[column.heading] !== undefined;
      sheet.put(row, 4, meaningOf(column, isKept, language), { style: "wrap" });
      sheet.put(row, 5, basisText(column.basis, language), { style: "wrap" });
      sheet.put(row, 6, column.confidence, { format: "share" });
    }
  }
  return layout(IMPORT_SHEET_IDS.columns, words.sheets.columns, sheet.cells, [22, 14, 9, 34, 38, 26, 10], "check");
}

function meaningOf({ field, code, identity }: MappedColumn, isKept: boolean, language: Language): string {
  const words = importReportWords(language);
  if (identity !== null) return words.identity[identity];
  if (field === null) return isKept ? words.keptAsOwn : words.notUsed;
  return code === null ? fieldText(field, language) : `${fieldText(field, language)}: ${codeText(code, language)}`;
}

/** A remark about whole rows is shown at their first cell. */
const FIRST_COLUMN = 0;
const SEVERITIES = ["error", "warning", "info"] as const;

function issuesSheet({ issues }: SourceImport, language: Language): SheetLayout {
  const words = importReportWords(language);
  const sheet = sheetBuilder();
  let row = sheet.title(words.sheets.issues, words.issuesLines);
  if (issues.length === 0) sheet.put(row, 0, words.noIssues, { style: "good" });
  else {
    const titles = [words.severity, words.remark, words.number, words.firstRow, words.done, words.advice];
    sheet.headings(row, titles, 2, [0, 1, 4, 5]);
  }
  const sorted = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  for (const issue of sorted) {
    row += 1;
    const [first] = issue.rows;
    sheet.put(row, 0, severityText(issue.severity, language), { style: "text" });
    sheet.put(row, 1, importIssueText(issue, language), { style: "textWrapped" });
    sheet.put(row, 2, issue.rows.length, { format: "count" });
    sheet.put(row, 3, first === undefined ? "–" : cellAddress({ row: first, column: issue.column ?? FIRST_COLUMN }), {
      style: "figure",
    });
    sheet.put(row, 4, doneText(issue.done, language), { style: "textWrapped" });
    sheet.put(row, 5, importIssueAdvice(issue, language), { style: "textWrapped" });
  }
  return layout(IMPORT_SHEET_IDS.issues, words.sheets.issues, sheet.cells, [12, 70, 11, 11, 24, 60], "check");
}

const layout = (
  id: string,
  name: string,
  cells: SheetLayout["cells"],
  columnWidths: readonly number[],
  tab: "report" | "check",
): SheetLayout => ({
  id,
  name,
  cells,
  columnWidths,
  freeze: { rows: 1, columns: 0 },
  print: { orientation: "landscape" },
  tab,
});
