import type { Livelihood, SubsidyScheme } from "../../valuation/livelihoods";

/**
 * Participations in columns: position i of every column is the same participation. No object per row, no identity
 * number, no name, no free text. Source of the layout: PERFORMANCE, data layout.
 */
export interface Participations {
  readonly count: number;
  /** Which source sheet (index into `sheets`) and which of its rows, counted from 0. */
  readonly sheets: readonly string[];
  readonly sheet: Uint8Array;
  readonly sourceRow: Uint32Array;
  /** Text columns by field; a field the source does not have is absent. */
  readonly categories: Readonly<Partial<Record<CategoryField, Category>>>;
  /** Extra columns the user's sheet has (kompletterande frågor), by heading; only those with few values. */
  readonly extras: Readonly<Record<string, Category>>;
  /** Serial dates; 0 is missing. */
  readonly start: Uint16Array;
  readonly end: Uint16Array;
  /** Year the participation is counted in: of its end, else stated budget year, else of its start; 0 is unknown. */
  readonly year: Uint16Array;
  /** Age at start; 255 is unknown. */
  readonly age: Uint8Array;
  /** Codes into `states`; 0 is "not told". */
  readonly before: Codes;
  readonly after: Codes;
  readonly states: readonly (RecordedState | null)[];
  /** A key that is the same for the same person within this reading only; 0 is unknown. */
  readonly person: Uint32Array;
  /** Bits of Flag. */
  readonly flags: Uint8Array;
}

/** As narrow as the number of different things allows: 255, 65,535 or more. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

export type CategoryField =
  | "association" | "intervention" | "municipality" | "district" | "sex" | "education" | "benefitTime"
  | "endReason" | "referrer" | "targetGroup" | "responsibleOrganisation"; // prettier-ignore

/** A column of names as codes: names[codes[i]]; code 0 is missing, and names[0] is "". */
export interface Category {
  readonly codes: Codes;
  readonly names: readonly string[];
}

/** What is known of how a participation counts. */
export const FLAG = {
  /** Registered with personal data, so that before and after are known; else anonymous or volume. */
  personal: 1,
  anonymous: 2,
  volume: 4,
  /** Ended: has an end date (or an end reason) and counts in before and after. */
  finished: 8,
  /** Overlaps another participation of the same person: its benefit may be counted twice. */
  overlapping: 16,
} as const;

/** A person's situation as the source tells it; null is "not told". Extents in percent, 100 % = 40 h a week. */
export interface RecordedState {
  readonly livelihoods: readonly { readonly code: Livelihood; readonly extent: number | null }[];
  readonly unsubsidisedWork: number | null;
  readonly subsidisedWork: number | null;
  readonly scheme: SubsidyScheme | null;
  readonly studies: number | null;
  readonly jobSeeking: boolean | null;
  /** True where a value of livelihood, work or studies stands in the source but was left out: what is here is a part. */
  readonly leftOut?: boolean;
}
