import { createExcelHost, seedSheet, type ExcelHost } from "./host";

/** An Excel with one sheet, "Data": numbers 1 to 9 in A1:C3. */
export function excelWithData(): ExcelHost {
  const host = createExcelHost();
  seedSheet(host.book, "Data", [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  return host;
}

/** Runs with the genuine client; the code of the error where Excel refuses. */
export async function codeOfRun<T>(
  host: ExcelHost,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T | string> {
  try {
    return await host.excel.run(batch);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return `${code ?? "?"}: ${message}`;
  }
}

/** Events are told in a later turn. */
export const told = (): Promise<void> =>
  new Promise((resolve) => setImmediate(() => setImmediate(() => setTimeout(resolve))));
