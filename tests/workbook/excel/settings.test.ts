import { openExcel } from "./scenario";
import { seedSheet } from "../../excel-host/host";

test.each<[kept: string, expected: string | null, why: string]>([
  [JSON.stringify({ schemaVersion: 1, value: "sv" }), "sv", "as it was written"],
  [JSON.stringify({ schemaVersion: 2, value: "sv" }), null, "a later version's setting is not guessed at"],
  [JSON.stringify({ value: "sv" }), null, "a setting without version"],
  ["sv", null, "another add-in's, or a person's"],
  [JSON.stringify(null), null, "nothing"],
])("%s is read as %j: %s", async (kept, expected) => {
  const { host, port } = openExcel();
  seedSheet(host.book, "Data", []);
  host.book.settings.set("Payoff.språk", kept);
  expect(await port.readSetting("språk")).toEqual({ ok: true, value: expected });
});

test("a setting is one message; it is looked for only when the answer was lost", async () => {
  const { host, port } = openExcel();
  expect((await port.writeSetting("språk", "sv")).ok).toBe(true);
  expect(host.syncs).toHaveLength(1);
  host.recount();
  host.accident = (sync) => (sync === 1 ? { kind: "answer-lost" } : null);
  expect((await port.writeSetting("språk", "en")).ok).toBe(true);
  expect(host.syncs).toHaveLength(2);
});
