import type { ConfirmedMapping } from "../../src/participation/model/found-tables";
import { mappingsFrom, readMappings, rememberMappings } from "../../src/pipeline/remembered-mappings";
import { createMemoryWorkbook } from "../../src/workbook/memory";

const mapping = (layoutKey: string, heading = "insats"): ConfirmedMapping => ({
  layoutKey,
  layout: "participants",
  columns: [
    { heading, field: "intervention", code: null },
    { heading: "sjukpenning fore", field: "livelihoodBefore", code: "SJP" },
    { heading: "anteckning", field: null, code: null },
  ],
});

test("what is remembered comes back, the newest first, one for each layout", async () => {
  const workbook = createMemoryWorkbook();
  expect(await rememberMappings(workbook, [mapping("a"), mapping("b")])).toEqual({ ok: true, value: 2 });
  expect(await rememberMappings(workbook, [mapping("b", "projekt")])).toEqual({ ok: true, value: 1 });
  expect(await readMappings(workbook)).toEqual({ ok: true, value: [mapping("b", "projekt"), mapping("a")] });
  const [text] = [...workbook.settings().values()];
  expect(JSON.parse(text!)).toMatchObject({ version: 1 });
});

test("the twenty newest are kept, and fewer where the host has room for fewer", async () => {
  const workbook = createMemoryWorkbook();
  for (let each = 0; each < 25; each += 1) await rememberMappings(workbook, [mapping(`layout ${each}`)]);
  const all = await readMappings(workbook);
  expect(all.ok && all.value.map(({ layoutKey }) => layoutKey)).toEqual(
    Array.from({ length: 20 }, (_, at) => `layout ${24 - at}`),
  );
  const small = createMemoryWorkbook([], { textLength: 500 });
  expect(await rememberMappings(small, [mapping("a"), mapping("b"), mapping("c")])).toEqual({ ok: true, value: 2 });
});

test.each<[string | null, string]>([
  [null, "never set"],
  ["{", "cut off"],
  ["[]", "a list"],
  ['{"version":2,"mappings":[]}', "another version"],
  ['{"version":1,"mappings":{}}', "no list of mappings"],
  ['{"version":1,"mappings":[{"layoutKey":1,"layout":"participants","columns":[]}]}', "a key that is no text"],
  ['{"version":1,"mappings":[{"layoutKey":"a","layout":"A99","columns":[]}]}', "a layout we do not have"],
  [
    '{"version":1,"mappings":[{"layoutKey":"a","layout":"A1","columns":[{"heading":"x","field":"income","code":null}]}]}',
    "a field we do not have",
  ],
  [
    '{"version":1,"mappings":[{"layoutKey":"a","layout":"A1","columns":[{"heading":"x","field":null,"code":7}]}]}',
    "a code that is no text",
  ],
])("%s counts as nothing remembered: %s", (text) => {
  expect(mappingsFrom(text)).toEqual([]);
});

test.each(["19121212-1212", "1212121212", "121212+1212", "namn 19121212 1212"])(
  "a sheet on its side has persons for headings: %s is not kept",
  async (heading) => {
    const workbook = createMemoryWorkbook();
    expect(await rememberMappings(workbook, [mapping("a", heading), mapping("b")])).toEqual({ ok: true, value: 1 });
    expect(JSON.stringify([...workbook.settings()])).not.toContain("1212");
  },
);

test("a host that cannot keep it says so", async () => {
  const workbook = createMemoryWorkbook([], { textLength: 10 });
  const kept = await rememberMappings(workbook, [mapping("a")]);
  expect(kept).toMatchObject({ ok: false, fault: { code: "too-large", what: "setting" } });
});
