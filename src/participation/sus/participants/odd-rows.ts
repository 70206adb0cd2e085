import { isBlank, isCellError, type CellValue } from "../../../sheet/cell";
import type { FoundTable } from "../../model/found-tables";
import { isFormulaLike } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { isNote } from "../table";
import { sectionName } from "./sections";
import type { Mark } from "./sheet-marks";

const TOTAL =
  /^(?:summa|s a$|totalt|total|tot|sum|delsumma|samtliga|medel|medelvarde|genomsnitt|median|antal(?: deltagare| totalt)?|totalsumma)\b/;
const WORDS_OF_A_NOTE = 4;

/** Whether a row without a date is a row of the table at all; null: it is. */
export function oddRow(row: readonly CellValue[], table: FoundTable, origin: number): Exclude<Mark, "used"> | null {
  const filled = table.columns.filter(({ column }) => !isBlank(row[column - origin] ?? null));
  const [first] = filled;
  if (first === undefined) return "blank";
  const textOf = (column: number): string => textIn(row[column - origin] ?? null);
  const texts = filled.map(({ column }) => textOf(column));
  if (filled.length >= 2 && repeatsHeadings(filled, textOf)) return "heading";
  if (sectionName(texts) !== null) return "title";
  if (isTotalRow(texts)) return "total";
  if (filled.every(({ field }) => field === "participationId")) {
    return noteOrRow(textOf(first.column)) ?? (/\d/.test(textOf(first.column)) ? "without-values" : "note");
  }
  if (filled.length > 1 || MAY_STAND_ALONE.has(first.field ?? ""))
    return filled.length === 1 ? noteOrRow(textOf(first.column)) : null;
  return /[\p{L}]/u.test(textOf(first.column)) ? "note" : "without-values";
}

const textIn = (value: CellValue): string =>
  value === null ? "" : isCellError(value) ? value.error : String(value).trim();

/** What the filled cells of a row hold, from the left. */
export const textsOf = (row: readonly CellValue[], { columns }: FoundTable, origin: number): readonly string[] =>
  columns.map(({ column }) => textIn(row[column - origin] ?? null)).filter((text) => text !== "");

/** "Summa" or the like in some column, and nothing but figures (or such words again) in the others. */
function isTotalRow(texts: readonly string[]): boolean {
  const words = texts.filter((text) => !/^[\d\s.,%()−-]*(?:st|h|tim(?:mar)?|kr)?\.?$/.test(text));
  return words.length > 0 && words.every((text) => !isFormulaLike(text) && TOTAL.test(foldLabel(text)));
}

/** A row with nothing else is still a participation: somebody, or an anonymous one of whom only the sex is told. */
const MAY_STAND_ALONE: ReadonlySet<string> = new Set(["personId", "sex", "registrationForm", "budgetYear"]);

const noteOrRow = (text: string): "note" | null =>
  isNote(text) || text.split(/\s+/).length >= WORDS_OF_A_NOTE ? "note" : null;

function repeatsHeadings(filled: FoundTable["columns"], textOf: (column: number) => string): boolean {
  const same = filled.filter(({ column, heading }) => {
    const text = foldLabel(textOf(column));
    const parts = heading.split(" · ").map(foldLabel);
    return text !== "" && (parts.includes(text) || foldLabel(heading) === text);
  });
  return same.length >= 2 && same.length * 10 >= filled.length * 6;
}

/** A row outside every table: blank, a note, a title, or values that belong to no table. */
export function rowOutside(row: readonly CellValue[] | undefined, above: boolean): Exclude<Mark, "used"> {
  const filled = (row ?? []).filter((value) => !isBlank(value));
  if (filled.length === 0) return "blank";
  const text = filled.every((value) => typeof value === "string" && !/^[-\d\s.,%]+$/.test(value));
  if (!text) return "outside-table";
  return above && filled.length <= 2 ? "title" : "note";
}
