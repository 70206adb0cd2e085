import { foldLabel } from "../fold";
import { couldBeName } from "./person-names";
import { isFree } from "./shown";

/** What a heading has in it, folded, where the column is notes, ways to reach somebody, health, or who decided. */
const PRIVATE_HEADINGS: readonly RegExp[] = [
  /kommentar|anteckn|notering|fri ?text|beskrivning|motivering|anmarkning|\bmemo|\bnot(?:es?|er)?\b|comment|remark/,
  /\bovrigt\b|\bovr\b|\bovriga? (?:upplys|uppgift|info)|\bbakgrund|historik/,
  /\be ?post|\be ?mail|\bmail|telefon|\btel(?:nr)?\b|\btfn|\bmobil(?!itet)|\bphone/,
  /adress|\bpostn|\bpostort|\bgata\b|address|\bzip\b/,
  /diagnos|\bicd|sjukdom|funktionsneds|funktionshind|medicin|lakare|halsotillst/,
  /handlagg|\bhandl\b|handledare|\bcoach|\bkontakt|\bcontact|anhorig|\bnarstaende|\bgod man\b|\bansvarig(?: person)?$/,
  /\borsak|\breason|\bbeslut(?:ad|at|ande)? av\b|\bbeslutsfattare/,
];

/** The heading says that the column is free text or of one person: never kept, whatever its values. */
export function isPrivateHeading(heading: string): boolean {
  const folded = foldLabel(heading);
  return PRIVATE_HEADINGS.some((pattern) => pattern.test(folded));
}

const MOST_WORDS = 4;
const LONGEST = 30;

/** What a text looks like that is about one person, or leads to one. */
const PRIVATE_TEXTS: readonly RegExp[] = [
  // An e-mail address.
  /\S@\S+\.\p{L}{2,}/u,
  // A telephone number: "0157-12345", "070-123 45 67", "+46 70 1234567".
  /(?:\+|\b00)\d{1,3}[\s\d()/-]{6,}|(?<!\d)0\d{1,3}[\s/-]*\d[\d\s-]{4,}/,
  // A street and its number: "Storgatan 5", "Norra vägen 12 B".
  /(?:\p{L}(?:gata|väg|gränd|stig|torg|plan|allé)|gatan|vägen|gränden|stigen|torget|allén|backen|street|road) \d/iu,
  // A postcode and its place.
  /(?<!\d)[1-9]\d{2} ?\d{2}(?: |, ?)\p{L}/u,
  // A code of a diagnosis: "F43.9", "M54".
  /(?<![\p{L}\d])[A-Z]\d{2}(?:\.\d|(?![\p{L}\d]))/u,
];

/** A way to reach somebody, a diagnosis or a sentence. */
export const isPrivateText = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > MOST_WORDS ||
  PRIVATE_TEXTS.some((pattern) => pattern.test(text));

/** A few words or a small number, and nobody's name: an answer that many rows may share. */
export const isShortAnswer = (text: string): boolean =>
  text.length <= LONGEST && !/\d{5}/.test(text) && !isPrivateText(text) && isFree(text) && !couldBeName(text);

const MOST_ANSWERS = 12;
const ROWS_PER_ANSWER = 3;

/** So few answers, each in so many rows on average, that they are a list of choices. */
export const isChoice = (answers: number, filled: number): boolean =>
  answers > 0 && answers <= MOST_ANSWERS && filled >= answers * ROWS_PER_ANSWER;

/** More answers than a list of choices has, however many rows there are. */
export const isTooMany = (answers: number): boolean => answers > MOST_ANSWERS;
