import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../../src/sheet/grid";
import { openXlsx } from "../../../src/workbook/xlsx";

export const SUS_SAMPLES = ["sus-deltagare.xlsx", "insatser.xlsx", "esf-kluster-2019.xlsx", "processtod-2008.xlsx"];

/** The sheets of a committed sample. */
export async function sampleGrids(fileName: string): Promise<readonly Grid[]> {
  const bytes = readFileSync(path.resolve(__dirname, "../../../assets/samples", fileName));
  const opened = await openXlsx(new Uint8Array(bytes), fileName);
  if (!opened.ok) throw new Error(opened.fault.code);
  const listed = await opened.value.listSheets();
  if (!listed.ok) throw new Error(listed.fault.code);
  const grids: Grid[] = [];
  for (const { name } of listed.value) {
    const grid = await opened.value.readGrid(name);
    if (!grid.ok) throw new Error(grid.fault.code);
    grids.push(grid.value);
  }
  return grids;
}
