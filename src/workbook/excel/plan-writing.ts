import { cellAddress } from "../../sheet/address";
import type { SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import { freeWorkbookName, markName } from "../marks";
import { planSheets, sheetNamesById, type PlannedSheet } from "../plan-sheets";
import type { WriteOptions, WrittenSheet } from "../port";
import { newCharts, type NewChart } from "./charts";
import { layoutDress, type Dress } from "./dress";
import { keepsPivots, pivotNames, type NewPivot, type StandingPivot } from "./pivot-tables";
import { sheetContent, type SheetContent } from "./sheet-content";
import { sheetOfReference, temporaryName, type SheetState, type Structure, type WorkbookName } from "./structure";

/** One sheet on its way: written to a temporary sheet first. */
export interface Target {
  readonly layout: SheetLayout;
  /** Its name in the workbook. */
  readonly name: string;
  readonly temporary: string;
  readonly content: SheetContent;
  readonly dress: Dress;
  /** The sheet it takes the place of, and the temporary sheet that keeps the old cells meanwhile. */
  readonly replaces: { readonly sheet: SheetState; readonly backup: string } | null;
}

/** A PivotTable, the sheet it stands on and the table it rests on. */
export interface PlacedPivot extends NewPivot {
  readonly target: Target;
  readonly source: Target;
  readonly table: string;
}

/** A sheet whose PivotTables are the user's by now: they are refreshed, the rest stays. */
export interface KeptSheet {
  readonly sheetId: string;
  readonly pivots: readonly string[];
}

/** A workbook name to be given: mark or key figure. */
export interface NewName {
  readonly name: string;
  readonly target: Target;
  readonly address: string;
  readonly hidden: boolean;
}

export interface WritePlan {
  readonly targets: readonly Target[];
  /** There from the first change until all is done: while it stands, the writing is not finished. */
  readonly sentinel: string;
  readonly newNames: readonly NewName[];
  /** Names of an earlier writing that are given anew. */
  readonly oldNames: readonly WorkbookName[];
  /** On new sheets, of new sheets: made before anything shows. */
  readonly earlyPivots: readonly PlacedPivot[];
  /** On or of a sheet that is filled anew: made when it has been. */
  readonly latePivots: readonly PlacedPivot[];
  readonly kept: readonly KeptSheet[];
  /** What is reported when all is done. */
  readonly written: readonly WrittenSheet[];
}

export interface Wanted {
  readonly layouts: readonly SheetLayout[];
  readonly options: WriteOptions;
  readonly language: Language;
  readonly longestName: number;
  /** PivotTables of the workbook as they stand. */
  readonly pivots: readonly StandingPivot[];
}

export function planWriting(structure: Structure, wanted: Wanted): WritePlan {
  const { layouts, options, language, longestName, pivots } = wanted;
  const all = planSheets(structure.sheets, layouts, options.replaceMarked, longestName);
  const sheetOf = ({ replaces }: PlannedSheet): SheetState | undefined => structure.sheets[replaces ?? -1];
  const stands = (plan: PlannedSheet): boolean => keepsPivots(plan.layout, sheetOf(plan)?.id, pivots);
  const planned = all.filter((plan) => !stands(plan));
  // A formula points at the temporary sheet, and follows it when it gets its name; or at the sheet that stays.
  const written = planned.map((plan, at) => (plan.replaces === null ? { ...plan, name: temporaryName(at + 1) } : plan));
  const sheetName = sheetNamesById(structure.sheets, written);
  const replaced = planned.flatMap(({ replaces }) => structure.sheets[replaces ?? -1]?.id ?? []);
  const tableName = tableNames(structure, new Set([...replaced, ...structure.temporary]));
  const targets = planned.map((plan, at): Target => {
    const { layout, name } = plan;
    const content = sheetContent(layout, { sheetName, ownFunctions: options.ownFunctions === true, language });
    const sheet = plan.replaces === null ? undefined : structure.sheets[plan.replaces];
    return {
      layout,
      name,
      temporary: temporaryName(at + 1),
      content,
      dress: layoutDress(layout, content, tableName),
      replaces: sheet === undefined ? null : { sheet, backup: temporaryName(planned.length + at + 1) },
    };
  });
  const placed = placedPivots(targets, pivots);
  const isEarly = ({ target, source }: PlacedPivot): boolean => target.replaces === null && source.replaces === null;
  return {
    targets,
    sentinel: temporaryName(0),
    ...planNames(structure, targets),
    earlyPivots: placed.filter(isEarly),
    latePivots: placed.filter((pivot) => !isEarly(pivot)),
    kept: all.filter(stands).flatMap((plan) => {
      const sheetId = sheetOf(plan)?.id;
      return sheetId === undefined
        ? []
        : [{ sheetId, pivots: (plan.layout.pivotTables ?? []).map(({ name }) => name) }];
    }),
    written: all.map(({ layout, name, replaces }) => ({ id: layout.id, name, replaced: replaces !== null })),
  };
}

function placedPivots(targets: readonly Target[], standing: readonly StandingPivot[]): PlacedPivot[] {
  const named = pivotNames(standing);
  return targets.flatMap((target) =>
    named(target.layout).flatMap((each) => {
      const { sheet, table: wanted } = each.pivot.source;
      const source = targets.find(({ layout }) => layout.id === sheet);
      const at = (source?.layout.tables ?? []).findIndex(({ name }) => name === wanted);
      const table = source?.dress.tables[at]?.name;
      return source === undefined || table === undefined ? [] : [{ ...each, target, source, table }];
    }),
  );
}

/** The charts of a target, under names that are free beside those on its sheet. */
export const chartsOf = ({ layout }: Target, standing: readonly string[]): NewChart[] =>
  newCharts(layout.charts ?? [], standing);

/** Free table names. Those of sheets that are replaced, or left behind by an interrupted writing, are free. */
function tableNames({ tables, names }: Structure, gone: ReadonlySet<string>): (wanted: string) => string {
  const kept = tables.filter(({ sheetId }) => !gone.has(sheetId));
  const taken = new Set([...kept, ...names].map(({ name }) => name.toLowerCase()));
  return (wanted) => {
    const name = freeWorkbookName(wanted, taken, "_");
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Marks for new sheets and names for key figures; those that an earlier writing gave are given anew. */
function planNames(structure: Structure, targets: readonly Target[]): Pick<WritePlan, "newNames" | "oldNames"> {
  const oldNames = structure.names.filter((name) => targets.some((target) => isEarlier(name, target)));
  const kept = structure.names.filter((name) => !oldNames.includes(name));
  const tables = structure.tables.filter(({ sheetId }) => !structure.temporary.includes(sheetId));
  const taken = new Set(
    [...kept.map(({ name }) => name), ...tables.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  const newNames: NewName[] = [];
  const give = (target: Target, name: string, address: string, hidden: boolean): void => {
    taken.add(name.toLowerCase());
    newNames.push({ name, target, address, hidden });
  };
  for (const target of targets) {
    for (const { name, at } of target.layout.names ?? []) {
      give(target, freeWorkbookName(name, taken, "_"), cellAddress(at), false);
    }
    if (target.replaces !== null) continue;
    let number = 1;
    while (taken.has(markName(target.layout.id, number).toLowerCase())) number += 1;
    give(target, markName(target.layout.id, number), "A1", true);
  }
  return { newNames, oldNames };
}

/** A key figure of an earlier writing of the same layout; the user's own names on that sheet stay. */
function isEarlier({ name, formula }: WorkbookName, { layout, replaces }: Target): boolean {
  if (replaces === null || sheetOfReference(formula) !== replaces.sheet.name) return false;
  const own = name.toLowerCase();
  return (layout.names ?? []).some((each) => [own, own.replace(/_\d+$/, "")].includes(each.name.toLowerCase()));
}
