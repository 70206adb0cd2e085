import { fail, ok, type Result } from "../../calculation/result";
import { cellError, isCellError, type CellError, type CellValue } from "../cell";
import type { Beyond } from "./formula-part";

/** What a part of a formula gives: one value, or rows of them. */
export interface Cells {
  readonly rows: readonly (readonly CellValue[])[];
  /** They stand in the sheet: texts and truths in them are passed over by sums. */
  readonly inSheet: boolean;
}

export type Worked = Result<Cells, Beyond>;

export const one = (value: CellValue): Cells => ({ rows: [[value]], inSheet: false });
export const VALUE_ERROR: CellError = cellError("#VALUE!");

export const isSingle = ({ rows }: Cells): boolean => rows.length === 1 && rows[0]?.length === 1;
export const widthOf = ({ rows: [first] }: Cells): number => (first === undefined ? 0 : first.length);
export const firstOf = ({ rows }: Cells): CellValue => rows[0]?.[0] ?? null;
export const allOf = ({ rows }: Cells): readonly CellValue[] => rows.flat();

/**
 * A value as arithmetic takes it, or the error it gives. A text with figures in it is read by the host's own language:
 * whether it is a number cannot be told here, but for plain digits.
 */
export function asNumber(value: CellValue): Result<number | CellError, Beyond> {
  if (value === null) return ok(0);
  if (typeof value === "number") return ok(value);
  if (typeof value === "boolean") return ok(value ? 1 : 0);
  if (isCellError(value)) return ok(value);
  if (/^\s*[+-]?\d{1,15}\s*$/.test(value)) return ok(Number(value));
  return /\d/.test(value) ? fail({ why: "text-as-number", text: value }) : ok(VALUE_ERROR);
}

/** The values of one shape, cell by cell: single ones repeat, a row or a column does along the other. */
export function cellByCell(
  args: readonly Cells[],
  work: (values: readonly CellValue[]) => Result<CellValue, Beyond>,
): Worked {
  const height = Math.max(...args.map(({ rows }) => rows.length));
  const width = Math.max(...args.map(widthOf));
  const rows: CellValue[][] = [];
  for (let row = 0; row < height; row += 1) {
    const line: CellValue[] = [];
    for (let column = 0; column < width; column += 1) {
      const values = args.map((each) => valueAt(each, row, column));
      const worked: Result<CellValue, Beyond> = values.includes(undefined)
        ? ok(cellError("#N/A"))
        : work(values as CellValue[]);
      if (!worked.ok) return worked;
      line.push(worked.value);
    }
    rows.push(line);
  }
  return ok({ rows, inSheet: false });
}

/** The same of numbers: an error among them stays. */
export function numberByNumber(args: readonly Cells[], work: (...numbers: number[]) => number | CellError): Worked {
  return cellByCell(args, (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = asNumber(value);
      if (!number.ok) return number;
      if (typeof number.value !== "number") return ok(number.value);
      numbers.push(number.value);
    }
    const worked = work(...numbers);
    return ok(typeof worked === "number" ? shownNumber(worked) : worked);
  });
}

function valueAt({ rows }: Cells, row: number, column: number): CellValue | undefined {
  const line = rows.length === 1 ? rows[0] : rows[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

/** A number as a cell holds it: fifteen digits, and an error where it is none. */
export function shownNumber(value: number): CellValue {
  if (Number.isNaN(value)) return cellError("#NUM!");
  return Number.isFinite(value) ? value + 0 : cellError("#NUM!");
}
