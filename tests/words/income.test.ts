import { calendarYear, share, type Ore } from "../../src/calculation/units";
import { NO_ADJUSTMENTS } from "../../src/portfolio/income/adjustments";
import type { NotValued, YearIncome } from "../../src/portfolio/income/income-of-participations";
import {
  adjustmentsText,
  incomeNoteText,
  incomeWords,
  notValuedText,
  rungText,
  successText,
} from "../../src/words/income";

const REASONS: readonly NotValued[] = [
  { state: null, fault: { code: "year-unknown" } },
  { state: null, fault: { code: "year-outside" } },
  { state: "before", fault: { code: "nothing-told" } },
  { state: "after", fault: { code: "work-not-told" } },
  { state: "after", fault: { code: "livelihood-unknown" } },
  { state: "after", fault: { code: "livelihood-not-told" } },
  { state: "after", fault: { code: "livelihood-without-amount" } },
  { state: "after", fault: { code: "value-left-out" } },
  { state: "after", fault: { code: "extent-outside", part: "unsubsidised", found: "1.5" } },
  { state: "after", fault: { code: "extent-outside", part: "SJP", found: "1.5" } },
  { state: "after", fault: { code: "livelihood-twice", livelihood: "SJP" } },
  { state: "after", fault: { code: "subsidy-share-outside", found: "2" } },
  { state: "after", fault: { code: "wage-outside", part: "valuation", found: 0 as never } },
  { state: "after", fault: { code: "extents-over-whole", parts: ["subsidised", "SJP"], found: "1.1" } },
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
  expect(notValuedText(REASONS[13]!, "sv")).toBe(
    "läget efter: omfattningarna (subventionerat arbete, sjukpenning) blir tillsammans 110\u00a0%",
  );
  expect(notValuedText(REASONS[14]!, "sv")).toMatch(/^läget efter: antagandet ”.+” saknas för 2014$/);
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

test("what was taken off is said, also when it is nothing", () => {
  const adjustments = {
    ...NO_ADJUSTMENTS,
    deadweight: share("0.125"),
    displacement: { subsidised: share("0.4"), unsubsidised: share(0) },
  };
  const text = (language: "sv" | "en"): string =>
    adjustmentsText({ adjustments, monthlyWage: 3_100_000 as Ore }, language).replaceAll("\u00a0", " ");
  expect(text("sv")).toBe(
    "Justerat: dödvikt 12,5 %; undanträngning vid subventionerat arbete 40 %; månadslön 31 000 kr.",
  );
  expect(text("en")).toBe("Adjusted: deadweight 12.5%; displacement by subsidised work 40%; monthly wage SEK 31,000.");
  expect(adjustmentsText({ adjustments: NO_ADJUSTMENTS, monthlyWage: null }, "sv")).toMatch(/^Ingen dödvikt/);
});
