import { quotedSheetName, rangeAddress } from "../../sheet/address";
import type { SheetLayout } from "../../sheet/layout";
import { reportHeadings } from "../../words/headings";
import { aboutTexts } from "../../words/report-about";
import { costSentence } from "../../words/cost-sentence";
import { SHEET_IDS, type ReportInput } from "./report-input";
import { sheetBuilder } from "./sheet-builder";

/** Rules, sources and their cells, what is derived, what is not included, version, date, and how to recalculate. */
export function aboutSheet(input: ReportInput): SheetLayout {
  const { tables, portfolio, about, holdsSource } = input;
  const { language } = about;
  const heads = reportHeadings(language);
  const texts = aboutTexts(language);
  const sheet = sheetBuilder();
  sheet.put(0, 0, heads.sheets.about, { style: "title" });
  let row = 2;
  const section = (title: string, lines: readonly (readonly [string, string])[]): void => {
    sheet.put(row, 0, title, { style: "subtitle" });
    for (const [label, line] of lines) {
      row += 1;
      sheet.put(row, 0, label, { style: "label" });
      sheet.put(row, 1, line, { style: "wrap" });
    }
    row += 2;
  };
  const plain = (lines: readonly string[]): (readonly [string, string])[] => lines.map((line) => ["", line]);
  section(texts.facts, [
    [texts.file, about.fileName ?? texts.noFile],
    [texts.date, about.date],
    [texts.version, `${texts.product} ${about.version}`],
    [texts.cost, costSentence(portfolio.costBasis, language)],
  ]);
  const ranges = tables.ranges.map((range): readonly [string, string] => [
    texts.kinds[range.kind],
    `${quotedSheetName(range.sheet)}!${rangeAddress(range)}${range.title === "" ? "" : `: ${range.title}`}`,
  ]);
  const hidden = about.hiddenSheets ?? [];
  const hiddenLines = hidden.length === 0 ? [] : plain([texts.hidden(hidden.map(quotedSheetName).join(", "))]);
  section(texts.sources, [
    ...ranges,
    ...hiddenLines,
    ...(holdsSource ? [] : plain([texts.copies(heads.sheets.source)])),
  ]);
  section(texts.rules, plain(texts.ruleLines));
  section(texts.derived, plain(texts.derivedLines));
  section(texts.notIncluded, plain(texts.notIncludedLines));
  section(texts.byHand, plain(texts.byHandLines));
  return {
    id: SHEET_IDS.about,
    name: heads.sheets.about,
    cells: sheet.cells,
    columnWidths: [26, 110],
    print: { orientation: "landscape", repeatRows: [0, 0] },
    tab: "report",
  };
}
