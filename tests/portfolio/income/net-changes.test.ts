import fc from "fast-check";
import { Decimal } from "../../../src/calculation/decimal";
import { calendarYear, kronor, share } from "../../../src/calculation/units";
import type { NetCategory, NetCounts } from "../../../src/participation/model/net-counts";
import { NO_ADJUSTMENTS, type KronorBySector } from "../../../src/portfolio/income/adjustments";
import { netChanges, netTogether, type NetIncome, type NetOptions } from "../../../src/portfolio/income/net-changes";
import { WHOLE_EXTENTS } from "../../../src/portfolio/income/net-extents";
import { assumptionSet } from "../../../src/valuation/assumptions/assumption-set";
import { kronorOf } from "../../../src/valuation/ore";
import { SECTORS, SOCIETY_PARTS, STATE_PARTS } from "../../../src/valuation/sectors";
import { readState } from "../../../src/valuation/state-text";
import { stepTransfer } from "../../../src/valuation/step-transfer";
import { madeNet } from "./made-net-counts";

const OPTIONS: NetOptions = {
  edits: new Map(),
  monthlyWage: null,
  adjustments: NO_ADJUSTMENTS,
  extents: WHOLE_EXTENTS,
  year: null,
};

function incomes(tables: readonly NetCounts[], options: NetOptions = OPTIONS): readonly NetIncome[] {
  const result = netChanges(tables, options);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

const one = (counts: NetCounts, options = OPTIONS): NetIncome => incomes([counts], options)[0]!;

function amounts({ income }: Pick<NetIncome, "income">): KronorBySector {
  if (typeof income === "string") throw new Error(income);
  return income;
}

/** What a step between two states in words is worth, kronor by sector: another way to the same figure. */
function step(before: string, after: string, year = 2018): KronorBySector {
  const [first, second] = [readState(before), readState(after)];
  const set = assumptionSet(calendarYear(year));
  if (!first.ok || !second.ok || !set.ok) throw new Error("states");
  const transfer = stepTransfer(first.value, second.value, set.value);
  if (!transfer.ok) throw new Error(JSON.stringify(transfer.fault));
  return Object.fromEntries(SECTORS.map((s) => [s, kronorOf(transfer.value.value[s])])) as KronorBySector;
}

const NOTHING = "Ingen försörjning";

describe("what a table is worth", () => {
  const table: readonly { why: string; counts: NetCounts; extents?: Partial<NetOptions["extents"]>; is: [string, string, number][] }[] = [
    {
      why: "fifteen fewer on income support: what each cost the municipality and paid in consumption tax",
      counts: madeNet("livelihood", [["FSTOD", 60, 45], ["INGEN", 5, 20]]),
      is: [["Försörjningsstöd", NOTHING, 15]],
    },
    {
      why: "more in work than before: a full-time job for each",
      counts: madeNet("employment", [["work", 12, 40], ["other", 70, 42]]),
      is: [[NOTHING, "Arbete 100%", 28]],
    },
    {
      why: "work and livelihoods at extents of the user's own",
      counts: madeNet("employment", [["work", 2, 12], ["SJP", 10, 4]]),
      extents: { work: share("0.5"), livelihood: share("0.75") },
      is: [[NOTHING, "Arbete 50%", 10], ["Sjukpenning 75%", NOTHING, 6]],
    },
    {
      why: "subsidised work without a scheme is the default one",
      counts: madeNet("employment", [["subsidisedWork", 0, 3]]),
      is: [[NOTHING, "Arbete 100% lönesubvention", 3]],
    },
  ]; // prettier-ignore
  test.each(table)("$why", ({ counts, extents, is }) => {
    const found = amounts(one(counts, { ...OPTIONS, extents: { ...WHOLE_EXTENTS, ...extents } }));
    for (const sector of SECTORS) {
      const sum = is.reduce((all, [from, to, n]) => all.plus(step(from, to)[sector].times(n)), new Decimal(0));
      expect([sector, found[sector].toFixed()]).toEqual([sector, sum.toFixed()]);
    }
    expect(found.society.isZero() && found.municipality.isZero()).toBe(false);
  });
});

test("where each person has one livelihood or work, both tables together are the steps of the persons", () => {
  const before = [madeNet("livelihood", [["FSTOD", 10, 0], ["INGEN", 0, 10]]), madeNet("employment", [["other", 10, 0], ["work", 0, 10]])]; // prettier-ignore
  const [together] = netTogether(incomes(before));
  const each = step("Försörjningsstöd", "Arbete 100%");
  for (const sector of SECTORS) {
    expect(together?.income[sector].toFixed()).toBe(each[sector].times(10).toFixed());
  }
});

const CATEGORIES: readonly NetCategory[] = ["SJP", "FSTOD", "AE", "AKTST", "INGEN", "work", "subsidisedWork", "studies", "other"]; // prettier-ignore
const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...CATEGORIES), fc.nat(400), fc.nat(400)), {
  minLength: 1,
  selector: ([category]) => category,
});

test("the sectors make society, and the amounts are linear in the counts", () => {
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 2014, max: 2026 }), fc.integer({ min: 2, max: 9 }), (a, b, year, times) => {
      const first = amounts(one(madeNet("livelihood", a, { year })));
      const second = amounts(one(madeNet("livelihood", b, { year })));
      const both = amounts(one(madeNet("livelihood", [...a, ...b], { year })));
      const many = amounts(one(madeNet("livelihood", a.map(([c, x, y]) => [c, x * times, y * times]), { year })));
      const turned = amounts(one(madeNet("livelihood", a.map(([c, x, y]) => [c, y, x]), { year })));
      for (const sector of SECTORS) {
        expect(both[sector].toFixed()).toBe(first[sector].plus(second[sector]).toFixed());
        expect(many[sector].toFixed()).toBe(first[sector].times(times).toFixed());
        expect(turned[sector].plus(first[sector]).isZero()).toBe(true);
      }
      const sum = (parts: readonly (keyof KronorBySector)[]) => parts.reduce((all, part) => kronor(all.plus(first[part])), kronor(0));
      expect(sum(SOCIETY_PARTS).toFixed()).toBe(first.society.toFixed());
      expect(sum(STATE_PARTS).toFixed()).toBe(first.state.toFixed());
    }),
    { seed: 618, numRuns: 40 },
  );
}); // prettier-ignore

describe("what an income says", () => {
  const fstod = (year: number | null, rest: object = {}) => madeNet("livelihood", [["FSTOD", 9, 4]], { year, ...rest });
  test.each([
    { why: "its own year goes before the given one", table: 2018, given: 2020, year: 2018, from: "table", kind: "amounts" },
    { why: "a given year where the table tells none", table: null, given: 2020, year: 2020, from: "given", kind: "amounts" },
    { why: "no year: asks", table: null, given: null, year: null, from: null, kind: "year-missing" },
    { why: "a year before the assumptions", table: 2009, given: 2020, year: 2009, from: "table", kind: "year-outside" },
  ])("$why", ({ table, given, year, from, kind }) => {
    const found = one(fstod(table), { ...OPTIONS, year: given === null ? null : calendarYear(given) });
    expect([found.year, found.yearFrom, typeof found.income === "string" ? found.income : "amounts"]).toEqual([year, from, kind]);
    expect(found.valued.length > 0).toBe(kind === "amounts");
    expect(found.restsOn.length > 0).toBe(kind === "amounts");
  }); // prettier-ignore

  test("rows that are not valued are listed with their reason; what is valued rests on named extents", () => {
    const found = one(
      madeNet("livelihood", [["SJP", 5, 1], ["OKAND", 3, 1], ["ANNAN", 2, 2]], { leftOut: [{ label: "A-kassa", reason: "suppressed" }] }),
    ); // prettier-ignore
    expect(found.notValued).toEqual([
      { label: "A-kassa", reason: { code: "suppressed" } },
      { label: "OKAND", reason: { code: "livelihood-unknown" } },
    ]);
    expect(found.valued.map(({ label, change }) => [label, change.toNumber()])).toEqual([["SJP", -4], ["ANNAN", 0]]); // prettier-ignore
    expect(found.extents.map(({ name }) => name)).toEqual(["livelihood"]);
    expect(found.notes).toEqual([{ note: { code: "without-amount", livelihood: "ANNAN" }, labels: ["ANNAN"] }]);
  });

  test("nothing valued is no 0", () => {
    expect(one(madeNet("livelihood", [["OKAND", 3, 1]])).income).toBe("nothing-valued");
  });

  test("an extent that cannot be is a reason of its rows", () => {
    const extents = { ...WHOLE_EXTENTS, work: share("1.5") };
    const found = one(madeNet("employment", [["work", 0, 1]]), { ...OPTIONS, extents });
    expect([found.income, found.notValued[0]?.reason.code]).toEqual(["nothing-valued", "extent-outside"]);
  });

  test("deadweight takes its share of all; displacement of work alone", () => {
    const counts = madeNet("livelihood", [
      ["FSTOD", 9, 4],
      ["work", 0, 5],
    ]);
    const plain = amounts(one(counts));
    const dead = one(counts, { ...OPTIONS, adjustments: { ...NO_ADJUSTMENTS, deadweight: share("0.25") } });
    expect(amounts(dead).society.toFixed()).toBe(plain.society.times("0.75").toFixed());
    expect(dead.rung).toBe("minus-deadweight");
    const displacement = { subsidised: share(0), unsubsidised: share(1) };
    const displaced = amounts(one(counts, { ...OPTIONS, adjustments: { ...NO_ADJUSTMENTS, displacement } }));
    expect(displaced.municipality.toFixed()).toBe(amounts(one(fstod(2018))).municipality.toFixed());
  });

  test("edits are used, and those that cannot be are faults", () => {
    const counts = madeNet("employment", [["work", 0, 5]]);
    const edited = one(counts, { ...OPTIONS, edits: new Map([["consumptionTaxShare", 0]]) });
    expect(amounts(edited).society.toFixed()).toBe(amounts(one(counts)).society.toFixed());
    expect(amounts(edited).stateOther.lt(amounts(one(counts)).stateOther)).toBe(true);
    expect(edited.restsOn.some(({ edited: edit }) => edit !== undefined)).toBe(true);
    expect(netChanges([counts], { ...OPTIONS, edits: new Map([["x", 1]]) }).ok).toBe(false);
  });
});

describe("both tables together", () => {
  const livelihood = madeNet("livelihood", [["FSTOD", 9, 4]]);
  const employment = madeNet("employment", [["work", 0, 5]]);
  test.each([
    { why: "one of each", tables: [livelihood, employment], sums: 1 },
    { why: "two of a kind may hold the same persons", tables: [livelihood, livelihood, employment], sums: 0 },
    { why: "other years", tables: [livelihood, { ...employment, year: calendarYear(2017) }], sums: 0 },
    { why: "parts are kept apart", tables: [livelihood, { ...employment, part: "Kvinnor" }], sums: 0 },
    { why: "without a year there is nothing to add", tables: [{ ...livelihood, year: null }, { ...employment, year: null }], sums: 0 },
    { why: "work among livelihoods is in both", tables: [madeNet("livelihood", [["FSTOD", 9, 4], ["work", 0, 5]]), employment], sums: 0 },
  ])("$why", ({ tables, sums }) => {
    expect(netTogether(incomes(tables))).toHaveLength(sums);
  }); // prettier-ignore
});
