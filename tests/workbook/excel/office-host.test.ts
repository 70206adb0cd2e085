import { officeHost } from "../../../src/workbook/excel/office-host";

const host = globalThis as { Office?: unknown };
afterEach(() => {
  delete host.Office;
});

test.each<[unknown, unknown, string]>([
  [undefined, null, "no Office.js at all"],
  [{}, null, "Office.js that has not loaded"],
  [{ onReady: async () => ({ host: null }), context: {} }, null, "Office.js in a plain browser"],
  [
    {
      onReady: async () => ({ host: "Excel" }),
      context: { displayLanguage: "sv-SE", officeTheme: { isDarkTheme: true } },
    },
    { languageTag: "sv-SE", dark: true },
    "Excel with a dark theme",
  ],
  [
    { onReady: async () => ({ host: "Excel" }), context: { displayLanguage: "en-US" } },
    { languageTag: "en-US", dark: null },
    "Excel that tells no theme",
  ],
  [
    {
      onReady: async () => ({ host: "Excel" }),
      context: { officeTheme: { isDarkTheme: "#000000", bodyBackgroundColor: "#FFFFFF" } },
    },
    { languageTag: null, dark: false },
    "Excel for Windows, light: every theme value a colour",
  ],
  [
    {
      onReady: async () => ({ host: "Excel" }),
      context: { officeTheme: { isDarkTheme: "#000001", bodyBackgroundColor: "#262626" } },
    },
    { languageTag: null, dark: true },
    "Excel for Windows, dark",
  ],
])("%p -> %j: %s", async (office, expected) => {
  if (office !== undefined) host.Office = office;
  expect(await officeHost()).toEqual(expected);
});
