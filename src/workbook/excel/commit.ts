import { suspend } from "./excel-api";
import type { Attempt } from "./recover";
import { putSettings } from "./settings";
import { copyCells, transplant } from "./transplant";
import type { StandingSheet } from "./read-dress";
import type { Target, WritePlan } from "./plan-writing";

/** No report reaches it: clearing it changes nothing, but is refused on a protected or deleted sheet. */
const LAST_CELL = "XFD1048576";

/** Keeps the cells of the sheets that are to be replaced, hidden, until all is done. One sync. */
export async function backUp(
  context: Excel.RequestContext,
  plan: WritePlan,
  standing: ReadonlyMap<Target, StandingSheet>,
): Promise<void> {
  suspend(context);
  const { worksheets } = context.workbook;
  for (const target of plan.targets) {
    const old = standing.get(target);
    if (target.replaces === null || old === undefined) continue;
    const source = worksheets.getItem(target.replaces.sheet.id);
    copyCells(worksheets.getItem(target.replaces.backup), source, old.rows, old.columns);
  }
  await context.sync();
}

/**
 * Everything the user sees happens in this one sync: replaced sheets are filled anew, new ones get their names and
 * show, the settings are kept, and last the temporary sheets go, the sentinel first.
 */
export async function commit(
  context: Excel.RequestContext,
  { plan, standing, settings, withNotes }: Attempt,
): Promise<void> {
  suspend(context);
  const { worksheets, names } = context.workbook;
  // What someone has protected or deleted meanwhile is refused here, before anything is changed.
  for (const { replaces } of plan.targets) {
    if (replaces !== null) worksheets.getItem(replaces.sheet.id).getRange(LAST_CELL).clear();
  }
  for (const target of plan.targets) replaceOrShow(worksheets, target, standing.get(target), withNotes);
  for (const { name } of plan.oldNames) names.getItem(name).delete();
  for (const { name, target, address, hidden } of plan.newNames) {
    const sheet = worksheets.getItem(target.replaces === null ? target.name : target.replaces.sheet.id);
    const item = names.add(name, sheet.getRange(address));
    if (hidden) item.visible = false;
  }
  putSettings(context, settings);
  worksheets.getItem(plan.sentinel).delete();
  for (const { replaces, temporary } of plan.targets) {
    if (replaces === null) continue;
    worksheets.getItem(temporary).delete();
    worksheets.getItem(replaces.backup).delete();
  }
  await context.sync();
}

function replaceOrShow(
  worksheets: Excel.WorksheetCollection,
  target: Target,
  old: StandingSheet | undefined,
  withNotes: boolean,
): void {
  const source = worksheets.getItem(target.temporary);
  const { replaces, content, dress } = target;
  if (replaces === null || old === undefined) {
    source.visibility = "Visible";
    source.name = target.name;
    return;
  }
  const sheet = worksheets.getItem(replaces.sheet.id);
  const inTheWay = {
    tables: old.dress.tables.map(({ name }) => name),
    deleteNotes: () => {
      for (const { address } of old.dress.notes) sheet.notes.getItem(address).delete();
    },
  };
  transplant(sheet, inTheWay, { source, rows: content.rows, columns: content.columns, dress, withNotes });
}
