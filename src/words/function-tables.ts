import type { FunderStanding } from "../calculation/co-funding";
import type { SensitiveInput } from "../calculation/sensitivity";
import type { Percentile } from "../calculation/simulation";
import { formatKronor } from "./format";
import type { Language, Text } from "./language";
import { yearsText } from "./portfolio";

/** What stands in the rows of tables that functions spill, and of the same tables in the pane and on sheets. */
const INPUTS: Readonly<Record<SensitiveInput, Text>> = {
  cost: { sv: "Kostnad", en: "Cost" },
  annual: { sv: "Årlig nytta", en: "Annual benefit" },
  years: { sv: "Antal år", en: "Years" },
};

/** An input that is changed. */
export const sensitiveInputText = (input: SensitiveInput, language: Language): string => INPUTS[input][language];

/** A row of a simulation's result. */
export type SimulationRow =
  | { readonly row: "payback"; readonly percent: Percentile }
  | { readonly row: "profitability"; readonly percent: Percentile; readonly years: number }
  | { readonly row: "profitable"; readonly years: number }
  | { readonly row: "within"; readonly months: number }
  | { readonly row: "never" | "draws" | "seed" };

export function simulationRowText(of: SimulationRow, language: Language): string {
  const sv = language === "sv";
  switch (of.row) {
    case "payback":
      return sv ? `Återbetalningstid, P${of.percent} (månader)` : `Payback, P${of.percent} (months)`;
    case "profitability":
      return sv
        ? `Lönsamhet över ${yearsText(of.years, language)}, P${of.percent} (kr)`
        : `Profitability over ${yearsText(of.years, language)}, P${of.percent} (SEK)`;
    case "profitable":
      return sv
        ? `Sannolikhet att vara lönsam över ${yearsText(of.years, language)}`
        : `Probability of being profitable over ${yearsText(of.years, language)}`;
    case "within": {
      const months = `${of.months} ${of.months === 1 ? (sv ? "månad" : "month") : sv ? "månader" : "months"}`;
      return sv ? `Sannolikhet att vara återbetald inom ${months}` : `Probability of having paid back within ${months}`;
    }
    case "never":
      return sv ? "Andel dragningar som aldrig återbetalas" : "Share of draws that never pay back";
    case "draws":
      return sv ? "Antal dragningar" : "Number of draws";
    case "seed":
      return sv ? "Frö" : "Seed";
  }
}

const STANDINGS: Readonly<Record<FunderStanding, Text>> = {
  "paid-back": { sv: "återbetald i tid", en: "paid back in time" },
  "no-cost": { sv: "bär ingen kostnad", en: "carries no cost" },
  "no-benefit": { sv: "kan inte: ingen nytta", en: "cannot: no benefit" },
  short: { sv: "kan inte: utrymmet räcker inte", en: "cannot: not room enough" },
};

/** How a sector stands after costs have been shifted. */
export const standingText = (standing: FunderStanding, language: Language): string => STANDINGS[standing][language];

/** "flyttas: 40 kr" */
export const movedText = (kronor: number, language: Language): string =>
  language === "sv" ? `flyttas: ${formatKronor(kronor, "sv")}` : `moved: ${formatKronor(kronor, "en")}`;
