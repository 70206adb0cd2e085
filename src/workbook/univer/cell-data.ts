import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { CELL_ERROR_CODES, cellError, isCellError, type CellErrorCode, type CellValue } from "../../sheet/cell";

const ERRORS: ReadonlySet<string> = new Set(CELL_ERROR_CODES);
const isErrorCode = (text: string): text is CellErrorCode => ERRORS.has(text);

/**
 * A value as the grid keeps it. The engine takes an error for its code as text, so a text that only looks like one is
 * kept as forced text, and so is a text that would become a formula or a number when its cell is edited.
 */
export function cellData(value: CellValue): ICellData | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: mustForce(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const mustForce = (text: string): boolean =>
  isErrorCode(text) || /^[=+\-@]/.test(text) || (text.trim() !== "" && Number.isFinite(Number(text)));

/** The value of a cell of the grid; a formula that gives nothing gives an empty text, as in Excel. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v, t } = cell;
  const hasFormula = isFormula(cell);
  if (v === null || v === undefined) return richText(cell) ?? (hasFormula ? "" : null);
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "") return Number(v);
  if (typeof v !== "string") return v;
  if (v === "") return hasFormula ? "" : richText(cell);
  if (t === CellValueType.FORCE_STRING || !isErrorCode(v)) return v;
  return cellError(v);
}

export const isFormula = (cell: ICellData): boolean => typeof cell.f === "string" || typeof cell.si === "string";

/** A text with formats inside is kept as a small document that ends in a line break. */
function richText(cell: ICellData): string | null {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return text === undefined || text === "" ? null : text;
}
