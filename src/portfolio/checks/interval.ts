import { Decimal } from "../../calculation/decimal";

/** All values an amount may have; null is without bound. Closed at both ends. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

export const EVERYTHING: Interval = { low: null, high: null };

/** What a printed amount may have been before it was rounded to the unit. */
export const rounded = (amount: Decimal | number, unit: number): Interval => within(amount, new Decimal(unit).div(2));

export const within = (amount: Decimal | number, margin: Decimal | number): Interval => ({
  low: new Decimal(amount).minus(margin),
  high: new Decimal(amount).plus(margin),
});

export function intersect(a: Interval, b: Interval): Interval {
  const low = a.low === null ? b.low : b.low === null ? a.low : Decimal.max(a.low, b.low);
  const high = a.high === null ? b.high : b.high === null ? a.high : Decimal.min(a.high, b.high);
  return { low, high };
}

/** Ends that were divided are exact only to the last digit. */
const LAST_DIGIT = new Decimal("1e-30");

export const isEmpty = (interval: Interval): boolean =>
  interval.low !== null && interval.high !== null && interval.low.minus(interval.high).gt(LAST_DIGIT);

export const overlap = (a: Interval, b: Interval): boolean => !isEmpty(intersect(a, b));

/** The interval as text in whole units: one number where both ends round to it, else "low..high"; "" without bound. */
export function intervalText(interval: Interval, unit: number): string {
  const { low, high } = interval;
  if (low === null || high === null) return "";
  const shown = (value: Decimal): string => value.div(unit).round().times(unit).plus(0).toString();
  return shown(low) === shown(high) ? shown(low) : `${shown(low)}..${shown(high)}`;
}

/** low ≤ a·x + b·y ≤ high. */
export interface Constraint extends Interval {
  readonly a: Decimal;
  readonly b: Decimal;
}

/** The values of y for which some x fulfils all constraints (x is eliminated pair by pair); may be empty. */
export function projectOnSecond(constraints: readonly Constraint[]): Interval {
  const lower: Side[] = [];
  const upper: Side[] = [];
  let result: Interval = EVERYTHING;
  for (const constraint of constraints) {
    const { a, b, low, high } = upright(constraint);
    if (a.isZero()) {
      result = intersect(result, divided({ low, high }, b));
      continue;
    }
    if (low !== null) lower.push({ a, b, end: low });
    if (high !== null) upper.push({ a, b, end: high });
  }
  for (const l of lower) {
    for (const u of upper) {
      // (l.end − l.b·y) / l.a ≤ (u.end − u.b·y) / u.a, multiplied out: dividing first would round.
      const most = u.end.times(l.a).minus(l.end.times(u.a));
      result = intersect(result, divided({ low: null, high: most }, u.b.times(l.a).minus(l.b.times(u.a))));
    }
  }
  return result;
}

/** A bound: a·x + b·y against its end, with a above 0. */
interface Side {
  readonly a: Decimal;
  readonly b: Decimal;
  readonly end: Decimal;
}

/** The same constraint with a ≥ 0. */
function upright({ a, b, low, high }: Constraint): Constraint {
  if (!a.lt(0)) return { a, b, low, high };
  return { a: a.neg(), b: b.neg(), low: high?.neg() ?? null, high: low?.neg() ?? null };
}

const NOTHING: Interval = { low: new Decimal(1), high: new Decimal(0) };

/** y such that factor·y lies in the interval. */
function divided({ low, high }: Interval, factor: Decimal): Interval {
  if (factor.isZero())
    return overlap({ low, high }, { low: new Decimal(0), high: new Decimal(0) }) ? EVERYTHING : NOTHING;
  const by = (value: Decimal | null): Decimal | null => (value === null ? null : value.div(factor));
  return factor.gt(0) ? { low: by(low), high: by(high) } : { low: by(high), high: by(low) };
}
