import type { PaybackFault } from "../calculation/payback";
import type { Result } from "../calculation/result";
import type { Months } from "../calculation/units";
import type { Measured, NoneReason } from "./model";

export const measured = <T>(value: T): Measured<T> => ({ kind: "value", value });

export const none = (reason: NoneReason): { readonly kind: "none"; readonly reason: NoneReason } => ({
  kind: "none",
  reason,
});

/** A measure of two others; the first reason wins where one of them is missing. */
export function both<A, B, T>(a: Measured<A>, b: Measured<B>, compute: (a: A, b: B) => T): Measured<T> {
  if (a.kind === "none") return a;
  if (b.kind === "none") return b;
  return measured(compute(a.value, b.value));
}

/** All values of the list, or the first reason why one is missing. */
export function all<T>(list: readonly Measured<T>[]): Measured<readonly T[]> {
  const values: T[] = [];
  for (const item of list) {
    if (item.kind === "none") return item;
    values.push(item.value);
  }
  return measured(values);
}

/** A payback, or why there is none in the portfolio's words. */
export function measuredPayback(result: Result<Months, PaybackFault>): Measured<Months> {
  if (result.ok) return measured(result.value);
  switch (result.fault.code) {
    case "never":
      return none("never");
    case "over-100-years":
      return none("over-100-years");
    case "cost-not-positive":
      return none("no-cost");
  }
}

export const valueOf = <T>(item: Measured<T>): T | null => (item.kind === "value" ? item.value : null);
