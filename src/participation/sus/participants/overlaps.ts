import { rowsInParts, type InParts } from "../in-parts";

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
export function* findOverlaps(periods: Periods): InParts<Overlaps> {
  const found = { overlapping: new Uint8Array(periods.count), twice: new Set<number>() };
  const { rows, ends } = yield* rowsOfRepeated(periods);
  let from = 0;
  yield* rowsInParts(0, ends.length, (first, after) => {
    for (let one = first; one < after; one++) {
      const to = ends[one] as number;
      inTime(periods, rows, from, to);
      sweep(periods, rows, from, to, found);
      from = to;
    }
  });
  return { overlapping: found.overlapping, twice: [...found.twice].sort((a, b) => a - b) };
}

const endOf = ({ end }: Periods, row: number): number => (end[row] === 0 ? OPEN_END : (end[row] as number));

/** Above so many rows of one person a sort of the library is quicker. */
const FEW = 12;

/** The rows of one person in order: by start, end, intervention and row, so that rows that are there twice meet. */
function inTime(periods: Periods, rows: Uint32Array, from: number, to: number): void {
  if (to - from > FEW) {
    rows.subarray(from, to).sort((a, b) => order(periods, a, b));
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const row = rows[at] as number;
    let place = at;
    while (place > from && order(periods, rows[place - 1] as number, row) > 0) {
      rows[place] = rows[place - 1] as number;
      place--;
    }
    rows[place] = row;
  }
}

function order(periods: Periods, a: number, b: number): number {
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
function sweep(
  periods: Periods,
  rows: Uint32Array,
  from: number,
  to: number,
  { overlapping, twice }: { readonly overlapping: Uint8Array; readonly twice: Set<number> },
): void {
  const { start, intervention } = periods;
  let latest = rows[from] as number;
  for (let at = from + 1; at < to; at++) {
    const row = rows[at] as number;
    const before = rows[at - 1] as number;
    if ((start[row] as number) < endOf(periods, latest)) {
      overlapping[row] = 1;
      overlapping[latest] = 1;
    }
    const same = start[before] === start[row] && endOf(periods, before) === endOf(periods, row);
    if (same && intervention !== null && intervention[before] === intervention[row]) twice.add(before).add(row);
    if (endOf(periods, row) > endOf(periods, latest)) latest = row;
  }
}

/**
 * The rows in a period of each person who has more than one, person after person in one column; a person's rows end
 * where `ends` says.
 */
function* rowsOfRepeated(periods: Periods): InParts<{ readonly rows: Uint32Array; readonly ends: readonly number[] }> {
  const { count, person, persons } = periods;
  const places = new Uint32Array(persons + 1);
  yield* rowsInParts(0, count, (from, to) => {
    for (let row = from; row < to; row++) {
      if (person[row] !== 0 && inPeriod(periods, row)) (places[person[row] as number] as number)++;
    }
  });
  const ends: number[] = [];
  let total = 0;
  yield* rowsInParts(1, persons + 1, (from, to) => {
    for (let one = from; one < to; one++) {
      const times = places[one] as number;
      places[one] = times < 2 ? ALONE : total;
      if (times < 2) continue;
      total += times;
      ends.push(total);
    }
  });
  const rows = new Uint32Array(total);
  yield* rowsInParts(0, count, (from, to) => {
    for (let row = from; row < to; row++) {
      const one = person[row] as number;
      const place = places[one] as number;
      if (one === 0 || place === ALONE || !inPeriod(periods, row)) continue;
      rows[place] = row;
      places[one] = place + 1;
    }
  });
  return { rows, ends };
}

const ALONE = 0xffffffff;

const inPeriod = ({ start, end }: Periods, row: number): boolean =>
  start[row] !== 0 && (end[row] === 0 || (end[row] as number) >= (start[row] as number));
