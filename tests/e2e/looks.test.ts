import type { Browser, BrowserContextOptions } from "playwright-core";
import { axeFindings } from "./axe";
import { launchBrowser, openSite, type Site } from "./build";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(300_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["320-light", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
  ["320-dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
  ["500-light", { viewport: { width: 500, height: 800 }, colorScheme: "light" }],
  ["500-dark", { viewport: { width: 500, height: 800 }, colorScheme: "dark" }],
  ["500-forced", { viewport: { width: 500, height: 800 }, forcedColors: "active" }],
  ["1280-light", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
];

/** The page's states worth looking at, in the order a user meets them. */
const STATES: readonly (readonly [string, (bench: WorkbenchPage) => Promise<void>])[] = [
  ["start", async () => undefined],
  [
    "report",
    async (bench) => {
      await bench.click("button", /RAR Sörmland 2016–2019/);
      await bench.gridReady();
      await bench.page.getByRole("region", { name: "Förhandsvisning" }).waitFor();
      // The pane turns to the grid's workbook, and its buttons fade in again.
      await bench.page.waitForTimeout(800);
    },
  ],
  [
    "grid",
    async (bench) => {
      if (await bench.page.getByRole("tab", { name: "Kalkylblad" }).isVisible()) await bench.click("tab", "Kalkylblad");
      await bench.page.waitForTimeout(600);
    },
  ],
  [
    "pane-again",
    async (bench) => {
      if (await bench.page.getByRole("tab", { name: "Panel" }).isVisible()) await bench.click("tab", "Panel");
    },
  ],
  [
    "unfolded",
    async (bench) => {
      await bench.click("button", "Ändra");
      for (const summary of await bench.page.locator("summary").all()) await summary.click();
      await bench.click("button", "Visa som tabell");
    },
  ],
  [
    "one-sheet",
    async (bench) => {
      await bench.click("radio", "Valda blad");
      for (const name of ["Deltagare och kostnad", "Intäkter (härledda)", "Tryckta tabeller"])
        await bench.page.getByRole("checkbox", { name }).uncheck();
      await bench.page.getByText(/Ingen sektortabell/).waitFor();
    },
  ],
  ["functions", (bench) => bench.click("tab", "Funktioner")],
  [
    "function",
    async (bench) => {
      await bench.click("button", /^PAYOFF\.KURVA/);
      await bench.page.getByRole("table").waitFor();
    },
  ],
];

test.each(LOOKS)("%s: axe finds nothing, nothing is wider than the page", async (look, options) => {
  const bench = await WorkbenchPage.open(browser, site.origin, options);
  for (const [state, reach] of STATES) {
    await reach(bench);
    // Fluent fades some colours in; axe would see them half-way.
    await bench.page.waitForTimeout(400);
    await bench.picture(`${state}-${look}`);
    expect([state, await axeFindings(bench.page)]).toEqual([state, []]);
    const wide = await bench.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([state, wide]).toEqual([state, 0]);
  }
  const { faults } = bench;
  await bench.close();
  expect(faults).toEqual([]);
});

test("axe would have found a fault", async () => {
  const bench = await WorkbenchPage.open(browser, site.origin);
  await bench.page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect(await axeFindings(bench.page)).toEqual([expect.stringMatching(/^button-name: /)]);
  await bench.close();
});
