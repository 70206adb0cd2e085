import { Decimal } from "../calculation/decimal";
import { fail, ok, type Result } from "../calculation/result";
import { foldWord, nearestWord } from "../words/nearest-word";
import { STATE_WORDS, type Meaning } from "./state-words";

/** A piece of a part of a state's text: a number with its unit, or a known word. */
export type Token =
  | { readonly kind: "percent"; readonly percent: Decimal; readonly text: string }
  | { readonly kind: "kronor"; readonly kronor: Decimal; readonly text: string }
  | { readonly kind: "word"; readonly meaning: Meaning; readonly text: string };

export type TokenFault =
  | { readonly code: "unknown-word"; readonly found: string; readonly nearest: string }
  | { readonly code: "number-without-unit"; readonly found: string }
  | { readonly code: "ambiguous-number"; readonly found: string };

const NUMBER = String.raw`(\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
const PERCENT = new RegExp(`^${NUMBER} ?(?:%|procent(?![a-z]))`);
const KRONOR = new RegExp(`^${NUMBER} ?(?:kronor|kr)(?: ?(?:/|per|i) ?(?:manaden|manad|man))?(?![a-z])`);
const BARE_NUMBER = /^\d[\d .,]*/;
const WORDS = /^[^\d]+/;

/** Longer phrases first, so that "subventionerat arbete" is not read as two words. */
const PHRASES = STATE_WORDS.map(([word, meaning]) => ({ folded: foldWord(word), meaning })).sort(
  (left, right) => right.folded.length - left.folded.length,
);
const KNOWN = STATE_WORDS.map(([word]) => word);

/** The tokens of one part of a state's text, in order, or the first piece that is none, as it is written. */
export function tokensOf(part: string): Result<readonly Token[], TokenFault> {
  const written = part.normalize("NFC").replace(/\s+/g, " ").trim();
  const text = foldWord(written);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = firstToken(text.slice(at));
    if (!token.ok) return fail(asWritten(token.fault, written, text, at));
    tokens.push(token.value);
    at += token.value.text.length;
    if (text.charAt(at) === " ") at += 1;
  }
  return ok(tokens);
}

/** Folding keeps the number of letters of Swedish text; where it does not, the folded words must do. */
const asWritten = (fault: TokenFault, written: string, text: string, at: number): TokenFault =>
  written.length === text.length ? { ...fault, found: written.slice(at, at + fault.found.length) } : fault;

function firstToken(rest: string): Result<Token, TokenFault> {
  const percent = PERCENT.exec(rest);
  if (percent !== null) return ok({ kind: "percent", percent: decimalOf(percent[1]!), text: percent[0] });
  const kronor = KRONOR.exec(rest);
  if (kronor !== null) {
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(kronor[1]!)) return fail({ code: "ambiguous-number", found: kronor[0] });
    return ok({ kind: "kronor", kronor: decimalOf(kronor[1]!), text: kronor[0] });
  }
  const number = BARE_NUMBER.exec(rest);
  if (number !== null) return fail({ code: "number-without-unit", found: number[0].trim() });
  const phrase = PHRASES.find((one) => startsWithPhrase(rest, one.folded));
  if (phrase !== undefined) return ok({ kind: "word", meaning: phrase.meaning, text: phrase.folded });
  const found = (WORDS.exec(rest)?.[0] ?? rest).trim();
  return fail({ code: "unknown-word", found, nearest: nearestWord(found, KNOWN) });
}

/** The phrase, and then no letter that would make it another word. */
const startsWithPhrase = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !/[\p{L}-]/u.test(text.charAt(phrase.length));

const decimalOf = (digits: string): Decimal => new Decimal(digits.replaceAll(" ", "").replace(",", "."));
