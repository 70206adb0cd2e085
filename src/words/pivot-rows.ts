import type { PivotColumn } from "../portfolio/pivot/model";
import type { SafeGroup, SafePivot } from "../portfolio/suppression/safe-report";
import type { Language } from "./language";
import { pivotKeyText, pivotMeasureText } from "./pivot";
import { pivotSheetWords } from "./pivot-sheet";
import { sectorRowText } from "./portfolio";

/** A row of a pivot's table as people read it. */
export interface PivotRow {
  readonly group: SafeGroup;
  /** One for each dimension. */
  readonly labels: readonly string[];
  readonly kind: "group" | "subtotal";
}

/** Groups in order; with two dimensions the subtotal of the first stands after its groups. */
export function pivotRows({ query, groups, subtotals }: SafePivot, language: Language): readonly PivotRow[] {
  const label = (keys: readonly string[]): string[] =>
    keys.map((key, at) => pivotKeyText(query.rows[at] ?? query.rows[0], key, language));
  const row = (group: SafeGroup): PivotRow => ({ group, labels: label(group.keys), kind: "group" });
  if (subtotals.length === 0) return groups.map(row);
  return subtotals.flatMap((subtotal) => {
    const [key = ""] = subtotal.keys;
    const [text = ""] = label([key]);
    const sum = pivotSheetWords(language).subtotal(text);
    return [
      ...groups.filter(({ keys }) => keys[0] === key).map(row),
      { group: subtotal, labels: [sum, ""], kind: "subtotal" as const },
    ];
  });
}

/** A column's heading: its sector where the columns are sectors, else its measure. */
export const pivotColumnText = (
  { measure, sector }: PivotColumn,
  { query }: Pick<SafePivot, "query">,
  language: Language,
): string =>
  query.columns.kind === "sectors" && sector !== null
    ? sectorRowText(sector, language)
    : pivotMeasureText(measure, query, language);
