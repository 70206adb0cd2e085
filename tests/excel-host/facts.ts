import { cellAddress } from "../../src/sheet/address";
import type { SheetFacts } from "../workbook/contract/subject";
import { addressOf } from "./addresses";
import type { Book } from "./book";

/** What stands in a sheet of the host besides its values, for the contract of all adapters. */
export function factsOf(book: Book, name: string): SheetFacts {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  const formulas: Record<string, string> = {};
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) if (cell.formula !== null) formulas[cellAddress({ row, column })] = cell.formula;
  const names = book.names.flatMap(({ name: own, formula, visible }) => {
    const place = /^='?(.+?)'?!(.+)$/.exec(formula);
    const here = place?.[1]?.replaceAll("''", "'") === sheet.name;
    return visible && here ? [[own, place?.[2]?.replaceAll("$", "") ?? ""] as const] : [];
  });
  const rows = sheet.page.titleRows?.match(/\d+/g)?.map((row) => Number(row) - 1);
  return {
    formulas,
    notes: Object.fromEntries(sheet.notes),
    names: Object.fromEntries(names),
    tables: Object.fromEntries(sheet.tables.map((table) => [table.name, addressOf(table.area)])),
    print: {
      orientation: sheet.page.orientation.toLowerCase(),
      repeatRows: rows === undefined ? null : [rows[0] ?? NaN, rows[1] ?? NaN],
    },
  };
}
