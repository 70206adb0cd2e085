import { formatNumber } from "../words/format";
import type { Language } from "../words/language";

/** A number with the decimals it has, at most six: "0,5", "79 583", "2,171053". */
export function plainNumber(value: number, language: Language): string {
  const [, decimals = ""] = Math.abs(value).toFixed(6).replace(/0+$/, "").split(".");
  return formatNumber(value, decimals.length, language);
}

/** The same for a field to type in: no thousands apart in English, where "16,000" could be read in two ways. */
export function fieldNumber(value: number, language: Language): string {
  const text = plainNumber(value, language).replace("\u2212", "-");
  return language === "sv" ? text : text.replaceAll(",", "");
}
