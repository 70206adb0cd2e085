import { degreeOfEffect, type DegreeOfEffectFault } from "../calculation/degree-of-effect";
import type { Result } from "../calculation/result";
import type { Share } from "../calculation/units";
import { kronorOf } from "./ore";
import type { Potential } from "./potential";
import type { Sector } from "./sectors";
import type { StepTransfer } from "./step-transfer";

/**
 * Degree of effect (verkningsgrad) of a step for one sector: the step's value / the potential of the state before.
 *
 * @returns a share, not rounded; 1 for a step to full-time work, below 0 for a step away from it
 *
 * | case | fault |
 * |---|---|
 * | potential 0 | potential-zero |
 *
 * Source: METHOD section 2.
 */
export const degreeOfStep = (
  step: StepTransfer,
  before: Potential,
  sector: Sector,
): Result<Share, DegreeOfEffectFault> => degreeOfEffect(kronorOf(step.value[sector]), kronorOf(before.value[sector]));
