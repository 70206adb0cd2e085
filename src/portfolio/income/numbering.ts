/** Numbers things from 0 in the order they are first met. */
export interface Numbering {
  /** keys[number] is what has the number. */
  readonly keys: readonly number[];
  of(key: number): number;
}

/** Keys are far apart and few: a flat table where it is small enough, else a map. */
const FLAT_TABLE = 1 << 22;

/** @param size every key is a whole number below it, 0 or more */
export function numbering(size: number): Numbering {
  const keys: number[] = [];
  const next = (key: number): number => keys.push(key) - 1;
  if (size <= FLAT_TABLE) {
    const flat = new Int32Array(size).fill(-1);
    return { keys, of: (key) => ((flat[key] as number) >= 0 ? (flat[key] as number) : (flat[key] = next(key))) };
  }
  const sparse = new Map<number, number>();
  return {
    keys,
    of(key) {
      const known = sparse.get(key);
      if (known !== undefined) return known;
      const number = next(key);
      sparse.set(key, number);
      return number;
    },
  };
}

/** The same numbers in as little room as they need. */
export function narrowed(codes: Uint32Array, size: number): Uint16Array | Uint32Array {
  return size <= 65_536 ? new Uint16Array(codes) : codes;
}

/** Narrow codes until a number does not fit in them: the same codes wider from then on. */
export const roomFor = (codes: Uint16Array | Uint32Array, number: number): Uint16Array | Uint32Array =>
  number < 65_536 || codes instanceof Uint32Array ? codes : new Uint32Array(codes);

/** Codes of so many rows at once are brought to one width: loops over columns of several widths are slow. */
export const AT_ONCE = 4096;
