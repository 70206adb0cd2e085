import fc from "fast-check";
import { findBudgetTables } from "../../../src/portfolio/budget/find-tables";
import { budgetComparison, itemAmount } from "../../../src/portfolio/budget/sums";
import type { BudgetTable } from "../../../src/portfolio/budget/model";
import { row } from "../interventions/rows";

type Given = readonly [name: string, year: number, budget: number | null, outcome: number | null];

/** As the import reads a sheet of interventions: a blank or ".." is no amount. */
function tableOf(given: readonly Given[]): BudgetTable {
  const rows = given.map(([name, year, budget, outcome]) =>
    row({ name, year, money: { ...(budget === null ? {} : { budget }), ...(outcome === null ? {} : { outcome }) } }),
  );
  const [table] = findBudgetTables([], rows);
  if (table === undefined) throw new Error("no table");
  return table;
}

const THREE: readonly Given[] = [
  ["Alfa", 2018, 1_000_001, 950_001],
  ["Beta", 2018, 800_000, null],
  ["Eta", 2018, 1_500_000, null],
  ["Beta", 2019, 700_000, 690_000],
  ["Zeta", 2019, null, 12_500],
];

test.each<[string | null, number | null, string, string]>([
  [null, 2018, "1000001 950001 of 3, outcome 2 2300000, budget 0 -", "two of three have no outcome: their budget is not held against the third's"],
  [null, 2019, "700000 690000 of 2, outcome 0 -, budget 1 12500", "an outcome without a budget is as little compared"],
  ["Beta", 2018, "- of 1, outcome 1 800000, budget 0 -", "nothing to compare with is no 0"],
  ["Beta", null, "700000 690000 of 2, outcome 1 800000, budget 0 -", "over the years: only the year that has both"],
  [null, null, "1700001 1640001 of 5, outcome 2 2300000, budget 1 12500", "all of it, item by year"],
  ["Eta", 2019, "- of 0, outcome 0 -, budget 0 -", "a year an item is not in counts nowhere"],
])("%s %s: %s (%s)", (item, year, expected) => {
  const { both, count, lacking } = budgetComparison(tableOf(THREE), item, year);
  const pair = both === null ? "-" : `${both.budget.toString()} ${both.outcome.toString()}`;
  const left = (["outcome", "budget"] as const).map(
    (side) => `${side} ${lacking[side].count} ${lacking[side].leftOut?.toString() ?? "-"}`,
  );
  expect(`${pair} of ${count}, ${left.join(", ")}`).toBe(expected);
}); // prettier-ignore

test("what is compared and what is left out are together all there is, and items add up to the whole", () => {
  const amount = fc.option(fc.integer({ min: -5, max: 9 }), { nil: null });
  const given = fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 2018, max: 2020 }), amount, amount);
  fc.assert(
    fc.property(fc.array(given, { maxLength: 8 }), (rows) => {
      const table = tableOf([...rows, ["D", 2018, 1, 1]]);
      const whole = budgetComparison(table, null, null);
      const parts = table.items.map((item) => budgetComparison(table, item, null));
      for (const side of ["budget", "outcome"] as const) {
        const other = side === "budget" ? "outcome" : "budget";
        const held = table.items.map((item) => itemAmount(table, item, null, side)?.toNumber() ?? 0);
        const compared = Number(whole.both?.[side]);
        const leftOut = whole.lacking[other].leftOut?.toNumber() ?? 0;
        expect(compared + leftOut).toBe(held.reduce((sum, one) => sum + one, 0));
        expect(parts.reduce((sum, { both }) => sum + (both?.[side].toNumber() ?? 0), 0)).toBe(compared);
        expect(parts.reduce((sum, { lacking }) => sum + lacking[side].count, 0)).toBe(whole.lacking[side].count);
      }
    }),
    { seed: 20261122 },
  );
});
