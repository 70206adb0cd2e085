import { share, type Ore, type Share } from "../calculation/units";
import { NO_ADJUSTMENTS, type Adjustments } from "../portfolio/income/adjustments";
import { SUCCESS_RULES, type SuccessRule } from "../portfolio/income/success";
import type { Edits } from "../valuation/assumptions/faults";
import { isRecord } from "./kept-text";

/** How incomes are asked for; what is not said is as shipped. */
export interface IncomeAsked {
  readonly edits: Edits;
  /** Monthly full-time wage in öre for work that tells none; null: the set's. */
  readonly monthlyWage: Ore | null;
  readonly adjustments: Adjustments;
  readonly success: SuccessRule;
  /** Counts below this are not shown, nor money that rests on them. */
  readonly fewest?: number;
}

/** What is taken off after valuation. All 0 unless the user says otherwise. Source: METHOD section 4. */
export const TAKEN_OFF = ["deadweight", "displacedSubsidised", "displacedUnsubsidised", "publicFunds"] as const;
export type TakenOff = (typeof TAKEN_OFF)[number];

/** How incomes are asked for, as plain values that can be kept: shares as digits from 0 to 1, and what has succeeded. */
export interface IncomeSettings extends Readonly<Record<TakenOff, string>> {
  readonly success: SuccessRule;
}

export const INCOME_START: IncomeSettings = {
  deadweight: "0",
  displacedSubsidised: "0",
  displacedUnsubsidised: "0",
  publicFunds: "0",
  success: "work-or-studies-after",
};

export const adjustmentsOf = (settings: IncomeSettings): Adjustments => ({
  deadweight: share(settings.deadweight),
  displacement: {
    subsidised: share(settings.displacedSubsidised),
    unsubsidised: share(settings.displacedUnsubsidised),
  },
  marginalCostOfPublicFunds: share(settings.publicFunds),
});

/** The same the other way: what adjustments are kept as. */
export function takenOff({
  deadweight,
  displacement,
  marginalCostOfPublicFunds,
}: Adjustments = NO_ADJUSTMENTS): Readonly<Record<TakenOff, string>> {
  const digits = (part: Share): string => part.toFixed();
  return {
    deadweight: digits(deadweight),
    displacedSubsidised: digits(displacement.subsidised),
    displacedUnsubsidised: digits(displacement.unsubsidised),
    publicFunds: digits(marginalCostOfPublicFunds),
  };
}

/** Out of a kept text, field by field; null where anything is not as it should be. */
export function incomeSettingsFrom(value: unknown): IncomeSettings | null {
  if (!isRecord(value)) return null;
  const success = SUCCESS_RULES.find((rule) => rule === value["success"]);
  const { deadweight, displacedSubsidised, displacedUnsubsidised, publicFunds } = value;
  if (success === undefined || !isShare(deadweight) || !isShare(displacedSubsidised)) return null;
  if (!isShare(displacedUnsubsidised) || !isShare(publicFunds)) return null;
  return { deadweight, displacedSubsidised, displacedUnsubsidised, publicFunds, success };
}

/** "0", "0.125", "1": a share from 0 to 1 in digits. */
export const isShare = (value: unknown): value is string =>
  typeof value === "string" && /^(0(\.\d{1,20})?|1(\.0{1,20})?)$/.test(value);
