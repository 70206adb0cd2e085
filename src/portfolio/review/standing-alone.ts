import type { LayoutCell, SheetLayout } from "../../sheet/layout";
import { sheetsReferredTo } from "../../sheet/referred-sheets";

/** Sheets that refer to one another only. */
export interface StandingAlone {
  readonly layouts: readonly SheetLayout[];
  /** Names of the sheets that have values where formulas referred to sheets not among them. */
  readonly withValues: readonly string[];
}

/**
 * Layouts that need no others: a formula that refers to a sheet which is not among them becomes its value, and the first
 * such cell of a sheet says so in a note. Values, and all that is formed on the sheets themselves, stay live.
 */
export function standingAlone(layouts: readonly SheetLayout[], note: string): StandingAlone {
  const ids = new Set(layouts.map(({ id }) => id));
  const isOutside = ({ formula }: LayoutCell): boolean =>
    formula !== undefined && sheetsReferredTo(formula).some((id) => !ids.has(id));
  const alone = layouts.map((layout) => {
    const first = layout.cells.find(isOutside);
    if (first === undefined) return layout;
    const cells = layout.cells.map((cell) => (isOutside(cell) ? valueOnly(cell, cell === first ? note : null) : cell));
    return { ...layout, cells };
  });
  return { layouts: alone, withValues: alone.filter((one, at) => one !== layouts[at]).map(({ name }) => name) };
}

function valueOnly({ formula, ...cell }: LayoutCell, note: string | null): LayoutCell {
  if (formula === undefined || note === null) return cell;
  return { ...cell, note: cell.note === undefined ? note : `${cell.note} ${note}` };
}
