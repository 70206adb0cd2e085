import { Decimal } from "../../../src/calculation/decimal";
import { payOf } from "../../../src/valuation/state/pay";
import { kr, part } from "../valuing";

test.each([
  ["1", 25_000, "0.3142", 300_000, 94_260, "a full-time year"],
  ["0.5", 25_000, "0.3142", 150_000, 47_130, "half time"],
  ["0.333", 10_000.01, "0.3142", 39_960.04, 12_555.44, "each rounded when it is formed"],
  ["1", 25_000, "0", 300_000, 0, "no contributions"],
])("%s of %d kr at %s: wage %d, contribution %d: %s", (extent, wage, rate, yearly, contribution) => {
  expect(payOf(part(extent), kr(wage), new Decimal(rate))).toEqual({
    wage: kr(yearly),
    contribution: kr(contribution),
  });
});
