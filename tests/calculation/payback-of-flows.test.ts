import fc from "fast-check";
import { paybackOfFlows } from "../../src/calculation/payback-of-flows";
import { kronor, share } from "../../src/calculation/units";
import examples from "../reference/worked-examples.json";

const run = (flows: readonly (number | string)[], rate: number | string = 0) =>
  paybackOfFlows(flows.map(kronor), share(rate));

describe("paybackOfFlows", () => {
  it.each([
    ["whole periods", [-100, 50, 50], 0, 2, false],
    ["part of a period by interpolation", [-100, 30, 30, 30, 30], 0, 10 / 3, false],
    ["nothing to pay back", [0, 5], 0, 0, false],
    ["it begins with an income", [10, -5], 0, 0, false],
    ["it falls below 0 again: a later cost", [-100, 120, -50, 60], 0, 100 / 120, true],
    ["it touches 0 and stays", [-100, 100, 0, 0], 0, 1, false],
    ["cost in two periods", [-50, -50, 200], 0, 1.5, false],
    ["öre", ["-0.3", "0.1", "0.1", "0.1"], 0, 3, false],
  ])("%s", (_why, flows, rate, periods, fallsBelowAgain) => {
    const result = run(flows, rate);
    expect(result.ok && [result.value.periods.toNumber(), result.value.fallsBelowAgain]).toEqual([
      periods,
      fallsBelowAgain,
    ]);
  });

  it.each([
    ["never", [-100, 30, 30], 0, "never"],
    ["discounting makes it never", [-100, 50, 50], 0.1, "never"],
    ["no flows", [], 0, "no-flows"],
  ])("%s", (_why, flows, rate, code) => {
    expect(run(flows, rate)).toEqual({ ok: false, fault: { code } });
  });

  it("the first period it reports has the first running sum ≥ 0", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }), (flows) => {
        const result = run(flows);
        const sums = flows.map((_, index) => flows.slice(0, index + 1).reduce((a, b) => a + b, 0));
        const first = sums.findIndex((sum) => sum >= 0);
        if (first === -1) expect(result.ok).toBe(false);
        else {
          expect(result.ok && Math.ceil(result.value.periods.toNumber())).toBe(first);
          expect(result.ok && result.value.fallsBelowAgain).toBe(sums.slice(first).some((sum) => sum < 0));
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("greenbook's unit tests, plain and discounted", () => {
    const { inputs, expected } = examples.cases.find(({ id }) => id === "greenbook-unit") as unknown as {
      inputs: { flows: number[]; discountRate: number };
      expected: { paybackYears: number; discountedPaybackYears: number };
    };
    const plain = run(inputs.flows);
    const discounted = run(inputs.flows, inputs.discountRate);
    expect(plain.ok && plain.value.periods.toFixed(4)).toBe(expected.paybackYears.toFixed(4));
    expect(discounted.ok && discounted.value.periods.toFixed(4)).toBe(expected.discountedPaybackYears.toFixed(4));
  });
});
