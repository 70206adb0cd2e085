import type { BrowserContextOptions, Page } from "playwright-core";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { useChrome } from "./suite";
import { WorkbenchPage } from "./workbench-page";

const chrome = useChrome();

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
const LIGHT: Media = { colorScheme: "light", forcedColors: "none" };
const DARK: Media = { colorScheme: "dark", forcedColors: "none" };
const FORCED: Media = { colorScheme: "light", forcedColors: "active" };

/** One walk through the page's states for each width; in every state the page is looked at in each of its colours. */
const WALKS: readonly (readonly [string, BrowserContextOptions, Readonly<Record<string, Media>>])[] = [
  ["320", { viewport: { width: 320, height: 640 } }, { light: LIGHT, dark: DARK }],
  ["500", { viewport: { width: 500, height: 800 } }, { light: LIGHT, dark: DARK, forced: FORCED }],
  ["1280", { viewport: { width: 1280, height: 800 } }, { light: LIGHT }],
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
    },
  ],
  [
    "grid",
    async (bench) => {
      if (await bench.page.getByRole("tab", { name: "Kalkylblad" }).isVisible()) await bench.click("tab", "Kalkylblad");
      await bench.page.getByTestId("cell-address").waitFor();
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

test.each(WALKS)("%s pixels: axe finds nothing, nothing is wider than the page", async (width, options, colours) => {
  const bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin, options);
  for (const [state, reach] of STATES) {
    for (const [at, [colour, media]] of Object.entries(colours).entries()) {
      await bench.page.emulateMedia(media);
      if (at === 0) await reach(bench);
      await bench.still();
      const look = `${state}-${width}-${colour}`;
      await bench.picture(look);
      await flawless(bench.page, look);
    }
  }
  const { faults } = bench;
  await bench.close();
  expect(faults).toEqual([]);
});

/** Colours that fade in late are seen half-way at most once; a fault stays. */
async function flawless(page: Page, look: string): Promise<void> {
  const wider = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await eventually(
    async () => ({ look, found: await axeFindings(page), wider: await wider() }),
    (now) => {
      expect(now).toEqual({ look, found: [], wider: 0 });
    },
  );
}

test("axe would have found a fault", async () => {
  const bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin);
  await bench.page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect(await axeFindings(bench.page)).toEqual([expect.stringMatching(/^button-name: /)]);
  await bench.close();
});
