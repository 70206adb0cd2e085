import { readNumber } from "../../participation/sus/read-number";
import { isFewest, isYears } from "../../pipeline/pivot-settings";
import { COST_SECTORS, type CostSector } from "../../valuation/sectors";
import type { Language } from "../../words/language";
import { readAmount } from "../report/useBasis";

/** "5", "1,5" -> years; null for anything that is not above 0 and at most 100. */
export function readYears(text: string): number | null {
  const number = plainNumber(text);
  return isYears(number) ? number : null;
}

/** A whole number of persons within the limits. */
export function readFewest(text: string): number | null {
  const number = plainNumber(text);
  return isFewest(number) ? number : null;
}

function plainNumber(text: string): number | null {
  const read = readNumber(text);
  return read.kind === "number" && read.unit === null ? Number(read.digits) : null;
}

const HIGHEST = 1_000_000_000;

/** Kronor as digits; null for what is no amount, and for nothing: that is not told, and never 0. */
export function readCost(text: string): string | null {
  const amount = readAmount(text);
  return amount === null || amount.gt(HIGHEST) ? null : amount.toFixed();
}

/** A cost of one's own as far as it is told, in kronor as digits. */
export type OwnAmounts = Readonly<Partial<Record<CostSector, string>>>;

/** Every amount is told, and something is paid. */
export const isWhole = (amounts: OwnAmounts): boolean =>
  COST_SECTORS.every((sector) => amounts[sector] !== undefined) &&
  COST_SECTORS.some((sector) => Number(amounts[sector]) > 0);

/** An amount that was kept in part holds with nothing from the others: so it is shown. */
export const withZeros = (amounts: OwnAmounts): OwnAmounts =>
  Object.keys(amounts).length === 0
    ? amounts
    : Object.fromEntries(COST_SECTORS.map((sector) => [sector, amounts[sector] ?? "0"]));

export const shownNumber = (value: number, language: Language): string =>
  language === "sv" ? String(value).replace(".", ",") : String(value);
