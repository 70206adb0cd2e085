import { ok, type Result } from "../calculation/result";
import type { SheetLayout } from "../sheet/layout";
import { layoutRows, rowsFromTop } from "../sheet/rows";
import type { DocumentFacts, Settings, SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { sheetPrint, standsAsWritten } from "./sheet-print";
import { sheetChanges, type SheetChanges } from "./table-changes";

/** What became of a sheet that could be made anew. */
export interface Made {
  readonly id: string;
  /** As the workbook has it now. */
  readonly name: string;
  readonly outcome: MadeOutcome;
}

export type MadeOutcome =
  /** Written anew; without changes only its lines, such as the date, are others. */
  | { readonly kind: "rewritten"; readonly changes: SheetChanges }
  /** Somebody had changed the old one by hand: it stands, and this is a new sheet. */
  | { readonly kind: "beside"; readonly old: string; readonly changes: SheetChanges }
  /** It was not in the workbook. */
  | { readonly kind: "new" }
  /** Nothing on it would be another: it is not touched. */
  | { readonly kind: "same" };

/** A sheet laid out anew beside the one that stands. */
export interface Compared {
  readonly layout: SheetLayout;
  /** Its name in the workbook; null: it is not there. */
  readonly stands: string | null;
  readonly outcome: MadeOutcome;
}

/**
 * Sheets laid out anew beside those that stand. Where one of a report goes beside the old, all of it is written, so that
 * its formulas point at the new one.
 * @param units sheets of one report each, whose formulas may point at each other
 * @param prints what stood on the sheets when they were written, by mark
 */
export async function compareUnits(
  port: WorkbookPort,
  units: readonly (readonly SheetLayout[])[],
  prints: ReadonlyMap<string, string>,
  listed: readonly SheetInfo[],
): Promise<Result<readonly Compared[], WorkbookFault>> {
  const all: Compared[] = [];
  for (const layouts of units) {
    const unit: Compared[] = [];
    for (const layout of layouts) {
      const compared = await compare(port, layout, prints.get(layout.id) ?? null, listed);
      if (!compared.ok) return compared;
      unit.push(compared.value);
    }
    const moves = unit.some(({ outcome }) => outcome.kind === "beside" || outcome.kind === "new");
    all.push(...(moves ? unit.map(writtenToo) : unit));
  }
  return ok(all);
}

const UNCHANGED: SheetChanges = { figures: [], added: [], removed: [] };

const writtenToo = (one: Compared): Compared =>
  one.outcome.kind === "same" ? { ...one, outcome: { kind: "rewritten", changes: UNCHANGED } } : one;

async function compare(
  port: WorkbookPort,
  layout: SheetLayout,
  print: string | null,
  listed: readonly SheetInfo[],
): Promise<Result<Compared, WorkbookFault>> {
  // Of several with the same mark the last was written last.
  const sheet = listed.filter(({ mark }) => mark === layout.id).pop();
  if (sheet === undefined) return ok({ layout, stands: null, outcome: { kind: "new" } });
  const grid = await port.readGrid(sheet.name);
  if (!grid.ok) return grid;
  const rows = rowsFromTop(grid.value);
  const found = sheetPrint(rows);
  const stands = sheet.name;
  if (found === sheetPrint(layoutRows(layout))) return ok({ layout, stands, outcome: { kind: "same" } });
  const changes = sheetChanges(rows, layout);
  const byHand = print !== null && !standsAsWritten(print, rows);
  return ok({
    layout,
    stands,
    outcome: byHand ? { kind: "beside", old: stands, changes } : { kind: "rewritten", changes },
  });
}

/**
 * Writes those that would be others as one unit with their settings; where none would be, the settings alone.
 * @returns all of them, with their names as the workbook has them now
 */
export async function writeCompared(
  port: WorkbookPort,
  compared: readonly Compared[],
  settings: Settings,
  about: Omit<DocumentFacts, "title">,
  task?: Task,
): Promise<Result<readonly Made[], WorkbookFault>> {
  const wanted = compared.filter(({ outcome }) => outcome.kind !== "same");
  const [first] = wanted;
  if (first === undefined) {
    for (const [key, text] of Object.entries(settings)) {
      const kept = await port.writeSetting(key, text);
      if (!kept.ok) return kept;
    }
    return ok(compared.map((one) => madeOf(one, new Map())));
  }
  const replaceMarked = wanted.flatMap(({ layout, outcome }) => (outcome.kind === "rewritten" ? [layout.id] : []));
  const document = { ...about, title: first.layout.name };
  const layouts = wanted.map(({ layout }) => layout);
  const written = await port.writeSheets(layouts, { replaceMarked, document, settings }, task);
  if (!written.ok) return written;
  const names = new Map(written.value.map(({ id, name }) => [id, name]));
  return ok(compared.map((one) => madeOf(one, names)));
}

const madeOf = ({ layout: { id, name }, stands, outcome }: Compared, names: ReadonlyMap<string, string>): Made => ({
  id,
  name: names.get(id) ?? stands ?? name,
  outcome,
});
