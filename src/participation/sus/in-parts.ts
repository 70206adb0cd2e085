/**
 * Long work in parts: it stops at each yield, and whoever runs it may let the host draw there. Its result is what it
 * returns.
 */
export type InParts<T> = Generator<void, T, void>;

/** Rows passed through between two stops: a few milliseconds of the simplest loops. */
const ROWS_AT_ONCE = 1 << 16;

/** All of it without a stop. */
export function atOnce<T>(work: InParts<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The work for `from` up to, not including, `to`, a part at a time. The loops are the work's own, and stay quick. */
export function* rowsInParts(from: number, to: number, work: (from: number, to: number) => void): InParts<void> {
  for (let at = from; at < to; at += ROWS_AT_ONCE) {
    work(at, Math.min(at + ROWS_AT_ONCE, to));
    yield;
  }
}
