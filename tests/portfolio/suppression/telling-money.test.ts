import type { InterventionRow } from "../../../src/participation/model/interventions";
import { incomeOfParticipations } from "../../../src/portfolio/income/income-of-participations";
import { pivot } from "../../../src/portfolio/pivot";
import { MEASURE_FACTS, PIVOT_MEASURES, type Pivot, type PivotQuery, type PortfolioData } from "../../../src/portfolio/pivot/model"; // prettier-ignore
import { safeReport, type SafeGroup } from "../../../src/portfolio/suppression/safe-report";
import { MONEY_OF } from "../../../src/portfolio/suppression/money-of";
import { INCOME, intervention, portfolio, QUERY, type Person } from "../pivot/made-portfolio";

const times = (count: number, person: Person): Person[] => Array.from({ length: count }, () => person);
/** Out of work before; comes to work, or stays. */
const works = (count: number, of: Person): Person[] => times(count, { ...of, before: 1, after: 2 });
const stays = (count: number, of: Person): Person[] => times(count, { ...of, before: 1, after: 1 });

function asked(data: PortfolioData, query: Partial<PivotQuery>): Pivot {
  const made = pivot(data, { ...QUERY, ...query });
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}
const measures = (...list: readonly (typeof PIVOT_MEASURES)[number][]): PivotQuery["columns"] => ({ kind: "measures", sector: "society", measures: list }); // prettier-ignore
const counts = measures("participations");
const kinds = ({ cells }: SafeGroup): string => cells.map(({ kind }) => kind[0]).join("");

describe("income that tells how many succeeded", () => {
  const people = [
    ...[...works(2, { year: 2016 }), ...stays(38, { year: 2016 })],
    ...[...works(20, { year: 2017 }), ...stays(20, { year: 2017 })],
    ...[...works(15, { year: 2018 }), ...stays(25, { year: 2018 })],
  ];
  const columns = measures("valued", "succeeded", "incomeShort", "cost");

  it("is hidden with the few, and with what gives them away; costs and counts of the many stand", () => {
    const { groups, total } = safeReport({ pivots: [asked(portfolio(people), { columns })] }).pivots[0]!;
    expect(groups.map(kinds)).toEqual(["vssv", "vvvv", "vssv"]);
    expect(kinds(total)).toBe("vvvv");
  });

  it("is hidden in every table of the report, and in those that would give it away", () => {
    const data = portfolio(people.map((one, at) => ({ ...one, of: { sex: at % 2 === 0 ? "K" : "M" } })));
    const counts = asked(data, { columns: measures("succeeded") });
    const byYear = asked(data, { columns: measures("incomeShort") });
    const bySex = asked(data, { rows: ["year", "sex"], columns: measures("incomeShort") });
    const [, years, sexes] = safeReport({ pivots: [counts, byYear, bySex] }).pivots;
    const [first] = years!.groups;
    expect(first!.cells[0]!.kind).toBe("suppressed");
    // The women and the men of a hidden year are not both shown.
    expect(sexes!.groups.slice(0, 2).some(({ cells }) => cells[0]!.kind === "suppressed")).toBe(true);
    // The same without the count that is hidden: nothing tells of it.
    expect(safeReport({ pivots: [byYear, bySex] }).pivots.every(({ cells }) => cells.suppressed === 0)).toBe(true);
  });

  it("of the sheet of incomes too", () => {
    const years = incomeOfParticipations(portfolio(people).participations, INCOME);
    if (!years.ok) throw new Error("no incomes");
    const safe = safeReport({ years: years.value }).years;
    // No total stands on it, which would give the first year away.
    expect(safe.map(({ income, valued }) => [income === "suppressed", valued])).toEqual([
      [true, 40],
      [false, 40],
      [false, 40],
    ]);
  });
});

describe("cost that tells how many of a group are in an intervention", () => {
  const people = [
    ...times(3, { of: { intervention: "Steget", sex: "M" } }),
    ...times(20, { of: { intervention: "Steget", sex: "K" } }),
    ...times(22, { of: { intervention: "Arena", sex: "M" } }),
    ...times(17, { of: { intervention: "Arena", sex: "K" } }),
  ];
  const own: readonly InterventionRow[] = [
    intervention("Steget", 2018, { outcome: 230_000 }),
    intervention("Arena", 2018, { outcome: 3_900_000 }),
  ];
  it.each<[why: string, rows: readonly InterventionRow[], kind: string]>([
    ["known costs of each: 25 men's cost is 10,000 · a + 100,000 · (25 − a)", own, "suppressed"],
    ["one cost per participant for all tells nothing but how many they are", [], "value"],
  ])("%s", (_why, rows, kind) => {
    const data = portfolio(people, rows);
    const table = asked(data, { rows: ["intervention", "sex"], columns: counts });
    const cost = asked(data, { rows: ["sex"], columns: measures("participations", "cost", "profitabilityShort") });
    const [hidden, bySex] = safeReport({ pivots: [table, cost] }).pivots;
    expect(hidden!.cells.suppressed).toBeGreaterThan(0);
    expect(bySex!.groups.map(({ cells }) => cells.map((cell) => cell.kind))).toEqual([
      ["value", kind, kind],
      ["value", kind, kind],
    ]);
    expect(bySex!.total.cells.map((cell) => cell.kind)).toEqual(["value", "value", "value"]);
  });
});

describe("cost that tells how many have none of their own", () => {
  const DEFAULT = 79_583;
  const board = measures("participations", "cost", "profitabilityShort", "payback");
  const many = (count: number, name: string, year = 2018): Person[] => times(count, { year, of: { intervention: name } }); // prettier-ignore
  /** Of the total and of what the rows tell, divided by what is published of each of the others. */
  const solved = (total: number, rows: number): number => (total - rows) / DEFAULT;

  it.each<[why: string, people: readonly Person[], rows: readonly InterventionRow[], hidden: number]>([
    ["two without a cost of their own", [...many(40, "Vägen"), ...many(2, "Stegen")], [intervention("Vägen", 2018, { outcome: 1_850_000 })], 2],
    ["all but three without one", [...many(40, "Vägen"), ...many(3, "Stegen")], [intervention("Stegen", 2018, { outcome: 310_000 })], 40],
  ])("%s: total, sentence and rows give none of the hidden numbers", (_why, people, rows, hidden) => {
    const data = portfolio(people, rows);
    const [byName, byYear] = safeReport({ pivots: [asked(data, { rows: ["intervention"], columns: board }), asked(data, { columns: board })] }).pivots;
    const raw = asked(data, { columns: board });
    // The attack is one that works where the cost is shown.
    const [row] = rows;
    const told = raw.total.cells[1];
    expect(told?.kind === "value" && solved(Number(told.value), Number(row?.money.outcome))).toBe(hidden);
    for (const { total, cost } of [byName!, byYear!]) {
      expect([total.counts.all, kinds(total)]).toEqual([people.length, "vsss"]);
      expect([cost.own, cost.byDefault]).toEqual([null, null]);
    }
  }); // prettier-ignore

  it("of many with and many without, and nobody hidden, all is shown; so is a hidden intervention's beside others of its kind", () => {
    const rows = [
      intervention("Vägen", 2018, { outcome: 1_850_000 }),
      intervention("Bron", 2018, { outcome: 900_000 }),
    ];
    const of = (...people: readonly Person[]): string => {
      const { groups, total } = safeReport({ pivots: [asked(portfolio(people, rows), { rows: ["intervention"], columns: board })] }).pivots[0]!; // prettier-ignore
      return [...groups, total].map(kinds).join(" ");
    };
    expect(of(...many(40, "Vägen"), ...many(30, "Stegen"))).toMatch(/^[vn]+ vvvv vvvv vvvv$/);
    // Few and another of those with a cost of their own are hidden: how many have none is shown all the same.
    expect(of(...many(3, "Bron"), ...many(40, "Vägen"), ...many(30, "Stegen"))).toBe("ssss vvvv ssss vvvv");
  });

  it("of a part of an intervention, where its number is hidden: few whole numbers fit an amount to the öre", () => {
    const people = [
      ...times(2, { of: { intervention: "Steget", sex: "K" } }),
      ...times(1, { of: { intervention: "Steget", sex: "M" } }),
      ...times(18, { of: { intervention: "Arena", sex: "K" } }),
      ...times(22, { of: { intervention: "Arena", sex: "M" } }),
    ];
    const [own, all] = [{ Steget: 230_000, Arena: 3_900_000 }, people.length];
    const rows = Object.entries(own).map(([name, outcome]) => intervention(name, 2018, { outcome }));
    const data = portfolio(people, rows);
    const bySex = asked(data, { rows: ["sex"], columns: board });
    const women = bySex.groups[0]!;
    const shown = women.cells[1];
    // One to four in the small one, of whom none to all are women: one pair alone costs so much.
    const fits = [1, 2, 3, 4].flatMap((few) => Array.from({ length: few + 1 }, (_, of) => [few, of] as const)).filter(([few, of]) => {
      const cost = (own.Steget / few) * of + (own.Arena / (all - few)) * (women.persons.all - of);
      return shown?.kind === "value" && Math.abs(Number(shown.value) - cost) < 0.01;
    }); // prettier-ignore
    expect(fits).toEqual([[3, 2]]);
    const [, safe] = safeReport({ pivots: [asked(data, { rows: ["intervention"], columns: counts }), bySex] }).pivots;
    expect(safe!.groups.map(kinds)).toEqual(["vsss", "vsss"]);
    expect(kinds(safe!.total)).toBe("vvvv");
  });
});

test("every measure in kronor, and every one formed from kronor, says which money", () => {
  for (const measure of PIVOT_MEASURES) {
    const isMoney = MEASURE_FACTS[measure].unit === "kronor" || ["payback", "benefitCostRatio", "degreeOfEffect", "breakEven"].includes(measure); // prettier-ignore
    expect([measure, MONEY_OF[measure].length > 0]).toEqual([measure, isMoney]);
  }
});
