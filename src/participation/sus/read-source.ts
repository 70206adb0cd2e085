import type { Grid } from "../../sheet/grid";
import type { FoundTable } from "../model/found-tables";
import type { SourceImport } from "../model/source-import";
import { participantReader } from "./participants/reader";
import type { ReadOptions } from "./read-options";

/** Everything in whole sheets, by the tables found (and the user's mapping of them): all layouts. Never throws. */
export function readSource(_grids: readonly Grid[], tables: readonly FoundTable[], options: ReadOptions): SourceImport {
  const { participations, issues, accounting } = participantReader(tables, options).finish();
  return { tables, participations, interventions: [], aggregates: [], issues, accounting };
}
