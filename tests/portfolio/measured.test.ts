import { fail, ok } from "../../src/calculation/result";
import { months } from "../../src/calculation/units";
import { measured, measuredPayback, none } from "../../src/portfolio/measured";

describe("a payback in the portfolio's words", () => {
  it.each([
    ["months are kept as they are", ok(months(27)), measured(months(27))],
    ["a benefit of nothing never pays", fail({ code: "never", why: "annual-zero" } as const), none("never")],
    [
      "over a hundred years is said, not shown as a number",
      fail({ code: "over-100-years" } as const),
      none("over-100-years"),
    ],
    ["a cost of nothing is a missing cost", fail({ code: "cost-not-positive" } as const), none("no-cost")],
  ])("%s", (_why, result, expected) => {
    expect(measuredPayback(result)).toEqual(expected);
  });
});
