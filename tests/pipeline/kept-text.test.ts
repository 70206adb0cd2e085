import { isRecord, keptOfVersion, parsedKept } from "../../src/pipeline/kept-text";

test.each([
  ["nothing was kept", null, null],
  ["a text cut short", '{"version":1', null],
  ["an empty text", "", null],
  ["the word null", "null", null],
  ["a list", "[1,2]", [1, 2]],
  ["a record", '{"version":1,"sheets":[]}', { version: 1, sheets: [] }],
])("%s", (_why, text, held) => {
  expect(parsedKept(text)).toEqual(held);
});

test.each([
  ["its own version", '{"version":2,"a":1}', { version: 2, a: 1 }],
  ["an older version", '{"version":1,"a":1}', null],
  ["a version as text", '{"version":"2"}', null],
  ["a list", '[{"version":2}]', null],
  ["no version", "{}", null],
  ["no JSON", "version 2", null],
])("of version 2 only: %s", (_why, text, held) => {
  expect(keptOfVersion(text, 2)).toEqual(held);
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ["a", false],
])("%j is a record: %s", (value, is) => {
  expect(isRecord(value)).toBe(is);
});
