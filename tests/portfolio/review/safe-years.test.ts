import fc from "fast-check";
import { calendarYear } from "../../../src/calculation/units";
import type { ParticipantCount, SectorTables } from "../../../src/participation/model/sector-tables";
import { withoutYears, yearsToLeaveOut } from "../../../src/portfolio/review/safe-years";

const cell = { sheet: "A", row: 0, column: 0, heading: "", label: "", text: "" };
const tables = (counts: readonly (readonly [number, number])[]): SectorTables => ({
  participants: counts.map(([year, count]): ParticipantCount => ({ year: calendarYear(year), count, cell })),
  costsPerParticipant: [],
  figures: [],
  ranges: counts.map(([year]) => ({ sheet: "A", from: cell, to: cell, title: `År ${year}`, kind: "income" })),
});

test.each<[count: number, leftOut: boolean, why: string]>([
  [0, false, "nobody is nobody"],
  [1, true, "one"],
  [4, true, "k − 1"],
  [5, false, "k"],
])("%s participants, left out: %s (%s)", (count, leftOut) => {
  expect(yearsToLeaveOut(tables([[2016, count]]), null, 5)).toEqual(leftOut ? [2016] : []);
});

test("law: what is left has no year of few, nothing of a year left out, and is the same when tried again", () => {
  const counts = fc.uniqueArray(fc.tuple(fc.integer({ min: 2000, max: 2020 }), fc.integer({ min: 0, max: 30 })), { selector: ([year]) => year }); // prettier-ignore
  fc.assert(
    fc.property(counts, fc.integer({ min: 3, max: 20 }), (list, fewest) => {
      const out = yearsToLeaveOut(tables(list), null, fewest);
      const left = withoutYears(tables(list), out);
      expect(left.participants.every(({ count }) => count === 0 || count >= fewest)).toBe(true);
      expect(left.ranges.some(({ title }) => out.some((year) => title.includes(String(year))))).toBe(false);
      expect(yearsToLeaveOut(left, null, fewest)).toEqual([]);
      expect(left.participants.length + out.length).toBe(list.length);
    }),
    { seed: 20261122 },
  );
});

test("nothing to leave out leaves all as it stands, what is printed of all years too", () => {
  const all = tables([[2016, 40]]);
  expect(withoutYears(all, [])).toBe(all);
});
