import type { Result } from "../../src/calculation/result";
import { calendarYear, share, type Ore } from "../../src/calculation/units";
import { assumptionSet, type AssumptionSet } from "../../src/valuation/assumptions/assumption-set";
import type { EditValue } from "../../src/valuation/assumptions/faults";
import type { State } from "../../src/valuation/state/state";
import { readState } from "../../src/valuation/state-text";

/** What the tests of valuation begin with. */
export const SEED = 20160419;
export const RULE_YEARS = Array.from({ length: 13 }, (_, index) => 2014 + index);

/** The value of an outcome; a fault fails the test with its words. */
export function valueOf<T>(outcome: Result<T, unknown>): T {
  if (!outcome.ok) throw new Error(`Expected a value, found ${JSON.stringify(outcome.fault)}`);
  return outcome.value;
}

export function faultOf<F>(outcome: Result<unknown, F>): F {
  if (outcome.ok) throw new Error(`Expected a fault, found ${JSON.stringify(outcome.value)}`);
  return outcome.fault;
}

export const setOf = (year: number, edits: Readonly<Record<string, EditValue>> = {}): AssumptionSet =>
  valueOf(assumptionSet(calendarYear(year), new Map(Object.entries(edits))));

export const stateOf = (text: string): State => valueOf(readState(text));

/** Kronor as öre: kr(25000) */
export const kr = (amount: number): Ore => Math.round(amount * 100) as Ore;

export const part = (text: string) => share(text);
