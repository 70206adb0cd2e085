import { calendarYear } from "../../src/calculation/units";
import { assumptionsSheet } from "../../src/portfolio/report/assumptions-sheet";
import { cellAddress } from "../../src/sheet/address";
import { LAST_RULE_YEAR } from "../../src/valuation/assumptions/assumption-set";
import { assumptionText } from "../../src/words/assumptions";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { useChrome, useWorkbench } from "./suite";

const chrome = useChrome();
const open = useWorkbench(chrome, { viewport: { width: 1280, height: 900 } });

const WAGE = assumptionText("base.monthlyWageAfter", "sv");

/** Where one's own monthly wage is written on the sheet. */
function ownWage(): string {
  const { cells } = assumptionsSheet({ year: calendarYear(LAST_RULE_YEAR), edits: new Map(), language: "sv" });
  const name = cells.find(({ value, column }) => column === 0 && value === WAGE);
  if (name === undefined) throw new Error("no such row");
  return cellAddress({ row: name.row, column: 1 });
}

test("a value written on the sheet Antaganden is used at once, makes the written incomes stale, and is reset", async () => {
  const { bench } = open;
  const { page } = bench;
  await bench.click("button", /register, konstruerade/);
  await page.getByRole("region", { name: "Läst ur tabellerna" }).waitFor();
  await bench.click("button", "Godkänn importen");
  const income = page.getByRole("region", { name: "Intäkt ur deltagandena" });
  const society = async (): Promise<string> =>
    (await income.getByRole("row", { name: /^Samhället/ }).innerText()).trim();
  const shipped = await society();
  expect(shipped).toMatch(/\d/);
  await bench.gridReady();
  await bench.click("button", "Skriv bladet Intäkter ur deltaganden");
  await income.getByText("Bladet Intäkter ur deltaganden är skrivet.").waitFor();
  await bench.click("button", "Skriv till bladet Antaganden");
  await page.getByText("Bladet Antaganden är skrivet.").waitFor();
  expect(await society()).toBe(shipped);

  // In the grid, without a hand on the pane.
  await page.getByRole("button", { name: "Visa Antaganden" }).click();
  await bench.gridHasFocus();
  await bench.enter(ownWage(), "31000");
  await income.getByText(`Egna antaganden som beloppen vilar på: ${WAGE}.`).waitFor();
  await income.getByText("Skriv om: Intäkter ur deltaganden.").waitFor();
  expect(await society()).not.toBe(shipped);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await bench.click("tab", "Panel");
  await bench.still();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await bench.picture("assumptions-320-dark");

  await bench.click("button", `Återställ ${WAGE}`);
  await eventually(society, (now) => expect(now).toBe(shipped));
  await page.getByText("Används nu, men står inte på bladet än.").waitFor();
  expect(await income.getByText(/^Skriv om: /).count()).toBe(0);
});
