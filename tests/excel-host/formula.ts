import { cellError, isCellError, type CellError, type CellValue } from "../../src/sheet/cell";
import { parseAddress, type Rectangle } from "./addresses";

/** Formula text as Excel reads it. */
export type Node =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "range"; readonly sheet: string | null; readonly area: Rectangle }
  | { readonly kind: "op"; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "minus"; readonly of: Node }
  | { readonly kind: "fn"; readonly name: string; readonly args: readonly Node[] };

const TOKEN =
  /\s+|"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d(.])|\$?\d+:\$?\d+|[\p{L}_][\p{L}\d_.]*|#[A-Z/0]+[!?]?|\d+(?:\.\d+)?(?:E[-+]?\d+)?|<>|<=|>=|[-+*/^&=<>(),%:]/gu;
const LEVELS = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

const parsed = new Map<string, Node>();

/** Null where the text is no formula that Excel would take. */
export function parseFormula(text: string): Node | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim() !== "");
  if (tokens.join("").replaceAll(/\s/g, "") !== text.replaceAll(/\s/g, "")) return null;
  try {
    const reader = new Reader(tokens);
    const node = reader.level(0);
    if (!reader.atEnd()) return null;
    parsed.set(text, node);
    return node;
  } catch {
    return null;
  }
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly string[]) {}
  atEnd = (): boolean => this.at === this.tokens.length;

  level(depth: number): Node {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.unary();
    let left = this.level(depth + 1);
    for (let op = this.tokens[this.at]; op !== undefined && operators.includes(op); op = this.tokens[this.at]) {
      this.at += 1;
      left = { kind: "op", op, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private unary(): Node {
    const token = this.next();
    if (token === "-") return { kind: "minus", of: this.unary() };
    if (token === "(") {
      const inner = this.level(0);
      this.expect(")");
      return inner;
    }
    if (token.startsWith('"')) return { kind: "value", value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(token) && !token.includes(":")) return { kind: "value", value: Number(token) };
    if (token.startsWith("#")) return { kind: "value", value: cellError(token as CellError["error"]) };
    if (token === "TRUE" || token === "FALSE") return { kind: "value", value: token === "TRUE" };
    if (this.tokens[this.at] === "(") return { kind: "fn", name: token, args: this.args() };
    const bang = token.lastIndexOf("!");
    if (bang < 0 && !/^\$?[A-Z]{1,3}\$?\d|^\$?\d/.test(token)) return { kind: "name", name: token };
    const sheet =
      bang < 0
        ? null
        : token
            .slice(0, bang)
            .replace(/^'(.*)'$/s, "$1")
            .replaceAll("''", "'");
    return { kind: "range", sheet, area: parseAddress(token) };
  }

  private args(): Node[] {
    this.expect("(");
    const args: Node[] = [];
    while (this.tokens[this.at] !== ")") {
      args.push(this.tokens[this.at] === "," ? { kind: "value", value: null } : this.level(0));
      if (this.tokens[this.at] === ",") this.at += 1;
    }
    this.expect(")");
    return args;
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error("end");
    this.at += 1;
    return token;
  }

  private expect(token: string): void {
    if (this.next() !== token) throw new Error(token);
  }
}

/** Every formula text with one sheet under another name; a deleted sheet's references become #REF!. */
export function withSheetRenamed(formula: string, from: string, to: string | null): string {
  return formula.replace(
    /"(?:[^"]|"")*"|('(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/gu,
    (whole, sheet: string | undefined, place: string | undefined) => {
      if (sheet === undefined) return whole;
      const name = sheet.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
      if (name.toLowerCase() !== from.toLowerCase()) return whole;
      return to === null ? "#REF!" : `'${to.replaceAll("'", "''")}'!${place ?? ""}`;
    },
  );
}

/** Values by sheet and place; undefined for a sheet that is not there. */
export interface Lookup {
  cell(sheet: string | null, row: number, column: number): CellValue | undefined;
  /** What a workbook name refers to. */
  named(name: string): Node | null;
  /** Functions that an add-in has registered; none when absent. */
  own?: OwnFunctions;
}
/** A custom function's value, undefined where none has the name. Arguments as tables, one left out as null. */
export type OwnFunctions = (name: string, args: readonly (Matrix | null)[]) => CellValue | Matrix | undefined;
type Matrix = readonly (readonly CellValue[])[];
type Operand = CellValue | Matrix;

const isMatrix = (value: Operand): value is Matrix => Array.isArray(value);

/** The value of a formula in a cell; a formula never gives a blank. Unknown functions are #NAME?, as in Excel. */
export function evaluate(node: Node, lookup: Lookup): CellValue {
  const value = single(valueOf(node, lookup));
  return value === null ? 0 : value;
}

/** All of a formula's values. */
export const evaluateWhole = (node: Node, lookup: Lookup): CellValue | Matrix => valueOf(node, lookup);

const single = (value: Operand): CellValue => (isMatrix(value) ? (value[0]?.[0] ?? null) : value);

function valueOf(node: Node, lookup: Lookup): Operand {
  switch (node.kind) {
    case "value":
      return node.value;
    case "name": {
      const referred = lookup.named(node.name);
      return referred === null ? cellError("#NAME?") : valueOf(referred, lookup);
    }
    case "minus":
      return mapped([valueOf(node.of, lookup)], ([value]) => numeric(value ?? null, (number) => -number));
    case "op":
      return mapped([valueOf(node.left, lookup), valueOf(node.right, lookup)], ([a, b]) =>
        operate(node.op, a ?? null, b ?? null),
      );
    case "range":
      return rangeValues(node.sheet, node.area, lookup);
    case "fn":
      return call(node.name, node.args, lookup);
  }
}

function rangeValues(sheet: string | null, area: Rectangle, lookup: Lookup): Operand {
  const rows: CellValue[][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const values: CellValue[] = [];
    for (let column = 0; column < area.columns; column += 1) {
      const value = lookup.cell(sheet, area.row + row, area.column + column);
      if (value === undefined) return cellError("#REF!");
      values.push(value);
    }
    rows.push(values);
  }
  return area.rows === 1 && area.columns === 1 ? single(rows) : rows;
}

/** Element by element where an argument is a matrix. */
function mapped(args: readonly Operand[], apply: (values: readonly CellValue[]) => CellValue): Operand {
  const shape = args.find(isMatrix);
  if (shape === undefined) return apply(args as readonly CellValue[]);
  return shape.map((line, row) =>
    line.map((_, column) => apply(args.map((arg) => (isMatrix(arg) ? (arg[row]?.[column] ?? null) : arg)))),
  );
}

function asNumber(value: CellValue): number | CellError {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return value.trim() === "" || Number.isNaN(Number(value)) ? cellError("#VALUE!") : Number(value); // prettier-ignore
  return value;
}

function numeric(value: CellValue, apply: (number: number) => CellValue): CellValue {
  const number = asNumber(value);
  return typeof number === "number" ? apply(number) : number;
}

const checkedNumber = (value: number): CellValue => (Number.isFinite(value) ? value : cellError("#NUM!"));

function operate(op: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (op === "&") return asText(left) + asText(right);
  if (LEVELS[0]?.includes(op) === true) return compare(op, left, right);
  return numeric(left, (a) =>
    numeric(right, (b) => {
      if (op === "/") return b === 0 ? cellError("#DIV/0!") : checkedNumber(a / b);
      if (op === "^") return a === 0 && b === 0 ? cellError("#NUM!") : checkedNumber(a ** b);
      // A difference that is nothing but the last bits is none, as in Excel.
      const result = op === "+" ? a + b : op === "-" ? a - b : a * b;
      const nothing = (op === "+" || op === "-") && Math.abs(result) < Math.abs(a) * 1e-15;
      return nothing ? 0 : checkedNumber(result);
    }),
  );
}

function compare(op: string, left: CellValue, right: CellValue): boolean {
  const rank = (value: CellValue): number => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  const fill = (value: CellValue, other: CellValue): CellValue =>
    value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [a, b] = [fill(left, right), fill(right, left)];
  const order = rank(a) - rank(b) || orderOf(a, b);
  return { "=": order === 0, "<>": order !== 0, "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[op] ?? false; // prettier-ignore
}

function orderOf(a: CellValue, b: CellValue): number {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase().localeCompare(b.toLowerCase(), "sv");
  // Fifteen digits, as Excel compares.
  const [x, y] = [Number(Number(a).toPrecision(15)), Number(Number(b).toPrecision(15))];
  return x === y ? 0 : x < y ? -1 : 1;
}

function asText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : String(value);
}

type Plain = (args: readonly number[]) => CellValue;
const rounded = (value: number, digits: number, way: (value: number) => number): number => {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}e${digits}`.replace(/e(.*)e(.*)/, (_, a: string, b: string) => `e${Number(a) + Number(b)}`)); // prettier-ignore
  return (Math.sign(value) * way(shifted)) / 10 ** digits;
};
const NUMBERS: Readonly<Record<string, Plain>> = {
  ROUND: ([value = 0, digits = 0]) => rounded(value, digits, Math.round),
  ROUNDUP: ([value = 0, digits = 0]) => rounded(value, digits, Math.ceil),
  INT: ([value = 0]) => Math.floor(value),
  ABS: ([value = 0]) => Math.abs(value),
  MOD: ([value = 0, by = 0]) => (by === 0 ? cellError("#DIV/0!") : value - by * Math.floor(value / by)),
};
const GATHERED: Readonly<Record<string, Plain>> = {
  SUM: (all) => all.reduce((sum, value) => sum + value, 0),
  COUNT: (all) => all.length,
  AVERAGE: (all) => (all.length === 0 ? cellError("#DIV/0!") : all.reduce((sum, value) => sum + value, 0) / all.length),
  MIN: (all) => (all.length === 0 ? 0 : Math.min(...all)),
  MAX: (all) => (all.length === 0 ? 0 : Math.max(...all)),
};

function call(name: string, args: readonly Node[], lookup: Lookup): Operand {
  const value = (at: number): Operand => (args[at] === undefined ? null : valueOf(args[at], lookup));
  const number = NUMBERS[name];
  if (number !== undefined) {
    return mapped(args.map((_, at) => value(at)), (values) => {
      const numbers = values.map(asNumber);
      const error = numbers.find(isCellError);
      return error ?? number(numbers as number[]);
    }); // prettier-ignore
  }
  const gather = GATHERED[name];
  if (gather !== undefined) return gathered(args.map((_, at) => value(at)), name === "COUNT", gather); // prettier-ignore
  switch (name) {
    case "NA":
      return cellError("#N/A");
    case "IF":
      return mapped([value(0)], ([test]) => {
        const truth = truthOf(test ?? null);
        if (typeof truth !== "boolean") return truth;
        return args.length < 3 && !truth ? false : single(value(truth ? 1 : 2));
      });
    case "IFERROR":
      return mapped([value(0)], ([tried]) => (isCellError(tried) ? single(value(1)) : (tried ?? null)));
    case "ISNA":
      return mapped([value(0)], ([tried]) => isCellError(tried) && tried.error === "#N/A");
    case "ISNUMBER":
      return mapped([value(0)], ([tried]) => typeof tried === "number");
    case "AND":
    case "OR": {
      const truths = args.flatMap((_, at) => [value(at)].flat(2)).map((each) => truthOf(each as CellValue));
      const error = truths.find(isCellError);
      return error ?? (name === "AND" ? truths.every((each) => each === true) : truths.includes(true));
    }
    case "COUNTA":
      return args.flatMap((_, at) => [value(at)].flat(2)).filter((each) => each !== null).length;
    case "TEXT":
      return numeric(single(value(0)), (figure) => textAs(figure, asText(single(value(1)))));
    default:
      return ownValue(name, args.length === 0 ? [] : args.map((_, at) => value(at)), lookup);
  }
}

function ownValue(name: string, args: readonly Operand[], { own }: Lookup): Operand {
  const given = args.map((arg) => (isMatrix(arg) ? arg : arg === null ? null : [[arg]]));
  return own?.(name, given) ?? cellError("#NAME?");
}

function truthOf(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value;
  if (typeof value === "string") return cellError("#VALUE!");
  return value !== null && value !== 0 && value !== false;
}

/** Ranges give their numbers only; single arguments are counted as typed. */
function gathered(args: readonly Operand[], count: boolean, gather: Plain): CellValue {
  const found: number[] = [];
  for (const arg of args) {
    for (const each of (isMatrix(arg) ? arg.flat() : [arg]) as CellValue[]) {
      if (typeof each === "number") found.push(each);
      else if (isCellError(each) && !count) return each;
      else if (typeof each === "boolean" && !isMatrix(arg)) found.push(each ? 1 : 0);
    }
  }
  return gather(found);
}

function textAs(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const percent = format.includes("%");
  const thousands = /0,(?![0#])/.test(format);
  const text = Math.abs(rounded(percent ? value * 100 : thousands ? value / 1000 : value, decimals, Math.round)).toFixed(decimals); // prettier-ignore
  const grouped = format.includes("#,##0") ? text.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",") : text;
  return `${value < 0 ? "-" : ""}${grouped}${percent ? "%" : ""}`;
}
