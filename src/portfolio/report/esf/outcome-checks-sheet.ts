import { op, ref, type Formula } from "../../../sheet/formula";
import type { SheetLayout } from "../../../sheet/layout";
import { outcomeKindText, outcomeWords } from "../../../words/esf-outcomes";
import type { Language } from "../../../words/language";
import type { Statement } from "../../../participation/model/interventions";
import { outcomeChecks, type OutcomeCheck } from "../../esf/outcome-checks";
import type { OutcomeProject } from "../../esf/outcomes";
import { checksLayout, markTally, printedTable, type PrintedRow } from "../printed-rows";
import type { ReportAbout } from "../report-input";
import { DASH, sheetBuilder } from "../sheet-builder";
import { OUTCOME_SHEET_IDS, outcomePlaces, type OutcomePlaces } from "./outcome-places";
import { OUTCOMES_FIRST_ROW } from "./outcomes-sheet";

/** Every printed figure of the lists, and what the text says of them, beside what the lists give. */
export function outcomeChecksSheet(
  projects: readonly OutcomeProject[],
  statements: readonly Statement[],
  { language }: ReportAbout,
): SheetLayout {
  const words = outcomeWords(language);
  const sheet = sheetBuilder();
  const places = outcomePlaces(projects, OUTCOMES_FIRST_ROW);
  const rows = outcomeChecks(projects, statements).map((check) => checkRow(places, check, language));
  let row = sheet.title(words.checksTitle, words.checksLines);
  row = markTally(sheet, row, rows, language);
  printedTable(sheet, row, [words.project, words.line, words.kind], rows, language);
  return checksLayout(sheet, { id: OUTCOME_SHEET_IDS.checks, name: words.sheets.checks }, [30, 38, 20], row);
}

function checkRow(places: OutcomePlaces, check: OutcomeCheck, language: Language): PrintedRow {
  const { project, label, kind, printed, of, computed, mark } = check;
  const formula = sumOf(of.map((place) => ref(places.line(place), OUTCOME_SHEET_IDS.outcomes)));
  return {
    labels: [project, label === "" ? DASH : label, outcomeKindText(kind, language)],
    printed,
    computed: computed === null || formula === null ? null : { value: computed, formula },
    ofTotals: null,
    mark,
    formats: { printed: "count", computed: "count" },
  };
}

function sumOf(cells: readonly Formula[]): Formula | null {
  const [first, ...rest] = cells;
  return first === undefined ? null : rest.reduce((sum, cell) => op(sum, "+", cell), first);
}
