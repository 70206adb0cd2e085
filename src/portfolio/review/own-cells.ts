import { CATALOGUE } from "../../calculation/catalogue";
import type { FunctionEntry, Parameter } from "../../calculation/catalogue/entry";
import { fail, ok, type Result } from "../../calculation/result";
import type { CellPosition, CellRange } from "../../sheet/address";
import { cellError, isCellError, type CellValue } from "../../sheet/cell";
import { callsIn, cellsIn, evaluate, isSingle, readFormula, type Beyond, type Cells, type FormulaPart, type ReadArgument, type Surroundings, type Worked } from "../../sheet/read-formula"; // prettier-ignore
import { sameFigure } from "./measures";
import type { OwnOutcome, OwnScalar, RunOwn } from "./own-outcome";
import { swingsOf, type Swing } from "./own-swings";

export type { OwnOutcome, RunOwn };

/** A cell of the user's with a formula that calls functions of ours. */
export interface HeldFormula {
  readonly sheet: string;
  readonly at: CellPosition;
  /** English, with its "=". */
  readonly formula: string;
  readonly value: CellValue;
  readonly state: "stuck" | "calculating" | null;
}

/** "stuck": the host does not know our function. "no-room": what it gives has no room to spill. */
export type WhyNotTold = Beyond["why"] | "stuck" | "calculating" | "no-room";

export type OwnVerdict =
  | { readonly kind: "same" }
  /** `at`: of the cells that it fills, the first that is another. */
  | { readonly kind: "changed"; readonly now: CellValue; readonly shown: CellValue; readonly at: CellPosition }
  | { readonly kind: "unknown"; readonly why: WhyNotTold; readonly text: string };

export interface OwnCell extends HeldFormula {
  readonly calls: readonly ReadCall[];
  readonly verdict: OwnVerdict;
  /** Rows and columns that its result fills. */
  readonly fills: { readonly rows: number; readonly columns: number };
}

/** One call of a function of ours, with what it was given. */
export interface ReadCall {
  readonly entry: FunctionEntry;
  readonly given: readonly GivenArgument[];
  /** null: an argument cannot be worked out. */
  readonly outcome: OwnOutcome | null;
  /** Its figures changed one at a time, the largest swing first. */
  readonly swings: readonly Swing[];
}

export interface GivenArgument {
  readonly parameter: Parameter;
  /** As it is written; "" where it is left out. */
  readonly text: string;
  /** null where it cannot be worked out. */
  readonly value: Cells | null;
  /** The cells that it is worked out from. */
  readonly from: readonly { readonly sheet: string | null; readonly range: CellRange }[];
}

/** Values of the workbook, seen from a sheet. */
export interface Workbook {
  readonly cells: (
    from: string,
    sheet: string | null,
    range: CellRange,
  ) => Result<readonly (readonly CellValue[])[], Beyond>;
  readonly run: RunOwn;
}

/**
 * A cell with a formula of ours, worked out anew from the values that stand in the workbook now, by the same core as the
 * functions themselves, and held against what the cell shows. What cannot be worked out says why.
 */
export function ownCell(held: HeldFormula, workbook: Workbook): OwnCell {
  const read = readFormula(held.formula);
  const alone = { rows: 1, columns: 1 };
  if (!read.ok) return { ...held, calls: [], verdict: { kind: "unknown", ...read.fault }, fills: alone };
  const calls = callsIn(read.value).flatMap((call) => {
    const entry = entryOf(call.name);
    return entry === undefined ? [] : [readCall(entry, call.args, held.sheet, workbook)];
  });
  const worked = work(read.value, held.sheet, workbook);
  const fills = worked.ok ? { rows: worked.value.rows.length, columns: worked.value.rows[0]?.length ?? 1 } : alone;
  return { ...held, calls, verdict: verdictOf(held, worked, calls, workbook), fills };
}

const entryOf = (name: string): FunctionEntry | undefined => CATALOGUE.find((entry) => entry.name === name);

const work = (part: FormulaPart, from: string, workbook: Workbook): Worked =>
  evaluate(part, {
    cells: (sheet, range) => workbook.cells(from, sheet, range),
    own: ownFunctionOf(workbook.run),
  });

/** Our functions, for working out a formula that calls them by their names. */
export const ownFunctionOf =
  (run: RunOwn): Surroundings["own"] =>
  (name, args) => {
    const entry = entryOf(name);
    return entry === undefined ? null : ok(cellsOf(run(entry.id, args.map(rawOf))));
  };

/** As hosts hand arguments over: a single value alone, errors as their texts. */
function rawOf(cells: Cells): unknown {
  const rows = cells.rows.map((row) => row.map((value) => (isCellError(value) ? value.error : value)));
  return isSingle(cells) ? rows[0]?.[0] : rows;
}

function cellsOf(outcome: OwnOutcome): Cells {
  const rows = Array.isArray(outcome) ? (outcome as readonly (readonly OwnScalar[])[]) : [[outcome as OwnScalar]];
  return { rows: rows.map((row) => row.map(scalarOf)), inSheet: false };
}

const scalarOf = (value: OwnScalar): CellValue => (typeof value === "object" ? cellError(value.error) : value);

function readCall(entry: FunctionEntry, args: readonly ReadArgument[], from: string, workbook: Workbook): ReadCall {
  const given = entry.parameters.map((parameter, at): GivenArgument => {
    const arg = args[at];
    if (arg === undefined) return { parameter, text: "", value: null, from: [] };
    const value = work(arg.part, from, workbook);
    const cells = cellsIn(arg.part).map(({ sheet, range }) => ({ sheet, range }));
    return { parameter, text: arg.text, value: value.ok ? value.value : null, from: cells };
  });
  const values = given.slice(0, args.length).map(({ value }) => value);
  if (values.includes(null) || args.length > entry.parameters.length) {
    return { entry, given, outcome: null, swings: [] };
  }
  const raw = (values as Cells[]).map(rawOf);
  const outcome = workbook.run(entry.id, raw);
  return { entry, given, outcome, swings: swingsOf(entry, raw, workbook.run) };
}

function verdictOf(held: HeldFormula, worked: Worked, calls: readonly ReadCall[], workbook: Workbook): OwnVerdict {
  const { state, value, at, sheet } = held;
  if (state !== null) return { kind: "unknown", why: state, text: "" };
  if (!worked.ok) return { kind: "unknown", ...worked.fault };
  if (isCellError(value) && value.error === "#SPILL!") return { kind: "unknown", why: "no-room", text: "" };
  const { rows } = worked.value;
  const width = rows[0]?.length ?? 1;
  const range = { from: at, to: { row: at.row + rows.length - 1, column: at.column + width - 1 } };
  const shown = isSingle(worked.value) ? ok([[value]]) : workbook.cells(sheet, null, range);
  if (!shown.ok) return { kind: "unknown", ...shown.fault };
  // A host without spilling shows the first value alone.
  const spilled = shown.value.flat().filter((one) => !isNothing(one)).length > 1;
  for (const [row, line] of rows.entries()) {
    for (const [column, now] of line.entries()) {
      if (!spilled && row + column > 0) continue;
      const stands = row + column === 0 ? value : (shown.value[row]?.[column] ?? null);
      if (agrees(stands, now, calls)) continue;
      return { kind: "changed", now, shown: stands, at: { row: at.row + row, column: at.column + column } };
    }
  }
  return { kind: "same" };
}

const isNothing = (value: CellValue): boolean => value === null || value === "";

/** A reference to nothing shows 0; hosts pass on an error of an argument without asking the function. */
function agrees(shown: CellValue, now: CellValue, calls: readonly ReadCall[]): boolean {
  if (isNothing(now)) return isNothing(shown) || shown === 0;
  if (sameFigure(shown, now)) return true;
  if (!isCellError(shown) || !isCellError(now)) return false;
  const passed = calls.flatMap(({ given }) => given.flatMap(({ value }) => value?.rows.flat() ?? []));
  return passed.some((value) => isCellError(value) && value.error === shown.error);
}

/** The cells of a formula of ours that its own text points at; a fault where it is no formula. */
export function pointsAt(formula: string): Result<ReturnType<typeof cellsIn>, Beyond> {
  const read = readFormula(formula);
  return read.ok ? ok(cellsIn(read.value)) : fail(read.fault);
}
