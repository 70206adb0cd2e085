import type { Histogram } from "../../calculation/histogram";
import { niceTicks } from "../report/curve-geometry";

/** What the distribution is marked at. */
export interface Marks {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface SpreadPicture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Whether its middle lies between the marks. */
    readonly inside: boolean;
  }[]; // prettier-ignore
  readonly across: readonly { readonly value: number; readonly at: number }[];
  readonly upwards: readonly { readonly value: number; readonly at: number }[];
  readonly marks: Marks;
}

const MARGIN = { left: 48, right: 16, top: 30, bottom: 36 };
/** Room for a number below. */
const NUMBER = 64;

/**
 * The columns of a distribution, as shares of the draws.
 * @param draws how many there are in all, those above and those that never come among them
 */
export function spreadPicture(
  { bins }: Histogram,
  draws: number,
  marks: Marks,
  { width, height }: { readonly width: number; readonly height: number },
): SpreadPicture | null {
  const [first, last] = [bins[0], bins[bins.length - 1]];
  if (first === undefined || last === undefined || draws === 0) return null;
  const [right, bottom] = [width - MARGIN.right, height - MARGIN.bottom];
  const x = (value: number): number => MARGIN.left + ((right - MARGIN.left) * (value - first.from)) / (last.to - first.from); // prettier-ignore
  const shares = bins.map(({ count }) => count / draws);
  const upwards = niceTicks(0, Math.max(...shares), 3);
  const most = upwards[upwards.length - 1] as number;
  const y = (share: number): number => bottom - ((bottom - MARGIN.top) * share) / most;
  const wanted = Math.max(2, Math.floor((right - MARGIN.left) / NUMBER));
  const ticks = niceTicks(first.from, last.to, wanted).filter((value) => value >= first.from && value <= last.to);
  const placed = (value: number): number => Math.min(right, Math.max(MARGIN.left, x(value)));
  return {
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    columns: bins.map(({ from, to }, at) => {
      const middle = (from + to) / 2;
      return {
        x: x(from),
        y: y(shares[at] as number),
        width: Math.max(x(to) - x(from) - 1, 1),
        height: bottom - y(shares[at] as number),
        inside: middle >= marks.low && middle <= marks.high,
      };
    }),
    across: ticks.map((value) => ({ value, at: x(value) })),
    upwards: upwards.map((value) => ({ value, at: y(value) })),
    marks: { low: placed(marks.low), middle: placed(marks.middle), high: placed(marks.high) },
  };
}
