import type { CellPosition } from "../../sheet/address";
import { isCellError, type CellValue } from "../../sheet/cell";
import type { Formula } from "../../sheet/formula";
import type { LayoutCell, NumberFormat, SheetLayout } from "../../sheet/layout";
import { kronor, share, years } from "../../calculation/units";
import { sensitivity, type SensitivityRow } from "../../calculation/sensitivity";
import { SHEET_IDS } from "../report/report-input";
import { placeKey } from "./measures";

/** What a figure is computed from, as far as its own formula tells. */
export type Explained =
  /** `months` null: never, or beyond 100 years. */
  | { readonly kind: "payback"; readonly cost: number; readonly annual: number; readonly months: number | null }
  | { readonly kind: "difference" | "ratio"; readonly first: number; readonly second: number; readonly value: number }
  | { readonly kind: "sum"; readonly parts: number; readonly value: number }
  /** A value with no formula: read, counted or summed from rows. */
  | { readonly kind: "given"; readonly value: CellValue }
  | { readonly kind: "suppressed" }
  | { readonly kind: "other"; readonly value: CellValue };

/** A cell that a figure rests on. */
export interface ReviewInput {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly value: CellValue;
  readonly format: NumberFormat | null;
  readonly label: string;
  /** Where the source has it, as the sheet of inputs tells; null where it is computed. */
  readonly source: string | null;
}

export interface MeasureExplanation {
  readonly facts: Explained;
  readonly format: NumberFormat | null;
  readonly inputs: readonly ReviewInput[];
  /** What would change a payback most, the largest first; none for other figures. */
  readonly sensitive: readonly SensitivityRow[];
}

/** Layouts by place, for following what refers to what. */
export interface CellIndex {
  readonly cell: (sheet: string, at: CellPosition) => LayoutCell | null;
}

export function indexCells(layouts: readonly SheetLayout[]): CellIndex {
  const cells = new Map(
    layouts.flatMap(({ id, cells: all }) => all.map((cell) => [placeKey(id, cell), cell] as const)),
  );
  return { cell: (sheet, at) => cells.get(placeKey(sheet, at)) ?? null };
}

interface Found extends CellPosition {
  readonly sheet: string;
}

/** More cells than this of a range are not listed one by one. */
const MOST_INPUTS = 24;
const CHANGE = share(0.2);
const HORIZON = years(5);

/**
 * How a figure came about: a cell that only shows another is followed to it; then what its formula refers to. What the
 * formula is taken to say is tried on its own figures, and said only where they agree.
 * @returns null where nothing stands at the place
 */
export function explainMeasure(
  index: CellIndex,
  sheet: string,
  at: CellPosition,
  labelOf: (sheet: string, at: CellPosition) => string,
): MeasureExplanation | null {
  const shown = index.cell(sheet, at);
  if (shown === null) return null;
  const root = rootOf(index, { sheet, row: at.row, column: at.column });
  const cell = index.cell(root.sheet, root) ?? shown;
  const refs = cell.formula === undefined ? [] : figuresIn(index, cell.formula, root.sheet);
  const facts = factsOf(index, cell, refs);
  const own = cell.formula === undefined && root.sheet === SHEET_IDS.inputs ? [root] : refs;
  return {
    facts,
    format: shown.format ?? null,
    inputs: own.slice(0, MOST_INPUTS).map((one) => inputOf(index, one, labelOf)),
    sensitive:
      facts.kind === "payback" && facts.cost > 0
        ? sensitivity(kronor(facts.cost), kronor(facts.annual), HORIZON, CHANGE).filter(
            ({ input }) => input !== "years",
          )
        : [],
  };
}

function inputOf(index: CellIndex, at: Found, labelOf: (sheet: string, at: CellPosition) => string): ReviewInput {
  const cell = index.cell(at.sheet, at);
  const source =
    at.sheet === SHEET_IDS.inputs ? index.cell(at.sheet, { row: at.row, column: SOURCE_COLUMN })?.value : null;
  return {
    sheet: at.sheet,
    at: { row: at.row, column: at.column },
    value: cell?.value ?? null,
    format: cell?.format ?? null,
    label: labelOf(at.sheet, at),
    source: typeof source === "string" && source !== "" ? source : null,
  };
}

/** Of the sheet of inputs: where the source has the value. */
const SOURCE_COLUMN = 3;

/** Where the figure is computed; a chain of references is never longer than the report has sheets. */
function rootOf(index: CellIndex, from: Found): Found {
  let at = from;
  for (let step = 0; step < 10; step += 1) {
    const formula = index.cell(at.sheet, at)?.formula;
    // A plain reference is followed to words too: "aldrig" stands where a figure would.
    const refs =
      formula === undefined
        ? []
        : formula.kind === "ref"
          ? [{ sheet: formula.sheet ?? at.sheet, ...formula.at }]
          : figuresIn(index, formula, at.sheet);
    const [only] = refs;
    if (only === undefined || refs.length > 1 || formula === undefined || computes(formula)) return at;
    at = only;
  }
  return at;
}

/** More than showing: arithmetic on it, or a function other than those that only choose. */
function computes(formula: Formula): boolean {
  if (formula.kind === "op") return ["+", "-", "*", "/"].includes(formula.op) || computes(formula.left) || computes(formula.right); // prettier-ignore
  if (formula.kind === "call") return true;
  return formula.kind === "fn" && (!["IF", "ISNUMBER", "COUNT"].includes(formula.name) || formula.args.some(computes));
}

/** Cells with figures that a formula refers to, once each, in its order. */
function figuresIn(index: CellIndex, formula: Formula, own: string): readonly Found[] {
  const found = new Map<string, Found>();
  const add = (sheet: string, row: number, column: number): void => {
    const value = index.cell(sheet, { row, column })?.value ?? null;
    if (typeof value === "number" || isCellError(value)) found.set(placeKey(sheet, { row, column }), { sheet, row, column }); // prettier-ignore
  };
  const visit = (one: Formula): void => {
    if (one.kind === "ref") add(one.sheet ?? own, one.at.row, one.at.column);
    else if (one.kind === "range") {
      const { from, to } = one.range;
      for (let row = from.row; row <= to.row; row += 1)
        for (let column = from.column; column <= to.column; column += 1) add(one.sheet ?? own, row, column);
    } else if (one.kind === "op") [one.left, one.right].forEach(visit);
    else if (one.kind === "fn" || one.kind === "call") one.args.forEach(visit);
  };
  visit(formula);
  return [...found.values()];
}

function factsOf(index: CellIndex, cell: LayoutCell, refs: readonly Found[]): Explained {
  const { value, formula } = cell;
  if (value === "..") return { kind: "suppressed" };
  if (formula === undefined) return { kind: "given", value };
  const numbers = refs.map((at) => index.cell(at.sheet, at)?.value ?? null);
  const [first, second] = numbers;
  const call = callIn(formula, "PAYOFF.TID");
  if (call !== null && typeof first === "number" && typeof second === "number") {
    const months = typeof value === "number" ? value : null;
    const exact = Math.ceil((12 * first) / second - 1e-9);
    if (months === null ? second <= 0 || exact > 1200 : exact === months) return { kind: "payback", cost: first, annual: second, months }; // prettier-ignore
  }
  if (typeof value !== "number") return { kind: "other", value };
  if (typeof first === "number" && typeof second === "number" && numbers.length === 2) {
    const near = (other: number): boolean => Math.abs(other - value) <= 1e-6 * Math.max(1, Math.abs(value));
    if (near(first - second) && !near(first + second)) return { kind: "difference", first, second, value };
    if (near(first / second)) return { kind: "ratio", first, second, value };
  }
  const sum = numbers.reduce<number>((all, one) => all + (typeof one === "number" ? one : NaN), 0);
  if (numbers.length > 1 && Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(value))) return { kind: "sum", parts: numbers.length, value }; // prettier-ignore
  return { kind: "other", value };
}

function callIn(formula: Formula, id: string): Formula | null {
  if (formula.kind === "call") return formula.id === id ? formula : null;
  if (formula.kind === "op") return callIn(formula.left, id) ?? callIn(formula.right, id);
  if (formula.kind !== "fn") return null;
  for (const arg of formula.args) {
    const found = callIn(arg, id);
    if (found !== null) return found;
  }
  return null;
}
