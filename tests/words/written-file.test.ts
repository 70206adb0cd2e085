import { DOCUMENT_LANGUAGE, pageFooter, valueOnlyNote } from "../../src/words/written-file";

describe("words in a written file", () => {
  it.each([
    ["sv", "Sida &P av &N"],
    ["en", "Page &P of &N"],
  ] as const)("%s: the footer names sheet and page by Excel's codes", (language, page) => {
    expect(pageFooter(language)).toBe(`&L&A&R${page}`);
  });

  it("a value without formula says so in the reader's language", () => {
    expect(valueOnlyNote("sv")).toMatch(/räknas inte om/);
    expect(valueOnlyNote("en")).toMatch(/not recalculated/);
  });

  it("languages are told the way documents tell them", () => {
    for (const code of Object.values(DOCUMENT_LANGUAGE)) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  });
});
