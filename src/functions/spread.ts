import type { FunctionEntry, KernelValue, Parameter, Value } from "../calculation/catalogue/entry";
import type { ArgumentFault, FunctionFault } from "../calculation/catalogue/faults";
import { fail, ok, type Result } from "../calculation/result";
import { explanationText } from "../words/functions-explain";
import type { Language } from "../words/language";
import { cellFault, type CellOutcome, type CellScalar } from "./cell-outcome";
import { asCells, single } from "./raw-value";
import { readLine, readScalar } from "./read-argument";
import { fastCell } from "./run-fast";
import { timings } from "./timings";

/** The most cells one call fills. */
export const MOST_CELLS = 20_000;

interface Shape {
  readonly parameter: string;
  readonly rows: number;
  readonly columns: number;
}
type Cells = readonly (readonly unknown[])[];
type ReadAt = (row: number, column: number) => Result<Value, ArgumentFault>;

/** One value per cell of the arguments' common shape; single values repeat; a row that fails holds its own error. */
export function spread(entry: FunctionEntry, args: readonly unknown[], language: Language): CellOutcome {
  const shape = commonShape(entry.parameters, args);
  if (!shape.ok) return cellFault(shape.fault, language);
  const readers = entry.parameters.map((parameter, index) => readerOf(parameter, args[index]));
  const cell = (row: number, column: number) => runCell(entry, readers, row, column);
  if (shape.value === null) return toOutcome(entry, cell(0, 0), language);

  const quick =
    entry.fast === undefined
      ? () => NaN
      : fastCell(
          entry.fast,
          entry.parameters.map((_, i) => rawAt(args[i])),
        );
  const { rows, columns } = shape.value;
  const table: CellScalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: CellScalar[] = [];
    for (let column = 0; column < columns; column++) {
      const fast = quick(row, column);
      line.push(fast === fast ? fast : (toOutcome(entry, cell(row, column), language) as CellScalar));
    }
    table.push(line);
  }
  return table;
}

/** The one shape of all ranges given for scalar parameters; null when all are single values. */
function commonShape(parameters: readonly Parameter[], args: readonly unknown[]): Result<Shape | null, ArgumentFault> {
  let common: Shape | null = null;
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.kind === "range") continue;
    const shape = shapeOf(parameter.name, args[index]);
    if (shape === null) continue;
    if (parameter.single) return fail({ code: "range-not-taken", ...shape });
    if (common !== null && (common.rows !== shape.rows || common.columns !== shape.columns)) {
      return fail({ code: "shapes-differ", first: common, second: shape });
    }
    common = common ?? shape;
  }
  const cells = common === null ? 1 : common.rows * common.columns;
  return cells > MOST_CELLS ? fail({ code: "too-many-cells", cells, most: MOST_CELLS }) : ok(common);
}

function shapeOf(parameter: string, raw: unknown): Shape | null {
  const cells = asCells(raw);
  if (cells === null) return null;
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return cells.length * columns <= 1 ? null : { parameter, rows: cells.length, columns };
}

/** Reads one parameter for a cell: what does not vary is read once. */
function readerOf(parameter: Parameter, raw: unknown): ReadAt {
  if (parameter.kind === "range") {
    const line = readLine(parameter, asCells(raw) ?? (raw === undefined || raw === null ? [] : [[raw]]));
    return () => line;
  }
  if (shapeOf(parameter.name, raw) === null) {
    const value = readScalar(parameter, single(raw));
    return () => value;
  }
  const at = rawAt(raw);
  return (row, column) => readScalar(parameter, at(row, column));
}

function rawAt(raw: unknown): (row: number, column: number) => unknown {
  if (shapeOf("", raw) === null) {
    const value = single(raw);
    return () => value;
  }
  const cells = asCells(raw) as Cells;
  return (row, column) => cells[row]?.[column];
}

function runCell(
  entry: FunctionEntry,
  readers: readonly ReadAt[],
  row: number,
  column: number,
): Result<KernelValue, FunctionFault> {
  const values: Value[] = [];
  for (const read of readers) {
    const value = read(row, column);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return entry.kernel(values, timings);
}

function toOutcome(entry: FunctionEntry, result: Result<KernelValue, FunctionFault>, language: Language): CellOutcome {
  if (!result.ok) return cellFault(result.fault, language);
  const { value } = result;
  if (typeof value === "number") return toCell(value, language);
  if ("explains" in value) return explanationText(value);
  const headings = entry.result.kind === "table" ? [entry.result.columns.map(({ heading }) => heading)] : [];
  return [...headings, ...value.map((row) => row.map((one) => toCell(one, language)))];
}

/** Hosts show NaN and Infinity inside a spill as 0: neither leaves here. Minus zero is zero. */
function toCell(value: number | string, language: Language): CellScalar {
  if (typeof value === "string") return value;
  return Number.isFinite(value) ? value + 0 : cellFault({ code: "too-large" }, language);
}
