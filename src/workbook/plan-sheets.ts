import type { SheetLayout } from "../sheet/layout";
import { isReplaceable } from "./marks";
import { foldedName, freeName } from "./sheet-names";

/** A sheet as planning needs it. */
export interface ExistingSheet {
  readonly name: string;
  readonly mark: string | null;
}

export interface PlannedSheet {
  readonly layout: SheetLayout;
  /** Its name in the workbook. */
  readonly name: string;
  /** Index of the existing sheet it takes the place of; null for a new sheet after the others. */
  readonly replaces: number | null;
}

/**
 * Which sheet each layout goes to. A replaced sheet keeps its place and its name (the user's own formulas may point
 * at it); of several with the same mark the last is replaced, the one written most recently.
 * @param replaceMarked true: all may be replaced; a list: those with these ids
 */
export function planSheets(
  existing: readonly ExistingSheet[],
  layouts: readonly SheetLayout[],
  replaceMarked: boolean | readonly string[],
  longestName: number,
): PlannedSheet[] {
  const taken = new Set(existing.map((sheet) => foldedName(sheet.name)));
  return layouts.map((layout) => {
    const replaces = typeof replaceMarked === "boolean" ? replaceMarked : replaceMarked.includes(layout.id);
    const at = replaces && isReplaceable(layout.id) ? existing.map((sheet) => sheet.mark).lastIndexOf(layout.id) : -1;
    const old = existing[at];
    if (old !== undefined) return { layout, name: old.name, replaces: at };
    const name = freeName(layout.name, taken, longestName);
    taken.add(foldedName(name));
    return { layout, name, replaces: null };
  });
}

/** The final name by layout id, for formulas: this batch first, then what was written before. */
export function sheetNamesById(
  existing: readonly ExistingSheet[],
  planned: readonly PlannedSheet[],
): (id: string) => string {
  const names = new Map<string, string>();
  for (const sheet of existing) if (sheet.mark !== null) names.set(sheet.mark, sheet.name);
  for (const sheet of planned) names.set(sheet.layout.id, sheet.name);
  return (id) => names.get(id) ?? id;
}
