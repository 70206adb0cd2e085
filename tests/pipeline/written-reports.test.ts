import { reportsStanding, writtenReportsFrom, writtenReportsSetting, type WrittenReport } from "../../src/pipeline/written-reports"; // prettier-ignore
import { MEMORY_LIMITS } from "../../src/workbook/memory";

const one = (report: "esf-projects" | "budget-outcome", rest: Partial<WrittenReport> = {}): WrittenReport => ({
  choices: { report },
  ids: [report],
  language: "sv",
  sources: [{ sheet: "Data", fingerprint: "abc" }],
  prints: { [report]: "v1x" },
  ...rest,
});
const back = (reports: readonly WrittenReport[], textLength = MEMORY_LIMITS.textLength): readonly WrittenReport[] => {
  const [text = ""] = Object.values(writtenReportsSetting(reports, { ...MEMORY_LIMITS, textLength }));
  expect(text.length).toBeLessThanOrEqual(textLength);
  return writtenReportsFrom(text);
};
const lengthOf = (reports: readonly WrittenReport[]): number => JSON.stringify({ version: 1, reports }).length;

test("what is kept comes back, each with its own sources", () => {
  const reports = [one("esf-projects"), one("budget-outcome", { language: "en", sources: null, prints: {} })];
  expect(back(reports)).toEqual(reports);
});

test("where there is no room prints go first, then sources, then the oldest", () => {
  const reports = [one("esf-projects"), one("budget-outcome")];
  const [bare, bald] = [reports.map((each) => ({ ...each, prints: {} })), reports.map((each) => ({ ...each, prints: {}, sources: null }))]; // prettier-ignore
  expect(back(reports, lengthOf(reports) - 1)).toEqual(bare);
  expect(back(reports, lengthOf(bare) - 1)).toEqual(bald);
  expect(back(reports, lengthOf(bald) - 1).map(({ ids }) => ids)).toEqual([["budget-outcome"]]);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another version", JSON.stringify({ version: 2, reports: [one("esf-projects")] })],
  ["choices that cannot be", JSON.stringify({ version: 1, reports: [{ ...one("esf-projects"), choices: { report: "x" } }] })],
  ["a mark that is none of ours", JSON.stringify({ version: 1, reports: [one("esf-projects", { ids: ["Anna Ek"] })] })],
  ["no language", JSON.stringify({ version: 1, reports: [{ ...one("esf-projects"), language: "de" }] })],
])("%s counts as never written", (_, text) => {
  expect(writtenReportsFrom(text)).toEqual([]);
}); // prettier-ignore

test("a report stands as long as one of its sheets does", () => {
  const sheet = { name: "Budget", hidden: false, mark: "budget-outcome", usedRows: 1, usedColumns: 1 };
  expect(reportsStanding([one("esf-projects"), one("budget-outcome", { ids: ["budget-outcome", "budget-checks"] })], [sheet])).toHaveLength(1); // prettier-ignore
});
