import { CELL_ERROR_CODES, cellError, isBlank, isCellError, type CellValue } from "../../src/sheet/cell";

describe("isBlank", () => {
  it.each<[why: string, value: CellValue, blank: boolean]>([
    ["nothing", null, true],
    ["empty text", "", true],
    ["spaces, also those that do not break", " \u00a0\u202f\t", true],
    ["zero is a figure", 0, false],
    ["false is an answer", false, false],
    ["a dash is text", "–", false],
    ["an error is something", cellError("#N/A"), false],
  ])("%s", (_why, value, blank) => {
    expect(isBlank(value)).toBe(blank);
  });
});

describe("cell errors", () => {
  it.each(CELL_ERROR_CODES.map((code) => [code]))("%s is an error and keeps its code", (code) => {
    expect(isCellError(cellError(code))).toBe(true);
    expect(cellError(code).error).toBe(code);
  });

  it.each([
    ["the text of an error is text", "#N/A"],
    ["nothing", null],
    ["a number", 0],
    ["another object", { fault: "#N/A" }],
  ])("%s", (_why, value) => {
    expect(isCellError(value)).toBe(false);
  });
});
