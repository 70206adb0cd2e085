import type { CalendarYear } from "../../calculation/units";
import { yearOfTable } from "./resolve";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./table";
import { yearInText } from "./year-text";

/**
 * The year of a line that names none: that of the table it stands in or between whose title and rows it stands, else
 * the only year of the sheet's tables, else the one in the sheet's name.
 */
export function yearAround(view: SheetView, tables: readonly FoundTable[], row: number): CalendarYear | null {
  const others = tables.filter((table) => !table.loose);
  const own = others.find((table) => row >= topOf(table) && row <= table.lastRow);
  if (own !== undefined) return yearOfTable(own);
  const named = new Set(others.map(yearOfTable).filter((year) => year !== null));
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : yearInText(view.grid.sheet);
}

/** The highest row of a table, its title included. */
function topOf(table: FoundTable): number {
  const rows = [...table.captions, ...table.shared].flatMap((line) => line.row ?? []);
  return Math.min(table.headerRows[0] ?? table.firstRow, ...rows);
}
