import { seedSheet } from "../excel-host/host";
import { excelWithSample, openPane } from "./excel-book";
import { useChrome } from "./suite";
const chrome = useChrome();
test("shots", async () => {
  for (const [width, dark] of [
    [320, false],
    [320, true],
    [500, false],
    [500, true],
  ] as const) {
    const excel = await excelWithSample("rar-2016-2019.xlsx");
    const { book } = excel;
    const sheet = seedSheet(book, "Insatser", [
      ["insats", "kostnad", "nytta", "tid"],
      ["A", 60000, 30000, null],
      ["B", 90000, 0, null],
      ["C", "text", 5, null],
    ]);
    for (const row of [1, 2, 3]) {
      book.cell(sheet, row, 3).formula = `PAYOFF.TID(B${row + 1},C${row + 1})`;
      book.stuck.add(`${sheet.id}/${row}/3`);
    }
    const locked = seedSheet(book, "Skyddat underlag", [[1]]);
    for (let row = 1; row < 9; row += 1) {
      book.cell(locked, row, 3).formula = `BREAKEVEN(100,50)`;
      book.stuck.add(`${locked.id}/${row}/3`);
    }
    locked.protected = true;
    const office = await openPane(chrome, excel);
    const { page } = office;
    await page.setViewportSize({ width, height: 800 });
    if (dark) await page.getByRole("button", { name: "Mörkt utseende" }).click();
    await page.getByRole("tab", { name: "Arbetsboken" }).click();
    await page.getByRole("button", { name: "Laga formlerna" }).waitFor();
    await page.waitForTimeout(700);
    const shot = (name: string): Promise<unknown> =>
      page.screenshot({ path: `/tmp/repair/${name}-${width}-${dark ? "dark" : "light"}.png`, fullPage: true });
    await shot("start");
    await page.getByRole("button", { name: "Laga formlerna" }).click();
    await page.getByText("Kvar, och varför").waitFor();
    await page.getByRole("button", { name: "Gör kopior med värden" }).click();
    await page
      .getByText(/kopia är klar/)
      .first()
      .waitFor();
    await page.waitForTimeout(500);
    await shot("done");
    process.stdout.write(
      JSON.stringify([
        width,
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        office.errors,
        (await office.sent()).filter((s) => /tartup/i.test(s)).slice(0, 2),
      ]) + "\n",
    );
    await office.close();
  }
});
