import { Decimal, ONE, ZERO } from "./decimal";
import { horizonMonths } from "./horizon";
import { weighsNothing, type Timing } from "./timing";
import { twelfthRoot } from "./twelfth-root";
import type { Months, Years } from "./units";

/** Sums of the months' weights under one timing. */
export interface Weights {
  /** Σ of the weights of the first `count` benefit months (months lag + 1 … lag + count). */
  readonly ofBenefitMonths: (count: Months) => Decimal;
  /** What the sum approaches when the months never end, as a fraction; null when it grows without bound. */
  readonly limit: { readonly over: Decimal; readonly under: Decimal } | null;
}

const made = new WeakMap<Timing, Weights>();

/**
 * The weights of a timing: month k (counted from time 0, k > lag) weighs
 * (1 − d)^⌊(k−1−lag)/12⌋ / (1 + r)^(k/12); benefit year 0 weighs 1 also for d = 1.
 * Every power is taken from its own base (whole years by multiplication, times one of twelve roots), never from the
 * power before it. Sums are kept per Timing object, so a column with one timing builds them once.
 * Source: METHOD section 2, order of work.
 */
export function weightsOf(timing: Timing): Weights {
  const known = made.get(timing);
  if (known !== undefined) return known;
  const weights = weighsNothing(timing) ? countOfMonths : weighted(timing);
  made.set(timing, weights);
  return weights;
}

const countOfMonths: Weights = { ofBenefitMonths: (count) => new Decimal(count), limit: null };

function weighted(timing: Timing): Weights {
  const weight = monthWeight(timing);
  const sums: Decimal[] = [ZERO];
  const ofBenefitMonths = (count: Months): Decimal => {
    for (let month = sums.length; month <= count; month++) sums.push(sums[month - 1]!.plus(weight(month)));
    return sums[count]!;
  };
  return { ofBenefitMonths, limit: limitOf(timing, ofBenefitMonths) };
}

/** The weight of benefit month 1, 2, 3 … */
function monthWeight(timing: Timing): (benefitMonth: number) => Decimal {
  const kept = ONE.minus(timing.dropOff);
  const growth = ONE.plus(timing.discountRate);
  const root = growth.equals(1) ? ONE : twelfthRoot(growth);
  const roots = Array.from({ length: 12 }, (_, twelfths) => root.pow(twelfths));
  return (benefitMonth) => {
    const benefitYear = Math.floor((benefitMonth - 1) / 12);
    const remaining = benefitYear === 0 ? ONE : kept.pow(benefitYear);
    if (growth.equals(1)) return remaining;
    const month = timing.lag + benefitMonth;
    return remaining.div(growth.pow(Math.floor(month / 12)).times(roots[month % 12]!));
  };
}

/**
 * Each benefit year brings (1 − d)/(1 + r) of the one before, so all years together bring
 * (first year) · (1 + r)/(r + d). Kept as a fraction: the comparison with the cost then needs no division.
 */
function limitOf(timing: Timing, sum: Weights["ofBenefitMonths"]): Weights["limit"] {
  const firstYear = sum(12 as Months);
  return {
    over: firstYear.times(ONE.plus(timing.discountRate)),
    under: timing.discountRate.plus(timing.dropOff),
  };
}

/**
 * Σ of the weights of months 1 … 12n after time 0, a last part month in proportion.
 * With r = d = 0 that is the number of months after the lag.
 */
export function weightOverYears(horizon: Years, timing: Timing): Decimal {
  const { whole, part } = horizonMonths(horizon);
  const count = whole - timing.lag;
  if (count < 0) return ZERO;
  const { ofBenefitMonths } = weightsOf(timing);
  const sum = ofBenefitMonths(count as Months);
  if (part.isZero()) return sum;
  return sum.plus(
    ofBenefitMonths((count + 1) as Months)
      .minus(sum)
      .times(part),
  );
}
