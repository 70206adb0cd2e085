import { LEVELS, type Rung } from "../../src/portfolio/interventions/levels";
import type { Breakdown, Category } from "../../src/portfolio/interventions/model";
import { RAR_2020_REFERENCE } from "../../src/valuation/presets/rar-2020-reference";
import {
  agreesByText,
  amountKindText,
  categoryText,
  contradictionReason,
  levelQuestion,
  levelText,
  measureWord,
  referenceText,
  rungText,
  severalRuleText,
  tableText,
} from "../../src/words/intervention-report";
import type { Language } from "../../src/words/language";

const CATEGORIES: readonly Exclude<Category["kind"], "named">[] = [
  "undefined", "several", "individual", "structural", "processLeaders", "esfSupport",
]; // prettier-ignore
const BREAKDOWNS: readonly Breakdown[] = ["responsible", "targetGroup", "orientation", "support"];
const RULES = ["split", "repeat", "first"] as const;
const RUNGS: readonly Rung[] = ["resources", "count", "beforeAfter", "lessDeadweight", "comparisonGroup", "publishedEffect"]; // prettier-ignore

test.each<[string, (language: Language) => readonly string[]]>([
  ["categories", (language) => CATEGORIES.map((kind) => categoryText({ kind }, language))],
  ["tables", (language) => BREAKDOWNS.map((by) => tableText(by, language))],
  ["amounts", (language) => (["decidedFunds", "outcome", "budget"] as const).map((kind) => amountKindText(kind, language))],
  ["rules", (language) => RULES.map((rule) => severalRuleText(rule, language))],
  ["other rules", (language) => RULES.map((rule) => agreesByText([rule], language))],
  ["levels", (language) => LEVELS.map((level) => levelText(level, language))],
  ["questions", (language) => LEVELS.map((level) => levelQuestion(level, language))],
  ["rungs", (language) => RUNGS.map((rung) => rungText(rung, language))],
  ["references", (language) => RAR_2020_REFERENCE.map(({ key }) => referenceText(key, language))],
  ["measures", (language) => (["count", "amount", "average", "share"] as const).map((one) => measureWord(one, language))],
])("%s are told apart, and in each language", (_, texts) => {
  const [sv, en] = [texts("sv"), texts("en")];
  for (const all of [sv, en]) {
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => text.trim() === "")).toEqual([]);
  }
  expect(sv.filter((text, at) => text === en[at] && text !== "budget")).toEqual([]);
}); // prettier-ignore

test("a name of the source is kept as it is spelt, in both languages", () => {
  expect(categoryText({ kind: "named", name: "Psykisk ohälsa" }, "en")).toBe("Psykisk ohälsa");
});

test.each([
  ["average-differs", {}, "Medelvärdet är inte beloppet delat med antalet."],
  ["statement-differs", { about: "Tabell 1" }, "Texten säger ett tal, tabellen ett annat."],
  ["statement-differs", {}, "Texten säger två olika saker om samma uppgift."],
  ["sums-differ-between-tables", { otherTitle: "Tabell 2" }, "Raderna summerar till annat än i: Tabell 2"],
  ["counts-differ", { of: "interventions", severalGroups: 1 }, "Insatsraderna ger ett annat tal (flera målgrupper per insats)."],
  ["total-differs", { of: "rows" }, "Totalen är inte summan av delarna."],
  ["share-differs", {}, "Talen går inte ihop."],
] as const)("%s %j: %s", (code, facts, sentence) => {
  expect(contradictionReason({ code, facts }, "sv")).toBe(sentence);
  expect(contradictionReason({ code, facts }, "en")).not.toBe(sentence);
}); // prettier-ignore

test("several rules that agree are all named", () => {
  expect(agreesByText(["split", "first"], "sv")).toBe(
    "Stämmer om en insats med flera målgrupper delas mellan dem eller bara räknas i den första.",
  );
});
