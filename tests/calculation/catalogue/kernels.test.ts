import { paybackFast, paybackKernel, explainKernel, flowsKernel } from "../../../src/calculation/catalogue/kernels";
import type { KernelContext } from "../../../src/calculation/catalogue/entry";
import { MOST_MONTHS } from "../../../src/calculation/timing";
import { months, share } from "../../../src/calculation/units";

const context: KernelContext = {
  timing: (lag, discountRate, dropOff) => ({
    lag: months(lag),
    discountRate: share(discountRate),
    dropOff: share(dropOff),
  }),
};

describe("paybackFast", () => {
  test.each<[string, [number, number, number, number, number], number]>([
    ["whole öre", [3342486, 1539550, 0, 0, 0], 27],
    ["öre", [0.07, 0.03, 0, 0, 0], 28],
    ["with a lag", [33, 12, 6, 0, 0], 39],
    ["a rate is for the decimals", [33, 12, 0, 0.01, 0], NaN],
    ["a drop-off is for the decimals", [33, 12, 0, 0, 0.01], NaN],
    ["part of a month", [33, 12, 0.5, 0, 0], NaN],
    ["a negative lag", [33, 12, -1, 0, 0], NaN],
    ["a lag that is no number", [33, 12, NaN, 0, 0], NaN],
    ["a cost in parts of an öre", [0.001, 12, 0, 0, 0], NaN],
    ["a benefit in parts of an öre", [33, 0.001, 0, 0, 0], NaN],
    ["a cost too large to be exact", [1e11, 1e10, 0, 0, 0], NaN],
    ["never: the kernel says why", [33, 0, 0, 0, 0], NaN],
    ["over 100 years: the kernel says how long", [MOST_MONTHS, 11, 0, 0, 0], NaN],
  ])("%s", (_why, [cost, annual, lag, rate, dropOff], expected) => {
    expect(paybackFast(cost, annual, lag, rate, dropOff)).toBe(expected);
  });
});

describe("explainKernel", () => {
  test.each([
    ["tid", { explains: "payback", value: 10 }],
    ["lönsamhet", { explains: "profitability", value: 600_000 }],
    ["nyttokvot", { explains: "ratio", value: 2.5 }],
    ["dödvikt", { explains: "deadweight", value: 0.6 }],
  ])("%s: %j, with the facts of its sentence", (measure, expected) => {
    const facts = { cost: 400_000, annual: 500_000, years: 2, income: 1_000_000 };
    expect(explainKernel([measure, 400_000, 500_000, 2], context)).toEqual({
      ok: true,
      value: { ...facts, ...expected },
    });
  });

  test("a fault of the measure is told as it is", () => {
    expect(explainKernel(["tid", 100, 0, 1], context)).toEqual({
      ok: false,
      fault: { code: "never", why: "annual-zero" },
    });
  });
});

describe("what the runner lets through to no kernel is a bug, not a value", () => {
  test.each<[string, () => unknown, string]>([
    ["text for a number", () => paybackKernel(["100", 50, 0, 0, 0], context), "Argument 0 is not a number: 100"],
    ["an argument too few", () => paybackKernel([100], context), "Argument 2 is not a number: undefined"],
    ["no cost", () => paybackKernel([0, 50, 0, 0, 0], context), "The runner lets no such cost through"],
    ["one flow that is no range", () => flowsKernel([-100, 0], context), "Flows are a range"],
    ["a measure that is none", () => explainKernel(["vinst", 1, 1, 1], context), "No measure vinst"],
  ])("%s", (_why, run, message) => {
    expect(run).toThrow(message);
  });
});
