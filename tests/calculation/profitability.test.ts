import fc from "fast-check";
import { incomeOverYears } from "../../src/calculation/income-over-years";
import { profitability } from "../../src/calculation/profitability";
import { kronor, months, share, years } from "../../src/calculation/units";
import examples from "../reference/worked-examples.json";

const inputs = (id: string): Record<string, number> =>
  examples.cases.find((one) => one.id === id)?.inputs as unknown as Record<string, number>;

describe("profitability", () => {
  it.each([
    ["society 2016, one year", 3342486, 1539550, 1, -1802936],
    ["society 2016, five years", 3342486, 1539550, 5, 4355264],
    ["no cost", 0, 100, 1, 100],
    ["no benefit", 100, 0, 5, -100],
    ["negative benefit", 672000, -850200, 1, -1522200],
    ["thirds of öre are not rounded", 0, "0.01", 0.5, 0.005],
  ])("%s", (_why, cost, annual, horizon, expected) => {
    expect(profitability(kronor(cost), kronor(annual), years(horizon)).toNumber()).toBe(expected);
  });

  it("is income − cost, under any timing", () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(1e9),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(30),
        (cost, annual, tenths, lag) => {
          const when = { lag: months(lag), discountRate: share(0.035), dropOff: share(0.08) };
          const horizon = years(tenths / 10);
          const net = profitability(kronor(cost), kronor(annual), horizon, when);
          expect(
            net
              .minus(incomeOverYears(kronor(annual), horizon, when).minus(cost))
              .abs()
              .lessThan("1e-40"),
          ).toBe(true);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  it("Gloucestershire's profit and the net present value of greenbook's flows", () => {
    const { cost, income } = inputs("gloucestershire");
    expect(profitability(kronor(cost!), kronor(income!), years(1)).toNumber()).toBe(93755);
    // Yearly flows at the ends of years are not monthly benefit: their value is summed here, as the package does.
    const flows = inputs("greenbook-unit")["flows"] as unknown as number[];
    const value = flows.reduce(
      (sum, flow, year) => sum.plus(kronor(flow).div(kronor("1.035").pow(year))),
      kronor(0).plus(0),
    );
    expect(value.toFixed(8)).toBe("35.45157126");
  });
});
