import { isBlank } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import { fieldOfHeading } from "./headings/heading-field";
import { interventionField } from "./interventions/headings";

/** The signs that part values where a text file was opened without being split. */
const SIGNS = ["\t", ";", "|", ","] as const;
const LEAST_SIGNS = 2;
const LEAST_KNOWN = 2;

/**
 * A sheet whose rows stand as one text each, "Insats;Startdatum;Slutdatum" and so on, as when a text file is opened in a
 * spreadsheet that parts values by another sign.
 * @returns the row of the headings in the sheet, and the sign; null where it is not so
 */
export function rowsAsText({ rows, origin }: Grid): { readonly row: number; readonly sign: string } | null {
  const lines = rows.flatMap((row, at) => {
    const filled = row.filter((value) => !isBlank(value));
    const [only] = filled;
    return filled.length === 1 && typeof only === "string" ? [{ at, text: only }] : [];
  });
  for (const { at, text } of lines) {
    const sign = SIGNS.find((one) => text.split(one).length > LEAST_SIGNS);
    if (sign === undefined) continue;
    const width = text.split(sign).length;
    const below = lines.find((line) => line.at > at);
    const known = text.split(sign).filter((part) => fieldOfHeading(part, false) ?? interventionField(part)).length;
    if (known >= LEAST_KNOWN && below !== undefined && below.text.split(sign).length === width)
      return { row: at + origin.row, sign };
  }
  return null;
}
