import { LIVELIHOODS } from "../../valuation/livelihoods";
import { AGE_BANDS, NO_PARTICIPANTS, NOT_TOLD, type Dimension, type PivotKey } from "./model";
import { compareNames, foldName } from "./names";

/**
 * Keys in the order people expect them; what a list does not name stands after it, in alphabetical order. Lists of the
 * SUS note, 2.3, 2.5 and 9.3.
 */
const LISTS: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  responsibleOrganisation: ["Kommun", "Region", "Af", "Fk", "LSG"],
  orientation: ["individual", "structural"],
  sex: ["K", "M"],
  ageBand: AGE_BANDS,
  education: ["Ej slutförd grundskola", "Grundskola", "Gymnasium", "Eftergymnasial"],
  benefitTime: ["Ingen tid", "<1 år", "1-2 år", "3-5 år", "6-9 år", "10+ år"],
  livelihoodBefore: LIVELIHOODS,
  endReason: ["Enligt plan", "Fortsatt rehabilitering", "Sjukdom", "Föräldraledighet", "Flytt"],
};

/** Last of what a source says, in this order: the rest, then what is said not to be defined. */
const LAST = ["ovrigt", "ovriga", "ej definierad", "ej definierat"];

/** Keys of codes are their own: no spelling is folded. */
export const isCoded = (dimension: Dimension): boolean =>
  ["year", "orientation", "sex", "ageBand", "livelihoodBefore"].includes(dimension);

/** The keys of a dimension in order: its list, alphabetical, "Övrigt", "Ej definierad", not told, no participants. */
export function inKeyOrder(dimension: Dimension, keys: Iterable<PivotKey>): readonly PivotKey[] {
  const list = LISTS[dimension] ?? [];
  const placeOf = (key: PivotKey): number => {
    if (key === NO_PARTICIPANTS) return list.length + LAST.length + 2;
    if (key === NOT_TOLD) return list.length + LAST.length + 1;
    const listed = list.indexOf(key);
    if (listed >= 0) return listed;
    const last = LAST.indexOf(foldName(key));
    return list.length + (last < 0 ? 0 : last + 1);
  };
  const placed = [...new Set(keys)].map((key) => ({ key, place: placeOf(key) }));
  return placed.sort((one, other) => one.place - other.place || compareNames(one.key, other.key)).map(({ key }) => key);
}

const BAND_STARTS = AGE_BANDS.map((band) => Number.parseInt(band, 10));

/** The band of an age; none for an unknown one (255). */
export function ageBand(age: number): readonly PivotKey[] {
  if (age === UNKNOWN_AGE) return [];
  const begun = BAND_STARTS.filter((start) => start <= age).length;
  return begun === 0 ? [] : [AGE_BANDS[begun - 1] as string];
}
const UNKNOWN_AGE = 255;
