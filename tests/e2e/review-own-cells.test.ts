import { axeFindings } from "./axe";
import { useChrome, useWorkbench } from "./suite";

const chrome = useChrome();
const open = useWorkbench(chrome, { viewport: { width: 1280, height: 900 } });

test("own cells are found, told, traced to their inputs and found among others; one written over is seen", async () => {
  const { bench } = open;
  const { page } = bench;
  await bench.click("button", "Börja med ett tomt blad");
  await bench.gridReady();
  await bench.gridHasFocus();
  await bench.enter("A1", "Kommunen");
  await bench.enter("B1", "672000");
  await bench.enter("C1", "919000");
  await bench.enter("D1", "=OM(C1>0;PAYOFF.TID(B1;C1);0)");
  await bench.shows("D1", "9");
  await bench.enter("D2", "=PAYOFF.KURVA(B1;C1;1)");
  await bench.shows("D2", "Månad");
  await bench.enter("D16", "=PAYOFF.TID(B1;C1)+SLUMP()");
  await bench.click("tab", "Granska");
  await bench.click("button", "Granska arbetsboken");
  await page
    .getByText(/2 av 2 egna celler stämmer med sina formler\. En egen cell kan inte räknas om här\./)
    .first()
    .waitFor();
  await page.getByRole("searchbox", { name: "Sök mått" }).fill("kommunen tid");
  await page.getByText("1 av 3 mått").waitFor();
  await page.getByRole("button", { name: / D1: 9$/ }).press("Enter");
  const card = page.getByRole("region", { name: "Kommunen" });
  await card.getByText(/^PAYOFF\.TID ger 9 månader av kostnad 672.000.kr, årlig nytta 919.000.kr\.$/).waitFor();
  await card.getByText(/^Stämmer: formeln räknad på nytt/).waitFor();
  await card.getByText(/^Om kostnad blir 20 % lägre/).waitFor();
  await bench.still();
  expect(await axeFindings(page)).toEqual([]);
  await bench.picture("review-own-1280");
  await card.getByRole("button", { name: /B1$/ }).click();
  await bench.gridHasFocus();
  expect((await bench.cell()).address).toBe("B1");

  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await bench.click("tab", "Panel");
  await page.getByRole("searchbox", { name: "Sök mått" }).fill("");
  await page.getByRole("button", { name: / D16: .* \?$/ }).click();
  await page.getByText(/^Kan inte prövas: SLUMP ger ett nytt värde/).waitFor();
  await bench.still();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await bench.picture("review-own-320-dark");
});
