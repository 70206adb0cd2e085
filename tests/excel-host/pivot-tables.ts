import { isCellError } from "../../src/sheet/cell";
import { overlaps, parseAddress, type Rectangle } from "./addresses";
import type { PivotModel, SheetModel } from "./book";
import { HostCollection, HostObject, type Host } from "./host-object";
import { HostError } from "./message";
import type { RangeObject, TableObject, WorksheetObject } from "./objects";

/**
 * The PivotTables of a sheet or of the workbook: what they are made of. What they would show is not worked out, and a
 * PivotTable takes one cell here.
 */
export class PivotTableCollectionObject extends HostCollection<PivotTableObject> {
  readonly type = "PivotTableCollection";
  constructor(
    host: Host,
    private readonly sheets: () => readonly WorksheetObject[],
    private readonly own: WorksheetObject | null,
  ) {
    super(host);
  }
  items(): readonly PivotTableObject[] {
    return this.sheets().flatMap((sheet) =>
      sheet.alive().pivots.map((model) => new PivotTableObject(this.host, sheet, model)),
    );
  }
  GetCount(): number {
    return this.items().length;
  }
  Indexer(key: string): PivotTableObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new HostError("ItemNotFound", `PivotTable ${key}`);
    return found;
  }
  GetItemOrNullObject(key: string): PivotTableObject | null {
    return this.items().find(({ Id, Name }) => Id === key || Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  Add(name: string, source: TableObject, destination: RangeObject | string): PivotTableObject {
    if (this.own === null || (source as HostObject).type !== "Table")
      throw new HostError("ApiNotFound", "excel-host adds PivotTables only to a sheet, on a table");
    const sheet = this.own.writable();
    const at = typeof destination === "string" ? parseAddress(destination) : destination.area;
    const place: Rectangle = { ...at, rows: 1, columns: 1 };
    const taken = this.host.book.sheets.flatMap(({ pivots }) => pivots);
    if (taken.some((pivot) => pivot.name.toLowerCase() === name.toLowerCase()))
      throw new HostError("InvalidArgument", `the PivotTable ${name} is there already`);
    if (
      [...sheet.pivots.map((pivot) => pivot.place), ...sheet.tables.map(({ area }) => area)].some((area) =>
        overlaps(area, place),
      )
    )
      // prettier-ignore
      throw new HostError("InvalidOperation", "a PivotTable over a table or another PivotTable");
    const id = this.host.book.newId();
    const model: PivotModel = { id, name, table: source.Name, place, rows: [], columns: [], values: [], look: {}, refreshed: 0 }; // prettier-ignore
    sheet.pivots.push(model);
    return new PivotTableObject(this.host, this.own, model);
  }
}

export class PivotTableObject extends HostObject {
  readonly type = "PivotTable";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
    readonly model: PivotModel,
  ) {
    super(host);
  }
  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  get Worksheet(): WorksheetObject {
    return this.sheet;
  }
  set RefreshOnOpen(value: boolean) {
    this.writable().look["refreshOnOpen"] = value;
  }
  get Hierarchies(): PivotHierarchyCollectionObject {
    return new PivotHierarchyCollectionObject(this.host, this);
  }
  get RowHierarchies(): RowColumnPivotHierarchyCollectionObject {
    return new RowColumnPivotHierarchyCollectionObject(this.host, this, "rows");
  }
  get ColumnHierarchies(): RowColumnPivotHierarchyCollectionObject {
    return new RowColumnPivotHierarchyCollectionObject(this.host, this, "columns");
  }
  get DataHierarchies(): DataPivotHierarchyCollectionObject {
    return new DataPivotHierarchyCollectionObject(this.host, this);
  }
  Refresh(): void {
    this.headings();
    this.writable().refreshed += 1;
  }
  Delete(): void {
    const model = this.writable();
    const sheet = this.sheet.writable();
    sheet.pivots = sheet.pivots.filter((pivot) => pivot !== model);
  }
  /** Headings of the table it rests on; InvalidOperation where there is no table of that name any more. */
  headings(): readonly string[] {
    const { book } = this.host;
    const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === this.model.table));
    const table = sheet?.tables.find(({ name }) => name === this.model.table);
    if (sheet === undefined || table === undefined)
      throw new HostError("InvalidOperation", `the source ${this.model.table} is not valid`);
    const { row, column, columns } = table.area;
    return Array.from({ length: columns }, (_, at) => {
      const value = book.value(sheet, row, column + at);
      return isCellError(value) ? value.error : String(value ?? "");
    });
  }
  writable(): PivotModel {
    if (!this.sheet.writable().pivots.includes(this.model)) throw new HostError("ItemNotFound", this.model.name);
    return this.model;
  }
}

export class PivotHierarchyCollectionObject extends HostCollection<PivotHierarchyObject> {
  readonly type = "PivotHierarchyCollection";
  constructor(
    host: Host,
    private readonly pivot: PivotTableObject,
  ) {
    super(host);
  }
  items(): readonly PivotHierarchyObject[] {
    return this.pivot.headings().map((heading) => new PivotHierarchyObject(this.host, heading));
  }
  Indexer(name: string): PivotHierarchyObject {
    const found = this.items().find((item) => item.Name === name);
    if (found === undefined) throw new HostError("ItemNotFound", `hierarchy ${name}`);
    return found;
  }
}

export class PivotHierarchyObject extends HostObject {
  readonly type = "PivotHierarchy";
  constructor(
    host: Host,
    readonly Name: string,
  ) {
    super(host);
  }
}

export class RowColumnPivotHierarchyCollectionObject extends HostCollection<PivotHierarchyObject> {
  readonly type = "RowColumnPivotHierarchyCollection";
  constructor(
    host: Host,
    private readonly pivot: PivotTableObject,
    private readonly axis: "rows" | "columns",
  ) {
    super(host);
  }
  items(): readonly PivotHierarchyObject[] {
    return this.pivot.model[this.axis].map((name) => new PivotHierarchyObject(this.host, name));
  }
  Indexer(name: string): PivotHierarchyObject {
    const found = this.items().find((item) => item.Name === name);
    if (found === undefined) throw new HostError("ItemNotFound", `hierarchy ${name}`);
    return found;
  }
  /** A hierarchy that stands on the other axis leaves it. */
  Add({ Name: name }: PivotHierarchyObject): PivotHierarchyObject {
    const model = this.pivot.writable();
    model.rows = model.rows.filter((each) => each !== name);
    model.columns = model.columns.filter((each) => each !== name);
    model[this.axis] = [...model[this.axis], name];
    return new PivotHierarchyObject(this.host, name);
  }
}

export class DataPivotHierarchyCollectionObject extends HostCollection<DataPivotHierarchyObject> {
  readonly type = "DataPivotHierarchyCollection";
  constructor(
    host: Host,
    private readonly pivot: PivotTableObject,
  ) {
    super(host);
  }
  items(): readonly DataPivotHierarchyObject[] {
    return this.pivot.model.values.map((value) => new DataPivotHierarchyObject(this.host, this.pivot, value));
  }
  Indexer(name: string): DataPivotHierarchyObject {
    const found = this.items().find((item) => item.Name === name);
    if (found === undefined) throw new HostError("ItemNotFound", `value ${name}`);
    return found;
  }
  Add({ Name: field }: PivotHierarchyObject): DataPivotHierarchyObject {
    const value = { field, name: `Sum of ${field}`, summarizeBy: "Automatic" };
    this.pivot.writable().values.push(value);
    return new DataPivotHierarchyObject(this.host, this.pivot, value);
  }
}

const SUMMARIES = ["Automatic", "Sum", "Count", "Average", "Max", "Min"];

export class DataPivotHierarchyObject extends HostObject {
  readonly type = "DataPivotHierarchy";
  constructor(
    host: Host,
    private readonly pivot: PivotTableObject,
    private readonly model: PivotModel["values"][number],
  ) {
    super(host);
  }
  get Name(): string {
    return this.model.name;
  }
  /** Excel takes no name that a field of the source has. */
  set Name(name: string) {
    if (this.pivot.headings().some((heading) => heading.toLowerCase() === name.toLowerCase()))
      throw new HostError("InvalidArgument", `a field is called ${name}`);
    this.pivot.writable();
    this.model.name = name;
  }
  get SummarizeBy(): string {
    return this.model.summarizeBy;
  }
  set SummarizeBy(value: string) {
    if (!SUMMARIES.includes(value)) throw new HostError("InvalidArgument", value);
    this.pivot.writable();
    this.model.summarizeBy = value;
  }
}

/** Cells under a PivotTable cannot be cleared, merged or written one by one here. */
export function refuseUnderPivots({ pivots }: SheetModel, area: Rectangle): void {
  if (pivots.some(({ place }) => overlaps(place, area)))
    throw new HostError("InvalidOperation", "cells of a PivotTable cannot be changed");
}
