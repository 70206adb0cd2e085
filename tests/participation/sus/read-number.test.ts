import fc from "fast-check";
import { cellError, type CellValue } from "../../../src/sheet/cell";
import { readNumber } from "../../../src/participation/sus/read-number";

const said = (value: CellValue): string => {
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      return reading.unit === null ? reading.digits : `${reading.digits} ${reading.unit}`;
    case "ambiguous":
      return `ambiguous ${reading.readings.join(" ")}`.trim();
    case "years":
      return `years ${reading.months}`;
    case "error":
      return reading.code;
    default:
      return reading.kind;
  }
};

describe("readNumber", () => {
  it.each<[why: string, value: CellValue, expected: string]>([
    ["a number", -1532000, "-1532000"],
    ["a blank is not 0", null, "blank"],
    ["spaces only", "\u00a0 ", "blank"],
    ["0 itself", 0, "0"],
    ["negative zero", -0, "0"],
    ["spaces of all kinds", "1\u00a0540\u202f000\u2009000 kr", "1540000000 kr"],
    ["a lost space", "1540 000 kr", "1540000 kr"],
    ["a real minus sign", "−1 803 000 kr", "-1803000 kr"],
    ["an en dash as minus, with a space", "– 43 000 kr", "-43000 kr"],
    ["no space before kr", "1 532 000kr", "1532000 kr"],
    ["decimal comma", "4,3 mkr", "4.3 mkr"],
    ["decimal point", "14.2 Mkr", "14.2 mkr"],
    ["thousands", "1 540 tkr", "1540 tkr"],
    ["öre", "500:-", "500 kr"],
    ["pieces", "5 st", "5 count"],
    ["per cent", "12 %", "12 share"],
    ["months", "27 mån", "27 months"],
    ["years and months", "31 år 2 mån", "374 months"],
    ["years alone may be a heading", "5 år", "years 60"],
    ["comma and three digits: two readings", "1,234", "ambiguous 1.234 1234"],
    ["point and three digits: two readings", "-31.000 kr", "ambiguous -31.000 -31000"],
    ["zero first: a decimal", "0,125", "0.125"],
    ["four digits first: a decimal", "1234,567", "1234.567"],
    ["thousands by spaces: the comma is decimal", "1 234,567", "1234.567"],
    ["two separators of one kind: thousands", "1.234.567", "1234567"],
    ["both kinds", "1.234,5", "1234.5"],
    ["both kinds, English", "1,234.5", "1234.5"],
    ["groups that are no groups", "1 5", "ambiguous"],
    ["a comma that a recogniser put in", "-4, 000 kr", "ambiguous"],
    ["point and space mixed", "-3.882 000 kr", "ambiguous"],
    ["brackets may be a minus", "(1 000)", "ambiguous"],
    ["a dash", "–", "dash"],
    ["never", "Återbetalas aldrig", "dash"],
    ["two dots", "..", "suppressed"],
    ["fewer than five", "< 5", "suppressed"],
    ["stars", "***", "suppressed"],
    ["misread digits are not repaired", "4Lt", "text"],
    ["a misread sign is not repaired", "£4 000 kr", "text"],
    ["a letter for a digit", "4O 000", "text"],
    ["a word", "saknas", "text"],
    ["a truth value", true, "text"],
    ["an error", cellError("#DIV/0!"), "#DIV/0!"],
    ["no finite number", Infinity, "text"],
  ])("%s", (_why, value, expected) => expect(said(value)).toBe(expected));

  test("an amount written as Swedes write it is read back exactly", () => {
    const space = fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009");
    const sign = fc.constantFrom("-", "−", "–");
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), space, sign, (whole, ore, gap, minus) => {
        const grouped = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, gap);
        const text = `${whole < 0 ? minus : ""}${grouped},${String(ore).padStart(2, "0")}${gap}kr`;
        const reading = readNumber(text);
        const expected = `${whole < 0 ? "-" : ""}${Math.abs(whole)}.${String(ore).padStart(2, "0")}`;
        return reading.kind === "number" && reading.digits === expected && reading.unit === "kr";
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test("text without a digit from 1 to 9 never gives another number than 0, and without any digit none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readNumber(text);
        if (reading.kind !== "number") return true;
        return (
          /\p{Nd}/u.test(text.normalize("NFKC")) &&
          (Number(reading.digits) === 0) === !/[1-9]/.test(text.normalize("NFKC"))
        );
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
