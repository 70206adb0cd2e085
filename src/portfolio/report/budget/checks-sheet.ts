import { ref } from "../../../sheet/formula";
import type { SheetLayout } from "../../../sheet/layout";
import { budgetWords, periodText } from "../../../words/budget-report";
import type { Language } from "../../../words/language";
import type { BudgetCheck, BudgetTable } from "../../budget/model";
import { budgetChecks } from "../../budget/sums";
import { checksLayout, markTally, printedTable, type PrintedRow } from "../printed-rows";
import type { ReportAbout } from "../report-input";
import { sheetBuilder, whenNumbers } from "../sheet-builder";
import { allBudgetPlaces, BUDGET_SHEET_IDS, type BudgetPlaces } from "./budget-places";
import { BUDGET_FIRST_ROW, budgetTitle } from "./budget-sheet";

/** Every printed figure of the tables beside what the others give; null where they print none. */
export function budgetChecksSheet(tables: readonly BudgetTable[], { language }: ReportAbout): SheetLayout | null {
  const words = budgetWords(language);
  const places = allBudgetPlaces(tables, BUDGET_FIRST_ROW);
  const groups = tables.map((table, at) => ({
    table,
    rows: budgetChecks(table).map((check) => checkRow(table, places[at], check, language)),
  }));
  const printed = groups.filter(({ rows }) => rows.length > 0);
  if (printed.length === 0) return null;
  const sheet = sheetBuilder();
  let row = sheet.title(words.checksTitle, words.checksLines);
  row = markTally(
    sheet,
    row,
    printed.flatMap(({ rows }) => rows),
    language,
  );
  const first = row + 1;
  for (const { table, rows } of printed) {
    sheet.put(row, 0, budgetTitle(table, language), { style: "subtitle" });
    row = printedTable(sheet, row + 1, [words.item, words.year, ""], rows, language) + 1;
  }
  return checksLayout(sheet, { id: BUDGET_SHEET_IDS.checks, name: words.sheets.checks }, [28, 26, 12], first);
}

function checkRow(
  table: BudgetTable,
  places: BudgetPlaces | undefined,
  { item, year, side, printed, computed, mark }: BudgetCheck,
  language: Language,
): PrintedRow {
  const words = budgetWords(language);
  const part = table.periods.find((period) => period.year === year)?.part ?? null;
  const at = item === null ? "sum" : table.items.indexOf(item);
  const from = places === undefined ? null : ref(places.at(year, at, side), BUDGET_SHEET_IDS.budget);
  return {
    labels: [item ?? words.sum, periodText(year, side === "outcome" ? part : null, language), words.sides[side]],
    printed,
    computed: computed === null || from === null ? null : { value: computed, formula: whenNumbers(1, [from], from) },
    ofTotals: null,
    mark,
    formats: { printed: "decimal2", computed: "decimal2" },
  };
}
