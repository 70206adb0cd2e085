import { contradictionText, cellsText, cellText, printedText, requiredText } from "../../words/contradictions";
import { reportHeadings } from "../../words/headings";
import { issueText, leftOutText } from "../../words/issues";
import type { Language } from "../../words/language";
import { noneText, sectorText } from "../../words/portfolio";
import { reportTexts } from "../../words/report";
import type { SheetLayout } from "../../sheet/layout";
import type { Contradiction, NoneReason, SectorPortfolio } from "../model";
import { SHEET_IDS, type ReportInput } from "./report-input";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";

/** Contradictions with both figures and their cells, what reading found, and what became of every row. */
export function checksSheet(input: ReportInput): SheetLayout {
  const { portfolio, issues, about } = input;
  const { language } = about;
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  const sheet = sheetBuilder();
  let row = sheet.title(heads.sheets.checks, texts.checksLines);
  row = contradictionRows(sheet, row, portfolio.contradictions, language);
  const missing = notComputed(portfolio, language);
  if (missing.length > 0) row = sentences(sheet, row, texts.notComputed, missing, "") + 1;
  const found = issues.map((issue) => issueText(issue, language));
  row = sentences(sheet, row, texts.issues, found, texts.noIssues) + 1;
  accountingRows(sheet, row, input);
  return {
    id: SHEET_IDS.checks,
    name: heads.sheets.checks,
    cells: sheet.cells,
    columnWidths: [5, 84, 16, 20, 30, 44],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [0, 0] },
    tab: "check",
  };
}

function contradictionRows(
  sheet: SheetBuilder,
  top: number,
  contradictions: readonly Contradiction[],
  language: Language,
): number {
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  sheet.put(top, 0, `${texts.contradictions}: ${contradictions.length}`, { style: "subtitle" });
  if (contradictions.length === 0) {
    sheet.put(top + 1, 1, texts.noContradictions, { style: "good" });
    return top + 3;
  }
  const titles = ["", texts.what, heads.printed, heads.required, heads.cell, heads.against];
  sheet.headings(top + 1, titles, titles.length);
  contradictions.forEach((contradiction, at) => {
    const row = top + 2 + at;
    sheet.put(row, 0, at + 1, { format: "count", style: "label" });
    sheet.put(row, 1, contradictionText(contradiction, language), { style: "wrap" });
    sheet.put(row, 2, printedText(contradiction, language), { style: "bad" });
    sheet.put(row, 3, requiredText(contradiction, language), { style: "bad" });
    sheet.put(row, 4, cellText(contradiction.cell), { style: "wrap" });
    sheet.put(row, 5, fewCells(contradiction, language), { style: "wrap" });
  });
  return top + contradictions.length + 3;
}

const MANY = 6;

function fewCells({ against }: Contradiction, language: Language): string {
  const shown = cellsText(against.slice(0, MANY));
  const rest = against.length - MANY;
  if (rest <= 0) return shown;
  return language === "sv" ? `${shown} och ${rest} till` : `${shown} and ${rest} more`;
}

function sentences(sheet: SheetBuilder, top: number, title: string, lines: readonly string[], empty: string): number {
  sheet.put(top, 0, title, { style: "subtitle" });
  if (lines.length === 0) sheet.put(top + 1, 1, empty, { style: "good" });
  lines.forEach((line, at) => {
    sheet.put(top + 1 + at, 0, at + 1, { format: "count", style: "label" });
    sheet.put(top + 1 + at, 1, line, { style: "wrap" });
  });
  return top + 1 + Math.max(lines.length, 1);
}

/** "Arbetsförmedlingen: intäkt saknas (2016, 2017)" for every sector and reason. */
function notComputed({ years, sectors }: SectorPortfolio, language: Language): string[] {
  return sectors.flatMap((sector) => {
    const found = new Map<NoneReason, number[]>();
    for (const year of years) {
      const result = year.sectors.find((candidate) => candidate.sector === sector);
      const reasons = new Set<NoneReason>();
      for (const measure of [result?.annualIncome, result?.cost]) {
        if (measure?.kind === "none" && measure.reason !== "no-cost") reasons.add(measure.reason);
      }
      for (const reason of reasons) found.set(reason, [...(found.get(reason) ?? []), year.year]);
    }
    return [...found].map(
      ([reason, list]) => `${sectorText(sector, language)}: ${noneText(reason, language)} (${yearList(list)})`,
    );
  });
}

function yearList(years: readonly number[]): string {
  if (years.length <= MANY) return years.join(", ");
  return `${years.slice(0, MANY).join(", ")} … ${years[years.length - 1]}; ${years.length}`;
}

function accountingRows(sheet: SheetBuilder, top: number, { accounting, about: { language } }: ReportInput): void {
  const texts = reportTexts(language);
  sheet.put(top, 0, texts.accounting, { style: "subtitle" });
  sheet.headings(top + 1, ["", texts.sheet, texts.rows, texts.used, texts.leftOut, ""], 2, [4, 5]);
  accounting.forEach(({ sheet: name, rows, used, leftOut }, at) => {
    const row = top + 2 + at;
    sheet.put(row, 1, name, { style: "label" });
    sheet.put(row, 2, rows, { format: "count", style: "figure" });
    sheet.put(row, 3, used, { format: "count", style: "figure" });
    const reasons = leftOut.map((one) => `${one.rows} ${leftOutText(one.reason, language, one.rows)}`);
    sheet.put(row, 4, reasons.join(", "), { style: "text" });
  });
}
