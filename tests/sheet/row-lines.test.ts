import type { CellStyle, SheetLayout } from "../../src/sheet/layout";
import { rowLines } from "../../src/sheet/row-lines";

const layout = (value: string | number, style: CellStyle | undefined, width: number): SheetLayout => ({
  id: "x",
  name: "x",
  cells: [{ row: 3, column: 0, value, ...(style === undefined ? {} : { style }) }],
  columnWidths: [width],
  print: { orientation: "portrait" },
});

test.each<[string | number, CellStyle | undefined, number, number | undefined, string]>([
  ["kort", "wrap", 10, undefined, "one line needs nothing said"],
  ["aaaa bbbb cccc", "wrap", 11, 2, "broken between words"],
  ["aaaa bbbb cccc", "label", 11, undefined, "a style that does not wrap"],
  ["aaaa bbbb cccc", undefined, 11, undefined, "no style"],
  ["a\nb\nc", "wrap", 20, 3, "line breaks of its own"],
  ["a".repeat(25), "wrap", 11, 3, "a word longer than the line"],
  ["aaaa bbbb", "heading", 10, 2, "bold is wider"],
  ["Indata", "title", 10, 16 / 11, "larger letters need a higher row"],
  [123456789012345, "wrap", 5, undefined, "numbers do not wrap"],
])("%s, %s, width %d: %s (%s)", (value, style, width, expected) => {
  expect(rowLines(layout(value, style, width)).get(3)).toBe(expected);
});
