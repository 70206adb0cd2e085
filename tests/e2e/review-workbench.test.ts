import { openXlsx } from "../../src/workbook/xlsx";
import { readParts } from "../support/read-parts";
import { axeFindings } from "./axe";
import { useChrome, useWorkbench } from "./suite";

const chrome = useChrome();
const open = useWorkbench(chrome, { viewport: { width: 1280, height: 900 } });

test("a board member sees what a figure means, goes to its inputs, and gets a copy without settings", async () => {
  const { bench } = open;
  const { page } = bench;
  await bench.click("button", /RAR Sörmland 2016–2019/);
  await bench.gridReady();
  await bench.click("button", "Skapa rapporten");
  await page
    .getByText(/^Rapporten är klar/)
    .first()
    .waitFor();
  await bench.click("tab", "Granska");
  await bench.click("button", "Granska arbetsboken");
  await page.getByText(/^Alla \d+ siffror stämmer med källorna\.$/).first().waitFor(); // prettier-ignore
  await bench.click("button", /Samhället · 2016, mån: /);
  const card = page.getByRole("region", { name: /Samhället · 2016, mån/ });
  await card.getByText(/^Det tar 2 år 3 mån innan nyttan har betalat kostnaden\./).waitFor();
  await card.getByText(/^Stämmer: källorna ger samma siffra/).waitFor();
  await bench.still();
  expect(await axeFindings(page)).toEqual([]);
  await bench.picture("review-1280");

  const { name, bytes } = await bench.download(() => bench.click("button", "Gör en styrelseversion"));
  expect(name).toBe("rar-2016-2019-styrelse.xlsx");
  const parts = [...(await readParts(bytes)).keys()];
  expect(parts).not.toContain("docProps/custom.xml");
  const book = await openXlsx(bytes, "styrelse.xlsx");
  const sheets = book.ok ? await book.value.listSheets() : null;
  expect(sheets?.ok === true && sheets.value.map(({ name }) => name).slice(0, 2)).toEqual([
    "Om styrelseversionen",
    "Sammanfattning",
  ]);

  await card
    .getByRole("button", { name: /^Gå till / })
    .nth(1)
    .click();
  await bench.gridHasFocus();

  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await bench.click("tab", "Panel");
  await bench.still();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await bench.picture("review-320-dark");
});
