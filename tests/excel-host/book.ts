import { cellError, type CellValue } from "../../src/sheet/cell";
import { prefixOf, type Rectangle } from "./addresses";
import { evaluate, parseFormula, withSheetRenamed } from "./formula";
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
  notes: Map<string, string>;
}

export interface NameModel {
  name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

const NEW_PAGE = (): PageModel => ({
  orientation: "Portrait",
  paperSize: null,
  zoom: { scale: 100 },
  titleRows: null,
  footers: {},
  margins: {},
});

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A workbook in memory, as Excel holds it. Only this file knows how. */
export class Book {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  active = "";
  selection = "";
  structureProtected = false;
  private lastId = 0;
  private known = new Map<string, CellValue>();

  sheet(key: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
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
      notes: new Map(),
    };
    this.sheets.push(sheet);
    if (this.active === "") this.active = sheet.id;
    this.touch();
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
    if (this.active === sheet.id) this.active = this.sheets.find((each) => each.visibility === "Visible")?.id ?? "";
    this.touch();
  }

  setVisibility(sheet: SheetModel, visibility: SheetModel["visibility"]): void {
    const others = this.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) throw new HostError("InvalidOperation", "no visible sheet");
    sheet.visibility = visibility;
    if (this.active === sheet.id && visibility !== "Visible") this.active = others[0]?.id ?? "";
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

  setInput(sheet: SheetModel, row: number, column: number, input: unknown): void {
    const cell = this.cell(sheet, row, column);
    // A cell formatted as text takes everything as it stands.
    const asText = cell.numberFormat === "@" && typeof input === "string";
    const read = asText ? { value: input, formula: null, quoted: false } : typed(input);
    if (read.formula !== null) this.checkFormula(read.formula);
    Object.assign(cell, read);
    this.touch();
  }

  value(sheet: SheetModel, row: number, column: number): CellValue {
    const cell = this.peek(sheet, row, column);
    if (cell === undefined) return sheet.bulk[row]?.[column] ?? null;
    return cell.formula === null ? cell.value : this.worked(sheet, row, column, cell.formula);
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
      notes: [...sheet.notes].sort(),
      page: { ...sheet.page, zoom: sheet.page.zoom, footers: { ...sheet.page.footers }, margins: {} },
      breaks: [...sheet.breaks],
      autofitted: true,
    }));
    const names = this.names.map((name) => ({ ...name })).sort((a, b) => (a.name < b.name ? -1 : 1));
    return structuredClone({ sheets, names, settings: [...this.settings], active: this.sheet(this.active)?.name });
  }

  private worked(sheet: SheetModel, row: number, column: number, formula: string): CellValue {
    const key = `${sheet.id}/${row}/${column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const node = parseFormula(formula);
    // While it is being worked out, a circle reads 0, as in Excel.
    this.known.set(key, 0);
    const value =
      node === null
        ? cellError("#NAME?")
        : evaluate(node, {
            cell: (name, at, across) => {
              const from = name === null ? sheet : this.sheet(name);
              return from === undefined ? undefined : this.value(from, at, across);
            },
            named: (name) => {
              const found = this.names.find((each) => sameName(each.name, name));
              return found === undefined ? null : parseFormula(found.formula.slice(1));
            },
          });
    this.known.set(key, value);
    return value;
  }

  /** Excel takes no formula it cannot read, nor one that points at a sheet that is not there. */
  private checkFormula(formula: string): void {
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
