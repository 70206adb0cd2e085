import { readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../../src/calculation/catalogue/index";
import type * as Entry from "../../src/functions/functions";

interface Globals {
  CustomFunctions?: unknown;
  Office?: unknown;
}
const globals = globalThis as Globals;

async function loadEntry(): Promise<typeof Entry> {
  jest.resetModules();
  return import("../../src/functions/functions");
}

afterEach(() => {
  delete globals.CustomFunctions;
  delete globals.Office;
});

describe("the entry of functions.js", () => {
  it("loads without a host and only exposes", async () => {
    const entry = await loadEntry();
    expect(entry.runFunction("PAYOFF.TID", [100, 50], "sv")).toBe(24);
  });

  it("registers in a host; its Error is looked up when an error is made", async () => {
    const associate = jest.fn();
    const runtime: { associate: unknown; Error?: unknown } = { associate };
    globals.CustomFunctions = runtime;
    await loadEntry();
    expect(associate.mock.calls.map(([id]: unknown[]) => id)).toEqual(CATALOGUE.map(({ id }) => id));
    runtime.Error = class extends RangeError {};
    const run = (associate.mock.calls[0] as [string, (...args: unknown[]) => unknown])[1];
    expect(() => run([[1]], [[0]])).toThrow(RangeError);
  });

  it.each([
    ["Swedish", { context: { displayLanguage: "sv-SE" } }, "sv"],
    ["Swedish in Finland", { context: { displayLanguage: "sv-FI" } }, "sv"],
    ["English", { context: { displayLanguage: "en-GB" } }, "en"],
    ["another language", { context: { displayLanguage: "fi-FI" } }, "en"],
    ["unknown", { context: {} }, "sv"],
    ["no context yet", {}, "sv"],
    ["no host", undefined, "sv"],
  ])("speaks by the host's display language: %s", async (_why, office, expected) => {
    globals.Office = office;
    expect((await loadEntry()).hostLanguage()).toBe(expected);
  });

  it("the codes of our errors are the genuine runtime's own", () => {
    const file = path.join(path.dirname(require.resolve("@types/custom-functions-runtime/package.json")), "index.d.ts");
    const declared = readFileSync(file, "utf8");
    expect(declared).toMatch(/invalidValue = "#VALUE!"/);
    expect(declared).toMatch(/notAvailable = "#N\/A"/);
  });
});
