import type { Ore } from "../../../src/calculation/units";
import type { Livelihood } from "../../../src/valuation/livelihoods";
import { checkState, isWage, NO_STATE, type State } from "../../../src/valuation/state/state";
import { faultOf, kr, part, stateOf } from "../valuing";

const held = (livelihood: Livelihood, extent: string) => ({ livelihood, extent: part(extent) });
const job = (extent: string, monthlyWage: Ore | null = null) => ({ extent: part(extent), monthlyWage });

test.each([
  ["Arbete 50%; Arbete 25% lönebidrag 80% 25 000 kr; Studier 100%; Sjukpenning 25%"],
  ["Arbete; Försörjningsstöd; Studiemedel; Lön"],
  ["Ingen offentlig försörjning"],
])("%s can be", (text) => {
  expect(checkState(stateOf(text)).ok).toBe(true);
});

test("nothing at all can be", () => {
  expect(checkState(NO_STATE)).toEqual({ ok: true, value: NO_STATE });
});

test.each<[string, Partial<State>, object]>([
  ["work of nothing", { unsubsidised: job("0") }, { code: "extent-outside", part: "unsubsidised", found: "0" }],
  [
    "work above full time",
    { unsubsidised: job("1.01") },
    { code: "extent-outside", part: "unsubsidised", found: "1.01" },
  ],
  ["an extent that is no number", { unsubsidised: job("NaN") }, { code: "extent-outside", found: "NaN" }],
  [
    "subsidised work below nothing",
    { subsidised: { ...job("-0.5"), scheme: null, share: null } },
    { code: "extent-outside", part: "subsidised" },
  ],
  [
    "a subsidy of more than everything",
    { subsidised: { ...job("0.5"), scheme: null, share: part("1.5") } },
    { code: "subsidy-share-outside", found: "1.5" },
  ],
  ["a place of nothing", { places: { care: part("0") } }, { code: "extent-outside", part: "care", found: "0" }],
  ["a benefit above whole", { livelihoods: [held("SJP", "2")] }, { code: "extent-outside", part: "SJP", found: "2" }],
  ["a wage of nothing", { unsubsidised: job("1", kr(0)) }, { code: "wage-outside", part: "unsubsidised", found: 0 }],
  [
    "a wage with parts of an öre",
    { subsidised: { ...job("1", 10.5 as Ore), scheme: null, share: null } },
    { code: "wage-outside", part: "subsidised", found: 10.5 },
  ],
  [
    "the same benefit twice",
    { livelihoods: [held("SJP", "0.5"), held("FSTOD", "1"), held("SJP", "0.5")] },
    { code: "livelihood-twice", livelihood: "SJP" },
  ],
  [
    "work of both kinds above full time",
    { unsubsidised: job("0.6"), subsidised: { ...job("0.5"), scheme: null, share: null } },
    { code: "extents-over-whole", parts: ["unsubsidised", "subsidised"], found: "1.1" },
  ],
  [
    "work and benefits above full time",
    { unsubsidised: job("0.5"), livelihoods: [held("FSTOD", "1"), held("SJP", "0.5001")] },
    { code: "extents-over-whole", parts: ["unsubsidised", "SJP"], found: "1.0001" },
  ],
  ...(["SJP", "REHAB", "AE", "SE", "AKASSA", "AKTST", "UTV", "ETAB"] as const).map(
    (benefit): [string, Partial<State>, object] => [
      `whole ${benefit} beside work`,
      { unsubsidised: job("0.01"), livelihoods: [held(benefit, "1")] },
      { code: "extents-over-whole", parts: ["unsubsidised", benefit], found: "1.01" },
    ],
  ),
])("%s cannot be", (_why, wrong, fault) => {
  expect(faultOf(checkState({ ...NO_STATE, ...wrong }))).toMatchObject(fault);
});

test.each([
  [1, true],
  [1_000_000_000, true],
  [1_000_000_001, false],
  [-1, false],
  [NaN, false],
])("%p öre a month is a wage: %s", (wage, expected) => {
  expect(isWage(wage as Ore)).toBe(expected);
});
