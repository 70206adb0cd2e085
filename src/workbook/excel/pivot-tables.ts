import { cellAddress } from "../../sheet/address";
import type { LayoutPivotTable, SheetLayout } from "../../sheet/layout";
import { freeWorkbookName } from "../marks";
import type { WorkbookFault } from "../port";

/** A PivotTable that stands in the workbook. */
export interface StandingPivot {
  readonly name: string;
  readonly sheetId: string;
}

/** A PivotTable on its way, under a name that none in the workbook has. */
export interface NewPivot {
  readonly name: string;
  readonly pivot: LayoutPivotTable;
}

/** To be asked for after the next sync. */
export function loadPivots(context: Excel.RequestContext): () => readonly StandingPivot[] {
  const { pivotTables } = context.workbook;
  pivotTables.load("items/name,items/worksheet/id");
  return () => pivotTables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id }));
}

const folded = (name: string): string => name.toLowerCase();

/**
 * Whether the sheet that a layout would replace has all its PivotTables already. They are the user's to slice by now, so
 * the sheet stays as it is and they are only refreshed.
 */
export function keepsPivots(
  layout: SheetLayout,
  sheetId: string | undefined,
  standing: readonly StandingPivot[],
): boolean {
  const here = new Set(standing.filter((pivot) => pivot.sheetId === sheetId).map(({ name }) => folded(name)));
  const wanted = layout.pivotTables ?? [];
  return wanted.length > 0 && wanted.every(({ name }) => here.has(folded(name)));
}

/** A PivotTable on a sheet that is to be filled anew would be lost with it: nothing is written, and the user is told. */
export function pivotInTheWay(
  replaced: readonly { readonly name: string; readonly id: string }[],
  standing: readonly StandingPivot[],
): WorkbookFault | null {
  for (const { name, id } of replaced) {
    const pivot = standing.find(({ sheetId }) => sheetId === id);
    if (pivot !== undefined) return { code: "pivot-in-the-way", sheet: name, pivot: pivot.name };
  }
  return null;
}

/** Free names for the PivotTables of layouts. */
export function pivotNames(standing: readonly StandingPivot[]): (layout: SheetLayout) => NewPivot[] {
  const taken = new Set(standing.map(({ name }) => folded(name)));
  return (layout) =>
    (layout.pivotTables ?? []).map((pivot) => {
      const name = freeWorkbookName(pivot.name, taken, "_");
      taken.add(folded(name));
      return { name, pivot };
    });
}

/** Only queues. The fields come in the next message, since Excel has to have made the table first. */
export function addPivot(sheet: Excel.Worksheet, source: Excel.Table, { name, pivot }: NewPivot): void {
  const added = sheet.pivotTables.add(name, source, sheet.getRange(cellAddress(pivot.at)));
  // Where a later refresh does not come through, the next opening brings it.
  added.refreshOnOpen = true;
}

/** Only queues. */
export function addFields(sheet: Excel.Worksheet, { name, pivot }: NewPivot): void {
  const table = sheet.pivotTables.getItem(name);
  const field = (heading: string): Excel.PivotHierarchy => table.hierarchies.getItem(heading);
  for (const heading of pivot.rows) table.rowHierarchies.add(field(heading));
  for (const heading of pivot.columns) table.columnHierarchies.add(field(heading));
  for (const { heading, summarise, name: shown } of pivot.values) {
    const value = table.dataHierarchies.add(field(heading));
    value.summarizeBy = summarise === "sum" ? "Sum" : "Count";
    value.name = shown;
  }
}
