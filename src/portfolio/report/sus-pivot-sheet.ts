import type { SheetLayout } from "../../sheet/layout";
import { fieldText } from "../../words/import-fields";
import type { Language } from "../../words/language";
import { susDataWords } from "../../words/sus-data";
import { SUS_DATA_ID, SUS_DATA_TABLE } from "./sus-data-sheet";

export const SUS_PIVOT_ID = "sus-pivot";
const PIVOT_NAME = "SUS_pivot";

/**
 * A pivot table on the table of the sheet SUS-data, for free slicing: participations by year and intervention. What is
 * not additive (payback, persons) belongs to the reports.
 * @param data the sheet SUS-data; null where it has no table
 */
export function susPivotSheet(data: SheetLayout, language: Language): SheetLayout | null {
  if ((data.tables ?? []).length === 0) return null;
  const words = susDataWords(language);
  const headings = new Set(data.cells.flatMap(({ row, value }) => (row === 0 ? [value] : [])));
  const rows = [words.year, fieldText("intervention", language)].filter((heading) => headings.has(heading));
  const lines = words.pivotLines;
  return {
    id: SUS_PIVOT_ID,
    name: words.pivotSheet,
    cells: [
      { row: 0, column: 0, value: words.pivotTitle, style: "title" },
      ...lines.map((value, at) => ({ row: 1 + at, column: 0, value, style: "muted" as const })),
    ],
    columnWidths: [40, 18],
    print: { orientation: "portrait" },
    pivotTables: [
      {
        name: PIVOT_NAME,
        source: { sheet: SUS_DATA_ID, table: SUS_DATA_TABLE },
        at: { row: 2 + lines.length, column: 0 },
        rows,
        columns: [],
        values: [{ heading: words.sourceRow, summarise: "count", name: words.pivotCount }],
      },
    ],
    tab: "source",
  };
}
