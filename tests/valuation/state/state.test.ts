import type { Ore } from "../../../src/calculation/units";
import { checkState, isWage, NO_STATE, type State } from "../../../src/valuation/state/state";
import { faultOf, kr, part, stateOf } from "../valuing";

const held = (livelihood: "SJP" | "FSTOD", extent: string) => ({ livelihood, extent: part(extent) });
const job = (extent: string, monthlyWage: Ore | null = null) => ({ extent: part(extent), monthlyWage });

test.each([
  ["Arbete 50%; Arbete 50% lönebidrag 80% 25 000 kr; Studier 1%; Sjukpenning 100%"],
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
