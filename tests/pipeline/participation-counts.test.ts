import { FLAG } from "../../src/participation/model/participations";
import { participationCounts } from "../../src/pipeline/participation-counts";
import { state } from "../portfolio/income/made-participations";
import { manyParticipations } from "./many-participations";

test("each is counted once in its kind; before and after only among those ended, with nothing hidden", () => {
  const base = manyParticipations(6);
  const told = state({ unsubsidisedWork: 100 });
  const counted = participationCounts({
    ...base,
    states: [null, told, told, { ...told, leftOut: true }],
    flags: Uint8Array.of(FLAG.personal | FLAG.finished, FLAG.personal | FLAG.finished, FLAG.personal, FLAG.anonymous, FLAG.volume | FLAG.overlapping, FLAG.personal | FLAG.finished), // prettier-ignore
    before: Uint16Array.of(1, 1, 1, 1, 0, 1),
    after: Uint16Array.of(2, 0, 2, 2, 0, 3),
    year: Uint16Array.of(2018, 0, 2016, 2019, 0, 2019),
  });
  expect(counted).toEqual({
    all: 6,
    personal: 4,
    anonymous: 1,
    volume: 1,
    finished: 3,
    overlapping: 1,
    comparable: 3,
    bothKnown: 1,
    firstYear: 2016,
    lastYear: 2019,
  });
});

test("none: no years rather than 0", () => {
  expect(participationCounts(manyParticipations(0))).toMatchObject({ all: 0, firstYear: null, lastYear: null });
});
