import fc from "fast-check";
import { Decimal } from "../../../src/calculation/decimal";
import { calendarYear, share } from "../../../src/calculation/units";
import { FLAG, type RecordedState } from "../../../src/participation/model/participations";
import { NO_ADJUSTMENTS } from "../../../src/portfolio/income/adjustments";
import {
  incomeOfParticipations,
  type IncomeOptions,
  type YearIncome,
} from "../../../src/portfolio/income/income-of-participations";
import { stateOfRecord } from "../../../src/portfolio/income/recorded-to-state";
import { assumptionSet } from "../../../src/valuation/assumptions/assumption-set";
import { SECTORS } from "../../../src/valuation/sectors";
import { stepTransfer } from "../../../src/valuation/step-transfer";
import { made, state, type MadeRow } from "./made-participations";

const FINISHED = FLAG.personal | FLAG.finished;
const OPTIONS: IncomeOptions = {
  edits: new Map(),
  monthlyWage: null,
  adjustments: NO_ADJUSTMENTS,
  success: "work-or-studies-after",
};
const STATES: readonly RecordedState[] = [
  state({ livelihoods: [{ code: "FSTOD", extent: null }], unsubsidisedWork: 0, subsidisedWork: 0, studies: 0 }),
  state({ livelihoods: [{ code: "INGEN", extent: null }], unsubsidisedWork: 100 }),
  state({ livelihoods: [{ code: "SJP", extent: 50 }], subsidisedWork: 50 }),
  state({ livelihoods: [{ code: "AKTST", extent: null }], unsubsidisedWork: 25 }),
  state({ livelihoods: [{ code: "LON", extent: null }] }),
  state({ livelihoods: [{ code: "OKAND", extent: null }], unsubsidisedWork: 0 }),
  state({ livelihoods: [{ code: "STUD", extent: 50 }], unsubsidisedWork: 50, studies: 50 }),
];
const row = (year: number, before: number, after: number, flags = FINISHED): MadeRow => ({
  year,
  before,
  after,
  flags,
});

/** Row by row, as the method says it: the slow way. */
function slow(rows: readonly MadeRow[], year: number): Record<string, string> | null {
  const set = assumptionSet(calendarYear(year));
  if (!set.ok) throw new Error("year");
  const sums: Record<string, Decimal> = Object.fromEntries(SECTORS.map((sector) => [sector, new Decimal(0)]));
  let valued = 0;
  for (const one of rows) {
    if (one.year !== year || (one.flags & FINISHED) !== FINISHED) continue;
    const before = STATES[one.before - 1];
    const after = STATES[one.after - 1];
    if (before === undefined || after === undefined) continue;
    const [first, second] = [stateOfRecord(before), stateOfRecord(after)];
    if (!first.ok || !second.ok) continue;
    const step = stepTransfer(first.value.state, second.value.state, set.value);
    if (!step.ok) throw new Error(JSON.stringify(step.fault));
    valued += 1;
    for (const sector of SECTORS) sums[sector] = sums[sector]!.plus(new Decimal(step.value.value[sector]).div(100));
  }
  return valued === 0 ? null : Object.fromEntries(Object.entries(sums).map(([key, sum]) => [key, sum.toString()]));
}

function incomes(...[participations, options]: Parameters<typeof incomeOfParticipations>): readonly YearIncome[] {
  const result = incomeOfParticipations(participations, options);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

const amountsOf = (
  rows: readonly MadeRow[],
  options = OPTIONS,
): (readonly [number | null, Record<string, string> | null])[] =>
  incomes(made(rows, STATES), options).map(({ year, income }) => [
    year,
    income.kind === "none"
      ? null
      : Object.fromEntries(SECTORS.map((sector) => [sector, income.value[sector].toString()])),
  ]);

describe("income per year and sector of participations", () => {
  it("is what each row's step is worth, by its own year's rules, to the öre", () => {
    const code = fc.integer({ min: 0, max: STATES.length });
    const rows = fc.array(
      fc.tuple(fc.constantFrom(2016, 2017, 2018, 2019), code, code, fc.integer({ min: 0, max: 31 })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const all = list.map(([year, before, after, flags]) => row(year, before, after, flags));
        for (const [year, amounts] of amountsOf(all)) expect(amounts).toEqual(slow(all, year ?? 0));
        expect(amountsOf([...all].reverse())).toEqual(amountsOf(all));
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  it("counts those that are not valued by their reason, never as nothing", () => {
    const rows = [
      row(2018, 1, 2),
      row(2018, 1, 5),
      row(2018, 6, 2),
      row(2018, 0, 2),
      row(2018, 1, 0),
      row(2018, 1, 2, FLAG.personal),
    ];
    const [year] = incomes(made(rows, STATES), OPTIONS);
    expect(year).toMatchObject({ valued: 1, coverage: { all: 6, finished: 5, unfinished: 1 } });
    expect(year?.notValued.map(({ reason, count }) => [reason.state, reason.fault.code, count])).toEqual([
      ["after", "nothing-told", 1],
      ["after", "work-not-told", 1],
      ["before", "livelihood-unknown", 1],
      ["before", "nothing-told", 1],
    ]);
  });

  it.each([
    ["no year", 0, null, "year-unknown"],
    ["a year without rules", 2009, 2009, "year-outside"],
  ])("says of %s that there is no income", (_why, given, key, code) => {
    const [year] = incomes(made([row(given, 1, 2)], STATES), OPTIONS);
    expect(year).toMatchObject({ year: key, income: { kind: "none" }, valued: 0 });
    expect(year?.notValued).toMatchObject([{ reason: { state: null, fault: { code } }, count: 1 }]);
  });

  it("follows an edited assumption and lists it", () => {
    const edits = new Map([["employerContribution", 0.5]]);
    const [edited] = incomes(made([row(2018, 1, 2)], STATES), { ...OPTIONS, edits });
    expect(edited?.restsOn.filter((one) => one.edited !== undefined).map(({ name }) => name)).toEqual([
      "employerContribution",
    ]);
    expect(amountsOf([row(2018, 1, 2)], { ...OPTIONS, edits })).not.toEqual(amountsOf([row(2018, 1, 2)]));
  });

  it("refuses an edit that cannot be", () => {
    const edits = new Map<string, number>([
      ["employerContribution", -1],
      ["arbetsgivaravgift?", 1],
    ]);
    expect(incomeOfParticipations(made([row(2018, 1, 2)], STATES), { ...OPTIONS, edits })).toMatchObject({
      ok: false,
      fault: [{ code: "edit-outside" }, { code: "unknown-assumption" }],
    });
  });

  it("takes displacement off by the work after, and deadweight off it all", () => {
    const adjustments = {
      ...NO_ADJUSTMENTS,
      deadweight: share("0.5"),
      displacement: { subsidised: share(1), unsubsidised: share(0) },
    };
    const [[, half]] = amountsOf([row(2018, 1, 2)], { ...OPTIONS, adjustments }) as [[number, Record<string, string>]];
    const [[, whole]] = amountsOf([row(2018, 1, 2)]) as [[number, Record<string, string>]];
    for (const sector of SECTORS) expect(new Decimal(half[sector]!).times(2).toString()).toBe(whole[sector]);
    const [[, none]] = amountsOf([row(2018, 1, 3)], { ...OPTIONS, adjustments }) as [[number, Record<string, string>]];
    expect(Object.values(none)).toEqual(SECTORS.map(() => "0"));
  });

  it("tells the share that succeeded among those it is known of, the rung, and what had to be assumed", () => {
    const rows = [row(2018, 1, 2), row(2018, 1, 4), row(2018, 2, 1), row(2018, 1, 0)];
    const [year] = incomes(made(rows, STATES), OPTIONS);
    expect(year?.success).toEqual({ rule: "work-or-studies-after", succeeded: 2, known: 3 });
    expect(year?.rung).toBe("before-after");
    expect(year?.notes.map(({ note, participations }) => [note.code, participations])).toContainEqual([
      "extent-assumed",
      1,
    ]);
    expect(year?.restsOn.some(({ mark }) => mark === "assumed")).toBe(true);
  });
});
