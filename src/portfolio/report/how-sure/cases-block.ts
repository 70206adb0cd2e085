import { call, fn, num, op, ref, txt, type Formula } from "../../../sheet/formula";
import type { NumberFormat } from "../../../sheet/layout";
import { sensitiveFigureText, sensitiveValueText } from "../../../words/how-sure";
import { howSureWords } from "../../../words/how-sure-sheet";
import type { Language } from "../../../words/language";
import type { SensitivityEnd } from "../../uncertainty/scenario-sensitivity";
import { DASH, monthsValue, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { CASE, type SensitivityPlaces } from "./places";
import type { WorkedOut } from "./worked-out";

interface Cases {
  readonly sheet: SheetBuilder;
  readonly places: SensitivityPlaces;
  readonly rows: readonly WorkedOut[];
  readonly now: SensitivityEnd;
  /** Nothing is planned: the group's amounts are all there is. */
  readonly plain: boolean;
  readonly language: Language;
}

const TERMS = ["horizon", "discountRate", "dropOff", "lag"] as const;
const FORMATS: Readonly<Record<(typeof TERMS)[number], NumberFormat>> = {
  horizon: "decimal1",
  discountRate: "rate",
  dropOff: "rate",
  lag: "count",
};

/** A row a case: as it is, and with each figure low and high; profitability and payback are formulas on the row. */
export function putCases(cases: Cases): void {
  const { sheet, places, rows, now, language } = cases;
  const words = howSureWords(language);
  sheet.put(places.cases - 3, 0, words.six, { style: "subtitle" });
  sheet.put(places.cases - 2, 0, words.sixLine, { style: "muted" });
  sheet.headings(places.cases - 1, [...words.six_, words.profitPlain, words.months], 1);
  sheet.put(places.cases, 0, words.now, { style: "label" });
  const put = (column: number, value: number, format: NumberFormat): unknown =>
    sheet.put(places.cases, column, value, { format, style: "input" });
  put(CASE.cost, costOf(now), "kronor");
  put(CASE.annual, now.annual.toNumber(), "kronor");
  for (const term of TERMS) put(CASE[term], now.terms[term], FORMATS[term]);
  putMeasures(cases, places.cases, now);
  rows.forEach((row, at) => {
    [row.low, row.high].forEach((end, side) => putEnd(cases, row, end, { at, side }));
  });
}

/** A sector that bears no cost has nothing to pay back. */
const costOf = ({ cost }: SensitivityEnd): number => (cost.kind === "value" ? cost.value.toNumber() : 0);

function putEnd(
  cases: Cases,
  { figure }: WorkedOut,
  end: SensitivityEnd,
  { at, side }: { readonly at: number; readonly side: number },
): void {
  const { sheet, places, language, plain } = cases;
  const words = howSureWords(language);
  const { row } = places.end(at, side);
  const value = sensitiveValueText(end.value, figure.unit, language);
  sheet.put(row, 0, `${sensitiveFigureText(figure.path, language)}: ${value}`, { style: "label" });
  const changed = ref({ row: places.row(at), column: 2 + side });
  const byRules = places.needsRules(figure, plain);
  for (const term of TERMS) {
    const own = figure.path === `terms.${term}`;
    sheet.put(row, CASE[term], end.terms[term], {
      formula: own ? changed : ref({ row: places.cases, column: CASE[term] }),
      format: FORMATS[term],
      style: "figure",
    });
  }
  const amount = (column: number, held: number, formula: Formula): unknown =>
    sheet.put(row, column, held, {
      ...(byRules ? { note: words.byRules } : { formula }),
      format: "kronor",
      style: "figure",
    });
  const [cost, annual] = [CASE.cost, CASE.annual].map((column) => ref({ row: places.cases, column })) as [Formula, Formula]; // prettier-ignore
  amount(CASE.cost, costOf(end), figure.path === "base.cost" ? product(cost, changed) : cost);
  amount(CASE.annual, end.annual.toNumber(), annualOf(figure.path, annual, changed, ref({ row: places.row(at), column: 1 }))); // prettier-ignore
  putMeasures(cases, row, end);
}

const product = (one: Formula, other: Formula): Formula => whenNumbers(2, [one, other], op(one, "*", other));

/** Deadweight takes its part of the group's and of what is planned alike, so the whole income follows what is left. */
function annualOf(path: string, annual: Formula, changed: Formula, now: Formula): Formula {
  if (path === "base.income") return product(annual, changed);
  if (path !== "terms.deadweight") return annual;
  const left = (taken: Formula): Formula => op(num(1), "-", taken);
  const scaled = op(op(annual, "*", left(changed)), "/", left(now));
  return whenNumbers(3, [annual, changed, now], scaled);
}

function putMeasures({ sheet, language }: Cases, row: number, end: SensitivityEnd): void {
  const cell = (column: number): Formula => ref({ row, column });
  const six = [CASE.cost, CASE.annual, CASE.horizon, CASE.discountRate, CASE.dropOff, CASE.lag].map(cell);
  const [cost, annual, horizon, rate, dropOff, lag] = six as [Formula, Formula, Formula, Formula, Formula, Formula];
  sheet.put(row, CASE.profit, end.profitability.toNumber(), {
    formula: whenNumbers(6, six, call("PAYOFF.LONSAMHET", cost, annual, horizon, rate, dropOff, lag)),
    format: "kronor",
    style: "totalFigure",
  });
  const { discountRate, dropOff: part } = end.terms;
  const untimed = discountRate === 0 && part === 0;
  const pays = end.payback.kind === "value" || end.payback.reason !== "no-cost";
  const months = fn(
    "IF",
    fn("AND", op(rate, "=", num(0)), op(dropOff, "=", num(0))),
    call("PAYOFF.TID", cost, annual, lag),
    txt(DASH),
  );
  sheet.put(row, CASE.months, monthsValue(end.payback), {
    ...(untimed && pays && { formula: whenNumbers(6, six, months) }),
    ...(!untimed && { note: howSureWords(language).timed }),
    format: "months",
    style: "figure",
  });
}
