import type { Ore } from "../../calculation/units";
import type { Benefit } from "../livelihoods";
import { minusOre, NO_MONEY, sumOre } from "../ore";
import { SECTORS, SOCIETY_PARTS, STATE_PARTS, type CostSector, type Sector } from "../sectors";
import type { Place } from "./state";

/** Those between whom money moves: the public sectors, and the two that `others` is made of. */
export const PARTIES = [
  "municipality",
  "region",
  "employmentService",
  "socialInsurance",
  "stateOther",
  "employer",
  "individual",
] as const;
export type Party = CostSector | "employer" | "individual";

/** What a line of the ledger is about. */
export type LedgerItem =
  | "production"
  | "wage"
  | "contribution"
  | "subsidy"
  | "municipalTax"
  | "regionalTax"
  | "stateTax"
  | "earnedIncomeCredit"
  | "compensationReduction"
  | "earnedIncomeReduction"
  | `benefit.${Benefit}`
  | "consumptionTax"
  | `place.${Place}`;

/** One movement of money in a year. `from` null: it comes into society (production); `to` null: it is used up. */
export interface LedgerLine {
  readonly item: LedgerItem;
  readonly from: Party | null;
  readonly to: Party | null;
  readonly amount: Ore;
}

/** Yearly amounts by sector, whole öre; the parts make the whole. */
export type BySector = Readonly<Record<Sector, Ore>>;

/** What the lines leave with one party. */
export const balanceOf = (party: Party, lines: readonly LedgerLine[]): Ore =>
  minusOre(
    sumOre(lines.filter(({ to }) => to === party).map(({ amount }) => amount)),
    sumOre(lines.filter(({ from }) => from === party).map(({ amount }) => amount)),
  );

/** The sums of the lines, by sector; individual and employer together are others. */
export const sectorsOfLines = (lines: readonly LedgerLine[]): BySector =>
  sectorsOfParts({
    municipality: balanceOf("municipality", lines),
    region: balanceOf("region", lines),
    employmentService: balanceOf("employmentService", lines),
    socialInsurance: balanceOf("socialInsurance", lines),
    stateOther: balanceOf("stateOther", lines),
    others: sumOre([balanceOf("employer", lines), balanceOf("individual", lines)]),
  });

/** All sectors from those that are no sums. */
export function sectorsOfParts(parts: Readonly<Record<CostSector | "others", Ore>>): BySector {
  const state = sumOre(STATE_PARTS.map((part) => parts[part]));
  const withState = { ...parts, state };
  return { ...withState, society: sumOre(SOCIETY_PARTS.map((part) => withState[part])) };
}

/** Sector by sector, the second less the first. */
export function changeBetween(before: BySector, after: BySector): BySector {
  const change = { ...NOTHING };
  for (const sector of SECTORS) change[sector] = minusOre(after[sector], before[sector]);
  return change;
}

const NOTHING: Record<Sector, Ore> = {
  society: NO_MONEY,
  municipality: NO_MONEY,
  region: NO_MONEY,
  state: NO_MONEY,
  employmentService: NO_MONEY,
  socialInsurance: NO_MONEY,
  stateOther: NO_MONEY,
  others: NO_MONEY,
};
