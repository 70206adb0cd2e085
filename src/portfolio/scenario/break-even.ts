import { wholePeople } from "../../calculation/break-even-participants";
import { switchingDeadweight } from "../../calculation/switching-deadweight";
import { ONE } from "../../calculation/decimal";
import { NO_TIMING, type Timing } from "../../calculation/timing";
import { kronor, persons, share, years, type Kronor, type Persons, type Share } from "../../calculation/units";
import { weightOverYears } from "../../calculation/weights";
import type { ScenarioFigures } from "./figures";

/** Years until the cost is to be earned back; 4 is a term of office. Source: the issue on scenarios. */
export const DEADLINES = [1, 2, 4, 5] as const;

/**
 * Whom break-even counts: of what is planned those who come to work, of a group all that are valued (whatever became of
 * them, its income is the sum of all their steps), or the one and the other.
 */
export type Counted = "to-work" | "valued" | "both";

export const countedOf = ({ base, steps }: Pick<ScenarioFigures, "base" | "steps">): Counted =>
  base === null ? "to-work" : steps.length === 0 ? "valued" : "both";

/** What a deadline asks of one sector, and what it has brought by then. */
export interface BreakEvenAt {
  readonly years: number;
  /** How many of those counted it takes; null: each brings nothing, or less, or it is not known what each brings. */
  readonly needed: {
    readonly exact: Persons;
    readonly whole: Persons;
    /** Of the participants; over 1 when more are needed than there are ("behöver 41 av 34"). null: nobody takes part. */
    readonly share: Share | null;
  } | null;
  /** What each of those counted must bring per year, kronor; null: nobody is known to be. */
  readonly value: Kronor | null;
  /** How much of the cost is back by then: the income until the deadline as a part of it; below 0 where the step costs. */
  readonly back: Share;
  /**
   * The share of the whole income that may have come anyway, what is taken off already among it. Less than what is taken
   * off: not in time as it is. null: unprofitable even without deadweight, or nothing is left to tell the whole by.
   */
  readonly deadweight: Share | null;
}

export interface BreakEvenQuestion {
  /** Kronor, more than 0. */
  readonly cost: Kronor;
  /** Kronor per year, the deadweight taken off. */
  readonly annual: Kronor;
  readonly participants: Persons;
  /** Those counted, who bring the income; null: not known. */
  readonly successes: Persons | null;
  /** Deadweight that is taken off the annual income. */
  readonly taken: Share;
  readonly timing: Timing;
}

/**
 * Break-even of one sector at each deadline, by the timing of the scenario:
 *
 *   needed     = 12 · cost · successes / (annual · Σ weights of the months)
 *   value      = 12 · cost / (successes · Σ weights)
 *   back       = annual · Σ weights / (12 · cost)
 *   deadweight = 1 − (1 − taken) / back
 *
 * With no timing the first is `breakEvenParticipants`. Nothing is rounded but the whole people, upwards.
 */
export function breakEvenAt(question: BreakEvenQuestion, deadlines: readonly number[] = DEADLINES): BreakEvenAt[] {
  const { cost, annual, participants, successes, taken, timing } = question;
  const known = successes !== null && successes.greaterThan(0) ? successes : null;
  return deadlines.map((deadline) => {
    const weight = weightOverYears(years(deadline), timing);
    const brings = annual.times(weight);
    const exact = known !== null && brings.greaterThan(0) ? persons(cost.times(12).times(known).div(brings)) : null;
    const reached = known?.times(weight);
    return {
      years: deadline,
      needed:
        exact === null
          ? null
          : {
              exact,
              whole: wholePeople(exact),
              share: participants.greaterThan(0) ? share(exact.div(participants)) : null,
            },
      value: reached?.greaterThan(0) === true ? kronor(cost.times(12).div(reached)) : null,
      back: share(brings.div(cost.times(12))),
      deadweight: withstood(cost, annual, taken, deadline, timing),
    };
  });
}

/** Of the whole income annual / (1 − taken), without dividing by it: the cost is scaled instead. */
function withstood(cost: Kronor, annual: Kronor, taken: Share, deadline: number, timing: Timing): Share | null {
  const left = ONE.minus(taken);
  if (!left.greaterThan(0)) return null;
  const found = switchingDeadweight(kronor(cost.times(left)), annual, years(deadline), timing);
  return found.ok ? found.value : null;
}

/** The same without lag, discounting or drop-off, as the reports have it. */
export const breakEvenUntimed = (question: Omit<BreakEvenQuestion, "timing">): BreakEvenAt[] =>
  breakEvenAt({ ...question, timing: NO_TIMING });
