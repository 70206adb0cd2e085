import type { ExcelApi } from "./excel-api";
import type { Copying, CopyPlan } from "./plan-copies";
import { readStructure, sheetOfReference, type SheetState, type Structure } from "./structure";

/**
 * After a fault or a cancel: finds out whether the last sync was carried out whole, else deletes the copies and their
 * marks.
 * @returns true when all of it had been done
 * @throws what Excel throws: then copies are left, hidden, until the next writing
 */
export async function takeBackCopies(excel: ExcelApi, copying: Copying): Promise<boolean> {
  return excel.run(async (context) => {
    const now = await readStructure(context);
    if (copying.committing && isWhole(now, copying.plans)) return true;
    const { worksheets, names } = context.workbook;
    for (const name of ourMarks(now, copying)) names.getItem(name).delete();
    for (const id of [...now.temporary, ...ourCopies(now, copying)]) worksheets.getItem(id).delete();
    await context.sync();
    return false;
  });
}

/** The sheet that a mark stands on. */
const marked = (now: Structure, mark: string): string | null => {
  const found = now.names.find(({ name }) => name.toLowerCase() === mark.toLowerCase());
  return found === undefined ? null : sheetOfReference(found.formula);
};

const isWhole = (now: Structure, plans: readonly CopyPlan[]): boolean =>
  plans.every(({ mark, name }) => marked(now, mark) === name);

const ourMarks = (now: Structure, { before, plans }: Copying): readonly string[] =>
  plans
    .map(({ mark }) => mark)
    .filter((mark) => marked(now, mark) !== null && before?.names.every(({ name }) => name !== mark) === true);

/** Copies that had got their names, and the one that had been made but not yet renamed. */
function ourCopies(now: Structure, { before, plans, current, committing }: Copying): readonly string[] {
  const known = new Set(before?.sheets.map(({ id }) => id));
  const added = now.sheets.filter(({ id }) => !known.has(id));
  const isOurs = ({ name }: SheetState): boolean =>
    (committing && plans.some((plan) => plan.name === name)) || (current !== null && isCopyName(name, current));
  return added.filter(isOurs).map(({ id }) => id);
}

/** "Blad 1 (2)", as Excel names a copy; a long name is cut. */
function isCopyName(name: string, { sheet }: CopyPlan): boolean {
  const match = /^(.+) \(\d+\)$/.exec(name);
  return match?.[1] !== undefined && sheet.name.startsWith(match[1]);
}
