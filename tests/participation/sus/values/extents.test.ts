import { readExtent, scaleOf, type ExtentReading } from "../../../../src/participation/sus/values/extents";

test.each<[string | number, ExtentReading, string]>([
  ["50 %", { kind: "percent", value: 50 }, "says percent"],
  ["37,5 %", { kind: "percent", value: 37.5 }, "decimal comma"],
  ["50\u00a0%", { kind: "percent", value: 50 }, "no-break space"],
  ["50", { kind: "plain", value: 50 }, "the column says of what"],
  [0.5, { kind: "plain", value: 0.5 }, "the column says of what"],
  ["halvtid", { kind: "percent", value: 50 }, "a word"],
  ["20 h", { kind: "percent", value: 50 }, "40 hours a week are 100 %"],
  ["1-25", { kind: "band", low: 1, high: 25 }, "a band"],
  ["76–100 %", { kind: "band", low: 76, high: 100 }, "a band with a long dash"],
  ["ja", { kind: "yes" }, "there is one, and no more is said"],
  ["nej", { kind: "no" }, "there is none"],
  ["-", { kind: "suppressed" }, "a dash is not 0"],
  ["<5", { kind: "suppressed" }, "not 5"],
  ["vet ej", { kind: "suppressed" }, "not 0"],
  ["", { kind: "blank" }, "not 0"],
  ["deltid", { kind: "text" }, "how much is not said"],
  ["1,234", { kind: "two" }, "1.234 or 1234"],
])("%p reads as %j: %s", (value, expected) => {
  expect(readExtent(value)).toEqual(expected);
});

test.each([
  [[0, 50, 100], "percent", "above 1"],
  [[0, 0.5, 1], "fraction", "cells that Excel shows as percent"],
  [[0, 1], "yes-no", "nothing between"],
  [[0.5, 50], "percent", "one above 1 decides"],
])("a column of %j is %s: %s", (values, expected) => {
  expect(scaleOf(values)).toBe(expected);
});
