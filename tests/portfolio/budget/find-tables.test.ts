import fc from "fast-check";
import type { InterventionRow, MoneyKind } from "../../../src/participation/model/interventions";
import { foldLabel } from "../../../src/participation/sus/printed-figures";
import { findBudgetTables } from "../../../src/portfolio/budget/find-tables";
import { NO_YEAR, type BudgetTable } from "../../../src/portfolio/budget/model";
import { tableAmount } from "../../../src/portfolio/budget/sums";
import { interventionFigures } from "../../../src/portfolio/interventions/intervention-figures";
import { row } from "../interventions/rows";

const tableOf = (rows: readonly InterventionRow[]): BudgetTable | undefined =>
  findBudgetTables([], rows).find(({ kind }) => kind === "interventions");
const both = { budget: 100, outcome: 90 };

test.each<[items: readonly string[], rows: InterventionRow[], why: string]>([
  [["Vägen in"], [row({ name: "Vägen in", money: both }), row({ name: "VÄGEN IN", money: both, row: 1 })], "capitals"],
  [["Vägen in"], [row({ name: "Vägen  in", year: 2019, money: both }), row({ name: "Vägen in", year: 2018, money: both })], "spaces; shown as in the first year"],
  [["Vägen-in"], [row({ name: "Vägen-in", money: both }), row({ name: "Vägen in", money: both, row: 1 })], "a sign between; as in the year and place of the first"],
  [["Stegen (A)", "Stegen (B)"], [row({ name: "Stegen", association: "A", money: both }), row({ name: "Stegen", association: "B", money: both })], "one name in two associations is two interventions, as in every report"],
  [["Stegen"], [row({ name: "Stegen", association: "A", money: both }), row({ name: "Stegen", association: "a", money: both })], "the association's spelling is folded too"],
])("%j: %#", (items, rows) => {
  expect(tableOf(rows)?.items).toEqual(items);
}); // prettier-ignore

test("a correction under another spelling is in its intervention's year, and compared", () => {
  const table = tableOf([
    row({ name: "Vägen in", year: 2022, money: { budget: 1_200_000, outcome: 1_250_000 } }),
    row({ name: "VÄGEN IN", year: 2022, money: { outcome: -50_000 }, row: 1 }),
  ]);
  expect(table?.amount("Vägen in", 2022, "outcome")?.value.toNumber()).toBe(1_200_000);
});

test("rows of no year are a period of their own, last; where all have one there is none", () => {
  const dated = row({ year: 2020, money: both });
  expect(tableOf([row({ year: null, money: both }), dated])?.periods.map(({ year }) => year)).toEqual([2020, NO_YEAR]);
  expect(tableOf([dated])?.periods.map(({ year }) => year)).toEqual([2020]);
});

test("law: the whole time is the money, and the items are the interventions, of the tables of interventions", () => {
  const amount = fc.option(fc.integer({ min: -9, max: 99 }), { nil: undefined });
  const given = fc.record({
    name: fc.constantFrom("Vägen in", "VÄGEN IN", "Vägen-in", "Stegen", "stegen ", "Éva"),
    association: fc.constantFrom(null, "Norr", "NORR", "Söder"),
    year: fc.constantFrom(null, 2021, 2022),
    budget: amount, outcome: amount, budgetEsf: amount, outcomeEsf: amount,
  }); // prettier-ignore
  let compared = 0;
  fc.assert(
    fc.property(fc.array(given, { maxLength: 9 }), (list) => {
      const rows = list.map(({ name, association, year, ...money }, at) =>
        row({ name, association, year, money: known(money), row: at }),
      );
      const tables = findBudgetTables([], rows);
      for (const [kind, money] of [["interventions", ["budget", "outcome"]], ["interventionsEsf", ["budgetEsf", "outcomeEsf"]]] as const) {
        const table = tables.find((one) => one.kind === kind);
        if (table === undefined) continue;
        compared += 1;
        for (const [at, side] of (["budget", "outcome"] as const).entries()) {
          const { all, interventions } = interventionFigures(rows, { amount: side, severalGroups: "repeat" });
          const wanted = kind === "interventions" ? all.amount : all.esf;
          expect(tableAmount(table, null, side)?.toNumber() ?? 0).toBe(wanted?.toNumber() ?? 0);
          const having = interventions.filter(({ amount: own }) => own !== null);
          const shown = table.items.filter((item) => table.periods.some(({ year }) => table.amount(item, year, side) !== null));
          if (kind === "interventions") {
            expect(shown).toHaveLength(having.length);
            expect(shown.map((item) => foldLabel(item.replace(/ \(.*\)$/, "")))).toEqual(having.map(({ name }) => foldLabel(name)));
          }
          expect(rows.some((one) => one.money[money[at] as MoneyKind] !== undefined)).toBe(true);
        }
      }
    }),
    { seed: 20261122 },
  ); // prettier-ignore
  expect(compared).toBeGreaterThan(50);
});

const known = (money: Readonly<Record<string, number | undefined>>): Readonly<Partial<Record<MoneyKind, number>>> =>
  Object.fromEntries(Object.entries(money).filter(([, amount]) => amount !== undefined));
