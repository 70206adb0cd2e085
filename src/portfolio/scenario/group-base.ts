import { fail, ok, type Result } from "../../calculation/result";
import type { Kronor } from "../../calculation/units";
import { COST_SECTORS, SECTORS, type CostSector, type Sector } from "../../valuation/sectors";
import type { YearIncome } from "../income/income-of-participations";
import { DEFAULT_FEWEST } from "../income/safe-income";
import { decimalOf } from "../pivot/fraction";
import type { Pivot, PivotGroup } from "../pivot/model";
import type { GroupBase } from "./figures";

/**
 * not-valued: no income is known, so there is nothing to change; all-deadweight: all of it was taken off;
 * too-few: a scenario is kept in the workbook, and what rests on 1 to k − 1 persons is not.
 */
export type BaseFault = { readonly code: "not-valued" | "all-deadweight" | "too-few" };

const texts = <K extends string>(keys: readonly K[], of: (key: K) => string): Readonly<Record<K, string>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, string>;

/**
 * A year's participations as the base of a scenario, adjustments as they were taken off.
 * @param costs what they cost, by sector
 * @param fewest k: the fewest persons a figure may rest on. Source: METHOD section 6
 */
export function baseOfYear(
  label: string,
  { income, coverage, valued, adjustments: { deadweight } }: YearIncome,
  costs: Readonly<Record<CostSector, Kronor>>,
  fewest: number = DEFAULT_FEWEST,
): Result<GroupBase, BaseFault> {
  if (income.kind === "none") return fail({ code: "not-valued" });
  if (valued < fewest) return fail({ code: "too-few" });
  if (!deadweight.lessThan(1)) return fail({ code: "all-deadweight" });
  return ok({
    label,
    participants: coverage.all,
    valued,
    income: texts<Sector>(SECTORS, (sector) => income.value[sector].toFixed()),
    cost: texts(COST_SECTORS, (sector) => costs[sector].toFixed()),
    deadweight: deadweight.toNumber(),
  });
}

/** The same of a group of a pivot, with its own costs. */
export function baseOfGroup(
  label: string,
  { sums, persons }: PivotGroup,
  { income: { adjustments } }: Pick<Pivot, "income">,
  fewest: number = DEFAULT_FEWEST,
): Result<GroupBase, BaseFault> {
  if (persons.valued === 0) return fail({ code: "not-valued" });
  if (persons.valued < fewest) return fail({ code: "too-few" });
  if (!adjustments.deadweight.lessThan(1)) return fail({ code: "all-deadweight" });
  return ok({
    label,
    participants: decimalOf(sums.participations).toNumber(),
    valued: decimalOf(sums.valued).toNumber(),
    income: texts<Sector>(SECTORS, (sector) => decimalOf(sums.income[sector]).toFixed()),
    cost: texts(COST_SECTORS, (sector) => decimalOf(sums.cost[sector]).toFixed()),
    deadweight: adjustments.deadweight.toNumber(),
  });
}
