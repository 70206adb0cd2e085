import {
  FLAG,
  type Category,
  type CategoryField,
  type Participations,
  type RecordedState,
} from "../../model/participations";
import { serialOf, yearOfSerial, FIRST_SERIAL, LAST_SERIAL } from "../values/dates";
import { livelihoodNames } from "../values/livelihood-names";
import type { ReadOptions } from "../read-options";
import { isLoneYear, YEAR_BASE } from "./date-column";
import { findOverlaps } from "./overlaps";
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
const UNKNOWN_AGE = 255;

/** Everything that all rows decide together. The store is used up. */
export function finishColumns(store: Store, options: ReadOptions): Finished {
  const { count } = store;
  const states: (RecordedState | null)[] = [null];
  const names = livelihoodNames(options.livelihoodNames);
  const known = new Map<string, number>();
  const before = resolveSide(store, "Before", states, known, names);
  const after = resolveSide(store, "After", states, known, names);
  const categories = finishCategories(store);
  const times = finishTimes(store, categories.endReason, options.today);
  const person = store.person.taken(count);
  const { start, end, flags } = times;
  const intervention = categories.intervention?.codes ?? null;
  const { overlapping, twice } = findOverlaps({
    count,
    person,
    persons: store.persons.count,
    start,
    end,
    intervention,
  });
  for (let at = 0; at < count; at++) {
    if (overlapping[at] === 1) flags[at] = (flags[at] as number) | FLAG.overlapping;
  }
  giveKeys(person, store.persons.count, options.personKey);
  const extras = [...store.extras].map(([heading, one]): [string, Category] => [heading, one.finish(count)]);
  return {
    participations: {
      count,
      sheets: [...store.sheets],
      sheet: store.sheet.taken(count),
      sourceRow: store.sourceRow.taken(count),
      categories,
      extras: Object.fromEntries(extras),
      ...times,
      before: statesOf(store.before.data, before.table, count, states.length),
      after: statesOf(store.after.data, after.table, count, states.length),
      states,
      person,
    },
    stateIssues: { Before: before.issues, After: after.issues },
    twice,
  };
}

const MOST_IN_16_BITS = 65_536;

function statesOf(paths: Uint32Array, table: Uint32Array, count: number, states: number): Uint16Array | Uint32Array {
  const out = states <= MOST_IN_16_BITS ? new Uint16Array(count) : new Uint32Array(count);
  for (let at = 0; at < count; at++) out[at] = table[paths[at] as number] as number;
  return out;
}

/** Dates, years, ages and flags; lone years leave the dates once they have told the year. */
function finishTimes(store: Store, endReason: Category | undefined, today: number | undefined) {
  const { count } = store;
  const start = store.start.taken(count);
  const end = store.end.taken(count);
  const years = yearTable();
  const year = new Uint16Array(count);
  const age = new Uint8Array(count);
  const flags = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const begins = start[at] as number;
    const ends = end[at] as number;
    year[at] = yearOf(begins, ends, store.budgetYear.data[at] as number, years);
    age[at] = ageOf(store, at, begins, years);
    const told = endReason !== undefined && endReason.codes[at] !== 0;
    const finished = ends !== 0 ? endedBy(ends, today, years) : told;
    flags[at] = registrationOf(store, at) | (finished ? FLAG.finished : 0);
    if (isLoneYear(begins)) start[at] = NOT_TOLD;
    if (isLoneYear(ends)) end[at] = NOT_TOLD;
  }
  return { start, end, year, age, flags };
}

function registrationOf(store: Store, at: number): number {
  const form = store.form.data[at] as number;
  if (form === FORM.none) return bareRow(store, at) ? FLAG.anonymous : FLAG.personal;
  return form === FORM.anonymous ? FLAG.anonymous : form === FORM.volume ? FLAG.volume : FLAG.personal;
}

function finishCategories(store: Store): Partial<Record<CategoryField, Category>> {
  const categories: Partial<Record<CategoryField, Category>> = {};
  for (const [field, one] of store.categories) categories[field] = one.finish(store.count);
  return categories;
}

function resolveSide(
  store: Store,
  side: Side,
  states: (RecordedState | null)[],
  known: Map<string, number>,
  names: ReturnType<typeof livelihoodNames>,
) {
  const { paths, cells } = store.sides[side];
  const scales = new Scales(cells);
  const table = new Uint32Array(paths.count);
  const issues: (readonly StateIssue[])[] = [];
  const used = new Uint8Array(paths.count);
  const rows = side === "Before" ? store.before.data : store.after.data;
  for (let at = 0; at < store.count; at++) used[rows[at] as number] = 1;
  for (let path = 1; path < paths.count; path++) {
    if (used[path] === 0) continue;
    const draft = resolveState(
      paths.stepsOf(path).flatMap((step) => cells[step - 1] ?? []),
      scales,
      names,
    );
    if (draft.issues.length > 0) issues[path] = draft.issues;
    const state = draft.finish();
    if (state !== null) table[path] = numberOf(state, states, known);
  }
  return { table, issues };
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
  if (end !== 0) return years[end] as number;
  return budgetYear !== 0 ? budgetYear : (years[start] as number);
}

/** An end that lies ahead of today has not come. */
function endedBy(end: number, today: number | undefined, years: Uint16Array): boolean {
  if (today === undefined) return true;
  return isLoneYear(end) ? (years[end] as number) <= (years[today] as number) : end <= today;
}

function ageOf(store: Store, at: number, start: number, years: Uint16Array): number {
  const stated = store.age.data[at] as number;
  if (stated > 0) return stated - 1;
  const born = store.birthYear.data[at] as number;
  if (born === 0 || start === 0) return UNKNOWN_AGE;
  const age = (years[start] as number) - born;
  return age >= 0 && age < UNKNOWN_AGE ? age : UNKNOWN_AGE;
}

/** Anonymous participants have only sex and budget year: no dates, no person, no situation. Source: the SUS note, 2.6. */
function bareRow(store: Store, at: number): boolean {
  const blank = store.start.data[at] === 0 && store.end.data[at] === 0 && store.person.data[at] === 0;
  return blank && store.budgetYear.data[at] !== 0 && store.before.data[at] === 0 && store.after.data[at] === 0;
}

/** Random keys in place of the numbers persons were told apart by. */
function giveKeys(person: Uint32Array, persons: number, personKey: () => number): void {
  const keys = new Uint32Array(persons + 1);
  for (let one = 1; one <= persons; one++) keys[one] = personKey();
  for (let at = 0; at < person.length; at++) person[at] = keys[person[at] as number] as number;
}
