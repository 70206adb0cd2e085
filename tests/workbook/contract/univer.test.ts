import type { Result } from "../../../src/calculation/result";
import type { SheetInfo, WorkbookFault } from "../../../src/workbook/port";
import { openGrid, type GridInBrowser } from "../univer/page/open-page";
import { workbookContract } from "./contract";
import type { ContractSubject, Played } from "./subject";

jest.setTimeout(60_000);

let grid: GridInBrowser;
beforeAll(async () => {
  grid = await openGrid();
  // The page is built first, which takes its time on a busy machine.
}, 240_000);
afterAll(async () => {
  await grid.close();
  expect(grid.errors).toEqual([]);
});

const PLACEHOLDER = "Tomt blad";

/** The adapter lives in the browser; every call goes there and comes back as plain data. */
function subject(): ContractSubject {
  const call = <T>(name: string, ...args: unknown[]): Promise<T> =>
    grid.page.evaluate(([name, args]) => window.contract.call(name as "goTo", args as unknown[]), [
      name,
      args,
    ] as const) as Promise<T>;
  const play = <T>(name: "readGrid" | "writeSheets", args: unknown[], script: unknown): Promise<T> =>
    grid.page.evaluate(
      ([name, args, script]) => window.contract.play(name as "readGrid", args as unknown[], script as object),
      [name, args, script] as const,
    ) as Promise<T>;
  const self: ContractSubject = {
    injects: true,
    capabilities: () => grid.page.evaluate(() => window.grid.workbook.port.capabilities),
    listSheets: async () => {
      const listed = await call<Result<readonly SheetInfo[], WorkbookFault>>("listSheets");
      // A grid is never without a sheet; the contract's empty workbook has one that is not counted.
      return listed.ok ? { ok: true, value: listed.value.filter((sheet) => sheet.name !== PLACEHOLDER) } : listed;
    },
    activeSheet: () => call("activeSheet"),
    readGrid: (sheet, range, script) => play<Played<never>>("readGrid", [sheet, range ?? undefined], script),
    writeSheets: (layouts, options, script) => play<Played<never>>("writeSheets", [layouts, options], script),
    readSetting: (key) => call("readSetting", key),
    writeSetting: (key, value) => call("writeSetting", key, value),
    goTo: (place) => call("goTo", place),
    insertFormula: (formula) => call("insertFormula", formula),
    landed: async () => self,
    facts: (sheet) => grid.page.evaluate((name) => window.contract.facts(name), sheet),
  };
  return self;
}

workbookContract("univer", async (seeds) => {
  await grid.page.evaluate((each) => window.contract.open(each), seeds);
  return subject();
});
