import { COST_SECTORS } from "../../../src/valuation/sectors";
import { valueByRules } from "../../../src/portfolio/esf/break-even-cases";
import { exampleAnswers, SCENARIO_EXAMPLES, type ScenarioExample } from "../../../src/portfolio/scenario/examples";
import rar from "../../reference/rar-2020.json";
import { scenario } from "./made-scenarios";

const example = (key: string): ScenarioExample => SCENARIO_EXAMPLES.find((one) => one.key === key)!;
const answers = (key: string): readonly [number | null, number | null] => {
  const { byPrint, byRules } = exampleAnswers(example(key));
  const shown = [byPrint, byRules].map((one) => (one === null ? null : (one.whole ?? one.exact).toNumber()));
  return [shown[0]!, shown[1]!];
};

test("every published design is an example, with its own figures", () => {
  expect(SCENARIO_EXAMPLES.map(({ published: { name, cost, participants } }) => [name, cost, participants])).toEqual(
    rar.breakEven.map(({ name, cost, participants }) => [name, cost, participants]),
  );
  expect(new Set(SCENARIO_EXAMPLES.map(({ key }) => key)).size).toBe(rar.breakEven.length);
  const ibis = rar.esfProjects.find(({ name }) => name === "IBIS")!;
  expect(example("ibis").figures.steps[0]?.participants).toBe(ibis.participants);
});

test.each<[string, number | null, number, string]>([
  ["structural-full-time", 114, 114, "printed 114, by the printed value"],
  ["structural-half-time", null, 850, "no value is printed"],
  ["structural-higher-wage", 570, 580, "printed 580; 570 by the printed round value"],
  ["ibis", 214, 215, "printed 215; 214 by the printed round value"],
  ["ssi", 2.95, 40, "2.95 years for the printed 40"],
])("%s: what is printed gives %s (printed %s; %s)", (key, byPrint, printed) => {
  expect(answers(key)[0]).toBe(byPrint);
  expect(example(key).published.participants).toBe(printed);
});

test("by the rules: 215 of IBIS and 2.96 years of SSI as printed, 573 where 580 is printed", () => {
  expect([answers("ibis")[1], answers("structural-higher-wage")[1]]).toEqual([215, 573]);
  expect(answers("ssi")[1]!.toFixed(2)).toBe("2.96");
});

test.each(SCENARIO_EXAMPLES.map((one) => [one.key, one] as const))(
  "%s as a scenario: the published cost to the öre each, the value of the rules, and the same break-even",
  (key, one) => {
    const found = scenario(one.figures);
    const { society } = found.sectors;
    const cost = society.cost.kind === "value" ? society.cost.value.toNumber() : NaN;
    const rounded = one.figures.steps[0]!.participants * COST_SECTORS.length * 0.005;
    expect(Math.abs(cost - one.published.cost)).toBeLessThanOrEqual(rounded);
    expect(found.plans[0]!.valueEach.society.toString()).toBe(valueByRules(one.of).toString());
    const [within] = society.breakEven!;
    const { byRules } = exampleAnswers(one);
    if (one.asks === "participants") expect(within!.needed!.whole.toNumber()).toBe(byRules!.whole!.toNumber());
    // The deadline of three years lies between those of two and four.
    else expect(society.payback).toEqual({ kind: "value", value: Math.ceil(byRules!.exact.times(12).toNumber()) });
    if (key === "ibis") expect(found.successes!.toNumber()).toBeCloseTo(one.published.participants, 0);
  },
);
