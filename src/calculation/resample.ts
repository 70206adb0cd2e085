import { binomialDraw } from "./binomial";
import type { Random } from "./random";

/**
 * A sample drawn with replacement from things of a few kinds, as many as there are: how many it has of each kind
 * (multinomial), one binomial draw a kind instead of one draw a thing.
 *
 * @param counts how many there are of each kind, whole numbers
 * @param into filled with the sample's counts; they sum to the same
 *
 * Source: L. Devroye, Non-Uniform Random Variate Generation (1986), XI.1.4.
 * @example resample([3, 0, 0], randomFrom(1), [0, 0, 0]) → [3, 0, 0]
 */
export function resample<Into extends { [at: number]: number }>(
  counts: ArrayLike<number>,
  random: Random,
  into: Into,
): Into {
  let things = 0;
  for (let kind = 0; kind < counts.length; kind++) things += counts[kind]!;
  let left = things;
  for (let kind = 0; kind < counts.length; kind++) {
    const count = counts[kind]!;
    const drawn = count === things ? left : binomialDraw(left, count / things, random);
    (into as { [at: number]: number })[kind] = drawn;
    left -= drawn;
    things -= count;
  }
  return into;
}
