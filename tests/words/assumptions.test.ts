import { ASSUMPTION_NAMES, SERIES } from "../../src/valuation/assumptions/names";
import { MARKS } from "../../src/valuation/assumptions/series";
import {
  assumptionSpellings,
  assumptionText,
  assumptionUnitText,
  choiceSpellings,
  choiceText,
  markText,
} from "../../src/words/assumptions";
import { foldWord } from "../../src/words/nearest-word";

test.each([
  ["localTax.municipality", "Kommunalskatt", "Municipal tax"],
  ["benefit.SJP.payer", "Sjukpenning: betalas av", "Sickness benefit: paid by"],
  ["benefit.STUD.taxable", "Studiestöd: skattepliktig", "Study support: taxable"],
  ["benefit.AE.rule", "Aktivitetsersättning: räkneregel", "Activity compensation: rule"],
] as const)("%s is %s", (name, sv, en) => {
  expect([assumptionText(name, "sv"), assumptionText(name, "en")]).toEqual([sv, en]);
});

test("no two assumptions share a spelling, folded, in any language", () => {
  const owner = new Map<string, string>();
  for (const name of ASSUMPTION_NAMES) {
    for (const spelling of assumptionSpellings(name)) {
      const key = foldWord(spelling);
      expect([spelling, owner.get(key) ?? name]).toEqual([spelling, name]);
      owner.set(key, name);
    }
  }
});

test("every name, unit, mark and word has text in both languages, without a comma in words to choose from", () => {
  for (const language of ["sv", "en"] as const) {
    for (const mark of MARKS) expect(markText(mark, language).length).toBeGreaterThan(3);
    for (const name of ASSUMPTION_NAMES) {
      const series = SERIES[name];
      expect(assumptionText(name, language)).toMatch(/^\S.*\S$/);
      if (series.kind === "number") expect(assumptionUnitText(series.unit, language)).not.toBe("");
      const words: readonly (boolean | string)[] = series.kind === "word" ? series.words : [true, false];
      for (const word of words) expect(choiceText(word, language)).toMatch(/^[^,]+$/);
    }
  }
});

test("no spelling of a choice means two things", () => {
  for (const name of ASSUMPTION_NAMES) {
    const series = SERIES[name];
    if (series.kind === "number") continue;
    const meant = new Map<string, unknown>();
    for (const [spelling, value] of choiceSpellings(series.kind === "flag" ? null : series.words)) {
      const key = foldWord(spelling);
      expect([spelling, meant.get(key) ?? value]).toEqual([spelling, value]);
      meant.set(key, value);
    }
  }
});
