import { kronor } from "../../../calculation/units";
import type { ImportIssue } from "../../model/found-tables";
import type { InterventionRow, MoneyKind } from "../../model/interventions";
import { importIssue } from "../aggregates/import-issues";
import { foldLabel } from "../fold";
import { namedFacts } from "./named-places";
import { PURSES } from "./row-context";

/**
 * Posts of an intervention and year of which only some tell an outcome: more budgets than outcomes. The year's cost is
 * its outcomes, so the budgets of the others are not in it, and that is told. As many outcomes as budgets, on rows of
 * their own, are the same posts.
 */
export function partOutcomes(rows: readonly InterventionRow[]): readonly ImportIssue[] {
  const places = new Map<string, InterventionRow[]>();
  for (const row of rows) {
    const place = `${foldLabel(row.name)}|${row.year ?? ""}`;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  const lacking = new Map<string, { readonly row: InterventionRow; readonly budget: MoneyKind }[]>();
  for (const own of places.values())
    for (const [outcome, budget] of PURSES) {
      const having = (kind: MoneyKind): readonly InterventionRow[] => own.filter(({ money }) => money[kind] !== undefined); // prettier-ignore
      if (having(outcome).length === 0 || having(budget).length <= having(outcome).length) continue;
      for (const row of having(budget)) {
        if (row.money[outcome] !== undefined) continue;
        const held = lacking.get(row.sheet);
        if (held === undefined) lacking.set(row.sheet, [{ row, budget }]);
        else held.push({ row, budget });
      }
    }
  return [...lacking].map(([sheet, found]) => {
    const amount = found.reduce((sum, { row, budget }) => kronor(sum.plus(row.money[budget] ?? kronor(0))), kronor(0));
    const facts = { ...namedFacts(found.map(({ row }) => row)), amount: amount.toFixed() };
    const positions = [...new Set(found.map(({ row }) => row.row))].sort((a, b) => a - b);
    const finding = { code: "outcome-partial", severity: "warning", row: positions[0] as number, facts, done: "kept" } as const; // prettier-ignore
    return { ...importIssue(sheet, null, finding), rows: positions };
  });
}
