import {
  dated,
  flag,
  MARKS,
  POSITIVE,
  series,
  word,
  years,
  type Unit,
} from "../../../src/valuation/assumptions/series";

/** Wide, so that only what cannot be meant is refused: percent for a share, a year's kronor for a day's. */
test.each<[Unit, number]>([
  ["SEK", 100_000_000],
  ["SEK/month", 10_000_000],
  ["SEK/day", 100_000],
  ["SEK/year", 100_000_000],
  ["priceBaseAmounts", 100],
  ["share", 1],
  ["factor", 10],
  ["days/month", 31],
  ["weeks/year", 53],
])("%s is from 0 to %d unless the series says otherwise", (unit, max) => {
  expect(series(unit, [])).toEqual({ kind: "number", unit, domain: { min: 0, max }, values: [] });
  expect(series(unit, [], { min: 5, max: 6 }).domain).toEqual({ min: 5, max: 6 });
});

test("what is divided by is more than 0", () => {
  expect(POSITIVE).toEqual({ min: 0, minExcluded: true, max: 10_000_000 });
});

test("a value of years is in force from the first day of the first to the last of the last", () => {
  expect(years(2014, 2016, 0.5, "assumed", "own")).toEqual({
    from: "2014-01-01",
    to: "2016-12-31",
    value: 0.5,
    mark: "assumed",
    source: "own",
    note: null,
  });
  expect(dated("2018-07-01", "2018-12-31", 8, "confirmed", "own", "raisedJuly2018")).toEqual({
    from: "2018-07-01",
    to: "2018-12-31",
    value: 8,
    mark: "confirmed",
    source: "own",
    note: "raisedJuly2018",
  });
  expect(dated("2018-07-01", "2018-12-31", 8, "confirmed", "own").note).toBeNull();
});

test("flags and words have their kinds; a word says which there are", () => {
  const value = years(2014, 2026, true, "confirmed", "own");
  expect(flag([value])).toEqual({ kind: "flag", values: [value] });
  const chosen = years(2014, 2026, "a" as const, "confirmed", "own");
  expect(word(["a", "b"], [chosen])).toEqual({ kind: "word", words: ["a", "b"], values: [chosen] });
});

test("marks go from the best known to the least", () => {
  expect(MARKS).toEqual(["confirmed", "derived", "assumed", "missing"]);
});
