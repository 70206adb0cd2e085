import type { KernelContext } from "../calculation/catalogue/entry";
import { NO_TIMING, type Timing } from "../calculation/timing";
import { months, share } from "../calculation/units";

const MOST_KEPT = 64;
const kept = new Map<string, Timing>();

/**
 * One Timing object per distinct timing, so that the sums of weights it carries are made once for a whole column,
 * also when a host calls once per cell. Only a memory: results do not depend on it.
 */
export const timings: KernelContext = {
  timing: (lag, discountRate, dropOff) => {
    if (lag === 0 && discountRate === 0 && dropOff === 0) return NO_TIMING;
    const key = `${lag}|${discountRate}|${dropOff}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const timing: Timing = { lag: months(lag), discountRate: share(discountRate), dropOff: share(dropOff) };
    kept.set(key, timing);
    return timing;
  },
};
