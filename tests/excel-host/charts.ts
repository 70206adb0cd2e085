import type { Rectangle } from "./addresses";
import type { ChartModel, SeriesModel, SheetModel } from "./book";
import { HostCollection, HostObject, type Host } from "./host-object";
import { HostError } from "./message";
import type { RangeObject, WorksheetObject } from "./objects";

const TYPES = ["LineMarkers", "ColumnClustered", "BarClustered"];
const MARKERS = ["Circle", "Square", "Triangle", "Diamond", "X", "Star"];
const LINES = ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot"];

/** The charts of a sheet; of Excel's ninety types those that reports use. */
export class ChartCollectionObject extends HostCollection<ChartObject> {
  readonly type = "ChartCollection";
  constructor(
    host: Host,
    private readonly sheet: WorksheetObject,
  ) {
    super(host);
  }
  items(): readonly ChartObject[] {
    return this.sheet.alive().charts.map((model) => new ChartObject(this.host, this.sheet, model));
  }
  GetCount(): number {
    return this.items().length;
  }
  Indexer(key: string): ChartObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new HostError("ItemNotFound", `chart ${key}`);
    return found;
  }
  GetItem(key: string): ChartObject {
    return this.Indexer(key);
  }
  GetItemOrNullObject(key: string): ChartObject | null {
    return this.items().find(({ Id, Name }) => Id === key || Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  Add(chartType: string, source: RangeObject, seriesBy?: string): ChartObject {
    if (!TYPES.includes(chartType))
      throw new HostError("ApiNotFound", `excel-host does not implement charts of type ${chartType}`);
    if (seriesBy !== "Columns" && seriesBy !== "Rows")
      throw new HostError("ApiNotFound", `excel-host does not implement ChartCollection.Add by ${seriesBy ?? "Auto"}`);
    const sheet = this.sheet.writable();
    const { row, column, rows, columns } = source.area;
    const count = seriesBy === "Columns" ? columns : rows;
    const part = (at: number): Rectangle =>
      seriesBy === "Columns" ? { row, column: column + at, rows, columns: 1 } : { row: row + at, column, rows: 1, columns }; // prettier-ignore
    const series = Array.from({ length: count }, (_, at) => ({
      ...newSeries(`Series${at + 1}`),
      values: { sheet: source.sheet.alive().id, area: part(at) },
    }));
    const id = this.host.book.newId();
    const model: ChartModel = {
      id,
      name: `Chart ${sheet.charts.length + 1}`,
      chartType,
      series,
      look: {},
      place: null,
    };
    sheet.charts.push(model);
    return new ChartObject(this.host, this.sheet, model);
  }
}

const newSeries = (name: string): SeriesModel => ({ name, values: null, categories: null, look: {} });

export class ChartObject extends HostObject {
  readonly type = "Chart";
  constructor(
    host: Host,
    readonly sheet: WorksheetObject,
    readonly model: ChartModel,
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
    if (name === "") throw new HostError("InvalidArgument", "a chart without a name");
    this.writable().name = name;
  }
  get ChartType(): string {
    return this.model.chartType;
  }
  get Series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.host, this);
  }
  get Title(): ChartTitleObject {
    return new ChartTitleObject(this, "title");
  }
  get Legend(): ChartLegendObject {
    return new ChartLegendObject(this, "legend");
  }
  get Axes(): ChartAxesObject {
    return new ChartAxesObject(this.host, this);
  }
  get DisplayBlanksAs(): unknown {
    return this.model.look["displayBlanksAs"] ?? "NotPlotted";
  }
  set DisplayBlanksAs(value: string) {
    this.put("displayBlanksAs", oneOf(["NotPlotted", "Zero", "Interplotted"], value));
  }
  SetPosition(start: RangeObject, end: RangeObject): void {
    const [from, to] = [start.area, end.area];
    const [rows, columns] = [to.row + to.rows - from.row, to.column + to.columns - from.column];
    if (rows <= 0 || columns <= 0) throw new HostError("InvalidArgument", "a chart of no size");
    this.writable().place = { row: from.row, column: from.column, rows, columns };
  }
  Delete(): void {
    const sheet = this.sheet.writable();
    if (!sheet.charts.includes(this.model)) throw new HostError("ItemNotFound", `chart ${this.model.name}`);
    sheet.charts = sheet.charts.filter((chart) => chart !== this.model);
  }
  put(name: string, value: unknown): void {
    this.writable().look[name] = value;
  }
  writable(): ChartModel {
    if (!this.sheet.writable().charts.includes(this.model)) throw new HostError("ItemNotFound", this.model.name);
    return this.model;
  }
  get hosted(): Host {
    return this.host;
  }
}

function oneOf(known: readonly string[], value: string): string {
  if (!known.includes(value)) throw new HostError("InvalidArgument", value);
  return value;
}

const color = (value: string): string => {
  if (!/^#[0-9A-F]{6}$/i.test(value)) throw new HostError("InvalidArgument", value);
  return value.toUpperCase();
};

/** A part of a chart: what is set is kept in the chart's look under the part's name. */
abstract class ChartPart extends HostObject {
  constructor(
    protected readonly chart: ChartObject,
    protected readonly part: string,
  ) {
    super(chart.hosted);
  }
  protected put(name: string, value: unknown): void {
    this.chart.put(`${this.part}.${name}`, value);
  }
  protected kept(name: string): unknown {
    return this.chart.model.look[`${this.part}.${name}`] ?? null;
  }
}

export class ChartTitleObject extends ChartPart {
  readonly type = "ChartTitle";
  get Text(): unknown {
    return this.kept("text");
  }
  set Text(value: string) {
    if (value.length > 255) throw new HostError("InvalidArgument", "a title of more than 255 characters");
    this.put("text", value);
  }
}

export class ChartLegendObject extends ChartPart {
  readonly type = "ChartLegend";
  set Visible(value: boolean) {
    this.put("visible", value);
  }
  set Position(value: string) {
    this.put("position", oneOf(["Top", "Bottom", "Left", "Right", "Corner"], value));
  }
}

export class ChartAxesObject extends HostObject {
  readonly type = "ChartAxes";
  constructor(
    host: Host,
    private readonly chart: ChartObject,
  ) {
    super(host);
  }
  get CategoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart, "categoryAxis");
  }
  get ValueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.chart, "valueAxis");
  }
}

export class ChartAxisObject extends ChartPart {
  readonly type = "ChartAxis";
  get Title(): ChartAxisTitleObject {
    return new ChartAxisTitleObject(this.chart, `${this.part}.title`);
  }
  set NumberFormat(value: string) {
    this.put("numberFormat", value);
  }
  set ReversePlotOrder(value: boolean) {
    this.put("reversePlotOrder", value);
  }
  set TickLabelPosition(value: string) {
    this.put("tickLabelPosition", oneOf(["NextToAxis", "High", "Low", "None"], value));
  }
}

export class ChartAxisTitleObject extends ChartPart {
  readonly type = "ChartAxisTitle";
  get Text(): unknown {
    return this.kept("text");
  }
  set Text(value: string) {
    this.put("text", value);
  }
}

export class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  readonly type = "ChartSeriesCollection";
  constructor(
    host: Host,
    private readonly chart: ChartObject,
  ) {
    super(host);
  }
  items(): readonly ChartSeriesObject[] {
    return this.chart.model.series.map((model) => new ChartSeriesObject(this.host, this.chart, model));
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItemAt(index: number): ChartSeriesObject {
    return this.Indexer(index);
  }
  Indexer(index: number): ChartSeriesObject {
    const found = this.items()[index];
    if (found === undefined) throw new HostError("ItemNotFound", `series ${index}`);
    return found;
  }
  Add(name?: string, index?: number | null): ChartSeriesObject {
    if (index !== undefined && index !== null)
      throw new HostError("ApiNotFound", "excel-host adds series only after the others");
    const { series } = this.chart.writable();
    const model = newSeries(name ?? `Series${series.length + 1}`);
    series.push(model);
    return new ChartSeriesObject(this.host, this.chart, model);
  }
}

export class ChartSeriesObject extends HostObject {
  readonly type = "ChartSeries";
  constructor(
    host: Host,
    readonly chart: ChartObject,
    private readonly model: SeriesModel,
  ) {
    super(host);
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(name: string) {
    this.writable().name = name;
  }
  get Format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.host, this);
  }
  set MarkerStyle(value: string) {
    this.put("markerStyle", oneOf(MARKERS, value));
  }
  set MarkerBackgroundColor(value: string) {
    this.put("markerBackgroundColor", color(value));
  }
  set MarkerForegroundColor(value: string) {
    this.put("markerForegroundColor", color(value));
  }
  set GapWidth(value: number) {
    if (this.chart.model.chartType === "LineMarkers")
      throw new HostError("InvalidOperation", "a line has no gap width");
    this.put("gapWidth", value);
  }
  set InvertIfNegative(value: boolean) {
    this.put("invertIfNegative", value);
  }
  SetValues(source: RangeObject): void {
    this.writable().values = this.source(source);
  }
  SetXAxisValues(source: RangeObject): void {
    this.writable().categories = this.source(source);
  }
  put(name: string, value: unknown): void {
    this.writable().look[name] = value;
  }
  private writable(): SeriesModel {
    this.chart.writable();
    return this.model;
  }
  private source({ sheet, area }: RangeObject): SeriesModel["values"] {
    if (area.rows !== 1 && area.columns !== 1) throw new HostError("InvalidArgument", "a series of a block of cells");
    return { sheet: sheet.alive().id, area };
  }
}

export class ChartSeriesFormatObject extends HostObject {
  readonly type = "ChartSeriesFormat";
  constructor(
    host: Host,
    private readonly series: ChartSeriesObject,
  ) {
    super(host);
  }
  get Line(): ChartLineFormatObject {
    return new ChartLineFormatObject(this.host, this.series);
  }
  get Fill(): ChartFillObject {
    return new ChartFillObject(this.host, this.series);
  }
}

export class ChartLineFormatObject extends HostObject {
  readonly type = "ChartLineFormat";
  constructor(
    host: Host,
    private readonly series: ChartSeriesObject,
  ) {
    super(host);
  }
  set Color(value: string) {
    this.series.put("line.color", color(value));
  }
  set LineStyle(value: string) {
    this.series.put("line.style", oneOf(LINES, value));
  }
  set Weight(value: number) {
    this.series.put("line.weight", value);
  }
}

export class ChartFillObject extends HostObject {
  readonly type = "ChartFill";
  constructor(
    host: Host,
    private readonly series: ChartSeriesObject,
  ) {
    super(host);
  }
  SetSolidColor(value: string): void {
    this.series.put("fill.color", color(value));
  }
}

/** Charts come along to a copy of their sheet, and those of its own cells show the copy's. */
export function copyCharts(from: SheetModel, to: SheetModel, newId: () => string): void {
  const moved = (source: SeriesModel["values"]): SeriesModel["values"] =>
    source?.sheet === from.id ? { ...source, sheet: to.id } : source;
  to.charts = from.charts.map((chart) => ({
    ...structuredClone(chart),
    id: newId(),
    series: structuredClone(chart.series).map((each) => ({ ...each, values: moved(each.values), categories: moved(each.categories) })), // prettier-ignore
  }));
}
