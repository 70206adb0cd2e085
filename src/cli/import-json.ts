import type { FoundTable, ImportIssue } from "../participation/model/found-tables";
import type { SourceImport } from "../participation/model/source-import";
import { availableReports } from "../pipeline/portfolio-reports";
import { participationCounts } from "../pipeline/participation-counts";
import { rangeAddress } from "../sheet/address";
import { fieldText, layoutText } from "../words/import-fields";
import { importIssueAdvice, importIssueText } from "../words/import-issues";
import type { Language } from "../words/language";
import { whyNoReportText } from "../words/portfolio-reports";

/** What was imported, how its columns were read, and what became of every row; no value of a row. */
export function importJson(imported: SourceImport, language: Language): object {
  const { tables, participations, interventions, aggregates, statements, issues, accounting } = imported;
  return {
    tables: tables.map((table) => tableJson(table, language)),
    participations: participationCounts(participations),
    interventionRows: interventions.length,
    figures: aggregates.length,
    statements: statements.length,
    reports: availableReports(imported, language).map(({ id, title, whyNot }) => ({
      id,
      title,
      written: whyNot === null,
      whyNot: whyNot === null ? null : { code: whyNot, text: whyNoReportText(whyNot, language) },
    })),
    accounting,
    issues: issues.map((issue) => issueJson(issue, language)),
  };
}

function tableJson(table: FoundTable, language: Language): object {
  const { id, sheet, layout, confidence, title, headingRows, bodyRows, firstColumn, lastColumn, columns } = table;
  const from = { row: headingRows.first, column: firstColumn };
  return {
    id,
    sheet,
    range: rangeAddress({ from, to: { row: bodyRows.last, column: lastColumn } }),
    layout,
    kind: layoutText(layout, language),
    confidence,
    title,
    headingRows,
    bodyRows,
    mapping: columns.map(({ column, heading, field, code, confidence: sure, basis, identity }) => ({
      column,
      heading,
      field,
      meaning: field === null ? null : fieldText(field, language),
      code,
      confidence: sure,
      basis,
      identity,
    })),
  };
}

const issueJson = (issue: ImportIssue, language: Language): object => ({
  ...issue,
  text: importIssueText(issue, language),
  advice: importIssueAdvice(issue, language),
});
