import type { CellPosition } from "../../sheet/address";
import { tokens } from "../../sheet/localised-formula";
import type { CellDetail, SheetSnapshot, WorkbookSnapshot } from "../../sheet/sheet-snapshot";

/** A formula that the grid cannot calculate: its cell keeps the value it had. */
export interface KeptAsValue {
  readonly sheet: string;
  readonly at: CellPosition;
  /** English, without "=". */
  readonly formula: string;
}

/** Names that are no functions of the engine but of its grammar. */
const GRAMMAR = new Set(["LET", "LAMBDA"]);

/**
 * A workbook from a file, with only formulas that the grid knows: it would turn the value of any other into #NAME?.
 * References to other files are among them.
 */
export function withKnownFunctions(
  workbook: WorkbookSnapshot,
  isFunction: (name: string) => boolean,
): { readonly workbook: WorkbookSnapshot; readonly kept: readonly KeptAsValue[] } {
  const kept: KeptAsValue[] = [];
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => {
    const details = sheet.details.map((detail): CellDetail => {
      const { formula } = detail;
      if (formula === undefined) return detail;
      const plain = withoutPrefixes(formula);
      if (isKnown(plain, isFunction)) return { ...detail, formula: plain };
      kept.push({ sheet: sheet.name, at: { row: detail.row, column: detail.column }, formula });
      return withoutFormula(detail);
    });
    return { ...sheet, details };
  });
  return { workbook: { ...workbook, sheets }, kept };
}

function withoutFormula(detail: CellDetail): CellDetail {
  const { row, column, numberFormat, style, note } = detail;
  return {
    row,
    column,
    ...(numberFormat !== undefined && { numberFormat }),
    ...(style !== undefined && { style }),
    ...(note !== undefined && { note }),
  };
}

/** Files mark functions younger than 2007, which the grid knows by their own names. */
const withoutPrefixes = (formula: string): string =>
  tokens(formula, ".")
    .map(({ kind, text }) => (kind === "name" ? text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "") : text))
    .join("");

function isKnown(formula: string, isFunction: (name: string) => boolean): boolean {
  const list = tokens(formula, ".");
  // [1]Blad1!A1 and '[Bok1.xlsx]Blad1'!A1 point into another file.
  if (/(^|[^\p{L}\p{N}_\]])\[\d+\]|'[^']*\[[^\]]+\]/u.test(formula)) return false;
  return list.every((token, at) => {
    if (token.kind !== "name" || list[at + 1]?.kind !== "open") return true;
    const name = token.text.toLocaleUpperCase("sv");
    return GRAMMAR.has(name) || isFunction(name);
  });
}
