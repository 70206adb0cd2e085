import { assumptionSpellings, choiceSpellings, headingSpellings } from "../../words/assumptions";
import { foldWord, nearestWord } from "../../words/nearest-word";
import { readEditValue, type EditCell, type EditValueFault, type ReadText } from "./edit-value";
import type { Edits, EditValue } from "./faults";
import { ASSUMPTION_NAMES, type AssumptionName } from "./names";

/** What can be wrong with a row of a table of assumptions. */
export type EditRowFault =
  | EditValueFault
  | { readonly code: "unknown-name"; readonly found: string; readonly nearest: AssumptionName }
  | { readonly code: "value-without-name"; readonly found: string }
  /** The readable name and the key of one row are of two assumptions. */
  | { readonly code: "name-and-key-differ"; readonly name: AssumptionName; readonly key: AssumptionName }
  /** `first`: the position of the row that has the name already. */
  | { readonly code: "name-twice"; readonly name: AssumptionName; readonly first: number }
  /** A 0 that may be a blank cell: some hosts deliver blanks as 0, and nothing in the row tells which it is. */
  | { readonly code: "zero-or-blank"; readonly name: AssumptionName }
  /**
   * The shipped value beside it is not the shipped one: somebody wrote in the wrong column, or the set is newer than
   * the sheet. Found where a sheet is read, not here.
   */
  | {
      readonly code: "shipped-differs";
      readonly name: AssumptionName;
      readonly found: EditValue;
      readonly shipped: EditValue;
    }
  /** One column only: names without values. */
  | { readonly code: "no-values" };

/** The assumption a cell of a table names, in any of its spellings. */
export const assumptionNamed = (cell: EditCell | undefined): AssumptionName | undefined =>
  typeof cell === "string" ? nameOf(cell) : undefined;

/** A fault with its place among the rows handed over, counted from 0. */
export interface FaultInRow {
  readonly row: number;
  readonly column: number;
  readonly fault: EditRowFault;
}

export interface ReadEdits {
  /** Those that can be used, in the order of the assumptions. */
  readonly edits: Edits;
  readonly faults: readonly FaultInRow[];
  /** Where the headings stand; null where there are none, and the first two columns are names and values. */
  readonly headings: EditColumns | null;
}

export interface EditColumns {
  readonly row: number;
  readonly name: number;
  readonly own: number;
  /** Says whether the own value is written: "Ja" or "Nej". */
  readonly edited: number | null;
  readonly key: number | null;
}

/** Where our own sheet says whether a value is written, also when its headings are not among the rows. */
const EDITED_COLUMN = 3;

/**
 * The edits in a table of assumptions: the sheet Antaganden, or a table of one's own with names and values. Names are
 * read in Swedish, in English and as the code has them; a row without a value says nothing; the order of rows neither.
 *
 * @param rows with headings or without; what stands above headings is left alone
 * @param zeroMayBeBlank the host delivers blank cells as 0: then a 0 counts only where the row says it is written
 */
export function editsOfRows(
  rows: readonly (readonly EditCell[])[],
  readText: ReadText,
  zeroMayBeBlank = false,
): ReadEdits {
  const headings = findHeadings(rows);
  const columns = headings ?? withoutHeadings(rows);
  const found = new Map<AssumptionName, { readonly row: number; readonly value: EditValue }>();
  const faults: FaultInRow[] = [];
  if (rows.length > 0 && rows.every((row) => row.length < 2))
    faults.push({ row: 0, column: 0, fault: { code: "no-values" } });
  rows.forEach((cells, row) => {
    if (headings !== null && row <= headings.row) return;
    const wrong = (column: number, fault: EditRowFault): unknown => faults.push({ row, column, fault });
    const own = cells[columns.own] ?? null;
    const doubtful = zeroMayBeBlank && own === 0;
    const written = columns.edited === null ? null : yesOrNo(cells[columns.edited]);
    if (isBlank(own) || (doubtful && (written === false || isNothing(cells[columns.name])))) return;
    const name = nameIn(cells, columns);
    if (typeof name !== "string") return wrong(columns.name, name);
    if (doubtful && written === null) return wrong(columns.own, { code: "zero-or-blank", name });
    const value = readEditValue(name, own, readText);
    if (!value.ok) return wrong(columns.own, value.fault);
    if (value.value === null) return;
    const first = found.get(name);
    if (first !== undefined) return wrong(columns.name, { code: "name-twice", name, first: first.row });
    found.set(name, { row, value: value.value });
  });
  return { edits: inOrder(found), faults, headings };
}

const isBlank = (cell: EditCell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

const isNothing = (cell: EditCell | undefined): boolean => cell === undefined || cell === 0 || isBlank(cell);

const YES_AND_NO = choiceSpellings(null).map(([spelling, value]) => [foldWord(spelling), value === true] as const);
const yesOrNo = (cell: EditCell | undefined): boolean | null =>
  typeof cell === "string" ? (YES_AND_NO.find(([spelling]) => spelling === foldWord(cell))?.[1] ?? null) : null;

function withoutHeadings(rows: readonly (readonly EditCell[])[]): Omit<EditColumns, "row"> {
  const told = rows.every((cells) => yesOrNo(cells[EDITED_COLUMN]) !== null);
  return { name: 0, own: 1, edited: told ? EDITED_COLUMN : null, key: null };
}

/** A row is a heading row when it names both columns. */
function findHeadings(rows: readonly (readonly EditCell[])[]): EditColumns | null {
  for (const [row, cells] of rows.entries()) {
    const place = (column: Parameters<typeof headingSpellings>[0]): number | null => {
      const at = cells.findIndex((cell) => typeof cell === "string" && isHeading(column, cell));
      return at === -1 ? null : at;
    };
    const key = place("key");
    const [name, own] = [place("name") ?? key, place("own")];
    if (name !== null && own !== null) return { row, name, own, edited: place("edited"), key };
  }
  return null;
}

const isHeading = (column: Parameters<typeof headingSpellings>[0], cell: string): boolean =>
  headingSpellings(column).some((spelling) => folded(spelling) === folded(cell));

function nameIn(cells: readonly EditCell[], columns: Pick<EditColumns, "name" | "key">): AssumptionName | EditRowFault {
  const [written, key] = [textIn(cells, columns.name), columns.key === null ? "" : textIn(cells, columns.key)];
  const [byName, byKey] = [nameOf(written), nameOf(key)];
  if (byName !== undefined && byKey !== undefined && byName !== byKey)
    return { code: "name-and-key-differ", name: byName, key: byKey };
  const name = byName ?? byKey;
  if (name !== undefined) return name;
  const found = written === "" ? key : written;
  if (found === "") return { code: "value-without-name", found: String(shown(cells, columns.name)) };
  return { code: "unknown-name", found, nearest: nearestName(found) };
}

const textIn = (cells: readonly EditCell[], column: number): string => {
  const cell = cells[column];
  return typeof cell === "string" ? cell.trim() : "";
};

/** What stands where a name should. */
function shown(cells: readonly EditCell[], column: number): string | number | boolean {
  const cell = cells[column] ?? "";
  return typeof cell === "object" ? cell.error : cell;
}

const folded = (text: string): string => foldWord(text.replace(/\s+/g, " "));

const BY_SPELLING: ReadonlyMap<string, AssumptionName> = new Map(
  ASSUMPTION_NAMES.flatMap((name) => assumptionSpellings(name).map((spelling) => [folded(spelling), name] as const)),
);

const nameOf = (written: string): AssumptionName | undefined => BY_SPELLING.get(folded(written));

/** The assumption with a spelling of the fewest edits to what was written. */
export function nearestName(found: string): AssumptionName {
  const nearest = nearestWord(found, [...BY_SPELLING.keys()]);
  return BY_SPELLING.get(nearest) as AssumptionName;
}

function inOrder(found: ReadonlyMap<AssumptionName, { readonly value: EditValue }>): Edits {
  return new Map(
    ASSUMPTION_NAMES.flatMap((name) => {
      const held = found.get(name);
      return held === undefined ? [] : [[name, held.value] as const];
    }),
  );
}
