import {
  baseFaultText,
  countedLine,
  figureFaultText,
  neededText,
  scenarioFieldText,
  scenarioFileFaultText,
} from "../../src/words/scenario";

test("behöver 41 av 34", () => {
  expect([neededText(41, 34, "sv"), neededText(1041, 8.5, "en")]).toEqual(["behöver 41 av 34: går inte", "needs 1,041 of 8.5: impossible"]); // prettier-ignore
  expect([neededText(34, 34, "sv"), neededText(3, 8.5, "en")]).toEqual(["behöver 34 av 34", "needs 3 of 8.5"]);
});

test.each([
  ["steps.0.extent", "omfattning", "extent"],
  ["steps.1.subsidy.share", "subventionens andel", "share of the subsidy"],
  ["steps.0.costPerParticipant.region", "kostnad per deltagare", "cost per participant"],
  ["terms.horizon", "antal år", "years"],
  ["base.label", "base.label", "base.label"],
])("%s is %s", (path, sv, en) => {
  expect([scenarioFieldText(path, "sv"), scenarioFieldText(path, "en")]).toEqual([sv, en]);
});

test.each<[Parameters<typeof scenarioFileFaultText>[0], string, string]>([
  [
    { code: "outside", field: "terms.dropOff", found: 1.5, domain: { min: 0, max: 1 } },
    "bortfall ska vara minst 0 och högst 1, men är 1,5",
    "drop-off must be at least 0 and at most 1, but is 1.5",
  ],
  [
    { code: "state-text", field: "steps.0.before", fault: { code: "empty-state" } },
    "läge före: läget är tomt",
    "state before: the state is empty",
  ],
  [
    { code: "not-an-amount", field: "base.income.region", found: "1,5" },
    "base.income.region är inte ett belopp: ”1,5”",
    'base.income.region is not an amount: "1,5"',
  ],
  [
    { code: "nothing-planned" },
    "scenariot har varken en grupp eller något planerat",
    "the scenario has neither a group nor a plan",
  ],
  [{ code: "not-json" }, "det som sparats är inget scenario", "what was kept is no scenario"],
  [{ code: "not-a-scenario" }, "det som sparats är inget scenario", "what was kept is no scenario"],
  [
    { code: "unknown-version", found: "7", newest: 1 },
    "scenariot har version 7; tillägget läser till och med version 1",
    "the scenario has version 7; the add-in reads up to version 1",
  ],
  [{ code: "missing", field: "name" }, "i scenariot saknas name", "the scenario lacks name"],
  [
    { code: "wrong-kind", field: "terms.lag", found: '"sex"', expected: "number" },
    'i scenariot är terms.lag "sex", men ska vara ett tal',
    'in the scenario terms.lag is "sex", but must be a number',
  ],
  [
    { code: "wrong-kind", field: "steps.0.besideWork", found: "1", expected: "rest|none" },
    "i scenariot är steps.0.besideWork 1, men ska vara rest|none",
    "in the scenario steps.0.besideWork is 1, but must be rest|none",
  ],
])("%j", (fault, sv, en) => {
  expect([scenarioFileFaultText(fault, "sv"), scenarioFileFaultText(fault, "en")]).toEqual([sv, en]);
});

test.each<[field: string, sv: RegExp, en: RegExp, why: string]>([
  ["steps.0.participants", /högst 1.000.000, men är 2.000.000$/, /at most 1,000,000, but is 2,000,000$/, "a count has its thousands apart"],
  ["terms.ruleYear", /högst 1000000, men är 2000000$/, /at most 1000000, but is 2000000$/, "a year is in one piece"],
])("%s: %s / %s (%s)", (field, sv, en) => {
  const fault = { code: "outside", field, found: 2_000_000, domain: { max: 1_000_000 } } as const;
  expect(figureFaultText(fault, "sv")).toMatch(sv);
  expect(figureFaultText(fault, "en")).toMatch(en);
}); // prettier-ignore

test("whom break-even counts is told where a group is among them", () => {
  expect([countedLine("to-work", "sv"), countedLine("to-work", "en")]).toEqual([null, null]);
  expect(countedLine("valued", "sv")).toMatch(/^Av gruppen räknas alla värderade/);
  expect(countedLine("both", "sv")).toMatch(/^Av gruppen räknas alla värderade.*; av de planerade de som får arbete\./);
  expect(countedLine("both", "en")).toMatch(/of those planned, those who come to work/);
});

test("assumptions and bases have their words in both languages", () => {
  const fault = { code: "assumption", fault: { code: "unknown-assumption", name: "x", nearest: "y" } } as const;
  expect(figureFaultText(fault, "sv")).not.toBe(figureFaultText(fault, "en"));
  for (const code of ["not-valued", "all-deadweight", "too-few"] as const) {
    expect(baseFaultText({ code }, "sv")).toMatch(/^(gruppen|all nytta)/);
    expect(baseFaultText({ code }, "en")).toMatch(/^(the group|all benefit)/);
  }
});
