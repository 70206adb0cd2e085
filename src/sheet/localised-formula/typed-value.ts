import { serialFromIso } from "../serial-date";

/** What a typed text is in Excel in Swedish, where it is more than text. `format` is the number format it brings. */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format: string | null;
}

const SPACES = "[\\u0020\\u00a0\\u2009\\u202f]";
/** 1234,5 or 1 234,5 (groups of three), a minus of any kind before. */
const NUMBER = new RegExp(`^([-+\\u2212]?)(\\d{1,3}(?:${SPACES}\\d{3})+|\\d+)?(?:,(\\d+))?$`);
const GROUPED = new RegExp(SPACES);

/**
 * Reads what a Swede types in a cell (not a formula): decimal comma, spaces in thousands, per cent, kr, SANT, ISO date.
 * Null: not one of these, the text is left as it is. A decimal point makes text, as in Excel in Swedish: 1.234 has two
 * readings and neither is guessed.
 * Example: "1 234,5" -> 1234.5; "12,5 %" -> 0.125 shown as per cent; "2026-11-22" -> its serial date.
 */
export function typedValue(text: string): TypedValue | null {
  const trimmed = text.trim();
  const upper = trimmed.toLocaleUpperCase("sv");
  if (upper === "SANT" || upper === "FALSKT") return { value: upper === "SANT", format: null };
  const serial = serialFromIso(trimmed);
  if (serial !== undefined) return { value: serial, format: "yyyy-mm-dd" };
  const unit = /\s*(%|kr|SEK)$/i.exec(trimmed);
  const number = typedNumber(unit === null ? trimmed : trimmed.slice(0, unit.index));
  if (number === null) return null;
  const decimals = /,(\d+)/.exec(trimmed)?.[1]?.length;
  if (unit === null) {
    return { value: number, format: GROUPED.test(trimmed) ? (decimals === undefined ? "#,##0" : "#,##0.00") : null };
  }
  if (unit[1] === "%") return { value: percent(trimmed), format: decimals === undefined ? "0%" : "0.00%" };
  return { value: number, format: decimals === undefined ? '#,##0 "kr"' : '#,##0.00 "kr"' };
}

/** "1 234,5" -> 1234.5; null when it is not written as a number in Swedish. */
function typedNumber(text: string): number | null {
  const decimalText = decimalPoint(text);
  return decimalText === null ? null : Number(decimalText);
}

/** The nearest double of the decimal text two places down: 12,3 % is 0.123, not 12.3 / 100. */
const percent = (text: string): number => Number(`${decimalPoint(text.replace(/\s*%$/, "")) ?? "NaN"}e-2`);

function decimalPoint(text: string): string | null {
  const match = NUMBER.exec(text);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  const sign = match[1] === "" || match[1] === "+" ? "" : "-";
  const whole = match[2] === undefined ? "0" : match[2].replace(/\D/g, "");
  return `${sign}${whole}${match[3] === undefined ? "" : `.${match[3]}`}`;
}

/** A number as text that only looks English (1.5, 1.234, 1,234.5): left as text in Swedish, so not to be guessed at. */
export const isEnglishNumber = (text: string): boolean =>
  /^[-+]?(\d[\d,]*)?\.\d+(\s*%)?$/.test(text.trim()) || /^[-+]?\d{1,3}(,\d{3}){2,}$/.test(text.trim());
