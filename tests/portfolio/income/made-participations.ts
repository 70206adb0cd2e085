import type { Participations, RecordedState } from "../../../src/participation/model/participations";

/** One participation as tests write it; states by position in the list of states. */
export interface MadeRow {
  readonly year: number;
  readonly before: number;
  readonly after: number;
  readonly flags: number;
}

export const SILENT: RecordedState = {
  livelihoods: [],
  unsubsidisedWork: null,
  subsidisedWork: null,
  scheme: null,
  studies: null,
  jobSeeking: null,
};

export const state = (parts: Partial<RecordedState>): RecordedState => ({ ...SILENT, ...parts });

/** Participations of the given rows; position 0 of `states` is "not told". */
export function made(rows: readonly MadeRow[], states: readonly RecordedState[]): Participations {
  const column = (value: (row: MadeRow) => number): Uint16Array => Uint16Array.from(rows, value);
  return {
    count: rows.length,
    sheets: ["Deltagare"],
    sheet: new Uint8Array(rows.length),
    sourceRow: Uint32Array.from(rows, (_, at) => at + 1),
    categories: {},
    extras: {},
    start: new Uint16Array(rows.length),
    end: new Uint16Array(rows.length),
    year: column(({ year }) => year),
    age: new Uint8Array(rows.length).fill(255),
    before: column(({ before }) => before),
    after: column(({ after }) => after),
    states: [null, ...states],
    person: new Uint32Array(rows.length),
    flags: Uint8Array.from(rows, ({ flags }) => flags),
  };
}
