import { Decimal } from "../../calculation/decimal";
import { costPartsOf, SOCIETY_PARTS, STATE_PARTS, type Sector } from "../../valuation/sectors";
import type { CostBasis, CostOrigin, SectorResult, YearResult } from "../model";
import { valueOf } from "../measured";
import { within, type Interval } from "./interval";

/** The annual income and the cost of a sector one year with the rounding that their sources carry. */
export interface Bounds {
  readonly annual: Interval | null;
  /** Total for the year's participants; null where the sector has none or it is missing. */
  readonly cost: Interval | null;
  readonly costPerParticipant: Interval | null;
}

/** A derived cost is known to whole kronor. */
const DERIVED_COST_MARGIN = new Decimal("0.5");
const NO_MARGIN = new Decimal(0);

export function boundsOf(year: YearResult, result: SectorResult, basis: CostBasis): Bounds {
  const annual = valueOf(result.annualIncome);
  const perParticipant = valueOf(result.costPerParticipant);
  const costMargin = costMarginOf(year, result, basis);
  const perPerson = perParticipant === null ? null : within(perParticipant, costMargin);
  const cost = valueOf(result.cost);
  return {
    annual: annual === null ? null : within(annual, incomeMargin(year, result)),
    cost: cost === null || year.participants === null ? null : within(cost, costMargin.times(year.participants)),
    costPerParticipant: perPerson,
  };
}

function incomeMargin(year: YearResult, result: SectorResult): Decimal {
  const { incomeFrom, sector } = result;
  if (incomeFrom.kind === "cell") return new Decimal(incomeFrom.roundedTo).div(2).div(incomeFrom.overYears);
  return marginSum(year, operands(sector), (part) => incomeMargin(year, part));
}

/** The sectors a computed income is formed from. */
function operands(sector: Sector): readonly Sector[] {
  switch (sector) {
    case "state":
      return STATE_PARTS;
    case "society":
      return SOCIETY_PARTS;
    case "stateOther":
      return ["state", "employmentService", "socialInsurance"];
    case "others":
      return ["society", "municipality", "region", "state"];
    default:
      return [];
  }
}

function costMarginOf(year: YearResult, { sector }: SectorResult, basis: CostBasis): Decimal {
  const parts = costPartsOf(sector);
  return year.costs
    .filter((cost) => parts.includes(cost.sector))
    .reduce<Decimal>((sum, cost) => sum.plus(originMargin(cost.from, basis)), NO_MARGIN);
}

function originMargin(from: CostOrigin, basis: CostBasis): Decimal {
  const isDerived = from.kind === "cell" ? from.derived : from.kind !== "chosen" && basis.derived;
  return isDerived ? DERIVED_COST_MARGIN : NO_MARGIN;
}

function marginSum(year: YearResult, parts: readonly Sector[], margin: (result: SectorResult) => Decimal): Decimal {
  return year.sectors
    .filter((candidate) => parts.includes(candidate.sector))
    .reduce<Decimal>((sum, part) => sum.plus(margin(part)), NO_MARGIN);
}
