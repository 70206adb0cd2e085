import type { ConfirmedMapping, Field, FoundTable, LayoutId } from "../model/found-tables";
import { foldLabel } from "./fold";

/** A user's choice of what a column is; null: nothing is made of it. */
export interface MappingChange {
  readonly column: number;
  readonly field: Field | null;
  /** For one column per code: the code the column stands for. */
  readonly code: string | null;
}

/** The table with one column mapped as the user says. */
export function applyMapping(table: FoundTable, change: MappingChange): FoundTable {
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.column === change.column
        ? { ...column, field: change.field, code: change.code, confidence: 1, basis: "user" }
        : column,
    ),
  };
}

/** What to remember of a mapping the user accepted: folded headings and fields, no values and nothing of persons. */
export function confirmedMapping(table: FoundTable): ConfirmedMapping {
  return {
    layoutKey: table.layoutKey,
    layout: table.layout,
    columns: table.columns.map(({ heading, field, code }) => ({ heading: foldLabel(heading), field, code })),
  };
}

/** Fields without which a table of the layout cannot be used. Source: the SUS note, 9.2, 9.3, 4.3. */
export function requiredFields(layout: LayoutId): readonly Field[] {
  if (layout === "participants") return ["intervention", "start"];
  if (layout === "interventions" || layout === "A6" || layout === "A12") return ["intervention"];
  return layout === "A14" ? ["start"] : [];
}
