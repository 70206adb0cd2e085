import { fail, ok, type Result } from "../../calculation/result";
import { nativeTwin } from "../../calculation/catalogue";
import { cellAddress, type CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";
import { readFormula } from "../../sheet/read-formula";
import { checkLayouts } from "../check-layouts";
import { checkSettings } from "../check-settings";
import { nativeFormula } from "../layout-formulas";
import { layoutRows } from "../layout-values";
import { markOf } from "../marks";
import { ownFormula } from "../own-calls";
import { planSheets, sheetNamesById, type PlannedSheet } from "../plan-sheets";
import type {
  Capabilities,
  Limits,
  OwnFormulaCell,
  Place,
  SheetInfo,
  Task,
  WorkbookFault,
  WorkbookPort,
  WriteOptions,
  WrittenSheet,
} from "../port";
import { readRows } from "../read-rows";
import { foldedName } from "../sheet-names";
import { runSteps, type Step } from "../steps";

/** A sheet of the user's, as a test or the workbench puts it in. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
  /** Formulas that the user has typed, English with their "=", by address; their values stand in `rows`. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** A sheet as it stands in memory; `layout` and `formulas` only where it was written through the port. */
export interface HeldSheet extends MemorySheet {
  readonly mark: string | null;
  readonly layout: SheetLayout | null;
  /** Formula text by cell address; null where the function has no native twin and only its value is held. */
  readonly formulas: ReadonlyMap<string, string | null>;
}

export interface MemoryWorkbook extends WorkbookPort {
  /** All sheets as they stand. */
  sheets(): readonly HeldSheet[];
  /** Places that goTo was asked to show, in order. */
  readonly visited: readonly Place[];
  /** Every setting as it stands. */
  settings(): ReadonlyMap<string, string>;
  /** The next write or read fails at its step number `step`, counted from 1; then all is as usual again. */
  failAtStep(step: number, fault?: WorkbookFault): void;
}

export const MEMORY_LIMITS: Limits = {
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  sheetNameLength: 31,
  cells: 5_000_000,
};

/** A workbook that lives in memory only: for tests, and wherever no host is at hand. */
export function createMemoryWorkbook(
  sheets: readonly MemorySheet[] = [],
  limits: Partial<Limits> = {},
): MemoryWorkbook {
  return new Memory(sheets, { ...MEMORY_LIMITS, ...limits });
}

class Memory implements MemoryWorkbook {
  readonly capabilities: Capabilities;
  readonly visited: Place[] = [];
  private held: readonly HeldSheet[];
  private readonly kept = new Map<string, string>();
  private injected: { readonly step: number; readonly fault: WorkbookFault } | null = null;

  constructor(sheets: readonly MemorySheet[], limits: Limits) {
    this.held = sheets.map((sheet) => ({ ...sheet, mark: null, layout: null, formulas: new Map() }));
    this.capabilities = {
      host: "memory",
      holdsSource: true,
      goTo: true,
      notes: true,
      tables: true,
      names: true,
      printSetup: true,
      charts: true,
      pivotTables: true,
      ownFunctions: false,
      limits,
    };
  }

  sheets(): readonly HeldSheet[] {
    return this.held;
  }

  settings(): ReadonlyMap<string, string> {
    return new Map(this.kept);
  }

  failAtStep(step: number, fault: WorkbookFault = { code: "host-error", detail: "injected" }): void {
    this.injected = { step, fault };
  }

  async listSheets(): Promise<Result<readonly SheetInfo[], WorkbookFault>> {
    return ok(
      this.held.map((sheet) => ({
        name: sheet.name,
        hidden: sheet.hidden === true,
        mark: sheet.mark,
        ...usedExtent(sheet.rows),
      })),
    );
  }

  async activeSheet(): Promise<Result<string | null, WorkbookFault>> {
    const place = this.visited.at(-1);
    const first = this.held.find((sheet) => sheet.hidden !== true);
    return ok(place?.sheet ?? first?.name ?? null);
  }

  async readGrid(sheet: string, range?: CellRange, task?: Task): Promise<Result<Grid, WorkbookFault>> {
    const found = this.find(sheet);
    if (found === undefined) return fail({ code: "sheet-missing", sheet });
    const injected = await runSteps(this.injecting([() => null]));
    if (!injected.ok) return injected;
    const row = (at: number, from: number, to: number): CellValue[] =>
      Array.from({ length: to - from + 1 }, (_, index) => found.rows[at]?.[from + index] ?? null);
    return readRows({ name: found.name, ...usedExtent(found.rows), row }, this.capabilities.limits, range, task);
  }

  async writeSheets(
    layouts: readonly SheetLayout[],
    options: WriteOptions,
    task?: Task,
  ): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
    const known = new Set(this.held.flatMap((sheet) => (sheet.mark === null ? [] : [sheet.mark])));
    const { limits } = this.capabilities;
    const { settings = {} } = options;
    const planned = planSheets(this.held, layouts, options.replaceMarked, limits.sheetNameLength);
    const after = [...this.held];
    const names = sheetNamesById(this.held, planned);
    const steps: Step[] = [
      () => checkLayouts(layouts, limits, known) ?? checkSettings(settings, limits),
      ...planned.map((plan) => () => {
        const sheet = heldSheet(plan, names);
        if (plan.replaces === null) after.push(sheet);
        else after[plan.replaces] = sheet;
        return null;
      }),
      () => {
        this.held = after;
        for (const [key, value] of Object.entries(settings)) this.kept.set(key, value);
        return null;
      },
    ];
    const done = await runSteps(this.injecting(steps), task);
    if (!done.ok) return done;
    return ok(planned.map(({ layout, name, replaces }) => ({ id: layout.id, name, replaced: replaces !== null })));
  }

  async readSetting(key: string): Promise<Result<string | null, WorkbookFault>> {
    return ok(this.kept.get(key) ?? null);
  }

  async writeSetting(key: string, value: string): Promise<Result<null, WorkbookFault>> {
    const tooLarge = checkSettings({ [key]: value }, this.capabilities.limits);
    if (tooLarge !== null) return fail(tooLarge);
    this.kept.set(key, value);
    return ok(null);
  }

  async goTo(place: Place): Promise<Result<null, WorkbookFault>> {
    if (this.find(place.sheet) === undefined) return fail({ code: "sheet-missing", sheet: place.sheet });
    this.visited.push(place);
    return ok(null);
  }

  async readOwnFormulas(): Promise<Result<readonly OwnFormulaCell[], WorkbookFault>> {
    return ok(this.held.flatMap(ownFormulaCells));
  }

  private find(name: string): HeldSheet | undefined {
    return this.held.find((sheet) => foldedName(sheet.name) === foldedName(name));
  }

  /** The steps, one of them replaced by the injected fault, which is then used up. */
  private injecting(steps: readonly Step[]): readonly Step[] {
    const { injected } = this;
    this.injected = null;
    if (injected === null) return steps;
    return steps.map((step, index) => (index + 1 === injected.step ? () => injected.fault : step));
  }
}

function heldSheet(plan: PlannedSheet, names: (id: string) => string): HeldSheet {
  const formulas = new Map<string, string | null>();
  for (const cell of plan.layout.cells) {
    if (cell.formula !== undefined) formulas.set(cellAddress(cell), nativeFormula(cell.formula, names, nativeTwin));
  }
  return {
    name: plan.name,
    rows: layoutRows(plan.layout),
    mark: markOf(plan.layout.id),
    layout: plan.layout,
    formulas,
  };
}

function ownFormulaCells({ name, rows, typed = {} }: HeldSheet): readonly OwnFormulaCell[] {
  return Object.entries(typed).flatMap(([address, text]): OwnFormulaCell[] => {
    const own = ownFormula(text);
    const cell = readFormula(address);
    if (own === null || !cell.ok || cell.value.kind !== "cells") return [];
    const at = cell.value.range.from;
    return [{ sheet: name, at, formula: own.plain, value: rows[at.row]?.[at.column] ?? null, state: null }];
  });
}

interface UsedExtent {
  readonly usedRows: number;
  readonly usedColumns: number;
}

/** Measured once for each sheet: a large one is read in many blocks. */
const extents = new WeakMap<MemorySheet["rows"], UsedExtent>();

function usedExtent(rows: MemorySheet["rows"]): UsedExtent {
  const known = extents.get(rows) ?? measuredExtent(rows);
  extents.set(rows, known);
  return known;
}

/** Extent from A1 of what is not null. */
function measuredExtent(rows: MemorySheet["rows"]): UsedExtent {
  let usedRows = 0;
  let usedColumns = 0;
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (value === null) continue;
      usedRows = index + 1;
      usedColumns = Math.max(usedColumns, column + 1);
    }
  }
  return { usedRows, usedColumns };
}
