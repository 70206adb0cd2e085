import { foldText } from "../fold";
import { readNumber } from "../read-number";
import { isSuppressed, isUnknownWord, yesOrNo } from "./marks";

/**
 * What a cell says where an extent is expected. `plain` is a number without a sign of percent: whether 0.5 is half or
 * half a percent is the whole column's to say.
 */
export type ExtentReading =
  | { readonly kind: "blank" | "suppressed" | "yes" | "no" | "text" | "two" }
  | { readonly kind: "plain"; readonly value: number }
  | { readonly kind: "percent"; readonly value: number }
  | { readonly kind: "band"; readonly low: number; readonly high: number };

const WORDS: Readonly<Record<string, number>> = {
  heltid: 100,
  hel: 100,
  helt: 100,
  "tre fjardedelar": 75,
  trekvart: 75,
  halvtid: 50,
  halv: 50,
  halvt: 50,
  kvart: 25,
  "en fjardedel": 25,
  kvartstid: 25,
};

/** Full time in hours a week: 100 %. Source: the SUS note, 2.4. */
export const FULL_WEEK = 40;

export function readExtent(value: string | number | boolean): ExtentReading {
  if (typeof value === "number") return { kind: "plain", value };
  if (typeof value === "boolean") return { kind: value ? "yes" : "no" };
  const text = value.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (text === "") return { kind: "blank" };
  if (isSuppressed(text) || isUnknownWord(text)) return { kind: "suppressed" };
  const band = /^(\d{1,3}) ?%? ?(?:[-‐‑‒–—―]|till) ?(\d{1,3}) ?(?:%|procent)?$/.exec(text);
  if (band !== null && Number(band[1]) < Number(band[2])) {
    return { kind: "band", low: Number(band[1]), high: Number(band[2]) };
  }
  const hours = /^(\d{1,2}(?:[.,]\d+)?) ?(?:h|tim|timmar)(?:\.| |\/|$)/i.exec(text);
  if (hours !== null) return { kind: "percent", value: (Number(String(hours[1]).replace(",", ".")) / FULL_WEEK) * 100 };
  // "ja, 75 %": the yes says nothing more than the number.
  const answered = /^(?:ja|j|yes|x)[ ,:(=-]+(\d.*?)\)?$/i.exec(text);
  if (answered !== null) {
    const extent = readExtent(String(answered[1]));
    return extent.kind === "plain" ? { kind: "percent", value: extent.value } : extent;
  }
  const word = WORDS[foldText(text)];
  if (word !== undefined) return { kind: "percent", value: word };
  return readFigure(text);
}

function readFigure(text: string): ExtentReading {
  const answer = /\d/.test(text) ? null : yesOrNo(text);
  if (answer !== null) return { kind: answer };
  const number = readNumber(text);
  if (number.kind === "ambiguous") return { kind: "two" };
  if (number.kind !== "number") return { kind: "text" };
  const value = Number(number.digits);
  if (number.unit === "share") return { kind: "percent", value };
  return number.unit === null ? { kind: "plain", value } : { kind: "text" };
}

/** How the plain numbers of one column are meant. */
export type ExtentScale = "percent" | "fraction" | "yes-no";

/**
 * Above 1 somewhere: percent. Else a value between 0 and 1 makes all of them fractions (1 is 100 %), as Excel keeps
 * cells shown as percent; only 0 and 1 are no and yes.
 */
export function scaleOf(values: Iterable<number>): ExtentScale {
  let fraction = false;
  for (const value of values) {
    if (value > 1) return "percent";
    fraction = fraction || (value > 0 && value < 1);
  }
  return fraction ? "fraction" : "yes-no";
}
