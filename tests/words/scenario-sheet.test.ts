import { scenarioSheetWords } from "../../src/words/scenario-sheet";

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
