import { forFile, fromFile, movedFormula } from "../../../../src/workbook/xlsx/snapshot/file-formula";

describe("movedFormula: two rows down, one column right", () => {
  test.each([
    ["A1+$A$1+A$1+$A1", "B3+$A$1+B$1+$A3", "only what is not fixed moves"],
    ["SUM(A1:B2)", "SUM(B3:C4)", "both corners"],
    ["SUM(A:A,2:3)", "SUM(B:B,4:5)", "whole columns and rows"],
    ["'Blad A1'!A1+Blad1!A1", "'Blad A1'!B3+Blad1!B3", "sheet names stay"],
    ['"A1"&LOG10(A1)', '"A1"&LOG10(B3)', "texts and functions stay"],
    ["Z1+AZ9", "AA3+BA11", "letters carry"],
    ["Kostnad*10", "Kostnad*10", "names and numbers stay"],
  ])("%s -> %s (%s)", (formula, expected) => {
    expect(movedFormula(formula, 2, 1)).toBe(expected);
  });
});

test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["FILTER(A1:A9,B1:B9)", "_xlfn._xlws.FILTER(A1:A9,B1:B9)"],
  ['SUM(A1)&"XLOOKUP("', 'SUM(A1)&"XLOOKUP("'],
])("younger functions carry their prefix in files: %s", (formula, inFile) => {
  expect(forFile(formula)).toBe(inFile);
  expect(fromFile(inFile)).toBe(formula);
});
