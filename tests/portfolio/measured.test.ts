import type { PaybackFault } from "../../src/calculation/payback";
import { fail, ok, type Result } from "../../src/calculation/result";
import { months, type Months } from "../../src/calculation/units";
import { measured, measuredPayback, none } from "../../src/portfolio/measured";
import type { Measured } from "../../src/portfolio/model";

const never = (fault: PaybackFault): Result<Months, PaybackFault> => fail(fault);

describe("a payback in the portfolio's words", () => {
  it.each<[string, Result<Months, PaybackFault>, Measured<Months>]>([
    ["months are kept as they are", ok(months(27)), measured(months(27))],
    ["a benefit of nothing never pays", never({ code: "never", why: "annual-zero" }), none("never")],
    ["over a hundred years is said", never({ code: "over-100-years", months: months(1300) }), none("over-100-years")],
    ["a cost of nothing is a missing cost", never({ code: "cost-not-positive" }), none("no-cost")],
  ])("%s", (_why, result, expected) => {
    expect(measuredPayback(result)).toEqual(expected);
  });
});
