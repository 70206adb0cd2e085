import type { CellValue } from "../../../sheet/cell";
import { isDummyNumber } from "../values/identity-numbers";
import { isSuppressed, isUnknownWord } from "../values/marks";
import { AT_ONCE } from "./at-once";

const FIRST_SIZE = 1 << 14;
const NO_PERSON = /^(?:anonym\w*|skyddad\w*(?: \w+)?|nej|ingen|x)$/i;

/**
 * Persons as whole numbers from 1, told apart by the number or pseudonym in the sheet. What was read is held here while
 * reading and dropped with this object.
 */
export class Persons {
  /** By person: the number he or she has in the sheet; those told apart by a text have none. */
  private keys = new Float64Array(FIRST_SIZE);
  /** Open addressing: a map of a million numbers costs ten times as much. */
  private places = new Uint32Array(FIRST_SIZE);
  private readonly others = new Map<string, number>();
  private readonly few = new Float64Array(AT_ONCE);
  /** Kept so that looking is not left out as work for nothing. */
  seen = 0;
  private numbers = 0;
  private total = 0;

  get count(): number {
    return this.total;
  }

  /** Room for as many persons as there are rows to come, where that is known. */
  expect(rows: number): void {
    let size = this.places.length;
    while (size < (this.numbers + rows) * 2) size *= 2;
    if (this.keys.length <= this.total + rows) this.keys = wider(this.keys, this.total + rows + 1);
    if (size > this.places.length) this.spread(size);
  }

  /**
   * Looks at the places of a few rows' persons one after the other, before they are asked for: the places lie far
   * apart, and the processor fetches many at once when nothing is decided in between.
   */
  nearTo(rows: readonly (readonly CellValue[])[], first: number, count: number, at: number): void {
    const { few, places } = this;
    const mask = places.length - 1;
    for (let i = 0; i < count; i++) {
      const value = (rows[first + i] as readonly CellValue[])[at];
      few[i] = typeof value === "string" ? lastTenDigits(value) : typeof value === "number" ? shortened(value) : 0;
    }
    let seen = 0;
    for (let i = 0; i < count; i++) seen ^= places[hashOf(few[i] as number) & mask] as number;
    this.seen = seen;
  }

  /** The person of row `i` of those last looked at. 0: the cell tells nobody apart. */
  personAt(i: number, value: Exclude<CellValue, null>): number {
    if (typeof value === "number") return this.ofNumber(this.few[i] as number);
    if (typeof value !== "string") return 0;
    const number = this.few[i] as number;
    return number > 0 ? this.ofNumber(number) : this.ofText(value);
  }

  private ofText(value: string): number {
    const text = value.replace(/\s+/g, " ").trim().toUpperCase();
    if (text === "" || isSuppressed(text) || isUnknownWord(text) || NO_PERSON.test(text) || isDummyNumber(text))
      return 0;
    const held = this.others.get(text);
    if (held !== undefined) return held;
    this.others.set(text, this.next(NO_NUMBER));
    return this.total;
  }

  private ofNumber(key: number): number {
    if (!Number.isFinite(key)) return 0;
    const at = this.placeOf(key);
    const held = this.places[at] as number;
    if (held !== 0) return held;
    const person = this.next(key);
    this.places[at] = person;
    if (++this.numbers * 2 >= this.places.length) this.spread(this.places.length * 2);
    return person;
  }

  private next(key: number): number {
    const person = ++this.total;
    if (person >= this.keys.length) this.keys = wider(this.keys, this.keys.length * 2);
    this.keys[person] = key;
    return person;
  }

  private placeOf(key: number): number {
    const { places, keys } = this;
    const mask = places.length - 1;
    let at = hashOf(key) & mask;
    for (;;) {
      const held = places[at] as number;
      if (held === 0 || keys[held] === key) return at;
      at = (at + 1) & mask;
    }
  }

  private spread(size: number): void {
    this.places = new Uint32Array(size);
    for (let person = 1; person <= this.total; person++) {
      const key = this.keys[person] as number;
      if (!Number.isNaN(key)) this.places[this.placeOf(key)] = person;
    }
  }
}

function hashOf(key: number): number {
  const high = Math.floor(key / 4_294_967_296);
  return Math.imul((key - high * 4_294_967_296) ^ high, 0x9e3779b1) >>> 7;
}

/** Twelve digits as the last ten of them. */
const shortened = (value: number): number =>
  value >= 1e10 && value < 1e12 && Number.isInteger(value) ? value % 1e10 : value;

/** No key is equal to it. */
const NO_NUMBER = Number.NaN;

function wider(keys: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const held = new Float64Array(size);
  held.set(keys);
  return held;
}

/**
 * The last ten digits of "19850101-1234", "850101-1234" and the like as a number: the same person is written with and
 * without the century. 0 when the text is anything else.
 */
export function lastTenDigits(text: string): number {
  let digits = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char >= 48 && char <= 57) {
      digits++;
      number = number * 10 + (char - 48);
    } else if (
      char !== 45 &&
      char !== 43 &&
      char !== 32 &&
      char !== 0xa0 &&
      !(char >= 0x2010 && char <= 0x2015) &&
      char !== 0x2212
    ) {
      return 0;
    }
  }
  return digits === 10 ? number : digits === 12 ? number % 1e10 : 0;
}
