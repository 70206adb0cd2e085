import fc from "fast-check";
import { countCodes } from "../../../src/portfolio/pivot/count-codes";
import { LEFT_OUT } from "../../../src/portfolio/pivot/plan";

/** So many codes that counts of few groups, and of many, are kept in different ways. */
const SIZES = [3, 5_000, 100_000];

describe("codes of groups", () => {
  it("are counted once each, in every group, however many codes and groups there are", () => {
    const rows = fc.array(fc.record({ group: fc.integer({ min: LEFT_OUT, max: 39 }), code: fc.nat() }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(...SIZES), fc.boolean(), (list, size, wide) => {
        const codes = list.map(({ code }) => code % size);
        const groups = Array.from({ length: 40 }, (_, at) => [at]);
        const group = Int32Array.from(list, (one) => one.group);
        const column = wide || size > 65_536 ? Uint32Array.from(codes) : Uint16Array.from(codes);
        const counted = countCodes({ groups, group }, column, size);
        groups.forEach((_, at) => {
          const { codes: met, counts, length } = counted.of(at);
          const found = Array.from({ length }, (_one, place) => [met[place], counts[place]] as const);
          const expected = new Map<number, number>();
          codes.forEach((code, row) => {
            if (list[row]!.group === at) expected.set(code, (expected.get(code) ?? 0) + 1);
          });
          expect(found).toHaveLength(expected.size);
          expect(new Map(found as [number, number][])).toEqual(expected);
        });
      }),
      { seed: 21, numRuns: 60 },
    );
  });
});
