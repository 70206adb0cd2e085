import { Decimal } from "../../../src/calculation/decimal";
import { incomeOfParticipations, type YearIncome } from "../../../src/portfolio/income/income-of-participations";
import { pivot } from "../../../src/portfolio/pivot";
import { MEASURE_FACTS, PIVOT_MEASURES, type Dimension, type Pivot, type PivotQuery, type PortfolioData } from "../../../src/portfolio/pivot/model"; // prettier-ignore
import { FAMILY_OF } from "../../../src/portfolio/suppression/report-tables";
import { MONEY_OF } from "../../../src/portfolio/suppression/money-of";
import { safePivot, safeReport, type SafeGroup, type SafePivot } from "../../../src/portfolio/suppression/safe-report";
import { FINISHED, INCOME, portfolio, QUERY, type Person } from "../pivot/made-portfolio";
import { FLAG } from "../../../src/participation/model/participations";
import { solvedByBounds, solvedExactly, type Known } from "./attacker";
import { named, seen, who } from "./seen-report";
import { seeded } from "./tables";

const DEEP = process.env["DEEP"] !== undefined;
const REPORTS = DEEP ? 300 : 16;
const FEWEST = 5;

function asked(data: PortfolioData, query: Partial<PivotQuery>): Pivot {
  const made = pivot(data, { ...QUERY, ...query });
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}

const measures = (...list: readonly (typeof PIVOT_MEASURES)[number][]): PivotQuery["columns"] => ({
  kind: "measures",
  sector: "society",
  measures: list,
});

const times = (count: number, person: Person): Person[] => Array.from({ length: count }, () => person);
const of = (sex: string, municipality: string): NonNullable<Person["of"]> => ({ sex, municipality });
const kinds = ({ cells }: SafeGroup): string => cells.map(({ kind }) => kind[0]).join("");

describe("safePivot", () => {
  it.each<[why: string, people: readonly Person[], shown: string]>([
    ["enough everywhere", [...times(5, { of: { sex: "K" } }), ...times(9, { of: { sex: "M" } })], "vv vv | vv"],
    ["few in one group: the other too, the total stays", [...times(3, { of: { sex: "K" } }), ...times(9, { of: { sex: "M" } })], "ss ss | vv"],
    ["few in all, few in the total", times(3, { of: { sex: "K" } }), "ss | ss"],
    ["few not finished: counts of the finished stand, with their income", [...times(8, { of: { sex: "K" } }), ...times(2, { of: { sex: "K" }, flags: FLAG.personal })], "sv | sv"],
  ])("%s", (_why, people, shown) => {
    const query = { rows: ["sex"], columns: measures("participations", "incomeShort") } as const;
    const { groups, total } = safePivot(asked(portfolio(people), query));
    expect(`${groups.map(kinds).join(" ")} | ${kinds(total)}`).toBe(shown);
  }); // prettier-ignore

  it("few who are not valued are hidden, also where several tables say it", () => {
    const people = [...times(20, {}), ...times(2, { before: 0 }), ...times(1, { after: 0 })];
    const tables = [1, 2].map(() => asked(portfolio(people), { columns: measures("participations", "incomeShort") }));
    const counts = safeReport({ pivots: tables }, FEWEST).pivots.map(({ income }) => income.notValued.map(({ count }) => count)); // prettier-ignore
    expect(counts).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("shows none as none, and a reason where there is no figure", () => {
    const people = [...times(6, { before: 5, of: { sex: "K" } }), ...times(9, { of: { sex: "M" } })];
    const { groups } = safePivot(
      asked(portfolio(people), { rows: ["sex"], columns: measures("valued", "incomeShort") }),
    );
    expect(groups.map(({ counts }) => counts.valued)).toEqual([0, 9]);
    expect(groups.map(kinds)).toEqual(["vn", "vv"]);
  });

  it("takes one population as one in every table of a report, years of incomes among them", () => {
    const people = [2017, 2018].flatMap((year) => [
      ...times(year === 2017 ? 3 : 20, { year, of: of("K", "A") }),
      ...times(20, { year, of: of("M", "A") }),
      ...times(9, { year, of: of("M", "B") }),
    ]);
    const data = portfolio(people);
    const years = incomeOfParticipations(data.participations, INCOME);
    if (!years.ok) throw new Error("no incomes");
    const columns = measures("participations", "incomeShort", "cost");
    const bySex = asked(data, { rows: ["year", "sex"], columns });
    const byPlace = asked(data, { rows: ["municipality", "year"], columns });
    const { pivots, years: safe } = safeReport({ pivots: [bySex, byPlace], years: years.value });
    expect(pivots[0]?.groups.map(kinds)).toEqual(["sss", "sss", "vvv", "vvv"]);
    expect(pivots[0]?.subtotals.map(kinds)).toEqual(["vvv", "vvv"]);
    expect(pivots[1]?.cells.suppressed).toBe(0);
    expect(safe.map(({ all }) => all)).toEqual([32, 49]);
  });

  it("hides what a filter leaves out, when that is few", () => {
    const people = [
      ...times(30, { of: of("K", "A") }),
      ...times(3, { of: of("M", "A") }),
      ...times(9, { of: of("K", "B") }),
    ];
    const data = portfolio(people);
    const columns = measures("participations");
    const [all, women] = safeReport({
      pivots: [
        asked(data, { rows: ["municipality"], columns }),
        asked(data, { rows: ["municipality"], columns, filters: { sex: ["K"] } }),
      ],
    }).pivots as readonly [SafePivot, SafePivot];
    const shown = [...all.groups, all.total, ...women.groups, women.total].map(({ counts }) => counts.all);
    // A less its women, and all less theirs, are 3 persons: one of each two is hidden.
    expect([shown[0] === null || shown[3] === null, shown[2] === null || shown[5] === null]).toEqual([true, true]);
  });

  it("hides break-even where the mean income of everybody rests on few", () => {
    const people = [...times(3, {}), ...times(20, { before: 5 })];
    const { total } = safePivot(asked(portfolio(people), { columns: measures("breakEven", "cost") }));
    expect(kinds(total)).toBe("sv");
  });
});

const PEOPLE: readonly ((next: () => number) => Person)[] = [
  (next) => ({
    year: 2016 + Math.floor(next() * 3),
    before: 1 + Math.floor(next() * 4) * (next() < 0.9 ? 1 : 0) + (next() < 0.1 ? 1 : 0),
    after: 1 + Math.floor(next() * 5),
    flags: next() < 0.85 ? FINISHED : next() < 0.5 ? FLAG.personal : 0,
    of: {
      sex: next() < 0.6 ? "K" : "M",
      municipality: ["A", "B", "C", "D"][Math.floor(next() * next() * 4)] as string,
      targetGroup: ["unga", "unga", "vuxna", "unga, vuxna"][Math.floor(next() * 4)] as string,
    },
  }),
];

const made = new Map<number, ReturnType<typeof newReport>>();

/** The same report each time it is asked for. */
function randomReport(seed: number): ReturnType<typeof newReport> {
  const report = made.get(seed) ?? newReport(seed);
  made.set(seed, report);
  return report;
}

/** A few tables of one portfolio, as a report has them. */
function newReport(seed: number): { pivots: Pivot[]; years: readonly YearIncome[] } {
  const next = seeded(seed);
  const [make] = PEOPLE;
  const people = Array.from({ length: 20 + Math.floor(next() * 130) }, () => (make as (typeof PEOPLE)[number])(next));
  const data = portfolio(people);
  const dimensions: readonly Dimension[] = ["year", "sex", "municipality", "targetGroup"];
  const pick = (): Dimension => dimensions[Math.floor(next() * dimensions.length)] as Dimension;
  const lists = [measures("participations", "incomeShort", "cost", "profitabilityShort"), measures("finished", "valued", "incomeShort"), measures("participations", "finished", "succeeded", "successShare")]; // prettier-ignore
  const pivots = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
    const [one, other] = [pick(), pick()];
    const rows = one === other || next() < 0.4 ? ([one] as const) : ([one, other] as const);
    const filters = next() < 0.3 ? { sex: ["K"] } : next() < 0.2 ? { year: ["2016", "2017"] } : {};
    return asked(data, {
      rows,
      filters,
      columns: lists[Math.floor(next() * 3)] as PivotQuery["columns"],
      targetGroupRule: "first",
    });
  });
  const years = incomeOfParticipations(data.participations, INCOME);
  return { pivots, years: next() < 0.5 && years.ok ? years.value : [] };
}

describe("several target groups at once", () => {
  const people = (next: () => number): Person[] =>
    Array.from({ length: 60 }, () => ({
      year: 2016 + Math.floor(next() * 3),
      of: { targetGroup: ["unga", "vuxna", "unga, vuxna", "äldre, unga, vuxna", "äldre"][Math.floor(next() * next() * 5)] as string },
    })); // prettier-ignore

  it.each(["split", "repeat", "first"] as const)(
    "%s: few are hidden, and sums of rows decide no hidden count",
    (targetGroupRule) => {
      let hidden = 0;
      for (let seed = 1; seed <= (DEEP ? 200 : 12); seed += 1) {
        const raw = asked(portfolio(people(seeded(seed))), {
          rows: ["targetGroup", "year"],
          columns: measures("participations", "incomeShort"),
          targetGroupRule,
        });
        const safe = safePivot(raw, FEWEST);
        const key = ({ keys }: Pick<SafeGroup, "keys">): string => JSON.stringify(keys);
        const rows = [...safe.groups, ...safe.subtotals, safe.total];
        [...raw.groups, ...raw.subtotals, raw.total].forEach(({ persons }, at) => {
          if (persons.all > 0 && persons.all < FEWEST) expect(rows[at]?.counts.all).toBeNull();
        });
        const under = safe.subtotals.map((one) => ({
          whole: key(one),
          parts: safe.groups.filter(({ keys }) => keys[0] === one.keys[0]).map(key),
        }));
        const total = { whole: key(safe.total), parts: safe.subtotals.map(key) };
        // Repeated, the target groups make more than the total, by what is nowhere told.
        const relations = targetGroupRule === "repeat" ? under : [...under, total];
        const shown = new Map(rows.filter(({ counts }) => counts.all !== null).map((one) => [key(one), 0]));
        hidden += rows.length - shown.size;
        expect(solvedExactly({ shown, unknown: new Map(), relations })).toEqual([]);
      }
      expect(hidden).toBeGreaterThan(10);
    },
  );
});

describe("the attack on reports of pivots and years", () => {
  it("finds no hidden count and no few persons between two figures", () => {
    let asked = 0;
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const { known, guarded } = seen(randomReport(seed), FEWEST);
      const exact = solvedExactly(known).filter((key) => guarded.includes(key));
      const bounded = solvedByBounds(known, guarded.slice(0, DEEP ? 60 : 6));
      asked += guarded.length;
      expect({ seed, exact, bounded }).toEqual({ seed, exact: [], bounded: [] });
    }
    expect(asked).toBeGreaterThan(REPORTS * 5);
  }, 600_000);

  it("finds no suppressed money: sums over rows, and profitability as income less cost", () => {
    let asked = 0;
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const { pivots } = safeReport(randomReport(seed), FEWEST);
      const shown = new Map<string, number>();
      const relations: { whole: string; parts: string[] }[] = [];
      const suppressed = new Set<string>();
      pivots.forEach((safe) => {
        const row = (group: SafeGroup): Map<string, string> => {
          const keys = new Map<string, string>();
          safe.columns.forEach(({ measure }, at) => {
            const cell = group.cells[at] as SafeGroup["cells"][number];
            if (!MEASURE_FACTS[measure].additive || MEASURE_FACTS[measure].unit !== "kronor") return;
            const key = named(measure, who(safe, group.keys));
            if (cell.kind === "value") shown.set(key, new Decimal(cell.value).times(1_000_000).round().toNumber());
            else if (cell.kind === "none") shown.set(key, 0);
            else suppressed.add(key);
            keys.set(measure, key);
          });
          const [income, cost, left] = ["incomeShort", "cost", "profitabilityShort"].map((one) => keys.get(one));
          if (income !== undefined && cost !== undefined && left !== undefined)
            relations.push({ whole: income, parts: [cost, left] });
          return keys;
        };
        const [groups, subtotals, total] = [safe.groups.map(row), safe.subtotals.map(row), row(safe.total)];
        for (const [measure, whole] of total) {
          const level = subtotals.length > 0 ? subtotals : groups;
          relations.push({ whole, parts: level.map((keys) => keys.get(measure) as string) });
          subtotals.forEach((keys, of) => {
            const parts = groups.filter((_, one) => safe.groups[one]?.keys[0] === safe.subtotals[of]?.keys[0]);
            relations.push({
              whole: keys.get(measure) as string,
              parts: parts.map((one) => one.get(measure) as string),
            });
          });
        }
      });
      // Rounding of shown amounts aside, only which cells the equations decide matters: sums are taken as 0.
      const known: Known = { shown: new Map([...shown.keys()].map((key) => [key, 0])), unknown: new Map(), relations };
      asked += suppressed.size;
      expect({ seed, found: solvedExactly(known).filter((key) => suppressed.has(key)) }).toEqual({ seed, found: [] });
    }
    expect(asked).toBeGreaterThan(REPORTS);
  }, 600_000);

  it("shows a figure only where every count it rests on is shown, and hides nothing where nobody is few", () => {
    let byMoney = 0;
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const report = randomReport(seed);
      for (const { groups, subtotals, total, columns } of safeReport(report, FEWEST).pivots) {
        for (const { cells, counts } of [...groups, ...subtotals, total]) {
          cells.forEach((cell, at) => {
            const rests = MEASURE_FACTS[columns[at]!.measure].restsOn.map((one) => counts[FAMILY_OF[one as "all"]]);
            const tells = MONEY_OF[columns[at]!.measure].length > 0 && cell.kind === "suppressed";
            expect(cell.kind === "suppressed").toBe(rests.includes(null) || tells);
            byMoney += tells && !rests.includes(null) ? 1 : 0;
          });
        }
      }
    }
    // Of many persons, and hidden all the same: some of it, never most of it (telling-money.test.ts).
    expect(byMoney).toBeGreaterThan(0);
    const many = portfolio(["A", "B", "C"].flatMap((place) => times(40, { of: of(place === "A" ? "K" : "M", place) })));
    const rows = ["municipality", "sex"] as const;
    expect(safePivot(asked(many, { rows, columns: measures(...PIVOT_MEASURES) })).cells.suppressed).toBe(0);
  }, 600_000);
});
