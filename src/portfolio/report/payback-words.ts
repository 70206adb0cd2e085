import { call, fn, num, op, txt, type Formula } from "../../sheet/formula";
import type { Language } from "../../words/language";
import { beyondText, monthsText, MONTH_UNITS, noneText } from "../../words/portfolio";
import type { Measured } from "../model";
import { DASH } from "./sheet-builder";

/** Months of a payback when the cost is positive and both are numbers; #N/A where it never comes. */
export const paybackFormula = (cost: Formula, annual: Formula): Formula =>
  fn(
    "IF",
    op(fn("COUNT", cost, annual), "=", num(2)),
    fn("IF", op(cost, ">", num(0)), call("PAYOFF.TID", cost, annual), txt(DASH)),
    txt(DASH),
  );

/** The payback in words, "31 år 2 mån, bortom 5 år", or the reason why there is none. */
export function paybackText(payback: Measured<number>, longest: number | null, language: Language): string {
  if (payback.kind === "none") return noneText(payback.reason, language);
  const words = monthsText(payback.value, language);
  return longest !== null && payback.value > 12 * longest ? words + beyondText(longest, language) : words;
}

/** The same as a formula on the months' cell (a number, #N/A or a dash) and the annual income's. */
export function wordsFormula(months: Formula, annual: Formula, longest: number | null, language: Language): Formula {
  const { year, month } = MONTH_UNITS[language];
  const rest = fn("MOD", months, num(12));
  const join = (...parts: Formula[]): Formula => parts.reduce((a, b) => op(a, "&", b));
  const long = join(
    fn("INT", op(months, "/", num(12))),
    txt(` ${year}`),
    fn("IF", op(rest, "=", num(0)), txt(""), join(txt(" "), rest, txt(` ${month}`))),
  );
  const short = join(months, txt(` ${month}`));
  const words = fn("IF", op(months, ">", num(24)), long, short);
  const beyond =
    longest === null
      ? words
      : join(words, fn("IF", op(months, ">", num(12 * longest)), txt(beyondText(longest, language)), txt("")));
  const none = fn(
    "IF",
    op(annual, ">", num(0)),
    txt(noneText("over-100-years", language)),
    txt(noneText("never", language)),
  );
  return fn("IF", fn("ISNUMBER", months), beyond, fn("IF", fn("ISNA", months), none, txt(DASH)));
}
