import { hostStartup } from "../../../src/workbook/excel";

const page = globalThis as { Office?: unknown };
afterEach(() => {
  delete page.Office;
});

/** An Office that keeps the behaviour, as Excel does with the document. */
function office(part: object = {}, fault: unknown = null): { behaviour: string } {
  const kept = { behaviour: "None" };
  page.Office = {
    StartupBehavior: { none: "None", load: "Load" },
    context: { requirements: { isSetSupported: (name: string) => name === "SharedRuntime" } },
    addin: {
      getStartupBehavior: async () => {
        if (fault !== null) throw fault;
        return kept.behaviour;
      },
      setStartupBehavior: async (behaviour: string) => {
        if (fault !== null) throw fault;
        kept.behaviour = behaviour;
      },
    },
    ...part,
  };
  return kept;
}

test("the setting is read and written as Office names it", async () => {
  const kept = office();
  const startup = hostStartup()!;
  expect(await startup.read()).toEqual({ ok: true, value: false });
  expect(await startup.write(true)).toEqual({ ok: true, value: null });
  expect(kept.behaviour).toBe("Load");
  expect(await startup.read()).toEqual({ ok: true, value: true });
  await startup.write(false);
  expect(kept.behaviour).toBe("None");
});

test("what Office throws is a fault", async () => {
  office({}, { code: "ConnectionFailure", message: "" });
  const startup = hostStartup()!;
  expect(await startup.read()).toEqual({ ok: false, fault: { code: "connection-lost" } });
  expect(await startup.write(true)).toEqual({ ok: false, fault: { code: "connection-lost" } });
});

test.each([
  ["no shared runtime", { context: { requirements: { isSetSupported: () => false } } }],
  ["a plain browser", { context: {} }],
  ["no such functions", { addin: {} }],
  ["nothing of the add-in", { addin: undefined }],
])("there is no setting: %s", (_why, part) => {
  office(part);
  expect(hostStartup()).toBeNull();
});
