import { cellAddress, quotedSheetName, rangeAddress } from "../../src/sheet/address";
import type { Formula } from "../../src/sheet/formula";

/**
 * An independent reading of Excel formula text by Excel's order of operators, for laws: the text becomes the same
 * fully parenthesised form as `shape` gives for the tree it was written from.
 */
export function parsed(text: string): string {
  const tokens = text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[A-Z]+(?=\()|TRUE|FALSE|\d+(?:\.\d+)?|<>|<=|>=|[-+*/&=<>(),]/gs); // prettier-ignore
  if (tokens === null || tokens.join("") !== text) throw new Error(`Not read: ${text}`);
  let at = 0;
  const LEVELS = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"]];
  const level = (depth: number): string => {
    const operators = LEVELS[depth];
    if (operators === undefined) return primary();
    let left = level(depth + 1);
    while (operators.includes(tokens[at] ?? "")) {
      const operator = tokens[at++];
      left = `[${left}${operator}${level(depth + 1)}]`;
    }
    return left;
  };
  const primary = (): string => {
    const token = tokens[at++] ?? "";
    if (token === "-") return `-${primary()}`;
    if (token === "(") {
      const inner = level(0);
      at += 1;
      return inner;
    }
    if (tokens[at] !== "(") return token;
    at += 1;
    const args: string[] = [];
    while (tokens[at] !== ")") {
      args.push(level(0));
      if (tokens[at] === ",") at += 1;
    }
    at += 1;
    return `${token}(${args.join(",")})`;
  };
  const whole = level(0);
  if (at !== tokens.length) throw new Error(`Left over at ${at}: ${text}`);
  return whole;
}

/** The tree with every operator in brackets. */
export function shape(formula: Formula, sheetName: (id: string) => string): string {
  const prefix = (sheet?: string): string => (sheet === undefined ? "" : `${quotedSheetName(sheetName(sheet))}!`);
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "text":
      return `"${formula.value.replaceAll('"', '""')}"`;
    case "boolean":
      return formula.value ? "TRUE" : "FALSE";
    case "ref":
      return prefix(formula.sheet) + cellAddress(formula.at);
    case "range":
      return prefix(formula.sheet) + rangeAddress(formula.range);
    case "op":
      return `[${shape(formula.left, sheetName)}${formula.op}${shape(formula.right, sheetName)}]`;
    case "fn":
    case "call": {
      const name = formula.kind === "fn" ? formula.name : formula.id;
      return `${name}(${formula.args.map((arg) => shape(arg, sheetName)).join(",")})`;
    }
  }
}
