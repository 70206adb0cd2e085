import { step } from "../portfolio/scenario/made-scenarios";
import { scenarioSheetWords, stepsLine } from "../../src/words/scenario-sheet";

test.each<[string, string, string]>([
  ["Halvtid", "Scenario Halvtid", "as it is"],
  ["Tio: [halvtid]/heltid?", "Scenario Tio halvtid heltid", "signs that Excel refuses"],
  ["Vad händer om tio får arbete på halvtid", "Scenario Vad händer om tio får", "too long: cut between words"],
  ["x".repeat(60), `Scenario ${"x".repeat(22)}`, "one long word: cut in it"],
])("a sheet's name: %s → %s (%s)", (name, wanted) => {
  expect(scenarioSheetWords("sv").sheet(name)).toBe(wanted);
  expect(scenarioSheetWords("en").helper(name).length).toBeLessThanOrEqual(31);
});

test("both languages say everything, and not the same", () => {
  const [sv, en] = [scenarioSheetWords("sv"), scenarioSheetWords("en")];
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  expect(en.termRows).toHaveLength(sv.termRows.length);
  expect(en.search).toHaveLength(sv.search.length);
  expect(sv.lines("2026-11-22", "Gruppen")[0]).toBe(
    "Skrivet 2026-11-22. Jämfört med: Gruppen. Ett scenario är en beräkning, ingen prognos.",
  );
  expect(en.planLine(5)).toContain("year 5");
});

test.each<[string, Parameters<typeof stepsLine>[0], RegExp, string]>([
  ["nothing", [], /^Inget är planerat/, "a group alone"],
  ["half time", [step()], /^Planerat: från Försörjningsstöd till arbete på 50 %, lönebidrag 80 %\. Värderat med regler för 2024/, "the issue's own question"], // prettier-ignore
  ["a wage", [step({ subsidy: null, monthlyWage: 30000, extent: 1 })], /arbete på 100 %, utan subvention, månadslön 30.000.kr\./, "without subsidy"], // prettier-ignore
])("what is planned, in words: %s", (_name, steps, wanted) => {
  expect(stepsLine(steps, 2024, "sv")).toMatch(wanted);
  expect(stepsLine(steps, 2024, "en")).not.toMatch(/Planerat|undefined|NaN/);
});

test.each<["to-work" | "valued" | "both", string, string, string, string]>([
  ["to-work", "Nollpunkt: hur många måste få arbete?", "Break-even: how many must come to work?", "Får arbete", "a plan alone"],
  ["valued", "Nollpunkt: hur många deltagare behövs?", "Break-even: how many participants are needed?", "Värderade deltagare", "a group alone: whoever came to work"],
  ["both", "Nollpunkt: hur många deltagare behövs?", "Break-even: how many participants are needed?", "Värderade, och de som får arbete", "a group and a plan"],
])("what break-even counts is in its title: %s → %s / %s, %s (%s)", (of, title, inEnglish, row) => {
  const [sv, en] = [scenarioSheetWords("sv"), scenarioSheetWords("en")];
  expect([sv.breakEven(of), en.breakEven(of), sv.counted(of)]).toEqual([title, inEnglish, row]);
  const forms = [sv, en].flatMap(({ forms: { words, value } }) => [words[0](of), value[0](of)]);
  expect(forms.filter((text) => /får? arbete|comes? to work/.test(text))).toHaveLength(of === "to-work" ? 4 : 0);
}); // prettier-ignore
