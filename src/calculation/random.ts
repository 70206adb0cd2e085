/** The next number of a stream, more than 0 and less than 1. */
export type Random = () => number;

/**
 * Random numbers that follow from a seed alone: xoshiro128**, started by splitmix32. Whole 32-bit numbers only, so that
 * every host gives the same numbers bit by bit.
 *
 * @param seed a whole number
 * @param stream streams of one seed are independent: one for each thing that is drawn, so that a changed range
 *   does not move the draws of another
 * @returns numbers in steps of 2^-52, never 0 and never 1
 *
 * Source: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators (2021).
 * @example randomFrom(1)() === randomFrom(1)() → true
 */
export function randomFrom(seed: number, stream = 0): Random {
  const next = xoshiro128(startingState(seed, stream));
  return () => {
    const high = next() >>> 6;
    const low = next() >>> 6;
    return (high * TWO_26 + low + 0.5) / TWO_52;
  };
}

const TWO_26 = 2 ** 26;
const TWO_52 = 2 ** 52;

export type RandomState = readonly [number, number, number, number];

/** The generator itself: whole numbers from 0 to 2^32 − 1, from a state that is not all 0. */
export function xoshiro128([first, second, third, fourth]: RandomState): () => number {
  let [a, b, c, d] = [first, second, third, fourth];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Four words from a seed and a stream; a seed over 32 bits keeps its upper bits too. */
function startingState(seed: number, stream: number): RandomState {
  let word = (seed ^ Math.imul(Math.floor(seed / 2 ** 32) + 1, 0x85ebca6b) ^ Math.imul(stream, 0xc2b2ae35)) | 0;
  const next = (): number => {
    word = (word + 0x9e3779b9) | 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [next(), next(), next(), next() | 1];
}
