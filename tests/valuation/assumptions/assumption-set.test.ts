import { calendarYear } from "../../../src/calculation/units";
import { assumptionSet, shippedValue, type AssumptionSet } from "../../../src/valuation/assumptions/assumption-set";
import {
  ASSUMPTION_NAMES,
  isAssumptionName,
  SERIES,
  type AssumptionName,
} from "../../../src/valuation/assumptions/names";
import { NOTES } from "../../../src/valuation/assumptions/notes";
import { MARKS, type Dated } from "../../../src/valuation/assumptions/series";
import { SOURCES } from "../../../src/valuation/assumptions/sources";
import { faultOf, RULE_YEARS, setOf } from "../valuing";

const valueIn = (set: AssumptionSet, name: AssumptionName): unknown => set.held.get(name)?.value;
const valuesOf = (name: AssumptionName): readonly Dated<unknown>[] => SERIES[name].values;

test.each<[AssumptionName, number, unknown, string]>([
  ["priceBaseAmount", 2019, 46_500, "an ordinary value of a year"],
  ["priceBaseAmount", 2026, 59_200, "the last year"],
  ["sicknessPay.cap", 2017, 7.5, "before the raise"],
  ["sicknessPay.cap", 2018, 8, "raised on 1 July 2018, the day that decides"],
  ["stateTax.upperThreshold", 2020, null, "abolished: no such limit, not missing"],
  ["reduction.compensation.inForce", 2021, false, "a flag"],
  ["reduction.compensation.inForce", 2022, true, "a flag, changed"],
  ["benefit.FSTOD.payer", 2019, "municipality", "a word"],
  ["subsidy.extraService.cap", 2014, undefined, "before the scheme"],
  ["subsidy.extraService.cap", 2024, undefined, "after the scheme"],
  ["wage.median", 2020, undefined, "no neighbour steps in for a year without a value"],
  ["place.studies.cost", 2019, undefined, "missing is not held"],
])("%s %i is %s: %s", (name, year, expected) => {
  expect(valueIn(setOf(year), name)).toBe(expected);
});

test("a limit that is not in force is infinite in formulas", () => {
  expect(setOf(2020).numbers.get("stateTax.upperThreshold")?.isFinite()).toBe(false);
  expect(setOf(2019).numbers.get("stateTax.upperThreshold")?.toNumber()).toBe(689_300);
  expect(setOf(2019).numbers.has("benefit.SJP.payer")).toBe(false);
});

test("a value carries where it comes from", () => {
  expect(shippedValue("sicknessPay.cap", calendarYear(2018))).toEqual({
    name: "sicknessPay.cap",
    value: 8,
    unit: "priceBaseAmounts",
    from: "2018-07-01",
    to: "2018-12-31",
    mark: "assumed",
    source: "own",
    note: "raisedJuly2018",
  });
  expect(shippedValue("benefit.FSTOD.payer", calendarYear(2018))?.unit).toBeNull();
});

test.each([[2013], [2027], [2019.5], [NaN]])("there are no assumptions for %p", (year) => {
  expect(faultOf(assumptionSet(calendarYear(year)))).toEqual([{ code: "year-outside", year, first: 2014, last: 2026 }]);
});

describe("edits", () => {
  test("one that says something else is laid over, and says what was shipped", () => {
    const set = setOf(2019, { priceBaseAmount: 50_000 });
    expect(set.numbers.get("priceBaseAmount")?.toNumber()).toBe(50_000);
    expect(set.edits).toEqual([
      {
        name: "priceBaseAmount",
        unit: "SEK",
        value: 50_000,
        from: "2019-01-01",
        to: "2019-12-31",
        mark: "assumed",
        source: "edit",
        note: null,
        edited: { shipped: 46_500 },
      },
    ]);
  });

  test("one that says what is shipped changes nothing: a whole sheet can be read back", () => {
    const set = setOf(2019);
    const all = Object.fromEntries(
      [...set.held.values()].flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])),
    );
    expect(setOf(2019, all)).toEqual(set);
  });

  test("a missing value can be filled in", () => {
    const set = setOf(2019, { "place.studies.cost": 60_000, "production.factor": 1.66 });
    expect(set.edits.map(({ name, edited }) => [name, edited])).toEqual([
      ["production.factor", { shipped: null }],
      ["place.studies.cost", { shipped: null }],
    ]);
  });

  test("flags and words can be edited, 0 and false are values", () => {
    const set = setOf(2019, {
      "benefit.SJP.taxable": false,
      "benefit.AKTST.payer": "socialInsurance",
      "localTax.region": 0,
    });
    expect(valueIn(set, "benefit.SJP.taxable")).toBe(false);
    expect(valueIn(set, "benefit.AKTST.payer")).toBe("socialInsurance");
    expect(set.numbers.get("localTax.region")?.toNumber()).toBe(0);
    expect(set.edits).toHaveLength(3);
  });

  test("a fault of the year and all faults of the edits are told at once", () => {
    const edits = new Map<string, number>([
      ["localTax.region", 11.49],
      ["prisbas", 1],
    ]);
    expect(faultOf(assumptionSet(calendarYear(2030), edits)).map(({ code }) => code)).toEqual([
      "year-outside",
      "edit-outside",
      "unknown-assumption",
    ]);
  });
});

describe("the shipped data", () => {
  test.each(ASSUMPTION_NAMES.map((name) => [name]))(
    "%s: dates follow on each other and sources and notes exist",
    (name) => {
      const values = valuesOf(name);
      for (const [index, one] of values.entries()) {
        expect(one.from < one.to).toBe(true);
        expect(index === 0 || values[index - 1]!.to < one.from).toBe(true);
        expect(MARKS).toContain(one.mark);
        expect(Object.keys(SOURCES)).toContain(one.source);
        if (one.note !== null) expect(Object.keys(NOTES)).toContain(one.note);
        if (one.mark === "missing") expect(one.value).toBeNull();
        if (one.source === "own") expect(["assumed", "missing"]).toContain(one.mark);
        if (one.source === "derived") expect(one.mark).toBe("derived");
      }
    },
  );

  test("every note is used, and no text is empty", () => {
    const used = new Set(ASSUMPTION_NAMES.flatMap((name) => valuesOf(name).map(({ note }) => note)));
    expect(Object.keys(NOTES).filter((note) => !used.has(note as keyof typeof NOTES))).toEqual([]);
    for (const { sv, en } of [...Object.values(NOTES), ...Object.values(SOURCES)]) {
      expect(sv.length).toBeGreaterThan(2);
      expect(en.length).toBeGreaterThan(2);
    }
  });

  test("municipality and region make the published total, to a hundredth of a percent", () => {
    for (const year of RULE_YEARS) {
      const { numbers } = setOf(year);
      const sum = numbers.get("localTax.municipality")!.plus(numbers.get("localTax.region")!);
      expect([year, sum.toString()]).toEqual([year, numbers.get("localTax.total")!.toString()]);
    }
  });

  test("names are known as names", () => {
    expect([isAssumptionName("priceBaseAmount"), isAssumptionName("toString"), isAssumptionName("")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
