import fs from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../../src/calculation/catalogue/index";
import { runFunction } from "../../src/functions/run-function";
import { BLANK, parameterCounts, type Argument, type Call, type Cell } from "../functions/excel-functions-host";
import {
  BASELINE,
  CURRENT,
  OFFICE_ADDRESS,
  OfficePage,
  type WorkbookAnswer,
  type WorkbookRequest,
} from "./office-page";
import { useChrome } from "./suite";

const chrome = useChrome();
let counts: Map<string, number>;
beforeAll(() => {
  counts = parameterCounts(fs.readFileSync(path.join(chrome.site.folder, "functions.json"), "utf8"));
});

const one = (cell: Cell): Argument => [[cell]];
const EXAMPLES: readonly Call[] = CATALOGUE.map(({ id, example }) => ({
  id,
  args: example.arguments.map((value) =>
    Array.isArray(value)
      ? value.map((flow: Cell | Cell[]) => (Array.isArray(flow) ? flow : [flow]))
      : one(value as Cell),
  ),
}));

const associated = (page: OfficePage): Promise<string[]> =>
  page.page.evaluate(() => {
    const functions = CustomFunctions as unknown as { _association: { mappings: object } };
    return Object.keys(functions._association.mappings);
  });

test("in a plain browser with the real office.js: the ids of functions.json, and no fault without a host", async () => {
  const office = await OfficePage.open(chrome.browser, chrome.site.origin, { host: null });
  await office.page.getByRole("heading", { level: 1, name: "Funktioner" }).waitFor();
  expect(await associated(office)).toEqual([...counts.keys()]);
  expect(await office.page.evaluate(() => typeof CustomFunctions.Error)).toBe("undefined");
  expect(office.errors).toEqual([]);
  await office.close();
});

describe.each([
  ["Windows", "the least the manifest asks for", BASELINE, "sv-SE", "Funktioner", "kostnad saknas eller är 0"],
  ["Mac", "a current version", CURRENT, "en-US", "Functions", "kostnad is missing or 0"],
] as const)("the real office.js in the mode of Excel for %s, %s", (host, _which, sets, language, heading, missing) => {
  let office: OfficePage;
  beforeAll(async () => {
    office = await OfficePage.open(chrome.browser, chrome.site.origin, { host, language, sets });
    await office.page.getByRole("tab", { name: heading }).waitFor();
  });
  afterAll(() => office.close());

  test("it is Excel, it knows the ids of functions.json, and Excel is told that functions are ready", async () => {
    expect(await office.page.evaluate(() => String(Office.context.host))).toBe("Excel");
    expect(await associated(office)).toEqual([...counts.keys()]);
    const supported = ["1.14", "1.20", "1.21"].map((version) =>
      office.page.evaluate((one) => Office.context.requirements.isSetSupported("ExcelApi", one), version),
    );
    expect(await Promise.all(supported)).toEqual([true, sets === CURRENT, false]);
    expect((await office.sent()).join()).toContain("_SetOsfControlContainerReadyForCustomFunctions");
    expect(office.errors).toEqual([]);
  });

  test("a simulation draws the same here as in Node, bit by bit", async () => {
    const cost = [[2_800_000, 3_342_486, 4_500_000]];
    const ranges = [[[900_000, 1_539_550, 1_900_000]], [[-900_000, 600_000.5, 1_500_000]], [[1e11, 2e11, 9e11]]];
    const calls = ranges.map((annual, at): Call => ({ id: "PAYOFF.SIMULERING", args: [cost, annual, one(2.345), one(5000), one(at + 1), one(36)] })); // prettier-ignore
    const answers = await office.calculate(calls, counts);
    for (const [at, { cells, faults }] of answers.entries()) {
      expect(faults).toEqual([]);
      expect(cells).toEqual(runFunction("PAYOFF.SIMULERING", calls[at]!.args, language === "sv-SE" ? "sv" : "en"));
    }
  });

  test("the built functions answer Excel's calls: examples, errors with words, columns", async () => {
    const column: Call = { id: "PAYOFF.TID", args: [[[100], [BLANK], [100]], [[50], [50], [{ type: "Double", basicValue: 25 }]]] }; // prettier-ignore
    const answers = await office.calculate([...EXAMPLES, { id: "PAYOFF.TID", args: [] }, column], counts);
    expect(answers.flatMap(({ faults }) => faults)).toEqual([]);
    for (const [index, { example }] of CATALOGUE.entries()) {
      const stated = Array.isArray(example.result) ? example.result : [[example.result]];
      if (language === "sv-SE" || typeof example.result === "number")
        expect(answers[index]!.cells.slice(0, stated.length)).toEqual(stated);
    }
    const error = { error: "#VALUE!", message: missing };
    const delivered = (await office.sent()).filter((text) => /"SetInvocation(Array)?Results"/.test(text)).join();
    expect(delivered.includes("SetInvocationArrayResults")).toBe(sets === CURRENT);
    expect(answers.at(-2)!.cells).toEqual([[error]]);
    expect(answers.at(-1)!.cells).toEqual([[24], [error], [48]]);
  });

  test("everything comes from the add-in's own address and the folder of office.js", () => {
    const foreign = office.foreignRequests(chrome.site.origin);
    expect(foreign).toContain(`${OFFICE_ADDRESS}office.js`);
    expect(foreign.filter((url) => !url.startsWith(OFFICE_ADDRESS))).toEqual([]);
  });
});

const countSheets = (office: OfficePage): Promise<unknown> =>
  office.page.evaluate(() =>
    Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return count.value as unknown;
    }).catch((error: unknown) => (error as { code: unknown }).code),
  );

test("the least this Excel has is what the manifest asks for", () => {
  const manifest = fs.readFileSync(path.join(chrome.site.folder, "manifest.xml"), "utf8");
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, least]) => [
    name,
    least,
  ]);
  expect(Object.fromEntries(sets)).toEqual(BASELINE);
});

test("the client in the page asks Excel for the workbook, and gets its answer or its refusal", async () => {
  const asked: string[] = [];
  const workbook = ({ Actions }: WorkbookRequest): WorkbookAnswer => {
    asked.push(...Actions.map(({ Name }) => Name));
    return { Results: Actions.map(({ Id, Name }) => ({ ActionId: Id, Value: Name === "GetCount" ? 3 : {} })) };
  };
  const open = await OfficePage.open(chrome.browser, chrome.site.origin, { host: "Windows", workbook });
  await open.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await countSheets(open)).toBe(3);
  expect(asked).toContain("GetCount");
  await open.close();
  const refusing = await OfficePage.open(chrome.browser, chrome.site.origin, { host: "Windows" });
  await refusing.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await countSheets(refusing)).toBe("GeneralException");
  await refusing.close();
});
