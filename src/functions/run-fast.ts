import type { FastKernel, FunctionEntry } from "../calculation/catalogue/entry";
import type { CellScalar } from "./cell-outcome";

/**
 * One call of plain numbers on the function's fast kernel; undefined when there is none, when an argument is anything
 * else than a number or omitted, or when the kernel is not sure: then the checked way decides.
 */
export function runFast({ fast, parameters }: FunctionEntry, args: readonly unknown[]): CellScalar | undefined {
  if (fast === undefined || args.length > parameters.length) return undefined;
  const result = fast(
    plainNumber(args[0], NaN),
    plainNumber(args[1], NaN),
    plainNumber(args[2], 0),
    plainNumber(args[3], 0),
    plainNumber(args[4], 0),
  );
  return result === result ? result : undefined;
}

/** A number as it is, also alone in a 1 × 1 array; `omitted` for nothing; NaN for all else. */
function plainNumber(raw: unknown, omitted: number): number {
  if (typeof raw === "number") return raw;
  if (raw === undefined || raw === null) return omitted;
  if (!Array.isArray(raw) || raw.length !== 1) return NaN;
  const row: unknown = raw[0];
  if (!Array.isArray(row) || row.length !== 1) return NaN;
  const cell: unknown = row[0];
  return typeof cell === "number" ? cell : NaN;
}

/** The same over columns of cells: a function that gives the result of one cell, or NaN. */
export function fastCell(
  fast: FastKernel,
  at: readonly ((row: number, column: number) => unknown)[],
): (row: number, column: number) => number {
  const [a, b, c, d, e] = [at[0]!, at[1]!, at[2]!, at[3]!, at[4]!];
  return (row, column) =>
    fast(
      plainNumber(a(row, column), NaN),
      plainNumber(b(row, column), NaN),
      plainNumber(c(row, column), 0),
      plainNumber(d(row, column), 0),
      plainNumber(e(row, column), 0),
    );
}
