import type { Language } from "./language";

interface ParticipantReportWords {
  readonly sheets: { readonly board: string; readonly years: string; readonly checks: string };
  readonly yearsTitle: string;
  readonly yearsLines: (date: string) => readonly string[];
  readonly sector: string;
  readonly year: string;
  readonly inWords: string;
  readonly allYears: string;
  readonly noYear: string;
  readonly overYears: string;
  readonly mean: string;
  readonly pooled: string;
  readonly persons: string;
  readonly boardTitle: string;
  /** @param checks the sheet of checks goes with it */
  readonly boardLines: (date: string, checks: boolean) => readonly string[];
  readonly keyFigures: string;
  readonly payback: (sector: string) => string;
  readonly ratio: (sector: string, years: string) => string;
  readonly success: (rule: string) => string;
  readonly picture: string;
  readonly pictureTitle: (sector: string) => string;
  readonly pictureDescription: (sector: string, years: readonly string[]) => string;
  readonly cost: string;
  readonly income: string;
  readonly thousands: string;
  readonly restsOn: string;
  readonly people: (all: string, finished: string, valued: string) => string;
  readonly edited: (names: readonly string[]) => string;
  readonly assumed: (count: number) => string;
  /** @param checks the sheet of checks goes with it */
  readonly contradictions: (count: number, checks: boolean) => string;
  readonly seeChecks: string;
  /** What it is not protected together with in a workbook. */
  readonly apart: string;
  readonly checksTitle: string;
  readonly checksLines: readonly string[];
  readonly rowsTitle: string;
  readonly sheet: string;
  readonly rows: string;
  readonly used: string;
  readonly leftOut: string;
  readonly why: string;
  readonly adds: string;
  readonly yes: string;
  readonly no: string;
  readonly totalsTitle: string;
  readonly total: string;
  readonly parts: string;
  readonly what: string;
  readonly foundTitle: string;
  readonly nothingFound: string;
  readonly otherRemarks: (count: number) => string;
  readonly where: string;
  readonly hiddenTitle: string;
  readonly table: string;
  readonly cells: string;
  readonly hidden: string;
}

const WORDS: Readonly<Record<Language, ParticipantReportWords>> = {
  sv: {
    sheets: { board: "Styrelsens sammanfattning", years: "Aktörer per år", checks: "Kontroll" },
    yearsTitle: "Intäkt, kostnad, lönsamhet och återbetalningstid per år och aktör",
    yearsLines: (date) => [
      `Skriven ${date} ur deltaganden och insatser. Kronor. Summor, lönsamhet, återbetalningstid och nyttokvot är levande formler.`,
    ],
    sector: "Aktör",
    year: "År",
    inWords: "I ord",
    allYears: "Alla år",
    noYear: "Utan år",
    overYears: "Återbetalningstid över åren, månader",
    mean: "Medel av åren",
    pooled: "Alla år tillsammans",
    persons: "Vilka som ligger bakom",
    boardTitle: "Sammanfattning för styrelsen",
    boardLines: (date, checks) => [
      `Skriven ${date}. Varje siffra kommer från bladet Aktörer per år${checks ? "; kontrollerna står på bladet Kontroll" : ""}.`,
    ],
    keyFigures: "Tre siffror",
    payback: (sector) => `Återbetalningstid för ${sector}, månader`,
    ratio: (sector, years) => `Intäkt per satsad krona för ${sector} på ${years}`,
    success: (rule) => `Andel ${rule}, av dem där det är känt`,
    picture: "En bild",
    pictureTitle: (sector) => `Kostnad och intäkt på ett år, ${sector}, tkr`,
    pictureDescription: (sector, years) => `Kostnad och årlig intäkt för ${sector}: ${years.join("; ")}.`,
    cost: "Kostnad",
    income: "Intäkt på ett år",
    thousands: "tkr",
    restsOn: "Vad siffrorna vilar på",
    people: (all, finished, valued) =>
      `${all} deltaganden, varav ${finished} avslutade med personuppgifter och ${valued} värderade.`,
    edited: (names) =>
      names.length === 0 ? "Inga egna antaganden: de levererade används." : `Egna antaganden: ${names.join(", ")}.`,
    assumed: (count) =>
      `${count} av antagandena är antagna, inte bekräftade i en källa; alla står på bladet Aktörer per år.`,
    contradictions: (count, checks) =>
      count === 0
        ? "Inga motsägelser hittades i underlaget."
        : `${count} ${count === 1 ? "motsägelse" : "motsägelser"} hittades i underlaget${checks ? "; båda talen står på bladet Kontroll" : ""}.`,
    seeChecks: "Så redovisas varje rad i underlaget, totaler, motsägelser och dolda celler: bladet Kontroll.",
    apart:
      "Det som döljs här är prövat för den här rapportens blad. Visas de för andra tillsammans med pivottabeller av samma deltaganden, gör en styrelseversion: där prövas alla tillsammans.",
    checksTitle: "Kontroll",
    checksLines: [
      "Varje rad i underlaget är använd, eller utelämnad av ett skäl. Motsägelser visas med båda talen; inget är rättat.",
    ],
    rowsTitle: "Raderna i underlaget",
    sheet: "Blad",
    rows: "Rader",
    used: "Använda",
    leftOut: "Utelämnade",
    why: "Skäl",
    adds: "Går ihop",
    yes: "Ja",
    no: "Nej",
    totalsTitle: "Summor",
    total: "Totalt",
    parts: "Summan av åren",
    what: "Vad",
    foundTitle: "Motsägelser i underlaget",
    nothingFound: "Inga motsägelser hittades.",
    otherRemarks: (count) =>
      count === 0
        ? "Inga andra anmärkningar vid importen."
        : `Andra anmärkningar vid importen: ${count} slag; de står i importen.`,
    where: "Var",
    hiddenTitle: "Dolda celler",
    table: "Tabell",
    cells: "Celler",
    hidden: "Dolda",
  },
  en: {
    sheets: { board: "Board summary", years: "Sectors by year", checks: "Checks" },
    yearsTitle: "Income, cost, profitability and payback by year and sector",
    yearsLines: (date) => [
      `Written ${date} from participations and interventions. Kronor. Sums, profitability, payback and benefit-cost ratio are live formulas.`,
    ],
    sector: "Sector",
    year: "Year",
    inWords: "In words",
    allYears: "All years",
    noYear: "Without a year",
    overYears: "Payback over the years, months",
    mean: "Mean of the years",
    pooled: "All years together",
    persons: "Who stands behind it",
    boardTitle: "Summary for the board",
    boardLines: (date, checks) => [
      `Written ${date}. Each figure comes from the sheet Sectors by year${checks ? "; the checks are on the sheet Checks" : ""}.`,
    ],
    keyFigures: "Three figures",
    payback: (sector) => `Payback for ${sector}, months`,
    ratio: (sector, years) => `Income per krona spent for ${sector} over ${years}`,
    success: (rule) => `Share ${rule}, of those where it is known`,
    picture: "One picture",
    pictureTitle: (sector) => `Cost and income of one year, ${sector}, SEK thousand`,
    pictureDescription: (sector, years) => `Cost and annual income for ${sector}: ${years.join("; ")}.`,
    cost: "Cost",
    income: "Income of one year",
    thousands: "SEK thousand",
    restsOn: "What the figures rest on",
    people: (all, finished, valued) =>
      `${all} participations, ${finished} of them finished with personal data and ${valued} valued.`,
    edited: (names) =>
      names.length === 0
        ? "No assumptions of your own: the shipped ones are used."
        : `Your own assumptions: ${names.join(", ")}.`,
    assumed: (count) =>
      `${count} of the assumptions are assumed, not confirmed in a source; all are on the sheet Sectors by year.`,
    contradictions: (count, checks) =>
      count === 0
        ? "No contradictions were found in the data."
        : `${count} ${count === 1 ? "contradiction was" : "contradictions were"} found in the data${checks ? "; both figures are on the sheet Checks" : ""}.`,
    seeChecks: "How each row of the data is accounted for, totals, contradictions and hidden cells: the sheet Checks.",
    apart:
      "What is hidden here was tested for the sheets of this report. To show them together with pivots of the same participations, make a board copy, where all are tested together.",
    checksTitle: "Checks",
    checksLines: [
      "Each row of the data is used, or left out for a reason. Contradictions are shown with both figures; nothing is corrected.",
    ],
    rowsTitle: "The rows of the data",
    sheet: "Sheet",
    rows: "Rows",
    used: "Used",
    leftOut: "Left out",
    why: "Reason",
    adds: "Adds up",
    yes: "Yes",
    no: "No",
    totalsTitle: "Sums",
    total: "Total",
    parts: "Sum of the years",
    what: "What",
    foundTitle: "Contradictions in the data",
    nothingFound: "No contradictions were found.",
    otherRemarks: (count) =>
      count === 0
        ? "No other remarks on the import."
        : `Other remarks on the import: ${count} kinds; they stand in the import.`,
    where: "Where",
    hiddenTitle: "Hidden cells",
    table: "Table",
    cells: "Cells",
    hidden: "Hidden",
  },
};

export const participantReportWords = (language: Language): ParticipantReportWords => WORDS[language];
