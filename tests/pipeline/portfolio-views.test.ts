import { keepViews, nameFault, readViews, viewId, viewsFrom, type PivotView } from "../../src/pipeline/portfolio-views";
import { createMemoryWorkbook } from "../../src/workbook/memory";
import { SETTINGS } from "./pivot-settings-made";

const view = (id: string, name: string, rest: Partial<PivotView["settings"]> = {}): PivotView => ({
  id,
  name,
  settings: { ...SETTINGS, ...rest },
});
const kept = (views: readonly unknown[], version = 1): string => JSON.stringify({ version, views });

test("what is kept comes back as it was, in order", async () => {
  const port = createMemoryWorkbook();
  const views = [
    view("pivot-b", "B"),
    view("pivot-a", "A", {
      rows: ["year", "sex"],
      columns: { kind: "sectors", measure: "payback", sectors: ["society", "state"] },
      filters: { intervention: ["Steget"], sex: [] },
      cost: { basis: "budget", split: "finsam", chosen: { amounts: { region: "1200.5" }, use: "everywhere" } },
      fewest: 3,
    }),
  ];
  expect(await keepViews(port, views)).toEqual({ ok: true, value: new Map() });
  expect(await readViews(port)).toEqual({ ok: true, value: { views, faults: [] } });
});

test("keys of a filter that could point out a person are not kept, and that is told", async () => {
  const port = createMemoryWorkbook();
  const views = [
    view("pivot-a", "A", { filters: { intervention: ["Steget", "19121212-1212"], municipality: ["19121212-1212"] } }),
  ];
  const done = await keepViews(port, views);
  expect(done).toEqual({ ok: true, value: new Map([["pivot-a", ["intervention", "municipality"]]]) });
  expect([...port.settings().values()].join()).not.toContain("1212");
  const held = await readViews(port);
  // A filter without a key left would keep nobody: then there is none.
  expect(held.ok && held.value.views[0]?.settings.filters).toEqual({ intervention: ["Steget"] });
});

const WRONG: readonly (readonly [string, unknown, string])[] = [
  ["an unknown dimension", { ...SETTINGS, rows: ["planet"] }, "a later version may have more"],
  ["the same dimension twice", { ...SETTINGS, rows: ["year", "year"] }, "no pivot has that"],
  ["no measure", { ...SETTINGS, columns: { kind: "measures", sector: "society", measures: [] } }, "no column"],
  ["a horizon of 0", { ...SETTINGS, horizons: { short: 0, long: 5 } }, "must be above 0"],
  ["k of 2", { ...SETTINGS, fewest: 2 }, "would show single persons"],
  ["k of 4.5", { ...SETTINGS, fewest: 4.5 }, "persons are whole"],
  ["a cost in words", { ...SETTINGS, cost: { basis: "budget", split: "default", chosen: { amounts: { region: "x" }, use: "everywhere" } } }, "never 0"],
  ["a filter with an identity number", { ...SETTINGS, filters: { intervention: ["19121212-1212"] } }, "from another hand"],
  ["settings that are no record", [1], "damaged"],
]; // prettier-ignore

test.each(WRONG)("a view with %s is left out and told, the others stand: %#", (_, settings) => {
  const held = viewsFrom(kept([{ id: "pivot-a", name: "A", settings }, view("pivot-b", "B")]));
  expect(held.views.map(({ id }) => id)).toEqual(["pivot-b"]);
  expect(held.faults).toEqual([{ code: "view-left-out", name: "A" }]);
});

const TEXTS: readonly (readonly [string, string | null, readonly string[], string])[] = [
  ["nothing kept", null, [], "the first time"],
  ["no JSON", "{", ["not-readable"], "damaged"],
  ["another shape", JSON.stringify({ version: 1, views: 7 }), ["not-readable"], "damaged"],
  ["no version", JSON.stringify({ views: [] }), ["not-readable"], "another hand"],
  ["the same id twice", kept([view("pivot-a", "A"), view("pivot-a", "B")]), ["view-left-out"], "one sheet each"],
  [
    "an id of another kind",
    kept([{ ...view("x", "A"), id: "payback" }]),
    ["view-left-out"],
    "would replace the report",
  ],
];

test.each(TEXTS)("%s", (_, text, codes) => {
  expect(viewsFrom(text).faults.map(({ code }) => code)).toEqual(codes);
});

test("what a newer version kept is told and never written over", async () => {
  const port = createMemoryWorkbook();
  await keepViews(port, [view("pivot-a", "A")]);
  const [[key] = [""]] = [...port.settings()];
  const newer = kept([{ other: true }], 2);
  await port.writeSetting(key, newer);
  const held = await readViews(port);
  expect(held.ok && held.value).toEqual({ views: [], faults: [{ code: "newer-version", version: 2 }] });
  expect(await keepViews(port, [])).toEqual({ ok: false, fault: { code: "newer-views" } });
  expect(port.settings().get(key)).toBe(newer);
});

test("more views than there is room for are not kept, and nothing is lost", async () => {
  const port = createMemoryWorkbook();
  const few = [view("pivot-a", "A")];
  await keepViews(port, few);
  const many = Array.from({ length: 41 }, (_, at) => view(`pivot-a-${at}`, `A ${at}`));
  expect(await keepViews(port, many)).toEqual({ ok: false, fault: { code: "no-room" } });
  const held = await readViews(port);
  expect(held.ok && held.value.views).toEqual(few);
});

const NAMES: readonly (readonly [string, readonly string[], string | null, string])[] = [
  ["Per kommun", [], null, "a plain name"],
  ["  ", [], "empty", "nothing to choose by"],
  ["x".repeat(41), [], "too-long", "the sheet's name is shorter still"],
  ["per KOMMUN", ["Per kommun"], "taken", "case makes no difference"],
  ["Insatsen för 19121212-1212", [], "personal", "an identity number"],
];

test.each(NAMES)("a view called %j among %j: %j", (name, others, fault) => {
  expect(nameFault(name, others)).toBe(fault);
});

test.each([
  ["Per kommun och år", [], "pivot-per-kommun-och-ar"],
  ["Per kommun", ["pivot-per-kommun"], "pivot-per-kommun-2"],
  ["Åäö!", [], "pivot-aao"],
  ["???", [], "pivot-vy"],
  ["En mycket lång vy med många ord", [], "pivot-en-mycket-lang-vy-me"],
])("the id of %j beside %j", (name, taken, id) => {
  expect(viewId(name, taken)).toBe(id);
});
