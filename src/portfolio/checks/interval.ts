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

export const isEmpty = (interval: Interval): boolean =>
  interval.low !== null && interval.high !== null && interval.low.gt(interval.high);

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
  const lower: Line[] = [];
  const upper: Line[] = [];
  let result: Interval = EVERYTHING;
  for (const { a, b, low, high } of constraints) {
    if (a.isZero()) {
      result = intersect(result, divided({ low, high }, b));
      continue;
    }
    const slope = b.neg().div(a);
    const [atLow, atHigh] = a.gt(0) ? [low, high] : [high, low];
    if (atLow !== null) lower.push({ start: atLow.div(a), slope });
    if (atHigh !== null) upper.push({ start: atHigh.div(a), slope });
  }
  for (const l of lower) {
    for (const u of upper) {
      // l.start + l.slope·y ≤ u.start + u.slope·y
      result = intersect(result, divided({ low: null, high: u.start.minus(l.start) }, l.slope.minus(u.slope)));
    }
  }
  return result;
}

/** A bound on x as a line over y. */
interface Line {
  readonly start: Decimal;
  readonly slope: Decimal;
}

const NOTHING: Interval = { low: new Decimal(1), high: new Decimal(0) };

/** y such that factor·y lies in the interval. */
function divided({ low, high }: Interval, factor: Decimal): Interval {
  if (factor.isZero())
    return overlap({ low, high }, { low: new Decimal(0), high: new Decimal(0) }) ? EVERYTHING : NOTHING;
  const by = (value: Decimal | null): Decimal | null => (value === null ? null : value.div(factor));
  return factor.gt(0) ? { low: by(low), high: by(high) } : { low: by(high), high: by(low) };
}
