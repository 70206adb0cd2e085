import { fittingLines } from "../../../src/portfolio/review/fitting-lines";
import type { CellStyle, LayoutCell, SheetLayout } from "../../../src/sheet/layout";
import { rowHeights } from "../../../src/sheet/row-heights";

const LONG = "ord ".repeat(40).trim();
const sheet = (cells: readonly LayoutCell[], merges: SheetLayout["merges"] = []): SheetLayout => ({
  ...{ id: "a", name: "A", columnWidths: [30, 20, 20], print: { orientation: "landscape" } },
  cells,
  merges,
});
const text = (column: number, value: string | null, style: CellStyle): LayoutCell => ({ row: 3, column, value, style });

test.each<[why: string, cells: LayoutCell[], style: CellStyle | undefined, from: number | null]>([
  ["a long line of explanation", [text(0, LONG, "muted")], "wrap", 0],
  ["one that has room", [text(0, LONG.slice(0, 60), "muted")], "muted", null],
  ["a long remark in a table", [text(0, "A", "label"), text(1, LONG, "text")], "textWrapped", 1],
  ["in the last column there is nothing to merge with", [text(2, LONG, "mutedText")], "textWrapped", null],
  ["a figure stands to the right of it", [text(0, LONG, "label"), { row: 3, column: 1, value: 5 }], "label", null],
  ["a cell of nothing to the right gives way", [text(0, LONG, "muted"), text(1, null, "label")], "wrap", 0],
  ["a title says itself how it is shown", [text(0, LONG, "title")], "title", null],
])("%s", (_why, cells, style, from) => {
  const { cells: after, merges } = fittingLines(sheet(cells));
  expect(after.find(({ value }) => value !== null && String(value).startsWith("ord"))?.style).toBe(style);
  expect(merges).toEqual(from === null ? [] : [{ from: { row: 3, column: from }, to: { row: 3, column: 2 } }]);
});

test("a row that is merged already is left alone, and a broken line makes its row taller", () => {
  const merge = [{ from: { row: 3, column: 0 }, to: { row: 3, column: 2 } }];
  const merged = sheet([text(0, LONG, "muted")], merge);
  expect(fittingLines(merged)).toBe(merged);
  const plain = sheet([text(0, LONG, "muted")]);
  expect(rowHeights(plain).has(3)).toBe(false);
  expect(rowHeights(fittingLines(plain)).get(3)).toBeGreaterThan(15);
});
