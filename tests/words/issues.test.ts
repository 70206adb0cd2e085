import type { ReadingIssue, ReadingIssueCode } from "../../src/participation/model/issues";
import { issueText, leftOutText } from "../../src/words/issues";

const ABOUT: Omit<ReadingIssue, "code"> = {
  severity: "error",
  sheet: "Tryckta tabeller",
  row: 3,
  column: 27,
  heading: "Kort sikt, 1 år",
  found: "saknas",
  facts: {
    year: 2016,
    sector: "socialInsurance",
    measure: "profitability",
    readings: "1.234 / 1234",
    otherSheet: "Blad1",
    otherCell: "B3",
    otherFound: "5",
    caption: 2017,
    sheets: "Blad1",
  },
};

const CODES: Readonly<Record<ReadingIssueCode, true>> = {
  "no-sector-table": true, "empty-sheet": true, "no-year": true, "participants-missing": true,
  "participants-not-positive": true, "not-a-number": true, "ambiguous-number": true, "number-repaired": true, "error-value": true,
  "sector-row-without-numbers": true, "sector-missing": true, "unknown-row": true, "unknown-column": true,
  "cost-missing-default-used": true, "duplicate-figure": true, "suppressed-figure": true, "heading-guessed": true,
  "label-guessed": true, "measure-unknown": true, "horizon-unknown": true, "year-conflict": true,
  "figure-missing": true, "months-not-whole": true, "cost-sector-missing": true,
  "cost-negative": true, "total-cost-found": true, "no-income-table": true,
}; // prettier-ignore
const codes = Object.keys(CODES) as ReadingIssueCode[];

describe("issueText", () => {
  it.each<[code: ReadingIssueCode, sv: string, en: string]>([
    [
      "not-a-number",
      "Blad ”Tryckta tabeller”, cell AB4 (Kort sikt, 1 år): här väntades ett tal, men det står ”saknas”. Cellen är utelämnad, inte räknad som 0.",
      "Sheet “Tryckta tabeller”, cell AB4 (Kort sikt, 1 år): a number was expected, but the cell holds “saknas”. It is left out, not counted as 0.",
    ],
    [
      "ambiguous-number",
      "Blad ”Tryckta tabeller”, cell AB4 (Kort sikt, 1 år): ”saknas” kan läsas på flera sätt (1,234 eller 1234). Talet används inte förrän det skrivs entydigt.",
      "Sheet “Tryckta tabeller”, cell AB4 (Kort sikt, 1 år): “saknas” can be read in several ways (1.234 or 1234). It is not used until it is written unambiguously.",
    ],
    [
      "sector-row-without-numbers",
      "Blad ”Tryckta tabeller”, cell AB4 (Kort sikt, 1 år): raden för Försäkringskassan har inga tal. Inget räknas ut för den ur den här tabellen.",
      "Sheet “Tryckta tabeller”, cell AB4 (Kort sikt, 1 år): the row of Social insurance has no numbers. Nothing is computed for it from this table.",
    ],
  ])("%s", (code, sv, en) => {
    expect(issueText({ ...ABOUT, code }, "sv")).toBe(sv);
    expect(issueText({ ...ABOUT, code }, "en")).toBe(en);
  });

  it.each(codes)("%s: sheet, cell and heading are named, and no fact is left as a code", (code) => {
    for (const language of ["sv", "en"] as const) {
      const text = issueText({ ...ABOUT, code }, language);
      expect(text).toContain("Tryckta tabeller");
      expect(text).toContain("AB4");
      expect(text).toContain("Kort sikt, 1 år");
      expect(text).toMatch(/[.”“]$/);
      expect(text).not.toMatch(/undefined|null|NaN|socialInsurance|\[object/);
    }
  });

  it.each(codes)("%s: without place and facts it is still a sentence", (code) => {
    const bare = { ...ABOUT, sheet: null, row: null, column: null, heading: null, found: null };
    const text = issueText({ ...bare, code }, "sv");
    expect(text.length).toBeGreaterThan(15);
    expect(text).not.toMatch(/undefined|null\b|NaN/);
  });

  test("every code has its own sentence, in each language", () => {
    for (const language of ["sv", "en"] as const) {
      expect(new Set(codes.map((code) => issueText({ ...ABOUT, code }, language))).size).toBe(codes.length);
    }
  });
});

describe("what a cell holds is shown as Excel shows it in the language", () => {
  it.each<[code: ReadingIssueCode, found: string, sv: string, en: string]>([
    ["participants-not-positive", "12.5", "”12,5”", "“12.5”"],
    ["cost-negative", "-10.25", "”-10,25”", "“-10.25”"],
    ["not-a-number", "true", "”SANT”", "“TRUE”"],
    ["not-a-number", "false", "”FALSKT”", "“FALSE”"],
    ["not-a-number", "12.5.1", "”12.5.1”", "“12.5.1”"],
    // What is in doubt is shown as it is written.
    ["ambiguous-number", "919.000", "”919.000”", "“919.000”"],
  ])("%s %s", (code, found, sv, en) => {
    expect(issueText({ ...ABOUT, code, found }, "sv")).toContain(sv);
    expect(issueText({ ...ABOUT, code, found }, "en")).toContain(en);
  });

  test("a year that is missing: of participants, or of a table", () => {
    const issue: ReadingIssue = { ...ABOUT, code: "no-year", found: "42", facts: { about: "participants" } };
    expect(issueText(issue, "sv")).toContain("vilket år antalet deltagare gäller");
    expect(issueText({ ...issue, facts: { about: "table" } }, "sv")).toContain("tabellens tal används inte");
  });
});

describe("reasons rows are left out", () => {
  it.each<[Parameters<typeof leftOutText>, string]>([
    [["outside-table", "sv"], "rader utanför tabellerna"],
    [["unreadable", "en"], "rows whose numbers could not be used"],
    [["blank", "sv", 1], "tom rad"],
    [["blank", "sv", 2], "tomma rader"],
    [["heading", "sv", 1], "kolumnrubrik"],
    [["note", "sv", 10], "rader annan text"],
    [["note", "en", 1], "row of other text"],
    [["title", "en", 1], "title over a table"],
  ])("%j", (asked, expected) => {
    expect(leftOutText(...asked)).toBe(expected);
  });
});
