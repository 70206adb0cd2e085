export { englishPunctuation } from "./english-punctuation";
export { foldedName, FUNCTION_NAMES, englishFunction, swedishFunction } from "./function-names";
export { ERROR_NAMES } from "./error-names";
export { formulaStyle } from "./style";
export { toEnglishFormula, type TypedFormulaFault } from "./to-english";
export { toSwedishFormula } from "./to-swedish";
export { isEnglishNumber, typedValue, type TypedValue } from "./typed-value";
export { tokens, type Token } from "./tokens";
