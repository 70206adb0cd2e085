import { formulaStyle } from "./style";
import { toEnglishFormula } from "./to-english";
import { tokens } from "./tokens";

/**
 * The same formula with English separators and decimal points at the same places: for an editor that reads only English
 * while a Swede types. Names stay. What has no single reading, and what an English engine could hold, comes back unchanged,
 * except that a comma between digits outside every parenthesis can only be a decimal mark.
 * Example: =SUMMA(A1;1,5) -> =SUMMA(A1,1.5)
 */
export function englishPunctuation(formula: string): string {
  if (!/[;,\\]/.test(formula)) return formula;
  const swedish = formulaStyle(formula, "en") === "sv" && toEnglishFormula(formula, "sv").ok;
  let braces = 0;
  let depth = 0;
  return tokens(formula, ",")
    .map(({ kind, text }) => {
      if (kind === "openBrace") braces += 1;
      if (kind === "closeBrace") braces -= 1;
      if (kind === "open") depth += 1;
      if (kind === "close") depth -= 1;
      if (kind === "number" && (swedish || depth + braces === 0)) return text.replace(",", ".");
      if (swedish && kind === "semicolon" && braces === 0) return ",";
      return swedish && kind === "backslash" ? "," : text;
    })
    .join("");
}
