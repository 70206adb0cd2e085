import fc from "fast-check";
import { isoFromSerial, serialFromIso } from "../../../../src/sheet/serial-date";
import { readDateNumber, readDateText, serialOf, yearOfSerial } from "../../../../src/participation/sus/values/dates";

const spoken = (value: string | number): string => {
  const reading = typeof value === "number" ? readDateNumber(value) : readDateText(value);
  if (reading.kind === "date") return isoFromSerial(reading.serial);
  if (reading.kind === "year") return String(reading.year);
  return reading.kind === "two" ? reading.readings.map(isoFromSerial).join(" or ") : reading.kind;
};

test.each<[string | number, string, string]>([
  ["2018-03-01", "2018-03-01", "ISO"],
  ["2018-03-01 00:00:00", "2018-03-01", "as a database writes it"],
  ["2018\u201103\u201101", "2018-03-01", "dashes that do not break"],
  ["20180301", "2018-03-01", "ÅÅÅÅMMDD as text"],
  [20180301, "2018-03-01", "ÅÅÅÅMMDD as a number"],
  ["180301", "2018-03-01", "ÅÅMMDD"],
  [180301, "2018-03-01", "ÅÅMMDD as a number"],
  [80301, "2008-03-01", "ÅÅMMDD that has lost its zero is above any serial date"],
  [43160, "2018-03-01", "a serial date"],
  [43160.75, "2018-03-01", "a serial date with a time of day"],
  ["43160", "2018-03-01", "a serial date pasted as text"],
  ["1/3 2018", "2018-03-01", "day and month as Swedes write them"],
  ["1.3.2018", "2018-03-01", "points: day first"],
  ["01/03/2018", "2018-03-01 or 2018-01-03", "Swedish or American: left to people"],
  ["31/03/2018", "2018-03-31", "only one of the two is a date"],
  ["03/31/2018", "2018-03-31", "the other"],
  ["18-03-01", "2018-03-01", "ÅÅ-MM-DD"],
  ["01-03-18", "2001-03-18 or 2018-03-01", "ÅÅ-MM-DD would be before SUS began"],
  ["2019-W12", "2019", "a week tells the year"],
  ["v. 12 2019", "2019", "a week as Swedes write it"],
  ["2019-03", "2019", "a month"],
  ["03/2019", "2019", "a month first"],
  ["okt -19", "2019", "a month and a short year"],
  ["slutet av okt 2019", "2019", "about when in a month"],
  ["kv1 2019", "2019", "a quarter"],
  ["2019 Q4", "2019", "a quarter behind"],
  ["ht 2019", "2019", "a term"],
  ["1:a oktober 2019", "2019-10-01", "an ordinal"],
  ["tisdag 12 mars 2019", "2019-03-12", "with its weekday"],
  ["March 12, 2019", "2019-03-12", "in English"],
  ["2019-06-28*", "2019-06-28", "with the star of a footnote"],
  ["2019-13", "text", "no month"],
  ["25/3", "text", "no year"],
  ["ca 2019-03-12", "text", "about is no day"],
  ["1 mars 2018", "2018-03-01", "spelled"],
  ["12 maj 2018", "2018-05-12", "spelled"],
  ["mars 2018", "2018", "a month alone gives its year"],
  ["2018", "2018", "year only"],
  [2018, "2018", "year only"],
  ["2018-02-29", "text", "no such day"],
  ["2016-02-29", "2016-02-29", "a leap day"],
  ["31/2 2018", "text", "no such day"],
  ["i våras", "text", "no date"],
  [12, "text", "no date: not 1900-01-12"],
  [-5, "text", "no date"],
  ["pågår", "ongoing", "says that there is none yet"],
  ["..", "suppressed", "a mark is no date and no zero"],
  [" ", "blank", "spaces"],
])("%p is %s: %s", (value, expected) => {
  expect(spoken(value)).toBe(expected);
});

test("every serial date agrees with the calendar of the sheet", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_090, max: 65_380 }), (serial) => {
      const iso = isoFromSerial(serial);
      const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
      expect(serialOf(year, month, day)).toBe(serial);
      expect(serialFromIso(iso)).toBe(serial);
      expect(yearOfSerial(serial)).toBe(year);
      expect(readDateText(iso)).toEqual({ kind: "date", serial });
    }),
    { seed: 1, numRuns: 300 },
  );
});
