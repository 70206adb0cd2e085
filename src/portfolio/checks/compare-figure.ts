import { meanPayback } from "../../calculation/payback-over-years";
import { payback } from "../../calculation/payback";
import { roundToUnit } from "../../calculation/amounts";
import { Decimal } from "../../calculation/decimal";
import { kronor, months, type Kronor, type Months } from "../../calculation/units";
import type { SectorFigure } from "../../participation/model/sector-tables";
import { none, valueOf } from "../measured";
import type {
  Comparison,
  ComparisonMark,
  CostBasis,
  Measured,
  SectorPortfolio,
  SectorResult,
  YearResult,
} from "../model";
import { overlap, rounded, type Interval } from "./interval";
import { boundsOf, type Bounds } from "./margins";

export type Computed = Pick<SectorPortfolio, "years" | "sectors" | "overYears" | "horizons" | "costBasis">;

/** Finds a year's result of a sector fast. */
export type ResultLookup = (
  figure: SectorFigure,
) => { readonly year: YearResult; readonly result: SectorResult } | undefined;

/** A printed figure beside ours; the mark says whether both can be true, given how each is rounded. */
export function compareFigure(figure: SectorFigure, computed: Computed, lookup: ResultLookup): Comparison {
  const isMonths = figure.measure === "payback" || figure.measure === "paybackMean";
  const printed = isMonths ? figure.months : (figure.amount?.toNumber() ?? null);
  const ours = computedMeasure(figure, computed, lookup);
  const value = valueOf(ours);
  const computedRounded = value === null ? null : typeof value === "number" ? value : roundAs(value, figure);
  const base = {
    measure: figure.measure,
    year: figure.year,
    sector: figure.sector,
    horizonYears: figure.horizonYears,
    printed,
    computed: ours,
    computedRounded,
    roundedTo: figure.roundedTo,
    cell: figure.cell,
  };
  return { ...base, mark: mark(figure, base, computed, lookup) };
}

function roundAs(value: Kronor, figure: SectorFigure): number {
  return roundToUnit(value, kronor(figure.roundedTo)).toNumber();
}

function computedMeasure(figure: SectorFigure, computed: Computed, lookup: ResultLookup): Measured<Kronor | Months> {
  if (figure.measure === "paybackMean") {
    return computed.overYears.find((entry) => entry.sector === figure.sector)?.mean ?? none("income-missing");
  }
  const found = lookup(figure);
  if (found === undefined) return none("income-missing");
  if (figure.measure === "payback") return found.result.payback;
  const horizon = found.result.horizons.find((candidate) => candidate.years === figure.horizonYears);
  return horizon === undefined ? none("not-asked") : horizon[figure.measure];
}

function mark(
  figure: SectorFigure,
  { printed, computed: ours, computedRounded }: Pick<Comparison, "printed" | "computed" | "computedRounded">,
  computed: Computed,
  lookup: ResultLookup,
): ComparisonMark {
  if (ours.kind === "none" && !isAbsence(ours.reason)) return "printedOnly";
  if (printed === computedRounded) return "equal";
  const possible = figure.measure === "paybackMean" ? meanRange(figure, computed) : range(figure, computed, lookup);
  if (possible === "unknown") return "printedOnly";
  if (printed === null) return possible.mayBeNone ? "rounding" : "contradicted";
  if (possible.values === null) return "contradicted";
  const isAmount = figure.amount !== null && figure.measure !== "payback" && figure.measure !== "paybackMean";
  const print = isAmount ? rounded(figure.amount, figure.roundedTo) : rounded(printed, 0);
  return overlap(print, possible.values) ? "rounding" : "contradicted";
}

/** Reasons that are themselves an answer: the print should have none either. */
const isAbsence = (reason: string): boolean =>
  reason === "never" || reason === "no-cost" || reason === "over-100-years";

interface Range {
  readonly values: Interval | null;
  readonly mayBeNone: boolean;
}

/** What the measure may be, given the rounding of the income and the cost it is formed from. */
function range(figure: SectorFigure, computed: Computed, lookup: ResultLookup): Range | "unknown" {
  const found = lookup(figure);
  if (found === undefined) return "unknown";
  const { year, result } = found;
  const bounds = boundsOf(year, result, computed.costBasis);
  if (figure.measure === "payback") return paybackRange(bounds);
  if (bounds.annual === null || figure.horizonYears === null) return "unknown";
  const cost = figure.measure.startsWith("profitability") ? (bounds.cost ?? (isFree(result) ? ZERO : null)) : ZERO;
  if (cost === null) return "unknown";
  const perPerson = figure.measure.endsWith("PerParticipant") ? year.participants : new Decimal(1);
  if (perPerson === null) return "unknown";
  const n = figure.horizonYears;
  const end = (annual: Decimal | null, costEnd: Decimal | null): Decimal | null =>
    annual === null || costEnd === null ? null : annual.times(n).minus(costEnd).div(perPerson);
  return {
    values: { low: end(bounds.annual.low, cost.high), high: end(bounds.annual.high, cost.low) },
    mayBeNone: false,
  };
}

const ZERO: Interval = { low: new Decimal(0), high: new Decimal(0) };
const isFree = (result: SectorResult): boolean => result.cost.kind === "none" && result.cost.reason === "no-cost";

/** Shortest with the least cost and the most income; none where the least income is not positive. */
function paybackRange({ annual, cost }: Bounds): Range | "unknown" {
  if (annual === null || cost === null) return "unknown";
  const shortest = monthsOf(cost.low, annual.high);
  const longest = monthsOf(cost.high, annual.low);
  if (shortest === null) return { values: null, mayBeNone: true };
  return {
    values: { low: new Decimal(shortest), high: longest === null ? null : new Decimal(longest) },
    mayBeNone: longest === null,
  };
}

function monthsOf(cost: Decimal | null, annual: Decimal | null): Months | null {
  if (cost === null || annual === null) return null;
  const result = payback(kronor(cost), kronor(annual));
  return result.ok ? result.value : null;
}

function meanRange(figure: SectorFigure, computed: Computed): Range | "unknown" {
  const low: (Months | null)[] = [];
  const high: (Months | null)[] = [];
  let mayBeNone = false;
  for (const year of computed.years) {
    const result = year.sectors.find((candidate) => candidate.sector === figure.sector);
    if (result === undefined) return "unknown";
    const possible = paybackRange(boundsOf(year, result, computed.costBasis));
    if (possible === "unknown") return "unknown";
    mayBeNone ||= possible.mayBeNone;
    low.push(monthsOrNull(possible.values?.low));
    high.push(monthsOrNull(possible.values?.high));
  }
  const least = meanPayback(low);
  const most = meanPayback(high);
  if (least === null) return { values: null, mayBeNone: true };
  return { values: { low: new Decimal(least), high: most === null ? null : new Decimal(most) }, mayBeNone };
}

const monthsOrNull = (value: Decimal | null | undefined): Months | null =>
  value === null || value === undefined ? null : months(value.toNumber());

/** Whether the cost that was used is an assumption, not something the source says. */
export function costIsAssumed(result: SectorResult, basis: CostBasis): boolean {
  const { kind } = result.costFrom;
  return kind === "default" || kind === "chosen" || kind === "split" || (kind === "sum" && basis.kind !== "source");
}
