import fc from "fast-check";
import { histogram } from "../../src/calculation/histogram";

describe("histogram", () => {
  it.each<[string, number[], number, boolean, ReturnType<typeof histogram>]>([
    ["whole numbers in whole bins; what never comes is told apart", [1, 2, 2, Infinity], 2, true, { bins: [{ from: 1, to: 2, count: 1 }, { from: 2, to: 3, count: 2 }], above: 0, never: 1 }],
    ["one value has one bin", [7, 7], 10, false, { bins: [{ from: 7, to: 8, count: 2 }], above: 0, never: 0 }],
    ["nothing that comes has no bins", [Infinity, Infinity], 10, true, { bins: [], above: 0, never: 2 }],
    ["losses are below 0, and 0 begins a bin", [-5, -1, 0, 4], 2, false, { bins: [{ from: -5, to: 0, count: 2 }, { from: 0, to: 5, count: 2 }], above: 0, never: 0 }],
    ["the top of the last bin is in it", [0, 5, 10], 2, false, { bins: [{ from: 0, to: 5, count: 1 }, { from: 5, to: 10, count: 2 }], above: 0, never: 0 }],
  ])("%s", (_why, values, wanted, whole, found) => {
    expect(histogram(values, wanted, whole)).toEqual(found);
  });

  it.each<[why: string, top: number, wanted: number, width: number]>([
    ["parts of one", 0.3, 10, 0.05],
    ["a hundredth", 0.08, 10, 0.01],
    ["a power of ten as it is", 1000, 10, 100],
    ["between powers of ten", 3000, 10, 500],
    ["a half power", 24, 10, 2.5],
    ["just above the steps: the next power", 600, 10, 100],
  ])("bins are of easy widths: %s", (_why, top, wanted, width) => {
    const [first] = histogram([0, top], wanted).bins;
    expect(first!.to - first!.from).toBeCloseTo(width, 12);
  });

  it("puts a few far off above the bins instead of making the others one", () => {
    const values = [...Array.from({ length: 999 }, (_, at) => at), 1_000_000];
    const { bins, above } = histogram(values, 10);
    expect([bins.length >= 9, above]).toEqual([true, 1]);
  });

  it("counts every value once, in bins that follow one another and hold what they say", () => {
    const value = fc.oneof(fc.integer({ min: -2000, max: 5000 }), fc.constant(Infinity));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), fc.integer({ min: 1, max: 30 }), fc.boolean(), (list, wanted, whole) => {
        const sorted = Float64Array.from(list).sort();
        const { bins, above, never } = histogram(sorted, wanted, whole);
        expect(bins.reduce((sum, { count }) => sum + count, above + never)).toBe(list.length);
        expect(never).toBe(list.filter((one) => one === Infinity).length);
        bins.forEach(({ from, to, count }, at) => {
          expect(from).toBeLessThan(to);
          if (at > 0) expect(from).toBe(bins[at - 1]!.to);
          const last = at === bins.length - 1 && !whole;
          expect(count).toBe(list.filter((one) => one >= from && (one < to || (last && one === to))).length);
        });
        expect(above).toBeLessThanOrEqual(Math.ceil(list.length / 100));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
}); // prettier-ignore
