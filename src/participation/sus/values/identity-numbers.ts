import Personnummer from "personnummer";

/**
 * Swedish identity and co-ordination numbers, in 10 or 12 digits, and the dummies SCB has protected persons written as
 * (ÅÅÅÅMMDDTf29). Source: the SUS note, 4.4 and 6. Anything of the shape counts, a wrong check digit too: a slip of the
 * pen does not make it less of a person's number.
 */
const DATE = "(?:1[6-9]|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
const END = "(?:\\d{4}|[Tt][A-Za-z]\\d{2}|[TRSUWXJKLMN]\\d{3})";
const SHAPE = `(?<!\\d)${DATE} ?[-+\u2010-\u2015\u2212]? ?${END}(?!\\d)`;
const INSIDE = new RegExp(SHAPE, "g");
const WHOLE = new RegExp(`^${SHAPE}$`);
const DUMMY = /[Tt][A-Za-z]\d{2}$/;

const MASK = "••••••-••••";

const tidy = (text: string): string => text.replace(/[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g, " ").trim();

/** A number cell as digits: a number of the 2000s has lost its leading zeros. */
export const digitsOf = (value: number): string =>
  Number.isInteger(value) && value >= 1e8 && value < 1e13 ? String(value).padStart(10, "0") : String(value);

/** The whole cell has the shape of an identity number. */
export const isIdentityShaped = (value: string | number): boolean =>
  WHOLE.test(tidy(typeof value === "number" ? digitsOf(value) : value));

/** There is something of the shape somewhere in the text. */
export const holdsIdentityNumber = (text: string): boolean => new RegExp(SHAPE).test(tidy(text));

/** The shape, and the check digit is right. */
export function isIdentityNumber(value: string | number): boolean {
  if (!isIdentityShaped(value)) return false;
  const plain = tidy(typeof value === "number" ? digitsOf(value) : value).replace(/[^\dA-Za-z+]/g, "");
  const full = /^\d{10}$/.test(plain) ? [`19${plain}`, `20${plain}`] : [plain];
  return full.some((number) => Personnummer.valid(number));
}

/** A dummy stands for any number of persons, so it tells nobody apart. */
export const isDummyNumber = (text: string): boolean => isIdentityShaped(text) && DUMMY.test(tidy(text));

/** The text with every identity number in it covered. */
export const maskIdentityNumbers = (text: string): string => tidy(text).replace(INSIDE, MASK);
