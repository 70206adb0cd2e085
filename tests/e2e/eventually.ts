import { PATIENCE_MS } from "./build";

const READ_AGAIN_MS = 40;

/**
 * Reads until what is read passes the check, or patience is out: then the check's own words are thrown. For what has to
 * come true, not for what must not change: that is true at the first reading.
 * @returns what was read last
 */
export async function eventually<T>(read: () => Promise<T>, check: (now: T) => void): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const now = await read();
    try {
      check(now);
      return now;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_MS));
  }
}
