import { call, num, op, ref } from "../../../sheet/formula";
import type { CellStyle, SheetLayout } from "../../../sheet/layout";
import { breakEvenCaseText, outcomeWords } from "../../../words/esf-outcomes";
import type { Language } from "../../../words/language";
import { printedMarkText } from "../../../words/printed-marks";
import type { BreakEvenAnswer, BreakEvenRow } from "../../esf/break-even-cases";
import { markFormula } from "../printed-rows";
import type { ReportAbout } from "../report-input";
import { DASH, sheetBuilder, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { OUTCOME_SHEET_IDS } from "./outcome-places";

/** The printed answer, what the text's value gives, and what the rules give. */
export const BREAK_EVEN_COLUMNS = {
  subject: 0,
  case: 1,
  cost: 2,
  printed: 3,
  unit: 4,
  textValue: 5,
  byText: 6,
  textMark: 7,
  ruleValue: 8,
  byRules: 9,
  ruleMark: 10,
  share: 11,
} as const;
const C = BREAK_EVEN_COLUMNS;

/** How many must succeed, or how long it takes, for each project and claim; null where there is neither. */
export function breakEvenSheet(rows: readonly BreakEvenRow[], { language }: ReportAbout): SheetLayout | null {
  if (rows.length === 0) return null;
  const words = outcomeWords(language);
  const sheet = sheetBuilder();
  const heads = sheet.title(words.breakEven, words.breakEvenLines);
  const titles = [
    words.project,
    words.case,
    words.cost,
    words.printed,
    words.answerIn,
    words.textValue,
    words.byText,
    words.judgement,
    words.ruleValue,
    words.byRules,
    words.judgement,
    words.ofParticipants,
  ];
  sheet.headings(heads, titles, C.cost, [C.unit, C.textMark, C.ruleMark]);
  rows.forEach((row, at) => rowOf(sheet, heads + 1 + at, row, language));
  return {
    id: OUTCOME_SHEET_IDS.breakEven,
    name: words.sheets.breakEven,
    cells: sheet.cells,
    columnWidths: [26, 34, 13, 9, 20, 13, 12, 17, 13, 12, 17, 12],
    freeze: { rows: heads + 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [heads, heads] },
    tab: "report",
  };
}

function rowOf(sheet: SheetBuilder, row: number, one: BreakEvenRow, language: Language): void {
  const { subject, of, cost, participants, yearsFor, printed, byText, textValue, byRules } = one;
  const words = outcomeWords(language);
  sheet.put(row, C.subject, subject, { style: "wrap" });
  sheet.put(row, C.case, breakEvenCaseText(of, language), { style: "wrap" });
  sheet.put(row, C.cost, cost.toNumber(), { format: "kronor", style: "input" });
  sheet.put(row, C.printed, printed?.value.toNumber() ?? DASH, {
    format: "count",
    style: printed === null ? "figure" : "input",
  });
  const unit = yearsFor === null ? words.participants : words.yearsFor(yearsFor.toFixed());
  sheet.put(row, C.unit, unit, { style: "text" });
  sheet.put(row, C.textValue, textValue?.value.toNumber() ?? DASH, {
    format: "kronor",
    style: textValue === null ? "figure" : "input",
  });
  answer(sheet, row, one, byText, [C.textValue, C.byText, C.textMark], language);
  sheet.put(row, C.ruleValue, byRules.value.toNumber(), { format: "kronor", style: "input" });
  answer(sheet, row, one, byRules, [C.ruleValue, C.byRules, C.ruleMark], language);
  if (yearsFor !== null || participants === null || participants.isZero()) return;
  const needed = ref({ row, column: C.byRules });
  sheet.put(row, C.share, byRules.answer.div(participants).toNumber(), {
    format: "share",
    style: "figure",
    formula: whenNumbers(1, [needed], op(needed, "/", num(participants.toNumber()))),
  });
}

function answer(
  sheet: SheetBuilder,
  row: number,
  { yearsFor, printed }: BreakEvenRow,
  found: BreakEvenAnswer | null,
  [valueAt, answerAt, markAt]: readonly [number, number, number],
  language: Language,
): void {
  const cost = ref({ row, column: C.cost });
  const value = ref({ row, column: valueAt });
  const made =
    yearsFor === null ? call("BREAKEVEN", cost, value) : call("BREAKEVEN.TID", cost, value, num(yearsFor.toNumber()));
  sheet.put(row, answerAt, found?.answer.toNumber() ?? DASH, {
    format: yearsFor === null ? "count" : "decimal2",
    style: "figure",
    formula: whenNumbers(2, [cost, value], made),
  });
  const mark = found?.mark ?? null;
  const style: CellStyle = mark === "contradicted" ? "bad" : "text";
  const words = printed === null ? DASH : printedMarkText(mark ?? "printedOnly", language);
  const marked = { computed: ref({ row, column: answerAt }), printed: ref({ row, column: C.printed }), ofTotals: null };
  sheet.put(row, markAt, words, {
    style,
    ...(printed === null ? {} : { formula: markFormula({ ...marked, roundedTo: printed.roundedTo }, language) }),
  });
}
