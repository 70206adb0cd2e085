import type { Kronor } from "../../calculation/units";
import type { Sector } from "../../valuation/sectors";
import type { RawFigure } from "./raw-figure";

/** Years of a term where no number is headed and none can be decided. Source: METHOD section 2. */
const USUAL_YEARS = { short: 1, medium: 5, annual: 1 } as const;
/** A heading of two years or less is a short term where it does not say so itself. */
const LONGEST_SHORT = 2;

export interface Horizon {
  /** Years the amounts cover; null when neither heading nor numbers say. */
  readonly years: number | null;
  readonly headed: number | null;
}

/**
 * Decides the years each figure covers. The longer amount divided by the shorter decides the short term: 5 means one
 * year, whatever the heading says ("kort sikt (2 år)" is a misprint). For profitability the difference of the two
 * amounts is compared with the long income of the same year, since the cost cancels. Source: METHOD section 2.
 */
export function decideHorizons(figures: readonly RawFigure[]): ReadonlyMap<RawFigure, Horizon> {
  const decided = new Map<RawFigure, Horizon>();
  for (const group of groups(figures)) {
    const short = group.filter((figure) => isShort(figure));
    const shortYears = decideShort(group, short, figures);
    for (const figure of group) {
      const headed = figure.headed === null ? null : Number(figure.headed);
      const years = short.includes(figure) ? shortYears : longYears(figure);
      decided.set(figure, { years, headed });
    }
  }
  return decided;
}

/** Amounts of one table, year and family (income or profitability, per participant or not). */
function groups(figures: readonly RawFigure[]): readonly (readonly RawFigure[])[] {
  const byKey = new Map<string, RawFigure[]>();
  for (const figure of figures) {
    if (figure.measure === "payback" || figure.measure === "paybackMean") continue;
    const family = figure.measure.startsWith("income") ? "income" : "profitability";
    const key = `${figure.table.id}|${String(figure.year)}|${family}`;
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  return [...byKey.values()];
}

function isShort(figure: RawFigure): boolean {
  if (figure.term === "short") return true;
  return figure.term === null && figure.headed !== null && Number(figure.headed) <= LONGEST_SHORT;
}

function longYears(figure: RawFigure): number | null {
  if (figure.term === "annual") return USUAL_YEARS.annual;
  if (figure.headed !== null) return Number(figure.headed);
  return figure.term === "medium" ? USUAL_YEARS.medium : null;
}

const isTotal = (figure: RawFigure): boolean => !figure.measure.endsWith("PerParticipant");

function decideShort(
  group: readonly RawFigure[],
  short: readonly RawFigure[],
  all: readonly RawFigure[],
): number | null {
  const headed =
    short.find((figure) => isTotal(figure) && figure.headed !== null) ?? short.find((f) => f.headed !== null);
  const fallback = headed === undefined || headed.headed === null ? USUAL_YEARS.short : Number(headed.headed);
  const long = group.find((figure) => isTotal(figure) && !isShort(figure) && figure.term !== "annual");
  const longest = long === undefined ? null : longYears(long);
  if (longest === null || !Number.isInteger(longest) || longest < 2) return fallback;
  return vote(group, all, longest) ?? fallback;
}

/** The whole number of years most rows agree with; null when no single one has more than half of the rows. */
function vote(group: readonly RawFigure[], all: readonly RawFigure[], longest: number): number | null {
  const half = roundingHalf(group);
  const pairs = pairsOf(group, all, longest);
  const votes = Array.from({ length: longest - 1 }, (_, index) => {
    const years = index + 1;
    return { years, rows: pairs.filter((pair) => agrees(pair, years, longest, half)).length };
  });
  const most = Math.max(0, ...votes.map((one) => one.rows));
  const best = votes.filter((one) => one.rows === most);
  const [winner] = best;
  return winner !== undefined && best.length === 1 && most * 2 > pairs.length ? winner.years : null;
}

/** Half a unit of the print: 500 kr where all amounts are whole thousands, else half a krona. */
function roundingHalf(group: readonly RawFigure[]): number {
  return group.every((figure) => figure.amount === null || figure.amount.modulo(1000).isZero()) ? 500 : 0.5;
}

interface Pair {
  readonly short: Kronor;
  readonly long: Kronor;
  /** Income over the long horizon, for profitability; null for income itself. */
  readonly income: Kronor | null;
}

function pairsOf(group: readonly RawFigure[], all: readonly RawFigure[], longest: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const short of group) {
    if (!isTotal(short) || !isShort(short) || short.amount === null) continue;
    const long = group.find((figure) => isTotal(figure) && !isShort(figure) && figure.sector === short.sector);
    if (long === undefined || long.amount === null) continue;
    if (short.measure === "income") pairs.push({ short: short.amount, long: long.amount, income: null });
    const income = short.measure === "profitability" ? longIncome(all, short, short.sector, longest) : null;
    if (income !== null) pairs.push({ short: short.amount, long: long.amount, income });
  }
  return pairs;
}

function longIncome(all: readonly RawFigure[], like: RawFigure, sector: Sector, longest: number): Kronor | null {
  const found = all.find(
    (figure) =>
      figure.measure === "income" && figure.year === like.year && figure.sector === sector && !isShort(figure) &&
      figure.amount !== null && longYears(figure) === longest,
  ); // prettier-ignore
  return found?.amount ?? null;
}

/** Whether amounts printed with this rounding can be one annual income over `years` and over `longest` years. */
function agrees(pair: Pair, years: number, longest: number, half: number): boolean {
  if (pair.income === null) {
    const difference = pair.long.times(years).minus(pair.short.times(longest)).abs();
    return difference.lte(half * (years + longest));
  }
  const grown = pair.long.minus(pair.short).times(longest);
  const difference = grown.minus(pair.income.times(longest - years)).abs();
  return difference.lte(half * (2 * longest + (longest - years)));
}
