import { readNumber } from "../../participation/sus/read-number";
import { isFewest, isYears } from "../../pipeline/pivot-settings";
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

/** Kronor as digits; undefined where nothing is typed, null where it cannot be an amount. */
export function readCost(text: string): string | null | undefined {
  if (text.trim() === "") return undefined;
  const amount = readAmount(text);
  return amount === null || amount.gt(HIGHEST) ? null : amount.toFixed();
}
