import type { SensitiveInput } from "../calculation/sensitivity";
import type { Explained } from "../portfolio/review/explain";
import { formatKronor, formatNumber } from "./format";
import type { Language } from "./language";
import { monthsText } from "./portfolio";

/** How a figure is shown: as its cell is formatted. */
export function figureText(value: number, format: string | null, language: Language): string {
  const percent = language === "sv" ? "\u00a0%" : "%";
  switch (format) {
    case "months":
      return monthsText(value, language);
    case "kronor":
    case "thousands":
    case "roundedThousands":
    case "millions":
      return formatKronor(Math.round(value), language);
    case "share":
    case "rate":
      return `${formatNumber(value * 100, 1, language)}${percent}`;
    case "count":
      return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
    case "year":
      return String(value);
    default:
      return formatNumber(value, Number.isInteger(value) ? 0 : 2, language);
  }
}

/** A unit that sheets write last in a heading of amounts: the cells hold kronor and show them so. */
const UNIT_LAST = /,?\s*\(?(?:tkr|mkr|SEK (?:thousand|million))\)?$/;

/** Whether a heading says that its amounts are shown in thousands or millions. */
export const tellsUnit = (heading: string): boolean => UNIT_LAST.test(heading);

/** A heading without its unit: `figureText` writes amounts in kronor, with the unit beside. */
export const withoutUnit = (heading: string): string => heading.replace(UNIT_LAST, "");

/** Sentences about one figure, for someone who has never seen the formula. */
export interface ReviewWords {
  readonly payback: (months: number, cost: string, annual: string) => string;
  readonly never: (cost: string, annual: string) => string;
  readonly beyond: (cost: string, annual: string) => string;
  readonly difference: (value: string, first: string, second: string) => string;
  readonly ratio: (value: string, first: string, second: string) => string;
  readonly sum: (value: string, parts: number) => string;
  readonly given: (value: string) => string;
  readonly suppressed: string;
  readonly other: (value: string) => string;
  readonly none: string;
  readonly text: (text: string) => string;
  readonly sensitive: (input: SensitiveInput, low: string, high: string) => string;
  readonly noTime: string;
  readonly rungPublished: string;
}

const INPUTS: Readonly<Record<Language, Readonly<Record<SensitiveInput, string>>>> = {
  sv: { cost: "kostnaden", annual: "intäkten per år", years: "antalet år" },
  en: { cost: "the cost", annual: "the income per year", years: "the number of years" },
};

const WORDS: Readonly<Record<Language, ReviewWords>> = {
  sv: {
    payback: (months, cost, annual) =>
      `Det tar ${monthsText(months, "sv")} innan nyttan har betalat kostnaden. Kostnaden är ${cost} och intäkten ${annual} per år: 12 × kostnaden delad med intäkten per år, uppåt till hel månad.`,
    never: (cost, annual) =>
      `Kostnaden ${cost} betalas aldrig tillbaka: intäkten per år är ${annual}, alltså inte mer än noll.`,
    beyond: (cost, annual) =>
      `Kostnaden ${cost} betalas inte tillbaka inom 100 år med intäkten ${annual} per år. Det redovisas som aldrig.`,
    difference: (value, first, second) => `${value}: ${first} minus ${second}.`,
    ratio: (value, first, second) => `${value}: ${first} delat med ${second}.`,
    sum: (value, parts) => `${value} är summan av de ${parts} siffror som står under ”Räknas ur”.`,
    given: (value) => `${value} är ett fast värde: läst i källan eller summerat ur dess rader, inte räknat på bladet.`,
    suppressed:
      "Siffran är dold. Den gäller för få personer, eller skulle tillsammans med andra siffror avslöja hur få de är.",
    other: (value) => `${value} räknas ur de siffror som står under ”Räknas ur”.`,
    none: "Det finns ingen siffra: återbetalas aldrig, eller så går den inte att räkna ut.",
    text: (text) => `På bladet står ”${text}”.`,
    sensitive: (input, low, high) =>
      `Om ${INPUTS.sv[input]} blir 20 % lägre blir återbetalningstiden ${low}; 20 % högre ger ${high}.`,
    noTime: "aldrig",
    rungPublished:
      "Nivå av bevis: förändringen före och efter, som källan redovisar den. Vad som hade hänt ändå (dödvikt) är inte borträknat.",
  },
  en: {
    payback: (months, cost, annual) =>
      `It takes ${monthsText(months, "en")} before the benefit has paid the cost. The cost is ${cost} and the income ${annual} per year: 12 × the cost divided by the income per year, up to a whole month.`,
    never: (cost, annual) =>
      `The cost ${cost} is never paid back: the income per year is ${annual}, thus not above zero.`,
    beyond: (cost, annual) =>
      `The cost ${cost} is not paid back within 100 years by the income ${annual} per year. It is shown as never.`,
    difference: (value, first, second) => `${value}: ${first} minus ${second}.`,
    ratio: (value, first, second) => `${value}: ${first} divided by ${second}.`,
    sum: (value, parts) => `${value} is the sum of the ${parts} figures under "Computed from".`,
    given: (value) =>
      `${value} is a fixed value: read in the source or summed from its rows, not computed on the sheet.`,
    suppressed: "The figure is hidden. It is about too few persons, or would with other figures give away how few.",
    other: (value) => `${value} is computed from the figures under "Computed from".`,
    none: "There is no figure: never paid back, or it cannot be computed.",
    text: (text) => `The sheet says "${text}".`,
    sensitive: (input, low, high) =>
      `If ${INPUTS.en[input]} is 20% lower, payback takes ${low}; 20% higher gives ${high}.`,
    noTime: "forever",
    rungPublished:
      "Level of evidence: the change before and after, as the source reports it. What would have happened anyway (deadweight) is not deducted.",
  },
};

export const reviewWords = (language: Language): ReviewWords => WORDS[language];

const KRONOR = "kronor";

/**
 * What a figure says, with the figures it is computed from.
 * @param format of the figure
 * @param inputs formats of what it is computed from, in order
 */
export function reviewSentence(
  facts: Explained,
  format: string | null,
  inputs: readonly (string | null)[],
  language: Language,
): string {
  const words = WORDS[language];
  const money = (value: number): string => figureText(value, KRONOR, language);
  const [first = null, second = null] = inputs;
  switch (facts.kind) {
    case "payback":
      if (facts.months !== null) return words.payback(facts.months, money(facts.cost), money(facts.annual));
      return (facts.annual > 0 ? words.beyond : words.never)(money(facts.cost), money(facts.annual));
    case "difference":
    case "ratio":
      return words[facts.kind](
        figureText(facts.value, format, language),
        figureText(facts.first, first, language),
        figureText(facts.second, second, language),
      );
    case "sum":
      return words.sum(figureText(facts.value, format, language), facts.parts);
    case "suppressed":
      return words.suppressed;
    case "given":
    case "other":
      if (typeof facts.value === "string") return words.text(facts.value);
      return typeof facts.value === "number"
        ? words[facts.kind](figureText(facts.value, format, language))
        : words.none;
  }
}
