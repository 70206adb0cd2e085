import type { CellValue } from "../../../sheet/cell";
import { alike, foldLabel } from "../fold";
import { sectorOfLabel } from "../sector-label";
import { yearInText } from "../year-text";

/** The kinds of sector tables whose columns a text's headings tell for certain. */
export type SectorKind = "income" | "profitability" | "paybackByYear";

export interface SectorHeadings {
  readonly kind: SectorKind;
  readonly cells: readonly CellValue[];
  /** How many of the lines after the first belong to the caption. */
  readonly captionLines: number;
}

/** A line that begins with a sector and goes on with figures. */
export interface SectorLine {
  /** Label and figures for a table of the kind; null when their number does not fit its columns. */
  cells(kind: SectorKind): readonly CellValue[] | null;
}

const MONEY = /[-−–]?[\d£][\d£oO.,\s]*? ?kr(?= |$)/g;

export function sectorLine(text: string): SectorLine | null {
  const flat = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const cut = /^(\p{L}[\p{L} ]*?) ?(?=[-−–]?[\d£]|4Lt|L[lI]\b)(.*)$/u.exec(flat);
  const label = cut?.[1];
  const rest = cut?.[2];
  if (label === undefined || rest === undefined || (sectorOfLabel(label) === null && !/^totalt$/i.test(label)))
    return null;
  return { cells: (kind) => (kind === "paybackByYear" ? monthCells(label, rest) : moneyCells(label, rest, kind)) };
}

/** Three amounts of income; or four of profitability, with the months before the last where there are any. */
function moneyCells(label: string, rest: string, kind: SectorKind): readonly CellValue[] | null {
  const first = [...rest.matchAll(MONEY)].slice(0, 3);
  const end = first.at(-1);
  const amounts = first.map((match) => match[0]);
  if (
    end === undefined ||
    amounts.length < 3 ||
    rest
      .slice(0, end.index + end[0].length)
      .replace(MONEY, "")
      .trim() !== ""
  )
    return null;
  const tail = rest.slice(end.index + end[0].length).trim();
  if (kind === "income") return tail === "" ? [label, ...amounts] : null;
  const last = lastTwo(tail, amounts);
  return last === null || signsDiffer(amounts[0], amounts[2]) ? null : [label, ...amounts, ...last];
}

/** "27 104 000 kr" as months and amount: by their form, else by what fits the row; null where neither decides. */
function lastTwo(tail: string, amounts: readonly string[]): readonly [string | null, string] | null {
  const alone = WHOLE.test(tail) || /^[-−–]?£?\d+(?: \d{3})* ?kr$/.test(tail);
  const match = /^(\d{1,3}|4Lt|Ll) (.+)$/.exec(tail);
  const months = match?.[1];
  const amount = match?.[2];
  const split = months !== undefined && amount !== undefined && WHOLE.test(amount);
  if (!split) return alone ? [null, tail] : null;
  if (!alone) return [months, amount];
  const fits = [fitsRow(amount, amounts), fitsRow(tail, amounts)];
  if (fits[0] === true && fits[1] === false) return [months, amount];
  return fits[1] === true && fits[0] === false ? [null, tail] : null;
}

/** "104 000 kr", also with a stray mark between groups: groups of three after the first. */
const WHOLE = /^[-−–]?£?\d{1,3}(?:[ .,]\d{3})* ?kr$/;

/** Amounts are whole thousands as printed: the per-participant ones stand for themselves ± 500. */
const HALF_A_THOUSAND = 500;

/**
 * Whether an amount per participant over five years agrees with its row: it is to the amount over one year as the
 * totals are to each other. null where a figure is damaged.
 */
function fitsRow(amount: string, [short, medium, perShort]: readonly string[]): boolean | null {
  const [total1, total5, per1, per5] = [short, medium, perShort, amount].map(amountIn);
  if (typeof total1 !== "number" || typeof total5 !== "number" || typeof per1 !== "number" || typeof per5 !== "number")
    return null;
  return Math.abs(per5 * total1 - per1 * total5) <= HALF_A_THOUSAND * (Math.abs(total1) + Math.abs(total5));
}

function amountIn(text: string | undefined): number | null {
  const flat = (text ?? "").replace(/[−–]/g, "-").replace(/ ?kr$/, "");
  return /^-?\d+(?: \d{3})*$/.test(flat) ? Number(flat.replaceAll(" ", "")) : null;
}

/** A total and its amount per participant with different signs: a lost minus, so that the line is not to be trusted. */
function signsDiffer(total: string | undefined, perParticipant: string | undefined): boolean {
  const [left, right] = [amountIn(total), amountIn(perParticipant)];
  return left !== null && right !== null && left * right < 0;
}

const YEARS_IN_TABLE = 5;

/** A month for each of the years and their mean; a row with fewer cannot be placed. */
function monthCells(label: string, rest: string): readonly CellValue[] | null {
  const pieces = rest.split(" ");
  if (pieces.length !== YEARS_IN_TABLE || !pieces.every((piece) => /^\d{1,3}$|^4Lt$|^Ll$/.test(piece))) return null;
  return [label, ...pieces.map((piece) => (/^\d+$/.test(piece) ? Number(piece) : piece))];
}

/** Headings by the words of the caption and the lines below it; null when they are not those of a known table. */
export function sectorHeadings(lines: readonly string[]): SectorHeadings | null {
  const at = lines.findIndex((line, index) => index > 0 && isHeadingLine(line));
  if (at < 0) return null;
  const caption = foldLabel(lines.slice(0, at).join(" ")).split(" ");
  const headings = foldLabel(lines.slice(at).join(" "));
  const said = (word: string): boolean => caption.some((other) => alike(other, word));
  const captionLines = at - 1;
  const years = [...(lines[at] ?? "").matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]));
  if (said("aterbetalningstid") && years.length === YEARS_IN_TABLE - 1 && /\bmedelvarde\b/.test(headings)) {
    return { kind: "paybackByYear", cells: [null, ...years, "Medelvärde"], captionLines };
  }
  const year = yearInText(lines[at] ?? "");
  if (year === null) return null;
  const corner = `År ${year}`;
  const short = / 1 ar\b/.test(headings)
    ? "Kort sikt, 1 år"
    : /\(2 [aå]r\)/i.test(lines.slice(at).join(" "))
      ? "kort sikt (2 år)"
      : "Kort sikt";
  const medium = /5 ar\b/.test(headings) ? "medellång sikt (5 år)" : "Medellång sikt";
  if (said("lonsamhet") && /kort sikt.*medellang.*per ?delt.*payoff/.test(headings)) {
    const cells = [corner, short, medium, "Per delt., kort sikt", "Payoff-tid, mån", "Per delt., medellång sikt"];
    return { kind: "profitability", cells, captionLines };
  }
  if (said("intakter") && /totalt.*per ?deltagare.*totalt.*kort sikt.*kort sikt.*medellang/.test(headings)) {
    const cells = [corner, `Totalt, ${short}`, "Per deltagare, kort sikt", `Totalt, ${medium}`];
    return { kind: "income", cells, captionLines };
  }
  return null;
}

const isHeadingLine = (line: string): boolean =>
  /^ar ?(?:19|20)\d\d\b/.test(foldLabel(line)) || /^(?:(?:19|20)\d\d ){2,}/.test(`${line} `);
