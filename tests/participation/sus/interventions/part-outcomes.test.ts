import { importOf } from "../../source-sheets";
import { amounts, list } from "./lists";

test.each<readonly [why: string, rows: string[], told: string[]]>([
  ["a post without an outcome beside one that has: told with what is not in the year's cost", ["A | 2022 | | 100 | 90", "A | 2022 | | 50.5 |"], ["Ett 3 A 2022 50.5"]],
  ["spelled otherwise", ["A | 2022 | | 100 | 90", "a | 2022 | | 50.5 |"], ["Ett 3 a 2022 50.5"]],
  ["more budgets than outcomes, on rows of their own", ["A | 2022 | | 100 |", "A | 2022 | | 7 |", "A | 2022 | | | 90"], ["Ett 2,3 A 2022 107"]],
  ["several interventions in one remark", ["A | 2022 | | 1 | 2", "A | 2022 | | 3 |", "B | 2022 | | 4 | 5", "B | 2022 | | 6 |"], ["Ett 3,5 A 2022, B 2022 9"]],
  ["as many outcomes as budgets, on rows of their own, lack nothing", ["A | 2022 | | 100 |", "A | 2022 | | | 90"], []],
  ["a budget of the year, and outcomes of its months", ["A | 2022 | | 100 |", "A | 2022 | | | 40", "A | 2022 | | | 50"], []],
  ["no outcome at all: the budgets are the cost", ["A | 2022 | | 100 |", "A | 2022 | | 7 |"], []],
  ["another year's outcome", ["A | 2021 | | 100 | 90", "A | 2022 | | 100 |"], []],
])("%s", (_why, rows, told) => {
  const { interventions, issues } = importOf([list("Ett", ...rows)]).result;
  expect(amounts(interventions)).toHaveLength(rows.length);
  const found = issues.filter(({ severity }) => severity === "warning");
  expect(found.map(({ sheet: name, rows: at, facts }) => `${name ?? ""} ${at.map((row) => row + 1).join()} ${String(facts.interventions)} ${String(facts.amount)}`)).toEqual(told); // prettier-ignore
  expect(found.every(({ code }) => code === "outcome-partial")).toBe(true);
}); // prettier-ignore
