import { rangeRef, op, ref, fn } from "../../sheet/formula";
import type { CellValue } from "../../sheet/cell";
import type { SheetLayout } from "../../sheet/layout";
import type { InForce } from "../../valuation/assumptions/assumption-set";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { assumptionText, assumptionUnitText, choiceText, markText } from "../../words/assumptions";
import { formatNumber } from "../../words/format";
import { adjustmentsText, incomeNoteText, incomeWords, notValuedText, rungText, successText } from "../../words/income";
import type { Language } from "../../words/language";
import { sectorRowText } from "../../words/portfolio";
import { type SafeCount, type SafeIncome } from "../income/safe-income";
import { lastTableOnPages } from "./page-breaks";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";

export const INCOME_SHEET_ID = "participation-income";

/** Column of the first sector in the table of incomes. */
const FIRST = 3;
const columnOf = (sector: Sector): number => FIRST + SECTORS.indexOf(sector);

/** Incomes by year and sector of participations, who stands behind them, and every assumption they rest on. */
export function incomeSheet(years: readonly SafeIncome[], date: string, language: Language): SheetLayout {
  const words = incomeWords(language);
  const sheet = sheetBuilder();
  const rungs = [...new Set(years.map(({ rung }) => rungText(rung, language)))];
  const adjusted = [...new Set(years.map((year) => adjustmentsText(year, language)))];
  let row = sheet.title(words.title, [...words.lines(date), ...rungs, ...adjusted]);
  row = incomeTable(sheet, row, years, language) + 1;
  row = coverageTable(sheet, row, years, language) + 1;
  row = noteTable(sheet, row, years, language) + 1;
  const heads = assumptionTable(sheet, row, years, language);
  return {
    id: INCOME_SHEET_ID,
    name: words.sheet,
    cells: sheet.cells,
    columnWidths: [34, 14, 19, ...SECTORS.map(() => 19)],
    freeze: { rows: 0, columns: 1 },
    print: { orientation: "landscape", ...lastTableOnPages(heads) },
    tab: "report",
  };
}

const yearText = ({ year }: SafeIncome, language: Language): CellValue => year ?? incomeWords(language).noYear;

const countCell = (count: SafeCount, language: Language): CellValue => count ?? incomeWords(language).suppressed;

function incomeTable(sheet: SheetBuilder, at: number, years: readonly SafeIncome[], language: Language): number {
  const words = incomeWords(language);
  const heads = [words.year, words.finished, words.valued, ...SECTORS.map((sector) => sectorRowText(sector, language))];
  sheet.headings(at, heads, 1);
  years.forEach((year, index) => {
    const row = at + 1 + index;
    sheet.put(row, 0, yearText(year, language), { style: "label", format: "year" });
    sheet.put(row, 1, countCell(year.finished, language), { style: "figure", format: "count" });
    sheet.put(row, 2, countCell(year.valued, language), { style: "figure", format: "count" });
    amountCells(sheet, row, year, language);
  });
  return at + 1 + years.length;
}

/** Amounts by sector from the fourth column on; sums as formulas over their parts. */
export function amountCells(
  sheet: SheetBuilder,
  row: number,
  { income }: Pick<SafeIncome, "income">,
  language: Language,
): void {
  const cell = (sector: Sector) => ref({ row, column: columnOf(sector) });
  for (const sector of SECTORS) {
    const style = "figure" as const;
    if (income === "suppressed" || income.kind === "none") {
      const { suppressed, none } = incomeWords(language);
      sheet.put(row, columnOf(sector), income === "suppressed" ? suppressed : none, { style });
      continue;
    }
    const value = income.value[sector].toNumber();
    if (sector === "society") {
      const parts = op(op(cell("municipality"), "+", cell("region")), "+", op(cell("state"), "+", cell("others")));
      sheet.put(row, columnOf(sector), value, { style, format: "kronor", formula: parts });
    } else if (sector === "state") {
      const range = {
        from: { row, column: columnOf("employmentService") },
        to: { row, column: columnOf("stateOther") },
      };
      sheet.put(row, columnOf(sector), value, { style, format: "kronor", formula: fn("SUM", rangeRef(range)) });
    } else sheet.put(row, columnOf(sector), value, { style, format: "kronor" });
  }
}

function coverageTable(sheet: SheetBuilder, at: number, years: readonly SafeIncome[], language: Language): number {
  const words = incomeWords(language);
  sheet.put(at, 0, words.coverage, { style: "subtitle" });
  const [rule] = years.map(({ success }) => successText(success.rule, language));
  const heads = [
    words.year, words.all, words.withoutPersonalData, words.unfinished, words.finished, words.valued,
    words.succeeded(rule ?? words.none), words.known, words.notValued,
  ]; // prettier-ignore
  sheet.headings(at + 1, heads, 1, [8]);
  years.forEach((year, index) => {
    const row = at + 2 + index;
    const { succeeded, known } = year.success;
    sheet.put(row, 0, yearText(year, language), { style: "label", format: "year" });
    const counts = [year.all, year.withoutPersonalData, year.unfinished, year.finished, year.valued, succeeded, known];
    counts.forEach((count, column) =>
      sheet.put(row, 1 + column, countCell(count, language), { style: "figure", format: "count" }),
    );
    sheet.put(row, 8, notValuedCell(year, language), { style: "text" });
  });
  return at + 2 + years.length;
}

function notValuedCell({ notValued }: SafeIncome, language: Language): string {
  const words = incomeWords(language);
  const reasons = notValued.map(
    ({ reason, count }) => `${count ?? words.suppressed} ${notValuedText(reason, language)}`,
  );
  return reasons.length === 0 ? words.none : reasons.join("; ");
}

function noteTable(sheet: SheetBuilder, at: number, years: readonly SafeIncome[], language: Language): number {
  const words = incomeWords(language);
  const notes = years.flatMap((year) => year.notes.map((note) => ({ year, ...note })));
  if (notes.length === 0) return at - 1;
  sheet.put(at, 0, words.notes, { style: "subtitle" });
  sheet.headings(at + 1, [words.year, words.participations, words.note], 1, [2]);
  notes.forEach(({ year, note, participations }, index) => {
    const row = at + 2 + index;
    sheet.put(row, 0, yearText(year, language), { style: "label", format: "year" });
    sheet.put(row, 1, countCell(participations, language), { style: "figure", format: "count" });
    sheet.put(row, 2, incomeNoteText({ note }, language), { style: "text" });
  });
  return at + 2 + notes.length;
}

/**
 * One row for each assumption, one column for each year: what stands in the set, edits named with what they replace.
 * @returns the row of its heads; null where there is nothing to tell
 */
export function assumptionTable(
  sheet: SheetBuilder,
  at: number,
  years: readonly Pick<SafeIncome, "year" | "restsOn">[],
  language: Language,
): number | null {
  const words = incomeWords(language);
  const known = years.filter(({ year }) => year !== null);
  const names = [...new Set(known.flatMap(({ restsOn }) => restsOn.map(({ name }) => name)))];
  if (names.length === 0) return null;
  sheet.put(at, 0, words.assumptions, { style: "subtitle" });
  const columns = known.flatMap((year) => [String(year.year), words.mark]);
  sheet.headings(at + 1, [words.name, words.unit, ...columns], 2, [1, ...known.map((_, index) => 3 + 2 * index)]);
  names.forEach((name, index) => {
    const row = at + 2 + index;
    sheet.put(row, 0, assumptionText(name, language), { style: "label" });
    known.forEach(({ restsOn }, position) => {
      const held = restsOn.find((one) => one.name === name);
      if (held === undefined) return;
      if (held.unit !== null) sheet.put(row, 1, assumptionUnitText(held.unit, language), { style: "text" });
      sheet.put(row, 2 + 2 * position, valueCell(held.value, language), { style: "figure" });
      sheet.put(row, 3 + 2 * position, markCell(held, language), { style: "text" });
    });
  });
  return at + 1;
}

function valueCell(value: InForce["value"], language: Language): CellValue {
  if (value === null) return incomeWords(language).none;
  return typeof value === "number" ? value : choiceText(value, language);
}

function markCell({ mark, edited }: InForce, language: Language): string {
  if (edited === undefined) return markText(mark, language);
  const { shipped } = edited;
  const text =
    typeof shipped === "number"
      ? formatNumber(shipped, 4, language).replace(/[.,]?0+$/, "")
      : shipped === null
        ? "–"
        : choiceText(shipped, language);
  return incomeWords(language).edited(text);
}
