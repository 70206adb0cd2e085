import { foldText } from "../fold";
import { isSuppressed, isUnknownWord } from "./marks";

/** What a cell says where a date is expected. */
export type DateReading =
  | { readonly kind: "blank" | "ongoing" | "suppressed" | "text" }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "year"; readonly year: number }
  /** Day and month may be meant in either order. */
  | { readonly kind: "two"; readonly readings: readonly [number, number] };

/** Serial dates a follow-up may hold: 1954-10-03 to 2079-06-06; below, a number is something else. */
export const FIRST_SERIAL = 20_000;
export const LAST_SERIAL = 65_535;
const FIRST_YEAR = 1955;
const LAST_YEAR = 2078;
/** SUS begins: of two readings of ÅÅ, one before this year is the less likely. */
const SUS_YEAR = 2004;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The serial date, or 0 where there is no such day or it lies outside what a follow-up may hold. */
export function serialOf(year: number, month: number, day: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return 0;
  const most = month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] as number);
  if (day > most) return 0;
  // Days since 0000-03-01, counted in years that begin in March, so that the leap day comes last.
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return days + dayOfYear - 693_899;
}

const fullYear = (short: number): number => (short < 80 ? 2000 + short : 1900 + short);

const dated = (serial: number): DateReading => (serial === 0 ? { kind: "text" } : { kind: "date", serial });

/** A number where a date is expected: a serial date, ÅÅÅÅMMDD, ÅÅMMDD (a leading zero lost) or a year. */
export function readDateNumber(value: number): DateReading {
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return { kind: "date", serial: Math.floor(value) };
  if (!Number.isInteger(value)) return { kind: "text" };
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return { kind: "year", year: value };
  const day = value % 100;
  const month = Math.floor(value / 100) % 100;
  const year = Math.floor(value / 10_000);
  if (value >= 19_550_101) return dated(serialOf(year, month, day));
  if (value > LAST_SERIAL && value <= 991_231) return dated(serialOf(fullYear(year), month, day));
  return { kind: "text" };
}

/** A text where a date is expected. Only calendar arithmetic: no clock, no time zone. */
export function readDateText(text: string): DateReading {
  const plain = text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    // Marks of footnotes.
    .replace(/ ?[*\u00b9\u00b2\u00b3]+$/, "")
    .replace(/[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/, "");
  if (plain === "") return { kind: "blank" };
  if (isSuppressed(plain) || isUnknownWord(plain)) return { kind: "suppressed" };
  if (/^\d+(?:[.,]0+)?$/.test(plain)) {
    const digits = plain.replace(/[.,].*$/, "");
    if (digits.length === 6) return dated(shortDate(digits));
    return readDateNumber(Number(digits));
  }
  return readWritten(plain) ?? readSpelled(foldText(plain)) ?? { kind: "text" };
}

const shortDate = (digits: string): number =>
  serialOf(fullYear(Number(digits.slice(0, 2))), Number(digits.slice(2, 4)), Number(digits.slice(4)));

function readWritten(text: string): DateReading | null {
  const iso = /^(\d{4}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{1,2})$/.exec(text);
  if (iso !== null) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const short = /^(\d{2})-(\d{2})-(\d{2})$/.exec(text);
  if (short !== null) return readShort(Number(short[1]), Number(short[2]), Number(short[3]));
  const dayFirst = /^(\d{1,2})([./]) ?(\d{1,2})([-./ ]) ?(\d{4}|\d{2})$/.exec(text);
  if (dayFirst === null) return null;
  const [day, month, given] = [Number(dayFirst[1]), Number(dayFirst[3]), Number(dayFirst[5])];
  const year = given < 100 ? fullYear(given) : given;
  const serial = serialOf(year, month, day);
  const swapped = serialOf(year, day, month);
  // "1/3 2018" and "1.3.2018" are written day first; "01/03/2018" is also how an American program writes.
  const either = dayFirst[2] === "/" && dayFirst[4] === "/";
  if (either && serial !== 0 && swapped !== 0 && serial !== swapped)
    return { kind: "two", readings: [serial, swapped] };
  return dated(serial === 0 && either ? swapped : serial);
}

/** What "25/3/2019" or "03/25/2019" shows of how its program writes dates; null where it shows nothing. */
export function orderOf(text: string): "day" | "month" | null {
  const found = /^\s*(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})\b/.exec(text);
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  return first > 12 ? "day" : second > 12 ? "month" : null;
}

/** ÅÅ-MM-DD, unless that falls before SUS began and DD-MM-ÅÅ does not. */
function readShort(first: number, second: number, third: number): DateReading {
  const yearFirst = serialOf(fullYear(first), second, third);
  const yearLast = serialOf(fullYear(third), second, first);
  if (yearFirst === 0) return dated(yearLast);
  const old = fullYear(first) < SUS_YEAR && yearLast !== 0 && fullYear(third) >= SUS_YEAR;
  return old ? { kind: "two", readings: [yearFirst, yearLast] } : dated(yearFirst);
}

/** "1 mars 2018", "mars 2018" (only its year is used), "år 2018", "pågår". */
function readSpelled(folded: string): DateReading | null {
  if (/^(?:pagar|pagaende|lopande|tills vidare|ej avslutad|ej avslutat|kvar|ongoing)$/.test(folded))
    return { kind: "ongoing" };
  const year = /^(?:ar )?((?:19|20)\d\d)$/.exec(folded);
  if (year !== null) return readDateNumber(Number(year[1]));
  const part = partOfYear(folded);
  if (part !== null) return { kind: "year", year: part };
  const english = /^([a-z]{3,9}) (\d{1,2}) (\d{4})$/.exec(folded);
  if (english !== null) return readSpelled(`${String(english[2])} ${String(english[1])} ${String(english[3])}`);
  const day =
    /^(?:(?:man|tis|ons|tors|fre|lor|son)(?:dag)?(?:en)? )?(?:den )?(\d{1,2})(?:e| e|a| a)? ([a-z]{3,9}) (\d{4}|\d{2})$/.exec(
      folded,
    );
  if (day !== null) {
    const month = monthOf(String(day[2]));
    const given = Number(day[3]);
    return month === null ? null : dated(serialOf(given < 100 ? fullYear(given) : given, month, Number(day[1])));
  }
  const monthOnly =
    /^(?:borjan av |mitten av |slutet av |borjan |mitten |slutet )?([a-z]{3,9}) ((?:19|20)\d\d|\d\d)$/.exec(folded);
  if (monthOnly === null || monthOf(String(monthOnly[1])) === null) return null;
  const given = Number(monthOnly[2]);
  return readDateNumber(given < 100 ? fullYear(given) : given);
}

/** A week, month, quarter, term or season of a year: "2019-W12", "v. 12 2019", "2019-03", "kv1 2019", "ht 2019". */
function partOfYear(folded: string): number | null {
  const within =
    "(?:w|v|vecka|week|q|kv|kvartal|quarter|t|tertial) ?\\d{1,2}|vt|ht|var(?:en)?|host(?:en)?|sommar(?:en)?|vinter(?:n)?|varterminen|hostterminen";
  const found =
    new RegExp(`^(?:${within}) ((?:19|20)\\d\\d)$`).exec(folded) ??
    new RegExp(`^((?:19|20)\\d\\d) ?(?:${within})$`).exec(folded) ??
    /^((?:19|20)\d\d)[ .](?:0?[1-9]|1[0-2])$/.exec(folded) ??
    /^(?:0?[1-9]|1[0-2])[ .]((?:19|20)\d\d)$/.exec(folded);
  return found === null ? null : Number(found[1]);
}

function monthOf(word: string): number | null {
  const at = MONTHS.findIndex((month) => word.startsWith(month));
  const english = ["may", "oct"].findIndex((month) => word.startsWith(month));
  if (at >= 0) return at + 1;
  return english < 0 ? null : english === 0 ? 5 : 10;
}

/** The calendar year of a serial date that a follow-up may hold. */
export function yearOfSerial(serial: number): number {
  let year = 1900 + Math.floor((serial - 1) / 365.25);
  while (serialOf(year + 1, 1, 1) !== 0 && serialOf(year + 1, 1, 1) <= serial) year++;
  while (year > FIRST_YEAR && serialOf(year, 1, 1) > serial) year--;
  return year;
}
