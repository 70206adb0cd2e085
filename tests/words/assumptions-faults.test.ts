import { calendarYear } from "../../src/calculation/units";
import type { Span } from "../../src/valuation/assumptions/faults";
import type { EditRowFault } from "../../src/valuation/assumptions/edit-rows";
import {
  assumptionFaultText,
  editFaultText,
  missingValueText,
  unreadSheetText,
} from "../../src/words/assumptions-faults";

const TAX = "localTax.municipality";

test.each<[EditRowFault, string, string]>([
  [{ code: "unknown-name", found: "Skatt", nearest: TAX }, "det finns inget antagande som heter ”Skatt”; menas ”Kommunalskatt”?", 'there is no assumption called "Skatt"; did you mean "Municipal tax"?'],
  [{ code: "value-without-name", found: "" }, "värdet står på en rad utan namn", "the value is on a row without a name"],
  [{ code: "name-and-key-differ", name: TAX, key: "localTax.region" }, "namnet är ”Kommunalskatt” men nyckeln hör till ”Regionskatt”", 'the name is "Municipal tax" but the key is that of "Regional tax"'],
  [{ code: "name-twice", name: TAX, first: 6 }, "”Kommunalskatt” har redan ett värde på rad 7", '"Municipal tax" has a value already on row 7'],
  [{ code: "no-values" }, "tabellen har bara en kolumn; ge minst namn och värden", "the table has one column only; give at least names and values"],
  [{ code: "error-in-cell", found: "#REF!" }, "cellen innehåller felet #REF!", "the cell holds the error #REF!"],
  [{ code: "ambiguous-value", name: TAX, found: "1,234" }, "”Kommunalskatt” kan läsas på flera sätt: ”1,234”", '"Municipal tax" can be read in more than one way: "1,234"'],
  [{ code: "not-such-a-value", name: TAX, found: "x".repeat(80), expected: "number" }, `”Kommunalskatt” ska vara ett tal, men är ”${"x".repeat(59)}…”`, `"Municipal tax" must be a number, but is "${"x".repeat(59)}…"`],
  [{ code: "not-such-a-value", name: "benefit.SJP.taxable", found: "1", expected: "flag" }, "”Sjukpenning: skattepliktig” ska vara Ja eller Nej, men är ”1”", '"Sickness benefit: taxable" must be Yes or No, but is "1"'],
  [{ code: "edit-outside", name: TAX, found: -0.5, domain: { min: 0, max: 1 } }, "”Kommunalskatt” ska vara minst 0 och högst 1, men är −0,5", '"Municipal tax" must be at least 0 and at most 1, but is −0.5'],
  [{ code: "shipped-differs", name: TAX, found: 0.3, shipped: 0.207 }, "grundvärdet för ”Kommunalskatt” är 0,3 på bladet men 0,207 i uppsättningen; skriv egna värden i kolumnen Eget värde", 'the shipped value of "Municipal tax" is 0.3 on the sheet but 0.207 in the set; write your own in the column Own value'],
  [{ code: "edit-unknown-word", name: "benefit.SJP.payer", found: "staden", nearest: "state", known: ["municipality", "region"] }, "”Sjukpenning: betalas av” är ”staden”; menas ”Staten”? Finns: Kommunen, Regionen", '"Sickness benefit: paid by" is "staden"; did you mean "State"? Known: Municipality, Region'],
])("%j", (fault, sv, en) => {
  expect([editFaultText(fault, "sv"), editFaultText(fault, "en")]).toEqual([sv, en]);
}); // prettier-ignore

test("a 0 that may be a blank is told with a way out", () => {
  for (const language of ["sv", "en"] as const)
    expect(editFaultText({ code: "zero-or-blank", name: TAX }, language)).toMatch(/'0$/);
});

test("years and kinds of edits", () => {
  const year = { code: "year-outside", year: 2031, first: calendarYear(2014), last: calendarYear(2026) } as const;
  expect(assumptionFaultText(year, "sv")).toBe("regelår ska vara 2014–2026, men är 2031");
  expect(assumptionFaultText(year, "en")).toBe("the rule year must be 2014–2026, but is 2031");
  const kind = { code: "edit-wrong-kind", name: TAX, found: true, expected: "number" } as const;
  expect(assumptionFaultText(kind, "sv")).toBe("”Kommunalskatt” ska vara ett tal, men är ”Ja”");
  expect(assumptionFaultText({ code: "unknown-assumption", name: "x", nearest: TAX }, "en")).toBe(
    "unknown assumption: x",
  );
});

const span = (from: string, to: string) => ({ from, to });
test.each<[exists: readonly Span[], text: string, why: string]>([
  [[span("2015-01-01", "2018-12-31"), span("2019-01-01", "2023-12-31")], "värden finns för 2015–2023", "spans of whole years that follow on each other are one"],
  [[span("2015-01-01", "2015-12-31"), span("2017-01-01", "2017-12-31")], "värden finns för 2015, 2017", "a gap is shown"],
  [[span("2018-07-01", "2018-12-31"), span("2019-01-01", "2020-12-31")], "värden finns för 2018-07-01–2020-12-31", "a span that begins in the middle of a year"],
  [[], "inget år har något värde", "none at all"],
])("missing: %j gives %s (%s)", (exists, text) => {
  const fault = { code: "missing-value", name: TAX, year: calendarYear(2026), exists } as const;
  expect(missingValueText(fault, "sv")).toContain(text);
  expect(missingValueText(fault, "en")).toMatch(/^"Municipal tax" is missing/);
}); // prettier-ignore

test.each<["not-understood" | "another-holds", string, string]>([
  ["not-understood", "Bladet ”Antaganden” används inte: där finns ingen tabell med rubrikerna Namn och Värde", 'The sheet "Antaganden" is not used: it holds no table'],
  ["another-holds", "Bladet ”Antaganden” används inte: ett annat blad med antaganden går före.", 'The sheet "Antaganden" is not used: another sheet'],
])("a sheet that is not read: %s", (why, sv, en) => {
  expect(unreadSheetText("Antaganden", why, "sv")).toContain(sv);
  expect(unreadSheetText("Antaganden", why, "en")).toContain(en);
}); // prettier-ignore
