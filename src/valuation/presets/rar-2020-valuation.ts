import { calendarYear, type CalendarYear } from "../../calculation/units";
import type { Edits } from "../assumptions/faults";
import type { BothLanguages } from "../assumptions/sources";
import { RAR_2020_COST, type CostPreset } from "./rar-2020-cost";

/** A named way of valuing: edits to be laid over the set, costs, and the year whose prices both are in. */
export interface ValuationPreset {
  readonly id: string;
  readonly name: BothLanguages;
  /** Derived by us, not printed in the source. */
  readonly derived: boolean;
  readonly priceYear: CalendarYear;
  readonly edits: Edits;
  readonly costs: CostPreset;
}

/**
 * The preset "RAR 2020 (härledd)": production factor 1.66 and the derived costs, in prices of 2019.
 *
 * 1.66 · 12 · 5,000 kr = 99,600 kr for a wage 5,000 kr higher gives the report's 215 participants (IBIS) and 2.96 years
 * (SSI); it gives 573 where 580 is printed. No single factor gives all. Source: METHOD section 4, "Against the report".
 */
export const RAR_2020_VALUATION: ValuationPreset = {
  id: "rar-2020-derived",
  name: { sv: "RAR 2020 (härledd)", en: "RAR 2020 (derived)" },
  derived: true,
  priceYear: calendarYear(2019),
  edits: new Map([["production.factor", 1.66]]),
  costs: RAR_2020_COST,
};
