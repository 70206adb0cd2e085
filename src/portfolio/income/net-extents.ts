import { share, type Share } from "../../calculation/units";
import type { NetCategory } from "../../participation/model/net-counts";
import { NO_STATE, type State } from "../../valuation/state/state";

/**
 * What is assumed of everyone counted in a before/after table, which tells no extents: one extent for each kind of
 * category, 1 = 100 %. Shown with every result. Source: the SUS note, 9.4.
 */
export const NET_EXTENTS = ["livelihood", "work", "subsidisedWork", "studies"] as const;
export type NetExtent = (typeof NET_EXTENTS)[number];
export type NetExtents = Readonly<Record<NetExtent, Share>>;

export const WHOLE_EXTENTS: NetExtents = {
  livelihood: share(1),
  work: share(1),
  subsidisedWork: share(1),
  studies: share(1),
};

/** The kind of extent that a category rests on; null where it has none. */
export function extentOf(category: NetCategory): NetExtent | null {
  switch (category) {
    case "work":
    case "subsidisedWork":
    case "studies":
      return category;
    case "other":
    case "LON":
    case "INGEN":
    case "ANNAN":
    case "OKAND":
    case "FSTOD":
      return null;
    default:
      return "livelihood";
  }
}

/** The state of one who is in a category and in nothing else. Work in such tables is unsubsidised unless they say so. */
export function loneState(category: NetCategory, extents: NetExtents): State {
  const job = (extent: Share) => ({ extent, monthlyWage: null });
  switch (category) {
    case "work":
      return { ...NO_STATE, unsubsidised: job(extents.work) };
    case "subsidisedWork":
      return { ...NO_STATE, subsidised: { ...job(extents.subsidisedWork), scheme: null, share: null } };
    case "studies":
      return { ...NO_STATE, places: { studies: extents.studies } };
    case "other":
      return NO_STATE;
    default: {
      const extent = extentOf(category) === null ? share(1) : extents.livelihood;
      return { ...NO_STATE, livelihoods: [{ livelihood: category, extent }] };
    }
  }
}
