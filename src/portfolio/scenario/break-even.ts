import { wholePeople } from "../../calculation/break-even-participants";
import { switchingDeadweight } from "../../calculation/switching-deadweight";
import { NO_TIMING, type Timing } from "../../calculation/timing";
import { kronor, persons, share, years, type Kronor, type Persons, type Share } from "../../calculation/units";
import { weightOverYears } from "../../calculation/weights";

/** Years until the cost is to be earned back; 4 is a term of office. Source: the issue on scenarios. */
export const DEADLINES = [1, 2, 4, 5] as const;

/** What a deadline asks of one sector. */
export interface BreakEvenAt {
  readonly years: number;
  /** How many must come to work; null: each brings nothing, or less. */
  readonly needed: {
    readonly exact: Persons;
    readonly whole: Persons;
    /** Of the participants; over 1 when more are needed than there are ("behöver 41 av 34"). null: nobody takes part. */
    readonly share: Share | null;
  } | null;
  /** What each who comes to work must bring per year, kronor; null: nobody does. */
  readonly value: Kronor | null;
  /** The share of the income that may have come anyway; null: unprofitable even without deadweight. */
  readonly deadweight: Share | null;
}

export interface BreakEvenQuestion {
  /** Kronor, more than 0. */
  readonly cost: Kronor;
  /** Kronor per year for each who comes to work. */
  readonly valueEach: Kronor;
  readonly participants: Persons;
  readonly successes: Persons;
  readonly timing: Timing;
}

/**
 * Break-even of one sector at each deadline, by the timing of the scenario:
 *
 *   needed = 12 · cost / (value each · Σ weights of the months)
 *
 * With no timing that is `breakEvenParticipants`. Nothing is rounded but the whole people, upwards.
 */
export function breakEvenAt(question: BreakEvenQuestion, deadlines: readonly number[] = DEADLINES): BreakEvenAt[] {
  const { cost, valueEach, participants, successes, timing } = question;
  return deadlines.map((deadline) => {
    const weight = weightOverYears(years(deadline), timing);
    const annual = kronor(valueEach.times(successes));
    const spared = switchingDeadweight(cost, annual, years(deadline), timing);
    const brings = valueEach.times(weight);
    const exact = brings.greaterThan(0) ? persons(cost.times(12).div(brings)) : null;
    const reached = successes.times(weight);
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
      value: reached.greaterThan(0) ? kronor(cost.times(12).div(reached)) : null,
      deadweight: spared.ok ? spared.value : null,
    };
  });
}

/** The same without lag, discounting or drop-off, as the reports have it. */
export const breakEvenUntimed = (question: Omit<BreakEvenQuestion, "timing">): BreakEvenAt[] =>
  breakEvenAt({ ...question, timing: NO_TIMING });
