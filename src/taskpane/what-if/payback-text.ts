import type { Months } from "../../calculation/units";
import type { Measured } from "../../portfolio/model";
import type { Language } from "../../words/language";
import { monthsText } from "../../words/portfolio";
import { reasonText } from "../report/reason-text";

/** "2 år 5 mån", or why there is none. */
export const paybackText = (payback: Measured<Months>, language: Language): string =>
  payback.kind === "value" ? monthsText(payback.value, language) : reasonText(payback.reason, language);
