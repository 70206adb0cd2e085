import { cellAddress, quotedSheetName, rangeAddress } from "./address";
import type { Formula, Operator } from "./formula";

/** What a tree needs to become text: the final sheet names, and what a call of the catalogue is written as. */
export interface FormulaNames {
  sheetName(id: string): string;
  expandCall(id: string, args: readonly string[]): string;
}

/** Excel's order: multiplication binds tighter than addition, then joining of text, then comparison. */
const BINDING: Readonly<Record<Operator, number>> = {
  "*": 4, "/": 4, "+": 3, "-": 3, "&": 2, "=": 1, "<>": 1, "<": 1, "<=": 1, ">": 1, ">=": 1,
}; // prettier-ignore

/** Excel refuses a text of more than 255 characters inside a formula; longer ones are joined from pieces. */
const LONGEST_TEXT = 255;

/**
 * A formula as English Excel text without the leading "=". The parentheses keep the tree: a tree on the right of an
 * operator of equal rank is never flattened, since a-(b-c) is another figure and a+(b+c) may round otherwise.
 */
export function formulaText(formula: Formula, names: FormulaNames): string {
  switch (formula.kind) {
    case "number":
      return numberText(formula.value);
    case "text":
      return textLiteral(formula.value);
    case "boolean":
      return formula.value ? "TRUE" : "FALSE";
    case "ref":
      return sheetPrefix(formula.sheet, names) + cellAddress(formula.at, formula.absolute);
    case "range":
      return sheetPrefix(formula.sheet, names) + rangeAddress(formula.range, formula.absolute);
    case "op": {
      const rank = BINDING[formula.op];
      return operand(formula.left, rank, names) + formula.op + operand(formula.right, rank + 1, names);
    }
    case "fn":
      return `${formula.name}(${formula.args.map((arg) => formulaText(arg, names)).join(",")})`;
    case "call":
      return names.expandCall(
        formula.id,
        formula.args.map((arg) => formulaText(arg, names)),
      );
  }
}

/** Parentheses where the operand binds more loosely than its place asks, and around every native twin. */
function operand(formula: Formula, needed: number, names: FormulaNames): string {
  const text = formulaText(formula, names);
  if (formula.kind === "op") return BINDING[formula.op] < needed ? `(${text})` : text;
  if (formula.kind === "call") return `(${text})`;
  // A second minus sign beside an operator reads badly and is easily lost by hand.
  if (formula.kind === "number" && text.startsWith("-")) return `(${text})`;
  return text;
}

const sheetPrefix = (sheet: string | undefined, names: FormulaNames): string =>
  sheet === undefined ? "" : `${quotedSheetName(names.sheetName(sheet))}!`;

/** All digits, never an exponent: 1e-7 -> "0.0000001". What is no number is Excel's #NUM!, never a silent 0. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return "#NUM!";
  const short = String(value === 0 ? 0 : value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short);
  if (match === null) return short;
  const [, sign = "", whole = "", decimals = "", exponent = ""] = match;
  const digits = whole + decimals;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

function textLiteral(value: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of value) {
    if (piece.length + character.length > LONGEST_TEXT) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  pieces.push(piece);
  const quoted = pieces.map((part) => `"${part.replaceAll('"', '""')}"`);
  return quoted.length === 1 ? quoted.join("") : `(${quoted.join("&")})`;
}
