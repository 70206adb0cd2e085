import { agreesWith, isWaiting, outcomesOf, selfTestSheet } from "../../../src/portfolio/self-test/self-test-sheet";
import { PUBLISHED_CASES, type PublishedCase } from "../../../src/portfolio/self-test/published-cases";
import { createMemoryWorkbook } from "../../../src/workbook/memory";

const CASE = PUBLISHED_CASES[0] as PublishedCase;

test.each<[why: string, value: number | null, within: number, agrees: boolean]>([
  ["the same", 27, 0, true],
  ["another", 28, 0, false],
  ["none", null, 0, false],
  ["as near as print tells", 27.5, 0.5, true],
  ["further than print tells", 27.51, 0.5, false],
])("a value agrees when it is what was published: %s", (_why, value, within, agrees) => {
  expect(agreesWith({ ...CASE, expected: 27, within }, value)).toBe(agrees);
});

test("what is read back are the cells of the calls, row by row", async () => {
  const port = createMemoryWorkbook();
  const values = new Map(PUBLISHED_CASES.map((one, at) => [one, at]));
  await port.writeSheets([selfTestSheet((one) => values.get(one) ?? null, "sv")], { replaceMarked: true });
  const grid = await port.readGrid("Självtest");
  const outcomes = grid.ok ? outcomesOf(grid.value) : [];
  expect(outcomes.map(({ value }) => value)).toEqual(PUBLISHED_CASES.map((_, at) => at));
});

test.each([
  [null, true],
  ["", true],
  ["#BUSY!", true],
  [{ error: "#CALC!" as const }, true],
  [{ error: "#NAME?" as const }, false],
  [27, false],
])("a host that has not computed yet: %p", (value, waiting) => {
  expect(isWaiting({ published: CASE, value, agrees: false })).toBe(waiting);
});
