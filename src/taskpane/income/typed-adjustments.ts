import { kronor, share, type Ore, type Share } from "../../calculation/units";
import { readNumber } from "../../participation/sus/read-number";
import type { IncomeAsked } from "../../pipeline/participation-income";
import type { SuccessRule } from "../../portfolio/income/success";
import { oreOf } from "../../valuation/ore";
import type { Edits } from "../../valuation/assumptions/faults";
import { readAmount } from "../report/useBasis";

/** The fields in percent, in the order they are shown. */
export const PERCENT_FIELDS = ["deadweight", "displacedSubsidised", "displacedUnsubsidised", "publicFunds"] as const;
export type PercentField = (typeof PERCENT_FIELDS)[number];

/** What the user has typed, as typed. */
export interface TypedAdjustments {
  readonly percent: Readonly<Record<PercentField, string>>;
  readonly wage: string;
  readonly success: SuccessRule;
}

export const NOTHING_TYPED: TypedAdjustments = {
  percent: { deadweight: "0", displacedSubsidised: "0", displacedUnsubsidised: "0", publicFunds: "0" },
  wage: "",
  success: "work-or-studies-after",
};

/** "12,5", "12.5 %" -> 0.125; null for anything that is not 0-100. */
export function readPercent(text: string): Share | null {
  const read = readNumber(text);
  if (read.kind !== "number" || (read.unit !== null && read.unit !== "share")) return null;
  const part = share(read.digits).div(100);
  return part.isNegative() || part.gt(1) ? null : share(part);
}

/** A wage in öre; undefined where nothing is typed, null where it cannot be one. */
export function readWage(text: string): Ore | null | undefined {
  if (text.trim() === "") return undefined;
  const amount = readAmount(text);
  return amount === null || amount.isZero() || amount.gt(HIGHEST) ? null : oreOf(amount);
}

/** Ten million kronor a month cannot be meant. */
const HIGHEST = kronor(10_000_000);

/** What counts: the last that could be read of each field. */
export interface AppliedAdjustments {
  readonly percent: Readonly<Record<PercentField, Share>>;
  readonly wage: Ore | null;
  readonly success: SuccessRule;
}

const NONE = share(0);
export const NOTHING_APPLIED: AppliedAdjustments = {
  percent: { deadweight: NONE, displacedSubsidised: NONE, displacedUnsubsidised: NONE, publicFunds: NONE },
  wage: null,
  success: NOTHING_TYPED.success,
};

/** What counts after typing: a field that cannot be read keeps what it had, and says so beside it. */
export function applied({ percent, wage, success }: TypedAdjustments, before: AppliedAdjustments): AppliedAdjustments {
  const part = (field: PercentField): Share => readPercent(percent[field]) ?? before.percent[field];
  const read = readWage(wage);
  return {
    percent: {
      deadweight: part("deadweight"),
      displacedSubsidised: part("displacedSubsidised"),
      displacedUnsubsidised: part("displacedUnsubsidised"),
      publicFunds: part("publicFunds"),
    },
    wage: read === undefined ? null : (read ?? before.wage),
    success,
  };
}

/** Whether some field cannot be read. */
export const hasWrong = ({ percent, wage }: TypedAdjustments): boolean =>
  PERCENT_FIELDS.some((field) => readPercent(percent[field]) === null) || readWage(wage) === null;

export const askedFor = ({ percent, wage, success }: AppliedAdjustments, edits: Edits): IncomeAsked => ({
  edits,
  monthlyWage: wage,
  success,
  adjustments: {
    deadweight: percent.deadweight,
    displacement: { subsidised: percent.displacedSubsidised, unsubsidised: percent.displacedUnsubsidised },
    marginalCostOfPublicFunds: percent.publicFunds,
  },
});
