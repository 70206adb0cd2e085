import fc from "fast-check";
import {
  breaksBetween,
  lastTableOnPages,
  rowsOnPage,
  tablesOnPages,
  type TableRows,
} from "../../../src/portfolio/report/page-breaks";

const of = (...rows: readonly (readonly [number, number])[]): TableRows[] => rows.map(([top, end]) => ({ top, end }));

test.each<[why: string, tables: TableRows[], rows: number, breaks: number[]]>([
  ["none", [], 40, []],
  ["what goes on one page stays on it", of([5, 15], [16, 26]), 26, []],
  ["one row too many begins a page", of([5, 15], [16, 27]), 26, [16]],
  ["each page is filled before the next", of([5, 15], [16, 26], [27, 37], [38, 48]), 26, [27]],
  ["one longer than a page begins its own, and so does what follows it", of([3, 8], [9, 60], [61, 70]), 20, [9, 61]],
  ["the first of a sheet begins no page", of([0, 60]), 20, []],
])("%s", (_, tables, rows, breaks) => expect(breaksBetween(tables, rows)).toEqual(breaks));

test("law: no table that can be whole is cut, and no page is begun that is not needed", () => {
  const heights = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 10, max: 60 }), (list, rows) => {
      const tables: TableRows[] = [];
      for (const [gap, height] of list) {
        const top = (tables.at(-1)?.end ?? 4) + gap;
        tables.push({ top, end: top + height });
      }
      const breaks = breaksBetween(tables, rows);
      const starts = [0, ...breaks];
      const pageOf = (row: number): number => starts.filter((start) => start <= row).length;
      for (const { top, end } of tables) {
        expect(pageOf(top)).toBe(pageOf(end - 1));
        const from = starts[pageOf(top) - 1] ?? 0;
        // Whole on its page, or alone on it from the top.
        expect(end - from <= rows || top === from || (from === 0 && end - top > rows)).toBe(true);
      }
      for (const [at, start] of breaks.entries()) {
        const before = starts[at] ?? 0;
        const first = tables.find(({ top }) => top === start);
        expect((first?.end ?? 0) - before).toBeGreaterThan(rows);
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test.each([
  ["a narrow sheet is not made larger", [20], 33],
  ["about as wide as the page", [34, 16, 16, 16, 17, 17], 33],
  ["twice as wide: half the size, twice the rows", Array.from({ length: 20 }, () => 13.95), 66],
])("rows of a page: %s", (_, columnWidths, rows) => expect(rowsOnPage({ cells: [], columnWidths })).toBe(rows));

test("a column beside those with a width counts too", () => {
  const columnWidths = Array.from({ length: 20 }, () => 13.95);
  expect(rowsOnPage({ cells: [{ row: 0, column: 39, value: 1 }], columnWidths })).toBeGreaterThan(66);
});

test("the last table begins a page and its heads stand on each page from there on; without one nothing is repeated", () => {
  expect(lastTableOnPages(30, [10])).toEqual({ repeatRows: [30, 30], breaksBefore: [10, 29] });
  expect(lastTableOnPages(null, [10])).toEqual({ breaksBefore: [10] });
  expect(lastTableOnPages(null)).toEqual({});
});

describe("tables on pages of their own", () => {
  const columnWidths = [30, 15, 15, 15, 11, 44];
  const tables = of([20, 32], [34, 46], [48, 60]);
  const lines = (row: number) => ({ row, column: 5, value: "ord ".repeat(60).trim(), style: "textWrapped" as const });

  test.each<[why: string, cells: ReturnType<typeof lines>[], breaks: number[]]>([
    ["rows of one line: two go on a page", [], [20, 48]],
    ["rows of several lines leave room for one", [22, 23, 24, 36, 37].map(lines), [20, 34, 48]],
  ])("%s", (_, cells, breaks) => expect(tablesOnPages(tables, { cells, columnWidths }, 2)).toEqual(breaks));

  test("none", () => expect(tablesOnPages([], { cells: [], columnWidths }, 2)).toEqual([]));
});
