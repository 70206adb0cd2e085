import { cellError, CELL_ERROR_CODES, type CellErrorCode, type CellValue } from "../../src/sheet/cell";
import { HostError } from "./message";

/** What becomes of something typed in, or set as a value: Excel reads a text as a person's typing. */
export interface Typed {
  readonly value: CellValue;
  /** English, without "=". */
  readonly formula: string | null;
  readonly quoted: boolean;
}

const plain = (value: CellValue): Typed => ({ value, formula: null, quoted: false });

export function typed(input: unknown): Typed {
  if (typeof input === "number" || typeof input === "boolean") return plain(input);
  if (typeof input !== "string") throw new HostError("InvalidArgument", `a value of type ${typeof input}`);
  if (input === "") return plain(null);
  if (input.startsWith("'")) return { ...plain(checkedText(input.slice(1))), quoted: true };
  const text = checkedText(input);
  if (text.startsWith("=")) return { value: null, formula: text.slice(1), quoted: false };
  if (/^[+\-@]/.test(text) && Number.isNaN(Number(text))) throw new HostError("InvalidArgument", `a formula: ${text}`);
  if ((CELL_ERROR_CODES as readonly string[]).includes(text)) return plain(cellError(text as CellErrorCode));
  if (/^(true|false)$/i.test(text)) return plain(/^true$/i.test(text));
  return plain(asNumber(text) ?? text);
}

function checkedText(text: string): string {
  if (text.length > 32_767) throw new HostError("InvalidArgument", "more than 32,767 characters in a cell");
  return text;
}

/** Numbers, percentages, and enough of dates and times to catch what is not protected against them. */
function asNumber(text: string): number | null {
  const bare = text.trim();
  const digits = bare.replaceAll(/[\s,\u00a0]/g, "");
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits)) return Number(digits);
  if (/^[-+]?\d+(\.\d+)?%$/.test(digits)) return Number(digits.slice(0, -1)) / 100;
  const time = Date.parse(`${bare} UTC`);
  const date = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$|^\p{L}{3,9} \d{1,4}$/u;
  if (date.test(bare) && !Number.isNaN(time)) return Math.floor(time / 86_400_000) + 25_569;
  return null;
}
