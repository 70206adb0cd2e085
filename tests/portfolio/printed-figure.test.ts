import fc from "fast-check";
import { kronor } from "../../src/calculation/units";
import { printedMark, roundedToUnit } from "../../src/portfolio/printed-figure";

const mark = (printed: number, roundedTo: number | null, computed: number | null, ofTotals: number | null = null) =>
  printedMark(
    { value: kronor(printed), roundedTo },
    computed === null ? null : kronor(computed),
    ofTotals === null ? null : kronor(ofTotals),
  );

test.each<[string, Parameters<typeof mark>, string]>([
  ["the same", [7498, 1, 7498.02], "equal"],
  ["halves away from zero", [3, 1, 2.5], "equal"],
  ["also below zero", [-3, 1, -2.5], "equal"],
  ["cut instead of rounded", [5557, 1, 5557.58], "otherWay"],
  ["a whole unit away", [5556, 1, 5557.58], "contradicted"],
  ["of printed totals, not of rows", [5656, 1, 5495.36, 5655.82], "ofPrintedTotals"],
  ["of neither", [5656, 1, 5495.36, 5000], "contradicted"],
  ["nothing to compare with", [850, 1, null], "printedOnly"],
  ["shares of whole percent", [0.26, 0.01, 0.2642], "equal"],
  ["öre", [414715.59, 0.01, 414715.59], "equal"],
  ["one öre away", [414715.59, 0.01, 414715.6], "contradicted"],
  ["unknown rounding asks for the same", [1.5, null, 1.5], "equal"],
  ["and nothing else", [1.5, null, 1.4999], "contradicted"],
])("%s", (_why, args, expected) => {
  expect(mark(...args)).toBe(expected);
});

test("a figure rounded to its unit is equal to what it was rounded from", () => {
  const units = fc.constantFrom(0.01, 0.1, 1, 1000, 100000);
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), units, (thousandths, unit) => {
      const exact = kronor(thousandths).div(1000);
      const rounded = roundedToUnit(kronor(exact), unit);
      expect(mark(rounded.toNumber(), unit, exact.toNumber())).toBe("equal");
      expect(rounded.minus(exact).abs().toNumber()).toBeLessThanOrEqual(unit / 2);
    }),
    { seed: 7, numRuns: 300 },
  );
});
