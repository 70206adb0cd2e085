import { BENEFIT_RULES } from "../../../src/valuation/benefits/benefit-rules";
import { grossBenefit } from "../../../src/valuation/benefits/gross-benefit";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import type { EditValue } from "../../../src/valuation/assumptions/faults";
import { BENEFITS, type Benefit } from "../../../src/valuation/livelihoods";
import reference from "../../reference/parameters-se.json";
import { faultOf, kr, part, RULE_YEARS, setOf, valueOf } from "../valuing";

type Ruled = Exclude<Benefit, "FSTOD">;
type Edits = Readonly<Record<string, EditValue>>;
const yearly = (benefit: Ruled, year: number, edits: Edits = {}, extent = "1"): number =>
  valueOf(grossBenefit(benefit, part(extent), setOf(year, edits), new Set())) / 100;

const HIGH = { "base.previousMonthlyIncome": 100_000 };
const LOW = { "base.previousMonthlyIncome": 1_000 };

describe("published amounts", () => {
  test.each(reference.benefits.sicknessBenefit.checks)("highest day of sickness benefit $year: $maxPerDay", (check) => {
    expect(Math.round(yearly("SJP", check.year, HIGH) / 365)).toBe(check.maxPerDay);
  });

  test.each(reference.benefits.sicknessCompensation.checks)("guarantee of sickness compensation $year", (check) => {
    expect(Math.round(yearly("SE", check.year, LOW) / 12)).toBe(check.guaranteePerMonth);
  });

  test("the day of development benefit is a fifth of the weekly study grant, every year", () => {
    for (const year of RULE_YEARS) {
      const week = yearly("STUD", year) / 40;
      expect([year, Math.round(week / 5)]).toEqual([year, yearly("UTV", year) / 22 / 12]);
    }
  });
});

test.each<[Ruled, number, Edits, number, string]>([
  ["SJP", 2019, {}, 218_832, "0.776 · 12 · 23,500, below the cap"],
  ["SJP", 2019, HIGH, 288_672, "0.776 · 8 · 46,500, the cap"],
  ["REHAB", 2019, {}, 218_832, "as sickness benefit"],
  ["SE", 2019, {}, 182_454, "0.647 · 282,000"],
  ["SE", 2019, HIGH, 225_641.25, "0.647 · 7.5 · 46,500, the cap"],
  ["SE", 2019, LOW, 117_645, "2.53 · 46,500, the guarantee"],
  ["AE", 2019, {}, 109_507.5, "2.355 · 46,500, the middle of the range"],
  ["AE", 2019, { "activityCompensation.ageBand": 0 }, 103_695, "2.23 · 46,500, the youngest"],
  ["AE", 2019, { "activityCompensation.ageBand": 1 }, 115_320, "2.48 · 46,500, the oldest"],
  ["AKASSA", 2019, {}, 225_600, "0.8 · 23,500 · 12, between base and cap"],
  ["AKASSA", 2019, HIGH, 240_240, "910 · 22 · 12, the cap"],
  ["AKASSA", 2019, LOW, 96_360, "365 · 22 · 12, the base"],
  ["AKASSA", 2019, { "unemploymentInsurance.base": 1_000 }, 240_240, "where base and cap cross the cap holds"],
  ["AKASSA", 2019, { ...LOW, "unemploymentInsurance.base": 100 }, 26_400, "no lowest day but its own base"],
  ["AKTST", 2019, {}, 225_600, "as unemployment insurance"],
  ["AKTST", 2019, { ...LOW, "unemploymentInsurance.base": 100 }, 58_872, "223 · 22 · 12, the lowest day"],
  ["UTV", 2019, {}, 42_768, "162 · 22 · 12, with upper secondary school"],
  ["UTV", 2019, { "developmentBenefit.upperSecondary": false }, 15_048, "57 · 22 · 12, without"],
  ["ETAB", 2019, {}, 81_312, "308 · 22 · 12"],
  ["STUD", 2019, {}, 32_364, "0.0174 · 46,500 · 40"],
  ["REHAB", 2019, { "benefit.REHAB.rule": "establishmentBenefit" }, 81_312, "the rule is read from the set"],
])("%s %i %j: %d kr a year: %s", (benefit, year, edits, expected) => {
  expect(yearly(benefit, year, edits)).toBe(expected);
});

test("the extent is a factor, and the öre are rounded once", () => {
  expect(yearly("SJP", 2019, {}, "0.5")).toBe(109_416);
  expect(grossBenefit("AE", part("0.333"), setOf(2019), new Set())).toEqual({ ok: true, value: kr(36_466) });
  expect(yearly("STUD", 2016, {}, "0.125")).toBe(3_521.85);
});

test("a benefit reads its own amounts only", () => {
  const used = new Set<AssumptionName>();
  valueOf(grossBenefit("ETAB", part("1"), setOf(2019), used));
  expect([...used].sort()).toEqual(["benefit.ETAB.rule", "dayBenefits.daysPerMonth", "establishmentBenefit.perDay"]);
});

test.each(BENEFITS.filter((benefit): benefit is Ruled => benefit !== "FSTOD"))(
  "%s without its amounts or rule is a fault",
  (benefit) => {
    const set = setOf(2019);
    expect(faultOf(grossBenefit(benefit, part("1"), { ...set, numbers: new Map() }, new Set())).code).toBe(
      "missing-value",
    );
    expect(faultOf(grossBenefit(benefit, part("1"), { ...set, held: new Map() }, new Set())).name).toBe(
      `benefit.${benefit}.rule`,
    );
  },
);

test("development benefit without the choice of school is a fault", () => {
  const set = setOf(2019);
  const held = new Map(set.held);
  held.delete("developmentBenefit.upperSecondary");
  expect(faultOf(grossBenefit("UTV", part("1"), { ...set, held }, new Set())).name).toBe(
    "developmentBenefit.upperSecondary",
  );
});

test("every rule is some benefit's", () => {
  const rules = BENEFITS.flatMap((benefit) =>
    benefit === "FSTOD" ? [] : [setOf(2019).held.get(`benefit.${benefit}.rule`)?.value],
  );
  expect(new Set(rules)).toEqual(new Set(BENEFIT_RULES));
});
