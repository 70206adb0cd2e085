import { fail, ok, type Result } from "./result";
import { kronor, share, type Kronor, type Persons, type Share } from "./units";

export type AllocationFault = {
  readonly code: "pot-below-base";
  /** Kronor: what the pot is, and what the base grants alone come to. */
  readonly pot: number;
  readonly needed: number;
};

/** What the state grants by, beside the base: weights of the two shares. Source: METHOD section 8. */
export const ALLOCATION_KEYS = { livelihood: share("0.75"), inhabitants: share("0.25") } as const;

/** Kronor to each association before the rest is shared out. Source: METHOD section 8. */
export const BASE_GRANT = kronor(400_000);

/**
 * The state's grant to an association for financial coordination (Finsam).
 *
 *   grant = base + (pot − base · associations) · (0.75 · livelihood share + 0.25 · inhabitant share)
 *
 * @param pot kronor the state allocates to all associations
 * @param associations how many they are, 1 or more
 * @param livelihood the association's share of the livelihood measure, 0 to 1
 * @param inhabitants its share of inhabitants 16-64, 0 to 1
 * @param base kronor to each association
 * @returns kronor, not rounded; own capital above a cap lowers what is paid, and is not part of the formula
 *
 * | case | fault |
 * |---|---|
 * | the pot does not reach the base grants | pot-below-base |
 *
 * Source: METHOD section 8.
 * @example allocation(kronor(339000000), persons(83), share(0.02), share(0.015), kronor(400000)) → 6133750
 */
export function allocation(
  pot: Kronor,
  associations: Persons,
  livelihood: Share,
  inhabitants: Share,
  base: Kronor = BASE_GRANT,
): Result<Kronor, AllocationFault> {
  const needed = base.times(associations);
  const rest = pot.minus(needed);
  if (rest.isNegative()) return fail({ code: "pot-below-base", pot: pot.toNumber(), needed: needed.toNumber() });
  const { livelihood: byLivelihood, inhabitants: byInhabitants } = ALLOCATION_KEYS;
  const key = byLivelihood.times(livelihood).plus(byInhabitants.times(inhabitants));
  return ok(kronor(base.plus(rest.times(key))));
}

export interface Budget {
  readonly state: Kronor;
  readonly region: Kronor;
  readonly municipalities: Kronor;
  readonly whole: Kronor;
}

/**
 * The association's budget: region and municipalities each add half of the state's grant, so that the state has half
 * of it and the others a quarter each.
 *
 * @param grant kronor from the state
 * @returns kronor, not rounded
 *
 * Source: METHOD section 8.
 * @example associationBudget(kronor(339000000)).whole → 678000000
 */
export function associationBudget(grant: Kronor): Budget {
  const half = kronor(grant.div(2));
  return { state: grant, region: half, municipalities: half, whole: kronor(grant.times(2)) };
}
