/** Lists of codes that no published page shows whole: what words mean in them is the user's to say. */
export type WordList = "livelihood" | "endReason" | "education" | "registrationForm";

/** What the user says that a word in the sheets means. Kept in the workbook: the word folded, never a name or a number. */
export interface ConfirmedWord {
  readonly list: WordList;
  readonly word: string;
  /** A code of the list; UNKNOWN where it says nothing. */
  readonly code: string;
}
