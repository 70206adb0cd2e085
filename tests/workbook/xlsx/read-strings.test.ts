import { readSharedStrings } from "../../../src/workbook/xlsx/read-strings";

describe("readSharedStrings", () => {
  it.each([
    ["plain", "<si><t>a</t></si><si><t>b</t></si>", ["a", "b"]],
    ["spaces are kept", '<si><t xml:space="preserve"> a\n</t></si>', [" a\n"]],
    ["rich text is its text", "<si><r><rPr><b/></rPr><t>fet</t></r><r><t> mager</t></r></si>", ["fet mager"]],
    ["reading aids are left out", "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>", ["東京"]],
    ["an empty one keeps its number", "<si/><si><t/></si><si><t>c</t></si>", ["", "", "c"]],
  ])("%s", (_why, xml, expected) => {
    expect(readSharedStrings(`<sst>${xml}</sst>`, "s")).toEqual(expected);
  });
});
