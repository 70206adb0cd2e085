import { pick } from "../../../src/valuation/assumptions/pick";
import { stateTax, STATE_TAX_RULES } from "../../../src/valuation/tax/state-tax";
import { kr, setOf, valueOf } from "../valuing";

test.each([
  [2019, 490_700, 0, "up to the threshold"],
  [2019, 490_800, 20, "20 % above it"],
  [2019, 689_300, 39_720, "to the upper threshold"],
  [2019, 689_400, 39_745, "25 % above it"],
  [2020, 1_000_000, 98_140, "no upper threshold from 2020"],
  [2026, 643_100, 20, "the last year's threshold"],
])("%i, %d kr taxable: %d kr: %s", (year, taxable, expected) => {
  const rules = valueOf(pick(setOf(year), STATE_TAX_RULES, new Set()));
  expect(stateTax(kr(taxable), rules)).toBe(kr(expected));
});
