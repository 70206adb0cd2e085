import { formatKronor, formatNumber, partThousands } from "../../src/words/format";

test.each<[number, number, string, string, string]>([
  [0, 0, "0", "0", "zero"],
  [999, 0, "999", "999", "no group"],
  [1000, 0, "1\u00a0000", "1,000", "no-break space in Swedish"],
  [-1532000, 0, "−1\u00a0532\u00a0000", "−1,532,000", "a real minus sign"],
  [0.5, 0, "1", "1", "half away from zero"],
  [-0.5, 0, "−1", "−1", "also below zero"],
  [-0.4, 0, "0", "0", "never minus zero"],
  [1234.5, 2, "1\u00a0234,50", "1,234.50", "decimal comma"],
  [-0.004, 2, "0,00", "0.00", "never minus zero with decimals"],
])("%d with %d decimals: %s / %s (%s)", (value, decimals, swedish, english) => {
  expect(formatNumber(value, decimals, "sv")).toBe(swedish);
  expect(formatNumber(value, decimals, "en")).toBe(english);
});

test.each<[number, string, string]>([
  [79583, "79\u00a0583\u00a0kr", "SEK\u00a079,583"],
  [15583.5, "15\u00a0583,50\u00a0kr", "SEK\u00a015,583.50"],
])("%d kronor: %s / %s", (amount, swedish, english) => {
  expect(formatKronor(amount, "sv")).toBe(swedish);
  expect(formatKronor(amount, "en")).toBe(english);
});

test.each<[string, string, string, string]>([
  ["högst 1000000, men är 2500", "högst 1\u00a0000\u00a0000, men är 2\u00a0500", "högst 1,000,000, men är 2,500", "each number"],
  ["999 av 100", "999 av 100", "999 av 100", "no thousands"],
  ["1,23456 och 0.12345", "1,23456 och 0.12345", "1,23456 och 0.12345", "decimals are no thousands"],
])("%s: %s / %s (%s)", (text, swedish, english) => {
  expect(partThousands(text, "sv")).toBe(swedish);
  expect(partThousands(text, "en")).toBe(english);
}); // prettier-ignore
