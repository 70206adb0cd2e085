import { INCOME_START } from "../../src/pipeline/income-settings";
import { bySuccess, keptSettings, queryOf, settingsFrom, startSettings } from "../../src/pipeline/pivot-settings";
import type { InterventionRow } from "../../src/participation/model/interventions";
import { intervention, portfolio } from "../portfolio/pivot/made-portfolio";
import { SETTINGS } from "./pivot-settings-made";

test.each([
  ["interventions are told", { intervention: "Steget" }, ["intervention"]],
  ["they are not", {}, ["year"]],
] as const)("the first question where %s", (_, of, rows) => {
  const settings = startSettings(portfolio([{ of }, { of }]));
  expect(settings.rows).toEqual(rows);
  // What is offered first can also be kept and read back.
  expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test.each<[interventions: readonly InterventionRow[], asked: boolean, why: string]>([
  [[], false, "no costs of their own"],
  [[intervention("Steget", 2018, { outcome: 1000 })], false, "an intervention with participants has payback"],
  [[intervention("Steget", 2017, { outcome: 1000 })], false, "also where the money is of another year"],
  [[intervention("Nätverk", 2018, { outcome: 1000 })], true, "a cost without participants"],
  [[intervention("Steget", 2018, { outcome: 1000 }, { orientation: "structural" })], true, "said to be structural"],
])("break-even stands beside payback where a cost has no participants: %#", (interventions, asked) => {
  const data = portfolio([{ of: { intervention: "Steget" } }, { of: { intervention: "Steget" } }], interventions);
  const { columns } = startSettings(data);
  const measures: readonly string[] = columns.kind === "measures" ? columns.measures : [];
  expect(measures.includes("breakEven")).toBe(asked);
  if (asked) expect(measures[measures.indexOf("breakEven") - 1]).toBe("payback");
});

test("own costs are in kronor; without them the default holds", () => {
  const cost = { ...SETTINGS.cost, chosen: { amounts: { region: "1200.5" }, use: "everywhere" } } as const;
  const query = queryOf({ ...SETTINGS, cost }, new Map());
  expect(query.cost.chosen?.amounts.get("region")?.toFixed()).toBe("1200.5");
  expect(queryOf(SETTINGS, new Map()).cost.chosen).toBeNull();
});

test("an own cost of which nothing is told cannot be read back: it is not 0", () => {
  const kept = (amounts: object): object => ({ ...SETTINGS, cost: { ...SETTINGS.cost, chosen: { amounts, use: "everywhere" } } }); // prettier-ignore
  expect(settingsFrom(kept({}))).toBeNull();
  expect(settingsFrom(kept({ region: "0" }))).not.toBeNull();
});

test("a filter of which no key may be kept is no filter, and is told; one that keeps nobody stands", () => {
  const filters = { intervention: ["19121212-1212"], municipality: [], sex: ["K"] };
  expect(keptSettings({ ...SETTINGS, filters })).toEqual({
    settings: { ...SETTINGS, filters: { municipality: [], sex: ["K"] } },
    leftOut: ["intervention"],
  });
});

test("what is taken off and what has succeeded reach the question; kept before there was a choice, it is as shipped", () => {
  const income = { ...INCOME_START, deadweight: "0.2", success: "unsubsidised-work-after" } as const;
  const query = queryOf({ ...SETTINGS, income }, new Map());
  expect(query.income.adjustments.deadweight.toFixed()).toBe("0.2");
  expect(query.income.success).toBe("unsubsidised-work-after");
  // As JSON without the field.
  expect(settingsFrom(JSON.parse(JSON.stringify({ ...SETTINGS, income: undefined })))).toEqual(SETTINGS);
  expect(settingsFrom({ ...SETTINGS, income: { ...income, deadweight: "2" } })).toBeNull();
});

test("another rule of success changes nothing else, and nothing where it is the same", () => {
  expect(bySuccess(SETTINGS, SETTINGS.income.success)).toBe(SETTINGS);
  const other = bySuccess(SETTINGS, "more-work-or-studies");
  expect(other).toEqual({ ...SETTINGS, income: { ...SETTINGS.income, success: "more-work-or-studies" } });
});
