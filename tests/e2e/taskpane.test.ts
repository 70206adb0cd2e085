import { axeFindings } from "./axe";
import { useChrome } from "./suite";

const chrome = useChrome();

/** What the pane asks of Office.js before any workbook is read. */
const OFFICE = `globalThis.Office = {
  onReady: async () => ({ host: "Excel" }),
  context: { displayLanguage: "en-US", officeTheme: { isDarkTheme: true } },
  actions: { associate() {} },
};
globalThis.CustomFunctions = { associate() {} };`;

test.each([
  ["as in Excel", OFFICE, "Functions", "Report"],
  ["without Office.js", "", "Funktioner", "Rapport"],
])("the pane %s: functions work, and it says what it cannot do", async (_how, office, functions, report) => {
  const context = await chrome.browser.newContext({ locale: "sv-SE", viewport: { width: 350, height: 600 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(chrome.site.origin) && !request.url().endsWith("/office.js"))
      faults.push(request.url());
  });
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: office }),
  );
  await page.goto(`${chrome.site.origin}/taskpane.html`);
  await page.getByRole("heading", { level: 1, name: functions }).waitFor();
  await page.getByRole("button", { name: /^BREAKEVEN(?!\.)/ }).click();
  await page.getByText(/114/).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("tab", { name: report }).click();
  const panel = page.getByRole("tabpanel", { name: report });
  expect(await panel.innerText()).toMatch(/öppen i Excel|open in Excel/);
  expect(await panel.getByRole("button").count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
  expect(faults).toEqual([]);
});
