import { LIVELIHOODS } from "../../../valuation/livelihoods";
import {
  FLAG,
  type Category,
  type CategoryField,
  type Participations,
  type RecordedState,
} from "../../model/participations";
import { serialOf, yearOfSerial, FIRST_SERIAL, LAST_SERIAL } from "../values/dates";
import { meaningsOf } from "../values/confirmed-words";
import { ONGOING } from "../values/code-lists";
import type { Cover } from "../values/covered-names";
import { livelihoodNames } from "../values/livelihood-names";
import { rowsInParts, type InParts } from "../in-parts";
import type { ReadOptions } from "../read-options";
import { isLoneYear, YEAR_BASE } from "./date-column";
import { findOverlaps, type Periods } from "./overlaps";
import { resolveState } from "./resolve-state";
import type { Side } from "./state-columns";
import type { StateIssue } from "./state-draft";
import { Scales } from "./state-extents";
import { FORM, type Store } from "./store";

/** The finished columns, and what putting them together found; positions are of the columns. */
export interface Finished {
  readonly participations: Participations;
  /** Issues of each combination of cells, by its number; per side. */
  readonly stateIssues: Readonly<Record<Side, readonly (readonly StateIssue[])[]>>;
  readonly twice: readonly number[];
}

const NOT_TOLD = 0;
/** Without a today, every end has come. */
const NEVER = LAST_SERIAL;
/** The path of rows whose cells say nothing of a side. */
const NO_CELLS = 0;
const UNKNOWN_AGE = 255;
const NO_CODE = -1;

/** Everything that all rows decide together, in parts. The store is used up. */
export function* finishColumns(store: Store, options: ReadOptions, cover: Cover): InParts<Finished> {
  const { count } = store;
  const states: (RecordedState | null)[] = [null];
  const names = livelihoodNames([...saidOf(options), ...(options.livelihoodNames ?? [])]);
  const known = new Map<string, number>();
  const before = yield* resolveSide(store, "Before", states, known, names);
  const after = yield* resolveSide(store, "After", states, known, names);
  const categories = finishCategories(store, cover);
  const times = yield* finishTimes(store, categories.endReason, options.today);
  const person = store.person.taken(count);
  const intervention = categories.intervention?.codes ?? null;
  const twice = store.readsAll
    ? yield* flagOverlaps({ count, person, persons: store.persons.count, ...times, intervention }, times.flags)
    : [];
  yield* giveKeys(person, store.persons.count, options.personKey);
  const extras = [...store.extras].map(([heading, one]): [string, Category] => [heading, one.finish(count)]);
  const beforeStates = statesOf(store.before.data, before.table, count, states.length);
  yield;
  const afterStates = statesOf(store.after.data, after.table, count, states.length);
  yield;
  return {
    participations: {
      count,
      sheets: [...store.sheets],
      sheet: store.sheet.taken(count),
      sourceRow: store.sourceRow.taken(count),
      categories,
      extras: Object.fromEntries(extras),
      ...times,
      before: beforeStates,
      after: afterStates,
      states,
      person,
    },
    stateIssues: { Before: before.issues, After: after.issues },
    twice,
  };
}

/** @returns the rows that are there twice */
function* flagOverlaps(periods: Periods, flags: Uint8Array): InParts<readonly number[]> {
  const { overlapping, twice } = yield* findOverlaps(periods);
  for (let at = 0; at < flags.length; at++) {
    if (overlapping[at] === 1) flags[at] = (flags[at] as number) | FLAG.overlapping;
  }
  return twice;
}

/** Livelihoods by the words the user has said them of. */
const saidOf = ({ words }: ReadOptions): NonNullable<ReadOptions["livelihoodNames"]> =>
  [...meaningsOf(words, "livelihood")].flatMap(([name, said]) => {
    const code = LIVELIHOODS.find((one) => one === said);
    return code === undefined ? [] : [{ name, code }];
  });

const MOST_IN_16_BITS = 65_536;

function statesOf(paths: Uint32Array, table: Uint32Array, count: number, states: number): Uint16Array | Uint32Array {
  const out = states <= MOST_IN_16_BITS ? new Uint16Array(count) : new Uint32Array(count);
  for (let at = 0; at < count; at++) out[at] = table[paths[at] as number] as number;
  return out;
}

/** Dates, years, ages and flags; lone years leave the dates once they have told the year. */
function* finishTimes(
  store: Store,
  endReason: Category | undefined,
  today: number | undefined,
): InParts<Pick<Participations, "start" | "end" | "year" | "age" | "flags">> {
  const { count } = store;
  const start = datesOf(store.start, count);
  const end = datesOf(store.end, count);
  const began = store.start.data;
  const ended = store.end.data;
  const budgetYear = store.valuesOf(store.budgetYear);
  const form = store.valuesOf(store.form);
  const reasons = endReason?.codes;
  const ongoing = endReason?.names.indexOf(ONGOING) ?? NO_CODE;
  const years = yearTable();
  const last = today ?? NEVER;
  const year = new Uint16Array(count);
  const flags = new Uint8Array(count);
  yield;
  const tell = (at: number): void => {
    const begins = began[at] as number;
    const ends = ended[at] as number;
    year[at] = yearOf(begins, ends, budgetYear === null ? NOT_TOLD : (budgetYear[at] as number), years);
    const reason = reasons === undefined ? NOT_TOLD : (reasons[at] as number);
    const said = reason !== NOT_TOLD;
    const finished = reason !== ongoing && (ends !== NOT_TOLD ? endedBy(ends, last, years) : said);
    const dated = begins !== NOT_TOLD || ends !== NOT_TOLD;
    const flag = registrationOf(store, at, form === null ? FORM.none : (form[at] as number), dated);
    flags[at] = flag | (finished ? FLAG.finished : 0);
  };
  yield* rowsInParts(0, count, (from, to) => {
    for (let at = from; at < to; at++) tell(at);
  });
  return { start, end, year, age: yield* agesOf(store, years), flags };
}

/** The dates without lone years; the column itself where it has none. */
function datesOf(column: Store["start"], count: number): Uint16Array {
  const { data } = column;
  let lone = false;
  for (let at = 0; at < count && !lone; at++) lone = isLoneYear(data[at] as number);
  if (!lone) return column.taken(count);
  return data.slice(0, count).map((stored) => (isLoneYear(stored) ? NOT_TOLD : stored));
}

function registrationOf(store: Store, at: number, form: number, dated: boolean): number {
  if (form === FORM.none) return !dated && bareRow(store, at) ? FLAG.anonymous : FLAG.personal;
  return form === FORM.anonymous ? FLAG.anonymous : form === FORM.volume ? FLAG.volume : FLAG.personal;
}

function finishCategories(store: Store, cover: Cover): Partial<Record<CategoryField, Category>> {
  const categories: Partial<Record<CategoryField, Category>> = {};
  for (const [field, one] of store.categories) {
    categories[field] = one.finish(store.count, field === "intervention" ? cover : null);
  }
  return categories;
}

/** Combinations of cells interpreted between two stops. */
const STATES_AT_ONCE = 1000;

function* resolveSide(
  store: Store,
  side: Side,
  states: (RecordedState | null)[],
  known: Map<string, number>,
  names: ReturnType<typeof livelihoodNames>,
): InParts<{ readonly table: Uint32Array; readonly issues: (readonly StateIssue[])[] }> {
  const { paths, cells } = store.sides[side];
  const table = new Uint32Array(paths.count);
  const issues: (readonly StateIssue[])[] = [];
  const held = inOrderOfRows(side === "Before" ? store.before.data : store.after.data, store.count, paths.count).map(
    (path) => ({ path, own: paths.stepsOf(path).flatMap((step) => cells[step - 1] ?? []) }),
  );
  // Sums and other rows that were left out say nothing of how a column's numbers are meant.
  const scales = new Scales(new Set(held.flatMap(({ own }) => own)));
  let done = 0;
  for (const { path, own } of held) {
    const draft = resolveState(own, scales, names);
    if (draft.issues.length > 0) issues[path] = draft.issues;
    const state = draft.finish();
    if (state !== null) table[path] = numberOf(state, states, known);
    if (++done % STATES_AT_ONCE === 0) yield;
  }
  yield;
  return { table, issues };
}

/** The paths that rows have, in the order of their first rows: states are numbered alike whatever the blocks were. */
function inOrderOfRows(paths: Uint32Array, count: number, size: number): readonly number[] {
  const seen = new Uint8Array(size);
  const order: number[] = [];
  seen[NO_CELLS] = 1;
  for (let at = 0; at < count; at++) {
    const path = paths[at] as number;
    if (seen[path] === 1) continue;
    seen[path] = 1;
    order.push(path);
  }
  return order;
}

function numberOf(state: RecordedState, states: (RecordedState | null)[], known: Map<string, number>): number {
  const key = JSON.stringify(state);
  const held = known.get(key);
  if (held !== undefined) return held;
  known.set(key, states.length);
  return states.push(state) - 1;
}

/** The year of every stored date: a serial date, or a lone year. */
function yearTable(): Uint16Array {
  const years = new Uint16Array(LAST_SERIAL + 1);
  for (let stored = 1; stored < FIRST_SERIAL; stored++) years[stored] = stored + YEAR_BASE;
  for (let year = yearOfSerial(FIRST_SERIAL), serial = FIRST_SERIAL; serial <= LAST_SERIAL; serial++) {
    if (serial === serialOf(year + 1, 1, 1)) year++;
    years[serial] = year;
  }
  return years;
}

/** Of its end, else the stated budget year, else of its start; 0 is unknown. */
function yearOf(start: number, end: number, budgetYear: number, years: Uint16Array): number {
  if (end !== NOT_TOLD) return years[end] as number;
  return budgetYear !== NOT_TOLD ? budgetYear : (years[start] as number);
}

/** An end that lies ahead of today has not come. */
const endedBy = (end: number, today: number, years: Uint16Array): boolean =>
  isLoneYear(end) ? (years[end] as number) <= (years[today] as number) : end <= today;

/** As stated, else the years between birth and start; 255 is unknown. */
function* agesOf(store: Store, years: Uint16Array): InParts<Uint8Array> {
  const { count } = store;
  const ages = new Uint8Array(count).fill(UNKNOWN_AGE);
  const stated = store.valuesOf(store.age);
  const born = store.valuesOf(store.birthYear);
  if (stated === null && born === null) return ages;
  const began = store.start.data;
  const tell = (at: number): void => {
    const told = stated === null ? NOT_TOLD : (stated[at] as number);
    const birth = born === null ? NOT_TOLD : (born[at] as number);
    const start = began[at] as number;
    if (told > 0) ages[at] = told - 1;
    else if (birth !== NOT_TOLD && start !== NOT_TOLD) {
      const age = (years[start] as number) - birth;
      if (age >= 0 && age < UNKNOWN_AGE) ages[at] = age;
    }
  };
  yield* rowsInParts(0, count, (from, to) => {
    for (let at = from; at < to; at++) tell(at);
  });
  return ages;
}

/** Anonymous participants have only sex and budget year: no dates (asked by the caller), no person, no
 * situation. Source: the SUS note, 2.6. */
function bareRow(store: Store, at: number): boolean {
  const budgetYear = store.valuesOf(store.budgetYear);
  const told = budgetYear !== null && budgetYear[at] !== NOT_TOLD;
  return told && store.person.data[at] === 0 && store.before.data[at] === NO_CELLS && store.after.data[at] === NO_CELLS;
}

/** Random keys in place of the numbers persons were told apart by. */
function* giveKeys(person: Uint32Array, persons: number, personKey: () => number): InParts<void> {
  const keys = new Uint32Array(persons + 1);
  yield* rowsInParts(1, persons + 1, (from, to) => {
    for (let one = from; one < to; one++) keys[one] = personKey();
  });
  yield* rowsInParts(0, person.length, (from, to) => {
    for (let at = from; at < to; at++) person[at] = keys[person[at] as number] as number;
  });
}
