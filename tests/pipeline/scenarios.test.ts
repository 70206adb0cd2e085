import {
  deleteScenario,
  keepScenario,
  nameFault,
  readScenarios,
  renameScenario,
  restoreScenario,
  type RemovedScenario,
  writeScenario,
  type KeptScenario,
} from "../../src/pipeline/scenarios";
import type { NamedScenario } from "../../src/portfolio/scenario/scenario-file";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { base, figures, scenario, step } from "../portfolio/scenario/made-scenarios";

const named = (name: string): NamedScenario => ({ name, keptAt: "2026-11-22", figures: figures({ base: base() }) });
const KEY = "payoff.scenarios";
const namesOf = async (port: ReturnType<typeof createMemoryWorkbook>): Promise<unknown> => {
  const kept = await readScenarios(port);
  return kept.ok
    ? kept.value.map(({ id, scenario: one }) => [id, one.ok ? one.value.name : one.fault[0]!.code])
    : kept.fault;
};

test("what is kept comes back as it was, in order; an id is never used again", async () => {
  const port = createMemoryWorkbook();
  expect(await readScenarios(port)).toEqual({ ok: true, value: [] });
  expect(await keepScenario(port, named(" Halvtid "))).toEqual({ ok: true, value: 1 });
  expect(await keepScenario(port, named("Heltid"))).toEqual({ ok: true, value: 2 });
  expect(await readScenarios(port)).toEqual({
    ok: true,
    value: [
      { id: 1, scenario: { ok: true, value: named("Halvtid") } },
      { id: 2, scenario: { ok: true, value: named("Heltid") } },
    ],
  });
  expect(await deleteScenario(port, 2)).toMatchObject({ ok: true, value: { id: 2, at: 1 } });
  expect(await deleteScenario(port, 2)).toEqual({ ok: true, value: null });
  expect(await keepScenario(port, named("Tredje"))).toEqual({ ok: true, value: 3 });
  expect(await keepScenario(port, named("Första"), 1)).toEqual({ ok: true, value: 1 });
  expect(await namesOf(port)).toEqual([[1, "Första"], [3, "Tredje"]]); // prettier-ignore
  expect(await renameScenario(port, 3, "Ny")).toEqual({ ok: true, value: null });
  expect(await renameScenario(port, 2, "Borttagen")).toEqual({ ok: true, value: null });
  expect(await namesOf(port)).toEqual([[1, "Första"], [3, "Ny"]]); // prettier-ignore
});

test("one that cannot be read says why, and is written back as it was", async () => {
  const newer = { kind: "payoff-scenario", version: 9, name: "Från ett nyare tillägg" };
  const port = createMemoryWorkbook();
  await port.writeSetting(KEY, JSON.stringify({ version: 1, next: 5, scenarios: [{ id: 4, held: newer }] }));
  await renameScenario(port, 4, "Annat");
  await keepScenario(port, named("Ny"));
  expect(await namesOf(port)).toEqual([[4, "unknown-version"], [5, "Ny"]]); // prettier-ignore
  expect(JSON.parse(port.settings().get(KEY)!)).toMatchObject({ scenarios: [{ id: 4, held: newer }, { id: 5 }] });
});

test.each<[string, string]>([
  ["{", "cut off"],
  ["[]", "a list"],
  ['{"version":2,"next":1,"scenarios":[]}', "a newer add-in's"],
  ['{"version":1,"next":1,"scenarios":[{"id":7,"held":null}]}', "an id that is not given out yet"],
  ['{"version":1,"next":2,"scenarios":{}}', "no list"],
])("%s is neither read nor written over: %s", async (text) => {
  const port = createMemoryWorkbook();
  await port.writeSetting(KEY, text);
  const fault = { ok: false, fault: { code: "kept-unreadable" } };
  expect(await readScenarios(port)).toEqual(fault);
  expect(await keepScenario(port, named("Ny"))).toEqual(fault);
  expect(await deleteScenario(port, 1)).toEqual(fault);
  expect(await restoreScenario(port, { id: 1, held: null, at: 0 })).toEqual(fault);
  expect(await renameScenario(port, 1, "x")).toEqual(fault);
  expect(port.settings().get(KEY)).toBe(text);
});

test("what was removed comes back where it stood, under its own id, also what cannot be read; its name is its own", async () => {
  const port = createMemoryWorkbook();
  for (const name of ["Ett", "Två", "Tre"]) await keepScenario(port, named(name));
  const remove = async (id: number): Promise<RemovedScenario> => {
    const removed = await deleteScenario(port, id);
    if (!removed.ok || removed.value === null) throw new RangeError(`${id} is not there`);
    return removed.value;
  };
  const two = await remove(2);
  expect(await namesOf(port)).toEqual([[1, "Ett"], [3, "Tre"]]); // prettier-ignore
  expect(await restoreScenario(port, two)).toEqual({ ok: true, value: { id: 2, scenario: { ok: true, value: named("Två") } } }); // prettier-ignore
  expect(await namesOf(port)).toEqual([[1, "Ett"], [2, "Två"], [3, "Tre"]]); // prettier-ignore
  // Twice is once.
  await restoreScenario(port, two);
  expect(await namesOf(port)).toEqual([[1, "Ett"], [2, "Två"], [3, "Tre"]]); // prettier-ignore
  // Another has taken its name and place meanwhile; an id is still never used again.
  await remove(2);
  await remove(3);
  await renameScenario(port, 1, "två");
  await restoreScenario(port, two);
  await keepScenario(port, named("Fyra"));
  expect(await namesOf(port)).toEqual([[1, "två"], [2, "Två (2)"], [4, "Fyra"]]); // prettier-ignore
  const newer = { kind: "payoff-scenario", version: 9, name: "Från ett nyare tillägg" };
  await port.writeSetting(KEY, JSON.stringify({ version: 1, next: 5, scenarios: [{ id: 4, held: newer }] }));
  const unread = await remove(4);
  await restoreScenario(port, unread);
  expect(JSON.parse(port.settings().get(KEY)!)).toEqual({ version: 1, next: 5, scenarios: [{ id: 4, held: newer }] });
});

test("where there is no room it says so and what was kept stays", async () => {
  const port = createMemoryWorkbook([], { textLength: 1500 });
  expect((await keepScenario(port, named("Ett"))).ok).toBe(true);
  expect(await keepScenario(port, named("Två"))).toMatchObject({ ok: false, fault: { code: "too-large", what: "setting" } }); // prettier-ignore
  expect(await namesOf(port)).toEqual([[1, "Ett"]]);
});

test.each<[string, string | null, string]>([
  ["  ", "empty", "nothing but spaces"],
  ["x".repeat(61), "too-long", "one sign more than fits"],
  ["HALVTID ", "taken", "case and spaces aside"],
  ["Stöd till 19640823-3234", "points-out-person", "an identity number"],
  ["Tio till på halvtid, 80 %", null, "a name"],
])("a name: %s → %s (%s)", (name, wanted) => {
  const others: KeptScenario[] = [{ id: 1, scenario: { ok: true, value: named("Halvtid") } }];
  expect(nameFault(name, others)).toBe(wanted);
});

test("its sheets are written with the workbook and replaced when written anew", async () => {
  const port = createMemoryWorkbook([{ name: "Scenario Halvtid", rows: [["mitt eget"]] }]);
  const reference = { label: "Gruppen", scenario: scenario(figures({ base: base(), steps: [] })) };
  const written = { id: 3, name: "Halvtid", scenario: scenario(figures({ base: base(), steps: [step()] })), reference };
  const about = { date: "2026-11-22", language: "sv" as const };
  const first = await writeScenario(port, written, about);
  expect(first.ok && first.value.map(({ name, replaced }) => [name, replaced])).toEqual([["Scenario Halvtid (2)", false], ["Vikter Halvtid", false]]); // prettier-ignore
  const again = await writeScenario(port, written, about);
  expect(again.ok && again.value.every(({ replaced }) => replaced)).toBe(true);
});
