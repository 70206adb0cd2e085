import type { Language } from "../../words/language";
import { ERROR_NAMES } from "./error-names";
import { englishFunction, foldedName, swedishFunction } from "./function-names";
import { tokens, type Token } from "./tokens";

const SWEDISH_ERRORS = new Set(ERROR_NAMES.filter(([en, sv]) => en !== sv).map(([, sv]) => sv));
const ENGLISH_ERRORS = new Set<string>(ERROR_NAMES.filter(([en, sv]) => en !== sv).map(([en]) => en));

/**
 * Whether a formula was typed the Swedish way or the English. In order, the first that holds:
 * 1. a `;` outside array braces, or a `\`: Swedish (English has neither);
 * 2. a Swedish function name, SANT, FALSKT or a Swedish error value: Swedish;
 * 3. an English function name (one with another Swedish name), TRUE, FALSE or an English error value: English;
 * 4. a comma that cannot be a decimal mark (not between two numbers), or a decimal point: English;
 * 5. else the language of the user: `=MAX(1,5)` is one number for a Swede, two for others.
 */
export function formulaStyle(formula: string, user: Language): Language {
  const list = tokens(formula, ",");
  if (hasSwedishSeparator(list)) return "sv";
  if (list.some((token, at) => isOf("sv", token, list, at))) return "sv";
  if (list.some((token, at) => isOf("en", token, list, at))) return "en";
  const englishMark = (token: Token): boolean =>
    token.kind === "comma" || (token.kind === "number" && token.text.includes("."));
  return list.some(englishMark) ? "en" : user;
}

function hasSwedishSeparator(list: readonly Token[]): boolean {
  let braces = 0;
  for (const token of list) {
    if (token.kind === "openBrace") braces += 1;
    else if (token.kind === "closeBrace") braces -= 1;
    else if (token.kind === "backslash") return true;
    else if (token.kind === "semicolon" && braces === 0) return true;
    else if (token.kind === "bracket" && /\]\s*;\s*\[/.test(token.text)) return true;
  }
  return false;
}

function isOf(language: Language, token: Token, list: readonly Token[], at: number): boolean {
  if (token.kind === "error") {
    return (language === "sv" ? SWEDISH_ERRORS : ENGLISH_ERRORS).has(token.text.toLocaleUpperCase("sv"));
  }
  if (token.kind !== "name") return false;
  if (!isFunction(list, at) && !isBoolean(list, at)) return false;
  return (language === "sv" ? englishFunction(token.text) : swedishFunction(token.text)) !== undefined;
}

/** A name right before a parenthesis. */
export const isFunction = (list: readonly Token[], at: number): boolean => list[at + 1]?.kind === "open";

/** SANT, FALSKT, TRUE or FALSE as a value: not a sheet called so. */
export function isBoolean(list: readonly Token[], at: number): boolean {
  const name = foldedName(list[at]?.text ?? "");
  return ["SANT", "FALSKT", "TRUE", "FALSE"].includes(name) && list[at + 1]?.text !== "!";
}
