import { Decimal } from "../../../src/calculation/decimal";
import { production } from "../../../src/valuation/state/production";
import { kr } from "../valuing";

const work = (unsubsidised: number, subsidised = 0, contribution = 0, subsidy = 0) => ({
  unsubsidisedWage: kr(unsubsidised),
  subsidisedWage: kr(subsidised),
  subsidisedContribution: kr(contribution),
  subsidy: kr(subsidy),
});

test.each([
  [work(0), "1.3142", "1", 0, "no work"],
  [work(300_000), "1.3142", "1", 394_260, "the labour cost"],
  [work(300_000), "1.66", "1", 498_000, "the report's derived factor"],
  [work(0, 100_000, 0, 80_000), "1", "1", 20_000, "the unsubsidised part only"],
  [work(0, 100_000, 25_000, 100_000), "1", "1", 20_000, "the subsidy is set against wage and contribution"],
  [work(0, 100_000, 0, 80_000), "1", "0", 100_000, "λ 0: as unsubsidised"],
  [work(0, 100_000, 0, 80_000), "1", "0.5", 60_000, "λ 0.5: half of the subsidised part"],
  [work(0, 100_000, 0, 120_000), "1", "1", 0, "a subsidy above the cost leaves nothing, not less"],
  [work(100_000, 100_000, 0, 80_000), "2", "1", 240_000, "both, with a factor"],
  [work(0, 100, 0, 33.33), "1.3142", "1", 87.62, "rounded once: 66.67 · 1.3142"],
])("%j · %s, λ %s: %d kr: %s", (of, factor, effect, expected) => {
  expect(production(of, new Decimal(factor), new Decimal(effect))).toBe(kr(expected));
});
