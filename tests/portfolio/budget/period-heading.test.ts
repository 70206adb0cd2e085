import { periodHeading } from "../../../src/portfolio/budget/period-heading";

test.each<[string[], unknown, string]>([
  [["Budget 2007"], { side: "budget", year: 2007, part: null }, "a year"],
  [["2007", "Utfall"], { side: "outcome", year: 2007, part: null }, "headings in two rows"],
  [["Total budget"], { side: "budget", year: null, part: null }, "the whole time"],
  [["Utfall 2008-12-31"], { side: "outcome", year: 2008, part: null }, "to the last day is whole"],
  [
    ["Utfall t.o.m. augusti 2008"],
    { side: "outcome", year: 2008, part: { heading: "Utfall t.o.m. augusti 2008", until: null, share: null } },
    "a part in words",
  ],
  [["Budget 2007-2009"], null, "several years"],
  [["Personal 2007"], null, "no side"],
  [["Budget och utfall 2007"], null, "both sides"],
  [["Budget"], null, "neither a year nor the whole"],
])("%j is %j: %s", (labels, expected) => {
  expect(periodHeading(labels)).toEqual(expected);
});

test("an outcome to the end of September of a leap year is 274 of 366 days", () => {
  const found = periodHeading(["Utfall t.o.m. 2008-09-30"]);
  expect(found?.part?.until).toBe("2008-09-30");
  expect(found?.part?.share).toBeCloseTo(274 / 366, 12);
});
