import { kronor, type Kronor } from "../../calculation/units";
import type { CostSector } from "../sectors";

/** A named set of costs per participant, with where it comes from. */
export interface CostPreset {
  readonly id: string;
  readonly source: string;
  /** Derived by us from printed tables, not printed itself. */
  readonly derived: boolean;
  readonly amounts: ReadonlyMap<CostSector, Kronor>;
}

/**
 * Cost per participant behind the report's profitability tables: (1-year income − 1-year profitability) / participants.
 * Society 79,583 kr, state 47,583 kr. Feasible over all years: society 79,581.9–79,584.7; municipality, region, Af and
 * Fk 16,000 (±3); state 47,580.3–47,584.7. Derived, not printed in the report.
 */
export const RAR_2020_COST: CostPreset = {
  id: "rar-2020",
  source:
    "Tranquist Utvärdering och Payoff (april 2020): Genomlysning av Samordningsförbundet RAR Sörmland, tabell 7–14",
  derived: true,
  amounts: new Map<CostSector, Kronor>([
    ["municipality", kronor(16000)],
    ["region", kronor(16000)],
    ["employmentService", kronor(16000)],
    ["socialInsurance", kronor(16000)],
    ["stateOther", kronor(15583)],
  ]),
};
