/**
 * The sectors (aktörer) and how they add up. Source: METHOD section 1.
 * society = individual + employer + municipality + region + state; state = employmentService + socialInsurance + stateOther.
 */
export const SECTORS = [
  "society",
  "municipality",
  "region",
  "state",
  "employmentService",
  "socialInsurance",
  "stateOther",
  "others",
] as const;

/** `others` is individuals and employers together: what is left of society beside the public sectors. */
export type Sector = (typeof SECTORS)[number];

/** The sectors a cost per participant is given for; society's and the state's cost are their sums. */
export const COST_SECTORS = ["municipality", "region", "employmentService", "socialInsurance", "stateOther"] as const;
export type CostSector = (typeof COST_SECTORS)[number];

/** The sectors whose sum is the state. */
export const STATE_PARTS = ["employmentService", "socialInsurance", "stateOther"] as const;

/** The sectors whose costs make a sector's: society and the state bear the sum of their parts. */
export const costPartsOf = (sector: Sector): readonly Sector[] =>
  sector === "society" ? COST_SECTORS : sector === "state" ? STATE_PARTS : [sector];

/** The sectors whose sum is society. */
export const SOCIETY_PARTS = ["municipality", "region", "state", "others"] as const;
