/**
 * Outcomes as values: an expected fault (bad input, "never") is returned, never thrown.
 * An exception anywhere in the pure folders means a bug.
 */
export type Result<T, F> = Ok<T> | Fail<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Fail<F> {
  readonly ok: false;
  readonly fault: F;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const fail = <F>(fault: F): Fail<F> => ({ ok: false, fault });

/** For the end of an exhaustive switch: does not compile when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
