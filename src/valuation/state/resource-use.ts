import { ok, type Result } from "../../calculation/result";
import type { Share } from "../../calculation/units";
import type { AssumptionSet } from "../assumptions/assumption-set";
import type { MissingValue } from "../assumptions/faults";
import { pick, pickWord, type Used } from "../assumptions/pick";
import type { Livelihood } from "../livelihoods";
import { oreOf } from "../ore";
import type { LedgerLine } from "./ledger";
import { PLACES, type Place, type State } from "./state";

/** Livelihoods that are paid only to those who hold a place. */
const PLACE_OF: Readonly<Partial<Record<Livelihood, Place>>> = {
  STUD: "studies",
  AKTST: "programme",
  UTV: "programme",
  ETAB: "programme",
};

/** What a state uses of places, and the places whose cost is not known: those count as 0, and it is said. */
export interface ResourceUse {
  readonly lines: readonly LedgerLine[];
  readonly costMissing: readonly Place[];
}

/**
 * Resource use (resursförbrukning) in a year: per place, cost of a full-time place · extent, borne by its payer.
 *
 * A livelihood that presupposes a place counts for one when the state names none; the largest extent decides.
 * Source: METHOD section 4, item 8.
 */
export function resourceUse(state: State, set: AssumptionSet, used: Used): Result<ResourceUse, MissingValue> {
  const lines: LedgerLine[] = [];
  const costMissing: Place[] = [];
  for (const place of PLACES) {
    const extent = extentOfPlace(place, state);
    if (extent === null) continue;
    const cost = pick(set, [`place.${place}.cost`], used);
    if (!cost.ok) {
      costMissing.push(place);
      continue;
    }
    const payer = pickWord(set, `place.${place}.payer`, used);
    if (!payer.ok) return payer;
    const amount = oreOf(cost.value[`place.${place}.cost`].times(extent));
    lines.push({ item: `place.${place}`, from: payer.value, to: null, amount });
  }
  return ok({ lines, costMissing });
}

function extentOfPlace(place: Place, state: State): Share | null {
  const named = state.places[place];
  if (named !== undefined) return named;
  return state.livelihoods
    .filter(({ livelihood }) => PLACE_OF[livelihood] === place)
    .reduce<Share | null>((most, { extent }) => (most === null || extent.gt(most) ? extent : most), null);
}
