import { isTooLarge } from "./fault-of";
import { suspend } from "./excel-api";
import { halved, type Block } from "./sheet-content";

/** One block, one sync: values, then formulas, then number formats; in halves where Excel finds it too large. */
export async function writeBlock(context: Excel.RequestContext, sheetName: string, block: Block): Promise<void> {
  try {
    suspend(context);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    set(sheet, block, block.values, (range, values) => (range.values = values));
    set(sheet, block, block.formulas, (range, formulas) => (range.formulas = formulas));
    set(sheet, block, block.formats, (range, formats) => (range.numberFormat = formats));
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halved(block) : null;
    if (halves === null) throw error;
    for (const half of halves) await writeBlock(context, sheetName, half);
  }
}

/** Sets the part of the block from its first row and column with something in it to its last. */
function set(
  sheet: Excel.Worksheet,
  block: Block,
  rows: readonly (readonly unknown[])[],
  put: (range: Excel.Range, part: unknown[][]) => void,
): void {
  const used = rows.flatMap((row, at) => (row.some((each) => each !== null) ? [at] : []));
  const [top, bottom] = [used[0], used.at(-1)];
  if (top === undefined || bottom === undefined) return;
  const part = rows.slice(top, bottom + 1);
  const columns = part.flatMap((row) => row.flatMap((each, at) => (each === null ? [] : [at])));
  const left = columns.reduce((a, b) => Math.min(a, b), Infinity);
  const right = columns.reduce((a, b) => Math.max(a, b), -1);
  const range = sheet.getRangeByIndexes(block.row + top, left, part.length, right - left + 1);
  put(
    range,
    part.map((row) => row.slice(left, right + 1)),
  );
  range.untrack();
}
