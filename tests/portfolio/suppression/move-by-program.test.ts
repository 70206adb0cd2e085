import fc from "fast-check";
import { indexed, type CountSystem, type Indexed } from "../../../src/portfolio/suppression/count-system";
import { findMove, type Move, type Search } from "../../../src/portfolio/suppression/find-move";
import { isMove, moveByProgram } from "../../../src/portfolio/suppression/move-by-program";
import { randomReport, seeded } from "./tables";

const search = ({ room, price }: Indexed): Search => ({ room: room.told, price, patience: 3_000 });
const cost = ({ price }: Indexed, move: Move): number => [...move.keys()].reduce((sum, at) => sum + price[at]!, 0);

const row: CountSystem = {
  cells: Object.entries({ a: 2, all: 41, b: 9, c: 30 }).map(([key, count]) => ({ key, count, printed: true })),
  relations: [{ whole: "all", parts: ["a", "b", "c"] }],
  fewest: 5,
};

describe("a move by a linear program", () => {
  const system = indexed(row);
  const A = 0;

  it("is the cheapest: the few one and the smallest that is not", () => {
    expect([...(moveByProgram(system, A, search(system)) ?? [])]).toEqual([[A, 1], [2, -1]]); // prettier-ignore
  });

  it("is none where nothing else may change", () => {
    const price = system.price.map((one, at) => (at === A ? one : Infinity));
    expect(moveByProgram(system, A, { ...search(system), price })).toBeNull();
  });

  it("and the search by steps find moves for the same cells, the search at most a little dearer", () => {
    let [dearer, found] = [0, 0];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const report = indexed(randomReport(seeded(seed)));
        const target = report.few.indexOf(true);
        if (target < 0) return;
        const [byProgram, bySteps] = [moveByProgram, findMove].map((find) => find(report, target, search(report)));
        // A program's answer in parts of persons is none; one in whole persons is a move.
        if (byProgram !== null && byProgram !== undefined) {
          expect(isMove(report, target, byProgram, search(report))).toBe(true);
          expect(bySteps).not.toBeNull();
        }
        if (bySteps === null || bySteps === undefined) return;
        expect(isMove(report, target, bySteps, search(report))).toBe(true);
        found += 1;
        if (byProgram !== null && byProgram !== undefined && cost(report, bySteps) > cost(report, byProgram))
          dearer += 1;
      }),
      { seed: 20_261_122, numRuns: 120 },
    );
    expect(found).toBeGreaterThan(50);
    expect(dearer).toBeLessThan(found / 10);
  });
});

describe("isMove", () => {
  const system = indexed(row);
  it.each<[why: string, move: Move, is: boolean]>([
    ["holds", new Map([[0, 1], [2, -1]]), true], // prettier-ignore
    ["not of the cell asked for", new Map([[2, 1], [3, -1]]), false], // prettier-ignore
    ["breaks the sum", new Map([[0, 1]]), false],
    ["few would be none", new Map([[0, -2], [2, 2]]), false], // prettier-ignore
    ["what is not few would be", new Map([[0, 2], [2, -5], [3, 3]]), false], // prettier-ignore
    ["parts of persons", new Map([[0, 0.5], [2, -0.5]]), false], // prettier-ignore
  ])("%s", (_why, move, is) => {
    expect(isMove(system, 0, move, search(system))).toBe(is);
  });
});
