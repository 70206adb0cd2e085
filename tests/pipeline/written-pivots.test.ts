import { stillThere, writtenFrom, writtenSetting, type WrittenPivot } from "../../src/pipeline/written-pivots";
import { MEMORY_LIMITS } from "../../src/workbook/memory";
import { SETTINGS } from "./pivot-settings-made";

const one = (id: string, rest: Partial<WrittenPivot> = {}): WrittenPivot => ({
  id,
  name: null,
  settings: SETTINGS,
  whole: true,
  sources: [{ sheet: "Data", fingerprint: "abc" }],
  ...rest,
});
const back = (sheets: readonly WrittenPivot[], textLength = MEMORY_LIMITS.textLength): readonly WrittenPivot[] => {
  const [text = ""] = Object.values(writtenSetting(sheets, { ...MEMORY_LIMITS, textLength }));
  expect(text.length).toBeLessThanOrEqual(textLength);
  return writtenFrom(text);
};

test("what is kept comes back", () => {
  const sheets = [one("pivot"), one("pivot-a", { name: "A", whole: false, sources: null })];
  expect(back(sheets)).toEqual(sheets);
});

test("where there is no room, sources go first and then the oldest sheets", () => {
  const sheets = [one("pivot"), one("pivot-a")];
  const length = JSON.stringify({ version: 1, sheets: [one("pivot", { sources: null }), one("pivot-a", { sources: null })] }).length; // prettier-ignore
  expect(back(sheets, length).map(({ id, sources }) => [id, sources])).toEqual([["pivot", null], ["pivot-a", null]]); // prettier-ignore
  expect(back(sheets, length - 1).map(({ id }) => id)).toEqual(["pivot-a"]);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another version", JSON.stringify({ version: 2, sheets: [one("pivot")] })],
  ["settings that cannot be", JSON.stringify({ version: 1, sheets: [{ ...one("pivot"), settings: {} }] })],
  ["a name of a person", JSON.stringify({ version: 1, sheets: [one("pivot", { name: "19121212-1212" })] })],
])("%s counts as never written", (_, text) => {
  expect(writtenFrom(text)).toEqual([]);
});

test("only sheets that stand in the workbook are asked for again", () => {
  const sheet = { name: "Portfölj", hidden: false, mark: "pivot", usedRows: 1, usedColumns: 1 };
  expect(stillThere([one("pivot"), one("pivot-a")], [sheet]).map(({ id }) => id)).toEqual(["pivot"]);
});
