import type { CellPosition, CellRange } from "../../sheet/address";
import { CELL_ERROR_CODES, cellError, type CellErrorCode, type CellValue } from "../../sheet/cell";
import { serialFromIso } from "../../sheet/serial-date";
import { CellStore } from "./cell-store";
import { damaged } from "./file-fault";
import { attribute, officeText, scanXml } from "./xml";

/** What a sheet's cells refer to in the rest of the file. */
export interface SheetContext {
  readonly part: string;
  readonly strings: readonly string[];
  /** Days to add to a date by its style, for workbooks that count from 1904. */
  readonly dateShift: (style: number) => number;
}

interface RawCell {
  readonly at: CellPosition;
  readonly type: string;
  readonly style: number;
  /** Text of the value element; null when there is none. */
  value: string | null;
  inline: string;
  formula: boolean;
}

/** A worksheet part as values. Formulas give their last values; one that was never calculated gives #CALC!. */
export function readCells(xml: string, context: SheetContext): CellStore {
  const store = new CellStore();
  const merges: CellRange[] = [];
  let row = -1;
  let column = -1;
  let cell: RawCell | null = null;
  let catching: "value" | "inline" | null = null;
  let phonetic = false;
  scanXml(xml, context.part, {
    open(name, attributes) {
      if (name === "row") {
        row = rowNumber(attributes, context) ?? row + 1;
        column = -1;
      } else if (name === "c") {
        cell = rawCell(attributes, row, column + 1, context);
        ({ row, column } = cell.at);
      } else if (name === "mergeCell") merges.push(rangeOf(attribute(attributes, "ref"), context));
      else if (cell === null) return;
      else if (name === "f") cell.formula = true;
      else if (name === "v") {
        cell.value = "";
        catching = "value";
      } else if (name === "rPh") phonetic = true;
      else if (name === "t" && !phonetic) catching = "inline";
    },
    text(value) {
      if (cell === null || catching === null) return;
      if (catching === "value") cell.value += value;
      else cell.inline += value;
    },
    close(name) {
      if (name === "v" || name === "t") catching = null;
      else if (name === "rPh") phonetic = false;
      else if (name === "c" && cell !== null) {
        store.add(cell.at.row, cell.at.column, cellValue(cell, context));
        cell = null;
      }
    },
  });
  for (const merge of merges) store.keepTopLeft(merge);
  if (merges.length > 0) store.measure();
  return store;
}

function cellValue(cell: RawCell, context: SheetContext): CellValue {
  const { type, value } = cell;
  if (type === "inlineStr") return officeText(cell.inline);
  if (type === "str" && value !== null) return officeText(value);
  if (value === null || value === "") return cell.formula ? cellError("#CALC!") : null;
  switch (type) {
    case "s": {
      const text = context.strings[Number(value)];
      if (text === undefined) throw damaged(context.part);
      return text === "" ? null : text;
    }
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return cellError(errorCode(value.trim()));
    case "d":
      return serialOfDateTime(value.trim()) ?? value;
    default: {
      const number = Number(value);
      return Number.isFinite(number) ? number + context.dateShift(cell.style) : cellError("#VALUE!");
    }
  }
}

/** Errors that newer Excels have are told as #VALUE!: still an error, never a figure. */
const errorCode = (text: string): CellErrorCode => CELL_ERROR_CODES.find((code) => code === text) ?? "#VALUE!";

/** "2019-03-31T12:00:00" -> 43555.5; undefined when it is no date after February 1900. */
function serialOfDateTime(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  const day = match?.[1] === undefined ? undefined : serialFromIso(match[1]);
  if (match === null || day === undefined) return undefined;
  const [hours, minutes, seconds] = [match[2], match[3], match[4]].map((part) => Number(part ?? "00"));
  return day + (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
}

function rawCell(attributes: string, row: number, nextColumn: number, context: SheetContext): RawCell {
  const address = attribute(attributes, "r");
  const style = attribute(attributes, "s");
  return {
    at: address === undefined ? { row, column: nextColumn } : positionOf(address, context),
    type: attribute(attributes, "t") ?? "n",
    style: style === undefined ? 0 : Number(style),
    value: null,
    inline: "",
    formula: false,
  };
}

function rowNumber(attributes: string, context: SheetContext): number | null {
  const text = attribute(attributes, "r");
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw damaged(context.part);
  return Number(text) - 1;
}

/** @param context names the part in the fault of a damaged address */
export function positionOf(address: string, context: Pick<SheetContext, "part">): CellPosition {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match?.[1] === undefined) throw damaged(context.part);
  const letters = match[1].toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

export function rangeOf(text: string | undefined, context: Pick<SheetContext, "part">): CellRange {
  const [from = "", to = from] = (text ?? "").split(":");
  return { from: positionOf(from, context), to: positionOf(to, context) };
}
