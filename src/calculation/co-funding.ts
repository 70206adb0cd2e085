import { sumKronor } from "./amounts";
import { Decimal, ZERO } from "./decimal";
import { smallestShift, type Room } from "./co-funding-program";
import { payback, type PaybackFault } from "./payback";
import type { Result } from "./result";
import { NO_TIMING, type Timing } from "./timing";
import { kronor, months, type Kronor, type Months } from "./units";
import { weightsOf } from "./weights";

/** A sector's part: what it pays, and what it gains per year. */
export interface Funder {
  /** Kronor, 0 or more. */
  readonly cost: Kronor;
  /** Kronor per year; may be negative. */
  readonly annual: Kronor;
}

export type FunderStanding =
  /** The cost after the shift is paid back within the months. */
  | "paid-back"
  /** Carries no cost after the shift: nothing to pay back. */
  | "no-cost"
  /** Gains nothing, or loses: no cost of its own is ever paid back, and it keeps what it has. */
  | "no-benefit"
  /** Gains, but not enough, and nobody has more room. */
  | "short";

export interface FunderShift {
  /** Kronor moved to the sector (below 0: from it), whole öre. */
  readonly shift: Kronor;
  readonly costAfter: Kronor;
  readonly standing: FunderStanding;
  /** Of the cost after the shift; null where there is none. */
  readonly payback: Result<Months, PaybackFault> | null;
  /** Kronor that the benefit of the months is short of the cost after the shift; 0 where it is not. */
  readonly missing: Kronor;
}

export interface CoFunding {
  /** In the order given. */
  readonly funders: readonly FunderShift[];
  /** Kronor moved in all: the sum of what is moved to sectors. */
  readonly moved: Kronor;
  /** Kronor missing in all. */
  readonly missing: Kronor;
}

/**
 * Co-funding (medfinansiering): the smallest shift of costs between sectors after which everyone who can has paid back
 * within so many months.
 *
 *   room of a sector = annual · Σ weights of the months / 12 − cost, where annual > 0;  shifts sum to 0, no cost falls
 *   below 0
 *
 * Sectors without room give what they lack, sectors with room take it on; a sector without benefit keeps its cost, since
 * nothing is ever paid back there. Of equal shifts the one is chosen where those who take on use the same part of their
 * room. Where the room is not enough, as little as possible is left missing, and those who lack least are helped first
 * (equal ones in the order given), so that of the smallest shifts the one is
 * chosen after which most have paid back; nobody is made worse off for it.
 *
 * @param within whole months from time 0, 1 or more
 * @param timing lag, discounting and drop-off of the benefit; without it every month weighs 1
 * @returns whole öre, exact: what is given is rounded up to the öre, what can be taken on down
 *
 * | case | standing |
 * |---|---|
 * | annual ≤ 0 and a cost | no-benefit, missing cost − the benefit of the months |
 * | room not enough for all | short, with the missing amount |
 * | no cost before, and a benefit | can take on cost |
 *
 * Source: METHOD sections 2 (one timing for everything) and 3.
 * @example coFunding([{ cost: kronor(100), annual: kronor(60) }, { cost: kronor(20), annual: kronor(120) }], months(12)).funders.map(({ shift }) => shift) → [-40, 40]
 */
export function coFunding(funders: readonly Funder[], within: Months, timing: Timing = NO_TIMING): CoFunding {
  const weight = weightWithin(within, timing);
  const reached = funders.map(({ annual }) => kronor(annual.times(weight).div(12)));
  const rooms = funders.map((funder, at) => roomOf(funder, reached[at]!));
  const shifts = smallestShift(rooms);
  const results = funders.map((funder, at) => resultOf(funder, kronor(shifts[at]!.div(100)), reached[at]!, timing));
  check(funders, rooms, results);
  return {
    funders: results,
    moved: sumKronor(results.map(({ shift }) => kronor(Decimal.max(shift, 0)))),
    missing: sumKronor(results.map(({ missing }) => missing)),
  };
}

/** Σ of the weights of the months after the lag; nothing comes before it. */
const weightWithin = (within: Months, timing: Timing): Decimal =>
  within <= timing.lag ? ZERO : weightsOf(timing).ofBenefitMonths(months(within - timing.lag));

/** In whole öre; what is lacking is never more than the cost, since the benefit is not below 0. */
function roomOf({ cost, annual }: Funder, reached: Kronor): Room {
  if (!annual.greaterThan(0)) return NO_ROOM;
  const room = reached.minus(cost).times(100);
  const lacking = Decimal.min(room.negated().ceil(), cost.times(100).ceil());
  return { lacking: Decimal.max(lacking, 0), spare: Decimal.max(room.floor(), 0) };
}

const NO_ROOM: Room = { lacking: new Decimal(0), spare: new Decimal(0) };

function resultOf({ cost, annual }: Funder, shift: Kronor, reached: Kronor, timing: Timing): FunderShift {
  // A cost in parts of an öre is given away to the whole öre above: what is left is nothing, not a debt.
  const costAfter = kronor(Decimal.max(cost.plus(shift), 0));
  if (costAfter.isZero()) return { shift, costAfter, standing: "no-cost", payback: null, missing: kronor(0) };
  const missing = kronor(Decimal.max(costAfter.minus(reached), 0));
  const paidBack = missing.isZero() ? "paid-back" : "short";
  const standing = annual.greaterThan(0) ? paidBack : "no-benefit";
  return { shift, costAfter, standing, payback: payback(costAfter, annual, timing), missing };
}

/** The answer against its own constraints, exactly. A shift that breaks one is a bug, never an answer. */
function check(funders: readonly Funder[], rooms: readonly Room[], results: readonly FunderShift[]): void {
  const total = (list: readonly Decimal[]): Decimal => list.reduce((sum, one) => sum.plus(one), new Decimal(0));
  const moved = total(results.map(({ shift }) => Decimal.max(shift, 0))).times(100);
  const needed = total(rooms.map(({ lacking }) => lacking));
  const spare = total(rooms.map((room) => room.spare));
  const broken = [
    !total(results.map(({ shift }) => shift)).isZero(),
    !moved.equals(Decimal.min(needed, spare)),
    results.some(({ shift }, at) => shift.times(100).greaterThan(rooms[at]!.spare)),
    results.some(({ shift }, at) => shift.negated().times(100).greaterThan(rooms[at]!.lacking)),
    results.some(({ standing }) => standing === "short") && needed.lessThanOrEqualTo(spare),
    results.some(({ standing, shift }) => standing === "no-benefit" && !shift.isZero()),
  ].indexOf(true);
  if (broken >= 0) throw new RangeError(`Co-funding of ${funders.length} sectors breaks constraint ${broken}`);
}
