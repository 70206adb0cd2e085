import { pick } from "../../../src/valuation/assumptions/pick";
import { incomeSupport, INCOME_SUPPORT_RULES } from "../../../src/valuation/benefits/income-support";
import { kr, setOf, valueOf } from "../valuing";

test.each([
  [2019, 0, 114_960, "12 · (4,080 + 5,500)"],
  [2019, 100_000.5, 14_959.5, "what is short of it"],
  [2019, 114_960, 0, "nothing when there is enough"],
  [2019, 300_000, 0, "never negative"],
  [2026, 0, 146_640, "12 · (5,220 + 7,000)"],
])("%i with %d kr from all else: %d kr: %s", (year, net, expected) => {
  const rules = valueOf(pick(setOf(year), INCOME_SUPPORT_RULES, new Set()));
  expect(incomeSupport(kr(net), rules)).toBe(kr(expected));
});
