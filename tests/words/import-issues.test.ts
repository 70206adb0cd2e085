import type { ImportIssue, ImportIssueCode } from "../../src/participation/model/found-tables";
import { importIssueAdvice, importIssueText, rowsText } from "../../src/words/import-issues";
import { IMPORT_SENTENCES } from "../../src/words/import-sentences";

const issue = (code: ImportIssueCode, rest: Partial<ImportIssue> = {}): ImportIssue => ({
  code,
  severity: "warning",
  sheet: "Deltagare",
  column: 6,
  heading: "Startdatum",
  found: "2018",
  facts: {},
  table: null,
  rows: [4, 8],
  done: "kept",
  ...rest,
});

test.each<[ImportIssue, string, string]>([
  [
    issue("date-year-only", { facts: { year: 2018 } }),
    "Blad ”Deltagare”, kolumn G (Startdatum), rad 5 och 9: ”2018” säger inte vilken dag. Bara året 2018 används.",
    "Sheet “Deltagare”, column G (Startdatum), rows 5 and 9: “2018” does not tell the day. The year 2018 alone is used.",
  ],
  [
    issue("code-unknown", { found: "Änkepension", facts: { nearest: "Ålderspension" }, rows: [1] }),
    "Blad ”Deltagare”, kolumn G (Startdatum), rad 2: ”Änkepension” känns inte igen (närmast: ”Ålderspension”). Försörjningen räknas som okänd.",
    "Sheet “Deltagare”, column G (Startdatum), row 2: “Änkepension” is not recognised (nearest: “Ålderspension”). It counts as an unknown livelihood.",
  ],
  [
    issue("code-unknown", { found: "Processtöd", facts: { field: "orientation" }, sheet: "Insatser", rows: [6], column: 1, heading: "Inriktning" }),
    "Blad ”Insatser”, kolumn B (Inriktning), rad 7: ”Processtöd” känns inte igen. Inriktningen är inte definierad; raden räknas som processtöd.",
    "Sheet “Insatser”, column B (Inriktning), row 7: “Processtöd” is not recognised. The orientation is not defined; the row counts as process support.",
  ],
  [
    issue("code-guessed", { found: "Sjukpening", facts: { as: "SJP" }, rows: [1], column: null, heading: null }),
    "Blad ”Deltagare”, rad 2: ”Sjukpening” läses som sjukpenning.",
    "Sheet “Deltagare”, row 2: “Sjukpening” is read as sickness benefit (sjukpenning).",
  ],
  [
    issue("total-differs", { facts: { printed: "57", computed: "56.5", unit: "count" }, rows: [3] }),
    "Blad ”Deltagare”, kolumn G (Startdatum), rad 4: summan är tryckt som 57, men delarna ger 56,5.",
    "Sheet “Deltagare”, column G (Startdatum), row 4: the total is printed as 57, but its parts make 56.5.",
  ],
  [
    issue("share-differs", { facts: { printed: "4300000", computed: "-860000", unit: "kr" }, sheet: null, column: null, heading: null, rows: [] }),
    "Andelen är tryckt som 4\u00a0300\u00a0000\u00a0kr, men talen ger \u2212860\u00a0000\u00a0kr.",
    "The share is printed as 4,300,000\u00a0kr, but the figures give \u2212860,000\u00a0kr.",
  ],
  [
    issue("share-differs", { facts: { printed: "0.41", computed: "0.41858", unit: "share" }, sheet: null, column: null, heading: null, rows: [] }),
    "Andelen är tryckt som 41\u00a0%, men talen ger 41,858\u00a0%.",
    "The share is printed as 41\u00a0%, but the figures give 41.858\u00a0%.",
  ],
  [
    issue("number-repaired", { found: "omkr", facts: { value: "0", unit: "kr", by: "statement" }, rows: [6], column: null, heading: "Region" }),
    "Blad ”Deltagare”, Region, rad 7: ”omkr” är troligen 0, vilket summan i textuppgifterna bekräftar.",
    "Sheet “Deltagare”, Region, row 7: “omkr” is probably 0, as the sum in the text confirms.",
  ],
  [
    issue("required-missing", { facts: { field: "start" }, rows: [], column: null, heading: null }),
    "Blad ”Deltagare”: ingen kolumn är ”Startdatum”, som tabellen behöver.",
    "Sheet “Deltagare”: no column is “Start date”, which the table needs.",
  ],
  [
    issue("cost-year-missing", { found: "löpande", facts: { interventions: "Anka, Björn, Cykel", more: 2 }, sheet: "Insatser", rows: [1, 2, 4], column: 1, heading: "År" }),
    "Blad ”Insatser”, kolumn B (År), rad 2–3 och 5: året saknas (där står ”löpande”) för Anka, Björn, Cykel och 2 till. Beloppen delas lika på insatsens alla deltaganden, vilket år de än räknas i; har den inga, står de utan år.",
    "Sheet “Insatser”, column B (År), rows 2–3 and 5: the year is missing (it says “löpande”) for Anka, Björn, Cykel and 2 more. The amounts are shared equally by all participations of the intervention, whatever year they count in; where it has none, they stand without a year.",
  ],
  [
    issue("row-in-two-tables", { found: null, facts: { other: "Insatser", otherRows: "2, 4–5", interventions: "Anka 2022" }, sheet: "Kopia", rows: [1], column: null, heading: null }),
    "Blad ”Kopia”, rad 2: samma uppgifter som på bladet ”Insatser”, rad 2, 4–5: Anka 2022. Beloppen räknas en gång, ur det bladet.",
    "Sheet “Kopia”, row 2: the same as on the sheet “Insatser”, rows 2, 4–5: Anka 2022. The amounts count once, from that sheet.",
  ],
  [
    issue("outcome-partial", { found: null, facts: { interventions: "Anka 2022", amount: "200000.5" }, sheet: "Insatser", rows: [1], column: null, heading: null }),
    "Blad ”Insatser”, rad 2: bara budget, medan andra rader för samma insats och år har utfall: Anka 2022. Årets kostnad är dess utfall, så budgeten på de här raderna, 200\u00a0000,5\u00a0kr, är inte med i den.",
    "Sheet “Insatser”, row 2: a budget alone, while other rows of the same intervention and year have an outcome: Anka 2022. The cost of the year is its outcome, so the budget of these rows, 200,000.5\u00a0kr, is not in it.",
  ],
])("%#: a sentence with sheet, column, rows, what was found and what was done", (one, swedish, english) => {
  expect(importIssueText(one, "sv")).toBe(swedish);
  expect(importIssueText(one, "en")).toBe(english);
}); // prettier-ignore

const CODES = Object.keys(IMPORT_SENTENCES) as readonly ImportIssueCode[];

test.each(CODES)("%s has a whole sentence and advice in both languages, with nothing unfilled", (code) => {
  const facts = { field: "start", year: 2018, first: "2018-03-01", second: "2018-01-03", as: "SJP", used: 50, sum: 125, value: 12, by: "x", printed: "1", computed: "2", unit: "kr", otherTitle: "T", about: "A", side: "After", read: "C", interventions: "Steget 2018", more: 2, other: "Uppföljning", otherRows: "4–7", amount: "1200000.5" }; // prettier-ignore
  for (const language of ["sv", "en"] as const) {
    for (const text of [
      importIssueText(issue(code, { facts }), language),
      importIssueAdvice(issue(code, { facts }), language),
    ]) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}[\]]|undefined|null| –/);
    }
  }
  expect(importIssueText(issue(code, { facts }), "sv")).not.toBe(importIssueText(issue(code, { facts }), "en"));
});

test.each([
  [[4], "5"],
  [[4, 8], "5 och 9"],
  [[4, 5, 6], "5–7"],
  [[0, 2, 4, 6, 8, 9, 12], "1, 3, 5, 7 och 3 till"],
])("rows %j as people count them: %s", (rows, text) => {
  expect(rowsText(rows, "sv")).toBe(text);
});
