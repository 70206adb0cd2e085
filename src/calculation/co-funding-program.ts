import { Decimal } from "./decimal";
import { solveLinearProgram, type LinearConstraint, type LinearTerm } from "./linear-program";

/** What a sector lacks, or has to spare, in whole öre; one of them is 0. */
export interface Room {
  readonly lacking: Decimal;
  readonly spare: Decimal;
}

/**
 * The smallest shift between sectors, as a linear programme:
 *
 *   give(i) + missing(i) = lacking(i);  take(i) ≤ part · spare(i) / Σ spare;  Σ give = Σ take
 *   minimise  Σ weight(i) · missing(i) + Σ give + part / 10
 *
 * Weights are from 2 to 3, heavier for those who lack less: what is missing always weighs more than what is moved, and
 * that more than how it is spread. The simplex works in floating point, so its answer says who gives and takes and how
 * much; the öre are then set in the same order, so that the sums are exact.
 *
 * @returns whole öre per sector, above 0 where it takes on; they sum to 0
 *
 * @example smallestShift([{ lacking: new Decimal(3), spare: new Decimal(0) }, { lacking: new Decimal(0), spare: new Decimal(5) }]) → [-3, 3]
 */
export function smallestShift(rooms: readonly Room[]): readonly Decimal[] {
  const givers = positions(rooms, ({ lacking }) => lacking).sort(
    (one, other) => rooms[one]!.lacking.cmp(rooms[other]!.lacking) || one - other,
  );
  const takers = positions(rooms, ({ spare }) => spare);
  const shifts = rooms.map(() => new Decimal(0));
  if (givers.length === 0 || takers.length === 0) return shifts;
  const lacking = givers.map((at) => rooms[at]!.lacking);
  const spare = takers.map((at) => rooms[at]!.spare);
  const moved = Decimal.min(total(lacking), total(spare));
  const { give, take } = solved(lacking, spare);
  exactly(give, lacking, moved).forEach((ore, at) => (shifts[givers[at]!] = new Decimal(0).minus(ore)));
  exactly(take, spare, moved).forEach((ore, at) => (shifts[takers[at]!] = ore));
  return shifts;
}

const positions = (rooms: readonly Room[], of: (room: Room) => Decimal): number[] =>
  rooms.flatMap((room, at) => (of(room).greaterThan(0) ? [at] : []));

const total = (list: readonly Decimal[]): Decimal => list.reduce((sum, one) => sum.plus(one), new Decimal(0));

interface Solved {
  /** Öre, not whole; all 0 where the solver gave up: the exact step alone then follows the order. */
  readonly give: readonly Decimal[];
  readonly take: readonly Decimal[];
}

/** Amounts are put in as parts of the largest, at most a hundred thousand. */
const LARGEST = 100_000;

function solved(lacking: readonly Decimal[], spare: readonly Decimal[]): Solved {
  const unit = Decimal.max(...lacking, ...spare).div(LARGEST);
  const scaled = (ore: Decimal): number => ore.div(unit).toNumber();
  const [givers, takers] = [lacking.length, spare.length];
  const give = (at: number): number => at;
  const missing = (at: number): number => givers + at;
  const take = (at: number): number => 2 * givers + at;
  const part = 2 * givers + takers;
  const allSpare = total(spare);
  const each = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at));
  const constraints: LinearConstraint[] = [
    ...each(givers, (at) => {
      const size = scaled(lacking[at]!);
      return { terms: [[give(at), 1], [missing(at), 1]], min: size, max: size } satisfies LinearConstraint; // prettier-ignore
    }),
    ...each(takers, (at) => ({ terms: [[take(at), 1]] satisfies LinearTerm[], max: scaled(spare[at]!) })),
    ...each(takers, (at) => {
      const share = spare[at]!.div(allSpare).toNumber();
      return { terms: [[take(at), 1], [part, -share]], max: 0 } satisfies LinearConstraint; // prettier-ignore
    }),
    {
      terms: [...each(givers, (at) => [give(at), 1] as const), ...each(takers, (at) => [take(at), -1] as const)],
      min: 0,
      max: 0,
    },
  ];
  const optimum = solveLinearProgram({
    variables: part + 1,
    direction: "minimize",
    objective: [
      ...each(givers, (at) => [missing(at), 3 - at / givers] as const),
      ...each(givers, (at) => [give(at), 1] as const),
      [part, 0.1],
    ],
    constraints,
  });
  const ore = (variable: number): Decimal => (optimum.ok ? unit.times(optimum.value.at[variable]!) : new Decimal(0));
  return { give: each(givers, (at) => ore(give(at))), take: each(takers, (at) => ore(take(at))) };
}

/** How near its limit an amount of the solver is the limit, as a part of the largest amount there is. */
const NEAR = 1e-6;

/**
 * Whole öre with an exact sum: each amount of the solver rounded, or its limit where that is what it means; what is
 * then left of the sum goes to the first that can take more, what is too much from the last that has any.
 */
function exactly(amounts: readonly Decimal[], limits: readonly Decimal[], sum: Decimal): readonly Decimal[] {
  const near = Decimal.max(...limits).times(NEAR);
  const parts = amounts.map((amount, at) => {
    const limit = limits[at]!;
    if (limit.minus(amount).abs().lessThanOrEqualTo(near) && amount.times(2).greaterThan(limit)) return limit;
    return Decimal.max(0, Decimal.min(limit, amount.round()));
  });
  let left = sum.minus(total(parts));
  for (let at = 0; at < parts.length && left.greaterThan(0); at++) {
    const more = Decimal.min(left, limits[at]!.minus(parts[at]!));
    parts[at] = parts[at]!.plus(more);
    left = left.minus(more);
  }
  for (let at = parts.length - 1; at >= 0 && left.lessThan(0); at--) {
    const less = Decimal.min(left.negated(), parts[at]!);
    parts[at] = parts[at]!.minus(less);
    left = left.plus(less);
  }
  return parts;
}
