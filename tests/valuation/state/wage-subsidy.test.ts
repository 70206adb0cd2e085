import { Decimal } from "../../../src/calculation/decimal";
import { wageSubsidy } from "../../../src/valuation/state/wage-subsidy";
import { kr, part } from "../valuing";

const RATE = new Decimal("0.3142");

test.each([
  [25_000, "1", 0.8, 19_100, true, 240_971.71, "wage above the cap: 0.8 · 19,100 · 12 · 1.3142"],
  [25_000, "1", 0.8, 19_100, false, 183_360, "without contributions"],
  [15_000, "1", 0.8, 19_100, false, 144_000, "wage below the cap"],
  [19_100, "0.5", 1, 19_100, false, 114_600, "wage at the cap, half time, all of it"],
  [25_000, "0.123", 0.6284, 20_000, false, 18_550.37, "rounded once"],
])(
  "%d kr, extent %s, share %d, cap %d, contributions %s: %d kr: %s",
  (wage, extent, share, cap, contributions, expected) => {
    const terms = { share: new Decimal(share), cap: new Decimal(cap), contributions };
    expect(wageSubsidy(kr(wage), part(extent), terms, RATE)).toBe(kr(expected));
  },
);
