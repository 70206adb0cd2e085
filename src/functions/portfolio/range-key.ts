import { isCellError, type CellValue } from "../../sheet/cell";

const [FIRST, SECOND] = [0x01000193, 0x85ebca6b] as const;
const SLOTS = 4096;
const ROTATED = 13;

const mixed = (sum: number, more: number, by: number): number => {
  const made = Math.imul(sum ^ more, by);
  return (made << ROTATED) | (made >>> (32 - ROTATED));
};

/** Sums of texts: those of a column are much the same, and comparing a text is quicker than summing it again. */
class TextSums {
  private readonly texts = new Array<string>(SLOTS).fill("");
  private readonly firsts = new Int32Array(SLOTS);
  private readonly seconds = new Int32Array(SLOTS);

  /** Where the sums of a text stand. */
  placeOf(text: string, column: number): number {
    const last = text.length - 1;
    const letters = text.charCodeAt(0) * 7 + text.charCodeAt(last) * 131 + text.charCodeAt(last >> 1) * 17;
    const place = (last * 31 + letters + column * 641) & (SLOTS - 1);
    if (this.texts[place] !== text) this.sum(text, place);
    return place;
  }

  private sum(text: string, place: number): void {
    let [first, second] = [text.length, ~text.length];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      first = mixed(first, code, FIRST);
      second = mixed(second, code, SECOND);
    }
    this.texts[place] = text;
    this.firsts[place] = first;
    this.seconds[place] = second;
  }

  first(place: number): number {
    return this.firsts[place] as number;
  }

  second(place: number): number {
    return this.seconds[place] as number;
  }
}

const NOTHING = 1;
const TRUE = 2;
const FALSE = 3;

/**
 * Tells a range from another with other cells, in 64 bits: two ranges with one key do not come about by editing. For
 * the memory of one session only: a report's fingerprint (sheet/grid-fingerprint) is slower and never changes its form.
 */
export function rangeKey(rows: readonly (readonly CellValue[])[]): string {
  const texts = new TextSums();
  const number = new Float64Array(1);
  const halves = new Int32Array(number.buffer);
  let [first, second] = [rows.length, ~rows.length];
  const add = (one: number, other: number): void => {
    first = mixed(first, one, FIRST);
    second = mixed(second, other, SECOND);
  };
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column] as CellValue;
      if (typeof value === "string") {
        const place = texts.placeOf(value, column);
        add(texts.first(place), texts.second(place));
      } else if (typeof value === "number") {
        number[0] = value;
        // Both halves in both sums: whole numbers differ in few bits.
        add((halves[0] as number) ^ Math.imul(halves[1] as number, SECOND), (halves[1] as number) ^ Math.imul(halves[0] as number, FIRST)); // prettier-ignore
      } else if (isCellError(value)) {
        const place = texts.placeOf(value.error, -1);
        add(texts.first(place), ~texts.second(place));
      } else {
        const kind = value === null ? NOTHING : value ? TRUE : FALSE;
        add(kind, ~kind);
      }
    }
    add(row.length, ~row.length);
  }
  return `${String(first >>> 0)} ${String(second >>> 0)} ${String(rows.length)}`;
}
