import Papa from "papaparse";
import type { CellValue } from "../../../sheet/cell";
import { breathe } from "../../steps";

/** In the order they are preferred where several fit equally well. */
const SEPARATORS = ["\t", ";", ",", "|"] as const;
const USUAL_SEPARATOR = ";";
const ROWS_LOOKED_AT = 200;
const ROWS_PER_SLICE = 20_000;

/**
 * The rows of a text with separated fields. A field is a number only where every country's Excel reads the same one
 * from it; all else stays as it was typed (12,5 and 2019-03-31 and 0701), for the readers to read. Empty is blank.
 * A file with a quote that is never closed is read line by line, so that no row is swallowed by it.
 * @param text with "\n" as line end
 */
export async function delimitedRows(text: string): Promise<CellValue[][]> {
  const told = /^sep=(.)\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const separator = told?.[1] ?? separatorOf(body);
  const rows = (await quotedRows(body, separator)) ?? lineByLine(body, separator);
  while (rows.length > 0 && isEmpty(rows[rows.length - 1])) rows.pop();
  return rows;
}

/** The separator that gives the most rows with one and the same number of fields. */
export function separatorOf(text: string): string {
  let best: string = USUAL_SEPARATOR;
  let most = 0;
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    for (const { length } of Papa.parse<string[]>(text, { ...settings(separator), preview: ROWS_LOOKED_AT }).data) {
      const alike = widths.get(length);
      if (length > 1) widths.set(length, alike === undefined ? 1 : alike + 1);
    }
    const largest = Math.max(0, ...widths.values());
    if (largest > most) [best, most] = [separator, largest];
  }
  return best;
}

// The fast mode splits what is left of the text anew for every slice.
const settings = (delimiter: string): Papa.ParseConfig => ({ delimiter, newline: "\n", fastMode: false });

/** In slices, so that the page can draw between them; null when the quotes do not pair. */
async function quotedRows(text: string, separator: string): Promise<CellValue[][] | null> {
  const rows: CellValue[][] = [];
  for (let at = 0; at < text.length;) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(at), {
      ...settings(separator),
      preview: ROWS_PER_SLICE,
    });
    if (errors.some(({ type }) => type === "Quotes")) return null;
    for (const fields of data) rows.push(fields.map(fieldValue));
    if (meta.cursor === 0) break;
    at += meta.cursor;
    await breathe();
  }
  return rows;
}

function lineByLine(text: string, separator: string): CellValue[][] {
  return text.split("\n").map((line) => {
    const { data, errors } = Papa.parse<string[]>(line, settings(separator));
    return (errors.length === 0 && data[0] !== undefined ? data[0] : line.split(separator)).map(fieldValue);
  });
}

const isEmpty = (row: readonly CellValue[] | undefined): boolean => row?.every((value) => value === null) ?? true;

function fieldValue(field: string): CellValue {
  // '="0701"': how programs keep Excel from making a number of a text.
  const kept = /^="([^"]*)"$/.exec(field)?.[1];
  if (kept !== undefined) return kept === "" ? null : kept;
  if (field === "") return null;
  // Leading zeros, decimal signs and groups of three mean different things to different readers.
  return /^(?:0|-?[1-9]\d{0,14})$/.test(field) ? Number(field) : field;
}
