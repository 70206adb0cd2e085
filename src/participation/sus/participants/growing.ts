/** Typed columns that grow as blocks arrive. New places hold 0. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

const FIRST_SIZE = 8192;
/** Of a column, what may stay unused at its end rather than being copied away. */
const SPARE = 1 / 8;

/** Reads and writes go straight to `data`; `reserve` first. */
export class Growing<T extends Numbers> {
  data: T;
  constructor(private make: (size: number) => T) {
    this.data = make(0);
  }

  /** Room for `size` values in all, and more, so that blocks need not be copied each time. */
  reserve(size: number): void {
    if (size > this.data.length) this.expect(Math.max(size, this.data.length * 2, FIRST_SIZE));
  }

  /** Room for just `size` values: for those who know how many there will be. */
  expect(size: number): void {
    if (size <= this.data.length) return;
    const wider = this.make(size);
    wider.set(this.data);
    this.data = wider;
  }

  /** The same values in wider places. */
  widen(make: (size: number) => T): void {
    this.make = make;
    const wider = make(this.data.length);
    wider.set(this.data);
    this.data = wider;
  }

  /** The first `size` values, without much room for more: the column itself where it fits, which is then used up. */
  taken(size: number): T {
    if (this.data.length - size <= size * SPARE) return this.data.subarray(0, size) as T;
    return this.data.slice(0, size) as T;
  }
}

export const growing8 = (): Growing<Uint8Array> => new Growing((size) => new Uint8Array(size));
export const growing16 = (): Growing<Uint16Array> => new Growing((size) => new Uint16Array(size));
export const growing32 = (): Growing<Uint32Array> => new Growing((size) => new Uint32Array(size));

/** Codes as narrow as the number of different things allows: `fit` before a new code is written. */
export class GrowingCodes extends Growing<Numbers> {
  private most = 0xff;
  constructor() {
    super((size) => new Uint8Array(size));
  }

  fit(code: number): void {
    if (code <= this.most) return;
    this.most = code <= 0xffff ? 0xffff : 0xffffffff;
    this.widen(code <= 0xffff ? (size) => new Uint16Array(size) : (size) => new Uint32Array(size));
  }
}

/**
 * Moves the values of kept rows together after a block: `keep[i]` tells of place `from + i`. What is left behind is
 * cleared. Returns nothing; the caller knows how many are kept.
 */
export function compact({ data }: { readonly data: Numbers }, from: number, keep: Uint8Array, count: number): void {
  let to = from;
  for (let i = 0; i < count; i++) if (keep[i] === 1) data[to++] = data[from + i] as number;
  data.fill(0, to, from + count);
}
