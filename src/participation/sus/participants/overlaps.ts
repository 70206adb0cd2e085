/** What overlaps are found from; `person` 0 is unknown, dates are serial, 0 is missing. */
export interface Periods {
  readonly count: number;
  readonly person: Uint32Array;
  readonly persons: number;
  readonly start: Uint16Array;
  readonly end: Uint16Array;
  /** Intervention by code, to tell a row that is there twice. */
  readonly intervention: { readonly [at: number]: number } | null;
}

export interface Overlaps {
  /** 1 for a participation that overlaps another of the same person. */
  readonly overlapping: Uint8Array;
  /** Rows with the same person, intervention and dates as another. */
  readonly twice: readonly number[];
}

const OPEN_END = 65_535;

/** A participation without an end goes on; one whose end is before its start is in no period and is passed over. */
export function findOverlaps(periods: Periods): Overlaps {
  const { count, person, persons, start, end } = periods;
  const overlapping = new Uint8Array(count);
  const twice = new Set<number>();
  const rows = rowsOfRepeated(person, persons, count);
  for (const group of rows) {
    const dated = group.filter(
      (row) => start[row] !== 0 && !(end[row] !== 0 && (end[row] as number) < (start[row] as number)),
    );
    dated.sort((a, b) => inTime(periods, a, b));
    sweep(dated, periods, overlapping, twice);
  }
  return { overlapping, twice: [...twice].sort((a, b) => a - b) };
}

const endOf = ({ end }: Periods, row: number): number => (end[row] === 0 ? OPEN_END : (end[row] as number));

/** By start, end, intervention and row, so that rows that are there twice stand together. */
function inTime(periods: Periods, a: number, b: number): number {
  const { start, intervention } = periods;
  const ofStart = (start[a] as number) - (start[b] as number);
  if (ofStart !== 0) return ofStart;
  const ofEnd = endOf(periods, a) - endOf(periods, b);
  if (ofEnd !== 0) return ofEnd;
  const ofName = intervention === null ? 0 : (intervention[a] as number) - (intervention[b] as number);
  return ofName !== 0 ? ofName : a - b;
}

/**
 * In order of time, one row is enough to compare with: the one that ends last. Any earlier row that reaches past it
 * would have been flagged when that one came.
 */
function sweep(dated: readonly number[], periods: Periods, overlapping: Uint8Array, twice: Set<number>): void {
  const { start, intervention } = periods;
  let latest = -1;
  let before = -1;
  for (const row of dated) {
    if (latest >= 0 && (start[row] as number) < endOf(periods, latest)) {
      overlapping[row] = 1;
      overlapping[latest] = 1;
    }
    const same = before >= 0 && start[before] === start[row] && endOf(periods, before) === endOf(periods, row);
    if (same && intervention !== null && intervention[before] === intervention[row]) twice.add(before).add(row);
    if (latest < 0 || endOf(periods, row) > endOf(periods, latest)) latest = row;
    before = row;
  }
}

/** The rows of each person who has more than one. */
function rowsOfRepeated(person: Uint32Array, persons: number, count: number): readonly number[][] {
  const times = new Uint32Array(persons + 1);
  for (let row = 0; row < count; row++) {
    const one = person[row] as number;
    times[one] = (times[one] as number) + 1;
  }
  const groups = new Map<number, number[]>();
  for (let row = 0; row < count; row++) {
    const one = person[row] as number;
    if (one === 0 || (times[one] as number) < 2) continue;
    const held = groups.get(one);
    if (held === undefined) groups.set(one, [row]);
    else held.push(row);
  }
  return [...groups.values()];
}
