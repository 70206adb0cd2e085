import { FLAG, type Participations } from "../../participation/model/participations";
import { numbering, roomFor } from "./numbering";

/** All that a participation's money is decided by: those of a kind are worth the same. */
export interface StepKind {
  /** The year it counts in; 0 is unknown. */
  readonly year: number;
  /** Registered without personal data: no before and after. Unfinished: no after yet. */
  readonly standing: "withoutPersonalData" | "unfinished" | "finished";
  /** Codes into the states of the participations; 0 unless finished. */
  readonly before: number;
  readonly after: number;
}

/** The participations by kind of step: made once for a reading, so that no later figure passes over states again. */
export interface CountedSteps {
  readonly kinds: readonly StepKind[];
  /** codes[i] is the position of participation i's kind. */
  readonly codes: Uint16Array | Uint32Array;
  /** How many there are of each kind. */
  readonly counts: Uint32Array;
}

/** Who stands behind a result. all = without personal data + unfinished + finished. */
export interface Coverage {
  readonly all: number;
  /** Registered without personal data: they have no before and after. */
  readonly withoutPersonalData: number;
  readonly unfinished: number;
  readonly finished: number;
}

const made = new WeakMap<Participations, CountedSteps>();

/**
 * Counts participations by kind of step in one pass, the first time it is asked: money is formed once for each kind and
 * never for each row. Source: PERFORMANCE, data layout; METHOD section 5.
 */
export function countSteps(participations: Participations): CountedSteps {
  const known = made.get(participations);
  if (known !== undefined) return known;
  const counted = count(participations);
  made.set(participations, counted);
  return counted;
}

const WITHOUT_PERSONAL_DATA = 0;
const UNFINISHED = 1;
const FINISHED = 2;

function count({ before, after, flags, year, states, count: rows }: Participations): CountedSteps {
  const years = yearPositions(year);
  const width = states.length;
  const perYear = FINISHED + width * width;
  const number = numbering(years.list.length * perYear);
  let codes: CountedSteps["codes"] = new Uint16Array(rows);
  for (let at = 0; at < rows; at += 1) {
    const flag = flags[at] as number;
    let key = (years.positions[year[at] as number] as number) * perYear;
    if ((flag & FLAG.personal) === 0) key += WITHOUT_PERSONAL_DATA;
    else if ((flag & FLAG.finished) === 0) key += UNFINISHED;
    else key += FINISHED + (before[at] as number) * width + (after[at] as number);
    const kind = number.of(key);
    codes = roomFor(codes, kind);
    codes[at] = kind;
  }
  const kinds = number.keys.map((key) => kindOf(key % perYear, years.list[Math.floor(key / perYear)] as number, width));
  const counts = new Uint32Array(kinds.length);
  for (let at = 0; at < rows; at += 1) (counts[codes[at] as number] as number)++;
  return { kinds, codes, counts };
}

function kindOf(key: number, year: number, width: number): StepKind {
  if (key < FINISHED) {
    const standing = key === UNFINISHED ? "unfinished" : "withoutPersonalData";
    return { year, standing, before: 0, after: 0 };
  }
  const pair = key - FINISHED;
  return { year, standing: "finished", before: Math.floor(pair / width), after: pair % width };
}

/** What a column of years can hold. */
const YEARS = 65_536;

/** The years there are, in order of time (0, unknown, first), and where each stands. */
export function yearPositions(year: Uint16Array): { readonly list: readonly number[]; readonly positions: Int32Array } {
  // Plain loops: a set of a million rows, or a call for each, costs more than all the money after it.
  const seen = new Uint8Array(YEARS);
  for (let at = 0; at < year.length; at += 1) seen[year[at] as number] = 1;
  const list: number[] = [];
  const positions = new Int32Array(YEARS).fill(-1);
  seen.forEach((is, one) => is === 1 && (positions[one] = list.push(one) - 1));
  return { list, positions };
}

/** Who of these are what; counts[i] is how many there are of kinds[i]. */
export function coverageOf(kinds: readonly StepKind[], counts: Uint32Array): Coverage {
  const coverage = { all: 0, withoutPersonalData: 0, unfinished: 0, finished: 0 };
  kinds.forEach(({ standing }, kind) => {
    const persons = counts[kind] as number;
    coverage.all += persons;
    coverage[standing] += persons;
  });
  return coverage;
}
