import type { Language } from "./language";

const NBSP = "\u00a0";
const MINUS = "\u2212";

/**
 * A number for people: thousands apart (no-break space in Swedish, comma in English), decimal comma or point, a real
 * minus sign; rounded half away from zero to the given decimals. Never "−0".
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? NBSP : ",");
  const sign = value < 0 && /[1-9]/.test(digits) ? MINUS : "";
  return fraction === undefined ? sign + grouped : `${sign}${grouped}${language === "sv" ? "," : "."}${fraction}`;
}

/** A text with its whole numbers' thousands apart, as `formatNumber` has them; for texts that tell no years. */
export const partThousands = (text: string, language: Language): string =>
  text.replace(/(?<![\d.,])\d{4,}/g, (digits) => formatNumber(Number(digits), 0, language));

/** "−1 532 000 kr", "SEK −1,532,000": whole kronor, öre only where there are any. */
export function formatKronor(amount: number, language: Language): string {
  const number = formatNumber(amount, Number.isInteger(amount) ? 0 : 2, language);
  return language === "sv" ? `${number}${NBSP}kr` : `SEK${NBSP}${number}`;
}
