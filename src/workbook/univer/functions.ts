import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CATALOGUE } from "../../calculation/catalogue";
import { argument, errorIn, type Argument } from "./arguments";
import type { ErrorWords } from "./error-words";

/** What a function gives: a value, an error with words, or rows of them that spill. */
export type Outcome = OutcomeCell | readonly (readonly OutcomeCell[])[];
export type OutcomeCell = number | string | boolean | { readonly error: "#N/A" | "#VALUE!"; readonly message: string };

/** Runs a function of the catalogue; handed in, since adapters do not import the runner. */
export type RunFunction = (id: string, args: readonly unknown[]) => Outcome;

export interface OwnFunctions {
  readonly run: RunFunction;
  readonly words: ErrorWords;
  /** Told of a failure inside a function, which is a bug; the cell shows #VALUE!. */
  readonly onBug: (id: string, error: unknown) => void;
}

type Constructor = new (name: string) => BaseFunction;

/** Every function of the catalogue as the engine takes them: a class and its name. */
export function ownFunctions(own: OwnFunctions): [Constructor, string][] {
  return CATALOGUE.map((entry) => [functionClass(entry.id, own), entry.name.toLocaleUpperCase("sv")]);
}

function functionClass(id: string, own: OwnFunctions): Constructor {
  return class extends BaseFunction {
    /** Nothing may be thrown from here: the engine would stop for good. */
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        const args = variants.map(argument);
        const passed = args.map(errorIn).find((error) => error !== null);
        const cell = new FormulaCell(this.subUnitId ?? "", this.row, this.column, own.words);
        if (passed !== undefined) return ErrorValueObject.create(passed as ErrorType);
        return valueObject(own.run(id, withoutTrailingBlanks(args)), cell);
      } catch (error) {
        own.onBug(id, error);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}

/** Where a formula stands, and the words of its errors. */
class FormulaCell {
  constructor(
    private readonly sheetId: string,
    private readonly row: number,
    private readonly column: number,
    private readonly words: ErrorWords,
  ) {
    words.forget(sheetId, { row, column });
  }

  say(rowOffset: number, columnOffset: number, message: string): void {
    const at = { row: this.row + rowOffset, column: this.column + columnOffset };
    this.words.remember(this.sheetId, { row: this.row, column: this.column }, at, message);
  }
}

/** `=F(A1;B1;;)` is `=F(A1;B1)`. A blank cell before them keeps its place. */
function withoutTrailingBlanks(args: readonly Argument[]): Argument[] {
  let end = args.length;
  while (end > 0 && args[end - 1] === null) end -= 1;
  return args.slice(0, end);
}

function valueObject(outcome: Outcome, cell: FormulaCell): BaseValueObject {
  if (!isRows(outcome)) return single(outcome, 0, 0, cell);
  const rows = outcome.map((line, row) => line.map((value, column) => single(value, row, column, cell)));
  const columnCount = rows[0]?.length;
  if (columnCount === undefined || columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  const place = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount, ...place });
}

const isRows = (outcome: Outcome): outcome is readonly (readonly OutcomeCell[])[] => Array.isArray(outcome);

function single(value: OutcomeCell, row: number, column: number, cell: FormulaCell): BaseValueObject {
  // Never the engine's own factory: it takes the text "1,5" for a number and "(1)" for a negative one.
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  cell.say(row, column, value.message);
  return ErrorValueObject.create(value.error === "#N/A" ? ErrorType.NA : ErrorType.VALUE);
}
