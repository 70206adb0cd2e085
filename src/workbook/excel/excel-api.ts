/** What the adapter needs of Excel: handed in, so that nothing is touched before it is there. */
export interface ExcelApi {
  /** `Excel.run`. */
  readonly run: (typeof Excel)["run"];
  /** Whether this Excel has a requirement set of ExcelApi: "1.18". */
  readonly supports: (version: string) => boolean;
}

/** The baseline is ExcelApi 1.14 (Office 2021); each of these is asked for before it is used. */
export const PIVOT_TABLES_SINCE = "1.8";
export const NOTES_SINCE = "1.18";
export const UNDO_GROUP_SINCE = "1.20";

/** The Excel that the page runs in; null where its library has not come with Office.js. */
export function hostExcel(): ExcelApi | null {
  if (typeof Excel === "undefined") return null;
  return {
    run: Excel.run.bind(Excel) as (typeof Excel)["run"],
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  };
}

/** One run whose changes are one step to undo where Excel can do that. */
export function runAsOne<T>(excel: ExcelApi, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.supports(UNDO_GROUP_SINCE) ? excel.run({ mergeUndoGroup: true }, batch) : excel.run(batch);
}

/** Until the next sync nothing is drawn and nothing calculated: each message is one change to the user. */
export function suspend(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
