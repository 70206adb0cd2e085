import type { Language } from "./language";

/** Words of the charts in the payback report. Amounts and times come in as text; nothing is computed here. */
export interface ChartTexts {
  readonly curveTable: string;
  readonly months: string;
  readonly thousands: string;
  readonly curveTitle: string;
  /** `payback`: the time it takes, or null where the curve does not reach zero within `span`. */
  readonly curveDescription: (sector: string, cost: string, payback: string | null, span: string) => string;
  readonly costAndIncome: string;
  readonly cost: string;
  readonly income: string;
  readonly profit: (years: string) => string;
  /** Each part one sector with its amounts. */
  readonly barsDescription: (title: string, parts: readonly string[]) => string;
  readonly costAndIncomePart: (sector: string, cost: string, income: string) => string;
}

const TEXTS: Readonly<Record<Language, ChartTexts>> = {
  sv: {
    curveTable: "Ackumulerat netto över tid: årlig intäkt × tid − kostnad, alla år tillsammans",
    months: "Månader",
    thousands: "Tkr",
    curveTitle: "När är kostnaden återbetald? Ackumulerat netto, tkr",
    curveDescription: (sector, cost, payback, span) =>
      `Linjediagram. För ${sector} börjar kurvan på minus kostnaden, ${cost} tkr, och ` +
      (payback === null ? `når inte noll inom ${span}.` : `når noll efter ${payback}.`),
    costAndIncome: "Kostnad och intäkt per år, tkr",
    cost: "Kostnad",
    income: "Intäkt per år",
    profit: (years) => `Lönsamhet efter ${years}, tkr`,
    barsDescription: (title, parts) => `Stapeldiagram. ${title}. ${parts.join("; ")}.`,
    costAndIncomePart: (sector, cost, income) => `${sector}: kostnad ${cost}, intäkt per år ${income}`,
  },
  en: {
    curveTable: "Cumulated net over time: annual income × time − cost, all years together",
    months: "Months",
    thousands: "SEK thousand",
    curveTitle: "When is the cost paid back? Cumulated net, SEK thousand",
    curveDescription: (sector, cost, payback, span) =>
      `Line chart. For ${sector} the curve begins at minus the cost, ${cost} thousand, and ` +
      (payback === null ? `does not reach zero within ${span}.` : `reaches zero after ${payback}.`),
    costAndIncome: "Cost and income per year, SEK thousand",
    cost: "Cost",
    income: "Income per year",
    profit: (years) => `Profitability after ${years}, SEK thousand`,
    barsDescription: (title, parts) => `Bar chart. ${title}. ${parts.join("; ")}.`,
    costAndIncomePart: (sector, cost, income) => `${sector}: cost ${cost}, income per year ${income}`,
  },
};

export const chartTexts = (language: Language): ChartTexts => TEXTS[language];
