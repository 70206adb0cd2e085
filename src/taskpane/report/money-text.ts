import { roundToThousands } from "../../calculation/amounts";
import type { Kronor } from "../../calculation/units";
import { formatNumber } from "../../words/format";
import type { Language } from "../../words/language";

/** An amount in whole thousands, rounded from its own unrounded value as the report rounds it. */
export function thousandsText(amount: Kronor, language: Language): string {
  return formatNumber(roundToThousands(amount).div(1000).toNumber(), 0, language);
}
