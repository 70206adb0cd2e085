import type { Locator } from "playwright-core";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { useChrome, useWorkbench } from "./suite";

const chrome = useChrome();
const open = useWorkbench(chrome, { viewport: { width: 1280, height: 900 } });

const SAMPLE = /register, konstruerade/;
const MOST_ACTIONS = 10;
const NAME = "10 till på 50 %, 80 % subvention";
/** On the sheet: what the scenario changes of society's yearly income, and how many it plans for. */
const DIFFERENCE = "F8";
const PARTICIPANTS = "C26";

/** One thing the user does that is no click. */
async function type(field: Locator, text: string): Promise<void> {
  open.bench.actions += 1;
  await field.fill(text);
}

test("what if ten more get half-time work with 80 % subsidy: asked, saved and found on a sheet in ten actions", async () => {
  const { bench } = open;
  const { page } = bench;
  await bench.click("button", SAMPLE);
  await bench.click("button", "Godkänn importen");
  await page.getByText("Importen är godkänd").waitFor();
  await bench.gridReady();
  await bench.click("tab", "Vad händer om");
  await type(page.getByRole("textbox", { name: "Antal personer" }), "10");
  await type(page.getByRole("textbox", { name: "Omfattning, % av heltid" }), "50");
  await type(page.getByRole("textbox", { name: "Subvention, % av lönen" }), "80");
  await page.getByText(/^Samhället: .* tkr i intäkt per år\./).waitFor();
  await bench.click("button", "Spara i arbetsboken");
  await page.getByText("Sparat: 10 till på 50 %, 80 % subvention.").first().waitFor();
  await bench.click("button", "Skriv till ett blad");
  await page
    .getByText(/^Skrivet: Scenario 10 till på 50 %/)
    .first()
    .waitFor();
  await bench.click("button", /^Gå till Scenario/);
  expect(bench.actions).toBeLessThanOrEqual(MOST_ACTIONS);
  expect((await bench.shows("A1", NAME)).shown).toBe(NAME);
  await bench.picture("what-if-sheet");
  // A changed input moves the results in the grid itself, by plain formulas: twice as many, twice the difference.
  const difference = async (): Promise<number> => {
    const { shown } = await bench.moveTo(DIFFERENCE);
    return Number(shown.replace(/[^0-9]/g, ""));
  };
  const ten = await difference();
  expect(ten).toBeGreaterThan(0);
  await bench.enter(PARTICIPANTS, "20");
  await eventually(difference, (twenty) => expect(Math.abs(twenty - 2 * ten)).toBeLessThanOrEqual(1));
});

test("looks: 1280, 500 and 320 px, light, dark and forced colours; axe has nothing to say", async () => {
  const { bench } = open;
  const { page } = bench;
  await bench.click("button", SAMPLE);
  await bench.click("button", "Godkänn importen");
  await page.getByText("Importen är godkänd").waitFor();
  await bench.gridReady();
  await page.setViewportSize({ width: 500, height: 900 });
  await bench.click("tab", "Vad händer om");
  await page.getByText(/^Samhället: .* tkr i intäkt per år\./).waitFor();
  await bench.click("button", "Fler villkor");
  for (const [width, name, colorScheme, forcedColors] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await bench.still();
    expect([width, name, await axeFindings(page)]).toEqual([width, name, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await bench.picture(`what-if-${width}-${name}`);
  }
});

const LOOKS = [
  [500, "light", "light", "none"],
  [500, "dark", "dark", "none"],
  [500, "forced", "light", "active"],
  [320, "light", "light", "none"],
] as const;
