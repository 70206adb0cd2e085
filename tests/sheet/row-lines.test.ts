import type { LayoutCell, SheetLayout } from "../../src/sheet/layout";
import { rowLines } from "../../src/sheet/row-lines";

const layout = (...cells: LayoutCell[]): SheetLayout => ({
  id: "a",
  name: "A",
  cells,
  columnWidths: [21, 11],
  print: { orientation: "portrait" },
});
const cell = (value: LayoutCell["value"], style?: LayoutCell["style"], column = 0): LayoutCell =>
  style === undefined ? { row: 2, column, value } : { row: 2, column, value, style };
const WORDS = "ooooo ".repeat(10).trim();

describe("rowLines", () => {
  it.each<[why: string, cells: LayoutCell[], lines: number | undefined]>([
    ["one line needs no height of its own", [cell("kort", "wrap")], undefined],
    ["text that is not wrapped runs on", [cell(WORDS, "body")], undefined],
    ["no style, no wrapping", [cell(WORDS)], undefined],
    ["three words of five letters in twenty places", [cell(WORDS, "wrap")], 4],
    ["a narrower column takes more lines", [cell(WORDS, "wrap", 1)], 10],
    ["the tallest cell of the row decides", [cell(WORDS, "wrap", 1), cell(WORDS, "wrap")], 10],
    ["own line breaks count", [cell("a\nb\nc", "wrap")], 3],
    ["a word longer than the line is broken", [cell("o".repeat(50), "wrap")], 3],
    ["numbers never wrap", [cell(1e15, "wrap", 1)], undefined],
    ["a column without width is left to the program", [cell(WORDS, "wrap", 7)], undefined],
  ])("%s", (_why, cells, lines) => {
    expect(rowLines(layout(...cells)).get(2)).toBe(lines);
  });

  it("bold text, as in headings, takes more room", () => {
    const text = "o".repeat(19);
    expect(rowLines(layout(cell(text, "wrap"))).get(2)).toBeUndefined();
    expect(rowLines(layout(cell(text, "heading"))).get(2)).toBe(2);
  });
});
