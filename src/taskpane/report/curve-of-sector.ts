import { roundToThousands } from "../../calculation/amounts";
import { paybackCurve } from "../../calculation/payback-curve";
import { years as yearSpan } from "../../calculation/units";
import type { Kronor, Months } from "../../calculation/units";
import type { Measured, NoneReason, SectorResult } from "../../portfolio/model";
import type { CurvePoint } from "./curve-geometry";

export type SectorCurve =
  | { readonly kind: "none"; readonly reason: NoneReason }
  | {
      readonly kind: "curve";
      readonly years: number;
      /** For drawing: thousands as plain numbers. */
      readonly points: readonly CurvePoint[];
      /** The net at the end of each whole year, 0 first. */
      readonly yearly: readonly { readonly year: number; readonly net: Kronor }[];
      readonly payback: Measured<Months>;
    };

/** The curve to show is never longer than this, however late the payback. */
const LONGEST_YEARS = 40;

/**
 * One sector's curve over the longest horizon, or on to a year past its payback where that comes within twice the
 * horizon, so that the crossing is in the picture.
 */
export function curveOfSector(result: SectorResult, horizons: readonly number[]): SectorCurve {
  const { cost, annualIncome, payback } = result;
  if (annualIncome.kind === "none") return annualIncome;
  if (cost.kind === "none") return cost;
  const horizon = Math.max(1, Math.ceil(Math.max(...horizons)));
  const needed = payback.kind === "value" ? Math.ceil(payback.value / 12) + 1 : horizon;
  const years = Math.min(LONGEST_YEARS, needed <= 2 * horizon ? Math.max(horizon, needed) : horizon);
  const curve = paybackCurve(cost.value, annualIncome.value, yearSpan(years));
  return {
    kind: "curve",
    years,
    points: curve.map(({ month, net }) => ({ month, net: net.div(1000).toNumber() })),
    yearly: curve.flatMap(({ month, net }) =>
      month % 12 === 0 ? [{ year: month / 12, net: roundToThousands(net) }] : [],
    ),
    payback,
  };
}
