import type { Kronor, Months } from "../../calculation/units";
import type { Measured } from "../../portfolio/model";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";
import { monthsText, noneText } from "../../words/portfolio";
import { thousandsText } from "../report/money-text";

export const percentText = (share: number, language: Language): string =>
  `${formatNumber(100 * share, share > 0 && share < 0.01 ? 1 : 0, language)} %`;

/** Kronor as whole thousands. */
export const tkrText = (amount: number, language: Language): string => formatNumber(amount / 1000, 0, language);

export const measuredMoney = (amount: Measured<Kronor>, language: Language): string =>
  amount.kind === "value" ? thousandsText(amount.value, language) : noneText(amount.reason, language);

export const measuredMonths = (months: Measured<Months>, language: Language): string =>
  months.kind === "value" ? monthsText(months.value, language) : noneText(months.reason, language);
