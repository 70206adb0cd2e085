import type { Locator } from "playwright-core";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { useChrome, useWorkbench } from "./suite";
import { WorkbenchPage } from "./workbench-page";

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
  await bench.openAccepted(SAMPLE);
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
  // The grid's own reckoning of the base and of the scenario, and of what parts them.
  const shownAt = async (address: string): Promise<number> => {
    const { shown } = await bench.moveTo(address);
    return Number(shown.replace(/[−–]/g, "-").replace(/[^0-9-]/g, ""));
  };
  const [base, scenario, parted] = [await shownAt("G8"), await shownAt("H8"), await shownAt("I8")];
  expect(base).toBeGreaterThan(0);
  expect(Math.abs(scenario - base - parted)).toBeLessThanOrEqual(1);
  const ten = await difference();
  expect(ten).toBeGreaterThan(0);
  await bench.enter(PARTICIPANTS, "20");
  await eventually(difference, (twenty) => expect(Math.abs(twenty - 2 * ten)).toBeLessThanOrEqual(1));
});

test("looks: 1280, 500 and 320 px, light, dark and forced colours; axe has nothing to say", async () => {
  const { bench } = open;
  const { page } = bench;
  await bench.openAccepted(SAMPLE);
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

test("from any group: an intervention of one year; break-even as dödvikt, a published design, and a removal undone", async () => {
  const { bench } = open;
  const { page } = bench;
  await bench.openAccepted(SAMPLE);
  await page.setViewportSize({ width: 500, height: 900 });
  await bench.click("tab", "Vad händer om");
  await page.getByRole("combobox", { name: "Grupper efter" }).selectOption({ label: "År, insats" });
  const from = page.getByRole("combobox", { name: "Utgå från" });
  const group = from.locator('optgroup[label="År, insats"] option:not([disabled])').first();
  await group.waitFor({ state: "attached" });
  const label = (await group.textContent()) ?? "";
  expect(label).toMatch(/^\d{4}, ./);
  await from.selectOption({ label });
  await page.getByRole("heading", { name: `Vad händer om fler får arbete? (${label})` }).waitFor();
  await page.getByRole("combobox", { name: "Fråga" }).selectOption({ label: "Hur mycket dödvikt tål det?" });
  await page.getByRole("region", { name: /^Hur mycket dödvikt tål det\? Per aktör/ }).waitFor();
  await bench.picture("what-if-group");
  await bench.click("button", "Spara i arbetsboken");
  await page
    .getByText(/^Sparat: 10 till.*\.$/)
    .first()
    .waitFor();
  await bench.click("button", /^Ta bort 10 till/);
  await bench.click("button", "Ångra borttagningen");
  await page
    .getByText(/ är tillbaka\.$/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /^Öppna 10 till/ }).waitFor();
  await from.selectOption({ label: "IBIS, 5 000 kr högre månadslön" });
  await page.getByText("Tryckt i rapporten: 215 deltagare behövs").waitFor();
  await page.getByRole("combobox", { name: "Fråga" }).selectOption({ label: "Hur många måste få arbete?" });
  await page.getByText("behöver 215 av 647").waitFor();
  for (const [width, name, colorScheme] of [
    [500, "dark", "dark"],
    [320, "light", "light"],
  ] as const) {
    // prettier-ignore
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await bench.still();
    expect([width, await axeFindings(page)]).toEqual([width, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await bench.picture(`what-if-example-${width}-${name}`);
  }
});

test("promise against outcome: kept at the application, found in the reopened workbook, drawn against what came of it", async () => {
  const { bench } = open;
  await bench.click("button", SAMPLE);
  await bench.gridReady();
  await bench.click("tab", "Vad händer om");
  await bench.page.getByText(/^Samhället: .* tkr i intäkt per år\./).waitFor();
  await bench.click("button", "Spara i arbetsboken");
  await bench.page
    .getByText(/^Sparat: 10 till.*\.$/)
    .first()
    .waitFor();
  const { name, bytes } = await bench.download(() => bench.click("button", "Spara som .xlsx"));
  await bench.close();
  open.bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin, { viewport: { width: 1280, height: 900 } });
  const { page } = open.bench;
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
  await open.bench.gridReady();
  await open.bench.click("tab", "Import");
  await open.bench.click("button", "Godkänn importen");
  await page.getByText("Importen är godkänd").waitFor();
  await open.bench.click("tab", "Vad händer om");
  await open.bench.click("button", /^Öppna 10 till/);
  await page.getByRole("combobox", { name: "Jämför med" }).selectOption({ label: "Utfallet: 2018" });
  await page.getByText(/^Löftet sparades \d{4}-\d\d-\d\d: .* Utfallet: /).waitFor();
  await page
    .getByRole("img", { name: /^Återbetalningskurva för Samhället\. Utfallet: 2018: .* Löftet: 10 till/ })
    .waitFor();
  await open.bench.picture("what-if-promise");
  await open.bench.click("button", "Visa som tabell");
  await page.getByRole("columnheader", { name: /^Utfallet: 2018, tkr/ }).waitFor();
  await open.bench.click("button", "Skriv till ett blad");
  await page
    .getByText(/^Skrivet: Scenario 10 till/)
    .first()
    .waitFor();
  await open.bench.click("button", /^Gå till Scenario/);
  expect((await open.bench.moveTo("A2")).shown).toContain("Jämfört med: Utfallet: 2018");
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
