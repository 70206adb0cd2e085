import { Decimal } from "../../calculation/decimal";
import type { Persons } from "../../calculation/units";
import type { SectorFigure } from "../../participation/model/sector-tables";
import type { Constraint } from "./interval";
import { rounded } from "./interval";

/** A printed cell as what it says about the year's annual income (x) and the cost per participant (y). */
export interface CellConstraints {
  readonly figure: SectorFigure;
  readonly constraints: readonly Constraint[];
}

/**
 * income over h years = h·x; profitability over h years = h·x − n·y; both within half a unit of the print, per
 * participant n times that; payback m: the cost is reached in month m and not one month earlier. Cells that say
 * nothing about the two give null.
 */
export function cellConstraints(figure: SectorFigure, participants: Persons): CellConstraints | null {
  if (figure.measure === "payback") return paybackConstraints(figure, participants);
  const { amount, horizonYears } = figure;
  if (amount === null || horizonYears === null || figure.measure === "paybackMean") return null;
  const times = figure.measure.endsWith("PerParticipant") ? participants : new Decimal(1);
  const print = rounded(amount, figure.roundedTo);
  const costs = figure.measure.startsWith("profitability");
  return {
    figure,
    constraints: [
      {
        a: new Decimal(horizonYears),
        b: costs ? participants.neg() : new Decimal(0),
        low: print.low?.times(times) ?? null,
        high: print.high?.times(times) ?? null,
      },
    ],
  };
}

function paybackConstraints(figure: SectorFigure, participants: Persons): CellConstraints | null {
  const { months } = figure;
  if (months === null) return null;
  const yearly = participants.times(-12);
  const zero = new Decimal(0);
  return {
    figure,
    constraints: [
      { a: new Decimal(months), b: yearly, low: zero, high: null },
      { a: new Decimal(months - 1), b: yearly, low: null, high: zero },
      { a: new Decimal(1), b: zero, low: zero, high: null },
    ],
  };
}
