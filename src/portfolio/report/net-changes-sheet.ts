import type { NetUnusable } from "../../participation/model/net-counts";
import type { SheetLayout } from "../../sheet/layout";
import type { InForce } from "../../valuation/assumptions/assumption-set";
import { SECTORS } from "../../valuation/sectors";
import { incomeNoteText, rungText } from "../../words/income";
import type { Language } from "../../words/language";
import {
  netCategoryText,
  netExtentText,
  netLabel,
  netNoneText,
  netNotValuedText,
  netUnusableText,
  netWords,
} from "../../words/net-changes";
import { sectorRowText } from "../../words/portfolio";
import type { NetIncome, NetTogether } from "../income/net-changes";
import { measured, none } from "../measured";
import { amountCells, assumptionTable } from "./income-sheet";
import { lastTableOnPages } from "./page-breaks";
import { DASH, sheetBuilder, type SheetBuilder } from "./sheet-builder";

export const NET_CHANGES_SHEET_ID = "net-changes";

/** What before/after tables came to: their incomes, sums of two that belong together, and tables that are not used. */
export interface NetChanges {
  readonly incomes: readonly NetIncome[];
  readonly together: readonly NetTogether[];
  readonly unusable: readonly NetUnusable[];
  /** Titles of tables that would count participant rows once more. */
  readonly refused: readonly string[];
}

/** Incomes of before/after tables, the counts behind them, and every extent and assumption they rest on. */
export function netChangesSheet(net: NetChanges, date: string, language: Language): SheetLayout {
  const words = netWords(language);
  const sheet = sheetBuilder();
  const rungs = [...new Set(net.incomes.map(({ rung }) => rungText(rung, language)))];
  let row = sheet.title(words.title, [...words.lines(date), ...rungs]);
  row = incomeRows(sheet, row, net, language) + 1;
  row = countRows(sheet, row, net.incomes, language) + 1;
  row = unusedRows(sheet, row, net, language);
  row = extentRows(sheet, row, net.incomes, language);
  const heads = assumptionTable(sheet, row, byYear(net.incomes), language);
  return {
    id: NET_CHANGES_SHEET_ID,
    name: words.sheet,
    cells: sheet.cells,
    columnWidths: [44, 22, 19, ...SECTORS.map(() => 19), 60],
    freeze: { rows: 0, columns: 1 },
    print: { orientation: "landscape", ...lastTableOnPages(heads) },
    tab: "report",
  };
}

/** The table as people know it. */
export const netTitle = ({ title, table }: Pick<NetIncome["counts"], "title" | "table">): string => title ?? table;

/** The column after the last sector. */
const REMARK = 3 + SECTORS.length;

function incomeRows(sheet: SheetBuilder, at: number, { incomes, together }: NetChanges, language: Language): number {
  const words = netWords(language);
  const sectors = SECTORS.map((sector) => sectorRowText(sector, language));
  sheet.headings(at, [words.table, words.part, words.year, ...sectors, words.remark], 2, [1, REMARK]);
  let row = at + 1;
  for (const { counts, year, yearFrom, income, notes } of incomes) {
    const shown = year !== null && yearFrom === "given" ? words.given(year) : (year ?? DASH);
    sheet.put(row, 0, netTitle(counts), { style: "label" });
    sheet.put(row, 1, counts.part ?? DASH, { style: "text" });
    sheet.put(row, 2, shown, { style: "figure", format: "year" });
    const without = typeof income === "string";
    amountCells(sheet, row, { income: without ? none("income-missing") : measured(income) }, language);
    const missing = missingCosts(notes, language);
    const remark = without ? [netNoneText(income, language)] : [netLabel(language), ...missing];
    sheet.put(row, REMARK, remark.join(". "), { style: "text" });
    row += 1;
  }
  for (const { year, part, income, of } of together) {
    const titles = of.map(({ counts }) => netTitle(counts)).join(" + ");
    sheet.put(row, 0, words.together(titles), { style: "label" });
    sheet.put(row, 1, part ?? DASH, { style: "text" });
    sheet.put(row, 2, year, { style: "figure", format: "year" });
    amountCells(sheet, row, { income: measured(income) }, language);
    const missing = missingCosts(of.flatMap(({ notes }) => notes), language); // prettier-ignore
    sheet.put(row, REMARK, [netLabel(language), ...missing].join(". "), { style: "text" });
    row += 1;
  }
  return row;
}

/** Costs counted as 0 in an amount because nobody has given them, each once. */
const missingCosts = (notes: NetIncome["notes"], language: Language): readonly string[] => [
  ...new Set(
    notes.flatMap(({ note }) => (note.code === "place-cost-missing" ? [incomeNoteText({ note }, language)] : [])),
  ),
];

/** Every row of every table: what it is counted as and its counts, or why it is not valued. */
function countRows(sheet: SheetBuilder, at: number, incomes: readonly NetIncome[], language: Language): number {
  const words = netWords(language);
  sheet.put(at, 0, words.rows, { style: "subtitle" });
  const heads = [words.table, words.part, words.row, words.before, words.after, words.change, words.countedAs];
  sheet.headings(at + 1, [...heads, words.notValued, words.remark], 3, [1, 2, 6, 7, 8]);
  let row = at + 2;
  const begin = ({ counts }: NetIncome, label: string): void => {
    sheet.put(row, 0, netTitle(counts), { style: "label" });
    sheet.put(row, 1, counts.part ?? DASH, { style: "text" });
    sheet.put(row, 2, label, { style: "text" });
  };
  for (const income of incomes) {
    for (const { label, category, before, after, change } of income.valued) {
      begin(income, label);
      [before, after, change].forEach((count, column) =>
        sheet.put(row, 3 + column, count.toNumber(), { style: "figure", format: "count" }),
      );
      sheet.put(row, 6, netCategoryText(category, language), { style: "text" });
      const notes = income.notes.filter(({ labels }) => labels.includes(label));
      sheet.put(row, 8, notes.map(({ note }) => incomeNoteText({ note }, language)).join(" "), { style: "text" });
      row += 1;
    }
    for (const { label, reason } of income.notValued) {
      begin(income, label);
      sheet.put(row, 7, netNotValuedText(reason, language), { style: "text" });
      row += 1;
    }
    const { total } = income.counts;
    if (total === null) continue;
    begin(income, words.total);
    sheet.put(row, 3, total.before.toNumber(), { style: "figure", format: "count" });
    sheet.put(row, 4, total.after.toNumber(), { style: "figure", format: "count" });
    row += 1;
  }
  return row;
}

function unusedRows(sheet: SheetBuilder, at: number, { unusable, refused }: NetChanges, language: Language): number {
  if (unusable.length + refused.length === 0) return at;
  const words = netWords(language);
  sheet.put(at, 0, words.notUsed, { style: "subtitle" });
  const lines = [
    ...unusable.map((table) => `${netTitle(table)}: ${netUnusableText(table.reason, language)}`),
    ...refused.map((table) => words.refused(table)),
  ];
  lines.forEach((line, index) => sheet.put(at + 1 + index, 0, line, { style: "text" }));
  return at + 2 + lines.length;
}

function extentRows(sheet: SheetBuilder, at: number, incomes: readonly NetIncome[], language: Language): number {
  const words = netWords(language);
  const named = new Map(incomes.flatMap(({ extents }) => extents.map(({ name, extent }) => [name, extent] as const)));
  if (named.size === 0) return at;
  sheet.put(at, 0, words.extents, { style: "subtitle" });
  [...named].forEach(([name, extent], index) => {
    sheet.put(at + 1 + index, 0, netExtentText(name, language), { style: "label" });
    sheet.put(at + 1 + index, 1, extent.toNumber(), { style: "figure", format: "share" });
  });
  return at + 2 + named.size;
}

/** What the tables of each year rest on, each assumption once. */
function byYear(incomes: readonly NetIncome[]): readonly Pick<NetIncome, "year" | "restsOn">[] {
  const years = new Map<NonNullable<NetIncome["year"]>, Map<string, InForce>>();
  for (const { year, restsOn } of incomes) {
    if (year === null) continue;
    const held = years.get(year) ?? new Map<string, InForce>();
    for (const one of restsOn) held.set(one.name, one);
    years.set(year, held);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, held]) => ({ year, restsOn: [...held.values()] }));
}
