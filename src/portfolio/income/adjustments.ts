import { ONE } from "../../calculation/decimal";
import { kronor, share, type Kronor, type Share } from "../../calculation/units";
import { SECTORS, SOCIETY_PARTS, type Sector } from "../../valuation/sectors";
import type { State } from "../../valuation/state/state";

/** What is taken off after valuation. All 0 unless the user says otherwise, and always shown. Source: METHOD section 4. */
export interface Adjustments {
  /** Share that would have happened anyway (dödvikt). */
  readonly deadweight: Share;
  /** Share of a step that takes work from somebody else (undanträngning), by the kind of work after it. */
  readonly displacement: Readonly<Record<WorkAfter, Share>>;
  /** What a public krona costs society beside itself (skattefinansieringens marginalkostnad); borne by others. */
  readonly marginalCostOfPublicFunds: Share;
}

export type WorkAfter = "subsidised" | "unsubsidised";

export const NO_ADJUSTMENTS: Adjustments = {
  deadweight: share(0),
  displacement: { subsidised: share(0), unsubsidised: share(0) },
  marginalCostOfPublicFunds: share(0),
};

export type KronorBySector = Readonly<Record<Sector, Kronor>>;

/** The part of a step's value that is left when displacement is taken off: subsidised work decides where there is both. */
export function notDisplaced(after: State, { displacement }: Adjustments): Share {
  if (after.subsidised !== null) return share(ONE.minus(displacement.subsidised));
  return after.unsubsidised === null ? share(1) : share(ONE.minus(displacement.unsubsidised));
}

/**
 * Yearly amounts with deadweight taken off and the cost of public funds laid on others, so that the sectors still make
 * society.
 */
export function adjusted(amounts: KronorBySector, adjustments: Adjustments): KronorBySector {
  const kept = ONE.minus(adjustments.deadweight);
  const parts: Record<Sector, Kronor> = { ...amounts };
  for (const sector of SECTORS) parts[sector] = kronor(amounts[sector].times(kept));
  const publicly = parts.municipality.plus(parts.region).plus(parts.state);
  parts.others = kronor(parts.others.plus(publicly.times(adjustments.marginalCostOfPublicFunds)));
  parts.society = kronor(SOCIETY_PARTS.reduce((sum, part) => kronor(sum.plus(parts[part])), kronor(0)));
  return parts;
}

/** How far a result has been taken. Source: METHOD section 7. */
export type Rung = "before-after" | "minus-deadweight";

export const rungOf = ({ deadweight }: Adjustments): Rung =>
  deadweight.isZero() ? "before-after" : "minus-deadweight";
