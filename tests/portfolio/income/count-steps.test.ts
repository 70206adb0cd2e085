import fc from "fast-check";
import { FLAG } from "../../../src/participation/model/participations";
import { countSteps } from "../../../src/portfolio/income/count-steps";
import { byYear } from "../../../src/portfolio/income/groups";
import { made, state, type MadeRow } from "./made-participations";

const { personal, finished, anonymous, volume, overlapping } = FLAG;
const STATES = [state({ unsubsidisedWork: 0 }), state({ unsubsidisedWork: 50 }), state({ unsubsidisedWork: 100 })];
const row = (year: number, before: number, after: number, flags: number): MadeRow => ({ year, before, after, flags });

describe("steps counted by year", () => {
  it("counts finished participations with personal data, and says who the others are", () => {
    const rows = [
      row(2017, 1, 2, personal | finished),
      row(2016, 1, 2, personal | finished | overlapping),
      row(2017, 1, 2, personal | finished),
      row(2017, 1, 3, personal),
      row(2017, 0, 0, anonymous),
      row(0, 0, 0, volume),
    ];
    const participations = made(rows, STATES);
    const grouped = byYear(participations);
    const { steps, counts, coverage } = countSteps(participations, grouped);
    expect(grouped.keys).toEqual([2016, 2017, null]);
    expect(steps).toEqual([{ before: 1, after: 2 }]);
    expect(counts.map((one) => [...one])).toEqual([[1], [2], [0]]);
    expect(coverage).toEqual([
      { all: 1, withoutPersonalData: 0, unfinished: 0, finished: 1, overlapping: 1 },
      { all: 4, withoutPersonalData: 1, unfinished: 1, finished: 2, overlapping: 0 },
      { all: 1, withoutPersonalData: 1, unfinished: 0, finished: 0, overlapping: 0 },
    ]);
  });

  it("leaves out what is in no group", () => {
    const participations = made([row(2016, 1, 2, personal | finished)], STATES);
    const { counts, coverage } = countSteps(participations, { groups: Int32Array.of(-1), count: 1 });
    expect(coverage[0]).toMatchObject({ all: 0, finished: 0 });
    expect([...(counts[0] ?? [])]).toEqual([]);
  });

  it("is every finished participation once, however many states there are", () => {
    const states = Array.from({ length: 2100 }, (_, at) => state({ unsubsidisedWork: at % 101, studies: at }));
    const code = fc.integer({ min: 0, max: states.length });
    const rows = fc.array(fc.tuple(fc.constantFrom(2016, 2017, 0), code, code, fc.integer({ min: 0, max: 31 })), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(rows, fc.boolean(), (list, few) => {
        const made_ = list.map(([year, before, after, flags]) =>
          row(year, few ? before % 4 : before, few ? after % 4 : after, flags),
        );
        const participations = made(made_, few ? STATES : states);
        const { steps, counts, coverage } = countSteps(participations, byYear(participations));
        const total = new Map<string, number>();
        counts.forEach((group) =>
          group.forEach((persons, step) => {
            const { before, after } = steps[step]!;
            if (persons > 0) total.set(`${before}-${after}`, (total.get(`${before}-${after}`) ?? 0) + persons);
          }),
        );
        const expected = new Map<string, number>();
        for (const one of made_) {
          if ((one.flags & personal) === 0 || (one.flags & finished) === 0) continue;
          expected.set(`${one.before}-${one.after}`, (expected.get(`${one.before}-${one.after}`) ?? 0) + 1);
        }
        expect(total).toEqual(expected);
        for (const one of coverage) expect(one.withoutPersonalData + one.unfinished + one.finished).toBe(one.all);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
