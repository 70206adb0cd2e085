import { webcrypto } from "node:crypto";
import type { ImportIssue } from "../participation/model/found-tables";
import type { SourceImport } from "../participation/model/source-import";
import { readAssumptionEdits, type AssumptionEdits } from "../pipeline/assumptions-sheet";
import { findTablesIn, importSource } from "../pipeline/import-source";
import { personKeys } from "../pipeline/person-keys";
import { hasReports } from "../pipeline/portfolio-reports";
import { coverSheets, shownSheets } from "../pipeline/shown-names";
import { readMappings } from "../pipeline/remembered-mappings";
import { readWords } from "../pipeline/remembered-words";
import { readSourceGrids } from "../pipeline/run";
import type { Grid } from "../sheet/grid";
import { serialFromIso } from "../sheet/serial-date";
import { openXlsx } from "../workbook/xlsx";
import type { WorkbookPort } from "../workbook/port";
import { valueOf } from "./refused";

export interface Source {
  /** Whole sheets, for the tables of incomes per sector; none where a file has nothing but rows to import. */
  readonly grids: readonly Grid[];
  /** Names of the sheets read, in order, and of those of them that are hidden. */
  readonly sheets: readonly string[];
  readonly hidden: readonly string[];
  /** null where no table to import was found. */
  readonly imported: SourceImport | null;
  /** What was found in looking for tables. */
  readonly found: readonly ImportIssue[];
  /** The file's own assumptions, of its sheet Antaganden. */
  readonly assumptions: AssumptionEdits;
}

/** Opens the file and reads every table in it, hidden sheets too. */
export async function readFile(bytes: Uint8Array, fileName: string, date: string): Promise<Source> {
  const book = valueOf(await openXlsx(bytes, fileName), fileName);
  const listed = valueOf(await book.listSheets(), fileName);
  const others = listed.filter(({ mark }) => mark === null);
  if (listed.length > 0 && others.length === 0) {
    valueOf({ ok: false, fault: { code: "own-report", file: fileName } }, null);
  }
  const nameOf = shownSheets(others.map(({ name }) => name));
  const { imported, hasSectorTables, found } = await readRows(book, fileName, date);
  const needed = hasSectorTables || imported === null;
  const grids = needed ? valueOf(await readSourceGrids(book, null), fileName) : [];
  return {
    // Whatever is said or written from here on is said of the names that may be shown.
    grids: grids.map((grid) => ({ ...grid, sheet: nameOf(grid.sheet) })),
    sheets: others.map(({ name }) => nameOf(name)),
    hidden: others.filter(({ hidden }) => hidden).map(({ name }) => nameOf(name)),
    imported: imported === null ? null : coverSheets(imported, nameOf),
    found: found.map((issue) => ({ ...issue, sheet: issue.sheet === null ? null : nameOf(issue.sheet) })),
    assumptions: valueOf(await readAssumptionEdits(book), fileName),
  };
}

async function readRows(
  book: WorkbookPort,
  fileName: string,
  date: string,
): Promise<Pick<Source, "imported" | "found"> & { readonly hasSectorTables: boolean }> {
  const remembered = valueOf(await readMappings(book), fileName);
  const { tables, issues, hasSectorTables } = valueOf(await findTablesIn(book, null, remembered), fileName);
  // Tables of incomes per sector are what the payback report is made from as they are.
  const wanted = tables.filter(({ layout }) => layout !== "A9");
  if (wanted.length === 0) return { imported: null, hasSectorTables, found: issues };
  const day = serialFromIso(date);
  const options = {
    words: valueOf(await readWords(book), fileName),
    personKey: personKeys((numbers) => webcrypto.getRandomValues(numbers)),
    found: issues,
    ...(day !== undefined && { today: day }),
  };
  const imported = valueOf(await importSource(book, wanted, options), fileName);
  // What is said in a text is enough where a report needs nothing else.
  const empty =
    imported.participations.count === 0 &&
    imported.interventions.length === 0 &&
    imported.aggregates.length === 0 &&
    !hasReports(imported);
  return { imported: empty ? null : imported, hasSectorTables, found: issues };
}
