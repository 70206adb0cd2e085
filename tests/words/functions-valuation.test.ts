import type { StateTextFault } from "../../src/valuation/state-text";
import type { WrittenFault } from "../../src/valuation/written-fault";
import {
  isWrittenFault,
  stateTextFaultText,
  underTableTexts,
  writtenFaultText,
} from "../../src/words/functions-valuation";

test.each<[StateTextFault, RegExp, RegExp]>([
  [{ code: "unknown-word", found: "Sjuk", nearest: "SJP" }, /okänt ord ”Sjuk”; menas ”SJP”\?/, /unknown word "Sjuk"; did you mean "SJP"\?/],
  [{ code: "number-without-unit", found: "50" }, /talet 50 saknar enhet/, /the number 50 has no unit/],
  [{ code: "ambiguous-number", found: "25.000 kr" }, /kan läsas på flera sätt/, /more than one way/],
  [{ code: "empty-state" }, /läget är tomt/, /the state is empty/],
  [{ code: "nothing-named", found: "50%" }, /nämner varken/, /names neither/],
  [{ code: "two-named", found: "Arbete Sjukpenning" }, /nämner två saker/, /names two things/],
  [{ code: "two-extents", found: "Arbete 50% 50%" }, /två omfattningar/, /two extents/],
  [{ code: "said-twice", found: "Arbete" }, /redan sagt/, /said already/],
  [{ code: "only-for-work", found: "Sjukpenning lönebidrag" }, /bara höra till arbete/, /only work/],
  [{ code: "wage-without-work" }, /lön är angiven utan arbete/, /wage is given without work/],
  [{ code: "extent-outside", part: "studies", found: "1.255" }, /för studier ska vara över 0 % och högst 100 %, men är 125,5 %/, /of studies must be .* but is 125.5%/],
  [{ code: "extent-outside", part: "SJP", found: "0" }, /för Sjukpenning .* men är 0 %/, /of Sickness benefit/],
  [{ code: "subsidy-share-outside", found: "1.5" }, /stödets andel .* men är 150 %/, /share of the subsidy .* 150%/],
  [{ code: "wage-outside", part: "valuation", found: 0 as never }, /månadslönen .* men är 0\skr/, /monthly wage .* SEK\s0/],
  [{ code: "extents-over-whole", parts: ["unsubsidised", "SJP"], found: "1.1" }, /\(arbete, Sjukpenning\) blir tillsammans 110 %, mer än heltid/, /\(work, Sickness benefit\) make 110% together/],
  [{ code: "livelihood-twice", livelihood: "SE" }, /”Sjukersättning” är angivet två gånger/, /"Sickness compensation" is given twice/],
])("%j", (fault, sv, en) => {
  expect(stateTextFaultText(fault, "sv")).toMatch(sv);
  expect(stateTextFaultText(fault, "en")).toMatch(en);
}); // prettier-ignore

test.each<[WrittenFault, string, string]>([
  [{ code: "state-text", parameter: "före", fault: { code: "empty-state" } }, "före: läget är tomt", "före: the state is empty"],
  [{ code: "not-valued", parameter: "efter", fault: { code: "livelihood-twice", livelihood: "SE" } }, "efter: ”Sjukersättning” är angivet två gånger", 'efter: "Sickness compensation" is given twice'],
  [{ code: "amount-unknown", parameter: "läge", livelihood: "ANNAN" }, "läge: beloppet för ”Annan försörjning” är inte känt", 'läge: the amount of "Other livelihood" is not known'],
  [{ code: "assumption-row", parameter: "antaganden", row: 3, fault: { code: "no-values" } }, "antaganden rad 3: tabellen har bara en kolumn; ge minst namn och värden", "antaganden row 3: the table has one column only; give at least names and values"],
  [{ code: "assumption-set", fault: { code: "unknown-assumption", name: "x", nearest: "y" } }, "okänt antagande: x", "unknown assumption: x"],
])("%j", (fault, sv, en) => {
  expect([writtenFaultText(fault, "sv"), writtenFaultText(fault, "en")]).toEqual([sv, en]);
  expect(isWrittenFault(fault)).toBe(true);
}); // prettier-ignore

test("a fault of an argument is none of these", () => {
  expect(isWrittenFault({ code: "missing", parameter: "före" })).toBe(false);
});

test("what stands under a table: one's own values first, then how many are assumed, and nothing where there is nothing", () => {
  expect(underTableTexts(3, ["localTax.region"])).toEqual(["Egna värden: Regionskatt", "Vilar på 3 antagna värden; panelen skriver dem på bladet Antaganden"]); // prettier-ignore
  expect(underTableTexts(0, [])).toEqual([]);
});
