import { isDummyNumber } from "../values/identity-numbers";
import { isSuppressed, isUnknownWord } from "../values/marks";

const FIRST_SIZE = 1 << 14;
const NO_PERSON = /^(?:anonym\w*|skyddad\w*(?: \w+)?|nej|ingen|x)$/i;

/**
 * Persons as whole numbers from 1, told apart by the number or pseudonym in the sheet. What was read is held here while
 * reading and dropped with this object.
 */
export class Persons {
  private keys = new Float64Array(FIRST_SIZE);
  private persons = new Uint32Array(FIRST_SIZE);
  private readonly others = new Map<string, number>();
  private numbers = 0;
  private total = 0;

  get count(): number {
    return this.total;
  }

  /** 0: the cell tells nobody apart. */
  personOf(value: unknown): number {
    if (typeof value === "number") return this.ofNumber(value);
    if (typeof value !== "string") return 0;
    const number = lastTenDigits(value);
    return number > 0 ? this.ofNumber(number) : this.ofText(value);
  }

  private ofText(value: string): number {
    const text = value.replace(/\s+/g, " ").trim().toUpperCase();
    if (text === "" || isSuppressed(text) || isUnknownWord(text) || NO_PERSON.test(text) || isDummyNumber(text))
      return 0;
    const held = this.others.get(text);
    if (held !== undefined) return held;
    this.others.set(text, ++this.total);
    return this.total;
  }

  /** Open addressing: a map of a million numbers costs ten times as much. */
  private ofNumber(value: number): number {
    const key = value >= 1e10 && value < 1e12 && Number.isInteger(value) ? value % 1e10 : value;
    if (!Number.isFinite(key)) return 0;
    if (this.numbers * 2 >= this.keys.length) this.grow();
    const at = this.placeOf(key);
    const held = this.persons[at] as number;
    if (held !== 0) return held;
    this.keys[at] = key;
    this.persons[at] = ++this.total;
    this.numbers++;
    return this.total;
  }

  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    const low = (key % 4_294_967_296) | 0;
    let at = (Math.imul(low ^ ((key / 4_294_967_296) | 0), 0x9e3779b1) >>> 7) & mask;
    while (this.persons[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, persons } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.persons = new Uint32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at++) {
      const person = persons[at] as number;
      if (person === 0) continue;
      const place = this.placeOf(keys[at] as number);
      this.keys[place] = keys[at] as number;
      this.persons[place] = person;
    }
  }
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
