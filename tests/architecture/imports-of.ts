import path from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files";

/** One import, re-export, dynamic import or import type of a file. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file it names, or null for a package; a relative path nobody has stays as written, with `missing`. */
  readonly to: string | null;
  readonly missing: boolean;
  readonly typesOnly: boolean;
}

const parse = (file: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    file.path,
    file.text,
    ts.ScriptTarget.ES2022,
    true,
    file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

const onlyTypes = (elements: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  elements.length > 0 && elements.every((element) => element.isTypeOnly);

function clauseIsTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined && bindings !== undefined && ts.isNamedImports(bindings) && onlyTypes(bindings.elements)
  );
}

const exportIsTypes = (node: ts.ExportDeclaration): boolean =>
  node.isTypeOnly ||
  (node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && onlyTypes(node.exportClause.elements));

const isLoadingCall = (node: ts.CallExpression): boolean =>
  node.expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(node.expression) && node.expression.text === "require");

/** The text and kind of what one node imports, or null when it imports nothing. */
function importOf(node: ts.Node): { specifier: string; typesOnly: boolean } | null {
  const said = (text: ts.Node | undefined, typesOnly: boolean) =>
    text !== undefined && ts.isStringLiteralLike(text) ? { specifier: text.text, typesOnly } : null;
  if (ts.isImportDeclaration(node)) return said(node.moduleSpecifier, clauseIsTypes(node.importClause));
  if (ts.isExportDeclaration(node)) return said(node.moduleSpecifier, exportIsTypes(node));
  if (ts.isCallExpression(node) && isLoadingCall(node)) return said(node.arguments[0], false);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return said(node.argument.literal, true);
  if (ts.isExternalModuleReference(node)) return said(node.expression, false);
  return null;
}

const ENDINGS = ["", ".ts", ".tsx", ".d.ts", "/index.ts", "/index.tsx"];

function resolve(from: string, specifier: string, known: ReadonlySet<string>): { to: string | null; missing: boolean } {
  if (!specifier.startsWith(".")) return { to: null, missing: false };
  const base = path.posix.join(path.posix.dirname(from), specifier);
  const found = ENDINGS.map((ending) => base + ending).find((candidate) => known.has(candidate));
  return { to: found ?? base, missing: found === undefined };
}

/** Every import of the files, in order; relative ones resolved among the files themselves. */
export function importsOf(files: readonly SourceFile[], others: readonly string[] = []): Import[] {
  const known = new Set([...files.map((file) => file.path), ...others]);
  return files.flatMap((file) => {
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const one = importOf(node);
      if (one !== null) found.push({ from: file.path, ...one, ...resolve(file.path, one.specifier, known) });
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
    return found;
  });
}

/** The names a file uses as the left side of a dot, in code or in types: `Excel.run`, `Office.Settings`. */
export function namesBeforeDot(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text);
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) names.add(node.left.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return names;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);

const isRuntime = (node: ts.Statement): boolean =>
  ts.isVariableStatement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isEnumDeclaration(node);

/** True when the file itself declares and exports something that exists at run time (re-exports do not count). */
export const exportsRuntime = (file: SourceFile): boolean =>
  parse(file).statements.some((statement) => isExported(statement) && isRuntime(statement));
