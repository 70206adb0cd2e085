import fc from "fast-check";
import { FLAG } from "../../../src/participation/model/participations";
import { countSteps, coverageOf, yearPositions } from "../../../src/portfolio/income/count-steps";
import { made, state, type MadeRow } from "./made-participations";

const { personal, finished, anonymous, volume, overlapping } = FLAG;
const STATES = [state({ unsubsidisedWork: 0 }), state({ unsubsidisedWork: 50 }), state({ unsubsidisedWork: 100 })];
const row = (year: number, before: number, after: number, flags: number): MadeRow => ({ year, before, after, flags });

describe("steps counted", () => {
  it("tells finished participations with personal data by step and year, and who the others are", () => {
    const rows = [
      row(2017, 1, 2, personal | finished),
      // Of a person who takes part twice: counted, and said by the import.
      row(2016, 1, 2, personal | finished | overlapping),
      row(2017, 1, 2, personal | finished),
      row(2017, 1, 3, personal),
      row(2017, 0, 0, anonymous),
      row(0, 0, 0, volume),
    ];
    const { kinds, codes, counts } = countSteps(made(rows, STATES));
    const step = { standing: "finished", before: 1, after: 2 };
    const other = { before: 0, after: 0 };
    expect(kinds).toEqual([
      { ...step, year: 2017 },
      { ...step, year: 2016 },
      { ...other, year: 2017, standing: "unfinished" },
      { ...other, year: 2017, standing: "withoutPersonalData" },
      { ...other, year: 0, standing: "withoutPersonalData" },
    ]);
    expect([...codes]).toEqual([0, 1, 0, 2, 3, 4]);
    expect([...counts]).toEqual([2, 1, 1, 1, 1]);
    expect(coverageOf(kinds, counts)).toEqual({
      all: 6,
      withoutPersonalData: 2,
      unfinished: 1,
      finished: 3,
    });
  });

  it("is made once for a reading", () => {
    const participations = made([row(2016, 1, 2, personal | finished)], STATES);
    expect(countSteps(participations)).toBe(countSteps(participations));
  });

  it("is every participation once, however many states there are", () => {
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
        const { kinds, codes, counts } = countSteps(made(made_, few ? STATES : states));
        made_.forEach(({ year, before, after, flags }, at) => {
          const counted = (flags & personal) !== 0 && (flags & finished) !== 0;
          expect(kinds[codes[at]!]).toEqual({
            year,
            standing: counted ? "finished" : (flags & personal) === 0 ? "withoutPersonalData" : "unfinished",
            before: counted ? before : 0,
            after: counted ? after : 0,
          });
        });
        kinds.forEach((_, kind) => expect(codes.filter((one) => one === kind).length).toBe(counts[kind]));
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

it.each<[why: string, years: number[], list: number[]]>([
  ["in order of time, not of rows", [2018, 2016, 2018], [2016, 2018]],
  ["unknown first", [2016, 0], [0, 2016]],
  ["none", [], []],
])("years stand %s", (_why, years, list) => {
  const found = yearPositions(Uint16Array.from(years));
  expect(found.list).toEqual(list);
  expect(years.map((year) => found.list[found.positions[year]!])).toEqual(years);
});
