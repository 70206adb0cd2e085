import { formatNumber } from "./format";
import type { Language } from "./language";
import { yearsText } from "./portfolio";

interface HowSureWords {
  readonly sensitivity: string;
  readonly uncertainty: string;
  readonly sensitivityTitle: (base: string) => string;
  readonly uncertaintyTitle: (base: string) => string;
  readonly about: (date: string, sector: string) => string;
  readonly source: (sheets: readonly string[]) => string;
  readonly noSource: string;
  readonly live: string;
  readonly lead: string;
  readonly input: string;
  readonly now: string;
  readonly low: string;
  readonly high: string;
  readonly atLow: (measure: string) => string;
  readonly atHigh: (measure: string) => string;
  readonly profit: (years: number) => string;
  readonly profitPlain: string;
  readonly swing: string;
  readonly months: string;
  readonly changeLow: string;
  readonly changeHigh: string;
  readonly tornado: string;
  readonly tornadoAlt: (sector: string, parts: readonly string[]) => string;
  readonly six: string;
  readonly sixLine: string;
  readonly six_: readonly string[];
  readonly byRules: string;
  readonly timed: string;
  readonly cannot: (figure: string) => string;
  readonly kronor: string;
  readonly intervals: (level: number) => string;
  readonly drawn: (draws: number, seed: number, level: number) => string;
  readonly horizon: string;
  readonly sector: string;
  readonly cost: string;
  readonly income: string;
  readonly within: (months: number) => string;
  readonly monthsShort: string;
  readonly monthsLong: string;
  readonly bootstrapNote: string;
  readonly simulation: (sector: string) => string;
  readonly judged: string;
  readonly likely: string;
  readonly mean: string;
  readonly drawNote: (formula: string) => string;
  readonly draws: string;
  readonly seed: string;
  readonly percentile: (percent: number) => string;
  readonly measure: string;
  readonly profitable: (years: number) => string;
  readonly never: string;
  readonly spread: string;
  readonly from: string;
  readonly to: string;
  readonly count: string;
  readonly share: string;
  readonly above: string;
  readonly spreadAlt: (low: string, middle: string, high: string) => string;
  readonly withinTitle: (months: number) => string;
  readonly withinAlt: (parts: readonly string[]) => string;
  readonly byRows: string;
  readonly byDraws: string;
}

const WORDS: Readonly<Record<Language, HowSureWords>> = {
  sv: {
    sensitivity: "Känslighet",
    uncertainty: "Osäkerhet",
    sensitivityTitle: (base) => `Vad ändrar resultatet mest: ${base}`,
    uncertaintyTitle: (base) => `Hur säkert är resultatet: ${base}`,
    about: (date, sector) => `Skrivet ${date}. Aktör: ${sector}.`,
    source: (sheets) => `Underlag: ${sheets.join(", ")}.`,
    noSource: "Underlag: inskrivna uppgifter, inga deltagarrader.",
    live: "Färgade celler kan ändras; det som vilar på dem räknas om av Excel självt. Celler med anteckning är värden.",
    lead: "En beräkning på regler och antaganden, ingen prognos.",
    input: "Indata",
    now: "Nu",
    low: "Lågt",
    high: "Högt",
    atLow: (measure) => `${measure} vid lågt`,
    atHigh: (measure) => `${measure} vid högt`,
    profit: (years) => `Lönsamhet, ${yearsText(years, "sv")}`,
    profitPlain: "Lönsamhet",
    swing: "Utslag i lönsamhet",
    months: "Återbetalningstid, mån",
    changeLow: "Ändring vid lågt",
    changeHigh: "Ändring vid högt",
    tornado: "Ändring i lönsamhet när en indata i taget ändras, kr",
    tornadoAlt: (sector, parts) => `Stapeldiagram (tornado) för ${sector}, största utslaget överst. ${parts.join("; ")}.`,
    six: "Det som räknas i varje läge",
    sixLine: "Övre raden är läget nu. I de andra raderna är en indata ändrad; rutan under tornadon hämtar sina tal här.",
    six_: ["Läge", "Kostnad", "Intäkt per år", "Antal år", "Kalkylränta", "Bortfall", "Fördröjning, mån"],
    byRules: "Räknat av tillägget: regelverket avgör beloppet, så det har ingen formel.",
    timed: "Med kalkylränta eller bortfall har återbetalningstiden ingen formel: värdet är tilläggets.",
    cannot: (figure) => `${figure} kan inte räknas med de lägen som är angivna och står därför inte i tabellen.`,
    kronor: "kronor",
    intervals: (level) => `Intervall ur deltagarna (${level} %)`,
    drawn: (draws, seed, level) => `${formatNumber(draws, 0, "sv")} dragningar, frö ${seed}; ${level} % av dem ligger inom intervallet.`,
    horizon: "Antal år",
    sector: "Aktör",
    cost: "Kostnad",
    income: "Intäkt per år",
    within: (months) => `Sannolikhet återbetald inom ${months} mån`,
    monthsShort: "Återbetalningstid, kort",
    monthsLong: "Återbetalningstid, lång",
    bootstrapNote: "Värde: percentil av dragningar ur deltagarna. Har ingen formel.",
    simulation: (sector) => `Simulering ur bedömda intervall: ${sector}`,
    judged: "Bedömda intervall per aktör (PERT) och sannolikhet",
    likely: "troligt",
    mean: "medel",
    drawNote: (formula) => `Värde av dragningar, utan formel i vanlig Excel. Med tillägget ger ${formula} samma tal.`,
    draws: "Antal dragningar",
    seed: "Frö",
    percentile: (percent) => `P${percent}`,
    measure: "Mått",
    profitable: (years) => `Sannolikhet att vara lönsam över ${yearsText(years, "sv")}`,
    never: "Andel dragningar som aldrig återbetalas",
    spread: "Fördelning av lönsamhet",
    from: "Från",
    to: "Till",
    count: "Antal",
    share: "Andel",
    above: "däröver",
    spreadAlt: (low, middle, high) => `Stapeldiagram över dragningarnas lönsamhet. Median ${middle}; 80 % ligger mellan ${low} och ${high}.`,
    withinTitle: (months) => `Sannolikhet att vara återbetald inom ${months} månader`,
    withinAlt: (parts) => `Stapeldiagram per aktör. ${parts.join("; ")}.`,
    byRows: "Ur deltagarna",
    byDraws: "Ur bedömningen",
  },
  en: {
    sensitivity: "Sensitivity",
    uncertainty: "Uncertainty",
    sensitivityTitle: (base) => `What changes the result most: ${base}`,
    uncertaintyTitle: (base) => `How sure is the result: ${base}`,
    about: (date, sector) => `Written ${date}. Sector: ${sector}.`,
    source: (sheets) => `Source: ${sheets.join(", ")}.`,
    noSource: "Source: figures typed in, no rows of participants.",
    live: "Coloured cells can be changed; what rests on them is worked out anew by Excel itself. Cells with a note are values.",
    lead: "A calculation on rules and assumptions, not a forecast.",
    input: "Input",
    now: "Now",
    low: "Low",
    high: "High",
    atLow: (measure) => `${measure} at low`,
    atHigh: (measure) => `${measure} at high`,
    profit: (years) => `Profitability, ${yearsText(years, "en")}`,
    profitPlain: "Profitability",
    swing: "Swing in profitability",
    months: "Payback, months",
    changeLow: "Change at low",
    changeHigh: "Change at high",
    tornado: "Change in profitability when one input at a time changes, SEK",
    tornadoAlt: (sector, parts) => `Bar chart (tornado) of ${sector}, the largest swing first. ${parts.join("; ")}.`,
    six: "What is worked out in each case",
    sixLine: "The first row is the case now. In the others one input is changed; the table at the top takes its figures here.",
    six_: ["Case", "Cost", "Income per year", "Years", "Discount rate", "Drop-off", "Lag, months"],
    byRules: "Worked out by the add-in: the rules decide the amount, so it has no formula.",
    timed: "With a discount rate or drop-off payback has no formula: the value is the add-in's.",
    cannot: (figure) => `${figure} cannot be worked out at the ends that are given, and is not in the table.`,
    kronor: "SEK",
    intervals: (level) => `Intervals from the participants (${level} %)`,
    drawn: (draws, seed, level) => `${formatNumber(draws, 0, "en")} draws, seed ${seed}; ${level} % of them lie within the interval.`,
    horizon: "Years",
    sector: "Sector",
    cost: "Cost",
    income: "Income per year",
    within: (months) => `Probability paid back within ${months} months`,
    monthsShort: "Payback, short",
    monthsLong: "Payback, long",
    bootstrapNote: "Value: a percentile of draws from the participants. It has no formula.",
    simulation: (sector) => `Simulation from judged ranges: ${sector}`,
    judged: "Judged ranges by sector (PERT), and probability",
    likely: "likely",
    mean: "mean",
    drawNote: (formula) => `Value of draws, without a formula in plain Excel. With the add-in ${formula} gives the same.`,
    draws: "Number of draws",
    seed: "Seed",
    percentile: (percent) => `P${percent}`,
    measure: "Measure",
    profitable: (years) => `Probability of being profitable over ${yearsText(years, "en")}`,
    never: "Share of draws that never pay back",
    spread: "Distribution of profitability",
    from: "From",
    to: "To",
    count: "Count",
    share: "Share",
    above: "above",
    spreadAlt: (low, middle, high) => `Bar chart of the draws' profitability. Median ${middle}; 80 % lie between ${low} and ${high}.`,
    withinTitle: (months) => `Probability of having paid back within ${months} months`,
    withinAlt: (parts) => `Bar chart by sector. ${parts.join("; ")}.`,
    byRows: "From the participants",
    byDraws: "From the judgement",
  },
}; // prettier-ignore

export const howSureWords = (language: Language): HowSureWords => WORDS[language];
