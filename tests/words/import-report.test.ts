import { doneText, importReportWords, severityText } from "../../src/words/import-report";

test("names of sheets are lawful and unlike each other in both languages", () => {
  for (const language of ["sv", "en"] as const) {
    const names = Object.values(importReportWords(language).sheets);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[^\\/?*:[\]]{1,31}$/);
  }
});

test("the file that was read is named, and nothing is promised of incomes", () => {
  const { readLines } = importReportWords("sv");
  expect(readLines("a.xlsx", "2026-11-22")[0]).toBe("Läst ur a.xlsx 2026-11-22.");
  expect(readLines(null, "2026-11-22")[0]).toBe("Läst 2026-11-22.");
  expect(readLines(null, "2026-11-22")[1]).toContain("Inget värde ur en rad står här");
});

test("severity and what was done are said in words", () => {
  expect([severityText("error", "sv"), severityText("info", "en")]).toEqual(["Fel", "Note"]);
  expect(doneText("row-left-out", "sv")).toBe("Raderna är utelämnade");
});
