import { runSelfTest } from "../../src/pipeline/self-test";
import { createMemoryWorkbook } from "../../src/workbook/memory";

test("the sheet is read until the host has computed it, and given up in the end", async () => {
  let waits = 0;
  const waiting = await runSelfTest(createMemoryWorkbook(), () => null, async () => void (waits += 1), "sv"); // prettier-ignore
  expect(waits).toBe(19);
  expect(waiting.ok && waiting.value.outcomes.every(({ agrees }) => !agrees)).toBe(true);
});

test("written again it takes the place of the one before", async () => {
  const port = createMemoryWorkbook();
  for (let time = 1; time <= 2; time += 1)
    expect(
      await runSelfTest(
        port,
        () => 1,
        async () => undefined,
        "en",
      ),
    ).toMatchObject({ ok: true });
  const listed = await port.listSheets();
  expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(["Self-test"]);
});
