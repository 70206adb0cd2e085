import { sumKronor } from "../../../src/calculation/amounts";
import { portfolioOptions } from "../../../src/pipeline/options";
import { sourceToPortfolio } from "../../../src/pipeline/source-to-portfolio";
import type { CellValue } from "../../../src/sheet/cell";
import { costsShown } from "../../../src/taskpane/report/costs-shown";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Antal deltagare", 40, null],
  ["År 2020", "Totalt, 1 år", "Totalt, 5 år"],
  ["Samhället", 1_000_000, 5_000_000],
  ["Kommunen", 400_000, 2_000_000],
];

test("the five costs are shown also when the source has few sectors", () => {
  const options = portfolioOptions([1, 5], null);
  if (options === null) throw new Error("no options");
  const { portfolio } = sourceToPortfolio([{ sheet: "A", origin: { row: 0, column: 0 }, rows: ROWS }], options);
  const { costs, variesFrom } = costsShown(portfolio);
  expect(costs.size).toBe(5);
  expect(sumKronor([...costs.values()]).toNumber()).toBe(79583);
  expect(variesFrom).toBeNull();
});
