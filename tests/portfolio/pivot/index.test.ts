import { kronor } from "../../../src/calculation/units";
import { FLAG } from "../../../src/participation/model/participations";
import { pivot, pivotDimensions } from "../../../src/portfolio/pivot";
import type {
  Dimension,
  PivotCostOptions,
  PivotFault,
  PivotMeasure,
  PivotQuery,
  PortfolioData,
  SeveralRule,
} from "../../../src/portfolio/pivot/model";
import type { CostSector } from "../../../src/valuation/sectors";
import { COST, intervention, portfolio, QUERY, type Person } from "./made-portfolio";

/** Keys and figures as text, row by row, the total last. */
function table(
  data: PortfolioData,
  rows: PivotQuery["rows"],
  measures: readonly PivotMeasure[],
  more: Partial<PivotQuery> = {},
) {
  const found = pivot(data, { ...QUERY, rows, columns: { kind: "measures", sector: "society", measures }, ...more });
  if (!found.ok) throw new Error(JSON.stringify(found.fault));
  return [...found.value.groups, found.value.total].map(({ keys, cells }) => [
    ...keys,
    ...cells.map((cell) => (cell.kind === "value" ? String(cell.value) : cell.reason)),
  ]);
}

const kino = (sex: string, flags?: number): Person => ({ of: { intervention: "KINO", sex }, ...(flags === undefined ? {} : { flags }) }); // prettier-ignore
const THREE = [kino("K"), kino("K"), kino("M", FLAG.personal)];

describe("cost", () => {
  it.each<[why: string, rows: Parameters<typeof intervention>[], cost: Partial<PivotCostOptions>, women: string, men: string, esf: string]>([
    ["outcome, shared by all of them, finished or not", [["KINO", 2018, { outcome: 300, budget: 999 }]], {}, "200", "100", "0"],
    ["budget where there is no outcome", [["KINO", 2018, { budget: 150 }]], {}, "100", "50", "0"],
    ["budget where it is asked for", [["KINO", 2018, { outcome: 300, budget: 999 }]], { basis: "budget" }, "666", "333", "0"],
    ["several posts are added", [["KINO", 2018, { outcome: 100 }], ["Kino", 2018, { outcome: 200 }]], {}, "200", "100", "0"],
    ["a budget beside an outcome of the year, on a row of its own, is the same money", [["KINO", 2018, { budget: 330 }], ["Kino", 2018, { outcome: 300 }]], {}, "200", "100", "0"],
    ["application beside follow-up", [["KINO", 2018, { budget: 330 }], ["KINO", 2018, { budget: 330, outcome: 300 }]], {}, "200", "100", "0"],
    ["of two posts one without an outcome: the year's outcome", [["KINO", 2018, { budget: 99, outcome: 150 }], ["KINO", 2018, { budget: 99 }]], {}, "100", "50", "0"],
    ["the budgets where budget is asked for", [["KINO", 2018, { budget: 150 }], ["KINO", 2018, { outcome: 300 }]], { basis: "budget" }, "100", "50", "0"],
    ["another year's outcome says nothing of this one", [["KINO", 2018, { budget: 150 }], ["KINO", 2019, { outcome: 300 }]], {}, "100", "50", "0"],
    ["ESF money is chosen by itself", [["KINO", 2018, { budget: 150, outcomeEsf: 30 }], ["KINO", 2018, { budgetEsf: 99 }]], {}, "100", "50", "30"],
    ["ESF money of 0 says nothing of the cost", [["KINO", 2018, { outcomeEsf: 0 }]], {}, "159166", "79583", "0"],
    ["ESF money stands apart, and is a cost of its own kind", [["KINO", 2018, { outcomeEsf: 30 }]], {}, "0", "0", "30"],
    ["a row without a year belongs to all years", [["KINO", null, { outcome: 300 }]], {}, "200", "100", "0"],
    ["the default where no row tells money", [["KINO", 2018, {}]], {}, "159166", "79583", "0"],
    ["the default where only another year has a cost", [["KINO", 2017, { outcome: 300 }]], {}, "159166", "79583", "0"],
    ["a cost of 0 is told, not missing", [["KINO", 2018, { outcome: 0 }]], {}, "0", "0", "0"],
    ["the chosen cost where there is none", [], { chosen: { amounts: new Map([["region", kronor(7)]]), use: "where-missing" } }, "14", "7", "0"],
    ["a told cost goes before the chosen one", [["KINO", 2018, { outcome: 300 }]], { chosen: { amounts: new Map([["region", kronor(7)]]), use: "where-missing" } }, "200", "100", "0"],
    ["unless the chosen one is for everyone", [["KINO", 2018, { outcome: 300 }]], { chosen: { amounts: new Map([["region", kronor(7)]]), use: "everywhere" } }, "14", "7", "0"],
  ])("%s", (_why, rows, cost, women, men, esf) => {
    const data = portfolio(THREE, rows.map((one) => intervention(...one)));
    const found = table(data, ["sex"], ["cost", "costEsf"], { cost: { ...COST, ...cost } });
    expect(found.slice(0, 2).map(([key, amount]) => [key, amount])).toEqual([["K", women], ["M", men]]);
    expect(found.at(-1)?.[1]).toBe(esf);
  }); // prettier-ignore

  it.each<[split: PivotCostOptions["split"], sector: CostSector | "society" | "state", amount: string]>([
    ["finsam", "municipality", "79583"],
    ["finsam", "region", "79583"],
    ["finsam", "state", "159166"],
    ["finsam", "employmentService", "0"],
    ["default", "municipality", "64000"],
    ["default", "state", "190332"],
    ["default", "society", "318332"],
  ])("split as %s gives %s %s of 318,332 kr", (split, sector, amount) => {
    const data = portfolio(THREE, [intervention("KINO", 2018, { outcome: 318_332 })]);
    const columns = { kind: "sectors", measure: "cost", sectors: [sector] } as const;
    const found = pivot(data, { ...QUERY, columns, cost: { ...COST, split } });
    expect(found.ok && found.value.total.cells.map((cell) => cell.kind === "value" && String(cell.value))).toEqual([
      amount,
    ]);
    expect(found.ok && found.value.cost).toMatchObject({ own: 3, byDefault: 0, chosen: 0 });
    expect(found.ok && found.value.cost.split?.size).toBe(split === "finsam" ? 3 : 5);
  });

  it("without participants is the intervention's, and under a key of its own by what only participants have", () => {
    const structural = intervention("Strukturstöd", 2018, { outcome: 500 }, { orientation: "structural", targetGroups: ["Personal", "Beslutsfattare"] }); // prettier-ignore
    const data = portfolio(THREE, [
      intervention("KINO", 2018, { outcome: 300 }, { orientation: "individual" }),
      structural,
    ]);
    expect(table(data, ["orientation"], ["participations", "cost", "payback"])).toEqual([
      ["individual", "3", "300", "1"],
      ["structural", "0", "500", "income-missing"],
      ["3", "800", "1"],
    ]);
    expect(table(data, ["sex"], ["cost"])).toEqual([["K", "200"], ["M", "100"], [" ", "500"], ["800"]]); // prettier-ignore
    expect(table(data, ["targetGroup"], ["cost"])).toEqual([["Beslutsfattare", "250"], ["Personal", "250"], ["", "300"], ["800"]]); // prettier-ignore
    expect(table(data, ["year", "sex"], ["cost"], { filters: { sex: ["K"] } })).toEqual([
      ["2018", "K", "200"],
      ["200"],
    ]);
    const [, structure] = table(data, ["orientation"], ["cost", "breakEven", "incomePerParticipant"]);
    const [individual] = table(data, ["orientation"], ["incomePerParticipant"]);
    expect(Number(structure?.[2])).toBeCloseTo(500 / Number(individual?.[1]), 12);
    expect(structure?.[3]).toBe("income-missing");
  });
});

describe("several target groups", () => {
  const people: Person[] = [
    { of: { targetGroup: "Unga; Nyanlända" } },
    { of: { targetGroup: "Unga" } },
    { of: { targetGroup: "unga" }, flags: FLAG.anonymous },
    {},
  ];
  it.each<[rule: SeveralRule, rows: string[][], filtered: string]>([
    ["split", [["Nyanlända", "0.5", "0.5"], ["Unga", "2.5", "1.5"], ["", "1", "1"], ["4", "3"]], "2.5"],
    ["repeat", [["Nyanlända", "1", "1"], ["Unga", "3", "2"], ["", "1", "1"], ["4", "3"]], "3"],
    ["first", [["Unga", "3", "2"], ["", "1", "1"], ["4", "3"]], "3"],
  ])("%s", (targetGroupRule, rows, filtered) => {
    const data = portfolio(people);
    expect(table(data, ["targetGroup"], ["participations", "finished"], { targetGroupRule })).toEqual(rows);
    const kept = table(data, ["year"], ["participations"], { targetGroupRule, filters: { targetGroup: ["Unga"] } });
    expect(kept).toEqual([["2018", filtered], [filtered]]);
  }); // prettier-ignore
});

describe("keys", () => {
  it.each<[dimension: Dimension, people: Person[], keys: string[]]>([
    ["year", [{ year: 2019 }, { year: 0 }, { year: 2016 }], ["2016", "2019", ""]],
    ["sex", [{ of: { sex: "M" } }, { of: { sex: "Annat" } }, { of: { sex: "K" } }], ["K", "M", "Annat"]],
    ["ageBand", [{ age: 65 }, {}, { age: 15 }, { age: 16 }, { age: 19 }], ["0-15", "16-19", "65+", ""]],
    ["municipality", [{ of: { municipality: "Örebro" } }, { of: { municipality: "Ängelholm" } }, { of: { municipality: "Åmål" } }, { of: { municipality: "Zinkgruvan" } }], ["Zinkgruvan", "Åmål", "Ängelholm", "Örebro"]],
    ["education", [{ of: { education: "Gymnasium" } }, { of: { education: "Annan" } }, { of: { education: "Grundskola" } }], ["Grundskola", "Gymnasium", "Annan"]],
    ["endReason", [{ of: { endReason: "Övrigt" } }, { of: { endReason: "Avliden" } }, { of: { endReason: "Enligt plan" } }], ["Enligt plan", "Avliden", "Övrigt"]],
    ["responsibleOrganisation", [{ of: { responsibleOrganisation: "Ej definierad" } }, { of: { responsibleOrganisation: "Övrigt" } }, {}, { of: { responsibleOrganisation: "Stiftelsen" } }, { of: { responsibleOrganisation: "Kommun" } }], ["Kommun", "Stiftelsen", "Övrigt", "Ej definierad", ""]],
    ["livelihoodBefore", [{ before: 4 }, { before: 0 }], ["SE", "AKTST", "FSTOD", ""]],
  ])("of %s stand in their own order, what is not told last", (dimension, people, keys) => {
    expect(pivotDimensions(portfolio(people)).find((one) => one.dimension === dimension)?.keys).toEqual(keys);
    expect(table(portfolio(people), [dimension], ["participations"]).slice(0, -1).map(([key]) => key)).toEqual(keys);
  }); // prettier-ignore

  it("are told only of dimensions that something is said of", () => {
    expect(pivotDimensions(portfolio([{ of: { sex: "K" } }])).map(({ dimension }) => dimension)).toEqual(["year", "sex", "livelihoodBefore"]); // prettier-ignore
  });

  it("of the participations go before the intervention's, which hold where they say nothing", () => {
    const told = { targetGroups: ["Långtidssjuka"], responsible: "Region", orientation: "individual" } as const;
    const people = [
      { of: { intervention: "KINO", targetGroup: "Unga" } },
      { of: { intervention: "KINO" }, year: 2016 },
    ];
    const data = portfolio(people, [intervention("kino", 2018, {}, told)]);
    expect(table(data, ["targetGroup"], ["participations"])).toEqual([["Långtidssjuka", "1"], ["Unga", "1"], ["2"]]);
    expect(table(data, ["responsibleOrganisation"], ["participations"])).toEqual([["Region", "2"], ["2"]]);
    expect(table(data, ["orientation"], ["participations"])).toEqual([["individual", "2"], ["2"]]);
  });
});

describe("figures", () => {
  it("are formed from sums: payback of the total is not a mean of the groups'", () => {
    const people = [
      { of: { intervention: "A" } },
      { of: { intervention: "B" } },
      { of: { intervention: "B" }, after: 0 },
    ];
    const data = portfolio(people, [intervention("A", 2018, { outcome: 1_000_000 }), intervention("B", 2018, { outcome: 200_000 })]); // prettier-ignore
    const found = table(data, ["intervention"], ["coverage", "cost", "incomeShort", "profitabilityShort", "payback"]);
    const income = Number(found[0]?.[3]);
    expect(found.at(-1)).toEqual([
      "0.6666666666666666666666666666666666666667",
      "1200000",
      String(2 * income),
      (2 * income - 1_200_000).toFixed(2),
      String(Math.ceil((12 * 1_200_000) / (2 * income))),
    ]);
    expect(found.map((row) => row.at(-1))).toEqual(["32", "7", "19"]);
    expect(found[0]?.[5]).toBe(String(Math.ceil(12_000_000 / income)));
  });

  it("are not there, and never 0, where nothing is known", () => {
    const data = portfolio([{ after: 0 }, { flags: FLAG.volume }]);
    const measures: PivotMeasure[] = ["coverage", "successShare", "incomeShort", "profitabilityLong", "payback", "benefitCostRatio", "degreeOfEffect", "breakEven"]; // prettier-ignore
    expect(table(data, ["year"], measures).at(-1)).toEqual([
      "0", "participants-missing", "income-missing", "income-missing", "income-missing", "income-missing", "income-missing", "income-missing",
    ]); // prettier-ignore
  });

  it.each<[why: string, query: Partial<PivotQuery>, fault: PivotFault["code"]]>([
    ["the same dimension twice", { rows: ["year", "year"] }, "same-dimension"],
    ["nothing to show", { columns: { kind: "sectors", measure: "cost", sectors: [] } }, "no-columns"],
    ["no time at all", { horizons: { short: 0, long: 5 } }, "horizon-outside"],
    ["more than a century", { horizons: { short: 1, long: 101 } }, "horizon-outside"],
    ["assumptions that cannot be", { income: { ...QUERY.income, edits: new Map([["employerContribution", -1]]) } }, "assumptions"],
  ])("are refused for %s", (_why, query, code) => {
    expect(pivot(portfolio([]), { ...QUERY, ...query })).toMatchObject({ ok: false, fault: { code } });
  }); // prettier-ignore
});
