import { sheetOfReference, temporaryName } from "../../../src/workbook/excel/structure";

test.each([
  ["=Data!$A$1", "Data"],
  ["='Blad 1'!$A$1:$B$2", "Blad 1"],
  ["='Anna''s'!$A$1", "Anna's"],
  ["=Översikt!$B$5", "Översikt"],
  ["=#REF!", null],
  ["=#REF!$A$1", null],
  ["=0.25", null],
  ["=SUM(Data!$A$1)", null],
])("%s refers to %s", (formula, sheet) => expect(sheetOfReference(formula)).toBe(sheet));

test("names of temporary sheets are names that Excel takes", () => {
  for (const number of [0, 7, 1234]) expect(temporaryName(number)).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});
