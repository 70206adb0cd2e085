import { addCharts, finalNames, settleCharts } from "./charts";
import { suspend } from "./excel-api";
import { addFields, addPivot } from "./pivot-tables";
import type { Attempt } from "./recover";
import { putSettings } from "./settings";
import { copyCells, transplant } from "./transplant";
import type { StandingSheet } from "./read-dress";
import { chartsOf, type PlacedPivot, type Target, type WritePlan } from "./plan-writing";

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
    const sheet = sheetOf(worksheets, target);
    const item = names.add(name, sheet.getRange(address));
    if (hidden) item.visible = false;
  }
  for (const pivot of plan.latePivots) {
    makePivot(worksheets, pivot);
    addFields(sheetOf(worksheets, pivot.target), pivot);
  }
  putSettings(context, settings);
  worksheets.getItem(plan.sentinel).delete();
  // From here on all is done: what is left only has to go.
  for (const target of plan.targets) {
    const { replaces, temporary } = target;
    if (replaces === null) continue;
    const old = standing.get(target)?.charts ?? [];
    const names = finalNames(target.layout.charts ?? [], old);
    settleCharts(worksheets.getItem(replaces.sheet.id), names, old, new Set([...old, ...names.map(({ now }) => now)]));
    worksheets.getItem(temporary).delete();
    worksheets.getItem(replaces.backup).delete();
  }
  await context.sync();
}

/** A sheet by what it is called once it shows. */
const sheetOf = (worksheets: Excel.WorksheetCollection, { replaces, name }: Target): Excel.Worksheet =>
  worksheets.getItem(replaces === null ? name : replaces.sheet.id);

const makePivot = (worksheets: Excel.WorksheetCollection, pivot: PlacedPivot): void =>
  addPivot(sheetOf(worksheets, pivot.target), sheetOf(worksheets, pivot.source).tables.getItem(pivot.table), pivot);

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
  // The old ones go last: until then nothing of them needs to be brought back.
  addCharts(sheet, chartsOf(target, old.charts));
}
