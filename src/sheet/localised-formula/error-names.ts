import type { CellErrorCode } from "../cell";

/** Excel's error values, English and as Excel in Swedish writes them. */
export const ERROR_NAMES: readonly (readonly [CellErrorCode, string])[] = [
  ["#N/A", "#SAKNAS!"],
  ["#VALUE!", "#VÄRDEFEL!"],
  ["#REF!", "#REFERENS!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NUM!", "#OGILTIGT!"],
  ["#NAME?", "#NAMN?"],
  ["#NULL!", "#SKÄRNING!"],
  ["#SPILL!", "#SPILL!"],
  ["#CALC!", "#CALC!"],
];
