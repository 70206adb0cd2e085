import { markedId } from "../marks";
import type { ExistingSheet } from "../plan-sheets";

export interface SheetState extends ExistingSheet {
  readonly id: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** A workbook name: its formula with "=", English. */
export interface WorkbookName {
  readonly name: string;
  readonly formula: string;
}

export interface Structure {
  /** In order; without our own temporary sheets. */
  readonly sheets: readonly SheetState[];
  /** Ids of temporary sheets, also those that an interrupted writing left behind. */
  readonly temporary: readonly string[];
  readonly names: readonly WorkbookName[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly protected: boolean;
}

const TEMPORARY = "~payoff~";

/** The name of a sheet that is there only while writing; no person names a sheet like that. */
export const temporaryName = (number: number): string => `${TEMPORARY}${number}`;

const isTemporary = (name: string): boolean => /^~payoff~\d+$/.test(name);

/** What the workbook holds, without its cells. One sync. */
export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/id");
  protection.load("protected");
  await context.sync();
  const marks = names.items.flatMap((item) => {
    const mark = markedId(item.name);
    return mark === null ? [] : [{ mark, sheet: sheetOfReference(String(item.formula)) }];
  });
  const sheets = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    protected: sheet.protection.protected,
    mark: marks.find((each) => each.sheet === sheet.name)?.mark ?? null,
  }));
  return {
    sheets: sheets.filter((sheet) => !isTemporary(sheet.name)),
    temporary: sheets.filter((sheet) => isTemporary(sheet.name)).map((sheet) => sheet.id),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id })),
    protected: protection.protected,
  };
}

/** "='Blad 1'!$A$1" -> "Blad 1"; null where the name refers to no sheet. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!()[\]#]+))!\$?[A-Z]+\$?\d+/i.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
