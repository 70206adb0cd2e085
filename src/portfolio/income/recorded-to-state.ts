import { fail, ok, type Result } from "../../calculation/result";
import { share, type Share } from "../../calculation/units";
import type { RecordedState } from "../../participation/model/participations";
import type { Livelihood } from "../../valuation/livelihoods";
import { checkState, type HeldLivelihood, type State, type StateFault } from "../../valuation/state/state";

/** What had to be assumed to make a state of what was registered. */
export type RecordedNote =
  /** The extent of a livelihood is not told: the rest of full time, shared equally by those that tell none. */
  | { readonly code: "extent-assumed"; readonly livelihood: Livelihood }
  /** Work and the told extents fill full time, so nothing is left for it: it is registered, and counts for nothing. */
  | { readonly code: "no-extent-left"; readonly livelihood: Livelihood }
  /** Neither kind of work is told: the state is valued by its livelihood, without work. */
  | { readonly code: "work-not-stated" };

export interface StateOfRecord {
  readonly state: State;
  readonly notes: readonly RecordedNote[];
}

export type RecordFault =
  | { readonly code: "nothing-told" }
  /**
   * Wage is the livelihood, or nobody pays any, and no work is told: the income is not known, so it is not valued.
   */
  | { readonly code: "work-not-told" }
  /** A livelihood without a known amount: a cell refuses it too. */
  | { readonly code: "livelihood-without-amount" }
  /** A livelihood nobody knows, or none told beside less than full-time work: the same. */
  | { readonly code: "livelihood-unknown" | "livelihood-not-told" }
  /** Something that decides the state stands in the source, and could not be read or is hidden there. */
  | { readonly code: "value-left-out" }
  | StateFault;

/**
 * The state of a person as follow-up registered it. SUS tells no extent of a livelihood: without one it is what is left
 * of full time beside work and told extents. Income support counts whole, since its amount is worked out last.
 *
 * | case | fault |
 * |---|---|
 * | neither livelihood, work nor studies is told | nothing-told |
 * | wage without work, or no livelihood and no word of work; a livelihood not known | work-not-told; livelihood-unknown |
 * | a livelihood without a known amount (Annan) | livelihood-without-amount |
 * | no livelihood told beside less than full-time work | livelihood-not-told |
 * | a value that could not be read, or is hidden | value-left-out |
 * | an extent over 100 %; work and benefits over 100 % together | extent-outside; extents-over-whole |
 *
 * Source: METHOD sections 4 and 5.
 */
export function stateOfRecord(record: RecordedState): Result<StateOfRecord, RecordFault> {
  const refused = notTold(record);
  if (refused !== null) return fail({ code: refused });
  const { unsubsidisedWork, subsidisedWork, scheme, studies } = record;
  const silentOnWork = unsubsidisedWork === null && subsidisedWork === null;
  const notes: RecordedNote[] = silentOnWork ? [{ code: "work-not-stated" }] : [];
  const state = checkState({
    unsubsidised: isSome(unsubsidisedWork) ? { extent: percent(unsubsidisedWork), monthlyWage: null } : null,
    subsidised: isSome(subsidisedWork)
      ? { extent: percent(subsidisedWork), monthlyWage: null, scheme, share: null }
      : null,
    places: isSome(studies) ? { studies: percent(studies) } : {},
    livelihoods: heldOf(record, notes),
  });
  return state.ok ? ok({ state: state.value, notes }) : state;
}

/** What is missing for the state to be worth anything known; null where nothing is. */
function notTold(record: RecordedState): Exclude<RecordFault, StateFault>["code"] | null {
  const { livelihoods, unsubsidisedWork, subsidisedWork, studies } = record;
  if (record.leftOut === true) return "value-left-out";
  const worked = [unsubsidisedWork, subsidisedWork].filter((extent) => extent !== null);
  if (livelihoods.length === 0 && worked.length === 0 && studies === null) return "nothing-told";
  const named = livelihoods.map(({ code }) => code);
  if (named.includes("OKAND")) return "livelihood-unknown";
  if (named.includes("ANNAN")) return "livelihood-without-amount";
  const work = worked.reduce((sum, extent) => sum + extent, 0);
  // Beside full-time work there is no room for another livelihood.
  if (named.length === 0) return work < FULL_TIME ? "livelihood-not-told" : null;
  if (named.includes("LON") && work === 0) return "work-not-told";
  const livesOnNothing = !isSome(studies) && named.every((code) => code === "INGEN");
  return livesOnNothing && worked.length === 0 ? "work-not-told" : null;
}

const FULL_TIME = 100;

const percent = (value: number): Share => share(share(value).div(100));

/** Told and more than nothing: 0 % work is no work. */
const isSome = (extent: number | null): extent is number => extent !== null && extent !== 0;

/** Livelihoods whose extent says nothing about their amount. */
const WHOLE: readonly Livelihood[] = ["FSTOD", "LON", "INGEN", "ANNAN", "OKAND"];

function heldOf(
  { livelihoods, unsubsidisedWork, subsidisedWork }: RecordedState,
  notes: RecordedNote[],
): HeldLivelihood[] {
  const counted = livelihoods.filter(({ extent }) => extent !== 0);
  const untold = counted.filter(({ code, extent }) => extent === null && !WHOLE.includes(code));
  const told = counted.flatMap(({ code, extent }) => (extent === null || WHOLE.includes(code) ? [] : [extent]));
  const work = [unsubsidisedWork, subsidisedWork].filter((extent) => extent !== null);
  const left = [...told, ...work].reduce((rest, extent) => rest - extent, 100);
  const parts = equalParts(left, untold.length);
  return counted.flatMap(({ code: livelihood, extent }) => {
    if (WHOLE.includes(livelihood)) return [{ livelihood, extent: share(1) }];
    if (extent !== null) return [{ livelihood, extent: percent(extent) }];
    const part = parts.shift();
    if (part === undefined) {
      notes.push({ code: "no-extent-left", livelihood });
      return [];
    }
    notes.push({ code: "extent-assumed", livelihood });
    return [{ livelihood, extent: percent(part) }];
  });
}

/** Percent in hundredths, so that a state keeps its text; what does not divide falls to the first. */
function equalParts(whole: number, count: number): number[] {
  if (count === 0 || whole <= 0) return [];
  const hundredths = Math.round(whole * 100);
  const each = Math.floor(hundredths / count);
  return Array.from({ length: count }, (_, at) => (at === 0 ? hundredths - each * (count - 1) : each) / 100);
}
