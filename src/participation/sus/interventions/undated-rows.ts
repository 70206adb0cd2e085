import type { InterventionRow } from "../../model/interventions";
import { namedFacts } from "./named-places";
import type { RowContext } from "./row-context";

/** Said words named before the rest are left out. */
const MOST_SAID = 3;

/** Rows whose money has no year, in one issue: which interventions, and what stands where the year should. */
export function tellUndated(context: RowContext, rows: readonly InterventionRow[]): void {
  const undated = rows.filter(({ year, money }) => year === null && Object.keys(money).length > 0);
  if (undated.length === 0) return;
  const { grid, cells, issues } = context;
  const [column] = context.columnsOf("budgetYear");
  const said = new Set(
    column === undefined ? [] : undated.map(({ row }) => cells.text(row - grid.origin.row, column.column - grid.origin.column)), // prettier-ignore
  );
  said.delete("");
  const found = [...said].slice(0, MOST_SAID).join(", ") + (said.size > MOST_SAID ? " …" : "");
  const place = column === undefined ? {} : { column: column.column, heading: column.heading };
  const facts = namedFacts(undated);
  for (const { row } of undated)
    issues.add({ code: "cost-year-missing", severity: "warning", row, ...place, found, facts, done: "kept" });
}
