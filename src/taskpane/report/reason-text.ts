import type { NoneReason } from "../../portfolio/model";
import type { Language } from "../../words/language";
import { noneText } from "../../words/portfolio";

const NO_COST = { sv: "aktören bär ingen kostnad", en: "the sector carries no cost" } as const;

/** Why there is no figure, also where a table prints only a dash. */
export const reasonText = (reason: NoneReason, language: Language): string =>
  reason === "no-cost" ? NO_COST[language] : noneText(reason, language);
