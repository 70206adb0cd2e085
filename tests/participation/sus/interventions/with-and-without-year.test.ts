import { importOf } from "../../source-sheets";
import { list } from "./lists";

test.each<readonly [why: string, first: string[], second: string[], told: string[]]>([
  ["the same money with a year and without, in two lists", ["A | | | | 90"], ["A | 2022 | | | 90"], ["Ett 2 -> Två 2"]],
  ["a budget of the whole beside outcomes of its years", ["A | | | 100 |", "A | 2022 | | | 90"], ["B | 2022 | | | 1"], ["Ett 2 -> Ett 3"]],
  ["a further post without a year, of the same kind and list", ["A | | | | 10", "A | 2022 | | | 90"], ["B | 2022 | | | 1"], []],
  ["another intervention", ["A | | | | 90"], ["B | 2022 | | | 90"], []],
])("%s: %j and %j", (_why, first, second, told) => {
  const { interventions, issues } = importOf([list("Ett", ...first), list("Två", ...second)]).result;
  expect(interventions).toHaveLength(first.length + second.length);
  const found = issues.filter(({ code }) => code === "cost-with-and-without-year");
  expect(found.map(({ sheet: name, rows, facts }) => `${name ?? ""} ${rows.map((row) => row + 1).join()} -> ${String(facts.other)} ${String(facts.otherRows)}`)).toEqual(told); // prettier-ignore
}); // prettier-ignore
