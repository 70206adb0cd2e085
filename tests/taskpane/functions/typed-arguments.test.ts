import { CATALOGUE, findFunction } from "../../../src/calculation/catalogue";
import type { FunctionEntry } from "../../../src/calculation/catalogue/entry";
import { portfolioRunner } from "../../../src/functions/portfolio";
import { runFunction } from "../../../src/functions/run-function";
import type { Language } from "../../../src/words/language";
import { exampleFields, formulaAsTyped, rawArguments } from "../../../src/taskpane/functions/typed-arguments";

const entryOf = (id: string): FunctionEntry => {
  const entry = findFunction(id);
  if (entry === undefined) throw new Error(id);
  return entry;
};

test.each<readonly [string, readonly string[], Language, string, string]>([
  ["PAYOFF.TID", ["79583", "36656"], "sv", "=PAYOFF.TID(79583;36656)", "as a Swede types it"],
  ["PAYOFF.TID", ["79 583,5", "36656"], "sv", "=PAYOFF.TID(79583,5;36656)", "decimal comma and spaces"],
  ["PAYOFF.TID", ["79583,5", "36656"], "en", "=PAYOFF.TID(79583.5,36656)", "in English"],
  ["PAYOFF.TID", ["1", "2", "", "3 %"], "sv", "=PAYOFF.TID(1;2;;0,03)", "left out in the middle"],
  ["PAYOFF.TID", ["", ""], "sv", "=PAYOFF.TID()", "nothing typed"],
  ["PAYOFF.TID", ["1,234", "5"], "sv", '=PAYOFF.TID("1,234";5)', "two readings: left as text, which gives its error"],
  ["PAYOFF.TID.FLODE", ["-100; 30\n40"], "sv", "=PAYOFF.TID.FLÖDE({-100;30;40})", "a range as a column"],
  ["BREAKEVEN", ["57000000", "500000", "", "1"], "sv", "=BREAKEVEN(57000000;500000;;SANT)", "a choice"],
  [
    "PAYOFF.POTENTIAL",
    ["Sjukpenning", "2024", "Af", "", "antaganden[#alla]"],
    "sv",
    '=PAYOFF.POTENTIAL("Sjukpenning";2024;"Af";;Antaganden[#Alla])',
    "the sheet's table",
  ],
  [
    "PAYOFF.POTENTIAL",
    ["Sjukpenning", "2024", "Af", "", "Antaganden"],
    "en",
    '=PAYOFF.POTENTIAL("Sjukpenning",2024,"Af",,Antaganden[#All])',
    "the same by its bare name, in English",
  ],
  [
    "PAYOFF.POTENTIAL",
    ["Sjukpenning", "2024", "Af", "", "Kommunalskatt; 0,3"],
    "sv",
    '=PAYOFF.POTENTIAL("Sjukpenning";2024;"Af";;{"Kommunalskatt"\\0,3})',
    "rows of one's own",
  ],
  [
    "PAYOFF.PORTFOLJ",
    ["sus_data[#alla]", "kön"],
    "sv",
    '=PAYOFF.PORTFÖLJ(sus_data[#Alla];"kön")',
    "a table by reference",
  ],
  [
    "PAYOFF.PORTFOLJ",
    ["SUS_data", "kön"],
    "en",
    '=PAYOFF.PORTFÖLJ(SUS_data[#All],"kön")',
    "by its bare name, with its headings",
  ],
  [
    "PAYOFF.PORTFOLJ",
    ["'Mina rader'!A1:T500", "kön"],
    "sv",
    "=PAYOFF.PORTFÖLJ('Mina rader'!A1:T500;\"kön\")",
    "cells of another sheet",
  ],
  [
    "PAYOFF.PORTFOLJ",
    ["A\tB\n2018-01-02\t50", "kön"],
    "en",
    '=PAYOFF.PORTFÖLJ({"A","B";"2018-01-02",50},"kön")',
    "rows pasted from a sheet",
  ],
  [
    "PAYOFF.PORTFOLJ",
    ["A;B\n;50\nx", "kön"],
    "en",
    '=PAYOFF.PORTFÖLJ({"A","B";"",50;"x",""},"kön")',
    "typed rows of unlike length",
  ],
  ["PAYOFF.FORKLARA", ["tid", "1", "2"], "sv", '=PAYOFF.FÖRKLARA("tid";1;2)', "a word"],
])("%s %j in %s -> %s: %s", (id, fields, language, expected) => {
  expect(formulaAsTyped(entryOf(id), fields, language)).toBe(expected);
});

test.each(CATALOGUE.map(({ id }) => id))("the example fields of %s give the example's result", (id) => {
  const entry = entryOf(id);
  const { result } = entry.example;
  for (const language of ["sv", "en"] as const) {
    const outcome = runFunction(
      id,
      rawArguments(entry, exampleFields(entry, language)),
      language,
      portfolioRunner(null),
    );
    if (Array.isArray(result)) expect((outcome as unknown[]).slice(0, result.length)).toEqual(result);
    // The catalogue leaves the sentence itself to words/.
    else if (entry.result.kind === "text") expect(outcome).toMatch(/\d\skr.*\.$/);
    else expect(outcome).toEqual(result);
  }
});

test("what is left out is null, and dropped at the end", () => {
  expect(rawArguments(entryOf("PAYOFF.TID"), ["1", "2", "", "0,03", " "])).toEqual(["1", "2", null, "0,03"]);
});

test("who names the table Antaganden is given what stands on the sheet, also a 0; without a sheet it is said", () => {
  const entry = entryOf("PAYOFF.POTENTIAL");
  const result = (table: string, onSheet: ReadonlyMap<string, number> | null): unknown =>
    runFunction(entry.id, rawArguments(entry, ["Sjukpenning", "2024", "Kommunen", "", table], onSheet), "sv");
  const typed = result("Kommunalskatt; 30 %", null);
  expect(typeof typed).toBe("number");
  expect(result("Antaganden[#Alla]", new Map([["localTax.municipality", 0.3]]))).toBe(typed);
  expect(result("Antaganden[#Alla]", new Map([["localTax.municipality", 0]]))).toBe(result("Kommunalskatt; 0 %", null));
  expect(result("Antaganden", new Map())).toBe(result("", null));
  expect(result("Antaganden", null)).toMatchObject({ error: "#VALUE!" });
});
