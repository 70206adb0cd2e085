import { perParticipant } from "../../calculation/amounts";
import { benefitCostRatio } from "../../calculation/benefit-cost-ratio";
import { breakEvenParticipants } from "../../calculation/break-even-participants";
import { degreeOfEffect } from "../../calculation/degree-of-effect";
import { monthsOf } from "../../calculation/horizon";
import { payback } from "../../calculation/payback";
import {
  kronor,
  persons,
  share,
  years,
  type Kronor,
  type Months,
  type Persons,
  type Share,
} from "../../calculation/units";
import type { Sector } from "../../valuation/sectors";
import { measuredPayback } from "../measured";
import {
  ceiling, decimalOf, dividedBy, fractionOf, isZero, negative, plus, times, whole, type Fraction,
} from "./fraction"; // prettier-ignore
import type { GroupSums, PivotCell, PivotMeasure, PivotNone, PivotQuery } from "./model";

/** What cells of every group have in common. */
export interface MeasureContext {
  readonly horizons: PivotQuery["horizons"];
  /** Of the whole portfolio: income per valued participation and year, by sector; null where nobody is valued. */
  readonly meanIncome: Readonly<Record<Sector, Fraction>> | null;
}

/** A figure of a group's sums. Never of other cells, and never of what is rounded. Source: METHOD section 2. */
export function measure(
  of: PivotMeasure,
  sector: Sector | null,
  sums: GroupSums,
  { horizons, meanIncome }: MeasureContext,
): PivotCell {
  const by = sector ?? "society";
  switch (of) {
    case "participations":
      return value(people(sums.participations));
    case "finished":
      return value(people(sums.finished));
    case "valued":
      return value(people(sums.valued));
    case "succeeded":
      return value(people(sums.succeeded));
    case "coverage":
      return part(sums.valued, sums.finished);
    case "successShare":
      return part(sums.succeeded, sums.successKnown);
    case "incomeShort":
    case "incomeLong":
      return income(sums, (annual) => value(money(overYears(annual, yearsOf(of, horizons)))), by);
    case "cost":
      return by === "others" ? none("no-cost") : value(money(sums.cost[by]));
    case "costEsf":
      return value(money(sums.costEsf));
    case "profitabilityShort":
    case "profitabilityLong":
      return income(
        sums,
        (annual) => value(money(plus(overYears(annual, yearsOf(of, horizons)), negative(sums.cost[by])))),
        by,
      );
    case "incomePerParticipant":
      return income(sums, (annual) => value(perParticipant(money(annual), people(sums.valued))), by);
    case "costPerParticipant":
      if (by === "others") return none("no-cost");
      if (isZero(sums.participations)) return none("participants-missing");
      return value(perParticipant(money(sums.cost[by]), people(sums.participations)));
    case "payback":
      return cost(sums, by, (borne) => income(sums, (annual) => paybackOf(borne, annual), by));
    case "benefitCostRatio":
      return cost(sums, by, (borne) =>
        income(sums, (annual) => value(benefitCostRatio(money(borne), money(annual), years(horizons.long))), by),
      );
    case "degreeOfEffect":
      return income(sums, (annual) => degree(annual, sums.potential?.[by] ?? null), by);
    case "breakEven":
      return cost(sums, by, (borne) => breakEven(borne, meanIncome?.[by] ?? null, horizons.short));
  }
}

const value = (one: Kronor | Share | Persons | Months): PivotCell => ({ kind: "value", value: one });
const none = (reason: PivotNone): PivotCell => ({ kind: "none", reason });
const money = (of: Fraction): Kronor => kronor(decimalOf(of));
const people = (of: Fraction): Persons => persons(decimalOf(of));

const yearsOf = (of: PivotMeasure, { short, long }: PivotQuery["horizons"]): number =>
  of === "incomeShort" || of === "profitabilityShort" ? short : long;

/** Without lag, discounting or drop-off: each month of the horizon brings a twelfth. */
const overYears = (annual: Fraction, horizon: number): Fraction =>
  dividedBy(times(annual, fractionOf(monthsOf(years(horizon)))), whole(12));

const part = (of: Fraction, all: Fraction): PivotCell =>
  isZero(all) ? none("participants-missing") : value(share(decimalOf(dividedBy(of, all))));

/** A measure that needs an income: somebody must be valued. */
const income = (sums: GroupSums, then: (annual: Fraction) => PivotCell, sector: Sector): PivotCell =>
  isZero(sums.valued) ? none("income-missing") : then(sums.income[sector]);

/** A measure that needs a cost above 0, which others never bear. */
const cost = (sums: GroupSums, sector: Sector, then: (borne: Fraction) => PivotCell): PivotCell =>
  sector === "others" || sums.cost[sector].numerator <= 0n ? none("no-cost") : then(sums.cost[sector]);

/**
 * Whole months are counted exactly, of the fractions themselves: as decimals 200/3 kr would take a month too long
 * against 100/3 kr a year. Of so many months at a twelfth a month the calculation then says what it says of any.
 */
function paybackOf(borne: Fraction, annual: Fraction): PivotCell {
  if (annual.numerator <= 0n) return measuredPayback(payback(money(borne), money(annual)));
  const months = ceiling(dividedBy(times(whole(12), borne), annual)).toString();
  const known = paybacks.get(months);
  if (known !== undefined) return known;
  const made = measuredPayback(payback(kronor(months), kronor(12)));
  if (paybacks.size < MOST_PAYBACKS) paybacks.set(months, made);
  return made;
}

/** What the calculation says of counts of months, asked once for each. */
const paybacks = new Map<string, PivotCell>();
const MOST_PAYBACKS = 2000;

function degree(annual: Fraction, potential: Fraction | null): PivotCell {
  if (potential === null) return none("income-missing");
  const found = degreeOfEffect(money(annual), money(potential));
  return found.ok ? value(found.value) : none("potential-zero");
}

function breakEven(borne: Fraction, mean: Fraction | null, horizon: number): PivotCell {
  if (mean === null) return none("income-missing");
  const found = breakEvenParticipants(money(borne), money(mean), years(horizon));
  return found.ok ? value(found.value) : none("never");
}
