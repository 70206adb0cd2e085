import { ERROR_NAMES } from "./error-names";

/** What a formula is made of; the texts put together are the formula again, character for character. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | "string" // "a;b", quotes doubled inside
  | "sheet" // 'Blad; 1', apostrophes doubled inside
  | "bracket" // [Kolumn], [[#Alla];[Kolumn]], [Bok1.xlsx]
  | "name" // functions, references, defined names, SANT
  | "number"
  | "error" // #SAKNAS!
  | "comma"
  | "semicolon"
  | "backslash"
  | "open"
  | "close"
  | "openBrace"
  | "closeBrace"
  | "space"
  | "other"; // operators, colons, exclamation marks

/** The mark between whole and decimals: it decides whether 1,5 is one number or two. */
export type DecimalMark = "," | ".";

const SINGLE: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  ";": "semicolon",
  "\\": "backslash",
  "(": "open",
  ")": "close",
  "{": "openBrace",
  "}": "closeBrace",
};

const STRING = /"(?:[^"]|"")*"?/y;
const SHEET = /'(?:[^']|'')*'?/y;
const NAME = /[\p{L}\p{M}_$][\p{L}\p{M}\p{N}_.$?]*/uy;
const SPACE = /\s+/y;
/** A point is read as a decimal mark in both styles: a number with one has no other meaning. */
const NUMBER: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?/y,
  ".": /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
};
const LEADING_COMMA = /,\d+(?:[eE][+-]?\d+)?/y;
/** After one of these a comma separates; elsewhere ",5" is Swedish for 0.5. */
const OPERANDS: ReadonlySet<TokenKind> = new Set([
  "string", "bracket", "name", "number", "error", "close", "closeBrace", "comma",
]); // prettier-ignore

/** Splits a formula (with or without its "=") into tokens. Never fails: what it does not know is "other". */
export function tokens(formula: string, decimal: DecimalMark): Token[] {
  const found: Token[] = [];
  let before: TokenKind | null = null;
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at, decimal, before);
    found.push(token);
    at += token.text.length;
    if (token.kind !== "space") before = token.kind;
  }
  return found;
}

function tokenAt(formula: string, at: number, decimal: DecimalMark, before: TokenKind | null): Token {
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const char = formula.charAt(at);
  if (char === '"') return { kind: "string", text: take(STRING) ?? char };
  if (char === "'") return { kind: "sheet", text: take(SHEET) ?? char };
  if (char === "[") return { kind: "bracket", text: bracketAt(formula, at) };
  if (char === "#") {
    const error = errorAt(formula, at);
    if (error !== null) return { kind: "error", text: error };
  }
  const space = take(SPACE);
  if (space !== null) return { kind: "space", text: space };
  const name = take(NAME);
  if (name !== null) return { kind: "name", text: name };
  const number = take(NUMBER[decimal]) ?? (decimal === "," && leadingComma(before) ? take(LEADING_COMMA) : null);
  if (number !== null) return { kind: "number", text: number };
  return { kind: SINGLE[char] ?? "other", text: char };
}

const leadingComma = (before: TokenKind | null): boolean => before === null || !OPERANDS.has(before);

/** To the matching bracket; an apostrophe inside takes the next character as it is ('[ '] '# ''). */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const char = formula.charAt(at);
    if (char === "'") at += 1;
    else if (char === "[") depth += 1;
    else if (char === "]") {
      depth -= 1;
      if (depth === 0) return formula.slice(start, at + 1);
    }
  }
  return formula.slice(start);
}

function errorAt(formula: string, at: number): string | null {
  for (const [english, swedish] of ERROR_NAMES) {
    for (const name of [swedish, english]) {
      const text = formula.slice(at, at + name.length);
      if (text.toLocaleUpperCase("sv") === name) return text;
    }
  }
  return null;
}
