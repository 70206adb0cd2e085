import { readAmount, readHorizons } from "../../../src/taskpane/report/useBasis";

test.each<readonly [string, string | null, string]>([
  ["16000", "16000", "plain"],
  ["16 000", "16000", "space"],
  ["16\u00a0000", "16000", "no-break space, as the field itself shows it"],
  ["16000,50", "16000.5", "decimal comma"],
  ["16000.50", "16000.5", "decimal point"],
  ["16 tkr", "16000", "thousands"],
  ["0", "0", "no cost is a cost that can be chosen"],
  ["", null, "blank is not zero"],
  ["-5", null, "negative"],
  ["16,000", null, "two readings"],
  ["5 %", null, "a share is no amount"],
  ["sexton", null, "words"],
])("amount %j -> %s: %s", (text, expected) => {
  expect(readAmount(text)?.toString() ?? null).toBe(expected);
});

test.each<readonly [string, readonly number[] | null, string]>([
  ["1; 5", [1, 5], "as the hint says"],
  ["5;1;5", [1, 5], "ascending and once"],
  ["1 och 5", [1, 5], "in words"],
  ["0,5; 1", [0.5, 1], "half a year"],
  ["1,5", [1.5], "a comma is a decimal comma"],
  ["", null, "none"],
  ["1;", null, "one is missing"],
  ["0", null, "no time"],
  ["1;2;3;4;5", null, "too many"],
  ["1 %", null, "a share"],
])("horizons %j -> %j: %s", (text, expected) => {
  expect(readHorizons(text)).toEqual(expected);
});
