import fc from "fast-check";
import { SECTOR } from "../../src/calculation/catalogue/parameters";
import { calendarYear } from "../../src/calculation/units";
import { runFunction, type CellOutcome } from "../../src/functions/run-function";
import {
  assumptionSet,
  FIRST_RULE_YEAR,
  LAST_RULE_YEAR,
  shippedValue,
} from "../../src/valuation/assumptions/assumption-set";
import type { Edits } from "../../src/valuation/assumptions/faults";
import { ASSUMPTION_NAMES } from "../../src/valuation/assumptions/names";
import { kronorOf } from "../../src/valuation/ore";
import { potential } from "../../src/valuation/potential";
import { SECTORS, type Sector } from "../../src/valuation/sectors";
import { readState, stateText } from "../../src/valuation/state-text";
import { stepTransfer } from "../../src/valuation/step-transfer";
import { assumptionText } from "../../src/words/assumptions";
import { sectorRowText, sectorShortText, sectorText } from "../../src/words/portfolio";
import { RULE_YEAR } from "../../src/calculation/catalogue/parameters";
import { statesIn } from "../valuation/random-states";

const sv = (id: string, ...args: unknown[]): CellOutcome => runFunction(id, args, "sv");
const value = (message: string) => ({ error: "#VALUE!" as const, message });
const STEP = ["Försörjningsstöd", "Arbete 50% lönebidrag 80%; Sjukpenning 50%", 2024] as const;

/** The value by the rules themselves, past text, table and cells. */
function byTheRules(before: string, after: string, year: number, edits: Edits = new Map()): Record<Sector, number> {
  const [first, second, set] = [readState(before), readState(after), assumptionSet(calendarYear(year), edits)];
  if (!first.ok || !second.ok || !set.ok) throw new Error("a case of the test is wrong");
  const step = stepTransfer(first.value, second.value, set.value);
  if (!step.ok) throw new Error(JSON.stringify(step.fault));
  return Object.fromEntries(SECTORS.map((one) => [one, kronorOf(step.value.value[one]).toNumber()])) as never;
}

describe("PAYOFF.STEG", () => {
  it("gives one sector's figure, whatever its name is written like", () => {
    const expected = byTheRules(...STEP);
    for (const [at, sector] of SECTORS.entries()) {
      const words = [SECTOR.words[at]!];
      for (const language of ["sv", "en"] as const)
        words.push(sectorRowText(sector, language), sectorText(sector, language), sectorShortText(sector, language));
      for (const word of words)
        expect([word, sv("PAYOFF.STEG", ...STEP, word.toUpperCase())]).toEqual([word, expected[sector]]);
    }
  });

  it("without sector spills headings, all sectors, and what the figures rest on", () => {
    const expected = byTheRules(...STEP);
    const rows = sv("PAYOFF.STEG", ...STEP) as unknown[][];
    expect(rows.slice(0, 9)).toEqual([
      ["Aktör", "Kronor per år"],
      ...SECTORS.map((sector) => [sectorRowText(sector, "sv"), expected[sector]]),
    ]);
    expect(rows.slice(9)).toEqual([["Vilar på 8 antagna värden; panelen skriver dem på bladet Antaganden", ""]]);
  });

  it("says below the table what is missing and what is the user's own", () => {
    const rows = sv("PAYOFF.STEG", "Försörjningsstöd", "Studier 50%; Arbete 50%", 2024, null, 0, [
      ["Kommunalskatt", 0.21],
    ]) as unknown[][];
    expect(rows.slice(9).map(([text]) => text)).toEqual([
      "Kostnad för platser saknas (studier): räknad som 0.",
      "Egna värden: Kommunalskatt",
      expect.stringMatching(/^Vilar på \d+ antagna värden/),
    ]);
  });

  it.each<[string, unknown[], CellOutcome]>([
    ["a misspelt livelihood", ["Försörjningstöd", "Arbete", 2024, "Fk"], value("före: okänt ord ”Försörjningstöd”; menas ”Försörjningsstöd”?")],
    ["a number without a unit", ["Arbete 50", "Arbete", 2024, "Fk"], value("före: talet 50 saknar enhet; skriv % eller kr")],
    ["an extent that cannot be", ["Sjukpenning", "Arbete 150%", 2024, "Fk"], value("efter: omfattningen för arbete ska vara över 0 % och högst 100 %, men är 150 %")],
    ["work and benefits of more than full time", ["Sjukpenning", "Arbete 60%; Sjukpenning 50%", 2024, "Fk"], value("efter: omfattningarna (arbete, Sjukpenning) blir tillsammans 110 %, mer än heltid; den som inte skrivs är 100 %")],
    ["the extent left out beside work", ["Arbete 50%; Sjukpenning", "Arbete", 2024, "Fk"], value("före: omfattningarna (arbete, Sjukpenning) blir tillsammans 150 %, mer än heltid; den som inte skrivs är 100 %")],
    ["a wage without work", ["Sjukpenning", "Lön", 2024, "Fk"], value("efter: lön är angiven utan arbete; skriv arbete med omfattning")],
    ["an amount nobody knows is not 0", ["Annan försörjning", "Arbete", 2024, "Fk"], value("före: beloppet för ”Annan försörjning” är inte känt")],
    ["a scheme that is no longer there", ["Sjukpenning", "Arbete extratjänst", 2025, "Fk"], value("efter: ”Extratjänst: även arbetsgivaravgiften” saknas för 2025; värden finns för 2015–2023")],
    ["no state", ["", "Arbete", 2024, "Fk"], value("före saknas")],
    ["a blank state that arrives as 0", [0, "Arbete", 2024, "Fk"], value("före saknas")],
    ["no year", ["Sjukpenning", "Arbete", null, "Fk"], value("regelår saknas")],
    ["a year without rules", ["Sjukpenning", "Arbete", 2031, "Fk"], value("regelår ska vara ett helt tal, minst 2014 och högst 2026, men är 2031")],
    ["an unknown sector", ["Sjukpenning", "Arbete", 2024, "Kommunnen"], value("sektor är ”Kommunnen”; menas ”Kommunen”? Finns: Samhället, Kommunen, Regionen, Staten totalt, Af, Fk, Övrig stat, Övriga")],
    ["a wage of nothing", ["Sjukpenning", "Arbete", 2024, "Fk", -5], value("månadslön ska vara större än 0 och högst 10000000, men är −5")],
    ["an unknown assumption", ["Sjukpenning", "Arbete", 2024, "Fk", 0, [["Kommunalskat", 0.3]]], value("antaganden rad 1: det finns inget antagande som heter ”Kommunalskat”; menas ”Kommunalskatt”?")],
    ["an assumption outside, below headings", ["Sjukpenning", "Arbete", 2024, "Fk", 0, [["Namn", "Värde"], ["Kommunalskatt", 32]]], value("antaganden rad 2: ”Kommunalskatt” ska vara minst 0 och högst 1, men är 32")],
    ["an assumption twice", ["Sjukpenning", "Arbete", 2024, "Fk", 0, [["Kommunalskatt", 0.3], ["localTax.municipality", 0.2]]], value("antaganden rad 2: ”Kommunalskatt” har redan ett värde på rad 1")],
    ["an error among the values", ["Sjukpenning", "Arbete", 2024, "Fk", 0, [["Kommunalskatt", "#REF!"]]], value("antaganden rad 1: cellen innehåller felet #REF!")],
    ["a 0 that may be a blank", ["Sjukpenning", "Arbete", 2024, "Fk", 0, [["Kommunalskatt", 0]]], value("antaganden rad 1: ”Kommunalskatt” är 0 eller tom, vilket inte går att skilja åt här; ge hela tabellen Antaganden, eller skriv nollan som text: '0")],
    ["names alone", ["Sjukpenning", "Arbete", 2024, "Fk", 0, [["Kommunalskatt"]]], value("antaganden rad 1: tabellen har bara en kolumn; ge minst namn och värden")],
  ])("%s", (_why, args, expected) => {
    expect(sv("PAYOFF.STEG", ...args)).toEqual(expected);
  }); // prettier-ignore

  it("takes ranges of one shape where a sector is given, and repeats single values", () => {
    const before = [["Försörjningsstöd"], ["Sjukpenning"], [null], ["Sjukpening"]];
    const rows = sv("PAYOFF.STEG", before, "Arbete", [[2023], [2024], [2024], [2024]], "Samhället") as unknown[][];
    expect(rows[0]).toEqual([byTheRules("Försörjningsstöd", "Arbete", 2023).society]);
    expect(rows[1]).toEqual([byTheRules("Sjukpenning", "Arbete", 2024).society]);
    expect(rows[2]).toEqual([value("före saknas")]);
    expect(rows[3]).toEqual([value("före: okänt ord ”Sjukpening”; menas ”Sjukpenning”?")]);
  });

  it("asks for the sector where states are ranges, and where its own cell is blank", () => {
    const needed = value("sektor ska anges när andra argument är områden");
    expect(sv("PAYOFF.STEG", [["Sjukpenning"], ["A-kassa"]], "Arbete", 2024)).toEqual([[needed], [needed]]);
    const rows = sv("PAYOFF.STEG", "Sjukpenning", "Arbete", 2024, [["Fk"], [null]]) as unknown[][];
    expect(rows[1]).toEqual([needed]);
  });

  it("lets the wage argument hold for work that names none", () => {
    const named = sv("PAYOFF.STEG", "Försörjningsstöd", "Arbete 31000 kr", 2024, "Samhället");
    expect(sv("PAYOFF.STEG", "Försörjningsstöd", "Arbete", 2024, "Samhället", "31 000 kr")).toBe(named);
    expect(sv("PAYOFF.STEG", "Försörjningsstöd", "Arbete", 2024, "Samhället", 0)).toBe(
      sv("PAYOFF.STEG", "Försörjningsstöd", "Arbete", 2024, "Samhället"),
    );
    expect(sv("PAYOFF.STEG", "Försörjningsstöd", "Arbete", 2024, "Samhället")).not.toBe(named);
  });
});

describe("PAYOFF.POTENTIAL", () => {
  it("gives the rules' own figure, without a word of places", () => {
    const [state, set] = [readState("Sjukpenning 50%; Studier 50%"), assumptionSet(calendarYear(2022))];
    if (!state.ok || !set.ok) throw new Error("a case of the test is wrong");
    const cost = potential(state.value, set.value);
    const rows = sv("PAYOFF.POTENTIAL", "Sjukpenning 50%; Studier 50%", 2022) as unknown[][];
    if (!cost.ok) throw new Error("no potential");
    expect(rows.slice(1, 9).map(([, kr]) => kr)).toEqual(
      SECTORS.map((sector) => kronorOf(cost.value.value[sector]).toNumber()),
    );
    expect(JSON.stringify(rows)).not.toContain("platser");
  });

  it("names its one state in faults", () => {
    expect(sv("PAYOFF.POTENTIAL", "Arbete extratjänst", 2025, "Af")).toEqual(
      value("läge: ”Extratjänst: även arbetsgivaravgiften” saknas för 2025; värden finns för 2015–2023"),
    );
  });
});

describe("laws", () => {
  const seed = { seed: 20_261_122, numRuns: process.env["DEEP"] === undefined ? 60 : 2000 };
  const years = fc.integer({ min: FIRST_RULE_YEAR, max: LAST_RULE_YEAR });
  const textIn = (year: number): fc.Arbitrary<string> =>
    statesIn(year)
      .map(stateText)
      .filter((text) => readState(text).ok && !/Annan|Okänd/.test(text));
  const steps = years.chain((year) => fc.tuple(textIn(year), textIn(year), fc.constant(year)));

  it("the rule years of the catalogue are those there are assumptions for", () => {
    expect(RULE_YEAR.domain).toEqual({ min: FIRST_RULE_YEAR, max: LAST_RULE_YEAR, whole: true });
  });

  it("society is municipality, region, state and others, to the öre", () => {
    fc.assert(
      fc.property(steps, (step) => {
        const rows = sv("PAYOFF.STEG", ...step) as unknown[][];
        const ore = (at: number): number => Math.round((rows[at]![1] as number) * 100);
        expect(ore(1)).toBe(ore(2) + ore(3) + ore(4) + ore(8));
        expect(ore(4)).toBe(ore(5) + ore(6) + ore(7));
      }),
      seed,
    );
  });

  it("a table that says what the shipped set says changes nothing, in any order and either language", () => {
    fc.assert(
      fc.property(steps, fc.shuffledSubarray([...ASSUMPTION_NAMES]), fc.constantFrom("sv", "en"), (step, names, language) => {
        const table = names.flatMap((name) => {
          const shipped = shippedValue(name, calendarYear(step[2]))?.value ?? null;
          return shipped === null ? [] : [[assumptionText(name, language as "sv" | "en"), shipped === 0 ? "0" : shipped]];
        });
        const plain = sv("PAYOFF.STEG", ...step);
        expect(Array.isArray(plain)).toBe(true);
        expect(sv("PAYOFF.STEG", ...step, null, null, [["Name", "Value"], ...table])).toEqual(plain);
      }),
      seed,
    ); // prettier-ignore
  });

  it("an edited table gives the figures of the edited set to the öre, whatever the order of its rows", () => {
    const edits = new Map<string, number | string>([
      ["localTax.municipality", 0.25],
      ["benefit.SJP.payer", "region"],
      ["production.factor", 1.66],
    ]);
    const table = [
      ["Kommunalskatt", "25 %"],
      ["Sjukpenning: betalas av", "Regionen"],
      ["production.factor", 1.66],
    ];
    const expected = byTheRules("Sjukpenning", "Arbete", 2021, edits);
    for (const rows of [table, [...table].reverse()]) {
      const given = sv("PAYOFF.STEG", "Sjukpenning", "Arbete", 2021, "", 0, rows) as unknown[][];
      expect(given.slice(1, 9).map(([, kr]) => kr)).toEqual(SECTORS.map((sector) => expected[sector]));
    }
  });
});
