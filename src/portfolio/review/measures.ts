import { cellAddress, type CellPosition } from "../../sheet/address";
import { isCellError, type CellValue } from "../../sheet/cell";
import type { Rows } from "../../sheet/rows";
import { SUPPRESSED } from "../../words/pivot-basis";
import { SHEET_IDS } from "../report/report-input";
import { DASH } from "../report/sheet-builder";

/** A figure on a sheet of ours, as whoever reads the sheet sees it. */
export interface ReviewMeasure extends CellPosition {
  /** Of its table, its row and its column, as they are headed; "" where there is none. */
  readonly table: string;
  readonly label: string;
  readonly heading: string;
  readonly value: CellValue;
}

export interface ReviewTable {
  readonly title: string;
  readonly measures: readonly ReviewMeasure[];
}

export interface ReadSheet {
  readonly title: string;
  /** Lines of explanation above the first table. */
  readonly lines: readonly string[];
  readonly tables: readonly ReviewTable[];
}

/** Sheets that hold what is read or compared, rows of persons, or copies: no measures of the workbook's own. */
const NOT_MEASURES =
  /^(copy-|self-test$|payback-(inputs|checks|about|comparison|source)|portfolio-checks|assumptions|sus-|import|interventions-(rows|levels|printed)|scenario-\d+-weights|.*-(checks|levels|rows|helper)$)/;

export const holdsMeasures = (id: string): boolean => !NOT_MEASURES.test(id);

/** Tables below the measures of a sheet: a curve's points, and the assumptions a pivot rests on. */
const MOST_TABLES = (id: string): number => (id === SHEET_IDS.payback ? 3 : /^pivot/.test(id) ? 1 : Infinity);

const isBlank = (value: CellValue): boolean => value === null || value === "";
const isText = (value: CellValue): value is string => typeof value === "string" && value !== "";
const isFigure = (value: CellValue): boolean => typeof value === "number" || isCellError(value) || value === SUPPRESSED;

/** The rows of a table as they are found. */
interface OpenTable {
  readonly title: string;
  readonly heads: readonly CellValue[] | null;
  readonly rows: { readonly at: number; readonly row: readonly CellValue[] }[];
}

/**
 * The figures of a written sheet with their headings: a table is what stands below a row of headings, up to a blank row;
 * its title is the line above. Numbers in the first column are years and the like, and label their row.
 */
export function readMeasures(id: string, rows: Rows): ReadSheet {
  const found: OpenTable[] = [];
  const lines: string[] = [];
  let [title, subtitle] = ["", ""];
  let heads: readonly CellValue[] | null = null;
  let open: OpenTable | null = null;
  rows.forEach((row, at) => {
    const [first = null, ...rest] = row;
    if (row.every(isBlank)) [heads, open] = [null, null];
    else if (rest.every(isBlank)) {
      if (title === "") title = String(first);
      else if (found.length === 0 && isText(first)) lines.push(first);
      [subtitle, heads, open] = [String(first), null, null];
    } else if (heads === null && open === null && !rest.some(isFigure)) heads = row;
    else {
      // The line above the first table is its title, and no explanation.
      if (found.length === 0 && lines[lines.length - 1] === subtitle) lines.pop();
      if (open === null) found.push((open = { title: subtitle, heads, rows: [] }));
      open.rows.push({ at, row });
    }
  });
  const tables = found.map((table) => ({ title: table.title, measures: measuresOf(table) }));
  const shown = tables.filter(({ measures }) => measures.length > 0 && !isAssumptions(measures));
  return { title, lines, tables: shown.slice(0, MOST_TABLES(id)) };
}

/** Columns with a figure in any row hold figures, or words in their place ("aldrig"); those before them label the row. */
function measuresOf({ title, heads, rows }: OpenTable): readonly ReviewMeasure[] {
  const columns = [...new Set(rows.flatMap(({ row }) => row.flatMap((value, at) => (at > 0 && isFigure(value) ? [at] : []))))]; // prettier-ignore
  const first = Math.min(...columns);
  return rows.flatMap(({ at, row }) => {
    const label = row.slice(0, first).filter((value) => (isText(value) && value !== DASH) || typeof value === "number").join(", "); // prettier-ignore
    return columns
      .sort((one, other) => one - other)
      .flatMap((column): ReviewMeasure[] => {
        const [value = null, heading = null] = [row[column], heads?.[column]];
        if (isBlank(value) || value === DASH) return [];
        return [{ row: at, column, table: title, label, heading: isText(heading) ? heading : "", value }];
      });
  });
}

/** Values of assumptions stand in tables too; they have a part of the pane of their own. */
const isAssumptions = (measures: readonly ReviewMeasure[]): boolean =>
  measures.every(({ table }) => /^(Antaganden|Assumptions)/.test(table));

/** By what it is, not where it stands: rows come and go. A title's figures ("År 2016: 42 deltagare") are no part of it. */
export const measureKey = ({ table, label, heading }: ReviewMeasure): string =>
  JSON.stringify([table.split(":")[0], label, heading]);

export const placeKey = (id: string, at: CellPosition): string => `${id}!${cellAddress(at)}`;

/** Whether two figures are the same, but for what the last binary digits of a sum tell. */
export function sameFigure(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= Math.max(1e-7, 1e-9 * Math.abs(other));
  }
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}
