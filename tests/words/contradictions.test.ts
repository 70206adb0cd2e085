import type { Contradiction } from "../../src/portfolio/model";
import { calendarYear } from "../../src/calculation/units";
import { cellText, cellsText, contradictionText, printedText, requiredText } from "../../src/words/contradictions";

const cell = (row: number, column: number, sheet = "Tabell"): Contradiction["cell"] => ({
  sheet,
  row,
  column,
  heading: "Totalt, kort sikt (2 år)",
  label: "Varav Af",
  text: "",
});

const contradiction = (rest: Partial<Contradiction>): Contradiction => ({
  code: "figure",
  year: calendarYear(2016),
  sector: "employmentService",
  measure: "profitability",
  horizonYears: 1,
  printed: "-1532000",
  required: "-1522000",
  cell: cell(16, 1),
  against: [cell(16, 2)],
  ...rest,
});

const sv = (rest: Partial<Contradiction>): string =>
  contradictionText(contradiction(rest), "sv").replaceAll("\u00a0", " ");

test.each<[Partial<Contradiction>, string, string]>([
  [
    {},
    "2016, Arbetsförmedlingen, Lönsamhet, 1 år: tryckt −1 532 000 kr ('Tabell'!B17), men källans andra tal kräver −1 522 000 kr.",
    "both figures and the cell",
  ],
  [
    { required: "-1523000..-1522000" },
    "2016, Arbetsförmedlingen, Lönsamhet, 1 år: tryckt −1 532 000 kr ('Tabell'!B17), men källans andra tal kräver mellan −1 523 000 kr och −1 522 000 kr.",
    "a range",
  ],
  [
    { measure: "payback", horizonYears: null, printed: "27", required: "" },
    "2016, Arbetsförmedlingen, Återbetalningstid, mån: tryckt 27 mån ('Tabell'!B17), men källans andra tal kräver –.",
    "printed where there is none",
  ],
  [
    { code: "horizon-heading", year: null, sector: null, measure: "income", printed: "2", required: "1" },
    "Rubriken ”Totalt, kort sikt (2 år)” ('Tabell'!B17) säger 2 år, men talen visar 1 år.",
    "a heading",
  ],
  [
    { code: "parts-do-not-sum", sector: "state", measure: "income", printed: "100", required: "90" },
    "2016, Staten, Intäkt, 1 år: totalen är 100 kr ('Tabell'!B17), men delarna summerar till 90 kr.",
    "parts",
  ],
  [
    { code: "duplicate-differs", sector: null, measure: null, horizonYears: null, printed: "42", required: "40" },
    "2016, Deltagare: 42 på ett ställe ('Tabell'!B17), 40 på ett annat ('Tabell'!C17).",
    "participants given twice: a count, no kronor",
  ],
  [
    { code: "cost-per-participant", measure: null, horizonYears: null, printed: "17000", required: "15997..16003" },
    "2016, Arbetsförmedlingen, Kostnad per deltagare: kostnaden per deltagare är 17 000 kr ('Tabell'!B17), men tabellerna vilar på mellan 15 997 kr och 16 003 kr.",
    "a cost",
  ],
  [
    { code: "cost-per-participant", measure: null, horizonYears: null, printed: "", required: "" },
    "2016, Arbetsförmedlingen, Kostnad per deltagare: talen på raden ('Tabell'!B17) går inte ihop med varandra.",
    "a row that cannot be",
  ],
])("%#: %s", (rest, expected) => {
  expect(sv(rest)).toBe(expected);
});

test("every kind has an English sentence with the cell", () => {
  for (const code of [
    "figure",
    "horizon-heading",
    "parts-do-not-sum",
    "duplicate-differs",
    "cost-per-participant",
  ] as const) {
    const sentence = contradictionText(contradiction({ code }), "en");
    expect(sentence).toContain("'Tabell'!B17");
    expect(sentence.replace("(2 år)", "")).not.toMatch(/[åäö]/);
  }
});

test("figures by themselves, and cells as Go To reads them", () => {
  const blank = (text: string): string =>
    printedText(contradiction({ printed: "", cell: { ...cell(0, 0), text } }), "sv");
  expect(["", "–", "aldrig"].map(blank)).toEqual(["tom cell", "–", "”aldrig”"]);
  expect(requiredText(contradiction({ required: "" }), "sv")).toBe("");
  expect(cellText(cell(0, 26, "Åsa's"))).toBe("'Åsa''s'!AA1");
  expect(cellsText([cell(0, 0), cell(1, 1)])).toBe("'Tabell'!A1, 'Tabell'!B2");
});
