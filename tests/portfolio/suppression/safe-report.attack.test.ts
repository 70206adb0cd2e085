import { incomeOfParticipations } from "../../../src/portfolio/income/income-of-participations";
import { pivot } from "../../../src/portfolio/pivot";
import type { Pivot, PivotQuery } from "../../../src/portfolio/pivot/model";
import { PERSON_MEASURES } from "../../../src/portfolio/report/participants/figures";
import { safeReport } from "../../../src/portfolio/suppression/safe-report";
import { FLAG } from "../../../src/participation/model/participations";
import { FINISHED, INCOME, portfolio, QUERY, type Person } from "../pivot/made-portfolio";
import { solvedByBounds, solvedExactly } from "./attacker";
import { seen, type MadeReport } from "./seen-report";
import { seeded } from "./tables";

const DEEP = process.env["DEEP"] !== undefined;
const REPORTS = DEEP ? 400 : 24;
const FEWEST = 5;

const PERSONS: PivotQuery["columns"] = { kind: "measures", sector: "society", measures: PERSON_MEASURES };

function reportOf(people: readonly Person[], rows: readonly PivotQuery["rows"][] = []): MadeReport {
  const data = portfolio(people);
  const asked = [["year"] as const, ...rows].map((of): Pivot => {
    const made = pivot(data, { ...QUERY, rows: of, columns: PERSONS });
    if (!made.ok) throw new Error(JSON.stringify(made.fault));
    return made.value;
  });
  const years = incomeOfParticipations(data.participations, INCOME);
  if (!years.ok) throw new Error("no incomes");
  return { pivots: asked, years: years.value };
}

/** So many of a year, of whom so many succeed; all have an outcome that is known and a value. */
const year = (of: number, count: number, succeed: number): Person[] =>
  Array.from({ length: count }, (_, at) => ({ year: of, before: 1, after: at < succeed ? 2 : 1 }));

/** The smallest associations: a few years of a few persons, nearly all with all that is asked. */
function small(seed: number): MadeReport {
  const next = seeded(seed);
  const whole = (to: number): number => Math.floor(next() * (to + 1));
  const plain = seed % 2 === 0;
  const people = [2021, 2022, 2023].flatMap((of) => {
    const count = 1 + whole(10);
    return year(of, count, whole(count)).map((person, at): Person => {
      const flags = plain || next() < 0.85 ? FINISHED : next() < 0.5 ? FLAG.personal : 0;
      return { ...person, flags, of: { sex: at % 3 === 0 ? "M" : "K" } };
    });
  });
  return reportOf(people, seed % 3 === 0 ? [["sex"]] : []);
}

describe("a report of few persons by year", () => {
  it.each<[why: string, report: MadeReport]>([
    ["known of a year, and all finished valued in the total", reportOf([...year(2021, 5, 2), ...year(2022, 8, 4), ...year(2023, 3, 1)])],
    ["few in the first year", reportOf([...year(2021, 3, 1), ...year(2022, 9, 2), ...year(2023, 8, 4)])],
    ["few in the middle", reportOf([...year(2021, 8, 3), ...year(2022, 4, 4), ...year(2023, 9, 1)])],
    ["none of a few", reportOf([...year(2021, 3, 0), ...year(2022, 9, 6), ...year(2023, 8, 7)])],
  ])("%s: no count can be worked out", (_why, report) => {
    const { known, guarded, unlike } = seen(report, FEWEST);
    expect(guarded.length).toBeGreaterThan(0);
    expect([unlike, solvedExactly(known).filter((key) => guarded.includes(key)), solvedByBounds(known, guarded)]).toEqual([[], [], []]);
  }); // prettier-ignore

  it("none of persons whose number is hidden is hidden too, with the income there is none of; none of many is shown", () => {
    const people = [
      ...year(2021, 3, 0),
      ...year(2022, 9, 6),
      ...year(2023, 12, 6),
      ...Array.from({ length: 3 }, (): Person => ({ year: 2020, flags: 0 })),
    ];
    const { years } = safeReport(reportOf(people), FEWEST);
    const of = (one: number) => years.find((found) => Number(found.year) === one);
    expect(of(2021)?.success).toMatchObject({ succeeded: null, known: null });
    expect(of(2020)).toMatchObject({ all: null, unfinished: null, finished: null, valued: null, income: "suppressed" });
    const many = safeReport(reportOf([...year(2022, 20, 10), ...year(2024, 20, 0)]), FEWEST).years;
    expect(many.map(({ success }) => [success.succeeded, success.known])).toEqual([
      [10, 20],
      [0, 20],
    ]);
  });

  it("random ones give nothing away, and tell the same of the same persons in every table", () => {
    let [asked, shown] = [0, 0];
    for (let seed = 1; seed <= REPORTS; seed += 1) {
      const { known, guarded, hidden, unlike } = seen(small(seed), FEWEST);
      const exact = solvedExactly(known).filter((key) => guarded.includes(key));
      const bounded = solvedByBounds(known, guarded);
      expect({ seed, unlike, exact, bounded }).toEqual({ seed, unlike: [], exact: [], bounded: [] });
      asked += hidden.length;
      shown += known.shown.size;
    }
    expect(asked).toBeGreaterThan(REPORTS * 5);
    // Not by showing nothing.
    expect(shown).toBeGreaterThan(REPORTS * 3);
  }, 900_000);
});
