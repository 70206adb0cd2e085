import type { PivotKey, PivotMeasure } from "../pivot/model";
import type { GroupBase } from "../scenario/figures";
import type { SafePivot } from "../suppression/safe-report";

/**
 * Whether the group a scenario starts from may stand beside the other tables: its figures are shown as they are protected
 * together, and it has as many participants as when the scenario was kept: a difference of a few would tell of them.
 *
 * @param safe a pivot with the group as one of its own, or as its total (no keys)
 */
export function isShownBase(
  { participants, valued }: Pick<GroupBase, "participants" | "valued">,
  safe: SafePivot,
  keys: readonly PivotKey[],
): boolean {
  const group = keys.length === 0 ? safe.total : safe.groups.find((one) => one.keys.join("\n") === keys.join("\n"));
  if (group === undefined || group.cells.some(({ kind }) => kind === "suppressed")) return false;
  const counted = (measure: PivotMeasure): number | null => {
    const cell = group.cells[safe.columns.findIndex((column) => column.measure === measure)];
    return cell?.kind === "value" ? Number(cell.value) : null;
  };
  return counted("participations") === participants && (valued === null || counted("valued") === valued);
}
