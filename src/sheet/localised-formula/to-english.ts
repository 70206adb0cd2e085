import { fail, ok, type Result } from "../../calculation/result";
import type { Language } from "../../words/language";
import { ERROR_NAMES } from "./error-names";
import { englishFunction } from "./function-names";
import { formulaStyle, isBoolean, isFunction } from "./style";
import { englishBracket } from "./table-reference";
import { tokens, type Token } from "./tokens";

/** Commas both as decimal marks and as separators, or separators of both kinds: no single reading. */
export interface TypedFormulaFault {
  readonly code: "mixed-separators";
  /** The formula as it was typed. */
  readonly found: string;
}

/**
 * A formula as a user typed it -> as the engine and files want it: English names, `,` between arguments, decimal
 * point. What is English already comes back unchanged (see formulaStyle for how that is decided).
 * Example: =AVRUNDA(A1*1,5;0) -> =ROUND(A1*1.5,0)
 */
export function toEnglishFormula(formula: string, user: Language): Result<string, TypedFormulaFault> {
  if (formulaStyle(formula, user) === "en") {
    return ok(tokens(formula, ".").map(englishTableReference).join(""));
  }
  const list = tokens(formula, ",");
  if (isMixed(list)) return fail({ code: "mixed-separators", found: formula });
  let braces = 0;
  const english = list.map((token, at) => {
    if (token.kind === "openBrace") braces += 1;
    if (token.kind === "closeBrace") braces -= 1;
    return englishToken(token, list, at, braces > 0);
  });
  return ok(english.join(""));
}

function englishToken(token: Token, list: readonly Token[], at: number, inArray: boolean): string {
  switch (token.kind) {
    case "semicolon":
      return inArray ? ";" : ",";
    case "backslash":
      return ",";
    case "number":
      return token.text.replace(",", ".");
    case "error":
      return englishError(token.text);
    case "bracket":
      return englishTableReference(token, at, list);
    case "name":
      return isFunction(list, at) || isBoolean(list, at) ? (englishFunction(token.text) ?? token.text) : token.text;
    default:
      return token.text;
  }
}

const englishTableReference = (token: Token, at: number, list: readonly Token[]): string =>
  token.kind === "bracket" ? englishBracket(token.text, list[at - 1]?.kind === "name") : token.text;

function englishError(text: string): string {
  const folded = text.toLocaleUpperCase("sv");
  return ERROR_NAMES.find(([, swedish]) => swedish === folded)?.[0] ?? text;
}

/** In Swedish a comma separates nothing; alone, without `;` and decimal commas, it is taken as the user meant it. */
function isMixed(list: readonly Token[]): boolean {
  if (!list.some((token) => token.kind === "comma")) return false;
  return list.some(
    (token) =>
      token.kind === "semicolon" || token.kind === "backslash" || (token.kind === "number" && token.text.includes(",")),
  );
}
