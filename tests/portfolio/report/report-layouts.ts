import type { SectorTables } from "../../../src/participation/model/sector-tables";
import { computePortfolio } from "../../../src/portfolio/compute-portfolio";
import type { PortfolioOptions } from "../../../src/portfolio/model";
import { paybackReport, type ReportInput } from "../../../src/portfolio/report";
import type { SheetLayout, LayoutCell } from "../../../src/sheet/layout";
import type { Grid } from "../../../src/sheet/grid";
import { createXlsx, openXlsx } from "../../../src/workbook/xlsx";
import { OPTIONS } from "../tables";

export const ABOUT: ReportInput["about"] = {
  date: "2026-11-22",
  version: "1.2.3",
  fileName: "tabeller.xlsx",
  language: "sv",
};

export function reportInput(
  tables: SectorTables,
  options: PortfolioOptions = OPTIONS,
  rest: Partial<ReportInput> = {},
): ReportInput {
  const portfolio = computePortfolio(tables, options);
  return { tables, portfolio, issues: [], accounting: [], grids: [], holdsSource: true, about: ABOUT, ...rest };
}

export const report = (...input: Parameters<typeof reportInput>): SheetLayout[] => paybackReport(reportInput(...input));

export function sheetOf(layouts: readonly SheetLayout[], id: string): SheetLayout {
  const found = layouts.find((layout) => layout.id === id);
  if (found === undefined) throw new Error(`no sheet ${id}`);
  return found;
}

export const cellOf = (layout: SheetLayout, row: number, column: number): LayoutCell | undefined =>
  layout.cells.find((cell) => cell.row === row && cell.column === column);

/** The layouts as a file's bytes. */
export async function fileOf(layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  const book = createXlsx();
  const written = await book.writeSheets(layouts, { replaceMarked: true });
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  return book.bytes();
}

/** A file's sheets as values, by name. */
export async function gridsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Grid>> {
  const book = await openXlsx(bytes, "report.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.fault));
  const sheets = await book.value.listSheets();
  const grids = new Map<string, Grid>();
  for (const { name } of sheets.ok ? sheets.value : []) {
    const grid = await book.value.readGrid(name);
    if (grid.ok) grids.set(name, grid.value);
  }
  return grids;
}
