import { cellError, type CellValue } from "../../../sheet/cell";
import { fn, num, op, txt, type Formula } from "../../../sheet/formula";
import type { CellStyle, NumberFormat } from "../../../sheet/layout";
import { kronor } from "../../../calculation/units";
import type { Language } from "../../../words/language";
import { sectorRowText } from "../../../words/portfolio";
import { scenarioSheetWords } from "../../../words/scenario-sheet";
import { formatNumber } from "../../../words/format";
import { countedOf, DEADLINES, type BreakEvenAt } from "../../scenario/break-even";
import type { Scenario } from "../../scenario/scenario";
import { DASH, monthsValue, whenNumbers, type SheetBuilder } from "../sheet-builder";
import {
  BEARING,
  BREAK_EVEN_FORMS,
  cell,
  type BearingSector,
  type BreakEvenForm,
  type HelperPlaces,
  type ScenarioPlaces,
} from "./places";
import type { Side } from "./sides";

interface Context {
  readonly sheet: SheetBuilder;
  readonly places: ScenarioPlaces;
  readonly helper: { readonly places: HelperPlaces; readonly id: string };
  readonly side: Side;
  readonly language: Language;
}

interface Shown {
  readonly value: CellValue;
  readonly formula: Formula;
}

const FORMATS: Readonly<Record<BreakEvenForm, readonly [own: NumberFormat, deadlines: NumberFormat]>> = {
  words: ["decimal1", "text"],
  value: ["kronor", "kronor"],
  back: ["months", "share"],
  deadweight: ["share", "share"],
};

/** Break-even in words, as a value, over time and as deadweight: a table each, a column a deadline. */
export function putForms(context: Context): void {
  const { sheet, places, side, language } = context;
  const counted = countedOf(side.of.figures);
  const words = scenarioSheetWords(language);
  for (const form of BREAK_EVEN_FORMS) {
    const [title, own] = words.forms[form];
    const top = places.formTop(form);
    const heads = [words.sector, own, ...DEADLINES.map(words.within)];
    sheet.put(top, 0, title(counted), { style: "muted" });
    sheet.headings(top + 1, heads, 1, form === "words" ? DEADLINES.map((_, at) => 2 + at) : []);
    const [ofOwn, ofDeadlines] = FORMATS[form];
    const style: CellStyle = form === "words" ? "textWrapped" : "figure";
    for (const sector of BEARING) {
      const { row, column } = places.form(form, sector, null);
      sheet.put(row, 0, sectorRowText(sector, language), { style: "label" });
      const { value, formula } = ownOf(context, form, sector);
      sheet.put(row, column, value, { formula, format: ofOwn, style: "figure" });
      for (const years of DEADLINES) {
        const at = places.form(form, sector, years);
        const shown = shownOf(context, form, sector, years);
        sheet.put(at.row, at.column, shown.value, {
          formula: shown.formula,
          ...(ofDeadlines !== "text" && { format: ofDeadlines }),
          style,
        });
      }
    }
  }
}

/** What stands beside the deadlines: how the scenario has it now. */
function ownOf({ places, side: { of } }: Context, form: BreakEvenForm, sector: BearingSector): Shown {
  const at = places.last;
  const result = (measure: "annual" | "months"): Formula => cell(places.result(measure, sector, at));
  switch (form) {
    case "words":
      return { value: of.participants.toNumber(), formula: cell(places.participants) };
    case "value": {
      const operands = [result("annual"), cell(places.successes)];
      const each = op(result("annual"), "/", cell(places.successes));
      const told = fn("IF", op(cell(places.successes), ">", num(0)), each, txt(DASH));
      return { value: eachBrings(of, sector), formula: whenNumbers(2, operands, told) };
    }
    case "back":
      return { value: monthsValue(of.sectors[sector].payback), formula: result("months") };
    case "deadweight":
      return { value: of.figures.terms.deadweight, formula: cell(places.term("deadweight", at)) };
  }
}

function eachBrings({ successes, sectors }: Scenario, sector: BearingSector): CellValue {
  if (successes === null || !successes.greaterThan(0)) return DASH;
  return kronor(sectors[sector].annualIncome.div(successes)).toNumber();
}

function shownOf(context: Context, form: BreakEvenForm, sector: BearingSector, years: number): Shown {
  const { places, helper, side, language } = context;
  const found = side.of.sectors[sector].breakEven?.find((one) => one.years === years) ?? null;
  const weight = cell(helper.places.within(years, places.last), helper.id);
  const cost = cell(places.result("cost", sector, places.last));
  const annual = cell(places.result("annual", sector, places.last));
  const successes = cell(places.successes);
  const borne = (operands: readonly Formula[], positive: readonly Formula[], formula: Formula): Formula => {
    const above = positive.map((one) => op(one, ">", num(0)));
    return whenNumbers(operands.length, operands, fn("IF", fn("AND", ...above), formula, txt(DASH)));
  };
  const twelveCosts = op(num(12), "*", cost);
  switch (form) {
    case "words":
      return inWords(context, sector, years, found, borne([cost, annual, successes, weight], [cost, successes], txt(scenarioSheetWords(language).needs.never))); // prettier-ignore
    case "value": {
      const needed = op(twelveCosts, "/", op(successes, "*", weight));
      const all = [cost, successes, weight];
      return { value: found?.value?.toNumber() ?? DASH, formula: borne(all, all, needed) };
    }
    case "back": {
      const part = op(op(annual, "*", weight), "/", twelveCosts);
      return { value: found?.back.toNumber() ?? DASH, formula: borne([cost, annual, weight], [cost], part) };
    }
    case "deadweight": {
      const taken = cell(places.term("deadweight", places.last));
      const left = op(num(1), "-", taken);
      const brings = op(annual, "*", weight);
      const withstood = op(num(1), "-", op(op(left, "*", twelveCosts), "/", brings));
      // At equality binary parts would make it less than nothing.
      const told = fn("IF", op(fn("ROUND", withstood, num(12)), ">=", num(0)), fn("MAX", num(0), withstood), fn("NA"));
      const possible = fn("IF", fn("AND", op(brings, ">", num(0)), op(left, ">", num(0))), told, fn("NA"));
      const value = found === null ? DASH : (found.deadweight?.toNumber() ?? cellError("#N/A"));
      return { value, formula: borne([cost, annual, weight, taken], [cost], possible) };
    }
  }
}

/** "behöver 1 041 av 34: går inte"; whole people of whole people. */
function inWords(
  { places, side: { of }, language }: Context,
  sector: BearingSector,
  years: number,
  found: BreakEvenAt | null,
  otherwise: Formula,
): Shown {
  const { before, of: among, impossible, never } = scenarioSheetWords(language).needs;
  const people = cell(places.breakEven(sector, years, 1));
  const there = fn("INT", cell(places.participants));
  const said = [
    txt(before),
    inSentence(people, language),
    txt(among),
    inSentence(there, language),
    fn("IF", op(people, ">", there), txt(impossible), txt("")),
  ];
  const formula = fn("IF", fn("ISNUMBER", people), said.reduce((one, other) => op(one, "&", other)), otherwise); // prettier-ignore
  const whole = found?.needed?.whole;
  if (whole === undefined) {
    const known = found !== null && of.successes?.greaterThan(0) === true;
    return { value: known ? never : DASH, formula };
  }
  const participants = of.participants.floor();
  const beyond = whole.greaterThan(participants) ? impossible : "";
  const [needed, taking] = [whole, participants].map((count) => formatNumber(count.toNumber(), 0, language));
  return { value: `${before}${needed}${among}${taking}${beyond}`, formula };
}

/** From where on a count has thousands to part; each pattern a thousand times the one before it. */
const THOUSANDS = [1e9, 1e6, 1e3];

/**
 * A whole count in a sentence, thousands parted as `formatNumber` parts them. The separators are literal: a host's own
 * would follow its language and not the sheet's, and "# ##0" means other things in other languages.
 */
function inSentence(count: Formula, language: Language): Formula {
  const separator = formatNumber(1000, 0, language).slice(1, -3);
  const patterns = THOUSANDS.map((least, at) => {
    const pattern = `0${`\\${separator}000`.repeat(THOUSANDS.length - at)}`;
    return at === THOUSANDS.length - 1 ? pattern : `[>=${least}]${pattern}`;
  });
  return fn("IF", op(count, "<", num(1000)), count, fn("TEXT", count, txt(patterns.join(";"))));
}
