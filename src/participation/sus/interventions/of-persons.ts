import type { Field } from "../../model/found-tables";
import type { Cells } from "../aggregates/blocks";
import { foldLabel } from "../fold";
import type { InterventionTable } from "./intervention-table";

/** Headings that rows of persons have too. */
const OF_EITHER: readonly Field[] = ["measurement", "start", "end", "budgetYear", "note"];
/** What a list of participants may say of the intervention of each: nothing of it tells the two kinds of rows apart. */
const OF_INTERVENTION: readonly Field[] = [
  "intervention", "association", "targetGroup", "responsibleOrganisation", "measurement", "start", "end", "budgetYear", "note",
]; // prettier-ignore

/** Dates and what rows of both kinds may have, in a sheet or below a title of participants: then they are persons. */
export function saysPersons(sheet: string, { title, columns }: InterventionTable): boolean {
  const fields = columns.flatMap(({ field }) => field ?? []);
  const dated = fields.includes("start") && fields.includes("end");
  if (!dated || !fields.every((field) => OF_INTERVENTION.includes(field))) return false;
  return [sheet, title ?? ""].some((text) =>
    /^(?:deltagare|deltagarna|deltaganden|deltagarlista|deltagarlistan|deltagarrapport|participants?|participations?)(?![a-z])/.test(
      foldLabel(text),
    ),
  );
}

/**
 * Rows that say when, how registered and of which intervention, and the same intervention again in the same year: one
 * row a person. An intervention has one row a year.
 */
export function holdsPersons(
  cells: Cells,
  fields: readonly Field[],
  columns: InterventionTable["columns"],
  first: number,
  last: number,
): boolean {
  const own = fields.filter((field) => field !== "intervention" && field !== "association");
  if (own.some((field) => !OF_EITHER.includes(field))) return false;
  const at = (field: Field): number | undefined => columns.find((column) => column.field === field)?.column;
  const told = (row: number, field: Field): string => {
    const column = at(field);
    return column === undefined ? "" : foldLabel(cells.text(row, column));
  };
  const seen = new Set<string>();
  let named = 0;
  for (let row = first; row <= last; row++) {
    const name = told(row, "intervention");
    if (name === "") continue;
    const key = `${name}|${told(row, "association")}|${told(row, "budgetYear")}`;
    if (seen.has(key) && own.includes("measurement")) return true;
    seen.add(key);
    named++;
  }
  // Without a word on how they are registered, only where most rows are of an intervention named above.
  return own.includes("start") && own.includes("end") && seen.size * 2 <= named;
}
