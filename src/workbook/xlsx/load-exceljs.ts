import type * as ExcelJS from "exceljs";

/**
 * The library is large and only needed for writing, so it comes when it is asked for (a chunk of its own in a
 * browser). Bundlers and Node hand a CommonJS module over in different ways: as `default`, or as itself.
 */
export async function loadExcelJs(): Promise<typeof ExcelJS> {
  const loaded: typeof ExcelJS & { readonly default?: typeof ExcelJS } = await import("exceljs");
  return loaded.default ?? loaded;
}
