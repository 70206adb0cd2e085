import { assumptionSet } from "../../../src/valuation/assumptions/assumption-set";
import type { AssumptionName } from "../../../src/valuation/assumptions/names";
import { calendarYear } from "../../../src/calculation/units";
import reference from "../../reference/parameters-se.json";
import { RULE_YEARS, valueOf } from "../valuing";

/** Every value and mark of the gathered parameters against the set of its year: nothing lost, nothing changed. */
const valueIn = (name: AssumptionName, year: number | string) =>
  valueOf(assumptionSet(calendarYear(Number(year)))).held.get(name);

type Marked = { readonly value: number | null; readonly mark: string };
const { byYear, benefits, wageSubsidies, assumedBases, earnedIncomeCredit, basicAllowance } = reference;

const DATED: readonly (readonly [AssumptionName, Readonly<Record<string, Marked>>])[] = [
  ...(["priceBaseAmount", "incomeBaseAmount"] as const).map((name) => [name, pluck(name)] as const),
  ["stateTax.threshold", pluck("stateTaxThreshold")],
  ["stateTax.upperThreshold", pluck("stateTaxUpperThreshold")],
  ["incomeSupport.monthlyNorm", benefits.incomeSupport.monthlyNormSingle],
  ["base.monthlyHousing", benefits.incomeSupport.monthlyHousing],
  ["base.previousMonthlyIncome", assumedBases.previousMonthlyIncome],
  ["base.monthlyWageAfter", assumedBases.monthlyWageAfter],
  ["activitySupport.lowest", benefits.activitySupport.lowestDay],
  ["establishmentBenefit.perDay", benefits.establishmentBenefit.perDay],
  ["sicknessPay.cap", benefits.sicknessBenefit.capInPriceBaseAmounts],
  ["sicknessCompensation.rate", benefits.sicknessCompensation.rate],
  ["sicknessCompensation.guarantee", benefits.sicknessCompensation.guaranteeInPriceBaseAmounts],
  ["unemploymentInsurance.base", benefits.unemploymentInsurance.baseDay],
  ["unemploymentInsurance.cap", benefits.unemploymentInsurance.capDay],
  ["studentGrant.perWeek", benefits.studentAid.grantPerWeekInPriceBaseAmounts],
  ...Object.entries(wageSubsidies.schemes).map(
    ([scheme, { cap }]) => [`subsidy.${scheme}.cap` as AssumptionName, cap as Record<string, Marked>] as const,
  ),
];

function pluck(key: "priceBaseAmount" | "incomeBaseAmount" | "stateTaxThreshold" | "stateTaxUpperThreshold") {
  return Object.fromEntries(Object.entries(byYear).map(([year, values]) => [year, values[key] as Marked]));
}

test.each(DATED)("%s is as gathered, every year, with its mark", (name, years) => {
  const entries = Object.entries(years);
  expect(entries.length).toBeGreaterThanOrEqual(9);
  for (const [year, { value, mark }] of entries) {
    const held = valueIn(name, year);
    expect([year, held?.value, held?.mark]).toEqual([year, value, mark]);
  }
});

test("ranges and pairs by year", () => {
  for (const year of RULE_YEARS.map(String)) {
    const range = benefits.activityCompensation.guaranteeRangeInPriceBaseAmounts[year as "2019"];
    expect([
      valueIn("activityCompensation.lowest", year)?.value,
      valueIn("activityCompensation.highest", year)?.value,
    ]).toEqual([range.low, range.high]);
    const day = benefits.developmentBenefit.perDay[year as "2019"];
    const withSchool = valueIn("developmentBenefit.withUpperSecondary", year);
    expect([withSchool?.value, withSchool?.mark]).toEqual([day.withUpperSecondary.value, day.withUpperSecondary.mark]);
    expect(valueIn("developmentBenefit.without", year)?.value).toBe(day.without.value);
    const local = byYear[year as "2019"].averageLocalTaxPercent;
    for (const [key, percent] of [
      ["total", local.total],
      ["municipality", local.municipality],
      ["region", local.region],
    ] as const)
      expect(Number(valueIn(`localTax.${key}`, year)?.value)).toBeCloseTo(percent / 100, 10);
    if (local.mark === "assumed") expect(valueIn("localTax.municipality", year)?.mark).toBe("assumed");
  }
});

test("the earned-income credit is as gathered, every year, with its mark", () => {
  for (const row of earnedIncomeCredit.rows) {
    const [first, last] = row.years.split("-").map(Number);
    for (let year = first!; year <= (last ?? first!); year++)
      for (const letter of ["a", "b", "c", "d", "e"] as const) {
        const held = valueIn(`earnedIncomeCredit.${letter}`, year);
        expect([year, letter, held?.value, held?.mark]).toEqual([year, letter, row[letter], row.mark]);
      }
  }
  const phaseOut = RULE_YEARS.map((year) => valueIn("earnedIncomeCredit.phaseOutRate", year)?.value);
  expect(phaseOut).toEqual([0, 0, ...Array<number>(9).fill(0.03), 0, 0]);
  const marks = RULE_YEARS.slice(2, 11).map((year) => valueIn("earnedIncomeCredit.phaseOutRate", year)?.mark[0]);
  expect(marks.join("")).toBe("cccaaaacc");
  expect(valueIn("earnedIncomeCredit.phaseOutFrom", 2019)?.value).toBe(13.54);
  expect([valueIn("earnedIncomeCredit.first", 2014)?.value, valueIn("earnedIncomeCredit.last", 2026)?.value]).toEqual([
    0.91, 8.08,
  ]);
});

test("the segments of the basic allowance are as gathered", () => {
  const [low, rising, high, falling, floor] = basicAllowance.segments;
  const shipped = (name: AssumptionName) => valueIn(name, 2019)?.value;
  expect([shipped("basicAllowance.low"), shipped("basicAllowance.risesFrom")]).toEqual([low!.base, low!.upTo]);
  expect([shipped("basicAllowance.risesBy"), shipped("basicAllowance.risesTo")]).toEqual([rising!.rate, rising!.upTo]);
  expect([shipped("basicAllowance.high"), shipped("basicAllowance.fallsFrom")]).toEqual([high!.base, high!.upTo]);
  expect([-Number(shipped("basicAllowance.fallsBy")), shipped("basicAllowance.fallsTo")]).toEqual([
    falling!.rate,
    falling!.upTo,
  ]);
  expect(shipped("basicAllowance.floor")).toBe(floor!.base);
});

test("what holds for all years, and the schemes", () => {
  const shipped = (name: AssumptionName, year = 2019) => valueIn(name, year)?.value;
  expect(shipped("stateTax.rate")).toBe(reference.stateTaxRate.value);
  expect(RULE_YEARS.map((year) => shipped("stateTax.upperRate", year))).toEqual(
    RULE_YEARS.map((year) => (year <= 2019 ? reference.stateTaxRate.upperUntil2019 : 0)),
  );
  expect(shipped("employerContribution")).toBe(reference.employerContribution.value);
  expect(shipped("consumptionTaxShare")).toBe(reference.consumptionTaxShareOfNetIncome.value);
  expect(shipped("unemploymentInsurance.share")).toBe(benefits.unemploymentInsurance.share);
  expect(shipped("dayBenefits.daysPerMonth")).toBe(benefits.unemploymentInsurance.daysPerMonth);
  expect(shipped("studentGrant.weeks")).toBe(benefits.studentAid.weeksPerYear);
  for (const [scheme, { share, contributions }] of Object.entries(wageSubsidies.schemes)) {
    expect(shipped(`subsidy.${scheme}.share` as AssumptionName)).toBe(share.value);
    expect(valueIn(`subsidy.${scheme}.share` as AssumptionName, 2019)?.mark).toBe(share.mark);
    expect(shipped(`subsidy.${scheme}.contributions` as AssumptionName)).toBe(contributions.value);
  }
  expect(RULE_YEARS.map((year) => valueIn("wage.median", year)?.value).filter((one) => one !== undefined)).toEqual(
    Object.values(reference.wages.medianMonthly),
  );
  expect(shipped("wage.lowestTenth")).toBe(reference.wages.p10Monthly["2019"]);
});

test("reductions start in their years", () => {
  const rates = RULE_YEARS.map((year) => valueIn("reduction.earnedIncome.rate", year)?.value);
  expect(rates).toEqual([...Array<number>(7).fill(0), ...Array<number>(6).fill(0.0075)]);
  for (const [name, value] of [
    ["from", 40_000],
    ["to", 240_000],
    ["highest", 1500],
  ] as const)
    expect([
      valueIn(`reduction.earnedIncome.${name}`, 2020)?.value,
      valueIn(`reduction.earnedIncome.${name}`, 2021)?.value,
    ]).toEqual([null, value]);
  for (const [name, value] of [
    ["first", 0.91],
    ["a", 0.3405],
    ["b", 3.24],
    ["c", 1.703],
    ["d", 0.128],
  ] as const)
    expect([
      valueIn(`reduction.compensation.${name}`, 2021)?.value,
      valueIn(`reduction.compensation.${name}`, 2022)?.value,
    ]).toEqual([undefined, value]);
});

test.each([
  ["SJP", "socialInsurance", true, "sicknessPay"],
  ["REHAB", "socialInsurance", true, "sicknessPay"],
  ["AE", "socialInsurance", true, "activityCompensation"],
  ["SE", "socialInsurance", true, "sicknessCompensation"],
  ["AKASSA", "stateOther", true, "unemploymentInsurance"],
  ["AKTST", "employmentService", true, "activitySupport"],
  ["UTV", "employmentService", false, "developmentBenefit"],
  ["ETAB", "employmentService", false, "establishmentBenefit"],
  ["STUD", "stateOther", false, "studentGrant"],
] as const)("%s is paid by %s, taxed: %s, by %s", (benefit, payer, taxable, rule) => {
  for (const year of RULE_YEARS)
    expect([
      valueIn(`benefit.${benefit}.payer`, year)?.value,
      valueIn(`benefit.${benefit}.taxable`, year)?.value,
      valueIn(`benefit.${benefit}.rule`, year)?.value,
    ]).toEqual([payer, taxable, rule]);
});
