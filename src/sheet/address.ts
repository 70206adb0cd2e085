/** A cell's place, counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, corners included, counted from 0. */
export interface CellRange {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "B4", or "$B$4" when absolute. */
export function cellAddress(position: CellPosition, absolute = false): string {
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnLetters(position.column)}${dollar}${position.row + 1}`;
}

export function rangeAddress(range: CellRange, absolute = false): string {
  const from = cellAddress(range.from, absolute);
  const to = cellAddress(range.to, absolute);
  return from === to ? from : `${from}:${to}`;
}

/** The sheet name as a formula needs it: quoted always, apostrophes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'Tryckta tabeller'!B4", as shown to people and followed by Excel's Go To. */
export function placeInWorkbook(sheet: string, position: CellPosition): string {
  return `${quotedSheetName(sheet)}!${cellAddress(position)}`;
}
