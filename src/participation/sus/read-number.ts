import { isCellError, type CellErrorCode, type CellValue } from "../../sheet/cell";
import { foldText } from "./fold";

export type NumberUnit = "kr" | "tkr" | "mkr" | "count" | "share" | "months";

/** What a cell says where a number is expected. Nothing here is ever turned into 0. */
export type NumberReading =
  | { readonly kind: "blank" }
  /** `digits` is plain decimal text, e.g. "-1532000" or "0.5"; `unit` is what the cell itself says. */
  | {
      readonly kind: "number";
      readonly digits: string;
      readonly unit: NumberUnit | null;
      /** Grouped as nobody groups ("1540 000"): a space may be lost, or a digit. To be told. */
      readonly oddlyGrouped?: true;
    }
  /** A dash, or "aldrig": there is none (in a payback column), or it is not shown. */
  | { readonly kind: "dash" }
  | { readonly kind: "suppressed" }
  | { readonly kind: "error"; readonly code: CellErrorCode }
  | { readonly kind: "ambiguous"; readonly readings: readonly string[] }
  /** "31 år" alone: a payback of whole years where payback stands, a heading elsewhere. */
  | { readonly kind: "years"; readonly months: number }
  | { readonly kind: "text" };

const UNITS: readonly (readonly [RegExp, NumberUnit])[] = [
  [/\s*(?:tkr|kkr|tsek|ksek|tusen kronor|tusen kr)\.?$/i, "tkr"],
  [/\s*(?:mkr|mnkr|msek|miljoner kronor|miljoner kr|milj\.? kr|miljoner)\.?$/i, "mkr"],
  [/\s*(?:kr|kronor|sek|:-)\.?$/i, "kr"],
  [/\s*(?:st|stycken|personer|deltagare|pers)\.?$/i, "count"],
  [/\s*(?:%|procent)$/i, "share"],
  [/\s*(?:mån|månader|man|manader|months?)\.?$/i, "months"],
];

/** A cell where a number is expected, read by what it says and nothing else. */
export function readNumber(value: CellValue): NumberReading {
  if (value === null) return { kind: "blank" };
  if (isCellError(value)) return { kind: "error", code: value.error };
  if (typeof value === "boolean") return { kind: "text" };
  if (typeof value === "number") return readFloat(value);
  const text = value
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return { kind: "blank" };
  if (/^[-‐‑‒–—―−]+$/.test(text)) return { kind: "dash" };
  if (/^(?:\.{2,}|…|\*+|[<≤] ?\d+)$/.test(text)) return { kind: "suppressed" };
  return readSpelledMonths(text) ?? readText(text);
}

function readFloat(value: number): NumberReading {
  if (!Number.isFinite(value)) return { kind: "text" };
  return { kind: "number", digits: Object.is(value, -0) ? "0" : String(value), unit: null };
}

/** "31 år 2 mån" as months, and words for never. */
function readSpelledMonths(text: string): NumberReading | null {
  const folded = foldText(text);
  if (/^(?:aldrig|aterbetalas aldrig|aterbetalas ej|aterbetalas inte|never)$/.test(folded)) return { kind: "dash" };
  const match = /^(\d{1,3}) ar(?: (?:och )?(\d{1,2}) man(?:ader)?)?$/.exec(folded);
  if (match === null) return null;
  const years = Number(match[1]) * 12;
  if (match[2] === undefined) return { kind: "years", months: years };
  return { kind: "number", digits: String(years + Number(match[2])), unit: "months" };
}

function readText(text: string): NumberReading {
  let rest = text;
  let unit: NumberUnit | null = null;
  // "SEK 1 200 000", "kr 400 000", "1’150’000", "1 200 000,-": as banks and other countries write amounts.
  const before = /^(?:kr|sek)\.? (?=[-−\d])/i.exec(rest);
  if (before !== null) [rest, unit] = [rest.slice(before[0].length), "kr"];
  rest = rest.replace(/^(\d+(?: \d{3})*),-+$/, "$1 kr");
  for (const [pattern, name] of UNITS) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, "").trim();
    unit = name;
    break;
  }
  if (/^[-−]?\d{1,3}(?:[’']\d{3})+$/.test(rest)) rest = rest.replace(/[’']/g, "");
  const signed = /^([-‐‑‒–—―−+]?) ?(.*)$/.exec(rest);
  const digits = signed?.[2] === undefined ? "" : signed[2];
  const minus = signed?.[1] !== undefined && signed[1] !== "" && signed[1] !== "+" ? "-" : "";
  const plain = plainDigits(digits);
  if (plain === null) {
    const inBrackets = /^\([\d .,]+\)$/.test(digits);
    if (/\d/.test(digits) && (inBrackets || /^[\d .,]+$/.test(digits))) return { kind: "ambiguous", readings: [] };
    return { kind: "text" };
  }
  if (plain.length > 1) return { kind: "ambiguous", readings: plain.map((reading) => minus + reading) };
  const [only] = plain;
  if (only === undefined) return { kind: "text" };
  const odd = /^\d{4,} \d{3}(?: |$|[.,])/.test(digits);
  return {
    kind: "number",
    digits: /^0(?:\.0+)?$/.test(only) ? only : minus + only,
    unit,
    ...(odd && { oddlyGrouped: true }),
  };
}

/** The decimal texts an unsigned number may mean: one, two when it is ambiguous ("1,234"), null when it is none. */
function plainDigits(text: string): readonly string[] | null {
  if (/^\d+(?: \d{3})*$/.test(text)) return [text.replaceAll(" ", "")];
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text) || /^\d{1,3}(?:,\d{3}){2,}$/.test(text)) {
    return [text.replace(/[.,]/g, "")];
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return [text.replaceAll(".", "").replace(",", ".")];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return [text.replaceAll(",", "")];
  if (!/^\d+(?: \d{3})*[.,]\d+$/.test(text)) return null;
  const decimal = text.replaceAll(" ", "").replace(",", ".");
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return looksGrouped ? [decimal, text.replace(/[.,]/, "")] : [decimal];
}
