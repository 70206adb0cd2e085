import { foldWord } from "../../words/nearest-word";

/** A name made comparable: case, accents, punctuation and spaces aside. What it leaves nothing of stands as it is. */
export function foldName(name: string): string {
  const folded = foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded === "" ? name.trim() : folded;
}

/** Letters that Swedish has after z, as the signs that stand there. */
const AFTER_Z: Readonly<Record<string, string>> = { å: "{", ä: "|", æ: "|", ö: "}", ø: "}" };

/** Swedish alphabetical order, numbers by size, the same in every host; names that differ in case alone by their letters. */
export function compareNames(one: string, other: string): number {
  const [left, right] = [alphabetical(one), alphabetical(other)];
  if (left !== right) return left < right ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

const alphabetical = (name: string): string =>
  foldWord(name.normalize("NFC").toLowerCase().replace(/[åäæöø]/g, (letter) => AFTER_Z[letter] ?? letter)) // prettier-ignore
    .replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, "0"));

const LONGEST_NUMBER = 12;
