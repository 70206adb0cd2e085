import { share } from "../../../src/calculation/units";
import type { NetCategory } from "../../../src/participation/model/net-counts";
import { extentOf, loneState, type NetExtents } from "../../../src/portfolio/income/net-extents";
import { stateText } from "../../../src/valuation/state-text";

const EXTENTS: NetExtents = {
  livelihood: share("0.8"),
  work: share("0.75"),
  subsidisedWork: share("0.6"),
  studies: share("0.4"),
};

test.each<[why: string, category: NetCategory, state: string, extent: string | null]>([
  ["a benefit at the extent of livelihoods", "SJP", "Sjukpenning 80%", "livelihood"],
  ["income support is worked out last and counts whole", "FSTOD", "Försörjningsstöd", null],
  ["nobody pays", "INGEN", "Ingen offentlig försörjning", null],
  ["work is unsubsidised unless the table says so", "work", "Arbete 75%", "work"],
  ["the scheme is not told", "subsidisedWork", "Arbete 60% lönesubvention", "subsidisedWork"],
  ["a place", "studies", "Studier 40%", "studies"],
  ["job-seekers and others: nothing is known", "other", "Ingen offentlig försörjning", null],
])("%s", (_, category, state, extent) => {
  expect(stateText(loneState(category, EXTENTS))).toBe(state);
  expect(extentOf(category)).toBe(extent);
});
