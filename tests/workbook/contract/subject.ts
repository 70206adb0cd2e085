import type { Result } from "../../../src/calculation/result";
import { cellAddress, rangeAddress, type CellRange } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/cell";
import type { Grid } from "../../../src/sheet/grid";
import type { LayoutChart, LayoutPivotTable, SheetLayout } from "../../../src/sheet/layout";
import type {
  Capabilities,
  Place,
  SheetInfo,
  Task,
  WorkbookFault,
  WorkbookPort,
  WriteOptions,
  WrittenSheet,
} from "../../../src/workbook/port";

/** A sheet of the user's, there before the add-in comes. */
export interface SeedSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
}

/** A task as data, so that it can be sent to an adapter that lives in a browser. Both are counted from 1. */
export interface Script {
  /** Answer yes the nth time the adapter asks whether it is cancelled. */
  readonly cancelAtAsk?: number;
  /** Make the nth step fail, where the subject can (`injects`). */
  readonly failAtStep?: number;
}

/** What an operation gave, and what its task saw. */
export interface Played<T> {
  readonly result: Result<T, WorkbookFault>;
  readonly progress: readonly (readonly [done: number, total: number])[];
  readonly asked: number;
}

/** What stands in a written sheet besides its values, as an independent reader of the host or file finds it. */
export interface SheetFacts {
  /** Formula text without "=" by address. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Workbook names that point into the sheet: name -> address; marks left out. */
  readonly names: Readonly<Record<string, string>>;
  /** Table name -> range. */
  readonly tables: Readonly<Record<string, string>>;
  /** By title; `description` null where the host has no place for it. */
  readonly charts: Readonly<Record<string, ChartFacts>>;
  readonly pivotTables: Readonly<Record<string, PivotFacts>>;
  /** What may be typed in single cells, by address. */
  readonly validations: Readonly<Record<string, ValidationFacts>>;
  readonly print: { readonly orientation: string; readonly repeatRows: readonly [number, number] | null } | null;
}

/** Least and most of a number, the most null where the rule is above the least alone; or the words of a list. */
export interface ValidationFacts {
  readonly rule: readonly [least: number, most: number | null] | string;
  readonly message: string;
}

export interface ChartFacts {
  readonly kind: string;
  readonly description: string | null;
  readonly categories: string;
  /** Name and cells of each. */
  readonly series: readonly (readonly [name: string, values: string])[];
  readonly axisTitles: readonly (string | null)[];
  readonly area: string;
}

export interface PivotFacts {
  readonly table: string;
  readonly at: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Heading, way of summarising and name of each. */
  readonly values: readonly (readonly [heading: string, summarise: string, name: string])[];
}

/** An adapter under the contract: only calls with plain data. */
export interface ContractSubject {
  /** Whether `failAtStep` works. */
  readonly injects: boolean;
  capabilities(): Promise<Capabilities>;
  listSheets(): Promise<Result<readonly SheetInfo[], WorkbookFault>>;
  activeSheet(): Promise<Result<string | null, WorkbookFault>>;
  readGrid(sheet: string, range?: CellRange | null, script?: Script): Promise<Played<Grid>>;
  writeSheets(
    layouts: readonly SheetLayout[],
    options: WriteOptions,
    script?: Script,
  ): Promise<Played<readonly WrittenSheet[]>>;
  readSetting(key: string): Promise<Result<string | null, WorkbookFault>>;
  writeSetting(key: string, value: string): Promise<Result<null, WorkbookFault>>;
  goTo(place: Place): Promise<Result<null, WorkbookFault>>;
  /** Absent where the adapter has no cell in view. */
  insertFormula?(formula: string): Promise<Result<Place, WorkbookFault>>;
  /** The workbook that written sheets landed in, opened anew where it is a file; null while nothing is written. */
  landed(): Promise<ContractSubject | null>;
  facts(sheet: string): Promise<SheetFacts>;
}

/** Plays a script against a port in the same process. */
export async function play<T>(
  script: Script | undefined,
  run: (task: Task) => Promise<Result<T, WorkbookFault>>,
): Promise<Played<T>> {
  const progress: [number, number][] = [];
  let asked = 0;
  const result = await run({
    onProgress: (done, total) => progress.push([done, total]),
    cancelled: () => {
      asked += 1;
      return asked === script?.cancelAtAsk;
    },
  });
  return { result, progress, asked };
}

export interface SubjectParts {
  readonly port: WorkbookPort;
  readonly landed: () => Promise<ContractSubject | null>;
  readonly facts: (sheet: string) => Promise<SheetFacts>;
  /** Arranges that the next operation fails at a step. */
  readonly inject?: (step: number) => void;
}

/** A subject around a port in the same process. */
export function subjectOf({ port, landed, facts, inject }: SubjectParts): ContractSubject {
  const { insertFormula } = port;
  const arrange = (script?: Script): void => {
    if (script?.failAtStep !== undefined) inject?.(script.failAtStep);
  };
  return {
    injects: inject !== undefined,
    capabilities: async () => port.capabilities,
    listSheets: () => port.listSheets(),
    activeSheet: () => port.activeSheet(),
    readGrid: (sheet, range, script) => {
      arrange(script);
      return play(script, (task) => port.readGrid(sheet, range ?? undefined, task));
    },
    writeSheets: (layouts, options, script) => {
      arrange(script);
      return play(script, (task) => port.writeSheets(layouts, options, task));
    },
    readSetting: (key) => port.readSetting(key),
    writeSetting: (key, value) => port.writeSetting(key, value),
    goTo: (place) => port.goTo(place),
    ...(insertFormula !== undefined && { insertFormula: (formula: string) => insertFormula.call(port, formula) }),
    landed,
    facts,
  };
}

export const chartFacts = ({ kind, description, categories, series, axisTitles, area }: LayoutChart): ChartFacts => ({
  kind,
  description,
  categories: rangeAddress(categories),
  series: series.map(({ name, values }) => [name, rangeAddress(values)] as const),
  axisTitles: [axisTitles?.category ?? null, axisTitles?.value ?? null],
  area: rangeAddress(area),
});

export const pivotFacts = ({ source, at, rows, columns, values }: LayoutPivotTable): PivotFacts => ({
  table: source.table,
  at: cellAddress(at),
  rows,
  columns,
  values: values.map(({ heading, summarise, name }) => [heading, summarise, name] as const),
});

/** Facts that a layout promises, for adapters that keep the layout itself. */
export function factsOfLayout(layout: SheetLayout, formulas: ReadonlyMap<string, string | null>): SheetFacts {
  const texts = [...formulas].flatMap(([address, text]) => (text === null ? [] : [[address, text] as const]));
  return {
    formulas: Object.fromEntries(texts),
    notes: Object.fromEntries(
      layout.cells.flatMap((cell) => (cell.note === undefined ? [] : [[cellAddress(cell), cell.note]])),
    ),
    names: Object.fromEntries((layout.names ?? []).map(({ name, at }) => [name, cellAddress(at)])),
    tables: Object.fromEntries((layout.tables ?? []).map(({ name, range }) => [name, rangeAddress(range)])),
    charts: Object.fromEntries((layout.charts ?? []).map((chart) => [chart.title, chartFacts(chart)])),
    pivotTables: Object.fromEntries((layout.pivotTables ?? []).map((pivot) => [pivot.name, pivotFacts(pivot)])),
    validations: Object.fromEntries(
      (layout.validations ?? []).map(({ at, rule, message }) => [
        cellAddress(at),
        {
          rule: rule.kind === "list" ? rule.words.join(",") : [rule.min, rule.minExcluded === true ? null : rule.max],
          message,
        },
      ]),
    ),
    print: { orientation: layout.print.orientation, repeatRows: layout.print.repeatRows ?? null },
  };
}
