import { share } from "../../../src/calculation/units";
import { pick } from "../../../src/valuation/assumptions/pick";
import { compensationReduction, COMPENSATION_REDUCTION_RULES } from "../../../src/valuation/tax/compensation-reduction";
import { faultOf, kr, setOf, valueOf } from "../valuing";

const reduction = (compensation: number, allowance: number): number =>
  compensationReduction(
    kr(compensation),
    kr(allowance),
    share("0.32"),
    valueOf(pick(setOf(2023), COMPENSATION_REDUCTION_RULES, new Set())),
  ) / 100;

// 2023: price base amount 52,500; bends at 47,775 and 170,100 kr.
test.each([
  [0, 0, 0, "nothing"],
  [22_000, 22_300, 0, "never negative"],
  [40_000, 22_300, 5_664, "the income itself: 17,700 · 0.32"],
  [40_099, 22_300, 5_664, "down to whole hundreds"],
  [150_000, 38_000, 14_266.44, "0.91 + 0.3405 · (2.8571 − 0.91) = 1.573: 82,582.61 − 38,000"],
  [300_000, 31_000, 24_011.1, "1.703 + 0.128 · (5.7143 − 3.24): 106,034.70 − 31,000"],
  [600_000, 15_400, 41_291.1, "no top: 1.703 + 0.128 · (11.4286 − 3.24): 144,434.70 − 15,400"],
])("%d kr with %d kr free: %d kr: %s", (compensation, allowance, expected) => {
  expect(reduction(compensation, allowance)).toBe(expected);
});

test("has no figures before 2022", () => {
  expect(faultOf(pick(setOf(2021), COMPENSATION_REDUCTION_RULES, new Set())).exists).toEqual([
    { from: "2022-01-01", to: "2026-12-31" },
  ]);
});
