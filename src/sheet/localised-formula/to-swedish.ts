import { ERROR_NAMES } from "./error-names";
import { swedishFunction } from "./function-names";
import { isBoolean, isFunction } from "./style";
import { swedishBracket } from "./table-reference";
import { tokens, type Token } from "./tokens";

/**
 * A formula as the engine holds it -> as a Swede reads and types it. The inverse of toEnglishFormula.
 * Example: =ROUND(A1*1.5,0) -> =AVRUNDA(A1*1,5;0)
 */
export function toSwedishFormula(english: string): string {
  const list = tokens(english, ".");
  let braces = 0;
  const swedish = list.map((token, at) => {
    if (token.kind === "openBrace") braces += 1;
    if (token.kind === "closeBrace") braces -= 1;
    return swedishToken(token, list, at, braces > 0);
  });
  return swedish.join("");
}

function swedishToken(token: Token, list: readonly Token[], at: number, inArray: boolean): string {
  switch (token.kind) {
    case "comma":
      return inArray ? "\\" : ";";
    case "number":
      return swedishNumber(token.text);
    case "error":
      return swedishError(token.text);
    case "bracket":
      return swedishBracket(token.text);
    case "name":
      return isFunction(list, at) || isBoolean(list, at) ? (swedishFunction(token.text) ?? token.text) : token.text;
    default:
      return token.text;
  }
}

/** "1." and ".5" are written out: a Swede's "1," would run into what follows. */
function swedishNumber(text: string): string {
  return text
    .replace(/^\./, "0.")
    .replace(/\.(?=$|[eE])/, "")
    .replace(".", ",");
}

function swedishError(text: string): string {
  const folded = text.toUpperCase();
  return ERROR_NAMES.find(([english]) => english === folded)?.[1] ?? text;
}
