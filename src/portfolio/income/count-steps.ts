import { FLAG, type Participations } from "../../participation/model/participations";

/** What participations are counted by: position i of `groups` is the group of participation i; -1 leaves it out. */
export interface Grouping {
  readonly groups: Int32Array;
  readonly count: number;
}

/** How many of a group took each step. A step is a pair of codes into the states of the participations. */
export interface StepCounts {
  readonly steps: readonly { readonly before: number; readonly after: number }[];
  /** counts[group] has one number per step, in the order of `steps`. */
  readonly counts: readonly Uint32Array[];
  readonly coverage: readonly Coverage[];
}

/** Who stands behind a group's result. all = anonymous and volume + unfinished + finished. */
export interface Coverage {
  readonly all: number;
  /** Registered without personal data: they have no before and after. */
  readonly withoutPersonalData: number;
  readonly unfinished: number;
  readonly finished: number;
  /** Finished, overlapping another participation of the same person: the benefit may be counted twice. */
  readonly overlapping: number;
}

/**
 * Counts the steps of finished participations with personal data, by group, in one pass: money is formed once for each
 * kind of step and never for each row. Source: PERFORMANCE, data layout; METHOD section 5.
 */
export function countSteps(participations: Participations, { groups, count }: Grouping): StepCounts {
  const { states } = participations;
  const stepOf = stepTable(states.length);
  const tallies = Array.from({ length: count }, () => new Tally());
  for (let at = 0; at < participations.count; at += 1) tallies[groups[at] as number]?.count(participations, at, stepOf);
  const steps = stepOf.keys.map((key) => ({ before: Math.floor(key / states.length), after: key % states.length }));
  return {
    steps,
    counts: tallies.map((tally) => tally.counts(steps.length)),
    coverage: tallies.map((tally) => tally.coverage),
  };
}

/** What is counted of one group. */
class Tally {
  readonly coverage = { all: 0, withoutPersonalData: 0, unfinished: 0, finished: 0, overlapping: 0 };
  private steps = new Uint32Array(64);

  count({ before, after, flags, states }: Participations, at: number, stepOf: StepTable): void {
    const { coverage } = this;
    const flag = flags[at] as number;
    coverage.all += 1;
    if ((flag & FLAG.personal) === 0) coverage.withoutPersonalData += 1;
    else if ((flag & FLAG.finished) === 0) coverage.unfinished += 1;
    else {
      coverage.finished += 1;
      if ((flag & FLAG.overlapping) !== 0) coverage.overlapping += 1;
      this.add(stepOf.of((before[at] as number) * states.length + (after[at] as number)));
    }
  }

  private add(step: number): void {
    if (step >= this.steps.length) {
      const longer = new Uint32Array(Math.max(this.steps.length * 2, step + 1));
      longer.set(this.steps);
      this.steps = longer;
    }
    (this.steps[step] as number)++;
  }

  counts(length: number): Uint32Array {
    const all = new Uint32Array(length);
    all.set(this.steps.subarray(0, length));
    return all;
  }
}

/** Numbers pairs of codes in the order they are first met. */
interface StepTable {
  readonly keys: readonly number[];
  of(key: number): number;
}

/** Pairs of codes are far apart and few: a flat table where it is small enough, else a map. */
const FLAT_TABLE = 1 << 22;

function stepTable(width: number): StepTable {
  const keys: number[] = [];
  const next = (key: number): number => keys.push(key) - 1;
  if (width * width <= FLAT_TABLE) {
    const flat = new Int32Array(width * width).fill(-1);
    return { keys, of: (key) => ((flat[key] as number) >= 0 ? (flat[key] as number) : (flat[key] = next(key))) };
  }
  const sparse = new Map<number, number>();
  return {
    keys,
    of(key) {
      const known = sparse.get(key);
      if (known !== undefined) return known;
      const step = next(key);
      sparse.set(key, step);
      return step;
    },
  };
}
