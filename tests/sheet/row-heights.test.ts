import type { CellStyle, SheetLayout } from "../../src/sheet/layout";
import { rowHeights } from "../../src/sheet/row-heights";

const layout = (value: string | number, style: CellStyle | undefined, width: number): SheetLayout => ({
  id: "x",
  name: "x",
  cells: [{ row: 3, column: 0, value, ...(style === undefined ? {} : { style }) }],
  columnWidths: [width],
  print: { orientation: "portrait" },
});

test.each<[string | number, CellStyle | undefined, number, number | undefined, string]>([
  ["kort", "wrap", 10, undefined, "one line needs nothing said"],
  ["aaaa bbbb cccc", "wrap", 11, 30, "broken between words"],
  ["aaaa bbbb cccc", "label", 11, undefined, "a style that does not wrap"],
  ["aaaa bbbb cccc", undefined, 11, undefined, "no style"],
  ["a\nb\nc", "wrap", 20, 45, "line breaks of its own"],
  ["a".repeat(25), "wrap", 11, 45, "a word longer than the line"],
  ["aaaa bbbb", "heading", 10, 30, "bold is wider"],
  [123456789012345, "wrap", 5, undefined, "numbers do not wrap"],
  ["Titel", "title", 2, 22, "larger letters"],
])("%s, %s, width %d: %s (%s)", (value, style, width, expected) => {
  expect(rowHeights(layout(value, style, width)).get(3)).toBe(expected);
});

test("a cell merged over the columns of its row has the room of all of them, one over rows has not", () => {
  const one = layout("aaaa bbbb cccc", "wrap", 11);
  const wide = { ...one, columnWidths: [11, 11] };
  const over = (row: number) => [{ from: { row: 3, column: 0 }, to: { row, column: 1 } }];
  expect(rowHeights({ ...wide, merges: over(3) }).get(3)).toBeUndefined();
  expect(rowHeights({ ...wide, merges: over(4) }).get(3)).toBe(30);
});
