import type { ImportIssue, ImportIssueCode } from "../../../participation/model/found-tables";
import type { LeftOutReason, RowAccounting } from "../../../participation/model/issues";
import { fn, num, op, ref, type Formula } from "../../../sheet/formula";
import { cellAddress } from "../../../sheet/address";
import type { SheetLayout } from "../../../sheet/layout";
import type { Sector } from "../../../valuation/sectors";
import { formatNumber } from "../../../words/format";
import { importIssueText } from "../../../words/import-issues";
import { leftOutText } from "../../../words/issues";
import type { Language } from "../../../words/language";
import { participantReportWords } from "../../../words/participant-report";
import { pivotMeasureText } from "../../../words/pivot";
import { esfLines, SUPPRESSED } from "../../../words/pivot-basis";
import { sectorText } from "../../../words/portfolio";
import { sectorCell, type SafeCell, type SafeGroup, type SafePivot } from "../../suppression/safe-report";
import { pivotTitle } from "../pivot/pivot-sheet";
import { safeCellValue } from "../pivot/safe-cells";
import { sheetBuilder, type SheetBuilder } from "../sheet-builder";
import type { ParticipantFigures } from "./figures";
import { hiddenSheets, type CountedSheets } from "./hidden-sheets";
import { PARTICIPANT_SHEET_IDS, type YearPlaces } from "./year-places";
import { yearPlacesOf } from "./years-sheet";

export interface ChecksInput {
  readonly figures: ParticipantFigures;
  readonly accounting: readonly RowAccounting[];
  /** Which of the sheets are of persons, and how many each has. */
  readonly counted: CountedSheets;
  readonly issues: readonly ImportIssue[];
  readonly date: string;
  readonly language: Language;
}

/** Two figures of the source that cannot both be true. */
const CONTRADICTIONS: readonly ImportIssueCode[] = [
  "total-differs", "statement-differs", "average-differs", "share-differs", "sums-differ-between-tables", "counts-differ",
]; // prettier-ignore

export const contradictionsOf = (issues: readonly ImportIssue[]): readonly ImportIssue[] =>
  issues.filter(({ code }) => CONTRADICTIONS.includes(code));

/** How every row is accounted for, sums against their parts, contradictions with both figures, and what is hidden. */
export function checksSheet(input: ChecksInput): SheetLayout {
  const { figures, date, language } = input;
  const words = participantReportWords(language);
  const builder = sheetBuilder();
  let row = builder.title(words.checksTitle, words.checksLines);
  row = putRows(builder, row, input) + 1;
  row = putSums(builder, row, figures, yearPlacesOf(figures, date, language), language) + 1;
  row = putFound(builder, row, input) + 1;
  putHidden(builder, row, figures, language);
  return {
    id: PARTICIPANT_SHEET_IDS.checks,
    name: words.sheets.checks,
    cells: builder.cells,
    columnWidths: [46, 20, 20, 14, 60],
    print: { orientation: "landscape" },
    tab: "check",
  };
}

/** Of these a row is about a person. */
const PERSONS: readonly LeftOutReason[] = ["wrongly-registered", "unreadable"];

function putRows(builder: SheetBuilder, at: number, { accounting, counted, figures, language }: ChecksInput): number {
  const words = participantReportWords(language);
  builder.put(at, 0, words.rowsTitle, { style: "subtitle" });
  builder.headings(at + 1, [words.sheet, words.rows, words.used, words.adds, words.leftOut], 1, [3, 4]);
  const few = (count: number): boolean => count > 0 && count < figures.fewest;
  const { ofPersons, hidden } = hiddenSheets(counted, figures);
  accounting.forEach(({ sheet, rows, used, leftOut }, index) => {
    const row = at + 2 + index;
    const isFew = (one: RowAccounting["leftOut"][number]): boolean =>
      ofPersons.has(sheet) && PERSONS.includes(one.reason) && few(one.rows);
    const hidesUsed = hidden.has(sheet);
    // Of rows, used and left out two tell the third.
    const hides = hidesUsed || leftOut.some(isFew);
    const sum = leftOut.reduce((total, one) => total + one.rows, used);
    builder.put(row, 0, sheet, { style: "label" });
    builder.put(row, 1, hides ? SUPPRESSED : rows, { style: "figure", format: "count" });
    builder.put(row, 2, hidesUsed ? SUPPRESSED : used, { style: "figure", format: "count" });
    builder.put(row, 3, sum === rows ? words.yes : words.no, { style: sum === rows ? "good" : "bad" });
    const reasons = leftOut.map((one) => {
      const count = isFew(one) ? SUPPRESSED : formatNumber(one.rows, 0, language);
      return `${count} ${leftOutText(one.reason, language, one.rows)}`;
    });
    builder.put(row, 4, reasons.length === 0 ? "–" : reasons.join(", "), { style: "textWrapped" });
  });
  return at + 2 + accounting.length;
}

/** All years against the sum of the years, sector by sector: live, so that a changed cell shows. */
function putSums(
  builder: SheetBuilder,
  at: number,
  figures: ParticipantFigures,
  places: YearPlaces,
  language: Language,
): number {
  const words = participantReportWords(language);
  builder.put(at, 0, words.totalsTitle, { style: "subtitle" });
  builder.headings(at + 1, [words.what, words.total, words.parts, words.adds], 1, [3]);
  let row = at + 2;
  for (const measure of ["incomeShort", "cost"] as const) {
    for (const sector of ["society", "municipality", "region", "state"] as const) {
      const pivot = figures.bySector[measure];
      const place = (block: number): Formula => ref(places.cell(block, sector, measure), PARTICIPANT_SHEET_IDS.years);
      const total = numberOf(pivot, pivot.total, sector);
      const years = pivot.groups.map((group) => numberOf(pivot, group, sector));
      const label = `${pivotMeasureText(measure, pivot.query, language)}, ${sectorText(sector, language)}`;
      builder.put(row, 0, label, { style: "label" });
      if (total !== null && years.length > 0 && years.every((year) => year !== null)) {
        const sum = years.reduce((all, year) => all + year, 0);
        const first = builder.put(row, 1, total, { style: "figure", format: "kronor", formula: place(places.total) });
        const second = builder.put(row, 2, sum, { style: "figure", format: "kronor", formula: fn("SUM", ...years.map((_, block) => place(block))) }); // prettier-ignore
        const near = op(fn("ABS", op(ref(first), "-", ref(second))), "<", num(HALF_ORE));
        const adds = Math.abs(total - sum) < HALF_ORE;
        const formula = fn("IF", near, { kind: "text", value: words.yes }, { kind: "text", value: words.no });
        builder.put(row, 3, adds ? words.yes : words.no, { style: "text", formula });
      } else [1, 2, 3].forEach((column) => builder.put(row, column, SUPPRESSED, { style: "figure" }));
      row += 1;
    }
  }
  // What the costs above leave out.
  for (const line of esfLines(figures.bySector.cost.cost.esf, language)) {
    builder.put(row, 0, line, { style: "muted" });
    row += 1;
  }
  return row;
}

const HALF_ORE = 0.005;

function numberOf(pivot: SafePivot, group: SafeGroup, sector: Sector): number | null {
  const value = safeCellValue(sectorCell(pivot, group, sector) as SafeCell);
  return typeof value === "number" ? value : null;
}

function putFound(builder: SheetBuilder, at: number, { issues, language }: ChecksInput): number {
  const words = participantReportWords(language);
  const found = contradictionsOf(issues);
  builder.put(at, 0, words.foundTitle, { style: "subtitle" });
  const others = issues.length - found.length;
  if (found.length === 0) {
    builder.put(at + 1, 0, words.nothingFound, { style: "good" });
    builder.put(at + 2, 0, words.otherRemarks(others), { style: "muted" });
    return at + 3;
  }
  builder.headings(at + 1, [words.what, words.where], 2);
  found.forEach((issue, index) => {
    const [first] = issue.rows;
    const cell = first === undefined ? "" : cellAddress({ row: first, column: issue.column ?? FIRST_COLUMN });
    builder.put(at + 2 + index, 0, importIssueText(issue, language), { style: "wrap" });
    builder.put(at + 2 + index, 1, `${issue.sheet ?? ""} ${cell}`.trim(), { style: "text" });
  });
  builder.put(at + 2 + found.length, 0, words.otherRemarks(others), { style: "muted" });
  return at + 3 + found.length;
}

const FIRST_COLUMN = 0;

function putHidden(builder: SheetBuilder, at: number, figures: ParticipantFigures, language: Language): void {
  const words = participantReportWords(language);
  builder.put(at, 0, words.hiddenTitle, { style: "subtitle" });
  builder.headings(at + 1, [words.table, words.cells, words.hidden], 1);
  const tables = [...Object.values(figures.bySector), figures.persons, ...figures.others];
  tables.forEach((pivot, index) => {
    builder.put(at + 2 + index, 0, pivotTitle(pivot, language), { style: "label" });
    builder.put(at + 2 + index, 1, pivot.cells.all, { style: "figure", format: "count" });
    builder.put(at + 2 + index, 2, pivot.cells.suppressed, { style: "figure", format: "count" });
  });
}
