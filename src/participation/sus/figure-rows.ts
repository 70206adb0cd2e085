import { isHeadingMeaning } from "./meaning";
import type { SheetView } from "./sheet-view";

/** A plain number that could be a calendar year: 2016, but not "År 2016". */
export function isYearNumber(view: SheetView, row: number, column: number): boolean {
  return view.year(row, column) !== null && view.number(row, column).kind === "number";
}

/**
 * A row of amounts that all could be years ("Näringslivet | 2000 | 2100"): it has a label that heads nothing, and its
 * numbers are no series of years.
 */
export function isRowOfFigures(view: SheetView, row: number, label: number, right: number): boolean {
  if (!view.isText(row, label) || view.sector(row, label) !== null) return false;
  if (isHeadingMeaning(view.meaning(row, label))) return false;
  const numbers: number[] = [];
  for (let at = label + 1; at <= right; at++) {
    if (view.blank(row, at)) continue;
    if (!isYearNumber(view, row, at)) return false;
    numbers.push(Number(view.year(row, at)));
  }
  const series = numbers.length > 1 && numbers.every((year, at) => at === 0 || year === Number(numbers[at - 1]) + 1);
  return numbers.length > 0 && !series;
}

/** Whether each number of the row stands right below a heading, a year or another figure. */
export function standsBelowHeadings(view: SheetView, row: number, label: number, right: number): boolean {
  for (let at = label + 1; at <= right; at++) {
    if (view.blank(row, at)) continue;
    const heads = view.year(row - 1, at) !== null || view.isValue(row - 1, at);
    if (!heads && !isHeadingMeaning(view.meaning(row - 1, at))) return false;
  }
  return true;
}

/**
 * The only number of a row, beside its label, that could be a year: it is the value ("Antal deltagare | 2016") unless
 * it heads the number below it ("Antal deltagare | 2016" over "RAR | 42").
 */
export function isLoneFigure(view: SheetView, row: number, label: number, column: number): boolean {
  if (!isYearNumber(view, row, column)) return false;
  for (let at = label + 1; at < view.columns; at++) {
    if (at !== column && (view.isValue(row, at) || view.year(row, at) !== null)) return false;
  }
  const below = [row + 1, row + 2].find((at) => !view.blank(at, label) || !view.blank(at, column));
  if (below === undefined) return true;
  const figure = view.isValue(below, column) || view.year(below, column) !== null;
  if (!figure) return true;
  const said = view.meaning(below, label);
  return said.measures.has("participants") || said.measures.has("cost");
}
