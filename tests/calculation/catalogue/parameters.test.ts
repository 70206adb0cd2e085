import type { FunctionEntry, NumberParameter, Parameter } from "../../../src/calculation/catalogue/entry";
import { CATALOGUE } from "../../../src/calculation/catalogue/index";
import * as shared from "../../../src/calculation/catalogue/parameters";
import * as ofRows from "../../../src/calculation/catalogue/rows-parameters";
import { readNumber } from "../../../src/participation/sus/read-number";
import { editsOfRows } from "../../../src/valuation/assumptions/edit-rows";
import { SECTORS } from "../../../src/valuation/sectors";
import { readState } from "../../../src/valuation/state-text";
import { sectorText } from "../../../src/words/portfolio";

/** Frozen: a changed unit, limit or wording is a visible difference here. */
const PARAMETERS = `
kostnad: kronor (0; –], missing-or-zero
kostnad: kronor [0; –], missing
årlig_nytta: kronor per year [–; –], missing
antal_år: years (0; 100], missing
antal_år: years (0; 100], missing
kalkylränta: share [0; 1), missing
bortfall: share [0; 1], missing
fördröjning_mån: months [0; 1200] whole, missing
värde_per_deltagare: kronor per year [–; –], missing
deltagare: persons (0; –], missing-or-zero
exakt: boolean
flöden: a line of kronor
mått: word
före: text
efter: text
läge: text
regelår: none [2014; 2026] whole, missing
sektor: word
månadslön: kronor (0; 10000000], missing
statlig_pott: kronor (0; –], missing-or-zero
antal_förbund: none [1; –] whole, missing-or-zero
andel_försörjning: share [0; 1], missing
andel_invånare: share [0; 1], missing
grundbelopp: kronor (0; –], missing
ändring: share (0; 1), missing
kostnad: a line of kronor
årlig_nytta: a line of kronor per year
antal: none [100; 100000] whole, missing
frö: none [1; 4294967295] whole, missing
inom_mån: months [1; 1200] whole, missing
inom_mån: months [1; 1200] whole, missing-or-zero
kostnader: a line of kronor
årlig_nytta: a line of kronor per year
antaganden: table
deltaganden: rows
gruppera_efter: text
mått: text
kostnad_per_deltagare: kronor (0; 1000000000], missing
regelår: none [2014; 2026] whole, missing
tröskel: persons [3; 20] whole, missing`;

const RESULTS = `
PAYOFF.TID: number months
PAYOFF.TID.FLÖDE: number periods
PAYOFF.LÖNSAMHET: number kronor
PAYOFF.NYTTOKVOT: number ratio
PAYOFF.KURVA: table, Månad in months, Ackumulerat netto in kronor
BREAKEVEN: number persons
BREAKEVEN.ANDEL: number share
BREAKEVEN.VÄRDE: number kronor per year
BREAKEVEN.TID: number years
BREAKEVEN.DÖDVIKT: number share
PAYOFF.FÖRKLARA: text
PAYOFF.STEG: number kronor per year, Aktör in none, Kronor per år in kronor per year
PAYOFF.POTENTIAL: number kronor per year, Aktör in none, Kronor per år in kronor per year
PAYOFF.PORTFÖLJ: pivot
PAYOFF.TILLDELNING: number kronor
PAYOFF.KÄNSLIGHET: table, Indata in none, Lågt in none, Högt in none, Lönsamhet vid lågt in kronor, Lönsamhet vid högt in kronor, Återbetalningstid vid lågt in months, Återbetalningstid vid högt in months, Utslag i lönsamhet in kronor
PAYOFF.SIMULERING: table, Mått in none, Värde in none
PAYOFF.MEDFINANSIERING: table, Nr in none, Kostnad in kronor, Flytt in kronor, Kostnad efter in kronor, Återbetalningstid (månader) in months, Saknas in kronor, Utfall in none`;

/** A domain as METHOD section 3 writes it: [0; 1) has 0 and not 1. */
function domain({ min, minExcluded, max, maxExcluded, whole }: NumberParameter["domain"]): string {
  const from = `${minExcluded ? "(" : "["}${min ?? "–"}`;
  const to = `${max ?? "–"}${maxExcluded ? ")" : "]"}`;
  return `${from}; ${to}${whole ? " whole" : ""}`;
}

function described(parameter: Parameter): string {
  const { kind, name } = parameter;
  if (kind === "range") return `${name}: a line of ${parameter.unit}`;
  if (kind !== "number") return `${name}: ${kind}`;
  return `${name}: ${parameter.unit} ${domain(parameter.domain)}, ${parameter.whenMissing}`;
}

function result({ name, result: given }: FunctionEntry): string {
  if (given.kind === "text" || given.kind === "pivot") return `${name}: ${given.kind}`;
  const columns = given.kind === "table" ? given.columns : (given.table ?? []);
  const unit = given.kind === "number" ? ` ${given.unit}` : "";
  return `${name}: ${given.kind}${unit}${columns.map((column) => `, ${column.heading} in ${column.unit}`).join("")}`;
}

test("units, domains and what a missing one is called, as METHOD section 3 has them", () => {
  expect([...Object.values(shared), ...Object.values(ofRows)].map(described)).toEqual(PARAMETERS.trim().split("\n"));
});

test("what each function gives, in which unit", () => {
  expect(CATALOGUE.map(result)).toEqual(RESULTS.trim().split("\n"));
});

test("a sector is written in the order of METHOD section 1, in either language, or left out", () => {
  const { SECTOR } = shared;
  const meant = (text: string) => (SECTOR.words.includes(text) ? text : SECTOR.also?.[text]);
  for (const language of ["sv", "en"] as const)
    expect(SECTORS.map((sector) => meant(sectorText(sector, language)))).toEqual(SECTOR.words);
  for (const [short, word] of [
    ["Kommun", "Kommunen"],
    ["Staten", "Staten totalt"],
    ["Others", "Övriga"],
  ])
    // prettier-ignore
    expect(meant(short!)).toBe(word);
  expect(SECTOR.default).toBe("");
});

test("examples of texts and tables can be read", () => {
  for (const { example } of [shared.BEFORE, shared.AFTER, shared.STATE]) expect(readState(example).ok).toBe(true);
  const { edits, faults } = editsOfRows(shared.ASSUMPTIONS.example, readNumber);
  expect([[...edits], faults]).toEqual([[["localTax.municipality", 0.21]], []]);
});

test("a parameter's example is one its unit can have", () => {
  const { EXACT, FLOWS } = shared;
  expect(EXACT.example).toBe(true);
  expect(FLOWS.example[0]).toBeLessThan(0);
  expect(FLOWS.example.reduce((sum, flow) => sum + flow)).toBeGreaterThan(0);
});

test("the example of a table begins with its headings and shows where the curve turns", () => {
  const curve = CATALOGUE.find(({ id }) => id === "PAYOFF.KURVA")!.example.result;
  expect(curve).toEqual([
    ["Månad", "Ackumulerat netto"],
    [0, -100],
    [1, -50],
    [2, 0],
  ]);
});
