import type { InterventionRow } from "../../../../src/participation/model/interventions";
import type { Grid } from "../../../../src/sheet/grid";
import { sheet } from "../../grids";

const HEADS = "Insats | År | Huvudman | Budget (kr) | Utfall (kr)";

/** A sheet of interventions with these rows below its headings. */
export const list = (name: string, ...rows: string[]): Grid => sheet(name, [HEADS, ...rows].join("\n"));

/** Where each row stands and what money it tells. */
export const amounts = (rows: readonly InterventionRow[]): string[] =>
  rows.map(({ sheet: name, row, money }) => `${name} ${row + 1} ${JSON.stringify(money)}`);
