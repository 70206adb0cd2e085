import { calendarYear } from "../../src/calculation/units";
import type { NotValued, YearIncome } from "../../src/portfolio/income/income-of-participations";
import { incomeNoteText, incomeWords, notValuedText, rungText, successText } from "../../src/words/income";

const REASONS: readonly NotValued[] = [
  { state: null, fault: { code: "year-unknown" } },
  { state: null, fault: { code: "year-outside" } },
  { state: "before", fault: { code: "nothing-told" } },
  { state: "after", fault: { code: "work-not-told" } },
  { state: "after", fault: { code: "livelihood-unknown" } },
  { state: "after", fault: { code: "livelihood-not-told" } },
  { state: "after", fault: { code: "value-left-out" } },
  { state: "after", fault: { code: "extent-outside", part: "unsubsidised", found: "1.5" } },
  { state: "after", fault: { code: "extent-outside", part: "SJP", found: "1.5" } },
  { state: "after", fault: { code: "livelihood-twice", livelihood: "SJP" } },
  { state: "after", fault: { code: "subsidy-share-outside", found: "2" } },
  { state: "after", fault: { code: "wage-outside", part: "valuation", found: 0 as never } },
  {
    state: "after",
    fault: { code: "missing-value", name: "subsidy.extraService.cap", year: calendarYear(2014), exists: [] },
  },
];

const NOTES: readonly YearIncome["notes"][number]["note"][] = [
  { code: "place-cost-missing", place: "studies" },
  { code: "without-amount", livelihood: "ANNAN" },
  { code: "work-not-told" },
  { code: "scheme-assumed", scheme: "wageSubsidy" },
  { code: "extent-assumed", livelihood: "SJP" },
  { code: "no-extent-left", livelihood: "SJP" },
  { code: "work-not-stated" },
];

test("every reason has words of its own in both languages", () => {
  for (const language of ["sv", "en"] as const) {
    const texts = REASONS.map((reason) => notValuedText(reason, language));
    expect(new Set(texts).size).toBe(REASONS.length);
    for (const text of texts) expect(text).not.toMatch(/undefined|null|[a-z]-[a-z]+-/);
  }
  expect(notValuedText(REASONS[12]!, "sv")).toMatch(/^läget efter: antagandet ”.+” saknas för 2014$/);
});

test("every remark is a sentence in both languages", () => {
  for (const note of NOTES) {
    for (const language of ["sv", "en"] as const) expect(incomeNoteText({ note }, language)).toMatch(/^[A-ZÅÄÖ].+\.$/);
    expect(incomeNoteText({ note }, "sv")).not.toBe(incomeNoteText({ note }, "en"));
  }
});

test("a change is never called an effect", () => {
  expect(rungText("before-after", "sv")).toContain("inte en bevisad effekt");
  expect(rungText("minus-deadweight", "en")).toContain("deadweight");
  expect(successText("more-work-or-studies", "sv")).toBe("mer arbete eller studier än före");
  expect(incomeWords("sv").lines("2026-11-22").join(" ")).toContain("inte en bevisad effekt");
});
