import { calendarYear } from "../../src/calculation/units";
import type { NetCategory, NetUnusable } from "../../src/participation/model/net-counts";
import type { NetNone, NetNotValued } from "../../src/portfolio/income/net-changes";
import { NET_EXTENTS } from "../../src/portfolio/income/net-extents";
import {
  netCategoryText,
  netExtentText,
  netLabel,
  netNoneText,
  netNotValuedText,
  netUnusableText,
  netWords,
} from "../../src/words/net-changes";

const REASONS: readonly NetNotValued[] = [
  { code: "suppressed" },
  { code: "unread" },
  { code: "category-unknown" },
  { code: "part-of-row" },
  { code: "work-twice" },
  { code: "label-twice" },
  { code: "livelihood-unknown" },
  { code: "extent-outside", part: "unsubsidised", found: "1.5" },
  { code: "missing-value", name: "subsidy.extraService.cap", year: calendarYear(2014), exists: [] },
];
const NONES: readonly NetNone[] = ["year-missing", "year-outside", "nothing-valued"];
const UNUSABLE: readonly NetUnusable["reason"][] = ["matrix", "funnel", "shares-only"];
const CATEGORIES: readonly NetCategory[] = ["SJP", "FSTOD", "work", "subsidisedWork", "studies", "other"];

test.each([
  ["reasons of a row", (language: "sv" | "en") => REASONS.map((one) => netNotValuedText(one, language))],
  ["reasons of a table", (language: "sv" | "en") => NONES.map((one) => netNoneText(one, language))],
  ["tables not used", (language: "sv" | "en") => UNUSABLE.map((one) => netUnusableText(one, language))],
  ["extents", (language: "sv" | "en") => NET_EXTENTS.map((one) => netExtentText(one, language))],
  ["categories", (language: "sv" | "en") => CATEGORIES.map((one) => netCategoryText(one, language))],
])("%s: each has words of its own, in both languages", (_, texts) => {
  const [swedish, english] = [texts("sv"), texts("en")];
  for (const list of [swedish, english]) {
    expect(new Set(list).size).toBe(list.length);
    for (const text of list) expect(text).not.toMatch(/undefined|null|[a-z]-[a-z]+-/);
  }
  expect(swedish.filter((text) => english.includes(text))).toEqual([]);
});

test("the label says what such a figure is", () => {
  expect(netLabel("sv")).toBe("netto, ingen individkoppling");
  expect(netWords("sv").title).toContain(netLabel("sv"));
  expect(netWords("en").title).toContain(netLabel("en"));
});
