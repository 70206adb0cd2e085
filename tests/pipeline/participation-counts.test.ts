import { FLAG } from "../../src/participation/model/participations";
import { participationCounts } from "../../src/pipeline/participation-counts";
import { manyParticipations } from "./many-participations";

test("each is counted once in its kind; before and after only among those ended with personal data", () => {
  const base = manyParticipations(5);
  const counted = participationCounts({
    ...base,
    flags: Uint8Array.of(FLAG.personal | FLAG.finished, FLAG.personal | FLAG.finished, FLAG.personal, FLAG.anonymous, FLAG.volume | FLAG.overlapping), // prettier-ignore
    before: Uint16Array.of(1, 1, 1, 1, 0),
    after: Uint16Array.of(2, 0, 2, 2, 0),
    year: Uint16Array.of(2018, 0, 2016, 2019, 0),
  });
  expect(counted).toEqual({
    all: 5,
    personal: 3,
    anonymous: 1,
    volume: 1,
    finished: 2,
    overlapping: 1,
    comparable: 2,
    bothKnown: 1,
    firstYear: 2016,
    lastYear: 2019,
  });
});

test("none: no years rather than 0", () => {
  expect(participationCounts(manyParticipations(0))).toMatchObject({ all: 0, firstYear: null, lastYear: null });
});
