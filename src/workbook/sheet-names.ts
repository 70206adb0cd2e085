/** "History" is kept by Excel for itself, in its own language; both our users' are refused. */
const RESERVED = new Set(["history", "historik"]);

/** Whether Excel takes the name: not blank, no []:*?/\, no apostrophe at an end, not reserved, not too long. */
export function isLawfulSheetName(name: string, longest: number): boolean {
  return (
    name.trim() !== "" &&
    name.length <= longest &&
    !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name) &&
    !RESERVED.has(name.toLowerCase())
  );
}

/** Excel tells sheet names apart without regard to case. */
export const foldedName = (name: string): string => name.normalize("NFC").toLowerCase();

/** The name itself, or with " (2)", " (3)" … when it is taken; shortened so that it stays within the limit. */
export function freeName(wanted: string, taken: ReadonlySet<string>, longest: number): string {
  if (!taken.has(foldedName(wanted))) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = shortened(wanted, longest - ending.length) + ending;
    if (!taken.has(foldedName(name))) return name;
  }
}

/** Cut to a length without leaving half a character behind. */
function shortened(name: string, length: number): string {
  const cut = name.slice(0, length);
  return /\p{Cs}$/u.test(cut) ? cut.slice(0, -1) : cut;
}
