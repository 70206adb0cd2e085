import { kronor } from "../../../src/calculation/units";
import type { SectorFigure, SectorTables } from "../../../src/participation/model/sector-tables";
import { computePortfolio } from "../../../src/portfolio/compute-portfolio";
import type { SectorPortfolio } from "../../../src/portfolio/model";
import { splitCost } from "../../../src/portfolio/split-cost";
import { RAR_2020_COST } from "../../../src/valuation/presets/rar-2020-cost";
import { rarTables } from "../rar-tables";
import { cellAt, cost, figure, OPTIONS, paybackFigure, tablesOf } from "../tables";

const codes = (portfolio: SectorPortfolio): (string | null)[][] =>
  portfolio.contradictions.map(({ code, sector, printed, required }) => [code, sector, printed, required]);

const markCount = (portfolio: SectorPortfolio, mark: string): number =>
  portfolio.comparisons.filter((comparison) => comparison.mark === mark).length;

/** The published tables with the one misprint put right. */
function withoutMisprint(options: { readonly reconstructed: boolean }): SectorTables {
  const tables = rarTables(options);
  return {
    ...tables,
    figures: tables.figures.map((f) => (f.amount?.eq(-1532000) === true ? { ...f, amount: kronor(-1522000) } : f)),
  };
}

describe("one wrong cell in the published tables", () => {
  test.each([true, false])("without the misprint only the heading is left (reconstructed %s)", (reconstructed) => {
    const portfolio = computePortfolio(withoutMisprint({ reconstructed }), OPTIONS);
    expect(portfolio.contradictions.map(({ code }) => code)).toEqual(["horizon-heading"]);
    expect(markCount(portfolio, "contradicted")).toBe(0);
  });

  const totals = withoutMisprint({ reconstructed: false }).figures.filter(
    ({ measure, horizonYears }) => measure === "profitability" && (horizonYears === 1 || horizonYears === 5),
  );

  const wrongAt = (tables: SectorTables, wrong: SectorFigure): SectorPortfolio => {
    const figures = tables.figures.map((f) => (samePlace(f, wrong) ? raised(f) : f));
    return computePortfolio({ ...tables, figures }, OPTIONS);
  };

  const allows = (required: string, right: number): boolean => {
    const [low = NaN, high = low] = required.split("..").map(Number);
    return low <= right && right <= high;
  };

  test("each of the 48 profitability totals, 30,000 kr off, is named with what is required", () => {
    const tables = withoutMisprint({ reconstructed: true });
    expect(totals).toHaveLength(48);
    for (const wrong of totals) {
      const named = wrongAt(tables, wrong).contradictions.filter(({ code }) => code !== "horizon-heading");
      const { year, sector, horizonYears } = wrong;
      expect(named).toMatchObject([{ code: "figure", measure: "profitability", year, sector, horizonYears }]);
      expect(allows(named[0]?.required ?? "", wrong.amount?.toNumber() ?? NaN)).toBe(true);
    }
  });

  test("with print alone each of them is named, or its row where two cells might be the wrong one", () => {
    const tables = withoutMisprint({ reconstructed: false });
    const unique = totals.filter((wrong) => {
      const named = wrongAt(tables, wrong).contradictions.filter(({ code }) => code !== "horizon-heading");
      const { year, sector, horizonYears } = wrong;
      expect(named).toMatchObject([{ year, sector }]);
      const [first] = named;
      if (first?.code !== "figure") return false;
      expect(first).toMatchObject({ measure: "profitability", horizonYears });
      expect(allows(first.required, wrong.amount?.toNumber() ?? NaN)).toBe(true);
      return true;
    });
    // Sectors with a printed income, and small years of the others: everything but what arithmetic cannot tell.
    expect(unique.length).toBeGreaterThanOrEqual(36);
  });

  const raised = (f: SectorFigure): SectorFigure =>
    f.amount === null ? f : { ...f, amount: kronor(f.amount.plus(30000)) };

  function samePlace(f: SectorFigure, wrong: SectorFigure): boolean {
    const same = f.year === wrong.year && f.sector === wrong.sector && f.horizonYears === wrong.horizonYears;
    return same && f.measure === "profitability" && !f.derived;
  }

  test("an income that is wrong itself is named once, not with everything that follows from it", () => {
    const tables = withoutMisprint({ reconstructed: false });
    const figures = tables.figures.map((f) =>
      f.measure === "income" && f.year === 2017 && f.sector === "society" && f.horizonYears === 1
        ? { ...f, amount: kronor(4627000) }
        : f,
    );
    const portfolio = computePortfolio({ ...tables, figures }, OPTIONS);
    expect(codes(portfolio).filter(([code]) => code !== "horizon-heading")).toEqual([
      ["figure", "society", "4627000", "4267000"],
    ]);
    expect(markCount(portfolio, "contradicted")).toBeGreaterThan(1);
  });
});

describe("a cost the tables do not rest on", () => {
  test("an assumed cost makes figures incomparable, not wrong; wrong cells are still found", () => {
    const chosen = splitCost(kronor(100000), RAR_2020_COST);
    const portfolio = computePortfolio(rarTables({ reconstructed: true }), {
      ...OPTIONS,
      cost: chosen,
      costSplitFrom: kronor(100000),
    });
    expect(portfolio.contradictions.map(({ code, printed }) => [code, printed])).toEqual([
      ["figure", "-1532000"],
      ["horizon-heading", "2"],
    ]);
    expect(markCount(portfolio, "otherCost")).toBeGreaterThan(90);
    expect(markCount(portfolio, "contradicted")).toBe(1);
  });

  test("a cost that the source itself gives is contradicted by its own tables", () => {
    const tables = withoutMisprint({ reconstructed: true });
    const costs = [...RAR_2020_COST.amounts].map(([sector, amount]) =>
      cost(sector, sector === "region" ? 17000 : amount.toNumber()),
    );
    const portfolio = computePortfolio({ ...tables, costsPerParticipant: costs }, OPTIONS);
    const named = portfolio.contradictions.filter(({ code }) => code === "cost-per-participant");
    expect(named.map(({ sector, printed }) => [sector, printed])).toEqual([["region", "17000"]]);
    const [low = NaN, high = NaN] = (named[0]?.required ?? "").split("..").map(Number);
    expect(low).toBeLessThanOrEqual(16000);
    expect(high).toBeGreaterThanOrEqual(16000);
  });
});

describe("other contradictions", () => {
  const thousands = { roundedTo: 1000 as const };
  test.each<[readonly SectorFigure[], unknown[], string]>([
    [
      [figure("state", 100), figure("employmentService", 30), figure("socialInsurance", 30), figure("stateOther", 30)],
      [["parts-do-not-sum", "state", "100", "90"]],
      "parts that do not sum",
    ],
    [
      ["state", "employmentService", "socialInsurance", "stateOther"].map((sector, at) =>
        figure(sector as "state", at === 0 ? 101000 : 33000, thousands),
      ),
      [],
      "a difference that rounding explains: 101 against 33 + 33 + 33",
    ],
    [
      [figure("region", 100), figure("region", 130)],
      [["duplicate-differs", "region", "130", "100"]],
      "the same figure twice, with two values",
    ],
    [[figure("region", 1539550), figure("region", 1540000, thousands)], [], "the same figure, once rounded"],
    [
      [paybackFigure("region", 12), paybackFigure("region", 13)],
      [["duplicate-differs", "region", "13", "12"]],
      "payback printed twice",
    ],
    [[paybackFigure("region", 12), paybackFigure("region", null)], [], "left out of one table"],
  ])("%#: %j", (figures, expected) => {
    expect(codes(computePortfolio(tablesOf(figures), OPTIONS))).toEqual(expected);
  });

  test("participants and costs given twice with two values", () => {
    const tables = tablesOf([], { 2020: 10 }, [cost("region", 5), cost("region", 6)]);
    const twice = tables.participants.map((p) => ({ ...p, count: 11, cell: cellAt(9, 9, "Deltagare") }));
    const portfolio = computePortfolio({ ...tables, participants: [...tables.participants, ...twice] }, OPTIONS);
    expect(codes(portfolio)).toEqual([
      ["duplicate-differs", null, "11", "10"],
      ["duplicate-differs", "region", "6", "5"],
    ]);
  });

  test("a cost total that its parts do not sum to", () => {
    const parts = [cost("employmentService", 1), cost("socialInsurance", 2), cost("stateOther", 3)];
    const portfolio = computePortfolio(
      tablesOf([figure("state", 5)], { 2020: 1 }, [...parts, cost("state", 7)]),
      OPTIONS,
    );
    expect(codes(portfolio)).toEqual([["parts-do-not-sum", "state", "7", "6"]]);
  });

  test("a payback printed where the income is negative", () => {
    const figures = [figure("region", -100), paybackFigure("region", 12)];
    expect(codes(computePortfolio(tablesOf(figures), OPTIONS))).toEqual([["figure", "region", "12", ""]]);
  });
});
