import * as fc from "fast-check";
import { cellAddress, columnLetters, placeInWorkbook, quotedSheetName, rangeAddress } from "../../src/sheet/address";

describe("columnLetters", () => {
  it.each([
    ["first", 0, "A"],
    ["last of one letter", 25, "Z"],
    ["first of two", 26, "AA"],
    ["last of two", 701, "ZZ"],
    ["first of three", 702, "AAA"],
    ["Excel's last", 16383, "XFD"],
  ])("%s", (_why, column, expected) => {
    expect(columnLetters(column)).toBe(expected);
  });

  it("law: letters read as digits 1-26 give the column back", () => {
    fc.assert(
      fc.property(fc.nat(16383), (column) => {
        const read = [...columnLetters(column)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        expect(read - 1).toBe(column);
      }),
      { seed: 1 },
    );
  });
});

describe("addresses", () => {
  const from = { row: 3, column: 1 };
  it.each([
    ["a cell, counted from 0 inside and 1 outside", cellAddress(from), "B4"],
    ["absolute", cellAddress(from, true), "$B$4"],
    ["a range", rangeAddress({ from, to: { row: 9, column: 27 } }), "B4:AB10"],
    ["an absolute range", rangeAddress({ from, to: { row: 9, column: 27 } }, true), "$B$4:$AB$10"],
    ["a range of one cell is the cell", rangeAddress({ from, to: from }), "B4"],
    ["a name is always quoted", quotedSheetName("Blad1"), "'Blad1'"],
    ["an apostrophe is doubled", quotedSheetName("Åke's blad"), "'Åke''s blad'"],
    ["a place, as people read it", placeInWorkbook("Tryckta tabeller", from), "'Tryckta tabeller'!B4"],
  ])("%s", (_why, found, expected) => {
    expect(found).toBe(expected);
  });
});
