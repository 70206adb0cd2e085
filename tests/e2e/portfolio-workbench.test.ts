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

/** A sample opened and accepted, and the tab of the portfolio in view. */
async function accepted(sample: RegExp, width: number, height: number): Promise<Page> {
  bench = await WorkbenchPage.open(chrome.browser, chrome.site.origin, { viewport: { width, height } });
  const { page } = bench;
  await bench.click("button", sample);
  await page.getByRole("region", { name: "Läst ur tabellerna" }).waitFor();
  await bench.gridReady();
  await bench.click("button", "Godkänn importen");
  await page.getByText("Importen är godkänd").waitFor();
  await bench.click("button", "Portfölj");
  return page;
}

const table = (page: Page) => page.getByRole("table", { name: /^Portföljen per/ });

test("participants: the rows are changed, the table follows, and its sheet is written", async () => {
  const page = await accepted(/register, konstruerade/, 1280, 900);
  await table(page).getByRole("columnheader", { name: "Insats" }).waitFor();
  await page.getByRole("combobox", { name: "Rader" }).selectOption({ label: "Kommun" });
  await table(page).getByRole("columnheader", { name: "Kommun" }).waitFor();
  await page.getByRole("combobox", { name: "Inom varje rad" }).selectOption({ label: "Kön" });
  await table(page).getByRole("columnheader", { name: "Kön" }).waitFor();
  await page.getByRole("combobox", { name: "Inom varje rad" }).selectOption({ label: "Ingen uppdelning" });
  await table(page).getByRole("columnheader", { name: "Kön" }).waitFor({ state: "detached" });
  await page.getByRole("img", { name: /^Stapeldiagram över Lönsamhet, 5 år/ }).waitFor();
  const total = await table(page).getByRole("row", { name: /^Totalt/ }).getByRole("cell").first().innerText(); // prettier-ignore
  await bench!.click("button", "Skriv bladet Portfölj");
  await page.getByText("Skrivet: Portfölj.").first().waitFor();
  await bench!.click("button", "Gå till Portfölj");
  await page.getByRole("region", { name: "Uppdatera" }).waitFor();
  expect(Number(total.replace(/\s/g, ""))).toBeGreaterThan(500);
  await bench!.picture("portfolio-written");
  await bench!.click("button", "Uppdatera");
  // What the grid holds is what was written: nobody has changed it by hand, and nothing would be another.
  await page.getByText("0 blad är skrivna, 1 är oförändrat.").first().waitFor();
  await page.getByText(/inget är ändrat; bladet är inte rört/).waitFor();
});

test("interventions: the reports that can be made are offered at once, and written", async () => {
  const page = await accepted(/^Insatser 2014–2019/, 1280, 900);
  const reports = page.getByRole("region", { name: "Rapporter ur underlaget" });
  await reports.getByRole("checkbox", { name: /^Insatser: tabeller/ }).waitFor();
  await bench!.picture("portfolio-reports");
  await reports.getByRole("button", { name: /^Skriv / }).click();
  await reports.getByText(/^Skrivet: /).first().waitFor(); // prettier-ignore
});

test("a cell of the source is changed in the grid: Uppdatera writes the reports anew and says what it changed", async () => {
  const page = await accepted(/^Insatser 2014–2019/, 1280, 900);
  const reports = page.getByRole("region", { name: "Rapporter ur underlaget" });
  await reports.getByRole("button", { name: /^Skriv / }).click();
  await reports.getByText(/^Skrivet: /).first().waitFor(); // prettier-ignore
  const update = page.getByRole("region", { name: "Uppdatera" });
  await update.getByText(/stämmer med underlaget/).first().waitFor(); // prettier-ignore
  await page.locator("canvas[id^=univer-sheet-main]").first().click({ position: { x: 300, y: 200 } }); // prettier-ignore
  await bench!.gridHasFocus();
  await bench!.enter("L8", "2828000");
  await update.hover();
  await update.getByText(/underlaget har ändrats \(Insatser\)/).first().waitFor(); // prettier-ignore
  await update.getByRole("button", { name: "Uppdatera" }).click();
  await update.getByText(/^\d+ blad är skriv(et|na)/).first().waitFor(); // prettier-ignore
  const table = update.locator("table", { hasText: /2\s828\s000/ }).first(); // prettier-ignore
  await table.waitFor({ state: "attached" });
  expect(await table.textContent()).toMatch(/828\s000.*2\s828\s000/);
  // No sheet was taken for one that somebody had changed by hand.
  expect(await update.getByText(/ändrat för hand och står kvar;/).count()).toBe(0);
  await update.getByText(/stämmer med underlaget/).first().waitFor(); // prettier-ignore
  await bench!.picture("portfolio-updated");
});

const LOOKS = [
  [500, "light", "light", "none"],
  [500, "dark", "dark", "none"],
  [500, "forced", "light", "active"],
  [320, "light", "light", "none"],
  [320, "dark", "dark", "none"],
] as const;

test("looks: 320 and 500 px, light, dark and forced colours; axe has nothing to say", async () => {
  const page = await accepted(/register, konstruerade/, 500, 800);
  await table(page).waitFor();
  await page.getByText(/^Mått att visa/).click();
  await page.getByText("Kostnad, dödvikt, år och sekretess").click();
  for (const [width, name, colorScheme, forcedColors] of LOOKS) {
    await page.setViewportSize({ width, height: process.env["PICTURES"] === undefined ? 800 : 2600 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await bench!.still();
    expect([width, name, await axeFindings(page)]).toEqual([width, name, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await bench!.picture(`portfolio-${width}-${name}`);
  }
});
