import { cellAddress, rangeAddress } from "../../../../src/sheet/address";
import type { SheetSnapshot } from "../../../../src/sheet/sheet-snapshot";
import { play, type Played, type Script, type SeedSheet, type SheetFacts } from "../../contract/subject";
import type { Result } from "../../../../src/calculation/result";
import type { Task, WorkbookFault } from "../../../../src/workbook/port";

/** The contract's operations on the grid, with plain data in and out; the test calls them from outside the browser. */
export interface ContractPage {
  open(seeds: readonly SeedSheet[]): Promise<void>;
  /** Runs an operation of the port by name. */
  call(name: Called, args: unknown[]): Promise<unknown>;
  play(name: "readGrid" | "writeSheets", args: unknown[], script: Script | undefined): Promise<Played<unknown>>;
  facts(sheet: string): SheetFacts;
}

type Called = "listSheets" | "activeSheet" | "readSetting" | "writeSetting" | "goTo" | "insertFormula";

declare global {
  interface Window {
    contract: ContractPage;
  }
}

/** A grid is never without a sheet: this one stands where the contract asks for an empty workbook. */
const PLACEHOLDER = "Tomt blad";

const plainSheet = (seed: SeedSheet): SheetSnapshot => ({
  name: seed.name,
  hidden: seed.hidden === true,
  mark: null,
  values: seed.rows,
  details: [],
  columnWidths: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  tables: [],
  tab: null,
});

type Operation = (...args: unknown[]) => Promise<unknown>;
const operation = (name: string): Operation => {
  const { port } = window.grid.workbook;
  return (port as unknown as Record<string, Operation>)[name]!.bind(port);
};

/**
 * Makes one step fail: the last, which shows what was built, in the grid itself as it opens the new workbook; the others
 * where the adapter asks whether to go on.
 */
function failing(task: Task, step: number, last: number): Task {
  if (step === last) {
    const { univer } = (window.grid.workbook as unknown as { grid: { univer: { createUnit: unknown } } }).grid;
    const create = univer.createUnit;
    univer.createUnit = () => {
      univer.createUnit = create;
      throw new Error("injected");
    };
    return task;
  }
  let asked = 0;
  const cancelled = (): boolean => {
    asked += 1;
    if (asked === step) throw new Error("injected");
    return task.cancelled?.() === true;
  };
  return { ...task, cancelled };
}

window.contract = {
  open: async (seeds) => {
    const sheets = seeds.length === 0 ? [plainSheet({ name: PLACEHOLDER, rows: [] })] : seeds.map(plainSheet);
    const opened = await window.grid.workbook.open({ sheets, names: [], settings: {} });
    if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  },
  call: (name, args) => operation(name)(...args),
  play: (name, args, script) =>
    play(script, (task) => {
      const last = name === "writeSheets" ? (args[0] as unknown[]).length + 2 : NaN;
      const given = script?.failAtStep === undefined ? task : failing(task, script.failAtStep, last);
      return operation(name)(...args, given) as Promise<Result<unknown, WorkbookFault>>;
    }),
  facts: factsInGrid,
};

/** Read from Univer's own snapshot, not through the adapter. */
function factsInGrid(name: string): SheetFacts {
  const { grid } = window.grid.workbook as unknown as {
    grid: { api: { getActiveWorkbook(): { save(): Saved } } };
  };
  const book = grid.api.getActiveWorkbook().save();
  const [id, sheet] = Object.entries(book.sheets).find(([, each]) => each.name === name) ?? [];
  if (id === undefined || sheet === undefined) throw new Error(`${name} was not written`);
  const resource = (key: string) => JSON.parse(book.resources.find((one) => one.name === key)?.data ?? "{}");
  const byAddress = <T>(cells: Record<string, Record<string, T>>, text: (cell: T) => string | undefined) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([row, line]) =>
        Object.entries(line).flatMap(([column, cell]) => {
          const found = text(cell);
          return found === undefined ? [] : [[cellAddress({ row: Number(row), column: Number(column) }), found]];
        }),
      ),
    );
  const names = Object.values<{ name: string; formulaOrRefString: string }>(resource("SHEET_DEFINED_NAME_PLUGIN"));
  const tables: Saved["tables"] = resource("SHEET_TABLE_PLUGIN")[id]?.tables ?? [];
  const rules: Rule[] = resource("SHEET_DATA_VALIDATION_PLUGIN")[id] ?? [];
  return {
    charts: {},
    pivotTables: {},
    formulas: byAddress(sheet.cellData, (cell) => cell.f?.slice(1)),
    notes: byAddress(resource("SHEET_NOTE_PLUGIN")[id] ?? {}, (note: { note: string }) => note.note),
    names: Object.fromEntries(
      names.flatMap(({ name: own, formulaOrRefString: place }) =>
        place.startsWith(`'${name}'!`) && !own.startsWith("Payoff_blad_")
          ? [[own, place.slice(name.length + 3).replaceAll("$", "")]]
          : [],
      ),
    ),
    tables: Object.fromEntries(
      tables.map(({ name: own, range }) => [
        own,
        rangeAddress({
          from: { row: range.startRow, column: range.startColumn },
          to: { row: range.endRow, column: range.endColumn },
        }),
      ]),
    ),
    validations: Object.fromEntries(
      rules.flatMap(({ ranges, type, operator, formula1 = "", formula2, error }) =>
        ranges.map(({ startRow: row, startColumn: column }) => [
          cellAddress({ row, column }),
          {
            rule: type === "list" ? formula1 : [Number(formula1), operator === "between" ? Number(formula2) : null],
            message: error,
          },
        ]),
      ),
    ),
    print: null,
  };
}

interface Rule {
  readonly ranges: readonly { readonly startRow: number; readonly startColumn: number }[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly error: string;
}

interface Saved {
  readonly sheets: Record<string, { name: string; cellData: Record<string, Record<string, { f?: string }>> }>;
  readonly resources: { name: string; data: string }[];
  readonly tables: {
    name: string;
    range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  }[];
}
