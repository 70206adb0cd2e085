import type { Random } from "./random";

/**
 * People who do not exist: names made of words for trials, identity numbers with the birth numbers 980-999, which are
 * kept for tests and given to nobody, and a right check digit.
 */
export interface MadePerson {
  /** Twelve digits. */
  readonly identity: string;
  readonly name: string;
  readonly sex: "K" | "M";
  readonly birthYear: number;
  readonly municipality: string;
}

const FIRST: Readonly<Record<MadePerson["sex"], readonly string[]>> = {
  K: ["Provia", "Testina", "Fiktiva", "Exempla", "Påhitta", "Modella"],
  M: ["Provus", "Testor", "Fiktivus", "Exemplar", "Påhittus", "Modellus"],
};
const LAST = ["Provsson", "Testlund", "Exempelberg", "Påhittström", "Konstruktsson", "Mallqvist", "Låtsasson"];
/** Municipalities that do not exist either. */
const MUNICIPALITIES = ["Provköping", "Exempelstad", "Mallby", "Testhamn"];

export function madePerson(random: Random): MadePerson {
  const birthYear = random.whole(1956, 1998);
  const sex = random.chance(0.55) ? "K" : "M";
  // The ninth digit of ten tells the sex: even for women.
  const birthNumber = 980 + 2 * random.whole(0, 9) + (sex === "M" ? 1 : 0);
  const day = `${two(random.whole(1, 12))}${two(random.whole(1, 28))}`;
  const nine = `${two(birthYear % 100)}${day}${birthNumber}`;
  return {
    identity: `${Math.floor(birthYear / 100)}${nine}${checkDigit(nine)}`,
    name: `${random.pick(FIRST[sex])} ${random.pick(LAST)}`,
    sex,
    birthYear,
    municipality: random.pick(MUNICIPALITIES),
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The tenth digit of an identity number, from the nine before it (the Luhn rule). */
export function checkDigit(nine: string): number {
  let sum = 0;
  for (const [at, digit] of [...nine].entries()) {
    const weighted = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - (sum % 10)) % 10;
}
