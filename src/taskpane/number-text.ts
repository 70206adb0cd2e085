import { formatNumber } from "../words/format";
import type { Language } from "../words/language";

/** A number with the decimals it has, at most six: "0,5", "79 583", "2,171053". */
export function plainNumber(value: number, language: Language): string {
  const [, decimals = ""] = Math.abs(value).toFixed(6).replace(/0+$/, "").split(".");
  return formatNumber(value, decimals.length, language);
}
