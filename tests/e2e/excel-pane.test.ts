import { seedSheet } from "../excel-host/host";
import { excelWithSample, openPane } from "./excel-book";
import { axeFindings } from "./axe";
import { eventually } from "./eventually";
import { OFFICE_ADDRESS, type OfficePage } from "./office-page";
import { STILL } from "./still";
import { useChrome } from "./suite";

const chrome = useChrome();
const press = (office: OfficePage, name: string | RegExp): Promise<void> =>
  office.page.getByRole("button", { name }).first().click();

test("the walk of the workbench, in Excel: choose, found, basis, preview, a fault on the way, write, go there, functions", async () => {
  const excel = await excelWithSample("rar-2016-2019.xlsx");
  const { book } = excel;
  const sources = book.sheets.map(({ name }) => name);
  const office = await openPane(chrome, excel);
  const { page } = office;
  await page.getByRole("region", { name: "Förhandsvisning" }).waitFor();
  await page.getByRole("region", { name: "Det här hittades" }).getByText("2016").first().waitFor();
  await page.getByText(/tryckta tal är lika med vår beräkning/).waitFor();
  // Nothing but what the user asks for changes the workbook.
  const before = book.snapshot();
  excel.recount();
  let struck = 0;
  excel.accident = (sync, { Actions }) => {
    if (struck > 0 || sync < 4 || Actions.length < 10) return null;
    struck = sync;
    return { kind: "error-inside", code: "GeneralException", share: 0.5 };
  };
  await press(office, "Skapa rapporten");
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/inget har ändrats.*Försök igen/s);
  expect(struck).toBeGreaterThan(3);
  expect(book.snapshot()).toEqual(before);
  excel.accident = null;
  await press(office, "Skapa rapporten");
  await page.getByText(/^Rapporten är klar: \d+ blad$/).waitFor();
  const made = book.sheets.map(({ name }) => name).filter((name) => !sources.includes(name));
  expect(made.length).toBeGreaterThan(2);
  expect(book.sheets.filter(({ name }) => name.startsWith("~"))).toEqual([]);
  await press(office, `Gå till ${made[0] ?? ""}`);
  await eventually(
    async () => book.sheet(book.active)?.name,
    (name) => expect(name).toBe(made[0]),
  );
  await page.getByRole("tab", { name: "Funktioner" }).click();
  await press(office, /^BREAKEVEN(?!\.)/);
  await page.getByText(/114/).first().waitFor();
  expect(office.errors).toEqual([]);
  expect(await office.violations()).toEqual([]);
  await office.close();
});

test("the tab for the workbook: formulas mended, a copy with values, both told; nothing foreign, nothing axe finds", async () => {
  const excel = await excelWithSample("rar-2016-2019.xlsx");
  const { book } = excel;
  const sheet = seedSheet(book, "Insatser", [
    ["insats", "kostnad", "nytta", "tid"],
    ["A", 60000, 30000, null],
    ["B", 90000, 0, null],
  ]);
  book.setInput(sheet, 1, 3, "=PAYOFF.TID(B2,C2)");
  book.cell(sheet, 2, 3).formula = "_xldudf_PAYOFF_TID(B3,C3)";
  for (const row of [1, 2]) book.stuck.add(`${sheet.id}/${row}/3`);
  const office = await openPane(chrome, excel);
  const { page } = office;
  await page.getByRole("tab", { name: "Arbetsboken" }).click();
  await press(office, "Gör kopior med värden");
  await page.getByText("Formler visar #NAMN?. Laga formlerna först.").waitFor();
  await press(office, "Laga formlerna");
  await page.getByText("2 formler är lagade.").first().waitFor();
  expect(book.value(sheet, 1, 3)).toBe(24);
  await press(office, "Gör kopior med värden");
  await page.getByText("1 kopia är klar.").first().waitFor();
  const copy = book.sheet("Insatser (värden)")!;
  expect([1, 2].map((row) => book.peek(copy, row, 3)?.formula)).toEqual([null, null]);
  await page.getByText(/återbetalas aldrig: årlig nytta är 0 eller saknas/).waitFor();
  await press(office, "Visa Insatser (värden) D3 i bladet");
  await eventually(
    async () => book.selection,
    (selection) => expect(selection).toBe("'Insatser (värden)'!D3"),
  );
  const loads = page.getByRole("switch", { name: "Ladda tillägget direkt" });
  expect(await loads.isChecked()).toBe(false);
  await loads.click();
  await page.getByText(/^På: funktionerna räknar/).waitFor();
  expect(await page.evaluate(() => Office.addin.getStartupBehavior())).toBe("Load");
  await page.evaluate(STILL);
  expect(await axeFindings(page)).toEqual([]);
  expect(office.errors).toEqual([]);
  expect(await office.violations()).toEqual([]);
  expect(office.foreignRequests(chrome.site.origin).filter((url) => !url.startsWith(OFFICE_ADDRESS))).toEqual([]);
  await office.close();
});
