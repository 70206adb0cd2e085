import { ageCell, birthYearCell } from "../../../../src/participation/sus/participants/plain-columns";

test.each<[string | number, number | null, string]>([
  [1985, 1985, "a year"],
  ["1985", 1985, "a year as text"],
  [85, 1985, "its two digits"],
  ["07", 2007, "two digits of somebody young"],
  [850615, 1985, "ÅÅMMDD"],
  ["850615", 1985, "ÅÅMMDD as text"],
  [540615, 1954, "not born in 2054"],
  [19850615, 1985, "ÅÅÅÅMMDD"],
  ["1985-06-15", 1985, "ISO"],
  ["15/6 1985", 1985, "day and month first"],
  ["12.3.1985", 1985, "with points"],
  [31213, 1985, "a serial date"],
  [14611, 1940, "a serial date before those of a follow-up"],
  ["okänt", null, "no year"],
  [-85, null, "no year either"],
])("%p is born in %p: %s", (value, expected) => {
  expect(birthYearCell(value)).toBe(expected);
});

test.each<[string | number, number | null, string]>([
  ["27 år 3 mån", 27, "years and months"],
  ["27 år", 27, "with its unit"],
  [27.9, 27, "years that are full"],
  [1985, null, "a year is no age"],
])("%p is the age %p: %s", (value, expected) => {
  // One more is kept, so that an age of 0 is no blank.
  const cell = ageCell(value);
  expect(cell === null ? null : cell - 1).toBe(expected);
});
