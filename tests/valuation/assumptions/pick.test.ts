import { assumedAmong, editsAmong, pick, pickFlag, pickWord, restsOn } from "../../../src/valuation/assumptions/pick";
import type { AssumptionName, NumberName } from "../../../src/valuation/assumptions/names";
import { faultOf, setOf, valueOf } from "../valuing";

test("numbers by name are noted as used", () => {
  const used = new Set<AssumptionName>();
  const rules = valueOf(pick(setOf(2019), ["priceBaseAmount", "localTax.region"], used));
  expect([rules.priceBaseAmount.toNumber(), rules["localTax.region"].toNumber()]).toEqual([46_500, 0.1149]);
  expect([...used]).toEqual(["priceBaseAmount", "localTax.region"]);
});

test.each<[number, NumberName, [string, string][], string]>([
  [
    2020,
    "wage.median",
    [
      ["2018-01-01", "2018-12-31"],
      ["2019-01-01", "2019-12-31"],
      ["2021-01-01", "2021-12-31"],
      ["2022-01-01", "2022-12-31"],
    ],
    "a gap: the years around it are named",
  ],
  [2019, "place.care.cost", [], "nothing exists at all"],
  [2014, "subsidy.extraService.cap", [["2015-01-01", "2023-12-31"]], "before the scheme"],
])("missing %i %s names what exists: %s", (year, name, exists) => {
  const used = new Set<AssumptionName>();
  expect(faultOf(pick(setOf(year), [name], used))).toEqual({
    code: "missing-value",
    name,
    year,
    exists: exists.map(([from, to]) => ({ from, to })),
  });
  expect(used.size).toBe(0);
});

test("flags and words are noted, and missed, alike", () => {
  const used = new Set<AssumptionName>();
  expect(valueOf(pickFlag(setOf(2019), "subsidy.newStartJob.contributions", used))).toBe(false);
  expect(valueOf(pickFlag(setOf(2019), "benefit.SJP.taxable", used))).toBe(true);
  expect(valueOf(pickWord(setOf(2019), "benefit.SJP.payer", used))).toBe("socialInsurance");
  expect(used.size).toBe(3);
  expect(faultOf(pickFlag(setOf(2024), "subsidy.extraService.contributions", used)).code).toBe("missing-value");
  const without = { ...setOf(2019), held: new Map() };
  expect(faultOf(pickWord(without, "benefit.SJP.payer", used)).name).toBe("benefit.SJP.payer");
});

test("what a result rests on comes in the set's order, with what is assumed and edited apart", () => {
  const set = setOf(2019, { "localTax.region": 0.12 });
  const list = restsOn(set, new Set<AssumptionName>(["localTax.region", "priceBaseAmount", "base.monthlyWageAfter"]));
  expect(list.map(({ name }) => name)).toEqual(["priceBaseAmount", "base.monthlyWageAfter", "localTax.region"]);
  expect(assumedAmong(list).map(({ name }) => name)).toEqual(["base.monthlyWageAfter", "localTax.region"]);
  expect(editsAmong(list).map(({ name }) => name)).toEqual(["localTax.region"]);
});
