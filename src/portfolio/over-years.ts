import { meanPayback, pooledPayback } from "../calculation/payback-over-years";
import type { Kronor, Months } from "../calculation/units";
import type { Sector } from "../valuation/sectors";
import { measured, measuredPayback, none, valueOf } from "./measured";
import type { Measured, PaybackOverYears, SectorResult, YearResult } from "./model";

/** Payback over the years: each year's, the mean as printed, and the pooled one that has no gaps. */
export function paybackOverYears(years: readonly YearResult[], sector: Sector): PaybackOverYears {
  const results = years.flatMap((year) => {
    const result = year.sectors.find((candidate) => candidate.sector === sector);
    return result === undefined ? [] : [{ year: year.year, result }];
  });
  const byYear = results.map(({ year, result }) => ({ year, payback: result.payback }));
  return {
    sector,
    byYear,
    mean: mean(byYear.map((entry) => entry.payback)),
    pooled: pooled(results.map(({ result }) => result)),
  };
}

function mean(paybacks: readonly Measured<Months>[]): Measured<Months> {
  const gap = paybacks.find((payback) => payback.kind === "none");
  if (gap !== undefined) return gap;
  const value = meanPayback(paybacks.map(valueOf));
  return value === null ? none("income-missing") : measured(value);
}

function pooled(results: readonly SectorResult[]): Measured<Months> {
  const costs: Kronor[] = [];
  const incomes: Kronor[] = [];
  for (const { cost, annualIncome } of results) {
    if (cost.kind === "none" || annualIncome.kind === "none") continue;
    costs.push(cost.value);
    incomes.push(annualIncome.value);
  }
  const first = results[0];
  if (costs.length === 0) {
    if (first === undefined) return none("income-missing");
    if (first.cost.kind === "none") return first.cost;
    return first.annualIncome.kind === "none" ? first.annualIncome : none("income-missing");
  }
  return measuredPayback(pooledPayback(costs, incomes));
}
