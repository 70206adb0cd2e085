import { ALLOCATION_KEYS, BASE_GRANT } from "../../../calculation/allocation";
import type { Kronor } from "../../../calculation/units";
import type { CellPosition } from "../../../sheet/address";
import { call, fn, num, op, ref, txt, type Formula } from "../../../sheet/formula";
import type { NumberFormat, SheetLayout } from "../../../sheet/layout";
import { finsamFigureText, finsamWords, type FinsamWords } from "../../../words/finsam-report";
import type { Language } from "../../../words/language";
import {
  finsamChecks,
  finsamResult,
  finsamValues,
  type FinsamCheck,
  type FinsamFigure,
  type FinsamTold,
  type FinsamValues,
} from "../../finsam/finsam-figures";
import { markTally, PRINTED_WIDTHS, printedTable, type PrintedRow } from "../printed-rows";
import type { ReportAbout } from "../report-input";
import { DASH, sheetBuilder, whenNumber, whenNumbers, type SheetBuilder } from "../sheet-builder";

export const FINSAM_SHEET_ID = "finsam-allocation";

/** Values stand where the table of printed figures has its printed ones. */
const VALUE = 2;
const FROM = 3;

type Input = keyof FinsamValues;
const INPUTS: readonly (readonly [Input, FinsamFigure, NumberFormat])[] = [
  ["pot", "statePot", "kronor"],
  ["associations", "associations", "count"],
  ["base", "baseGrant", "kronor"],
  ["livelihood", "livelihoodShare", "rate"],
  ["inhabitants", "inhabitantShare", "rate"],
  ["ownCapital", "ownCapital", "kronor"],
  ["cap", "capitalCap", "kronor"],
];
const INPUT_TOP = 4;
const RESULT_TOP = INPUT_TOP + 2 + INPUTS.length + 1;
const RESULTS = 6;

/** The state's grant to an association and its budget, worked out from yellow cells; and what is printed of the rule. */
export function finsamSheet(told: FinsamTold, { fileName, date, language }: ReportAbout): SheetLayout {
  const words = finsamWords(language);
  const sheet = sheetBuilder();
  sheet.title(words.title, words.lines(fileName, date));
  const values = finsamValues(told);
  inputRows(sheet, told, values, language);
  resultRows(sheet, values, language);
  checkRows(sheet, told, language);
  return {
    id: FINSAM_SHEET_ID,
    name: words.sheet,
    cells: sheet.cells,
    columnWidths: [44, 14, ...PRINTED_WIDTHS],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [0, 0] },
    tab: "report",
  };
}

function inputRows(sheet: SheetBuilder, told: FinsamTold, values: FinsamValues, language: Language): void {
  const words = finsamWords(language);
  sheet.put(INPUT_TOP, 0, words.inputs, { style: "subtitle" });
  sheet.headings(INPUT_TOP + 1, [words.figure, "", words.value, words.from], VALUE, [FROM]);
  for (const [input, figure, format] of INPUTS) {
    const { row } = inputAt(input);
    sheet.put(row, 0, finsamFigureText(figure, language), { style: "label" });
    sheet.put(row, VALUE, values[input]?.toNumber() ?? null, { format, style: "input" });
    sheet.put(row, FROM, fromText(input, figure, told, values, language), { style: "mutedText" });
  }
}

function fromText(
  input: Input,
  figure: FinsamFigure,
  told: FinsamTold,
  values: FinsamValues,
  language: Language,
): string {
  const words = finsamWords(language);
  if (told[figure] !== undefined) return words.told;
  if (input === "base") return words.ofRule;
  if (values[input] !== null) return words.ofBudget;
  return input === "cap" ? words.noCap : words.fillIn;
}

const inputAt = (input: Input): CellPosition => ({
  row: INPUT_TOP + 2 + INPUTS.findIndex(([each]) => each === input),
  column: VALUE,
});

function resultRows(sheet: SheetBuilder, values: FinsamValues, language: Language): void {
  const words = finsamWords(language);
  const { grant, reduction, budget, fault } = finsamResult(values);
  const cell = (input: Input): Formula => ref(inputAt(input));
  const line = (at: number): Formula => ref({ row: RESULT_TOP + 2 + at, column: VALUE });
  const { granting, why } = grantFormulas(cell, words);
  const above = op(cell("ownCapital"), "-", cell("cap"));
  const lowered = whenNumbers(
    3,
    [cell("ownCapital"), cell("cap"), line(0)],
    fn("MIN", line(0), fn("MAX", num(0), above)),
  );
  const granted = fn("IF", fn("ISNUMBER", line(1)), op(line(0), "-", line(1)), line(0));
  const half = whenNumber(line(2), op(line(2), "/", num(2)));
  const [pot, toBase, end] = words.potBelowBase;
  const said =
    fault === null ? words.rule.grant : `${pot}${Math.round(fault.pot)}${toBase}${Math.round(fault.needed)}${end}`;
  const rows: readonly (readonly [string, Kronor | null, Formula, string])[] = [
    [words.grant, grant, granting, said],
    [words.reduction, reduction, lowered, words.rule.reduction],
    [words.afterCapital, budget?.state ?? null, granted, words.rule.afterCapital],
    [words.region, budget?.region ?? null, half, words.rule.half],
    [words.municipalities, budget?.municipalities ?? null, half, words.rule.half],
    [
      words.budget,
      budget?.whole ?? null,
      whenNumber(line(2), op(op(line(2), "+", line(3)), "+", line(4))),
      words.rule.budget,
    ],
  ];
  sheet.put(RESULT_TOP, 0, words.results, { style: "subtitle" });
  sheet.headings(RESULT_TOP + 1, [words.figure, "", words.value, words.from], VALUE, [FROM]);
  rows.forEach(([label, value, formula, from], at) => {
    const row = RESULT_TOP + 2 + at;
    const isTotal = at === RESULTS - 1;
    sheet.put(row, 0, label, { style: isTotal ? "total" : "label" });
    const style = isTotal ? "totalFigure" : "figure";
    sheet.put(row, VALUE, value?.toNumber() ?? DASH, { format: "kronor", style, formula });
    sheet.put(row, FROM, from, { style: "mutedText", ...(at === 0 ? { formula: why } : {}) });
  });
}

/** The grant where the pot reaches the base grants, and beside it the rule, or why there is none. */
function grantFormulas(
  cell: (input: Input) => Formula,
  { potBelowBase: [pot, toBase, end], rule }: FinsamWords,
): { readonly granting: Formula; readonly why: Formula } {
  const needed = (["pot", "associations", "livelihood", "inhabitants", "base"] as const).map(cell);
  const baseGrants = op(cell("base"), "*", cell("associations"));
  const tooSmall = op(cell("pot"), "<", baseGrants);
  // Text and numbers are joined as they are: a pattern for digits would be of one language.
  const parts = [txt(pot), fn("ROUND", cell("pot"), num(0)), txt(toBase), fn("ROUND", baseGrants, num(0)), txt(end)];
  const told = op(fn("COUNT", ...needed), "=", num(needed.length));
  const reason = parts.reduce((one, other) => op(one, "&", other));
  return {
    granting: fn("IF", told, fn("IF", tooSmall, txt(DASH), call("PAYOFF.TILLDELNING", ...needed)), txt(DASH)),
    why: fn("IF", told, fn("IF", tooSmall, reason, txt(rule.grant)), txt(rule.grant)),
  };
}

function checkRows(sheet: SheetBuilder, told: FinsamTold, language: Language): void {
  const checks = finsamChecks(told);
  if (checks.length === 0) return;
  const words = finsamWords(language);
  const top = RESULT_TOP + 2 + RESULTS + 1;
  sheet.put(top, 0, words.checks, { style: "subtitle" });
  const tallied = markTally(
    sheetBuilder(),
    0,
    checks.map((check) => printedRow(check, 0, checks, language)),
    language,
  );
  const first = top + 1 + tallied;
  const rows = checks.map((check) => printedRow(check, first + 1, checks, language));
  markTally(sheet, top + 1, rows, language);
  printedTable(sheet, first, [words.figure, ""], rows, language);
}

const isShare = (figure: FinsamFigure): boolean => figure.endsWith("Share") || figure.endsWith("Key");

function printedRow(
  { figure, printed, computed, mark }: FinsamCheck,
  top: number,
  checks: readonly FinsamCheck[],
  language: Language,
): PrintedRow {
  const format: NumberFormat = isShare(figure) ? "rate" : "kronor";
  const beside = (other: FinsamFigure): Formula =>
    ref({ row: top + checks.findIndex((check) => check.figure === other), column: VALUE });
  return {
    labels: [finsamFigureText(figure, language), ""],
    printed,
    computed: computed === null ? null : { value: computed, formula: ruleFormula(figure, beside) },
    ofTotals: null,
    mark,
    formats: { printed: format, computed: format },
  };
}

/** What the rule says, from the other printed figure where there is one. */
function ruleFormula(figure: FinsamFigure, beside: (other: FinsamFigure) => Formula): Formula {
  switch (figure) {
    case "nationalBudget":
      return op(num(2), "*", beside("statePot"));
    case "statePot":
      return op(beside("nationalBudget"), "/", num(2));
    case "baseGrant":
      return num(BASE_GRANT.toNumber());
    case "livelihoodKey":
      return num(ALLOCATION_KEYS.livelihood.toNumber());
    case "inhabitantKey":
      return num(ALLOCATION_KEYS.inhabitants.toNumber());
    case "stateShare":
      return op(num(1), "/", num(2));
    case "regionShare":
    case "municipalityShare":
      return op(num(1), "/", num(4));
    default:
      return txt(DASH);
  }
}
