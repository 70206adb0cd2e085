import fc from "fast-check";
import { isEnglishNumber, typedValue } from "../../../src/sheet/localised-formula";

test.each<[string, number | boolean, string | null, string]>([
  ["1,5", 1.5, null, "decimal comma"],
  ["-1,5", -1.5, null, "minus"],
  ["\u22121,5", -1.5, null, "a real minus sign"],
  ["1 234,5", 1234.5, "#,##0.00", "space in thousands"],
  ["1\u00a0234\u202f567", 1234567, "#,##0", "spaces as they are pasted"],
  ["12,5 %", 0.125, "0.00%", "per cent"],
  ["12,3%", 0.123, "0.00%", "per cent is the nearest double, not a division"],
  ["5%", 0.05, "0%", "per cent without decimals"],
  ["1 234 kr", 1234, '#,##0 "kr"', "kronor"],
  ["1 234,50 SEK", 1234.5, '#,##0.00 "kr"', "kronor as code"],
  ["2026-11-22", 46348, "yyyy-mm-dd", "ISO date"],
  ["SANT", true, null, "truth value"],
  ["falskt", false, null, "lower case"],
  [",5", 0.5, null, "no whole part"],
  ["42", 42, null, "whole"],
  [" 42 ", 42, null, "spaces around"],
])("%s is %s (%s)", (text, value, format) => {
  expect(typedValue(text)).toEqual({ value, format });
});

test.each([
  ["", "empty"],
  ["1.5", "decimal point: text in Swedish"],
  ["1,234.5", "English thousands"],
  ["1 23", "no group of three"],
  ["12 34 567", "no group of three"],
  ["1,", "no decimals after the comma"],
  ["kr", "only a unit"],
  ["%", "only a sign"],
  ["2026-13-01", "no such month"],
  ["2026-02-30", "no such day"],
  ["19900101-1234", "not a number"],
  ["=1,5", "a formula"],
  ["a1", "text"],
])("%s is left as it is (%s)", (text) => {
  expect(typedValue(text)).toBeNull();
});

test.each([
  ["1.5", true],
  ["1.234", true],
  ["1,234.5", true],
  ["1,234,567", true],
  ["12.5 %", true],
  ["1,5", false],
  ["2026.11", true],
  ["v1.5", false],
])("%s looks English only: %s", (text, expected) => {
  expect(isEnglishNumber(text)).toBe(expected);
});

it("reads back every number written the Swedish way", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), (whole, part) => {
      const decimals = String(part).padStart(2, "0");
      const text = `${new Intl.NumberFormat("sv-SE").format(whole)},${decimals}`;
      expect(typedValue(text)?.value).toBe(Number(`${whole}.${decimals}`));
    }),
    { seed: 1 },
  );
});
