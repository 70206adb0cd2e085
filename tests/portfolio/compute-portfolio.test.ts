import { computePortfolio } from "../../src/portfolio/compute-portfolio";
import { RAR_2020_COST } from "../../src/valuation/presets/rar-2020-cost";
import { rarTables } from "./rar-tables";

const OPTIONS = { horizons: [1, 5], cost: null, defaultCost: RAR_2020_COST };

test("x", () => {
  for (const reconstructed of [true, false]) {
    const p = computePortfolio(rarTables({ reconstructed }), OPTIONS);
    const marks: Record<string, number> = {};
    for (const c of p.comparisons) marks[`${c.measure} ${c.mark}`] = (marks[`${c.measure} ${c.mark}`] ?? 0) + 1;
    console.log(
      p.comparisons.length,
      marks,
      JSON.stringify(p.contradictions, null, 1),
      p.overYears.map((o) => [o.sector, JSON.stringify(o.mean), JSON.stringify(o.pooled)]),
    );
  }
});
