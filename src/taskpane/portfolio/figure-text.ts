import type { Decimal } from "../../calculation/decimal";
import { MEASURE_FACTS, type PivotMeasure } from "../../portfolio/pivot/model";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { monthsText } from "../../words/portfolio";

type Figure = Decimal | number;

const numberOf = (value: Figure): number => (typeof value === "number" ? value : value.toNumber());

/** A figure of a pivot for people: whole kronor, whole months, percent with one decimal, persons in parts with one. */
export function figureText(value: Figure, measure: PivotMeasure, language: Language): string {
  const number = numberOf(value);
  switch (MEASURE_FACTS[measure].unit) {
    case "persons":
      return formatNumber(number, Number.isInteger(number) ? 0 : 1, language);
    case "share":
      return `${formatNumber(number * 100, 1, language)}${language === "sv" ? "\u00a0" : ""}%`;
    case "kronor":
    case "months":
      return formatNumber(number, 0, language);
    case "ratio":
      return formatNumber(number, 2, language);
  }
}

/** Long paybacks in years and months too; null where the months are easy to read. */
export const yearsBeside = (value: Figure, measure: PivotMeasure, language: Language): string | null =>
  MEASURE_FACTS[measure].unit === "months" && numberOf(value) > 24 ? monthsText(numberOf(value), language) : null;
