/** Typed columns that grow as blocks arrive. New places hold 0. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

const FIRST_SIZE = 8192;

/** Reads and writes go straight to `data`; `reserve` first. */
export class Growing<T extends Numbers> {
  data: T;
  constructor(private readonly make: (size: number) => T) {
    this.data = make(FIRST_SIZE);
  }

  /** Room for `size` values in all. */
  reserve(size: number): void {
    if (size <= this.data.length) return;
    const wider = this.make(Math.max(size, this.data.length * 2));
    wider.set(this.data);
    this.data = wider;
  }

  /** The first `size` values, without the room for more. */
  taken(size: number): T {
    const exact = this.make(size);
    exact.set(this.data.subarray(0, size));
    return exact;
  }
}

export const growing8 = (): Growing<Uint8Array> => new Growing((size) => new Uint8Array(size));
export const growing16 = (): Growing<Uint16Array> => new Growing((size) => new Uint16Array(size));
export const growing32 = (): Growing<Uint32Array> => new Growing((size) => new Uint32Array(size));

/**
 * Moves the values of kept rows together after a block: `keep[i]` tells of place `from + i`. What is left behind is
 * cleared. Returns nothing; the caller knows how many are kept.
 */
export function compact({ data }: { readonly data: Numbers }, from: number, keep: Uint8Array, count: number): void {
  let to = from;
  for (let i = 0; i < count; i++) if (keep[i] === 1) data[to++] = data[from + i] as number;
  data.fill(0, to, from + count);
}
