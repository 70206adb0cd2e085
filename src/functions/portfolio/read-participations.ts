import { fail, ok, type Result } from "../../calculation/result";
import type { Field } from "../../participation/model/found-tables";
import type { SourceImport } from "../../participation/model/source-import";
import { findSourceTables } from "../../participation/sus/find-source-tables";
import { isParticipantTable } from "../../participation/sus/participants/reader";
import { HEAD_ROWS, reachingDown } from "../../participation/sus/reaching-down";
import { readSource } from "../../participation/sus/read-source";
import { preparePortfolio } from "../../portfolio/pivot";
import type { PortfolioData } from "../../portfolio/pivot/model";
import type { Grid } from "../../sheet/grid";
import type { RowsFault } from "../../words/portfolio-function";
import { gridOfRange } from "./grid-of-range";
import { rangeKey } from "./range-key";

export interface ReadRange {
  /** Prepared for pivots, which make columns of their own for it once. */
  readonly data: PortfolioData;
  readonly accounting: SourceImport["accounting"];
}
type Reading = Result<ReadRange, RowsFault>;

/**
 * The range last read, for cells that ask different things of the same rows. Only a memory: results do not depend on it.
 * `fields`: what was asked of it; null: everything.
 */
let kept: { readonly key: string; readonly fields: ReadonlySet<Field> | null; readonly reading: Reading } | null = null;

/**
 * The participations of a range, by the same search for tables and the same reader as the pane's import; tables of
 * interventions in the range are read too. Identity numbers tell persons apart while it reads, and are dropped.
 * @param fields what the question rests on: other columns are not read
 * @param today serial date; an end that lies ahead is not an end. null: every end is
 *
 * | case | fault |
 * |---|---|
 * | no table of participations is recognised | no-table |
 * | one of them lacks a column it needs | column-missing, all of them |
 * | tables without any participation | no-participations |
 */
export function readParticipations(
  cells: readonly (readonly unknown[])[],
  parameter: string,
  fields: ReadonlySet<Field>,
  today: number | null,
): Reading {
  const grid = gridOfRange(cells, parameter);
  const key = `${rangeKey(grid.rows)} ${String(today)}`;
  const known = kept?.key === key ? kept : null;
  const held = known?.fields ?? null;
  if (known !== null && (held === null || [...fields].every((one) => held.has(one)))) return known.reading;
  // A second question that needs more of the same rows: others may follow, so all columns are read for them.
  const read = known === null ? fields : null;
  const reading = readGrid(grid, parameter, read, today);
  kept = { key, fields: read, reading };
  return reading;
}

function readGrid(grid: Grid, parameter: string, fields: ReadonlySet<Field> | null, today: number | null): Reading {
  const { tables, issues } = findSourceTables([{ ...grid, rows: grid.rows.slice(0, HEAD_ROWS) }], []);
  const participants = tables.filter(isParticipantTable);
  if (participants.length === 0) return fail({ code: "no-table", parameter });
  const lacking = issues.flatMap(({ code, table, facts: { field } }) =>
    code === "required-missing" && participants.some(({ id }) => id === table) ? [field as Field] : [],
  );
  if (lacking.length > 0) return fail({ code: "column-missing", parameter, fields: [...new Set(lacking)] });
  const whole = tables.map((table) => reachingDown(table, grid.rows.length - 1));
  let person = 0;
  const { participations, interventions, accounting } = readSource([grid], whole, {
    // Keys leave neither the reading nor the call, so they need not be secret.
    personKey: () => (person += 1),
    ...(today !== null && { today }),
    ...(fields !== null && { fields }),
  });
  if (participations.count === 0) return fail({ code: "no-participations", parameter });
  return ok({ data: preparePortfolio({ participations, interventions }), accounting });
}
