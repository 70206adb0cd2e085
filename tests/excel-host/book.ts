import { cellError, type CellValue } from "../../src/sheet/cell";
import { addressOf, prefixOf, type Rectangle } from "./addresses";
import { copyCharts } from "./charts";
import { evaluate, evaluateWhole, parseFormula, withSheetRenamed, type Lookup, type OwnFunctions } from "./formula";
import { HostError } from "./message";
import { typed } from "./typed-input";

/** One cell as it stands; what is not set is as on a new sheet. */
export interface Cell {
  value: CellValue;
  /** English, without "=". */
  formula: string | null;
  quoted: boolean;
  numberFormat: string;
  /** Font, fill, alignment and borders by name: "font.bold" -> true. */
  look: Record<string, unknown>;
}

export interface TableModel {
  id: string;
  name: string;
  style: string;
  area: Rectangle;
}

/** Cells that a series shows, by the sheet's id. */
export interface SeriesSource {
  readonly sheet: string;
  readonly area: Rectangle;
}

export interface SeriesModel {
  name: string;
  values: SeriesSource | null;
  categories: SeriesSource | null;
  look: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly chartType: string;
  readonly series: SeriesModel[];
  /** "title.text", "valueAxis.numberFormat" and so on. */
  readonly look: Record<string, unknown>;
  /** The cells it covers; null where it lies as Excel put it. */
  place: Rectangle | null;
}

export interface PivotModel {
  readonly id: string;
  readonly name: string;
  /** Name of the table it rests on. */
  readonly table: string;
  readonly place: Rectangle;
  rows: string[];
  columns: string[];
  readonly values: { readonly field: string; name: string; summarizeBy: string }[];
  readonly look: Record<string, unknown>;
  /** How often it has been refreshed. */
  refreshed: number;
}

export interface PageModel {
  orientation: string;
  paperSize: string | null;
  zoom: unknown;
  titleRows: string | null;
  footers: Record<string, string>;
  margins: Record<string, number>;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  tabColor: string;
  readonly cells: Map<number, Map<number, Cell>>;
  /** Plain values under the cells, for large sheets. */
  bulk: readonly (readonly CellValue[])[];
  widths: Map<number, number>;
  autofitted: boolean;
  merges: Rectangle[];
  freeze: Rectangle | null;
  page: PageModel;
  breaks: number[];
  tables: TableModel[];
  charts: ChartModel[];
  pivots: PivotModel[];
  notes: Map<string, string>;
  /** Formulas entered over several cells at once ({=...}): no part of one can be changed. */
  arrays: Rectangle[];
  /** The first has the highest priority. */
  conditionals: ConditionalModel[];
  validations: ValidationModel[];
  /** What is selected on it, whether it is in view or not. */
  selected: Rectangle;
}

export interface ConditionalModel {
  readonly id: string;
  readonly type: "Custom" | "CellValue";
  areas: Rectangle[];
  stopIfTrue: boolean;
  /** A formula with "=", or the rule of a cell's value. */
  rule: unknown;
  /** "font.color" -> "#FF0000". */
  format: Record<string, unknown>;
}

export interface ValidationModel {
  areas: Rectangle[];
  rule: unknown;
  ignoreBlanks: boolean;
  prompt: unknown;
  errorAlert: unknown;
}

export interface NameModel {
  name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export type Actor = "user" | "add-in" | "other";

type BookChange =
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated"; readonly sheet: SheetModel }
  | { readonly kind: "selected"; readonly sheet: SheetModel; readonly area: Rectangle }
  | {
      readonly kind: "changed";
      readonly sheet: SheetModel;
      readonly area: Rectangle;
      readonly before?: CellValue;
      readonly after?: CellValue;
    };

/** Something that has happened, and who did it. */
export type BookEvent = BookChange & { readonly actor: Actor };

const NEW_PAGE = (): PageModel => ({
  orientation: "Portrait",
  paperSize: null,
  zoom: { scale: 100 },
  titleRows: null,
  footers: {},
  margins: {},
});

const keyOf = (sheet: SheetModel, row: number, column: number): string => `${sheet.id}/${row}/${column}`;

/** "Blad 1 (2)": a name that would be too long is cut. */
const copyName = (name: string, number: number): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A workbook in memory, as Excel holds it. Only this file knows how. */
export class Book {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  active = "";
  /** Custom functions that an add-in has registered, by their names; null: none is there. */
  functions: OwnFunctions | null = null;
  /** Cells whose formula came before the functions did: #NAME? until it is entered again. */
  readonly stuck = new Set<string>();
  structureProtected = false;
  /** Whose hands are on the workbook: the user's, the add-in's, or another person's. */
  actor: Actor = "user";
  /** Told of everything that Excel tells of. */
  heard: (event: BookEvent) => void = () => undefined;
  private lastId = 0;
  private known = new Map<string, CellValue>();

  sheet(key: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
  }

  /** Where the user is: "Data!B4". */
  get selection(): string {
    const sheet = this.sheet(this.active);
    return sheet === undefined ? "" : prefixOf(sheet.name) + addressOf(sheet.selected);
  }

  /** Something was changed: formulas are worked out anew when next asked for. */
  touch(): void {
    this.known.clear();
  }

  addSheet(name: string): SheetModel {
    this.checkName(name);
    this.lastId += 1;
    const sheet: SheetModel = {
      id: `{0000-${this.lastId}}`,
      name,
      visibility: "Visible",
      protected: false,
      tabColor: "",
      cells: new Map(),
      bulk: [],
      widths: new Map(),
      autofitted: false,
      merges: [],
      freeze: null,
      page: NEW_PAGE(),
      breaks: [],
      tables: [],
      charts: [],
      pivots: [],
      notes: new Map(),
      arrays: [],
      conditionals: [],
      validations: [],
      selected: { row: 0, column: 0, rows: 1, columns: 1 },
    };
    this.sheets.push(sheet);
    if (this.active === "") this.active = sheet.id;
    this.touch();
    this.tell({ kind: "added", sheet });
    return sheet;
  }

  rename(sheet: SheetModel, name: string): void {
    if (sheet.name === name) return;
    this.checkName(name, sheet);
    this.rewriteFormulas(sheet.name, name);
    sheet.name = name;
    this.touch();
  }

  remove(sheet: SheetModel): void {
    const visible = this.sheets.filter((each) => each.visibility === "Visible");
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "a very hidden sheet");
    if (visible.length === 1 && visible[0] === sheet) throw new HostError("InvalidOperation", "the last visible sheet");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas(sheet.name, null);
    this.tell({ kind: "deleted", sheet });
    const next = this.sheets.find((each) => each.visibility === "Visible");
    if (this.active === sheet.id && next !== undefined) this.activate(next);
    this.touch();
  }

  setVisibility(sheet: SheetModel, visibility: SheetModel["visibility"]): void {
    const others = this.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) throw new HostError("InvalidOperation", "no visible sheet");
    sheet.visibility = visibility;
    const next = others[0];
    if (this.active === sheet.id && visibility !== "Visible" && next !== undefined) this.activate(next);
  }

  /** Brings a sheet into view. */
  activate(sheet: SheetModel): void {
    if (this.active === sheet.id) return;
    const before = this.sheet(this.active);
    this.active = sheet.id;
    if (before !== undefined) this.tell({ kind: "deactivated", sheet: before });
    this.tell({ kind: "activated", sheet });
  }

  select(sheet: SheetModel, area: Rectangle): void {
    if (addressOf(sheet.selected) === addressOf(area)) return;
    sheet.selected = area;
    this.tell({ kind: "selected", sheet, area });
  }

  /** Values or formulas have changed. `before`: of a single cell, what it showed. */
  changed(sheet: SheetModel, area: Rectangle, before?: CellValue): void {
    this.touch();
    const after = before === undefined ? undefined : this.value(sheet, area.row, area.column);
    this.tell({ kind: "changed", sheet, area, ...(before !== undefined && { before, after: after ?? null }) });
  }

  private tell(event: BookChange): void {
    this.heard({ ...event, actor: this.actor });
  }

  addName(name: string, formula: string): NameModel {
    if (!/^[\p{L}_\\][\p{L}\d_.]{0,254}$/u.test(name)) throw new HostError("InvalidArgument", name);
    if (/^(?:[A-Za-z]{1,3}\d+|[RrCc]\d*(?:[Cc]\d*)?)$/.test(name)) throw new HostError("InvalidArgument", name);
    const taken = this.names.some((each) => sameName(each.name, name));
    if (taken || this.tableOf(name) !== undefined) throw new HostError("ItemAlreadyExists", name);
    const added = { name, formula, visible: true, comment: "" };
    this.names.push(added);
    this.touch();
    return added;
  }

  tableOf(name: string): TableModel | undefined {
    return this.sheets.flatMap((sheet) => sheet.tables).find((table) => sameName(table.name, name));
  }

  checkTableName(name: string, own?: TableModel): void {
    if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(name)) throw new HostError("InvalidArgument", name);
    const other = this.tableOf(name);
    if ((other !== undefined && other !== own) || this.names.some((each) => sameName(each.name, name)))
      throw new HostError("ItemAlreadyExists", name);
  }

  newId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  cell(sheet: SheetModel, row: number, column: number): Cell {
    const line = sheet.cells.get(row) ?? new Map<number, Cell>();
    sheet.cells.set(row, line);
    const found = line.get(column) ?? {
      value: sheet.bulk[row]?.[column] ?? null,
      formula: null,
      quoted: false,
      numberFormat: "General",
      look: {},
    };
    line.set(column, found);
    return found;
  }

  /** The cell where something has been set, else undefined. */
  peek(sheet: SheetModel, row: number, column: number): Cell | undefined {
    return sheet.cells.get(row)?.get(column);
  }

  /** Types something into a cell. */
  setInput(sheet: SheetModel, row: number, column: number, input: unknown): void {
    const before = this.value(sheet, row, column);
    this.put(sheet, row, column, input);
    this.changed(sheet, { row, column, rows: 1, columns: 1 }, before);
  }

  /** The same without telling. */
  put(sheet: SheetModel, row: number, column: number, input: unknown): void {
    const cell = this.cell(sheet, row, column);
    // A cell formatted as text takes everything as it stands.
    const asText = cell.numberFormat === "@" && typeof input === "string";
    const read = asText ? { value: input, formula: null, quoted: false } : typed(input);
    if (read.formula !== null) this.checkFormula(read.formula);
    Object.assign(cell, read);
    this.stuck.delete(keyOf(sheet, row, column));
    this.touch();
  }

  value(sheet: SheetModel, row: number, column: number): CellValue {
    const cell = this.peek(sheet, row, column);
    if (cell?.formula !== null && cell !== undefined) return this.worked(sheet, row, column, cell.formula);
    const value = cell === undefined ? (sheet.bulk[row]?.[column] ?? null) : cell.value;
    return value === null && this.functions !== null ? this.spilledInto(sheet, row, column) : value;
  }

  /** The cells that the formula in a cell fills, itself the first; null where it fills one only. */
  spill(sheet: SheetModel, row: number, column: number): Rectangle | null {
    const formula = this.peek(sheet, row, column)?.formula ?? null;
    const values = formula === null ? null : this.whole(sheet, row, column, formula);
    if (values === null || (values.length === 1 && values[0]?.length === 1)) return null;
    return { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  }

  /** As Excel copies a sheet: after the other, named after it, with all that is on it. */
  copySheet(source: SheetModel, after: SheetModel): SheetModel {
    if (source.pivots.length > 0)
      throw new HostError("ApiNotFound", "excel-host does not implement Worksheet.Copy with PivotTables");
    let number = 2;
    while (this.sheet(copyName(source.name, number)) !== undefined) number += 1;
    const copy = this.addSheet(copyName(source.name, number));
    this.sheets.splice(this.sheets.indexOf(copy), 1);
    this.sheets.splice(this.sheets.indexOf(after) + 1, 0, copy);
    const { id, name, tables, cells, ...rest } = source;
    Object.assign(copy, structuredClone({ ...rest, charts: [] }));
    copyCharts(source, copy, () => this.newId());
    for (const [row, line] of structuredClone(cells)) copy.cells.set(row, line);
    for (const key of [...this.stuck].filter((each) => each.startsWith(`${id}/`)))
      this.stuck.add(key.replace(`${id}/`, `${copy.id}/`));
    for (const table of tables) copy.tables.push({ ...table, id: this.newId(), name: `${table.name}_${copy.tables.length}${name.length}` }); // prettier-ignore
    this.touch();
    return copy;
  }

  /** Rectangle of the cells that hold something, or with `formats` also of those that only look like something. */
  used(sheet: SheetModel, formats: boolean): Rectangle | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const count = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    sheet.bulk.forEach((line, row) => line.forEach((value, column) => value !== null && count(row, column)));
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        const looks = formats && (cell.numberFormat !== "General" || Object.keys(cell.look).length > 0);
        if (cell.value !== null || cell.formula !== null || looks) count(row, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Everything there is, for "as it was". */
  snapshot(): unknown {
    const sheets = this.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells]
        .sort(([a], [b]) => a - b)
        .flatMap(
          ([row, line]) =>
          [...line]
            .sort(([a], [b]) => a - b)
            .filter(([, cell]) => !isUntouched(cell))
            .map(([column, cell]) => [row, column, this.value(sheet, row, column), cell.formula, cell.quoted, cell.numberFormat, { ...cell.look }]), // prettier-ignore
        ),
      widths: [...sheet.widths].sort(([a], [b]) => a - b),
      merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
      tables: sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
      charts: sheet.charts
        .map((chart) => ({
          ...chart,
          id: null,
          series: chart.series.map((each) => ({
            ...each,
            values: this.placed(each.values),
            categories: this.placed(each.categories),
          })),
        })) // prettier-ignore
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      pivots: sheet.pivots.map((pivot) => ({ ...pivot, id: null, refreshed: null })),
      conditionals: sheet.conditionals.map((each) => ({ ...each, id: null })),
      notes: [...sheet.notes].sort(),
      page: { ...sheet.page, zoom: sheet.page.zoom, footers: { ...sheet.page.footers }, margins: {} },
      breaks: [...sheet.breaks],
      autofitted: true,
      // Where the user looks is no part of what the workbook holds.
      selected: null,
    }));
    const names = this.names.map((name) => ({ ...name })).sort((a, b) => (a.name < b.name ? -1 : 1));
    return structuredClone({ sheets, names, settings: [...this.settings], active: this.sheet(this.active)?.name });
  }

  /** "Data!B2:B9" of what a series shows; the sheet may be gone. */
  placed(source: SeriesSource | null): string | null {
    if (source === null) return null;
    const sheet = this.sheets.find(({ id }) => id === source.sheet);
    return sheet === undefined ? "#REF!" : prefixOf(sheet.name) + addressOf(source.area);
  }

  private spilledInto(sheet: SheetModel, row: number, column: number): CellValue {
    for (const [top, line] of sheet.cells)
      for (const [left, { formula }] of line) {
        if (formula === null || top > row || left > column || !/PAYOFF|BREAKEVEN/.test(formula)) continue;
        const value = this.whole(sheet, top, left, formula)?.[row - top]?.[column - left];
        if (value !== undefined) return value;
      }
    return null;
  }

  /** All values of a formula that gives several. */
  private whole(
    sheet: SheetModel,
    row: number,
    column: number,
    formula: string,
  ): readonly (readonly CellValue[])[] | null {
    // prettier-ignore
    if (this.stuck.has(keyOf(sheet, row, column))) return null;
    const node = parseFormula(formula);
    const values = node === null ? null : evaluateWhole(node, this.lookup(sheet));
    return Array.isArray(values) ? (values as readonly (readonly CellValue[])[]) : null;
  }

  private worked(sheet: SheetModel, row: number, column: number, formula: string): CellValue {
    const key = keyOf(sheet, row, column);
    if (this.stuck.has(key)) return cellError("#NAME?");
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const node = parseFormula(formula);
    // While it is being worked out, a circle reads 0, as in Excel.
    this.known.set(key, 0);
    const value = node === null ? cellError("#NAME?") : evaluate(node, this.lookup(sheet));
    this.known.set(key, value);
    return value;
  }

  private lookup(sheet: SheetModel): Lookup {
    return {
      cell: (name, at, across) => {
        const from = name === null ? sheet : this.sheet(name);
        return from === undefined ? undefined : this.value(from, at, across);
      },
      named: (name) => {
        const found = this.names.find((each) => sameName(each.name, name));
        return found === undefined ? null : parseFormula(found.formula.slice(1));
      },
      ...(this.functions !== null && { own: this.functions }),
    };
  }

  /** Excel takes no formula it cannot read, nor one that points at a sheet that is not there. */
  checkFormula(formula: string): void {
    if (formula.length > 8192) throw new HostError("InvalidArgument", "a formula of more than 8,192 characters");
    if (parseFormula(formula) === null) throw new HostError("InvalidArgument", `no formula: ${formula}`);
    for (const [, quoted = "", bare = ""] of formula
      .replaceAll(/"(?:[^"]|"")*"|#[A-Z/0]+!/g, "")
      .matchAll(/(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\d_.]*))!/gu)) {
      const name = quoted === "" ? bare : quoted.replaceAll("''", "'");
      if (this.sheet(name) === undefined) throw new HostError("InvalidArgument", `no sheet ${name}`);
    }
  }

  private checkName(name: string, own?: SheetModel): void {
    const bad = name.trim() === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || sameName(name, "History");
    if (bad) throw new HostError("InvalidArgument", `sheet name ${name}`);
    if (this.sheets.some((sheet) => sheet !== own && sameName(sheet.name, name)))
      throw new HostError("ItemAlreadyExists", `sheet name ${name}`);
  }

  private rewriteFormulas(from: string, to: string | null): void {
    for (const sheet of this.sheets)
      for (const line of sheet.cells.values())
        for (const cell of line.values())
          if (cell.formula !== null) cell.formula = withSheetRenamed(cell.formula, from, to);
    for (const name of this.names) {
      const formula = withSheetRenamed(name.formula, from, to);
      if (formula === name.formula) continue;
      const place = formula.slice(formula.lastIndexOf("!") + 1);
      name.formula = to === null ? "=#REF!" : `=${prefixOf(to)}${place}`;
    }
  }
}

const isUntouched = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === null &&
  !cell.quoted &&
  cell.numberFormat === "General" &&
  Object.keys(cell.look).length === 0;
