import { isDateFormat, shiftFrom1904 } from "../../../src/workbook/xlsx/date-styles";

describe("isDateFormat", () => {
  it.each([
    ["Swedish day", "yyyy-mm-dd", true],
    ["day and time", "yyyy-mm-dd hh:mm", true],
    ["month alone", "mmmm", true],
    ["time of day", "hh:mm:ss", false],
    ["hours above a day", "[h]:mm", false],
    ["kronor with the unit in quotes", '#,##0 "kr/dag"', false],
    ["kronor with escaped letters", "#,##0\\ \\m\\n\\k\\r", false],
    ["a space as wide as a letter", "#,##0_d", false],
    ["a colour", "[Red]0.00", false],
    ["general", "General", false],
    ["a locale before a day", "[$-41D]d mmmm yyyy", true],
  ])("%s", (_why, format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe("shiftFrom1904", () => {
  const xml =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;år&quot;"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>';
  it.each([
    ["no format", 0, 0],
    ["a built-in day", 1, 1462],
    ["a day of its own making", 2, 1462],
    ["a figure", 3, 0],
    ["a time of day is a duration", 4, 0],
    ["a style that is not there", 9, 0],
  ])("%s", (_why, style, days) => {
    expect(shiftFrom1904(xml, "styles.xml")(style)).toBe(days);
  });
});
