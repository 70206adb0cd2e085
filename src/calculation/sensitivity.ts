import { payback, type PaybackFault } from "./payback";
import { profitability } from "./profitability";
import type { Result } from "./result";
import { kronor, years, type Kronor, type Months, type Share, type Years } from "./units";

/** The inputs that are changed, in the order that decides between equal swings. */
export const SENSITIVE_INPUTS = ["cost", "annual", "years"] as const;
export type SensitiveInput = (typeof SENSITIVE_INPUTS)[number];

/** The measures where one input has one value and the others stand. */
export interface SensitivityEnd {
  /** Kronor, kronor per year or years. */
  readonly value: Kronor | Years;
  readonly profitability: Kronor;
  readonly payback: Result<Months, PaybackFault>;
}

export interface SensitivityRow {
  readonly input: SensitiveInput;
  readonly low: SensitivityEnd;
  readonly high: SensitivityEnd;
  /** How far profitability moves between the two, 0 or more. */
  readonly swing: Kronor;
}

/**
 * Sensitivity (PAYOFF.KÄNSLIGHET): one input at a time is lowered and raised by a share of itself, the others stand.
 *
 *   low, high = input · (1 ∓ change);  swing = |profitability at high − profitability at low|
 *
 * @param cost kronor, more than 0
 * @param annual kronor per year; may be negative (the low end is then the larger loss)
 * @param horizon years, more than 0
 * @param change share of each input, more than 0 and less than 1
 * @returns a row an input in tornado order: the largest swing first, equal ones in the order cost, benefit, years
 *
 * Without discounting the benefit and the years swing alike: both scale the same product. Payback does not follow the
 * horizon. Source: METHOD section 3.
 * @example sensitivity(kronor(100), kronor(60), years(5), share(0.2)).map(({ input, swing }) => [input, swing]) → [["annual", 120], ["years", 120], ["cost", 40]]
 */
export function sensitivity(cost: Kronor, annual: Kronor, horizon: Years, change: Share): readonly SensitivityRow[] {
  const row = (input: SensitiveInput, value: Kronor | Years, end: (value: Kronor | Years) => SensitivityEnd) => {
    const ends = [value.minus(value.times(change)), value.plus(value.times(change))].map((one) => kronor(one));
    const [low, high] = ends.sort((one, other) => one.cmp(other)).map(end) as [SensitivityEnd, SensitivityEnd];
    return { input, low, high, swing: kronor(high.profitability.minus(low.profitability).abs()) };
  };
  const at = (value: Kronor | Years, c: Kronor, a: Kronor, n: Years): SensitivityEnd => ({
    value,
    profitability: profitability(c, a, n),
    payback: payback(c, a),
  });
  return [
    row("cost", cost, (value) => at(value, kronor(value), annual, horizon)),
    row("annual", annual, (value) => at(value, cost, kronor(value), horizon)),
    row("years", horizon, (value) => at(value, cost, annual, years(value))),
  ].sort((one, other) => other.swing.cmp(one.swing));
}
