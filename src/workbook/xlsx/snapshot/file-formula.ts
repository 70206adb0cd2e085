import { tokens, type Token } from "../../../sheet/localised-formula";
import { columnLetters } from "../../../sheet/address";

/** Functions younger than Excel 2007's format: files carry them with a prefix that people never see. */
const YOUNGER = new Set(
  (
    "ACOT ARABIC BASE BINOM.INV CEILING.MATH CHISQ.DIST COMBINA CONCAT CONFIDENCE.NORM COVARIANCE.S DAYS DECIMAL " +
    "EXPON.DIST FLOOR.MATH FORECAST.LINEAR FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANK.AVG RANK.EQ " +
    "RRI SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE XOR " +
    "XLOOKUP XMATCH UNIQUE SEQUENCE RANDARRAY SORTBY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED " +
    "TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND " +
    "ARRAYTOTEXT VALUETOTEXT FILTER SORT"
  ).split(" "),
);
/** These two carry one prefix more. */
const WORKSHEET_PREFIXED = new Set(["FILTER", "SORT"]);

/** As in a file -> as people see it: "_xlfn.XLOOKUP(" -> "XLOOKUP(". Variables of LET and LAMBDA too. */
export const fromFile = (formula: string): string => formula.replaceAll(/_xl(?:fn|ws|pm|udf)\./gi, "");

/** As people see it -> as in a file. The names of LET's variables are read by Excel without their prefix as well. */
export function forFile(formula: string): string {
  const list = tokens(formula, ".");
  return list
    .map(({ kind, text }, at) => {
      const name = text.toUpperCase();
      if (kind !== "name" || list[at + 1]?.kind !== "open" || !YOUNGER.has(name)) return text;
      return `_xlfn.${WORKSHEET_PREFIXED.has(name) ? "_xlws." : ""}${name}`;
    })
    .join("");
}

/** A formula kept once for many cells, as it reads a number of rows and columns further on. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const list = tokens(formula, ".");
  return list.map((token, at) => moved(token, list, at, rows, columns)).join("");
}

function moved({ kind, text }: Token, list: readonly Token[], at: number, rows: number, columns: number): string {
  const next = list[at + 1];
  const inRange = list[at - 1]?.text === ":" || next?.text === ":";
  if (kind === "number") return inRange && /^\d+$/.test(text) ? String(Number(text) + rows) : text;
  if (kind !== "name" || next?.kind === "open" || next?.text === "!") return text;
  const cell = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i.exec(text);
  if (cell !== null) {
    const [, fixedColumn, letters, fixedRow, row] = cell;
    const column = fixedColumn === "$" ? letters!.toUpperCase() : movedLetters(letters!, columns);
    return `${fixedColumn}${column}${fixedRow}${fixedRow === "$" ? row : Number(row) + rows}`;
  }
  return inRange && /^[A-Z]{1,3}$/i.test(text) ? movedLetters(text, columns) : text;
}

function movedLetters(letters: string, by: number): string {
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return columnLetters(column + by);
}
