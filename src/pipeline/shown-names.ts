import type { SourceImport } from "../participation/model/source-import";
import { isFree, shown } from "../participation/sus/values/shown";

/** A name of a sheet as it may be shown and written: what the port calls it is for the port alone. */
export type ShownSheet = (sheet: string) => string;

/**
 * Names of sheets with identity numbers masked and names of persons covered; two that come to look alike are numbered,
 * in the order given. Names that point out nobody stand as they are.
 */
export function shownSheets(names: readonly string[]): ShownSheet {
  const shownAs = new Map<string, string>();
  const taken = new Set(names.filter(isFree));
  for (const name of names) {
    if (isFree(name) || shownAs.has(name)) continue;
    const covered = shown(name);
    let unlike = covered;
    for (let number = 2; taken.has(unlike); number++) unlike = `${covered} (${number})`;
    taken.add(unlike);
    shownAs.set(name, unlike);
  }
  return (sheet) => shownAs.get(sheet) ?? (isFree(sheet) ? sheet : shown(sheet));
}

/** The name of a file as it may be written; "_" and "." part words in it. */
export const shownFile = (name: string): string => (isFree(name.replace(/[_.]/g, " ")) ? name : shownWords(name));
const shownWords = (name: string): string => shown(isFree(name) ? name.replace(/[_.]/g, " ") : name);

/** Names for all sheets of an import, in the order of its accounting. */
export const sheetsOfImport = ({ accounting, tables, participations, issues }: SourceImport): ShownSheet =>
  shownSheets([
    ...accounting.map(({ sheet }) => sheet),
    ...tables.map(({ sheet }) => sheet),
    ...participations.sheets,
    ...issues.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])),
  ]);

/** The same import with its sheets named as they may be shown: for what is said and written. Once covered, it stays. */
export function coverSheets(imported: SourceImport, nameOf: ShownSheet = sheetsOfImport(imported)): SourceImport {
  const { tables, participations, interventions, aggregates, statements, issues, accounting } = imported;
  const inSheet = <T extends { readonly sheet: string }>(one: T): T => ({ ...one, sheet: nameOf(one.sheet) });
  const ids = new Map(tables.map(({ id, sheet }) => [id, nameOf(sheet) + id.slice(sheet.length)]));
  return {
    tables: tables.map((table) => ({ ...inSheet(table), id: ids.get(table.id) ?? table.id })),
    participations: { ...participations, sheets: participations.sheets.map(nameOf) },
    interventions: interventions.map(inSheet),
    aggregates: aggregates.map((figure) => ({ ...inSheet(figure), table: ids.get(figure.table) ?? figure.table })),
    statements: statements.map(inSheet),
    issues: issues.map((issue) => ({
      ...issue,
      sheet: issue.sheet === null ? null : nameOf(issue.sheet),
      table: issue.table === null ? null : (ids.get(issue.table) ?? issue.table),
    })),
    accounting: accounting.map(inSheet),
  };
}
