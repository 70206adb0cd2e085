import type {
  FunctionEntry,
  KernelCell,
  KernelValue,
  Parameter,
  RowsFunction,
  RowsParameter,
  TableParameter,
  Value,
} from "../calculation/catalogue/entry";
import type { ArgumentFault, FunctionFault } from "../calculation/catalogue/faults";
import { fail, ok, type Result } from "../calculation/result";
import type { WrittenFault } from "../valuation/written-fault";
import { explanationText } from "../words/functions-explain";
import type { Language } from "../words/language";
import { cellFault, type CellOutcome, type CellScalar } from "./cell-outcome";
import { asCells, single } from "./raw-value";
import { readLine, readScalar } from "./read-argument";
import { readTable } from "./read-table";
import { fastCell } from "./run-fast";
import { timings } from "./timings";
import { VALUATION_KERNELS } from "./valuation-kernels";

/** The most cells one call fills. */
export const MOST_CELLS = 20_000;

interface Shape {
  readonly parameter: string;
  readonly rows: number;
  readonly columns: number;
}
type Cells = readonly (readonly unknown[])[];
type CellParameter = Exclude<Parameter, TableParameter | RowsParameter>;
/** Functions of values: all but those that read rows. */
export type ValueFunction = Exclude<FunctionEntry, RowsFunction>;
type ReadAt = (row: number, column: number) => Result<Value, ArgumentFault>;
type CellResult = Result<KernelValue, FunctionFault | WrittenFault>;

/** One value per cell of the arguments' common shape; single values repeat; a row that fails holds its own error. */
export function spread(entry: ValueFunction, args: readonly unknown[], language: Language): CellOutcome {
  const shape = commonShape(entry.parameters, args);
  if (!shape.ok) return cellFault(shape.fault, language);
  const kernel = kernelOf(entry, args);
  if (!kernel.ok) return cellFault(kernel.fault, language);
  const readers = entry.parameters.flatMap((parameter, index) =>
    parameter.kind === "table" || parameter.kind === "rows" ? [] : [readerOf(parameter, args[index])],
  );
  const cell = (row: number, column: number) => runCell(kernel.value, readers, row, column);
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
      line.push(fast === fast ? fast : inOneCell(entry, cell(row, column), language));
    }
    table.push(line);
  }
  return table;
}

/** The one shape of all ranges given for scalar parameters; null when all are single values. */
function commonShape(parameters: readonly Parameter[], args: readonly unknown[]): Result<Shape | null, ArgumentFault> {
  let common: Shape | null = null;
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.kind === "range" || parameter.kind === "table" || parameter.kind === "rows") continue;
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

/** The shape of a range, or null for a single value. */
export function shapeOf(parameter: string, raw: unknown): Shape | null {
  const cells = asCells(raw);
  if (cells === null) return null;
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return cells.length * columns <= 1 ? null : { parameter, rows: cells.length, columns };
}

/** Reads one parameter for a cell: what does not vary is read once. */
function readerOf(parameter: CellParameter, raw: unknown): ReadAt {
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

/** The calculation of a call; a table of assumptions is read once for all its cells. */
function kernelOf(
  entry: ValueFunction,
  args: readonly unknown[],
): Result<(values: readonly Value[]) => CellResult, WrittenFault> {
  if (entry.kernel !== null) {
    const { kernel } = entry;
    return ok((values) => kernel(values, timings));
  }
  const at = entry.parameters.findIndex(({ kind }) => kind === "table");
  const edits = readTable(entry.parameters[at] as TableParameter, args[at]);
  return edits.ok ? ok(VALUATION_KERNELS[entry.id](edits.value)) : edits;
}

function runCell(
  kernel: (values: readonly Value[]) => CellResult,
  readers: readonly ReadAt[],
  row: number,
  column: number,
): CellResult {
  const values: Value[] = [];
  for (const read of readers) {
    const value = read(row, column);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return kernel(values);
}

/** One of several cells: a table has no room there, so the word that chooses one figure is needed. */
function inOneCell(entry: FunctionEntry, result: CellResult, language: Language): CellScalar {
  const outcome = toOutcome(entry, result, language);
  if (!Array.isArray(outcome)) return outcome;
  const chooses = entry.parameters.find(({ kind }) => kind === "word");
  return cellFault({ code: "word-needed", parameter: chooses === undefined ? entry.name : chooses.name }, language);
}

function toOutcome(entry: FunctionEntry, result: CellResult, language: Language): CellOutcome {
  if (!result.ok) return cellFault(result.fault, language);
  const { value } = result;
  if (typeof value === "number") return toCell(value, language);
  if ("explains" in value) return explanationText(value);
  return [headingsOf(entry), ...value.map((row) => row.map((one) => toCell(one, language)))];
}

function headingsOf({ result }: FunctionEntry): string[] {
  const columns = result.kind === "table" ? result.columns : result.kind === "number" ? result.table : undefined;
  return columns === undefined ? [] : columns.map(({ heading }) => heading);
}

/** Hosts show NaN and Infinity inside a spill as 0: neither leaves here. Minus zero is zero. */
export function toCell(value: KernelCell, language: Language): CellScalar {
  if (typeof value === "string") return value;
  if (typeof value === "object") return cellFault(value, language);
  return Number.isFinite(value) ? value + 0 : cellFault({ code: "too-large" }, language);
}
