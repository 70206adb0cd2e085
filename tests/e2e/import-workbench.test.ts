import type { Page } from "playwright-core";
import { axeFindings } from "./axe";
import { useChrome } from "./suite";
import { WorkbenchPage } from "./workbench-page";

const chrome = useChrome();
let bench: WorkbenchPage | null = null;
afterEach(async () => {
  const faults = bench?.faults ?? [];
  await bench?.close();
  bench = null;
  expect(faults).toEqual([]);
});

async function open(width: number, height: number): Promise<WorkbenchPage> {
  bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin, { viewport: { width, height } });
  return bench;
}

const SAMPLE = /register, konstruerade/;
const MOST_ACTIONS = 5;
const accepted = (page: Page): Promise<void> => page.getByText("Importen är godkänd").waitFor();

test("sus-deltagare.xlsx, untouched: accepted in at most five actions, nothing typed; then a clean sheet", async () => {
  const { page, ...rest } = await open(1280, 900);
  expect(rest.actions).toBe(0);
  await bench!.click("button", SAMPLE);
  await page.getByRole("region", { name: "Läst ur tabellerna" }).waitFor();
  expect(await page.getByRole("tab", { name: "Import" }).getAttribute("aria-selected")).toBe("true");
  await bench!.click("button", "Godkänn importen");
  await accepted(page);
  expect(bench!.actions).toBeLessThanOrEqual(MOST_ACTIONS);
  expect(await bench!.focused()).toBe("Importen är godkänd");
  // The accepted import outlasts a change of tab.
  await bench!.click("tab", "Funktioner");
  await bench!.click("tab", "Import");
  await accepted(page);
  await bench!.gridReady();
  await bench!.click("button", /^Skriv bladet SUS-data/);
  await page.getByText(/^Bladet SUS-data är skrivet/).waitFor();
  await accepted(page);
  await bench!.picture("import-accepted");
});

/** Tab until what is named has the focus. */
async function tabTo(name: RegExp, most = 200): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (name.test(await bench!.focused())) return;
    await bench!.page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by keyboard: ${name.source}`);
}

test("by keyboard alone, at 320 px: opened, a column changed, accepted; axe has nothing to say", async () => {
  const { page } = await open(320, 640);
  await bench!.reachAndPress(SAMPLE);
  await page.getByRole("region", { name: "Läst ur tabellerna" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await bench!.reachAndPress(/kolumner/);
  const columns = page.getByRole("list", { name: /^Kolumner i/ }).first();
  await columns.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await bench!.picture("import-columns-320");
  await tabTo(/^Betydelse, .*Antal möten/);
  await page.keyboard.press("ArrowDown");
  await page.getByText("Tolkad av ditt val").waitFor();
  await bench!.reachAndPress(/^Godkänn importen$/, 400);
  await accepted(page);
  expect(await bench!.focused()).toBe("Importen är godkänd");
  expect(await axeFindings(page)).toEqual([]);
});

test("looks: 320 and 500 px, light, dark and forced colours; axe has nothing to say", async () => {
  const { page } = await open(500, 800);
  await bench!.click("button", SAMPLE);
  await page.getByRole("region", { name: "Läst ur tabellerna" }).waitFor();
  await bench!.gridReady();
  for (const [width, name, colorScheme, forcedColors] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await bench!.still();
    expect([width, name, await axeFindings(page)]).toEqual([width, name, []]);
    await bench!.picture(`import-${width}-${name}`);
  }
});

const LOOKS = [
  [500, "light", "light", "none"],
  [500, "dark", "dark", "none"],
  [500, "forced", "light", "active"],
  [320, "light", "light", "none"],
  [320, "dark", "dark", "none"],
] as const;
