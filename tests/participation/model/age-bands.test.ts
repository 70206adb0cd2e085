import { AGE_BANDS } from "../../../src/participation/model/age-bands";

test("the bands follow on each other from birth, without a gap, and the last is open", () => {
  const ends = AGE_BANDS.map((band) => band.split(/[-+]/).map((end) => (end === "" ? Infinity : Number(end))));
  expect(ends[0]?.[0]).toBe(0);
  expect(ends.at(-1)?.[1]).toBe(Infinity);
  ends.slice(1).forEach(([from], at) => expect(from).toBe((ends[at]?.[1] ?? NaN) + 1));
});
