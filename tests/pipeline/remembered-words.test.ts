import type { ConfirmedWord } from "../../src/participation/model/confirmed-words";
import { readWords, rememberWords, wordsFrom } from "../../src/pipeline/remembered-words";
import { createMemoryWorkbook } from "../../src/workbook/memory";

const SP: ConfirmedWord = { list: "livelihood", word: "boendestod", code: "FSTOD" };
const DONE: ConfirmedWord = { list: "endReason", word: "klar med allt", code: "Enligt plan" };

test("what is remembered comes back; what is taken back is gone", async () => {
  const workbook = createMemoryWorkbook();
  expect(await readWords(workbook)).toEqual({ ok: true, value: [] });
  expect(await rememberWords(workbook, [SP, DONE])).toEqual({ ok: true, value: 2 });
  expect(await readWords(workbook)).toEqual({ ok: true, value: [SP, DONE] });
  await rememberWords(workbook, [DONE]);
  expect(await readWords(workbook)).toEqual({ ok: true, value: [DONE] });
});

test("names and numbers are never written, and the host's room is kept to", async () => {
  const workbook = createMemoryWorkbook();
  const planted = ["anna andersson", "191212121212", "tolvan tolvansson", "Boendestöd"];
  const words = planted.map((word) => ({ ...SP, word }));
  expect(await rememberWords(workbook, [...words, DONE])).toEqual({ ok: true, value: 1 });
  const written = JSON.stringify([...workbook.settings()]);
  for (const word of planted) expect(written).not.toContain(word);
  const small = createMemoryWorkbook([], { textLength: 110 });
  expect(await rememberWords(small, [SP, DONE])).toEqual({ ok: true, value: 1 });
  expect(await readWords(small)).toEqual({ ok: true, value: [DONE] });
});

test.each<[string | null, string]>([
  [null, "never set"],
  ["{", "cut off"],
  ['{"version":2,"words":[]}', "another version"],
  ['{"version":1,"words":{}}', "no list"],
  ['{"version":1,"words":[{"list":"income","word":"sp","code":"SJP"}]}', "a list we do not have"],
  ['{"version":1,"words":[{"list":"livelihood","word":"sp","code":"XYZ"}]}', "a code we do not have"],
  ['{"version":1,"words":[{"list":"livelihood","word":7,"code":"SJP"}]}', "a word that is no text"],
  ['{"version":1,"words":[{"list":"livelihood","word":"anna","code":"SJP"}]}', "a name"],
])("%s counts as nothing said: %s", (text) => {
  expect(wordsFrom(text)).toEqual([]);
});
