import { HOST_FILES, HOST_NAMES, IMPORT_TABLE, type Row } from "./import-table";
import { importsOf, namesBeforeDot, type Import } from "./imports-of";
import type { SourceFile } from "./source-files";

const SRC = "src/";
const inSrc = (file: string): string => file.slice(SRC.length);

/** "sheet/" covers a folder, "workbook/*" the files of a folder itself, anything else the beginning of a path. */
function covers(pattern: string, file: string): boolean {
  if (!pattern.endsWith("/*")) return file.startsWith(pattern);
  const folder = pattern.slice(0, -1);
  return file.startsWith(folder) && !file.slice(folder.length).includes("/");
}

const rowOf = (file: string): Row | undefined => IMPORT_TABLE.find((row) => covers(row.files, file));

/** A row about one file belongs to its folder: the entry of taskpane/ may import taskpane/. */
const folderOf = (row: Row): string => row.files.slice(0, row.files.lastIndexOf("/") + 1);

function mayImport(row: Row, to: string, typesOnly: boolean): boolean {
  const own = folderOf(row);
  const self = row.alone ? [] : [own === "workbook/" ? "workbook/*" : own];
  const allowed = [...self, "words/", ...row.imports, ...(typesOnly ? (row.types ?? []) : [])];
  return allowed.some((pattern) => covers(pattern, to));
}

const packageAllowed = (row: Row, specifier: string): boolean =>
  (row.packages ?? []).some((name) =>
    /[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );

function faultOf(one: Import): string | null {
  const from = inSrc(one.from);
  const row = rowOf(from);
  if (row === undefined) return `${one.from} lies in no folder of the import table`;
  if (one.to === null)
    return packageAllowed(row, one.specifier) ? null : `${one.from} may not import the package ${one.specifier}`;
  if (!one.to.startsWith(SRC)) return `${one.from} imports ${one.to}, which lies outside src`;
  if (one.missing) return `${one.from} imports ${one.to}, which does not exist`;
  if (mayImport(row, inSrc(one.to), one.typesOnly)) return null;
  return `${one.from} may not import ${one.to}${one.typesOnly ? " (types count too)" : ""}`;
}

/** One sentence per forbidden import, with both file names. `others`: files that are no code, such as JSON. */
export const forbiddenImports = (files: readonly SourceFile[], others: readonly string[] = []): string[] =>
  importsOf(files, others).flatMap((one) => {
    const fault = faultOf(one);
    return fault === null ? [] : [fault];
  });

/** Files that speak Excel's own objects without being the adapter, the registration or the pane's entry. */
export const strayHostNames = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => !HOST_FILES.some((allowed) => inSrc(file.path).startsWith(allowed)))
    .flatMap((file) => {
      const names = namesBeforeDot(file);
      return HOST_NAMES.filter((name) => names.has(name)).map((name) => `${file.path} names ${name}`);
    });

/** Every cycle among the files, types included, once each, named file by file. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const next = new Map<string, string[]>(files.map((file) => [file.path, []]));
  for (const one of importsOf(files)) if (one.to !== null && !one.missing) next.get(one.from)?.push(one.to);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      cycles.push([...trail.slice(at), file].join(" -> "));
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file.path, []);
  return cycles;
}
