import type {
  BooleanParameter,
  NumberParameter,
  RangeParameter,
  TextParameter,
  Value,
  WordParameter,
} from "../calculation/catalogue/entry";
import type { ArgumentFault } from "../calculation/catalogue/faults";
import { fail, ok, type Result } from "../calculation/result";
import { wholeOre } from "../calculation/units";
import { readNumber, type NumberUnit } from "../participation/sus/read-number";
import { readWord } from "./read-word";
import { errorText, isBlank, unwrap } from "./raw-value";

export type ScalarParameter = NumberParameter | BooleanParameter | WordParameter | TextParameter;
type Reading<T> = Result<T, ArgumentFault>;

/** One raw value of one cell, as the parameter declares it: blank, default, domain and all. */
export function readScalar(parameter: ScalarParameter, raw: unknown): Reading<Value> {
  const value = unwrap(raw);
  const error = errorText(value);
  if (error !== null) return fail({ code: "error-passed-on", parameter: parameter.name, found: error });
  switch (parameter.kind) {
    case "number":
      return readNumberArgument(parameter, value);
    case "boolean":
      return readBoolean(parameter, value);
    case "word":
      return readWord(parameter, value);
    case "text":
      return readText(parameter, value);
  }
}

/** A blank cell arrives as nothing or as 0: no text is 0. */
function readText({ name: parameter, default: without }: TextParameter, value: unknown): Reading<string> {
  if (!isBlank(value) && value !== 0) return ok(String(value));
  return without === undefined ? fail({ code: "missing", parameter }) : ok(without);
}

function readNumberArgument(parameter: NumberParameter, value: unknown): Reading<number> {
  const { name, domain } = parameter;
  if (isBlank(value)) {
    return parameter.default === undefined
      ? fail({ code: parameter.whenMissing, parameter: name })
      : ok(parameter.default);
  }
  const number = readFigure(parameter, value);
  if (!number.ok) return number;
  if (number.value === 0) {
    if (parameter.default !== undefined) return ok(parameter.default);
    if (parameter.whenMissing === "missing-or-zero") return fail({ code: "missing-or-zero", parameter: name });
  }
  return within(number.value, domain)
    ? number
    : fail({ code: "outside", parameter: name, found: number.value, domain });
}

/** A number, or text that reads unambiguously as one in the parameter's unit. Booleans are not numbers. */
function readFigure({ name: parameter, unit }: NumberParameter | RangeParameter, value: unknown): Reading<number> {
  if (typeof value === "boolean") return fail({ code: "boolean", parameter, found: value });
  if (typeof value === "number" && Number.isFinite(value)) return ok(asCellsHold(value));
  if (typeof value !== "string") return fail({ code: "not-a-number", parameter, found: shown(value) });
  const reading = readNumber(value);
  if (reading.kind === "ambiguous") return fail({ code: "ambiguous-number", parameter, found: shown(value) });
  if (reading.kind !== "number") return fail({ code: "not-a-number", parameter, found: shown(value) });
  const says = reading.unit;
  const number = Number(says === "share" ? `${reading.digits}e-2` : reading.digits);
  const fits = (says === null || UNITS_SAID[unit].includes(says)) && Number.isFinite(number);
  return fits ? ok(asCellsHold(number)) : fail({ code: "not-a-number", parameter, found: shown(value) });
}

/** Units a text may say where a parameter has the unit: "3 %" for a rate, "500 kr" for a cost. */
const UNITS_SAID: Readonly<Record<NumberParameter["unit"], readonly NumberUnit[]>> = {
  kronor: ["kr"],
  "kronor per year": ["kr"],
  share: ["share"],
  ratio: ["share"],
  months: ["months"],
  persons: ["count"],
  years: [],
  periods: [],
  none: [],
};

/**
 * Sheets carry fifteen digits: 3 * 1.1 arrives as 3.3000000000000003 and is 3.3 to everyone who looks at the cell.
 * Without this a sum of such a cell would be paid back a month later than the sheet's own ROUNDUP says.
 */
const asCellsHold = (value: number): number => (wholeOre(value) === undefined ? Number(value.toPrecision(15)) : value);

function readBoolean(parameter: BooleanParameter, value: unknown): Reading<boolean> {
  if (isBlank(value)) return ok(parameter.default);
  if (typeof value === "boolean") return ok(value);
  if (value === 0 || value === 1) return ok(value === 1);
  const word = typeof value === "string" ? value.trim().toUpperCase() : "";
  if (word === "SANT" || word === "TRUE") return ok(true);
  if (word === "FALSKT" || word === "FALSE") return ok(false);
  return fail({ code: "not-a-boolean", parameter: parameter.name, found: shown(value) });
}

/** A whole range as one list: one row or one column, every value a number. */
export function readLine(
  parameter: RangeParameter,
  cells: readonly (readonly unknown[])[],
): Reading<readonly number[]> {
  const [rows, columns] = [cells.length, cells[0]?.length ?? NaN];
  if (rows === 0 || columns === 0) return fail({ code: "missing", parameter: parameter.name });
  if (rows > 1 && columns > 1) return fail({ code: "not-one-line", parameter: parameter.name, rows, columns });
  const numbers: number[] = [];
  for (const raw of cells.flat()) {
    const position = numbers.length + 1;
    const value = unwrap(raw);
    const error = errorText(value);
    if (error !== null) return inRange(position, { code: "error-passed-on", parameter: parameter.name, found: error });
    if (isBlank(value)) return fail({ code: "blank-in-range", parameter: parameter.name, position });
    const number = readFigure(parameter, value);
    if (!number.ok) return inRange(position, number.fault);
    numbers.push(number.value);
  }
  return ok(numbers);
}

const inRange = (position: number, fault: ArgumentFault) => fail<ArgumentFault>({ code: "in-range", position, fault });

function within(value: number, { min, minExcluded, max, maxExcluded, whole }: NumberParameter["domain"]): boolean {
  if (min !== undefined && (minExcluded ? value <= min : value < min)) return false;
  if (max !== undefined && (maxExcluded ? value >= max : value > max)) return false;
  return whole !== true || Number.isInteger(value);
}

/** What was found, short enough for a cell's message. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : typeof value;
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
