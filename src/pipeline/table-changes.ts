import { isBlank, isCellError, type CellValue } from "../sheet/cell";
import { pivotSheetWords } from "../words/pivot-sheet";

/** What is another in a table written anew: figures, and the total's with the old and the new. */
export interface TableChange {
  /** Figures of rows that both have, the total's included. */
  readonly changed: number;
  /** Rows that only one of them has. */
  readonly added: number;
  readonly removed: number;
  /** Of the total row, those that differ: the column among the figures, from 0. */
  readonly totals: readonly { readonly column: number; readonly before: CellValue; readonly after: CellValue }[];
}

type Rows = readonly (readonly (CellValue | undefined)[])[];

/**
 * The written pivot beside the same pivot written anew: rows by their labels, figures by their places.
 * @param keys how many columns of labels there are
 * @returns null where the old sheet holds no such table any longer
 */
export function tableChanges(before: Rows, after: Rows, keys: number): TableChange | null {
  const [old, now] = [tableIn(before), tableIn(after)];
  if (old === null || now === null) return null;
  const held = new Map(old.map((row) => [labelOf(row, keys), row.slice(keys)]));
  const made = new Map(now.map((row) => [labelOf(row, keys), row.slice(keys)]));
  const differing = (one: Rows[number], other: Rows[number]): readonly number[] =>
    Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).filter(
      (at) => !isSame(one[at], other[at]),
    );
  const [total, totalBefore] = [now[now.length - 1]?.slice(keys) ?? [], old[old.length - 1]?.slice(keys) ?? []];
  return {
    changed: [...made].reduce((sum, [label, row]) => sum + differing(held.get(label) ?? row, row).length, 0),
    added: [...made.keys()].filter((label) => !held.has(label)).length,
    removed: [...held.keys()].filter((label) => !made.has(label)).length,
    totals: differing(totalBefore, total).map((column) => ({
      column,
      before: totalBefore[column] ?? null,
      after: total[column] ?? null,
    })),
  };
}

export const isUnchanged = ({ changed, added, removed }: TableChange): boolean => changed + added + removed === 0;

const labelOf = (row: Rows[number], keys: number): string =>
  JSON.stringify(row.slice(0, keys).map((cell) => (isBlank(cell ?? null) ? "" : String(cell))));

/** From below the headings to the first row without a label. */
function tableIn(rows: Rows): Rows | null {
  const ends = (["sv", "en"] as const).map((language) => pivotSheetWords(language).valued);
  const heading = rows.findIndex((row) => row.some((cell) => typeof cell === "string" && ends.includes(cell)));
  if (heading === -1) return null;
  const width = (rows[heading] as Rows[number]).findIndex((cell) => typeof cell === "string" && ends.includes(cell));
  const body = rows.slice(heading + 1);
  const end = body.findIndex((row) => isBlank(row[0] ?? null));
  return (end === -1 ? body : body.slice(0, end)).map((row) => row.slice(0, width + 1));
}

/** Sums that a host works out may differ in the last binary place. */
const SLACK = 1e-9;

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= SLACK * Math.max(Math.abs(one), Math.abs(other), 1);
  }
  return textOf(one) === textOf(other);
}

const textOf = (cell: CellValue | undefined): string =>
  cell === undefined || isBlank(cell) ? "" : isCellError(cell) ? cell.error : String(cell);
