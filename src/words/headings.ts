import type { Language } from "./language";

/** Sheet names (at most 31 characters) and column headings of the report. */
export interface ReportHeadings {
  readonly sheets: Readonly<
    Record<
      "summary" | "inputs" | "yearly" | "comparison" | "payback" | "breakEven" | "checks" | "about" | "source",
      string
    >
  >;
  readonly sector: string;
  readonly year: string;
  readonly allYears: string;
  readonly figure: string;
  readonly value: string;
  readonly source: string;
  readonly remark: string;
  readonly participants: string;
  readonly cost: string;
  readonly income: string;
  readonly profitability: string;
  readonly perYear: string;
  readonly total: string;
  readonly perParticipant: string;
  readonly perParticipantShort: string;
  readonly paybackMonths: string;
  readonly paybackWords: string;
  readonly mean: string;
  readonly pooled: string;
  readonly inWords: string;
  readonly measure: string;
  readonly printed: string;
  readonly computed: string;
  readonly difference: string;
  readonly mark: string;
  readonly cell: string;
  readonly against: string;
  readonly required: string;
  readonly sum: string;
  readonly thousands: string;
}

const HEADINGS: Readonly<Record<Language, ReportHeadings>> = {
  sv: {
    sheets: {
      summary: "Sammanfattning",
      inputs: "Indata",
      yearly: "Intäkt och lönsamhet",
      comparison: "Jämförelse",
      payback: "Återbetalningstid",
      breakEven: "Break-even",
      checks: "Kontroll",
      about: "Om beräkningen",
      source: "Källa",
    },
    sector: "Aktör",
    year: "År",
    allYears: "Alla år",
    figure: "Uppgift",
    value: "Värde",
    source: "Källa",
    remark: "Anmärkning",
    participants: "Deltagare",
    cost: "Kostnad",
    income: "Intäkt",
    profitability: "Lönsamhet",
    perYear: "Intäkt per år",
    total: "Totalt",
    perParticipant: "Per deltagare",
    perParticipantShort: "Per delt.",
    paybackMonths: "Payoff-tid, mån",
    paybackWords: "Payoff-tid i ord",
    mean: "Medelvärde av åren",
    pooled: "Alla år tillsammans",
    inWords: "Alla år, i ord",
    measure: "Mått",
    printed: "Tryckt",
    computed: "Beräknat",
    difference: "Skillnad",
    mark: "Bedömning",
    cell: "Cell",
    against: "Jämför med",
    required: "Kräver",
    sum: "Summa",
    thousands: "tkr",
  },
  en: {
    sheets: {
      summary: "Summary",
      inputs: "Inputs",
      yearly: "Income and profitability",
      comparison: "Comparison",
      payback: "Payback",
      breakEven: "Break-even",
      checks: "Checks",
      about: "About the calculation",
      source: "Source",
    },
    sector: "Sector",
    year: "Year",
    allYears: "All years",
    figure: "Figure",
    value: "Value",
    source: "Source",
    remark: "Remark",
    participants: "Participants",
    cost: "Cost",
    income: "Income",
    profitability: "Profitability",
    perYear: "Income per year",
    total: "Total",
    perParticipant: "Per participant",
    perParticipantShort: "Per part.",
    paybackMonths: "Payback, months",
    paybackWords: "Payback in words",
    mean: "Mean of the years",
    pooled: "All years together",
    inWords: "All years, in words",
    measure: "Measure",
    printed: "Printed",
    computed: "Computed",
    difference: "Difference",
    mark: "Judgement",
    cell: "Cell",
    against: "Compare with",
    required: "Required",
    sum: "Sum",
    thousands: "SEK thousand",
  },
};

export const reportHeadings = (language: Language): ReportHeadings => HEADINGS[language];
