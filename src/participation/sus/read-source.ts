import type { Grid } from "../../sheet/grid";
import type { FoundTable } from "../model/found-tables";
import type { SourceImport } from "../model/source-import";
import type { ReadOptions } from "./read-options";
import { sourceReader } from "./source-reader";

const BLOCK_ROWS = 5000;

/** Everything in whole sheets, by the tables found (and the user's mapping of them): all layouts. Never throws. */
export function readSource(grids: readonly Grid[], tables: readonly FoundTable[], options: ReadOptions): SourceImport {
  const reader = sourceReader(tables, options);
  for (const grid of grids) {
    for (let first = 0; first < grid.rows.length; first += BLOCK_ROWS) {
      const rows = grid.rows.slice(first, first + BLOCK_ROWS);
      reader.addBlock({ ...grid, origin: { ...grid.origin, row: grid.origin.row + first }, rows });
    }
  }
  return reader.finish();
}
