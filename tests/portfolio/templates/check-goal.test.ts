import * as fc from "fast-check";
import { checkGoal, type Goal, type GoalAdvice } from "../../../src/portfolio/templates/check-goal";

const TODAY = 46_348;
const GOOD: Goal = {
  text: "Fler deltagare i arbete utan stöd",
  measure: "andel i arbete utan stöd vid avslut",
  baseline: 10,
  target: 30,
  unit: "procent",
  by: TODAY + 400,
  how: "SUS, vid avslut",
};

describe("checkGoal", () => {
  it.each<[why: string, change: Partial<Goal>, advice: readonly GoalAdvice[]]>([
    ["says what, how much, when and how", {}, []],
    ["a baseline of 0 is a baseline, and a target of 0 a target", { baseline: 0 }, []],
    ["down to none", { target: 0 }, []],
    ["no measure", { measure: " " }, ["what-missing"]],
    ["no target: no unit is asked for yet, and more of what is vague", { target: null, unit: "" }, ["how-much-missing", "vague"]], // prettier-ignore
    ["a target in words", { target: "många" }, ["how-much-no-number", "vague"]],
    [
      "a target in words, with the number in the goal",
      { text: "30 i arbete", target: "30 st" },
      ["how-much-no-number"],
    ],
    ["no unit", { unit: "" }, ["unit-missing"]],
    ["no baseline", { baseline: null }, ["baseline-missing"]],
    ["nothing is to change", { target: 10 }, ["target-is-baseline"]],
    ["no date", { by: null }, ["when-missing"]],
    ["a date in words", { by: "våren 2027" }, ["when-no-date"]],
    ["a year is no date", { by: 2027 }, ["when-no-date"]],
    ["yesterday", { by: TODAY - 1 }, ["when-passed"]],
    ["today is not too late", { by: TODAY }, []],
    ["nobody knows how", { how: "" }, ["how-missing"]],
    ["what is done is an activity", { text: "Genomföra tio utbildningar" }, ["activity"]],
    ["the same in other words", { text: "Vi ska arbeta med samverkan" }, ["activity"]],
    ["in English", { text: "Carry out ten courses" }, ["activity"]],
    ["in the passive", { text: "Tre workshops genomförs" }, ["activity"]],
    ["in the past passive", { text: "Utbildning av all personal har genomförts" }, ["activity"]],
    ["in the future passive", { text: "Under året ska tre seminarier genomföras" }, ["activity"]],
    ["held", { text: "Samverkansmöten med parterna hålls" }, ["activity"]],
    ["a number of events alone", { text: "Minst 10 utbildningar" }, ["activity"]],
    ["one with a word between", { text: "Tre digitala workshops" }, ["activity"]],
    ["we, in the present", { text: "Vi genomför utbildningar" }, ["activity"]],
    ["the project, in the present", { text: "Projektet anordnar nätverksträffar" }, ["activity"]],
    ["going to", { text: "Insatsen kommer att erbjuda coachning" }, ["activity"]],
    ["the passive in English", { text: "Three workshops are held" }, ["activity"]],
    ["a number of persons is no activity", { text: "Tre av fyra deltagare i arbete" }, []],
    ["nor is what participants have gone through", { text: "Deltagare har genomfört gymnasiestudier" }, []],
    ["nor being offered a job", { text: "Deltagare erbjuds anställning" }, []],
    ["nor a course that somebody is on", { text: "Tio deltagare i utbildning" }, []],
    ["nor persons in one", { text: "50 i aktivitet efter insatsen" }, []],
    ["nor words that only begin alike", { text: "Utbildningsnivån höjs hos deltagarna" }, []],
    ["nor what has developed", { text: "Deltagarnas hälsa utvecklas åt rätt håll" }, []],
    ["a word inside another is no activity", { text: "Halland har fler i arbete" }, []],
    ["two goals", { text: "Fler i arbete samt bättre hälsa" }, ["several-in-one"]],
    ["a pair of things is one goal", { text: "Fler kvinnor och män i arbete" }, []],
  ])("%s", (_why, change, advice) => {
    expect(checkGoal({ ...GOOD, ...change }, TODAY)).toEqual(advice);
  });

  it("law: whatever is written, advice is given once each and nothing is thrown", () => {
    const cell = fc.oneof(fc.constant(null), fc.string(), fc.double({ noNaN: true }), fc.boolean());
    const goal = fc.record({
      text: fc.string(), measure: fc.string(), baseline: cell, target: cell, unit: fc.string(), by: cell, how: fc.string(),
    }); // prettier-ignore
    fc.assert(
      fc.property(goal, (one) => {
        const advice = checkGoal(one, TODAY);
        expect(new Set(advice).size).toBe(advice.length);
        if (one.target === null) expect(advice).toContain("how-much-missing");
      }),
      { seed: 7 },
    );
  });
});
