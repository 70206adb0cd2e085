import { BooleanNumber, CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import {
  isEnglishNumber,
  toEnglishFormula,
  toSwedishFormula,
  typedValue,
  type TypedFormulaFault,
} from "../../sheet/localised-formula";
import type { Language } from "../../words/language";
import type { FormulaAt } from "./from-book";

export interface TypedInput {
  readonly language: () => Language;
  /** A formula with no single reading: it stays in the cell as text, exactly as typed. */
  readonly onFault: (fault: TypedFormulaFault) => void;
}

/** Before the grid's own readers of numbers, which take "12,5 %" for 125 %. */
const FIRST = 1000;

/**
 * Reads what is typed in a cell the way Excel in Swedish does, and shows formulas that way in the editor. The cell
 * itself always holds the English formula. A handler that does not call `next` has the last word.
 */
export function translateTyping(injector: Injector, input: TypedInput, formulaAt: FormulaAt): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => {
      if (!cell) return next(cell);
      const typed = typedCell(cell, context.worksheet.getCellRaw(context.row, context.col), input);
      return typed === cell ? next(cell) : typed;
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      if (!cell || input.language() !== "sv") return next(cell);
      const formula = formulaAt(subUnitId, row, col);
      if (formula !== null) return { ...cell, f: toSwedishFormula(formula) };
      const raw = worksheet.getCellRaw(row, col);
      const shown = raw ? shownValue(raw) : null;
      return shown === null ? next(cell) : { ...cell, v: shown };
    },
  });
}

/** A text as if it had been typed in a cell. */
export function readTyped(text: string, before: Nullable<ICellData>, input: TypedInput): ICellData {
  const isFormula = text.startsWith("=") && text.length > 1;
  const plain = { ...(before?.s ? { s: before.s } : {}), p: null, si: null };
  return typedCell(isFormula ? { ...plain, f: text, v: null } : { ...plain, f: null, v: text }, before, input);
}

/** The cell as it is to be kept. */
function typedCell(cell: ICellData, before: Nullable<ICellData>, input: TypedInput): ICellData {
  if (typeof cell.f === "string") return typedFormula(cell, cell.f, before, input);
  if (input.language() !== "sv" || typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return cell;
  if (isEnglishNumber(cell.v)) return { ...cell, t: CellValueType.FORCE_STRING };
  const read = typedValue(cell.v);
  if (read === null) return cell;
  if (typeof read.value === "boolean") return { ...cell, v: Number(read.value), t: CellValueType.BOOLEAN, p: null };
  // A cell that already has a number format keeps it, as in Excel.
  const style = typeof cell.s === "object" ? cell.s : null;
  const hasFormat = typeof cell.s === "string" || (style?.n ?? null) !== null;
  const format = read.format === null || hasFormat ? {} : { s: { ...style, n: { pattern: read.format } } };
  return { ...cell, v: read.value, t: CellValueType.NUMBER, p: null, ...format };
}

function typedFormula(cell: ICellData, typed: string, before: Nullable<ICellData>, input: TypedInput): ICellData {
  const english = toEnglishFormula(typed, input.language());
  if (!english.ok) {
    input.onFault(english.fault);
    return { ...cell, f: null, si: null, v: typed, t: CellValueType.FORCE_STRING };
  }
  // Opened and closed unchanged: the cell stays as it was, with its value.
  if (before?.f === english.value) return { ...before };
  return { ...cell, f: english.value };
}

/** A value as it is typed: 1,5 and SANT, and per cent in full. Null: as the grid shows it. */
function shownValue(cell: ICellData): string | null {
  if (cell.t === CellValueType.BOOLEAN) return isTrue(cell.v) ? "SANT" : "FALSKT";
  const format = typeof cell.s === "object" ? cell.s?.n?.pattern : undefined;
  if (
    cell.t !== CellValueType.NUMBER ||
    typeof cell.v !== "number" ||
    (format !== undefined && /[ymdhs]/i.test(format))
  )
    return null;
  return String(cell.v).replace(".", ",");
}

const isTrue = (value: ICellData["v"]): boolean => value === true || value === BooleanNumber.TRUE || value === "1";
