import { HEADINGS, participantRow, PLANTED_NAME, PLANTED_NUMBER } from "./participant-rows";

/** Numbers and names that no person has, in the forms that sheets have them. */
export const PLANTED = {
  numbers: [PLANTED_NUMBER, "191212121212", "121212-1212", "1212121212", "19121272-1219"],
  names: [PLANTED_NAME, "Tolvansson, Tolvan", "Tolvan Maria Tolvansson"],
} as const;

/** What of the planted stands in a text, whatever is between the digits or the names. */
export function traces(text: string): readonly string[] {
  const found = [/1212[17]2\D{0,2}121\d/g, /Tolvan(?:sson)?/gi].flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found)];
}

/**
 * Sixty constructed participations as a text file, with a title that names a person. Each column in turn holds a number
 * in one row and a name in another, whatever the column is for.
 */
export function plantedLines(): string[] {
  const rows = Array.from({ length: 60 }, (_, at) => participantRow(at).map((value) => String(value ?? "")));
  HEADINGS.forEach((_, column) => {
    rows[column]![column] = PLANTED.numbers[column % PLANTED.numbers.length]!;
    rows[column + 20]![column] = PLANTED.names[column % PLANTED.names.length]!;
    rows[column + 40]![column] += ` ${PLANTED_NUMBER}`;
  });
  return [HEADINGS.join(";"), ...rows.map((row) => row.join(";"))];
}
