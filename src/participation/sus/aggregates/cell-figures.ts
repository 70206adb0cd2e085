import type { CellValue } from "../../../sheet/cell";
import { readNumber, type NumberReading, type NumberUnit } from "../read-number";

/** A cell of an aggregated table: one number, a number with a share in brackets, a mark, or something else. */
export type FigureReading =
  | Exclude<NumberReading, { kind: "text" | "dash" | "suppressed" | "years" }>
  /** "541 (23)": a number and, in brackets, its share in percent. */
  | { readonly kind: "pair"; readonly digits: string; readonly share: string }
  /** "..", "-", "<5", "0-4", "***": there, but not shown. Never 0. */
  | { readonly kind: "suppressed" }
  /** Digits a text recogniser damaged ("ost", "1540 000", "4, 000"): no number until something else confirms one. */
  | { readonly kind: "damaged"; readonly readings: readonly string[]; readonly unit: NumberUnit | null }
  | { readonly kind: "text" };

/** Marks that stand where a figure is hidden, besides those of readNumber. Source: the SUS note, 6. */
const HIDDEN = /^(?:\.|:|x|\*+|\.{2,}|…|[01] ?[-–] ?[2-9]|fler än \d+|färre än \d+|> ?\d+)$/i;
const PAIR = /^(\d[\d\u00a0 ]*) ?\( ?(\d{1,3}(?:[.,]\d+)?) ?%? ?\)$/;

/** What a cell says where a figure of an aggregated table is expected. */
export function readFigure(value: CellValue): FigureReading {
  if (typeof value === "string") {
    const text = value.normalize("NFKC").replace(/\s+/g, " ").trim();
    if (HIDDEN.test(text)) return { kind: "suppressed" };
    const pair = PAIR.exec(text);
    if (pair?.[1] !== undefined && pair[2] !== undefined) {
      const count = readNumber(pair[1]);
      if (count.kind === "number") return { kind: "pair", digits: count.digits, share: pair[2].replace(",", ".") };
    }
  }
  const damaged = typeof value === "string" ? readDamaged(value) : null;
  if (damaged !== null) return damaged;
  // "±0" says that nothing changed.
  const reading = readNumber(typeof value === "string" ? value.replace(/^\s*(?:±|\+\/-)\s*(?=0\b)/, "") : value);
  switch (reading.kind) {
    case "dash":
    case "suppressed":
      return { kind: "suppressed" };
    case "years":
      return { kind: "text" };
    case "text":
    case "blank":
    case "number":
    case "error":
    case "ambiguous":
      return reading;
  }
}

const UNITS: Readonly<Record<string, NumberUnit>> = { st: "count", kr: "kr", tkr: "tkr", mkr: "mkr", "%": "share" };

/** Digits mixed with the letters recognisers take for them, or grouped as nobody groups them; null for any other text. */
function readDamaged(text: string): Extract<FigureReading, { kind: "damaged" }> | null {
  const flat = text
    .normalize("NFKC")
    .replace(/[−‐‑–]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const match = /^(-?)\s?([\doOlI£Lt][\doOlI£Lt.,: ]*?)\s?(st|kr|tkr|mkr|%)?\.?$/.exec(flat);
  if (match?.[2] === undefined) return null;
  const body = match[2];
  const unit = match[3] === undefined ? null : (UNITS[match[3]] ?? null);
  if (/^[oO]$/.test(body)) return unit === null ? null : { kind: "damaged", readings: ["0"], unit };
  const grouping = /^\d{4,}(?: \d{3})+$|^\d{1,3}(?: \d{3})*[.,](?: |\d )\d{3}$|^\d{1,3} \d{4,}$|^\d{1,3}[.,]? \d{3}$/;
  const letters = /[oOlI£Lt]/.test(body) && /\d/.test(body);
  const odd = grouping.test(body) && !/^\d{1,3}(?: \d{3})+$/.test(body) && !/^\d{1,3}[.,]\d{3}$/.test(body);
  if (!letters && !odd) return null;
  const digits = body.replace(/£/g, "").replace(/Lt|Ll/g, "4").replace(/[oO]/g, "0").replace(/[lI]/g, "1");
  const whole = digits.replace(/[^\d]/g, "");
  if (whole === "" || /[a-z]/i.test(digits)) return null;
  const minus = match[1] === "-" ? "-" : "";
  return { kind: "damaged", readings: [minus + String(BigInt(whole))], unit };
}

/** Whether a cell stands where figures stand: anything but a blank and a text. */
export function isFigure(value: CellValue): boolean {
  const { kind } = readFigure(value);
  return kind !== "blank" && kind !== "text";
}

export type { NumberUnit };

/** How many decimals a plain decimal text has. */
export function decimalsOf(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}
