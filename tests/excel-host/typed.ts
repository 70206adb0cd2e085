import type * as Chart from "./charts";
import type * as Conditional from "./conditional-formats";
import type { DataValidationObject } from "./data-validation";
import type * as Host from "./objects";
import type * as Pivot from "./pivot-tables";

/** Members of Excel's: those that begin with a capital, as they are named in the messages. */
type Members<T> = {
  [K in Extract<keyof T, string>]: K extends `${infer First}${string}`
    ? First extends Uppercase<First>
      ? First extends Lowercase<First>
        ? never
        : K
      : never
    : never;
}[Extract<keyof T, string>];

/** What the host has and the typings do not; an indexer is the client's getItem. */
type Invented<T, Typed> = Exclude<Uncapitalize<Members<T>>, keyof Typed | "indexer">;
type Nothing<T extends readonly never[]> = T;

/** Does not compile when the host has a member that Excel's typings do not know. */
export type HostKeepsToTheTypings = Nothing<
  [
    Invented<Host.WorkbookObject, Excel.Workbook>,
    Invented<Host.ApplicationObject, Excel.Application>,
    Invented<Host.WorkbookProtectionObject, Excel.WorkbookProtection>,
    Invented<Host.WorksheetCollectionObject, Excel.WorksheetCollection>,
    Invented<Host.WorksheetObject, Excel.Worksheet>,
    Invented<Host.WorksheetProtectionObject, Excel.WorksheetProtection>,
    Invented<Host.RangeObject, Excel.Range>,
    Invented<Host.RangeAreasObject, Excel.RangeAreas>,
    Invented<Host.RangeFormatObject, Excel.RangeFormat>,
    Invented<Host.FontObject, Excel.RangeFont>,
    Invented<Host.FillObject, Excel.RangeFill>,
    Invented<Host.BorderCollectionObject, Excel.RangeBorderCollection>,
    Invented<Host.BorderObject, Excel.RangeBorder>,
    Invented<Host.TableCollectionObject, Excel.TableCollection>,
    Invented<Host.TableObject, Excel.Table>,
    Invented<Host.NamedItemCollectionObject, Excel.NamedItemCollection>,
    Invented<Host.NamedItemObject, Excel.NamedItem>,
    Invented<Host.SettingCollectionObject, Excel.SettingCollection>,
    Invented<Host.SettingObject, Excel.Setting>,
    Invented<Host.FreezePanesObject, Excel.WorksheetFreezePanes>,
    Invented<Host.PageLayoutObject, Excel.PageLayout>,
    Invented<Host.HeadersFootersObject, Excel.HeaderFooterGroup>,
    Invented<Host.HeaderFooterObject, Excel.HeaderFooter>,
    // The client itself asks for items of this collection by place.
    Exclude<Invented<Host.PageBreakCollectionObject, Excel.PageBreakCollection>, "getItemAt">,
    Invented<Host.PageBreakObject, Excel.PageBreak>,
    Invented<Host.NoteCollectionObject, Excel.NoteCollection>,
    Exclude<Invented<Host.NoteObject, Excel.Note>, "address">,
    Invented<Chart.ChartCollectionObject, Excel.ChartCollection>,
    Invented<Chart.ChartObject, Excel.Chart>,
    Invented<Chart.ChartTitleObject, Excel.ChartTitle>,
    Invented<Chart.ChartLegendObject, Excel.ChartLegend>,
    Invented<Chart.ChartAxesObject, Excel.ChartAxes>,
    Invented<Chart.ChartAxisObject, Excel.ChartAxis>,
    Invented<Chart.ChartAxisTitleObject, Excel.ChartAxisTitle>,
    Invented<Chart.ChartSeriesCollectionObject, Excel.ChartSeriesCollection>,
    Invented<Chart.ChartSeriesObject, Excel.ChartSeries>,
    Invented<Chart.ChartSeriesFormatObject, Excel.ChartSeriesFormat>,
    Invented<Chart.ChartLineFormatObject, Excel.ChartLineFormat>,
    Invented<Chart.ChartFillObject, Excel.ChartFill>,
    Invented<Pivot.PivotTableCollectionObject, Excel.PivotTableCollection>,
    Invented<Pivot.PivotTableObject, Excel.PivotTable>,
    Invented<Pivot.PivotHierarchyCollectionObject, Excel.PivotHierarchyCollection>,
    Invented<Pivot.PivotHierarchyObject, Excel.PivotHierarchy>,
    Invented<Pivot.RowColumnPivotHierarchyCollectionObject, Excel.RowColumnPivotHierarchyCollection>,
    Invented<Pivot.DataPivotHierarchyCollectionObject, Excel.DataPivotHierarchyCollection>,
    Invented<Pivot.DataPivotHierarchyObject, Excel.DataPivotHierarchy>,
    Invented<Conditional.ConditionalFormatCollectionObject, Excel.ConditionalFormatCollection>,
    Invented<Conditional.ConditionalFormatObject, Excel.ConditionalFormat>,
    Invented<Conditional.CustomConditionalFormatObject, Excel.CustomConditionalFormat>,
    Invented<Conditional.ConditionalFormatRuleObject, Excel.ConditionalFormatRule>,
    Invented<Conditional.CellValueConditionalFormatObject, Excel.CellValueConditionalFormat>,
    Invented<Conditional.ConditionalRangeFormatObject, Excel.ConditionalRangeFormat>,
    Invented<Conditional.ConditionalRangeFontObject, Excel.ConditionalRangeFont>,
    Invented<Conditional.ConditionalRangeFillObject, Excel.ConditionalRangeFill>,
    Invented<DataValidationObject, Excel.DataValidation>,
  ]
>;
