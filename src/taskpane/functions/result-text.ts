import type { Unit } from "../../calculation/catalogue/entry";
import { formatKronor, formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { monthsText, yearsText } from "../../words/portfolio";
import { plainNumber } from "../number-text";

export interface ResultText {
  readonly main: string;
  /** The same in other words, where that helps. */
  readonly also: string | null;
}

/** A number as people read it: with its unit, and months as years and months when over 24. */
export function resultText(value: number, unit: Unit, language: Language): ResultText {
  const only = (main: string): ResultText => ({ main, also: null });
  switch (unit) {
    case "kronor":
    case "kronor per year":
      return only(formatKronor(value, language));
    case "months":
      return {
        main: `${formatNumber(value, 0, language)} ${language === "sv" ? "månader" : "months"}`,
        also: value > 24 ? monthsText(value, language) : null,
      };
    case "share":
      return { main: `${formatNumber(value * 100, 1, language)} %`, also: plainNumber(value, language) };
    case "years":
      return only(yearsText(value, language));
    case "periods":
    case "ratio":
    case "persons":
    case "none":
      return only(plainNumber(value, language));
  }
}
