import { fail, ok, type Result } from "../../calculation/result";
import type { CellPosition } from "../address";
import { CELL_ERROR_CODES, cellError, type CellValue } from "../cell";
import { tokens, type Token } from "../localised-formula";
import type { Beyond, FormulaPart, ReadArgument, ReadOperator } from "./formula-part";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** A formula nests at most 64 functions in Excel; deeper is no formula. */
const DEEPEST = 200;

/**
 * A formula (English, with or without its "=") by Excel's order of operators.
 * @returns the text as the fault where it is no formula
 * @example readFormula("=-A1^2") → op("^", negative(cells A1), 2): in Excel the sign goes first
 */
export function readFormula(formula: string): Result<FormulaPart, Beyond> {
  const list = tokens(formula.replace(/^\s*=/, ""), ".").filter(({ kind }) => kind !== "space");
  const reader = new Reader(list);
  const part = reader.whole();
  return part === null ? fail({ why: "not-read", text: formula }) : ok(part);
}

/** Binary operators by how tightly they bind, the loosest first. */
const LEVELS: readonly (readonly ReadOperator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly list: readonly Token[]) {}

  /** null where tokens are left over, or are missing. */
  whole(): FormulaPart | null {
    const part = this.level(0);
    return part === null || this.at < this.list.length ? null : part;
  }

  private level(depth: number): FormulaPart | null {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const op = left === null ? null : this.operator(operators);
      if (left === null || op === null) return left;
      const right = this.level(depth + 1);
      if (right === null) return null;
      left = { kind: "op", op, left, right };
    }
  }

  /** The operator that comes next, where it is one of these: then it is taken. */
  private operator(wanted: readonly ReadOperator[]): ReadOperator | null {
    const two = `${this.text(0)}${this.text(1)}`;
    const long = (["<>", "<=", ">="] as const).find((one) => one === two);
    const found = long ?? wanted.find((one) => one === this.text(0));
    if (found === undefined || !wanted.includes(found)) return null;
    this.at += found.length;
    return found;
  }

  private signed(): FormulaPart | null {
    const sign = this.text(0);
    if (sign !== "-" && sign !== "+" && sign !== "@") return this.percent();
    this.at += 1;
    this.depth += 1;
    const of = this.depth > DEEPEST ? null : this.signed();
    this.depth -= 1;
    return of === null ? null : { kind: sign === "-" ? "negative" : sign === "+" ? "positive" : "single", of };
  }

  private percent(): FormulaPart | null {
    let part = this.primary();
    while (part !== null && this.text(0) === "%") {
      this.at += 1;
      part = { kind: "percent", of: part };
    }
    return part;
  }

  private primary(): FormulaPart | null {
    const token = this.list[this.at];
    if (token === undefined) return null;
    switch (token.kind) {
      case "open":
        return this.parenthesised();
      case "openBrace":
        return this.array();
      case "number":
        return this.text(1) === ":" ? this.reference(null) : this.taken({ kind: "value", value: Number(token.text) });
      case "string":
        return this.taken({ kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') });
      case "error":
        return this.taken({ kind: "value", value: errorValue(token.text) });
      case "sheet":
      case "name":
      case "bracket":
        return this.named(token);
      default:
        return null;
    }
  }

  private taken(part: FormulaPart, tokensTaken = 1): FormulaPart {
    this.at += tokensTaken;
    return part;
  }

  private parenthesised(): FormulaPart | null {
    this.at += 1;
    this.depth += 1;
    const part = this.depth > DEEPEST ? null : this.level(0);
    this.depth -= 1;
    if (part === null || this.kind(0) !== "close") return null;
    return this.taken(part);
  }

  /** A call, a reference, a name, or what leads to another file. */
  private named(token: Token): FormulaPart | null {
    if (token.kind === "bracket") return this.otherFile();
    if (token.kind === "name" && this.kind(1) === "open") return this.call(token.text);
    if (this.text(1) === "!") {
      const sheet = token.kind === "sheet" ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
      if (sheet.includes("[")) return this.otherFile();
      this.at += 2;
      return this.reference(sheet);
    }
    if (token.kind === "sheet") return null;
    if (this.kind(1) === "bracket") return this.taken({ kind: "beyond", why: "table", text: `${token.text}${this.text(1)}` }, 2); // prettier-ignore
    if (/^(true|false)$/i.test(token.text)) {
      return this.taken({ kind: "value", value: token.text.toLowerCase() === "true" });
    }
    return this.reference(null);
  }

  /** [Bok.xlsx]Blad1!A1, 'C:\[Bok.xlsx]Blad1'!A1, [@Kolumn]: to the end of the reference. */
  private otherFile(): FormulaPart {
    const from = this.at;
    this.at += 1;
    const outside = this.kind(0) === "name" || this.text(0) === "!";
    while (this.kind(0) === "name" || this.text(0) === "!" || this.text(0) === ":") this.at += 1;
    return { kind: "beyond", why: outside ? "other-file" : "table", text: this.textFrom(from) };
  }

  private reference(sheet: string | null): FormulaPart | null {
    const from = this.at;
    const first = this.text(0);
    const second = this.text(1) === ":" ? this.text(2) : null;
    if (second !== null) {
      const range = rangeOf(first, second);
      if (range === null) return null;
      return this.taken({ kind: "cells", sheet, range }, 3);
    }
    const at = positionOf(first);
    this.at += 1;
    if (this.text(0) === "#") return this.taken({ kind: "beyond", why: "spilled-range", text: `${first}#` });
    if (at !== null) return { kind: "cells", sheet, range: { from: at, to: at } };
    return this.list[from]?.kind === "name" ? { kind: "beyond", why: "name", text: first } : null;
  }

  private call(name: string): FormulaPart | null {
    this.at += 2;
    this.depth += 1;
    const args = this.depth > DEEPEST ? null : this.argumentsToEnd();
    this.depth -= 1;
    return args === null ? null : { kind: "call", name, args };
  }

  private argumentsToEnd(): readonly ReadArgument[] | null {
    const args: ReadArgument[] = [];
    if (this.kind(0) === "close") {
      this.at += 1;
      return args;
    }
    for (;;) {
      const from = this.at;
      const leftOut = this.kind(0) === "comma" || this.kind(0) === "close";
      const part: FormulaPart | null = leftOut ? { kind: "value", value: null } : this.level(0);
      if (part === null) return null;
      args.push({ part, text: this.textFrom(from) });
      const next = this.kind(0);
      this.at += 1;
      if (next === "close") return args;
      if (next !== "comma") return null;
    }
  }

  private array(): FormulaPart | null {
    const rows: CellValue[][] = [[]];
    this.at += 1;
    for (;;) {
      const part = this.signed();
      const value = part === null ? undefined : literal(part);
      if (value === undefined) return null;
      rows[rows.length - 1]?.push(value);
      const next = this.kind(0);
      this.at += 1;
      if (next === "closeBrace") return { kind: "array", rows };
      if (next === "semicolon") rows.push([]);
      else if (next !== "comma") return null;
    }
  }

  private kind(ahead: number): Token["kind"] | null {
    return this.list[this.at + ahead]?.kind ?? null;
  }

  private text(ahead: number): string {
    return this.list[this.at + ahead]?.text ?? "";
  }

  private textFrom(from: number): string {
    return this.list
      .slice(from, this.at)
      .map(({ text }) => text)
      .join("");
  }
}

/** A constant of an array; undefined where it is none. */
function literal(part: FormulaPart): CellValue | undefined {
  if (part.kind === "value") return part.value;
  if (part.kind !== "negative" || part.of.kind !== "value" || typeof part.of.value !== "number") return undefined;
  return -part.of.value;
}

const errorValue = (text: string): CellValue =>
  cellError(CELL_ERROR_CODES.find((code) => code === text.toUpperCase()) ?? "#VALUE!");

function positionOf(text: string): CellPosition | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const [row, column] = [Number(digits) - 1, columnOf(letters)];
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function rangeOf(first: string, second: string): { readonly from: CellPosition; readonly to: CellPosition } | null {
  const [a, b] = [positionOf(first), positionOf(second)];
  if (a !== null && b !== null) return between(a, b);
  const [columnA, columnB] = [COLUMN.exec(first)?.[1], COLUMN.exec(second)?.[1]];
  if (columnA !== undefined && columnB !== undefined) {
    return between({ row: 0, column: columnOf(columnA) }, { row: LAST_ROW, column: columnOf(columnB) });
  }
  const [rowA, rowB] = [ROW.exec(first)?.[1], ROW.exec(second)?.[1]];
  if (rowA === undefined || rowB === undefined) return null;
  return between({ row: Number(rowA) - 1, column: 0 }, { row: Number(rowB) - 1, column: LAST_COLUMN });
}

const between = (a: CellPosition, b: CellPosition) => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
});
