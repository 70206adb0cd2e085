import fc from "fast-check";
import { kronor, type Kronor } from "../../src/calculation/units";
import { computePortfolio } from "../../src/portfolio/compute-portfolio";
import type { ComparisonMark, SectorPortfolio } from "../../src/portfolio/model";
import type { CostFigure, SectorFigure, SourceRange } from "../../src/participation/model/sector-tables";
import type { CostSector, Sector } from "../../src/valuation/sectors";
import { rarTables } from "./rar-tables";
import { cellAt, cost, figure, OPTIONS, paybackFigure, plain, resultOf, tablesOf } from "./tables";

const marksOf = (portfolio: SectorPortfolio, within: (measure: string) => boolean): Record<string, number> => {
  const counts: Partial<Record<ComparisonMark, number>> = {};
  for (const { measure, mark, cell } of portfolio.comparisons) {
    if (within(measure) && !cell.heading.startsWith("20")) counts[mark] = (counts[mark] ?? 0) + 1;
  }
  return counts;
};

const shortContradictions = (portfolio: SectorPortfolio): unknown[] =>
  portfolio.contradictions.map(({ code, year, sector, printed, required }) => [code, year, sector, printed, required]);

const MISPRINT = ["figure", 2016, "employmentService", "-1532000", "-1522000"];
const HEADING = ["horizon-heading", null, null, "2", "1"];

describe("the published tables of RAR 2020", () => {
  test("from the reconstructed incomes 167 of the 168 cells of tables 7-14 are equal, and all of table 15", () => {
    const portfolio = computePortfolio(rarTables({ reconstructed: true }), OPTIONS);
    expect(marksOf(portfolio, (measure) => measure !== "paybackMean")).toEqual({ equal: 167, contradicted: 1 });
    const table15 = portfolio.comparisons.filter(
      ({ measure, cell }) => measure === "paybackMean" || cell.heading.startsWith("20"),
    );
    expect(table15).toHaveLength(30);
    expect(table15.every(({ mark }) => mark === "equal")).toBe(true);
    expect(shortContradictions(portfolio)).toEqual([MISPRINT, HEADING]);
  });

  test("from the printed incomes all 16 payback figures with an income are equal, and nothing true is called wrong", () => {
    const portfolio = computePortfolio(rarTables({ reconstructed: false }), OPTIONS);
    const paybacks = portfolio.comparisons.filter(
      ({ measure, printed, computed, cell }) =>
        measure === "payback" && printed !== null && computed.kind === "value" && !cell.heading.startsWith("20"),
    );
    expect(paybacks).toHaveLength(16);
    expect(paybacks.every(({ mark }) => mark === "equal")).toBe(true);
    expect(shortContradictions(portfolio)).toEqual([MISPRINT, HEADING]);
    const society2016 = portfolio.comparisons.find(
      ({ measure, year, sector, horizonYears }) =>
        measure === "income" && year === 2016 && sector === "society" && horizonYears === 5,
    );
    expect([society2016?.printed, society2016?.computedRounded, society2016?.mark]).toEqual([
      7698000,
      7700000,
      "rounding",
    ]);
  });

  test("mean and pooled payback stand beside each other", () => {
    const { overYears } = computePortfolio(rarTables({ reconstructed: true }), OPTIONS);
    expect(overYears.map(({ sector, mean, pooled }) => [sector, plain(mean), plain(pooled)])).toEqual([
      ["society", 33, 36],
      ["municipality", 29, 27],
      ["region", 200, 173],
      ["state", 89, 48],
      ["employmentService", "never", "never"],
      ["socialInsurance", "never", 42],
      ["stateOther", 16, 17],
      ["others", "no-cost", "no-cost"],
    ]);
  });

  test.each([true, false])("is the same whatever order the figures are read in (reconstructed %s)", (reconstructed) => {
    const tables = rarTables({ reconstructed });
    const expected = computePortfolio(tables, OPTIONS);
    const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
    fc.assert(
      fc.property(shuffled(tables.figures), shuffled(tables.participants), (figures, participants) => {
        expect(computePortfolio({ ...tables, figures, participants }, OPTIONS)).toEqual(expected);
      }),
      { seed: 1, numRuns: 10 },
    );
  });
});

describe("the annual income", () => {
  const five = { horizonYears: 5 };
  const thousands = { roundedTo: 1000 as const };
  test.each<[SectorFigure[], number | string, string]>([
    [[figure("society", 1540000, thousands), figure("society", 1539550)], 1539550, "unrounded before thousands"],
    [
      [figure("society", 7698000, five), figure("society", 1540000, thousands)],
      1540000,
      "one year before a fifth of five",
    ],
    [[figure("society", 7500, five)], 1500, "a fifth of five years only where there is no one-year figure"],
    [[figure("society", 100), figure("society", 200)], 100, "two alike: the first by place"],
    [[figure("region", 900), figure("society", 7500, five)], "income-missing", "the table has a one-year column"],
    [[figure("society", null), figure("society", 7500, five)], "income-missing", "its one-year cell is empty"],
    [[figure("society", null)], "income-missing", "a dash is no zero"],
    [[figure("society", 0)], 0, "a zero is a zero"],
  ])("%#: %s -> %s (%s)", (figures, expected) => {
    const portfolio = computePortfolio(tablesOf(figures), OPTIONS);
    expect(plain(resultOf(portfolio, "society").annualIncome)).toBe(expected);
  });

  test("a table without a one-year column is told from one beside it that has it", () => {
    const place = (rowAt: number): object => ({ cell: cellAt(rowAt) });
    const range = (first: number): SourceRange => ({
      sheet: "Blad1",
      from: { row: first, column: 0 },
      to: { row: first + 5, column: 3 },
      title: "",
      kind: "income",
    });
    const figures = [figure("region", 900, place(1)), figure("society", 7500, { ...five, ...place(11) })];
    const annual = (ranges: readonly SourceRange[]): number | string =>
      plain(resultOf(computePortfolio({ ...tablesOf(figures), ranges }, OPTIONS), "society").annualIncome);
    expect(annual([range(0), range(10)])).toBe(1500);
    expect(annual([{ ...range(0), to: { row: 15, column: 3 } }])).toBe("income-missing");
  });

  const state = [figure("state", 100), figure("employmentService", -50), figure("socialInsurance", 30)];
  const public3 = [figure("municipality", 10), figure("region", 20)];
  test.each<[Sector, SectorFigure[], number | string, string]>([
    ["stateOther", state, 120, "what is left of the state"],
    ["stateOther", state.slice(0, 2), "income-missing", "not without both other parts"],
    ["state", [...state.slice(1), figure("stateOther", 5)], -15, "the sum of its parts when it is missing"],
    ["state", [figure("employmentService", 1)], "income-missing", "no sum of some of its parts"],
    ["others", [...state, ...public3, figure("society", 200)], 70, "what is left of society"],
    ["others", [...state, ...public3], "income-missing", "nothing left of an unknown whole"],
    ["society", [...state, ...public3, figure("others", 7)], 137, "the sum when all parts are there"],
  ])("%s: %#", (sector, figures, expected) => {
    const portfolio = computePortfolio(tablesOf(figures), OPTIONS);
    expect(plain(resultOf(portfolio, sector).annualIncome)).toBe(expected);
  });

  test("parts sum exactly to the whole in every measure", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((ore) => ore / 100);
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount, amount, amount), (amounts) => {
        const sectors = ["society", "municipality", "region", "state", "employmentService", "socialInsurance"] as const;
        const figures = sectors.map((sector, at) => figure(sector, amounts[at] ?? null));
        const portfolio = computePortfolio(tablesOf(figures), OPTIONS);
        const net = (sector: (typeof sectors)[number] | "stateOther" | "others"): number =>
          plain(resultOf(portfolio, sector).horizons[1]?.profitability ?? { kind: "none", reason: "" }) as number;
        const parts = net("employmentService") + net("socialInsurance") + net("stateOther");
        expect(parts).toBeCloseTo(net("state"), 4);
        expect(net("municipality") + net("region") + net("state") + net("others")).toBeCloseTo(net("society"), 4);
      }),
      { seed: 2, numRuns: 50 },
    );
  });
});

describe("the cost per participant", () => {
  const five = [
    cost("municipality", 1000),
    cost("region", 2000),
    cost("employmentService", 3000),
    cost("socialInsurance", 4000),
    cost("stateOther", 5000),
  ];
  const figures = [figure("society", 1), figure("state", 1), figure("region", 1), figure("employmentService", 1)];
  const chosen = new Map<CostSector, Kronor>([["region", kronor(7)]]);
  test.each<[Sector, CostFigure[], ReadonlyMap<CostSector, Kronor> | null, number | string, string]>([
    ["region", five, null, 2000, "source"],
    ["society", five, null, 15000, "the sum of the five"],
    ["state", five, null, 12000, "the sum of three"],
    ["region", [], null, 16000, "the default where the source has none"],
    ["society", [], null, 79583, "the default's sum"],
    ["region", five.slice(0, 1), null, "cost-missing", "the default never fills a hole in the source's"],
    ["society", five.slice(0, 4), null, "cost-missing", "no sum of some"],
    ["society", [...five.slice(0, 4), cost("society", 15000)], null, 15000, "the last part is the difference"],
    [
      "state",
      [cost("municipality", 1), cost("region", 1), cost("state", 47583)],
      null,
      47583,
      "a given total is split",
    ],
    ["region", five, chosen, 7, "a chosen cost goes before the source's"],
    ["state", five, chosen, "cost-missing", "parts left out of a chosen cost are missing"],
  ])("%s: %#", (sector, costs, chosenCost, expected) => {
    const tables = tablesOf(figures, { 2020: 10 }, costs);
    const portfolio = computePortfolio(tables, { ...OPTIONS, cost: chosenCost });
    expect(plain(resultOf(portfolio, sector).costPerParticipant)).toBe(expected);
  });

  test("a total that was split says which, where it stands, and that the sectors' costs are assumed", () => {
    const total = cost("society", 90000);
    const portfolio = computePortfolio(tablesOf(figures, { 2020: 10 }, [total]), OPTIONS);
    const { kind, splitFrom, splitCell } = portfolio.costBasis;
    expect([kind, splitFrom?.toNumber(), splitCell]).toEqual(["source", 90000, total.cell]);
    const from = (sector: Sector): string => resultOf(portfolio, sector).costFrom.kind;
    expect([from("society"), from("region"), from("state")]).toEqual(["sum", "split", "split"]);
    const whole = computePortfolio(tablesOf(figures, { 2020: 10 }, five), OPTIONS);
    expect([whole.costBasis.splitFrom, whole.costBasis.splitCell]).toEqual([null, null]);
  });

  test("a year's own cost goes before the one for all years", () => {
    const own = cost("region", 2500, { year: figures[0]?.year ?? null });
    const portfolio = computePortfolio(tablesOf(figures, { 2020: 10, 2021: 10 }, [...five, own]), OPTIONS);
    expect(plain(resultOf(portfolio, "region").cost)).toBe(25000);
    expect(plain(resultOf(portfolio, "region", 2021).cost)).toBe(20000);
  });

  test("a chosen cost says that the source's are set aside", () => {
    const portfolio = computePortfolio(tablesOf(figures, { 2020: 10 }, five), { ...OPTIONS, cost: chosen });
    expect(portfolio.costBasis).toMatchObject({ kind: "chosen", sourceSetAside: true });
  });
});

describe("what cannot be computed says why", () => {
  const all = [figure("society", 5000), figure("municipality", -1), figure("region", 0), figure("state", 4000)];
  const portfolio = computePortfolio(tablesOf(all, {}), OPTIONS);
  test("without participants there is an income and nothing else", () => {
    const { annualIncome, cost: total, payback, horizons } = resultOf(portfolio, "society");
    expect([plain(annualIncome), plain(total), plain(payback)]).toEqual([
      5000,
      "participants-missing",
      "participants-missing",
    ]);
    expect(plain(horizons[0]?.incomePerParticipant ?? { kind: "none", reason: "" })).toBe("participants-missing");
    expect(plain(horizons[1]?.income ?? { kind: "none", reason: "" })).toBe(25000);
  });

  test.each<[Sector, number, string, string]>([
    ["municipality", -1, "never", "a negative income"],
    ["region", 0, "never", "an income of 0"],
    ["state", 1, "over-100-years", "an income too small for a hundred years"],
  ])("%s with income %d: %s (%s)", (sector, income, expected) => {
    const made = computePortfolio(tablesOf([figure(sector, income)]), OPTIONS);
    expect(plain(resultOf(made, sector).payback)).toBe(expected);
  });

  test("a count of 0 participants is no count", () => {
    const made = computePortfolio(tablesOf(all, { 2020: 0 }), OPTIONS);
    expect(plain(resultOf(made, "society").cost)).toBe("participants-missing");
  });

  test("no tables at all give an empty portfolio", () => {
    const made = computePortfolio(tablesOf([], {}), OPTIONS);
    expect([made.years, made.sectors, made.contradictions, made.comparisons]).toEqual([[], [], [], []]);
  });
});

test("a blank payback beside an assumed cost is no contradiction of the source; beside the source's own it is", () => {
  const figures = [figure("region", 50000), paybackFigure("region", null)];
  const marked = (costs: readonly CostFigure[]): unknown[] => {
    const portfolio = computePortfolio(tablesOf(figures, { 2020: 10 }, costs), OPTIONS);
    const found = portfolio.comparisons.find(({ measure }) => measure === "payback");
    return [found?.mark, portfolio.contradictions.length];
  };
  expect(marked([])).toEqual(["otherCost", 0]);
  expect(marked([cost("region", 100)])).toEqual(["contradicted", 1]);
});
