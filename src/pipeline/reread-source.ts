import { ok, type Result } from "../calculation/result";
import type { FoundTable, MappedColumn } from "../participation/model/found-tables";
import type { SourceImport } from "../participation/model/source-import";
import { foldLabel } from "../participation/sus/fold";
import { confirmedMapping } from "../participation/sus/mapping";
import { isFree, shown } from "../participation/sus/values/shown";
import type { Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { findTablesIn, importSource, type ImportOptions } from "./import-source";

/** The tables as they are now, read as they were read before; or those that cannot be, and nothing is read. */
export type Reread =
  | { readonly kind: "read"; readonly imported: SourceImport }
  | { readonly kind: "gone"; readonly tables: readonly GoneTable[] };

/** A table that is not there as it was. Names of sheets are the port's own. */
export interface GoneTable {
  readonly sheet: string;
  readonly why:
    /** No sheet has the name; seenOn: one where a table with the same headings stands now. */
    | { readonly code: "sheet-gone"; readonly seenOn: string | null }
    /** Columns that something was made of and that no heading names any longer. */
    | { readonly code: "columns-changed"; readonly missing: readonly string[] }
    | { readonly code: "table-gone" };
}

/**
 * Reads tables again that the user has accepted: rows may have come and gone, and columns keep what they were said to
 * mean, also where others have come beside them. Where one is no longer to be found, or a column of it, nothing is read,
 * so that no figure changes for the lack of it.
 */
export async function rereadSource(
  port: WorkbookPort,
  tables: readonly FoundTable[],
  options: Omit<ImportOptions, "found">,
  task: Task = {},
): Promise<Result<Reread, WorkbookFault>> {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  const mappings = tables.filter(({ columns }) => columns.length > 0).map(confirmedMapping);
  const quietly = { ...(task.cancelled && { cancelled: task.cancelled }) };
  const found = await findTablesIn(port, names, mappings, quietly);
  if (!found.ok) return found;
  const now = tables.map((table) => sameTable(table, found.value.tables));
  const wanted = now.flatMap((one) => (one.kind === "there" ? [one.table] : []));
  if (wanted.length === tables.length) {
    const read = await importSource(port, wanted, { ...options, found: found.value.issues }, task);
    return read.ok ? ok({ kind: "read", imported: read.value }) : read;
  }
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const there = new Set(listed.value.map(({ name }) => name));
  const others = listed.value.flatMap(({ name, mark }) => (mark === null && !names.includes(name) ? [name] : []));
  const moved = names.every((name) => there.has(name)) ? null : await findTablesIn(port, others, [], quietly);
  if (moved !== null && !moved.ok) return moved;
  const seenOn = ({ layoutKey }: FoundTable): string | null =>
    moved?.value.tables.find((one) => one.layoutKey === layoutKey)?.sheet ?? null;
  const gone = tables.flatMap((table, at): GoneTable[] => {
    const { sheet } = table;
    const is = now[at];
    if (is === undefined || is.kind === "there") return [];
    if (!there.has(sheet)) return [{ sheet, why: { code: "sheet-gone", seenOn: seenOn(table) } }];
    return [
      { sheet, why: is.kind === "changed" ? { code: "columns-changed", missing: is.missing } : { code: "table-gone" } },
    ];
  });
  return ok({ kind: "gone", tables: gone });
}

type Now =
  | { readonly kind: "there"; readonly table: FoundTable }
  | { readonly kind: "changed"; readonly missing: readonly string[] }
  | { readonly kind: "gone" };

/** The same table as it is now: in the same sheet, in the same place or with the same headings. */
function sameTable(before: FoundTable, found: readonly FoundTable[]): Now {
  const onSheet = found.filter(({ sheet, layout }) => sheet === before.sheet && layout === before.layout);
  const same = onSheet.find(
    ({ firstColumn, headingRows, layoutKey }) =>
      firstColumn === before.firstColumn &&
      (headingRows.first === before.headingRows.first || layoutKey === before.layoutKey),
  );
  const closest = same ?? onSheet[0];
  if (closest === undefined) return { kind: "gone" };
  const missing = missingColumns(before, closest);
  if (missing.length > 0) return { kind: "changed", missing };
  return same === undefined ? { kind: "gone" } : { kind: "there", table: meaningTheSame(before, same) };
}

const headingOf = ({ heading }: MappedColumn): string => foldLabel(heading);

function missingColumns(before: FoundTable, now: FoundTable): readonly string[] {
  const there = new Set(now.columns.map(headingOf));
  return before.columns
    .filter((one) => one.field !== null && !there.has(headingOf(one)))
    .map(({ heading }) => (isFree(heading) ? heading : shown(heading)));
}

/** With columns beside those there were the headings are others as a whole: each keeps its meaning by its own. */
function meaningTheSame(before: FoundTable, now: FoundTable): FoundTable {
  if (now.layoutKey === before.layoutKey) return now;
  const meanings = new Map(before.columns.map((one) => [headingOf(one), one]));
  const columns = now.columns.map((column) => {
    const known = meanings.get(headingOf(column));
    return known === undefined ? column : { ...column, field: known.field, code: known.code, basis: known.basis };
  });
  return { ...now, columns };
}
