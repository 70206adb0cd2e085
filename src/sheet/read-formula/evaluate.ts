import { fail, ok, type Result } from "../../calculation/result";
import type { CellRange } from "../address";
import { cellError, isCellError, type CellValue } from "../cell";
import { asNumber, cellByCell, firstOf, isSingle, numberByNumber, one, shownNumber, VALUE_ERROR, type Cells, type Worked } from "./cells"; // prettier-ignore
import type { Beyond, FormulaPart, ReadArgument, ReadOperator } from "./formula-part";
import { NATIVES, VOLATILE } from "./native";

/** What a formula stands among. */
export interface Surroundings {
  /** The values of a sheet's cells; null is the formula's own sheet. Whole columns may be cut where nothing is left. */
  readonly cells: (sheet: string | null, range: CellRange) => Result<readonly (readonly CellValue[])[], Beyond>;
  /** A function that the host does not have itself; null where there is none of that name. */
  readonly own: (name: string, args: readonly Cells[]) => Worked | null;
}

/**
 * Works out a formula by the rules of Excel, as far as they are known here; what is not is told, never guessed. Only the
 * branch that is taken counts.
 */
export function evaluate(part: FormulaPart, around: Surroundings): Worked {
  switch (part.kind) {
    case "value":
      return ok(one(part.value));
    case "array":
      return ok({ rows: part.rows, inSheet: true });
    case "cells": {
      const rows = around.cells(part.sheet, part.range);
      return rows.ok ? ok({ rows: rows.value, inSheet: true }) : rows;
    }
    case "beyond":
      return fail({ why: part.why, text: part.text });
    case "negative":
      return each([part.of], around, (number) => -number);
    case "percent":
      return each([part.of], around, (number) => number / 100);
    case "positive":
      return evaluate(part.of, around);
    case "single": {
      const found = evaluate(part.of, around);
      return !found.ok || isSingle(found.value) ? found : fail({ why: "one-of-several", text: "@" });
    }
    case "op":
      return operation(part.op, part.left, part.right, around);
    case "call":
      return called(part.name.replace(/^_xl(?:fn|ws)\./i, "").toUpperCase(), part.name, part.args, around);
  }
}

function each(parts: readonly FormulaPart[], around: Surroundings, work: (...numbers: number[]) => number): Worked {
  const args = allOf(parts, around);
  if (!args.ok) return args;
  return numberByNumber(args.value, work);
}

function allOf(parts: readonly FormulaPart[], around: Surroundings): Result<readonly Cells[], Beyond> {
  const found: Cells[] = [];
  for (const part of parts) {
    const cells = evaluate(part, around);
    if (!cells.ok) return cells;
    found.push(cells.value);
  }
  return ok(found);
}

function operation(op: ReadOperator, left: FormulaPart, right: FormulaPart, around: Surroundings): Worked {
  switch (op) {
    case "+":
      return each([left, right], around, (a, b) => a + b);
    case "-":
      return each([left, right], around, (a, b) => a - b);
    case "*":
      return each([left, right], around, (a, b) => a * b);
    case "^":
      return each([left, right], around, (a, b) => (a === 0 && b === 0 ? NaN : a ** b));
    default: {
      const args = allOf([left, right], around);
      return args.ok ? cellByCell(args.value, ([a = null, b = null]) => compared(op, a, b)) : args;
    }
  }
}

function compared(op: ReadOperator, a: CellValue, b: CellValue): Result<CellValue, Beyond> {
  if (isCellError(a)) return ok(a);
  if (isCellError(b)) return ok(b);
  if (op === "/") {
    const [over, under] = [asNumber(a), asNumber(b)];
    if (!over.ok) return over;
    if (!under.ok) return under;
    if (typeof over.value !== "number" || typeof under.value !== "number") return ok(VALUE_ERROR);
    return ok(under.value === 0 ? cellError("#DIV/0!") : shownNumber(over.value / under.value));
  }
  if (op === "&") {
    // A number with decimals is written as the host's language writes it.
    const written = [a, b].find((value) => typeof value === "number" && !Number.isInteger(value));
    return written === undefined ? ok(`${textOf(a)}${textOf(b)}`) : fail({ why: "text-as-number", text: String(written) }); // prettier-ignore
  }
  const order = ordered(a, b);
  const holds = { "=": order === 0, "<>": order !== 0, "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }; // prettier-ignore
  return ok(holds[op as keyof typeof holds]);
}

const textOf = (value: CellValue): string =>
  value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);

/** Numbers come before texts, and they before truths; a blank is like the nothing of the other's kind. */
function ordered(a: CellValue, b: CellValue): number {
  const [first, second] = [a ?? nothingLike(b), b ?? nothingLike(a)];
  const kinds = ["number", "string", "boolean"];
  const kind = kinds.indexOf(typeof first) - kinds.indexOf(typeof second);
  if (kind !== 0) return kind;
  if (typeof first === "string" && typeof second === "string") {
    const [one, other] = [first.toLowerCase(), second.toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  const difference = Number(first) - Number(second);
  // Sheets compare fifteen digits.
  return Math.abs(difference) <= 1e-15 * Math.max(Math.abs(Number(first)), Math.abs(Number(second))) ? 0 : difference;
}

const nothingLike = (value: CellValue): CellValue => (typeof value === "string" ? "" : typeof value === "boolean" ? false : 0); // prettier-ignore

/** @param written the name as it stands, for what is told of it */
function called(name: string, written: string, args: readonly ReadArgument[], around: Surroundings): Worked {
  const parts = args.map(({ part }) => part);
  const lazy = LAZY[name];
  if (lazy !== undefined) return lazy(parts, around);
  if (VOLATILE.includes(name)) return fail({ why: "volatile", text: written });
  const given = allOf(parts, around);
  const own = given.ok ? around.own(written, given.value) : null;
  if (own !== null) return own;
  const native = NATIVES[name];
  if (native !== undefined) return given.ok ? native(given.value) : given;
  // What stands in the way of an argument goes before not knowing the function.
  return given.ok ? fail({ why: "unknown-function", text: written }) : given;
}

type Lazy = (parts: readonly FormulaPart[], around: Surroundings) => Worked;

const LEFT_OUT: FormulaPart = { kind: "value", value: null };
const NOTHING: FormulaPart = { kind: "value", value: 0 };

const branch =
  (takes: (value: CellValue) => boolean): Lazy =>
  ([first = LEFT_OUT, second = LEFT_OUT], around) => {
    const found = evaluate(first, around);
    if (!found.ok) return found;
    if (isSingle(found.value)) return takes(firstOf(found.value)) ? evaluate(second, around) : found;
    const other = evaluate(second, around);
    if (!other.ok) return other;
    return cellByCell([found.value, other.value], ([value = null, instead = null]) => ok(takes(value) ? instead : value)); // prettier-ignore
  };

/** Those that leave a branch alone. */
const LAZY: Readonly<Record<string, Lazy>> = {
  IFERROR: branch(isCellError),
  IFNA: branch((value) => isCellError(value) && value.error === "#N/A"),
  IF: ([condition = LEFT_OUT, yes, no], around) => {
    const found = evaluate(condition, around);
    if (!found.ok) return found;
    const [then, otherwise] = [yes ?? NOTHING, no ?? ({ kind: "value", value: false } as const)];
    if (isSingle(found.value)) {
      const truth = truthOf(firstOf(found.value));
      if (!truth.ok) return truth;
      return typeof truth.value === "boolean" ? evaluate(truth.value ? then : otherwise, around) : ok(one(truth.value));
    }
    const both = allOf([then, otherwise], around);
    if (!both.ok) return both;
    return cellByCell([found.value, ...both.value], ([value = null, a = null, b = null]) => {
      const truth = truthOf(value);
      return !truth.ok || typeof truth.value !== "boolean" ? truth : ok(truth.value ? a : b);
    });
  },
};

function truthOf(value: CellValue): Result<CellValue, Beyond> {
  if (typeof value === "boolean" || isCellError(value)) return ok(value);
  const number = asNumber(value);
  return !number.ok || typeof number.value !== "number" ? number : ok(number.value !== 0);
}
