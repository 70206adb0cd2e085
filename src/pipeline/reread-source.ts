import { ok, type Result } from "../calculation/result";
import type { FoundTable } from "../participation/model/found-tables";
import type { SourceImport } from "../participation/model/source-import";
import { confirmedMapping } from "../participation/sus/mapping";
import type { Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { findTablesIn, importSource, type ImportOptions } from "./import-source";

/** The tables as they are now, read as they were read before; or those that are no longer where they were. */
export type Reread =
  | { readonly kind: "read"; readonly imported: SourceImport }
  | { readonly kind: "gone"; readonly tables: readonly FoundTable[] };

/**
 * Reads tables again that the user has accepted: rows may have come and gone, and columns keep what they were said to
 * mean. Where one is no longer to be found nothing is read, so that no figure changes for the lack of it.
 */
export async function rereadSource(
  port: WorkbookPort,
  tables: readonly FoundTable[],
  options: Omit<ImportOptions, "found">,
  task: Task = {},
): Promise<Result<Reread, WorkbookFault>> {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  const mappings = tables.filter(({ columns }) => columns.length > 0).map(confirmedMapping);
  const found = await findTablesIn(port, names, mappings, { ...(task.cancelled && { cancelled: task.cancelled }) });
  if (!found.ok) return found;
  const now = tables.map((table) => found.value.tables.find((one) => isSame(one, table)) ?? null);
  const gone = tables.filter((_, at) => now[at] === null);
  if (gone.length > 0) return ok({ kind: "gone", tables: gone });
  const wanted = now.filter((one) => one !== null);
  const read = await importSource(port, wanted, { ...options, found: found.value.issues }, task);
  return read.ok ? ok({ kind: "read", imported: read.value }) : read;
}

/** The same headings in the same sheet, however many rows there are below. */
const isSame = (one: FoundTable, other: FoundTable): boolean =>
  one.sheet === other.sheet &&
  one.layout === other.layout &&
  one.firstColumn === other.firstColumn &&
  (one.headingRows.first === other.headingRows.first || one.layoutKey === other.layoutKey);
