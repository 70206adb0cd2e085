import { holdsIdentityNumber, maskIdentityNumbers } from "./identity-numbers";
import { holdsPersonName, namesSomebody } from "./person-names";

const LONGEST = 60;
/** Stands for a text that may say something of a person. */
export const COVERED = "•••";

/** Nothing in the text could point out a person. */
export const isFree = (text: string): boolean => !holdsIdentityNumber(text) && !holdsPersonName(text);

/** A value as an issue may quote it: whoever may stand in a cell that could not be read is covered. */
export const shownFound = (text: string): string => (namesSomebody(text) ? COVERED : shown(text));

/** A text of the sheet as it may leave the reading: numbers of persons masked, names covered, long texts cut. */
export function shown(text: string): string {
  if (holdsPersonName(text)) return COVERED;
  const masked = holdsIdentityNumber(text) ? maskIdentityNumbers(text) : text.trim();
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked;
}
