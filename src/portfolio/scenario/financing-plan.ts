import { incomeOverYears } from "../../calculation/income-over-years";
import type { Timing } from "../../calculation/timing";
import { kronor, years, type Kronor, type Years } from "../../calculation/units";

/** One sector's year: what it pays, gains, and stands at when the year ends. */
export interface PlanYear {
  /** 0: when the cost is paid; 1, 2 …: benefit years, the last perhaps a part of one. */
  readonly year: number;
  /** Kronor, 0 or more. */
  readonly pays: Kronor;
  /** Kronor at their value at time 0; below 0 where the step costs the sector. */
  readonly gains: Kronor;
  readonly standing: Kronor;
}

/**
 * The financing plan of a sector: who pays when and who gains when. The cost is paid at time 0, the benefit comes month
 * by month; the years' gains sum to the income over the horizon, and the last standing is the profitability.
 * Source: METHOD section 2.
 */
export function financingPlan(cost: Kronor, annual: Kronor, horizon: Years, timing: Timing): readonly PlanYear[] {
  const ends = Array.from({ length: horizon.ceil().toNumber() }, (_, at) =>
    horizon.lessThan(at + 1) ? horizon : years(at + 1),
  );
  const reached = [kronor(0), ...ends.map((end) => incomeOverYears(annual, end, timing))];
  return reached.map((sum, year) => ({
    year,
    pays: year === 0 ? cost : kronor(0),
    gains: kronor(sum.minus(reached[year - 1] ?? sum)),
    standing: kronor(sum.minus(cost)),
  }));
}
