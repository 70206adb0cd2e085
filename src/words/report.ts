import type { Language } from "./language";

/** The printed figures by what comparing them gave; the four sum to all. */
export interface PrintCounts {
  readonly equal: number;
  readonly rounding: number;
  readonly notCompared: number;
  readonly contradicted: number;
}

/** Sentences of the payback report. Figures come in as text; nothing is computed here. */
export interface ReportTexts {
  readonly title: (years: string) => string;
  readonly madeFrom: (file: string | null, date: string) => string;
  readonly inputsLines: readonly string[];
  readonly inputsParticipants: string;
  readonly inputsCosts: string;
  readonly inputsIncomes: string;
  readonly missing: string;
  readonly derived: string;
  readonly notInSource: string;
  readonly defaultCost: string;
  readonly chosenCost: string;
  readonly splitCost: (total: string) => string;
  readonly remainderCost: string;
  readonly dividedBy: (years: string) => string;
  readonly yearlyLines: readonly string[];
  readonly yearLine: { readonly before: string; readonly after: string; readonly without: string };
  readonly comparisonLines: readonly string[];
  readonly changed: string;
  readonly paybackLines: readonly string[];
  readonly paybackMonths: string;
  readonly costOfYears: string;
  readonly incomeOfYears: string;
  readonly participantsOfYears: string;
  readonly breakEvenLines: readonly string[];
  readonly breakEvenHere: (horizon: string) => string;
  readonly valuePerParticipant: string;
  readonly needed: string;
  readonly neededWords: string;
  readonly deadweight: string;
  readonly share: string;
  readonly notReached: string;
  readonly needs: { readonly before: string; readonly of: string };
  readonly published: string;
  readonly publishedSource: string;
  readonly caseName: string;
  readonly years: string;
  readonly printedParticipants: string;
  readonly exact: string;
  readonly status: string;
  readonly checksLines: readonly string[];
  readonly contradictions: string;
  readonly noContradictions: string;
  readonly issues: string;
  readonly noIssues: string;
  readonly accounting: string;
  readonly sheet: string;
  readonly rows: string;
  readonly used: string;
  readonly leftOut: string;
  readonly notComputed: string;
  readonly what: string;
  readonly summaryAnswer: { readonly before: string; readonly after: string };
  readonly summaryNever: { readonly before: string; readonly after: string };
  readonly summaryTable: string;
  readonly summaryChecks: (contradictions: number, counts: PrintCounts, date: string) => string;
  readonly summaryNoPrint: (contradictions: number) => string;
  readonly summaryRests: (cost: string) => string;
  readonly summaryReading: string;
  readonly costFromSource: string;
  readonly costFromSourceDerived: string;
  readonly costFromDefault: string;
  readonly costFromChosen: string;
  readonly costFromSplit: (total: string, cell: string | null) => string;
  readonly costSetAside: string;
  readonly afterYears: (years: string) => string;
}

const SV: ReportTexts = {
  title: (years) => `Återbetalning och lönsamhet ${years}`,
  madeFrom: (file, date) => (file === null ? `Beräknad ${date}` : `Underlag: ${file}. Beräknad ${date}`),
  inputsLines: [
    "Bladet är rapportens enda indata. Ändra ett gult värde, så räknas alla andra blad om.",
    "Källa är cellen som värdet lästes ur. En tom gul cell saknas i källan och kan fyllas i.",
  ],
  inputsParticipants: "Deltagare",
  inputsCosts: "Kostnad per deltagare",
  inputsIncomes: "Intäkt per år",
  missing: "saknas i källan",
  derived: "härledd, inte tryckt",
  notInSource: "finns inte i källan",
  defaultCost: "antagande: härledd ur RAR 2020, inte tryckt",
  chosenCost: "vald av användaren",
  splitCost: (total) => `antagande: totalen ${total} delad i proportionerna i RAR 2020`,
  remainderCost: "källans total minus övriga delar",
  dividedBy: (years) => `källans belopp för ${years} delat på antalet år`,
  yearlyLines: [
    "Belopp visas i tusental kronor (tkr), vart och ett avrundat för sig; cellerna håller oavrundade belopp.",
    "Payoff-tid: första hela månad då nyttan nått kostnaden. #SAKNAS!/#N/A: återbetalas aldrig.",
  ],
  yearLine: { before: "År ", after: " deltagare", without: "antal deltagare saknas" },
  comparisonLines: [
    "Varje tryckt tal i källan bredvid det beräknade, avrundat som trycket.",
    "Bedömningen gäller indata som de lästes; har ett tal rört sig sedan dess står det i kolumnen Bedömning.",
  ],
  changed: "indata ändrade",
  paybackLines: [
    "Medelvärde av åren finns bara när varje år har en återbetalningstid, som i tryckta rapporter.",
    "Alla år tillsammans är 12 × summa kostnad / summa intäkt per år, uppåt till hel månad: utan luckor och utan medelvärdets skevhet.",
  ],
  paybackMonths: "Återbetalningstid, månader",
  costOfYears: "Kostnad för åren med både kostnad och intäkt, tkr",
  incomeOfYears: "Intäkt per år för samma år, tkr",
  participantsOfYears: "Deltagare",
  breakEvenLines: [
    "Hur många deltagare som måste nå det genomsnittliga värdet för att kostnaden ska vara betald inom tidshorisonten.",
    "Värde per deltagare är summa intäkt per år delad med summa deltagare, alla år tillsammans.",
  ],
  breakEvenHere: (horizon) => `Break-even inom ${horizon}, alla år tillsammans`,
  valuePerParticipant: "Värde per deltagare och år, kr",
  needed: "Behövs, antal",
  neededWords: "I ord",
  deadweight: "Dödvikt vid nollpunkten",
  share: "Andel av deltagarna",
  notReached: "nås inte",
  needs: { before: "behöver ", of: " av " },
  published: "Publicerade exempel",
  publishedSource:
    "Källa: Tranquist Utvärdering och Payoff (april 2020), Genomlysning av Samordningsförbundet RAR Sörmland.",
  caseName: "Exempel",
  years: "Antal år",
  printedParticipants: "Tryckt antal",
  exact: "Exakt",
  status: "Jämförelse med trycket",
  checksLines: [
    "Allt i källan som inte kan stämma samtidigt, det som inte kunde läsas, och vad som hände med varje rad.",
  ],
  contradictions: "Motsägelser i källan (visas, rättas aldrig)",
  noContradictions: "Inga motsägelser hittades.",
  issues: "Anmärkningar från läsningen",
  noIssues: "Inga anmärkningar.",
  accounting: "Rader i källan: använda och utelämnade",
  sheet: "Blad",
  rows: "Rader",
  used: "Använda",
  leftOut: "Utelämnade",
  notComputed: "Det som inte kunde beräknas",
  what: "Vad",
  summaryAnswer: { before: "För ", after: " är insatserna återbetalda efter " },
  summaryNever: { before: "För ", after: ": återbetalning, alla år tillsammans: " },
  summaryTable: "Återbetalningstid per aktör",
  summaryChecks: (contradictions, { equal, rounding, notCompared, contradicted }, date) =>
    `${equal} av ${equal + rounding + notCompared + contradicted} tryckta tal är lika med beräkningen ${date}, ${rounding} skiljer sig inom avrundningen, ${notCompared} kan inte jämföras, ${contradicted} motsägs. ` +
    (contradictions === 0
      ? "Inga motsägelser hittades."
      : `${contradictions} ${contradictions === 1 ? "motsägelse" : "motsägelser"} i källan: se bladet Kontroll.`),
  summaryNoPrint: (contradictions) =>
    contradictions === 0
      ? "Inga motsägelser hittades i källan."
      : `${contradictions} ${contradictions === 1 ? "motsägelse" : "motsägelser"} i källan: se bladet Kontroll.`,
  summaryRests: (cost) => `Beräkningen vilar på intäkt per år ur källan. ${cost}`,
  summaryReading:
    "”aldrig”: intäkten per år är noll eller negativ. ”–”: aktören bär ingen kostnad, något år saknar tid, eller en uppgift saknas.",
  costFromSource: "Kostnaden per deltagare är källans.",
  costFromSourceDerived: "Kostnaden per deltagare är härledd ur tryckta tabeller, inte tryckt.",
  costFromDefault:
    "Källan har ingen kostnad per deltagare: antagandet från RAR 2020 används (härlett, inte tryckt): se Indata.",
  costFromChosen: "Kostnaden per deltagare är vald av användaren.",
  costFromSplit: (total, cell) =>
    cell === null
      ? `Totalen ${total} är delad på aktörerna i proportionerna i RAR 2020: ett antagande.`
      : `Totalen ${total} (${cell}) är delad på de aktörer som saknar egen kostnad i proportionerna i RAR 2020: ett antagande.`,
  costSetAside: "Källans egna kostnader används inte.",
  afterYears: (years) => `Lönsamhet efter ${years}, tkr`,
};

const EN: ReportTexts = {
  title: (years) => `Payback and profitability ${years}`,
  madeFrom: (file, date) => (file === null ? `Computed ${date}` : `Source: ${file}. Computed ${date}`),
  inputsLines: [
    "This sheet is the report's only input. Change a yellow value, and every other sheet recalculates.",
    "Source is the cell the value was read from. An empty yellow cell is missing in the source and can be filled in.",
  ],
  inputsParticipants: "Participants",
  inputsCosts: "Cost per participant",
  inputsIncomes: "Income per year",
  missing: "missing in the source",
  derived: "derived, not printed",
  notInSource: "not in the source",
  defaultCost: "assumption: derived from RAR 2020, not printed",
  chosenCost: "chosen by the user",
  splitCost: (total) => `assumption: the total of ${total} split in the proportions of RAR 2020`,
  remainderCost: "the source's total less the other parts",
  dividedBy: (years) => `the source's amount over ${years} divided by the number of years`,
  yearlyLines: [
    "Amounts are shown in thousands of kronor (SEK thousand), each rounded by itself; the cells hold unrounded amounts.",
    "Payback: the first whole month in which the benefit has reached the cost. #N/A: never paid back.",
  ],
  yearLine: { before: "Year ", after: " participants", without: "number of participants missing" },
  comparisonLines: [
    "Every printed figure of the source beside the computed one, rounded as the print is.",
    "The judgement holds for the inputs as they were read; a figure that has moved since says so in its column.",
  ],
  changed: "inputs changed",
  paybackLines: [
    "The mean of the years exists only when every year has a payback, as in printed reports.",
    "All years together is 12 × total cost / total income per year, rounded up to a whole month: no gaps and none of the mean's bias.",
  ],
  paybackMonths: "Payback, months",
  costOfYears: "Cost of the years with both cost and income, SEK thousand",
  incomeOfYears: "Income per year of the same years, SEK thousand",
  participantsOfYears: "Participants",
  breakEvenLines: [
    "How many participants must reach the average value for the cost to be paid within the horizon.",
    "Value per participant is total income per year divided by total participants, all years together.",
  ],
  breakEvenHere: (horizon) => `Break-even within ${horizon}, all years together`,
  valuePerParticipant: "Value per participant and year, SEK",
  needed: "Needed, number",
  neededWords: "In words",
  deadweight: "Deadweight that brings it to zero",
  share: "Share of the participants",
  notReached: "not reached",
  needs: { before: "needs ", of: " of " },
  published: "Published examples",
  publishedSource:
    "Source: Tranquist Utvärdering and Payoff (April 2020), Genomlysning av Samordningsförbundet RAR Sörmland.",
  caseName: "Example",
  years: "Years",
  printedParticipants: "Printed number",
  exact: "Exact",
  status: "Against the print",
  checksLines: [
    "Everything in the source that cannot be true together, what could not be read, and what became of every row.",
  ],
  contradictions: "Contradictions in the source (shown, never repaired)",
  noContradictions: "No contradictions were found.",
  issues: "Remarks from reading",
  noIssues: "No remarks.",
  accounting: "Rows of the source: used and left out",
  sheet: "Sheet",
  rows: "Rows",
  used: "Used",
  leftOut: "Left out",
  notComputed: "What could not be computed",
  what: "What",
  summaryAnswer: { before: "For ", after: " the interventions are paid back after " },
  summaryNever: { before: "For ", after: ": payback, all years together: " },
  summaryTable: "Payback by sector",
  summaryChecks: (contradictions, { equal, rounding, notCompared, contradicted }, date) =>
    `${equal} of ${equal + rounding + notCompared + contradicted} printed figures equal the calculation of ${date}, ${rounding} differ within the rounding, ${notCompared} cannot be compared, ${contradicted} contradicted. ` +
    (contradictions === 0
      ? "No contradictions were found."
      : `${contradictions} ${contradictions === 1 ? "contradiction" : "contradictions"} in the source: see the sheet Checks.`),
  summaryNoPrint: (contradictions) =>
    contradictions === 0
      ? "No contradictions were found in the source."
      : `${contradictions} ${contradictions === 1 ? "contradiction" : "contradictions"} in the source: see the sheet Checks.`,
  summaryRests: (cost) => `The calculation rests on the source's income per year. ${cost}`,
  summaryReading:
    "“never”: the income per year is zero or negative. “–”: the sector carries no cost, not every year has a payback, or data is missing.",
  costFromSource: "The cost per participant is the source's.",
  costFromSourceDerived: "The cost per participant is derived from printed tables, not printed.",
  costFromDefault:
    "The source has no cost per participant: the assumption from RAR 2020 is used (derived, not printed): see Inputs.",
  costFromChosen: "The cost per participant was chosen by the user.",
  costFromSplit: (total, cell) =>
    cell === null
      ? `The total of ${total} is split between the sectors in the proportions of RAR 2020: an assumption.`
      : `The total of ${total} (${cell}) is split between the sectors without a cost of their own in the proportions of RAR 2020: an assumption.`,
  costSetAside: "The source's own costs are not used.",
  afterYears: (years) => `Profitability after ${years}, SEK thousand`,
};

export const reportTexts = (language: Language): ReportTexts => (language === "sv" ? SV : EN);
