import fc from "fast-check";
import { share } from "../../../src/calculation/units";
import { incomeOfParticipations } from "../../../src/portfolio/income/income-of-participations";
import { pivot, pivotDimensions, pivots } from "../../../src/portfolio/pivot";
import { equal, NOTHING, plus, type Fraction } from "../../../src/portfolio/pivot/fraction";
import {
  DIMENSIONS,
  MEASURE_FACTS,
  PIVOT_MEASURES,
  type Dimension,
  type GroupSums,
  type Pivot,
  type PivotQuery,
  type PortfolioData,
} from "../../../src/portfolio/pivot/model";
import { SECTORS, SOCIETY_PARTS, STATE_PARTS, type Sector } from "../../../src/valuation/sectors";
import { FINISHED, intervention, INCOME, portfolio, QUERY, STATES, type Person } from "./made-portfolio";
import { rational, slowPivot, type Rational } from "./slow-reference";

/** Longer where there is time. */
const TIMES = process.env["DEEP"] === undefined ? 1 : 50;

const text = (...words: string[]): fc.Arbitrary<string | undefined> => fc.constantFrom(undefined, ...words);
const person: fc.Arbitrary<Person> = fc
  .record({
    year: fc.constantFrom(2016, 2018, 2018, 0, 2009),
    before: fc.integer({ min: 0, max: STATES.length }),
    after: fc.integer({ min: 0, max: STATES.length }),
    flags: fc.oneof(fc.constant(FINISHED), fc.integer({ min: 0, max: 31 })),
    age: fc.constantFrom(undefined, 15, 16, 29, 45, 70),
    intervention: text("KINO", "Provstegen", "Utan kostnad"),
    municipality: text("Ödeborg", "Ale"),
    sex: text("K", "M"),
    education: text("Gymnasium", "Ej slutförd grundskola"),
    benefitTime: text("<1 år", "10+ år"),
    endReason: text("Enligt plan", "Övrigt"),
    targetGroup: text("Unga; Nyanlända; Psykisk ohälsa", "Unga"),
    responsibleOrganisation: text("Region"),
  })
  .map(({ year, before, after, flags, age, ...names }) => ({
    ...{ year, before, after, flags, ...(age === undefined ? {} : { age }) },
    of: Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined)),
  }));

const amount = fc.integer({ min: -1_000, max: 90_000_000 }).map((ore) => (ore / 100).toFixed(2));
const row = fc
  .record({
    name: fc.constantFrom("KINO", "kino ", "Provstegen", "Strukturstöd"),
    year: fc.constantFrom(2016, 2018, 2019, null),
    budget: fc.option(amount, { nil: undefined }),
    outcome: fc.option(amount, { nil: undefined }),
    outcomeEsf: fc.option(amount, { nil: undefined }),
    orientation: fc.constantFrom("individual" as const, "structural" as const, null),
    targetGroups: fc.constantFrom([], ["Unga"], ["Unga", "Långtidssjuka"]),
    responsible: fc.constantFrom(null, "Kommun", "Ej definierad"),
  })
  .map(({ name, year, orientation, targetGroups, responsible, ...money }) => {
    const told = Object.fromEntries(Object.entries(money).filter(([, one]) => one !== undefined));
    return intervention(name.trim() === "kino" ? "KINO" : name, year, told as never, {
      orientation,
      targetGroups,
      responsible,
    });
  });

const dimension = fc.constantFrom(...DIMENSIONS);
const asked = fc.record({
  first: dimension,
  second: fc.option(dimension),
  rule: fc.constantFrom("split" as const, "repeat" as const, "first" as const),
  filtered: fc.option(dimension),
  keep: fc.infiniteStream(fc.boolean()),
});

function queryOf(
  data: PortfolioData,
  { first, second, rule, filtered, keep }: typeof asked extends fc.Arbitrary<infer A> ? A : never,
): PivotQuery {
  const keys = pivotDimensions(data).find((one) => one.dimension === filtered)?.keys ?? [];
  const filters = filtered === null ? {} : { [filtered]: keys.filter(() => keep.next().value) };
  const rows: PivotQuery["rows"] = second === null || second === first ? [first] : [first, second];
  return { ...QUERY, rows, filters, targetGroupRule: rule };
}

function run(data: PortfolioData, query: PivotQuery): Pivot {
  const found = pivot(data, query);
  if (!found.ok) throw new Error(JSON.stringify(found.fault));
  return found.value;
}

const additive = (sums: GroupSums): Record<string, Fraction> => ({
  participations: sums.participations,
  finished: sums.finished,
  valued: sums.valued,
  succeeded: sums.succeeded,
  successKnown: sums.successKnown,
  costEsf: sums.costEsf,
  ...Object.fromEntries(SECTORS.flatMap((sector) => [
    [`income ${sector}`, sums.income[sector]],
    [`cost ${sector}`, sums.cost[sector]],
  ])),
}); // prettier-ignore

const people = fc.array(person, { maxLength: 25 });
const rows = fc.array(row, { maxLength: 6 });
const same = (fraction: Fraction, slow: Rational): boolean => equal(fraction, { numerator: slow.over, denominator: slow.under }); // prettier-ignore

describe("a pivot", () => {
  it("is what counting one participation after the other gives, for any grouping and filter", () => {
    fc.assert(
      fc.property(people, rows, asked, (list, told, ask) => {
        const data = portfolio(list, told);
        const query = queryOf(data, ask);
        const { groups, total } = run(data, query);
        const slow = slowPivot(list, told, query);
        const found = new Map(
          [...groups, total].map((group) => [group.keys.map((key) => `|${key}`).join(""), group.sums]),
        );
        expect([...found.keys()].sort()).toEqual([...new Set([...slow.keys()])].sort());
        for (const [key, sums] of found) {
          const expected = slow.get(key)!;
          expect(same(sums.participations, expected.participations)).toBe(true);
          expect(same(sums.finished, expected.finished)).toBe(true);
          expect(same(sums.valued, expected.valued)).toBe(true);
          expect(same(sums.cost.society, expected.society)).toBe(true);
          expect(same(sums.costEsf, expected.esf)).toBe(true);
          for (const sector of SECTORS) expect(same(sums.income[sector], expected.income[sector])).toBe(true);
        }
      }),
      { seed: 7, numRuns: 80 * TIMES },
    );
  });

  it("has groups that make their subtotals and the total exactly, and sectors that make society", () => {
    fc.assert(
      fc.property(people, rows, asked, (list, told, ask) => {
        const data = portfolio(list, told);
        const query = queryOf(data, { ...ask, rule: ask.rule === "repeat" ? "split" : ask.rule });
        const { groups, subtotals, total } = run(data, query);
        for (const name of Object.keys(additive(total.sums))) {
          const sum = (of: readonly { sums: GroupSums }[]): Fraction =>
            of.reduce((all, { sums }) => plus(all, additive(sums)[name]!), NOTHING);
          expect(equal(sum(groups), additive(total.sums)[name]!)).toBe(true);
          if (query.rows.length === 1) continue;
          expect(equal(sum(subtotals), additive(total.sums)[name]!)).toBe(true);
          for (const one of subtotals)
            expect(equal(sum(groups.filter(({ keys }) => keys[0] === one.keys[0])), additive(one.sums)[name]!)).toBe(
              true,
            );
        }
        const parts = (of: Readonly<Record<Sector, Fraction>>, sectors: readonly Sector[]): Fraction =>
          sectors.reduce((all, sector) => plus(all, of[sector]), NOTHING);
        for (const { sums } of [...groups, total])
          for (const by of [sums.income, sums.cost]) {
            expect(equal(parts(by, SOCIETY_PARTS), by.society)).toBe(true);
            expect(equal(parts(by, STATE_PARTS), by.state)).toBe(true);
          }
      }),
      { seed: 8, numRuns: 50 * TIMES },
    );
  });

  it("is divided without rest by filters that part the keys of any dimension, where each has its own part", () => {
    fc.assert(
      fc.property(people, rows, asked, dimension, (list, told, ask, parted) => {
        const data = portfolio(list, told);
        const query = queryOf(data, { ...ask, filtered: null, rule: ask.rule === "repeat" ? "split" : ask.rule });
        const keys = run(data, { ...query, rows: [parted] }).groups.map((group) => group.keys[0]!);
        const halves = [keys.filter((_, at) => at % 2 === 0), keys.filter((_, at) => at % 2 === 1)].map((kept) =>
          additive(run(data, { ...query, filters: { [parted]: kept } }).total.sums),
        );
        const all = additive(run(data, query).total.sums);
        for (const name of Object.keys(all))
          expect(equal(plus(halves[0]![name]!, halves[1]![name]!), all[name]!)).toBe(true);
      }),
      { seed: 9, numRuns: 30 * TIMES },
    );
  });

  it("is the same whatever order the rows came in", () => {
    const measures: PivotQuery["columns"] = { kind: "measures", sector: "municipality", measures: PIVOT_MEASURES };
    fc.assert(
      fc.property(people, rows, asked, fc.infiniteStream(fc.nat()), (list, told, ask, random) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items.map((item) => ({ item, at: random.next().value })).sort((a, b) => a.at - b.at).map(({ item }) => item); // prettier-ignore
        const data = portfolio(list, told);
        const query = { ...queryOf(data, ask), columns: measures };
        const shown = (of: Pivot): unknown =>
          [...of.groups, ...of.subtotals, of.total].map(({ keys, persons, cells }) => [keys, persons, cells.map((cell) => (cell.kind === "value" ? String(cell.value) : cell.reason))]); // prettier-ignore
        expect(shown(run(portfolio(shuffled(list), shuffled(told)), query))).toEqual(shown(run(data, query)));
      }),
      { seed: 10, numRuns: 30 * TIMES },
    );
  });

  it("is the same made alone as beside others of the same question", () => {
    const columns = fc.record({
      measure: fc.constantFrom(...PIVOT_MEASURES),
      sectors: fc.subarray([...SECTORS], { minLength: 1 }),
      bySector: fc.boolean(),
    });
    fc.assert(
      fc.property(people, rows, asked, fc.array(columns, { minLength: 1, maxLength: 4 }), (list, told, ask, lists) => {
        const data = portfolio(list, told);
        const query = queryOf(data, ask);
        const each = lists.map(({ measure, sectors, bySector }): PivotQuery["columns"] =>
          bySector
            ? { kind: "sectors", measure, sectors }
            : { kind: "measures", sector: sectors[0]!, measures: [measure, "degreeOfEffect"] },
        );
        const together = pivots(data, query, each);
        if (!together.ok) throw new Error(together.fault.code);
        expect(together.value).toEqual(each.map((one) => run(portfolio(list, told), { ...query, columns: one })));
      }),
      { seed: 12, numRuns: 30 * TIMES },
    );
  });

  it("by year brings what income per year brings, adjustments too", () => {
    const adjustments = {
      deadweight: share("0.15"),
      displacement: { subsidised: share("0.4"), unsubsidised: share("0.333") },
      marginalCostOfPublicFunds: share("0.3"),
    };
    fc.assert(
      fc.property(people, fc.boolean(), (list, adjusted) => {
        const data = portfolio(list);
        const income = adjusted ? { ...INCOME, adjustments } : INCOME;
        const columns = { kind: "sectors", measure: "incomeShort", sectors: SECTORS } as const;
        const years = incomeOfParticipations(data.participations, income);
        if (!years.ok) throw new Error("edits");
        const { groups } = run(data, { ...QUERY, columns, income });
        expect(groups.map(({ keys: [key], persons, cells }) => [key, persons.valued, cells.map((cell) => (cell.kind === "value" ? String(cell.value) : cell.reason))])).toEqual(
          years.value.map(({ year, valued, income: by }) => [
            year === null ? "" : String(year), valued, SECTORS.map((sector) => (by.kind === "value" ? String(by.value[sector]) : by.reason)),
          ]),
        ); // prettier-ignore
      }),
      { seed: 11, numRuns: 20 * TIMES },
    );
  });

  it("counts each person behind a figure once, also in parts of groups", () => {
    fc.assert(
      fc.property(people, rows, asked, (list, told, ask) => {
        const data = portfolio(list, told);
        const { groups, total, personsAdd } = run(data, queryOf(data, ask));
        for (const { persons } of [...groups, total]) {
          expect(persons.withoutPersonalData + persons.unfinished + persons.finished).toBe(persons.all);
          expect(persons.succeeded).toBeLessThanOrEqual(persons.successKnown);
          expect(Math.max(persons.valued, persons.successKnown)).toBeLessThanOrEqual(persons.finished);
        }
        const sum = groups.reduce((all, { persons }) => all + persons.all, 0);
        if (personsAdd) expect(sum).toBe(total.persons.all);
        else expect(sum).toBeGreaterThanOrEqual(total.persons.all);
      }),
      { seed: 12, numRuns: 30 * TIMES },
    );
  });
});

it("every measure says what it rests on", () => {
  for (const measure of PIVOT_MEASURES) expect(MEASURE_FACTS[measure].restsOn.length).toBeGreaterThan(0);
  const dimensions: readonly Dimension[] = DIMENSIONS;
  expect(new Set(dimensions).size).toBe(12);
  expect(rational(2n, 4n)).toEqual({ over: 1n, under: 2n });
});
