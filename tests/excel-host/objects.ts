import { isCellError } from "../../src/sheet/cell";
import { addressOf, checked, overlaps, parseAddress, prefixOf, WHOLE, withoutArea, type Rectangle } from "./addresses";
import type { NameModel, SheetModel, TableModel } from "./book";
import { ChartCollectionObject } from "./charts";
import { ConditionalFormatCollectionObject, copyConditionals } from "./conditional-formats";
import { DataValidationObject } from "./data-validation";
import { valueType } from "./events";
import { HostCollection, HostObject, type Host } from "./host-object";
import { HostError } from "./message";
import { PivotTableCollectionObject, refuseUnderPivots } from "./pivot-tables";

export class WorkbookObject extends HostObject {
  readonly type = "Workbook";
  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.host);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host);
  }
  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.host);
  }
  get Application(): ApplicationObject {
    return new ApplicationObject(this.host);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.host, null);
  }
  get PivotTables(): PivotTableCollectionObject {
    return new PivotTableCollectionObject(this.host, () => this.Worksheets.items(), null);
  }
  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.host);
  }
  GetActiveCell(): RangeObject {
    return this.selected((area) => ({ ...area, rows: 1, columns: 1 }));
  }
  GetSelectedRange(): RangeObject {
    return this.selected((area) => area);
  }
  private selected(part: (area: Rectangle) => Rectangle): RangeObject {
    const sheet = this.Worksheets.GetActiveWorksheet();
    return new RangeObject(this.host, sheet, part(sheet.model.selected));
  }
}

export class ApplicationObject extends HostObject {
  readonly type = "Application";
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class WorkbookProtectionObject extends HostObject {
  readonly type = "WorkbookProtection";
  get Protected(): boolean {
    return this.host.book.structureProtected;
  }
  Protect(password?: string): void {
    refusePassword("WorkbookProtection", password);
    if (this.Protected) throw new HostError("AccessDenied", "the workbook is protected already");
    this.host.book.structureProtected = true;
  }
  Unprotect(password?: string): void {
    refusePassword("WorkbookProtection", password);
    this.host.book.structureProtected = false;
  }
}

function refusePassword(type: string, password: string | null | undefined): void {
  if (password !== undefined && password !== null && password !== "")
    throw new HostError("ApiNotFound", `excel-host does not implement passwords of ${type}`);
}

export class WorksheetCollectionObject extends HostCollection<WorksheetObject> {
  readonly type = "WorksheetCollection";
  items(): readonly WorksheetObject[] {
    return this.host.book.sheets.map((sheet) => new WorksheetObject(this.host, sheet));
  }
  Indexer(key: string): WorksheetObject {
    const sheet = this.host.book.sheet(key);
    if (sheet === undefined) throw new HostError("ItemNotFound", `sheet ${key}`);
    return new WorksheetObject(this.host, sheet);
  }
  GetItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.host.book.sheet(key);
    return sheet === undefined ? null : new WorksheetObject(this.host, sheet);
  }
  GetActiveWorksheet(): WorksheetObject {
    return this.Indexer(this.host.book.active);
  }
  GetCount(visibleOnly?: boolean): number {
    return this.host.book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible").length;
  }
  _RegisterDataChangedEvent(): void {
    this.host.events.register("changed", null);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister("changed", null);
  }
  _RegisterAddedEvent(): void {
    this.host.events.register("added", null);
  }
  _UnregisterAddedEvent(): void {
    this.host.events.unregister("added", null);
  }
  _RegisterDeletedEvent(): void {
    this.host.events.register("deleted", null);
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.unregister("deleted", null);
  }
  _RegisterActivatedEvent(): void {
    this.host.events.register("activated", null);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unregister("activated", null);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.events.register("deactivated", null);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.events.unregister("deactivated", null);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.events.register("selected", null);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister("selected", null);
  }
  Add(name: string): WorksheetObject {
    refuseStructure(this.host);
    this.host.undoCleared.push("WorksheetCollection.Add");
    return new WorksheetObject(this.host, this.host.book.addSheet(name));
  }
}

function refuseStructure(host: Host): void {
  if (host.book.structureProtected) throw new HostError("AccessDenied", "the workbook's structure is protected");
}

export class WorksheetObject extends HostObject {
  readonly type = "Worksheet";
  constructor(
    host: Host,
    readonly model: SheetModel,
  ) {
    super(host);
  }
  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(name: string) {
    refuseStructure(this.host);
    this.host.undoCleared.push("Worksheet.Name");
    this.host.book.rename(this.alive(), name);
  }
  get Visibility(): string {
    return this.model.visibility;
  }
  set Visibility(value: SheetModel["visibility"]) {
    refuseStructure(this.host);
    this.host.book.setVisibility(this.alive(), value);
  }
  get TabColor(): string {
    return this.model.tabColor;
  }
  set TabColor(value: string) {
    if (value !== "" && !/^#[0-9A-F]{6}$/i.test(value)) throw new HostError("InvalidArgument", value);
    this.writable().tabColor = value.toUpperCase();
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.host, this);
  }
  get Charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.host, this);
  }
  get PivotTables(): PivotTableCollectionObject {
    return new PivotTableCollectionObject(this.host, () => [this], this);
  }
  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.host, this);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.host, this);
  }
  get HorizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.host, this);
  }
  get Notes(): NoteCollectionObject {
    return new NoteCollectionObject(this.host, this);
  }
  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.host, this);
  }
  Delete(): void {
    refuseStructure(this.host);
    this.host.undoCleared.push("Worksheet.Delete");
    this.host.book.remove(this.alive());
  }
  Copy(position?: string, relativeTo?: WorksheetObject): WorksheetObject {
    refuseStructure(this.host);
    if (position !== "After" || !(relativeTo instanceof WorksheetObject))
      throw new HostError("ApiNotFound", `excel-host does not implement Worksheet.Copy ${position ?? "None"}`);
    this.host.undoCleared.push("Worksheet.Copy");
    return new WorksheetObject(this.host, this.host.book.copySheet(this.alive(), relativeTo.alive()));
  }
  Activate(): void {
    if (this.model.visibility !== "Visible") throw new HostError("GeneralException", "a hidden sheet");
    this.host.book.activate(this.alive());
  }
  _RegisterDataChangedEvent(): void {
    this.host.events.register("changed", this.alive().id);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister("changed", this.model.id);
  }
  _RegisterActivatedEvent(): void {
    this.host.events.register("activated", this.alive().id);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unregister("activated", this.model.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.events.register("deactivated", this.alive().id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.events.unregister("deactivated", this.model.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.events.register("selected", this.alive().id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister("selected", this.model.id);
  }
  GetRange(address?: string): RangeObject {
    const area = address === undefined || address === null ? WHOLE : checked(parseAddress(address));
    return new RangeObject(this.host, this, area);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return new RangeObject(this.host, this, checked({ row, column, rows, columns }));
  }
  GetRanges(address: string): RangeAreasObject {
    if (address.length > 8192) throw new HostError("InvalidArgument", "an address of more than 8,192 characters");
    return new RangeAreasObject(this.host, this, address.split(",").map(parseAddress));
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const area = this.host.book.used(this.alive(), valuesOnly !== true);
    return area === null ? null : new RangeObject(this.host, this, area);
  }
  /** The model, or ItemNotFound where the sheet has been deleted meanwhile. */
  alive(): SheetModel {
    if (!this.host.book.sheets.includes(this.model)) throw new HostError("ItemNotFound", "the sheet is deleted");
    return this.model;
  }
  writable(): SheetModel {
    if (this.alive().protected) throw new HostError("AccessDenied", `${this.model.name} is protected`);
    return this.model;
  }
}

export class WorksheetProtectionObject extends HostObject {
  readonly type = "WorksheetProtection";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
  ) {
    super(host);
  }
  get Protected(): boolean {
    return this.sheet.model.protected;
  }
  Protect(options?: object | null, password?: string): void {
    refusePassword(this.type, password);
    if (options !== undefined && options !== null)
      throw new HostError("ApiNotFound", "excel-host does not implement options of WorksheetProtection.Protect");
    if (this.sheet.alive().protected) throw new HostError("AccessDenied", "the sheet is protected already");
    this.sheet.model.protected = true;
  }
  Unprotect(password?: string): void {
    refusePassword(this.type, password);
    this.sheet.alive().protected = false;
  }
}

export class RangeObject extends HostObject {
  readonly type = "Range";
  constructor(
    host: Host,
    readonly sheet: WorksheetObject,
    readonly area: Rectangle,
  ) {
    super(host);
  }
  get Address(): string {
    return prefixOf(this.sheet.model.name) + addressOf(this.area);
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get Values(): unknown {
    return this.matrix((row, column) => {
      const value = this.host.book.value(this.sheet.alive(), row, column);
      return isCellError(value) ? value.error : (value ?? "");
    });
  }
  set Values(input: readonly (readonly unknown[])[]) {
    this.inputs("Values", input);
  }
  get ValueTypes(): unknown {
    return this.matrix((row, column) => valueType(this.host.book.value(this.sheet.alive(), row, column)));
  }
  get Formulas(): unknown {
    return this.matrix((row, column) => {
      const cell = this.host.book.peek(this.sheet.alive(), row, column);
      const value = cell?.formula === null || cell === undefined ? null : `=${cell.formula}`;
      return value ?? (this.host.book.value(this.sheet.model, row, column) as string) ?? "";
    });
  }
  set Formulas(input: readonly (readonly unknown[])[]) {
    this.inputs("Formulas", input);
  }
  get NumberFormat(): unknown {
    return this.matrix(
      (row, column) => this.host.book.peek(this.sheet.alive(), row, column)?.numberFormat ?? "General",
    );
  }
  set NumberFormat(input: readonly (readonly string[])[]) {
    this.setEach("NumberFormat", input, (row, column, value) => {
      this.host.book.cell(this.sheet.model, row, column).numberFormat = String(value);
    });
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, [this.area]);
  }
  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this);
  }
  /** Another part of the same sheet. */
  at(area: Rectangle): RangeObject {
    return new RangeObject(this.host, this.sheet, area);
  }
  areas(areas: readonly Rectangle[]): RangeAreasObject {
    return new RangeAreasObject(this.host, this.sheet, areas);
  }
  Merge(across?: boolean): void {
    if (across === true) throw new HostError("ApiNotFound", "excel-host does not implement Range.Merge across");
    const sheet = this.sheet.writable();
    if (sheet.tables.some((table) => overlaps(table.area, this.area)))
      throw new HostError("InvalidOperation", "cells of a table cannot be merged");
    sheet.merges.push(this.area);
  }
  Unmerge(): void {
    const sheet = this.sheet.writable();
    sheet.merges = sheet.merges.filter((area) => !overlaps(area, this.area));
  }
  Clear(what?: string): void {
    const sheet = this.sheet.writable();
    if (what !== undefined && what !== null && what !== "All")
      throw new HostError("ApiNotFound", `excel-host does not implement Range.Clear ${what}`);
    refuseUnderPivots(sheet, this.area);
    // Values in a table's cells are cleared, the table itself stays.
    sheet.bulk = [];
    for (const [row, line] of sheet.cells) {
      if (row < this.area.row || row >= this.area.row + this.area.rows) continue;
      for (const column of line.keys())
        if (column >= this.area.column && column < this.area.column + this.area.columns) line.delete(column);
    }
    sheet.conditionals = withoutArea(sheet.conditionals, this.area);
    sheet.validations = withoutArea(sheet.validations, this.area);
    this.host.book.changed(sheet, this.area);
  }
  /** The client sends arrays of more than 1,500 cells in parts, and asks first whether the whole would fit. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw new HostError("InvalidArgument", `values of another shape than ${addressOf(this.area)}`);
  }
  GetRow(row: number): RangeObject {
    return new RangeObject(this.host, this.sheet, checked({ ...this.area, row: this.area.row + row, rows: 1 }));
  }
  GetBoundingRect(other: RangeObject): RangeObject {
    const [a, b] = [this.area, other.area];
    const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return new RangeObject(this.host, this.sheet, { row, column, rows, columns });
  }
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const spill = this.host.book.spill(this.sheet.alive(), this.area.row, this.area.column);
    return spill === null ? null : new RangeObject(this.host, this.sheet, spill);
  }
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const found = this.sheet.alive().merges.filter((area) => overlaps(area, this.area));
    return found.length === 0 ? null : new RangeAreasObject(this.host, this.sheet, found);
  }
  CopyFrom(source: RangeObject | string, copyType?: string): void {
    if (typeof source === "string" || (copyType !== "Formulas" && copyType !== "Formats"))
      throw new HostError("ApiNotFound", `excel-host does not implement Range.CopyFrom ${copyType ?? "All"}`);
    if (addressOf(source.area) !== addressOf(this.area))
      throw new HostError("ApiNotFound", "excel-host implements Range.CopyFrom only to the same address");
    const to = this.sheet.writable();
    refuseUnderPivots(to, this.area);
    const from = source.sheet.alive();
    const { row, column, rows, columns } = this.area;
    for (let at = row; at < row + rows; at += 1) {
      for (let across = column; across < column + columns; across += 1) {
        const cell = this.host.book.peek(from, at, across);
        if (cell === undefined && this.host.book.peek(to, at, across) === undefined) continue;
        const { value, formula, quoted, numberFormat, look } = cell ?? { value: null, formula: null, quoted: false, numberFormat: "General", look: {} }; // prettier-ignore
        const target = this.host.book.cell(to, at, across);
        Object.assign(
          target,
          copyType === "Formulas" ? { value, formula, quoted } : { numberFormat, look: { ...look } },
        );
      }
    }
    // Conditional formats go with the formats, data validation does not.
    if (copyType === "Formats") copyConditionals(from, to, this.area, () => this.host.book.newId());
    else this.host.book.changed(to, this.area);
  }
  Select(): void {
    this.sheet.Activate();
    this.host.book.select(this.sheet.alive(), this.area);
  }
  _KeepReference(): void {}

  /** As typed in, but one change however many cells. */
  private inputs(what: string, input: readonly (readonly unknown[])[]): void {
    const { book } = this.host;
    const single = this.area.rows * this.area.columns === 1;
    const before = single ? book.value(this.sheet.alive(), this.area.row, this.area.column) : undefined;
    this.setEach(what, input, (row, column, value) => book.put(this.sheet.model, row, column, value));
    book.changed(this.sheet.model, this.area, before);
  }

  /** A formula over several cells is replaced as a whole, or not at all. */
  private replaceArrays(): void {
    const { model } = this.sheet;
    const inside = (area: Rectangle): boolean =>
      area.row >= this.area.row &&
      area.column >= this.area.column &&
      area.row + area.rows <= this.area.row + this.area.rows &&
      area.column + area.columns <= this.area.column + this.area.columns;
    const touched = model.arrays.filter((area) => overlaps(area, this.area));
    if (!touched.every(inside)) throw new HostError("InvalidOperation", "a part of an array cannot be changed");
    model.arrays = model.arrays.filter((area) => !touched.includes(area));
  }

  private matrix(of: (row: number, column: number) => unknown): unknown {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > this.host.cellsPerRead) return null;
    return Array.from({ length: rows }, (_, at) => Array.from({ length: columns }, (_, across) => of(row + at, column + across))); // prettier-ignore
  }

  /** null leaves a cell as it is. */
  private setEach(
    what: string,
    input: readonly (readonly unknown[])[],
    set: (row: number, column: number, value: unknown) => void,
  ): void {
    this.sheet.writable();
    const { row, column, rows, columns } = this.area;
    if (input.length !== rows || input.some((line) => line.length !== columns))
      throw new HostError("InvalidArgument", `${what} of another shape than ${addressOf(this.area)}`);
    if (what !== "NumberFormat") {
      refuseUnderPivots(this.sheet.model, this.area);
      this.replaceArrays();
    }
    input.forEach((line, at) =>
      line.forEach((value, across) => {
        if (value !== null && value !== undefined) set(row + at, column + across, value);
      }),
    );
  }
}

export class RangeAreasObject extends HostObject {
  readonly type = "RangeAreas";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
    private readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }
  get Address(): string {
    return this.areas.map((area) => prefixOf(this.sheet.model.name) + addressOf(area)).join(",");
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, this.areas);
  }
  _KeepReference(): void {}
}

/** What the parts of a format share: one look, set in every cell of the areas. */
abstract class Look extends HostObject {
  constructor(
    host: Host,
    readonly sheet: WorksheetObject,
    readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }
  protected put(name: string, value: unknown): void {
    const sheet = this.sheet.writable();
    for (const area of this.areas) {
      if (area.rows * area.columns > 5_000_000)
        throw new HostError("ApiNotFound", "excel-host formats no whole sheets");
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1)
          this.host.book.cell(sheet, row, column).look[name] = value;
    }
  }
}

export class RangeFormatObject extends Look {
  readonly type = "RangeFormat";
  get Font(): FontObject {
    return new FontObject(this.host, this.sheet, this.areas);
  }
  get Fill(): FillObject {
    return new FillObject(this.host, this.sheet, this.areas);
  }
  get Borders(): BorderCollectionObject {
    return new BorderCollectionObject(this.host, this.sheet, this.areas);
  }
  set WrapText(value: boolean) {
    this.put("wrapText", value);
  }
  set HorizontalAlignment(value: string) {
    this.put("horizontalAlignment", value);
  }
  set VerticalAlignment(value: string) {
    this.put("verticalAlignment", value);
  }
  set IndentLevel(value: number) {
    this.put("indentLevel", value);
  }
  get ColumnWidth(): number {
    return this.sheet.model.widths.get(this.areas[0]?.column ?? 0) ?? STANDARD_WIDTH;
  }
  set ColumnWidth(value: number) {
    const sheet = this.sheet.writable();
    for (const area of this.areas)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (value === STANDARD_WIDTH) sheet.widths.delete(column);
        else sheet.widths.set(column, value);
      }
  }
  AutofitRows(): void {
    this.sheet.writable().autofitted = true;
  }
}

export const STANDARD_WIDTH = 48;

export class FontObject extends Look {
  readonly type = "RangeFont";
  set Bold(value: boolean) {
    this.put("font.bold", value);
  }
  set Italic(value: boolean) {
    this.put("font.italic", value);
  }
  set Size(value: number) {
    this.put("font.size", value);
  }
  set Color(value: string) {
    this.put("font.color", value);
  }
}

export class FillObject extends Look {
  readonly type = "RangeFill";
  set Color(value: string) {
    this.put("fill.color", value);
  }
}

export class BorderCollectionObject extends Look {
  readonly type = "RangeBorderCollection";
  Indexer(edge: string): BorderObject {
    return new BorderObject(this.host, this.sheet, this.areas, edge);
  }
}

export class BorderObject extends Look {
  readonly type = "RangeBorder";
  constructor(
    host: Host,
    sheet: WorksheetObject,
    areas: readonly Rectangle[],
    private readonly edge: string,
  ) {
    super(host, sheet, areas);
  }
  set Style(value: string) {
    this.put(`border.${this.edge}.style`, value);
  }
  set Color(value: string) {
    this.put(`border.${this.edge}.color`, value);
  }
}

export class TableCollectionObject extends HostCollection<TableObject> {
  readonly type = "TableCollection";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject | null,
  ) {
    super(host);
  }
  items(): readonly TableObject[] {
    const sheets = this.sheet === null ? this.host.book.sheets : [this.sheet.alive()];
    return sheets.flatMap((model) =>
      model.tables.map((table) => new TableObject(this.host, new WorksheetObject(this.host, model), table)),
    );
  }
  Indexer(key: string): TableObject {
    const found = this.items().find(
      (table) => table.model.id === key || table.Name.toLowerCase() === key.toLowerCase(),
    );
    if (found === undefined) throw new HostError("ItemNotFound", `table ${key}`);
    return found;
  }
  Add(range: RangeObject | string, hasHeaders: boolean): TableObject {
    if (this.sheet === null || typeof range !== "string" || !hasHeaders)
      throw new HostError("ApiNotFound", "excel-host adds tables only to a sheet, by address, with headings");
    const sheet = this.sheet.writable();
    const area = parseAddress(range);
    if (sheet.tables.some((table) => overlaps(table.area, area)) || sheet.merges.some((merge) => overlaps(merge, area)))
      throw new HostError("InvalidOperation", "tables and merged cells may not overlap");
    const id = this.host.book.newId();
    let number = 1;
    while (this.host.book.tableOf(`Table${number}`) !== undefined) number += 1;
    const model: TableModel = { id, name: `Table${number}`, style: "TableStyleMedium2", area };
    sheet.tables.push(model);
    return new TableObject(this.host, this.sheet, model);
  }
}

export class TableObject extends HostObject {
  readonly type = "Table";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
    readonly model: TableModel,
  ) {
    super(host);
  }
  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(name: string) {
    this.host.book.checkTableName(name, this.model);
    this.model.name = name;
  }
  get Style(): string {
    return this.model.style;
  }
  set Style(style: string) {
    this.model.style = style;
  }
  get Worksheet(): WorksheetObject {
    return this.sheet;
  }
  GetRange(): RangeObject {
    return new RangeObject(this.host, this.sheet, this.model.area);
  }
  ConvertToRange(): RangeObject {
    const sheet = this.sheet.writable();
    sheet.tables = sheet.tables.filter((table) => table !== this.model);
    return this.GetRange();
  }
}

export class NamedItemCollectionObject extends HostCollection<NamedItemObject> {
  readonly type = "NamedItemCollection";
  items(): readonly NamedItemObject[] {
    return this.host.book.names.map((name) => new NamedItemObject(this.host, name));
  }
  Indexer(key: string): NamedItemObject {
    const found = this.items().find((item) => item.Name.toLowerCase() === key.toLowerCase());
    if (found === undefined) throw new HostError("ItemNotFound", `name ${key}`);
    return found;
  }
  Add(name: string, reference: RangeObject | string, comment?: string): NamedItemObject {
    const place = (range: RangeObject): string =>
      addressOf(range.area).replaceAll(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`);
    const formula =
      typeof reference === "string" ? reference : `=${prefixOf(reference.sheet.model.name)}${place(reference)}`;
    const added = this.host.book.addName(name, formula);
    added.comment = comment ?? "";
    return new NamedItemObject(this.host, added);
  }
}

export class NamedItemObject extends HostObject {
  readonly type = "NamedItem";
  constructor(
    host: Host,
    private readonly model: NameModel,
  ) {
    super(host);
  }
  get Name(): string {
    return this.model.name;
  }
  get Formula(): string {
    return this.model.formula;
  }
  get Visible(): boolean {
    return this.model.visible;
  }
  set Visible(value: boolean) {
    this.model.visible = value;
  }
  Delete(): void {
    this.host.book.names.splice(this.host.book.names.indexOf(this.model), 1);
  }
}

export class SettingCollectionObject extends HostCollection<SettingObject> {
  readonly type = "SettingCollection";
  items(): readonly SettingObject[] {
    return [...this.host.book.settings.keys()].map((key) => new SettingObject(this.host, key));
  }
  Add(key: string, value: unknown): SettingObject {
    this.host.book.settings.set(key, value);
    return new SettingObject(this.host, key);
  }
  GetItemOrNullObject(key: string): SettingObject | null {
    return this.host.book.settings.has(key) ? new SettingObject(this.host, key) : null;
  }
}

export class SettingObject extends HostObject {
  readonly type = "Setting";
  constructor(
    host: Host,
    readonly Key: string,
  ) {
    super(host);
  }
  get Value(): unknown {
    return this.host.book.settings.get(this.Key);
  }
  Delete(): void {
    if (!this.host.book.settings.delete(this.Key)) throw new HostError("ItemNotFound", `setting ${this.Key}`);
  }
}

export class FreezePanesObject extends HostObject {
  readonly type = "WorksheetFreezePanes";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
  ) {
    super(host);
  }
  FreezeAt(address: RangeObject | string): void {
    this.sheet.alive().freeze = typeof address === "string" ? parseAddress(address) : address.area;
  }
  FreezeRows(count: number): void {
    this.sheet.alive().freeze = { ...WHOLE, rows: count };
  }
  FreezeColumns(count: number): void {
    this.sheet.alive().freeze = { ...WHOLE, columns: count };
  }
  Unfreeze(): void {
    this.sheet.alive().freeze = null;
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { freeze } = this.sheet.alive();
    return freeze === null ? null : new RangeObject(this.host, this.sheet, freeze);
  }
}

export class PageLayoutObject extends HostObject {
  readonly type = "PageLayout";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
  ) {
    super(host);
  }
  private get page(): SheetModel["page"] {
    return this.sheet.alive().page;
  }
  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: string) {
    this.page.orientation = value;
  }
  set PaperSize(value: string) {
    this.page.paperSize = value;
  }
  set Zoom(value: unknown) {
    this.page.zoom = value;
  }
  get HeadersFooters(): HeadersFootersObject {
    return new HeadersFootersObject(this.host, this.page);
  }
  SetPrintTitleRows(address: string): void {
    if (address === "") this.page.titleRows = null;
    else {
      const area = parseAddress(address);
      this.page.titleRows = `$${area.row + 1}:$${area.row + area.rows}`;
    }
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.page;
    return titleRows === null ? null : new RangeObject(this.host, this.sheet, parseAddress(titleRows));
  }
}

export class HeadersFootersObject extends HostObject {
  readonly type = "HeaderFooterGroup";
  constructor(
    host: Host,
    private readonly page: SheetModel["page"],
  ) {
    super(host);
  }
  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.host, this.page);
  }
}

export class HeaderFooterObject extends HostObject {
  readonly type = "HeaderFooter";
  constructor(
    host: Host,
    private readonly page: SheetModel["page"],
  ) {
    super(host);
  }
  set LeftFooter(value: string) {
    this.page.footers["left"] = value;
  }
  set RightFooter(value: string) {
    this.page.footers["right"] = value;
  }
}

export class PageBreakCollectionObject extends HostCollection<PageBreakObject> {
  readonly type = "PageBreakCollection";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
  ) {
    super(host);
  }
  items(): readonly PageBreakObject[] {
    return this.sheet.alive().breaks.map((row) => new PageBreakObject(this.host, this.sheet, row));
  }
  GetItemAt(index: number): PageBreakObject {
    return this.Indexer(index);
  }
  Indexer(index: number): PageBreakObject {
    const found = this.items()[index];
    if (found === undefined) throw new HostError("ItemNotFound", `page break ${index}`);
    return found;
  }
  Add(address: string): PageBreakObject {
    const { row } = parseAddress(address);
    const sheet = this.sheet.alive();
    if (row === 0) throw new HostError("InvalidArgument", "a page break before the first row");
    if (!sheet.breaks.includes(row)) sheet.breaks = [...sheet.breaks, row].sort((a, b) => a - b);
    return new PageBreakObject(this.host, this.sheet, row);
  }
  RemovePageBreaks(): void {
    this.sheet.alive().breaks = [];
  }
}

export class PageBreakObject extends HostObject {
  readonly type = "PageBreak";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
    private readonly row: number,
  ) {
    super(host);
  }
  get RowIndex(): number {
    return this.row;
  }
  GetCellAfterBreak(): RangeObject {
    return new RangeObject(this.host, this.sheet, { row: this.row, column: 0, rows: 1, columns: 1 });
  }
}

export class NoteCollectionObject extends HostCollection<NoteObject> {
  readonly type = "NoteCollection";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
  ) {
    super(host);
  }
  items(): readonly NoteObject[] {
    return [...this.sheet.alive().notes.keys()].map((address) => new NoteObject(this.host, this.sheet, address));
  }
  Indexer(address: string): NoteObject {
    if (!this.sheet.alive().notes.has(address)) throw new HostError("ItemNotFound", `note ${address}`);
    return new NoteObject(this.host, this.sheet, address);
  }
  Add(address: string, content: string): NoteObject {
    const sheet = this.sheet.writable();
    const at = addressOf(parseAddress(address));
    if (sheet.notes.has(at)) throw new HostError("ItemAlreadyExists", `note ${at}`);
    sheet.notes.set(at, content);
    return new NoteObject(this.host, this.sheet, at);
  }
}

export class NoteObject extends HostObject {
  readonly type = "Note";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
    private readonly at: string,
  ) {
    super(host);
  }
  /** Not of Excel's: lets the stand-in for the client's notes find the note again. */
  get Address(): string {
    return this.at;
  }
  get Content(): string {
    return this.sheet.alive().notes.get(this.at) ?? "";
  }
  GetLocation(): RangeObject {
    return new RangeObject(this.host, this.sheet, parseAddress(this.at));
  }
  Delete(): void {
    this.sheet.writable().notes.delete(this.at);
  }
}
