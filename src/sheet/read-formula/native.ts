import { ok, type Result } from "../../calculation/result";
import { cellError, isCellError, type CellError, type CellValue } from "../cell";
import { allOf, asNumber, cellByCell, firstOf, isSingle, numberByNumber, one, shownNumber, VALUE_ERROR, widthOf, type Cells, type Worked } from "./cells"; // prettier-ignore
import type { Beyond } from "./formula-part";

/** A plain function of the host on values already worked out. */
export type Native = (args: readonly Cells[]) => Worked;

type Numbers = Result<readonly number[] | CellError, Beyond>;

/** The numbers sums take: in the sheet only numbers count; a value that is written is taken as arithmetic does. */
function numbersOf(args: readonly Cells[]): Numbers {
  const found: number[] = [];
  for (const arg of args) {
    for (const value of allOf(arg)) {
      if (isCellError(value)) return ok(value);
      if (arg.inSheet) {
        if (typeof value === "number") found.push(value);
        continue;
      }
      const number = asNumber(value);
      if (!number.ok) return number;
      if (typeof number.value !== "number") return ok(number.value);
      found.push(number.value);
    }
  }
  return ok(found);
}

const ofNumbers =
  (work: (numbers: readonly number[]) => CellValue): Native =>
  (args) => {
    const numbers = numbersOf(args);
    if (!numbers.ok) return numbers;
    return ok(one(isCellError(numbers.value) ? numbers.value : work(numbers.value as readonly number[])));
  };

/** Each cell on its own; an error stays, a number of arguments that is not among `counts` is no such function. */
const eachNumber =
  (work: (...numbers: number[]) => number | CellError, least: number, most = least): Native =>
  (args) => {
    if (args.length < least || args.length > most) return ok(one(VALUE_ERROR));
    return numberByNumber(args, work);
  };

const eachValue =
  (work: (value: CellValue) => CellValue): Native =>
  (args) =>
    args.length === 1 ? cellByCell(args, ([value = null]) => ok(work(value))) : ok(one(VALUE_ERROR));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Rounded in decimal digits, as sheets do: 1.005 has fifteen digits and is no less. */
function rounded(value: number, digits: number, way: (scaled: number) => number): number {
  const places = Math.trunc(digits);
  const [base = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const scaled = way(Number(`${base}e${Number(exponent) + places}`));
  const [digitsOf = "0", power = "0"] = String(scaled).split("e");
  return Math.sign(value) * Number(`${digitsOf}e${Number(power) - places}`);
}

/** A whole number that fifteen digits cannot tell from it is that number. */
const settled = (way: (value: number) => number) => (scaled: number) => way(Number(scaled.toPrecision(15)));

const truths =
  (work: (values: readonly boolean[]) => boolean): Native =>
  (args) => {
    const found: boolean[] = [];
    for (const arg of args) {
      for (const value of allOf(arg)) {
        if (isCellError(value)) return ok(one(value));
        if (typeof value === "boolean" || typeof value === "number") found.push(value !== false && value !== 0);
        else if (!arg.inSheet && typeof value === "string") return ok(one(VALUE_ERROR));
      }
    }
    return ok(one(found.length === 0 ? VALUE_ERROR : work(found)));
  };

function index([table, row, column]: readonly Cells[]): Worked {
  if (table === undefined || row === undefined) return ok(one(VALUE_ERROR));
  const [at, across] = [firstOf(row), column === undefined ? null : firstOf(column)];
  if (typeof at !== "number" || (across !== null && typeof across !== "number")) return ok(one(VALUE_ERROR));
  // One number alone counts along a single row.
  const alongRow = table.rows.length === 1 && across === null;
  const [down, right] = alongRow ? [1, at] : [at, across ?? 1];
  if (down < 1 || right < 1) return ok(one(VALUE_ERROR));
  const value = table.rows[Math.trunc(down) - 1]?.[Math.trunc(right) - 1];
  // The cell itself, where it is one: a word in it is passed over by sums.
  return ok(value === undefined ? one(cellError("#REF!")) : { rows: [[value]], inSheet: table.inSheet });
}

function sumProduct(args: readonly Cells[]): Worked {
  const [first] = args;
  const shape = (cells: Cells): string => `${cells.rows.length} ${widthOf(cells)}`;
  if (first === undefined || args.some((arg) => shape(arg) !== shape(first))) return ok(one(VALUE_ERROR));
  let total = 0;
  for (const [row, line] of first.rows.entries()) {
    for (const column of line.keys()) {
      let product = 1;
      for (const arg of args) {
        const value = arg.rows[row]?.[column] ?? null;
        if (isCellError(value)) return ok(one(value));
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return ok(one(shownNumber(total)));
}

const DIVISION = cellError("#DIV/0!");
const counted = (keep: (value: CellValue, inSheet: boolean) => boolean): Native => (args) =>
  ok(one(args.flatMap((arg) => allOf(arg).filter((value) => keep(value, arg.inSheet))).length)); // prettier-ignore

/** Written as an argument it counts: a truth, a blank one, digits. */
const isPlain = (value: CellValue): boolean => {
  const number = isCellError(value) ? null : asNumber(value);
  return number?.ok === true && typeof number.value === "number";
};

/** Functions of the host that are worked out here, by their English names. */
export const NATIVES: Readonly<Record<string, Native>> = {
  SUM: ofNumbers((numbers) => shownNumber(sum(numbers))),
  PRODUCT: ofNumbers((numbers) => shownNumber(numbers.reduce((all, each) => all * each, numbers.length === 0 ? 0 : 1))),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: ofNumbers((numbers) => (numbers.length === 0 ? DIVISION : shownNumber(sum(numbers) / numbers.length))),
  COUNT: counted((value, inSheet) => typeof value === "number" || (!inSheet && isPlain(value))),
  COUNTA: counted((value, inSheet) => value !== null || !inSheet),
  ABS: eachNumber(Math.abs, 1),
  INT: eachNumber(settled(Math.floor), 1),
  SIGN: eachNumber(Math.sign, 1),
  SQRT: eachNumber(Math.sqrt, 1),
  POWER: eachNumber((base, exponent) => base ** exponent, 2),
  MOD: eachNumber((value, by) => (by === 0 ? DIVISION : value - by * settled(Math.floor)(value / by)), 2),
  ROUND: eachNumber((value, digits) => rounded(value, digits, (scaled) => Math.floor(scaled + 0.5)), 2),
  ROUNDUP: eachNumber((value, digits) => rounded(value, digits, settled(Math.ceil)), 2),
  ROUNDDOWN: eachNumber((value, digits) => rounded(value, digits, settled(Math.floor)), 2),
  TRUNC: eachNumber((value, digits = 0) => rounded(value, digits, settled(Math.floor)), 1, 2),
  NOT: (args) => {
    const truth = truths(([value]) => value !== true)(args);
    return isSingle(args[0] ?? one(null)) ? truth : ok(one(VALUE_ERROR));
  },
  AND: truths((values) => values.every(Boolean)),
  OR: truths((values) => values.some(Boolean)),
  TRUE: () => ok(one(true)),
  FALSE: () => ok(one(false)),
  NA: () => ok(one(cellError("#N/A"))),
  ISNUMBER: eachValue((value) => typeof value === "number"),
  ISTEXT: eachValue((value) => typeof value === "string"),
  ISBLANK: eachValue((value) => value === null),
  ISERROR: eachValue(isCellError),
  ISNA: eachValue((value) => isCellError(value) && value.error === "#N/A"),
  ROWS: ([cells]) => ok(one(cells === undefined ? VALUE_ERROR : cells.rows.length)),
  COLUMNS: ([cells]) => ok(one(cells === undefined ? VALUE_ERROR : widthOf(cells))),
  INDEX: index,
  SUMPRODUCT: sumProduct,
};

/** Functions that give another value each time, or point where their text does not tell. */
export const VOLATILE: readonly string[] = [
  "NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO",
]; // prettier-ignore
