import {
  keepTypedRanges,
  laidOver,
  NOTHING_TYPED,
  rangesKey,
  readTypedRanges,
  type TypedRanges,
} from "../../src/pipeline/typed-ranges";
import type { JudgedRanges } from "../../src/portfolio/uncertainty/judged-ranges";
import { createMemoryWorkbook } from "../../src/workbook/memory";

const RANGES: JudgedRanges = {
  cost: { low: 2_800_000, likely: 3_342_486, high: 4_500_000 },
  annual: { low: -1.25, likely: 0, high: 1_900_000 },
};
const KEY = rangesKey('{"kind":"scenario"}', "society", RANGES);
const typedOf = (ends: readonly (readonly [string, string, number, number])[], judged = RANGES): TypedRanges => ({
  ends: new Map(ends.map(([tried, path, low, high]) => [tried, new Map([[path, { low, high }]])])),
  judged: new Map([[KEY, judged]]),
});
const TYPED = typedOf([
  ["a", "terms.horizon", 4, 6],
  ["b", "base.cost", 0.5, 2],
]);

test("what is typed comes back; what is taken back is gone", async () => {
  const workbook = createMemoryWorkbook();
  expect(await readTypedRanges(workbook)).toEqual({ ok: true, value: NOTHING_TYPED });
  expect(await keepTypedRanges(workbook, TYPED)).toEqual({ ok: true, value: null });
  expect(await readTypedRanges(workbook)).toEqual({ ok: true, value: TYPED });
  await keepTypedRanges(workbook, NOTHING_TYPED);
  expect(await readTypedRanges(workbook)).toEqual({ ok: true, value: NOTHING_TYPED });
});

test("a field left empty is not kept as a number; the others are", async () => {
  const workbook = createMemoryWorkbook();
  const typed = typedOf([["a", "terms.horizon", NaN, 6], ["b", "base.cost", 0.5, 2]], { ...RANGES, cost: { ...RANGES.cost, low: NaN } }); // prettier-ignore
  await keepTypedRanges(workbook, typed);
  const { ends, judged } = { ends: new Map([["b", TYPED.ends.get("b")]]), judged: new Map() };
  expect(await readTypedRanges(workbook)).toEqual({ ok: true, value: { ends, judged } });
});

test("where the host has little room the last typed are kept", async () => {
  const workbook = createMemoryWorkbook([], { textLength: 230 });
  expect((await keepTypedRanges(workbook, TYPED)).ok).toBe(true);
  const read = await readTypedRanges(workbook);
  expect(read.ok && [...read.value.ends.keys()]).toEqual(["b"]);
  expect(read.ok && read.value.judged.size).toBe(1);
});

test("a judgement is of certain amounts, for one sector of what is tried", () => {
  const other = { ...RANGES, cost: { ...RANGES.cost, likely: 1 } };
  const wider = { ...RANGES, cost: { ...RANGES.cost, low: 1 } };
  const keys = [KEY, rangesKey("a", "society", RANGES), rangesKey("a", "region", RANGES), rangesKey("a", "society", other)]; // prettier-ignore
  expect(new Set(keys).size).toBe(keys.length);
  expect(rangesKey("a", "society", wider)).toBe(keys[1]);
});

test("what has been typed since is laid over what was kept", () => {
  const since = typedOf([["b", "base.cost", 0.9, 1.1]]);
  expect(laidOver(TYPED, since).ends.get("b")?.get("base.cost")).toEqual({ low: 0.9, high: 1.1 });
  expect(laidOver(TYPED, since).ends.has("a")).toBe(true);
});

test.each<[string, string]>([
  ["{", "cut off"],
  ["[]", "no record"],
  ['{"version":2,"ends":[],"judged":[]}', "a newer add-in's"],
])("%s is not ours to write over: %s", async (text) => {
  const workbook = createMemoryWorkbook();
  await workbook.writeSetting("payoff.how-sure", text);
  expect(await readTypedRanges(workbook)).toEqual({ ok: false, fault: { code: "kept-unreadable" } });
});

test.each<[unknown, string]>([
  [{}, "nothing in it"],
  [{ ends: {}, judged: 7 }, "no lists"],
  [{ ends: [["a", "terms.lag", "1", 2], ["a", 7, 1, 2], "a"], judged: [] }, "ends that are no numbers, a path that is none"],
  [{ ends: [], judged: [["k", { low: 1, likely: 2 }, RANGES.annual], [7, RANGES.cost, RANGES.annual]] }, "half a range, a key that is none"],
])("%j is left out: %s", async (held) => {
  const workbook = createMemoryWorkbook();
  await workbook.writeSetting("payoff.how-sure", JSON.stringify({ version: 1, ...(held as object) }));
  expect(await readTypedRanges(workbook)).toEqual({ ok: true, value: NOTHING_TYPED });
}); // prettier-ignore
