/**
 * The mark of a sheet the add-in wrote: a workbook name on its A1. Excel, LibreOffice and the xlsx library all keep
 * such names, and a name follows its sheet when the sheet is renamed.
 */
const PREFIX = "Payoff_blad_";

/**
 * A sheet whose layout's id begins so is the user's from the start (a template to fill in) and never replaced. One that
 * is given is read as a source like any other; a form is for people to read, and no source.
 */
const GIVEN = "given-";
const FORM = "form-";
const GIVEN_PREFIX = "Payoff_mall_";

/** The mark a sheet of a layout carries: the layout's id, or null for one that is given to the user. */
export const markOf = (id: string): string | null => (id.startsWith(GIVEN) ? null : id);

export const isReplaceable = (id: string): boolean => !id.startsWith(GIVEN) && !id.startsWith(FORM);

/** A second sheet written from the same layout has the same id; its name in the workbook needs a number. */
export function markName(id: string, number = 1): string {
  const name = (markOf(id) === null ? GIVEN_PREFIX : PREFIX) + id.replaceAll("-", "_");
  return number === 1 ? name : `${name}.${number}`;
}

/** The id of the layout a mark carries; null when the name is no mark. */
export function markedId(name: string): string | null {
  const match = /^Payoff_blad_([A-Za-z0-9_]+)(?:\.\d+)?$/i.exec(name);
  return match?.[1]?.replaceAll("_", "-") ?? null;
}

/** A name for a mark or key figure that no other name in the workbook has; Excel folds their case. */
export function freeWorkbookName(wanted: string, taken: ReadonlySet<string>, joint: "." | "_"): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${joint}${number}`;
  return name;
}
