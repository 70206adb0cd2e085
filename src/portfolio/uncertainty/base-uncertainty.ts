import { fail, ok, type Result } from "../../calculation/result";
import { kronor, type Kronor, type Months } from "../../calculation/units";
import { costPartsOf, SECTORS, type CostSector, type Sector } from "../../valuation/sectors";
import { countSteps } from "../income/count-steps";
import { DEFAULT_FEWEST } from "../income/safe-income";
import { valueSteps, type IncomeOptions } from "../income/value-steps";
import { measured, none } from "../measured";
import type { Measured } from "../model";
import { dimensionColumn } from "../pivot/dimension-column";
import type { Dimension, PivotKey, PortfolioData } from "../pivot/model";
import type { GroupBase } from "../scenario/figures";
import { DEFAULT_DRAWS, DEFAULT_LEVEL, incomeUncertainty, worthOf, type GroupUncertainty } from "./income-uncertainty";
import { merged } from "./resampled-incomes";

/** The rows of a base: those that have each of the keys; all where none is given. */
export type BaseRows = readonly { readonly dimension: Dimension; readonly key: PivotKey }[];

export interface BaseQuestion {
  readonly rows: BaseRows;
  readonly base: GroupBase;
  readonly income: IncomeOptions;
  /** Years. */
  readonly horizon: number;
  readonly within: Months;
  readonly seed: number;
  /** k: no figure may rest on 1 to k − 1 persons. Source: METHOD section 6. */
  readonly fewest?: number;
}

/** Without the counts of those outside: they may be too few to show, and are told where that has been seen to. */
export interface BaseUncertainty extends Pick<GroupUncertainty, "n"> {
  readonly sectors: NonNullable<GroupUncertainty["sectors"]>;
  /** Whole percent inside the interval, and how many samples it is of. */
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * parts-of-persons: persons are shared among the groups, so there is no whole one to draw;
 * few-differ: all but 1 to k − 1 of them are worth the same, and how wide the interval is would tell of those few;
 * other-rows: the rows do not make the base's income: they were read, or valued, in another way;
 * too-few-rows: fewer than two are valued, so nothing is known of how they differ.
 */
export type BaseUncertaintyFault = "parts-of-persons" | "few-differ" | "other-rows" | "too-few-rows";

/**
 * How sure the measures of a base of scenarios are, from the rows of its participants: 2,000 samples, 80 %.
 * The base has been checked for few persons already; here for what an interval would tell beside its figures.
 * Source: METHOD sections 6 and 7.
 */
export function baseUncertainty(
  data: PortfolioData,
  { rows, base, income, horizon, within, seed, fewest = DEFAULT_FEWEST }: BaseQuestion,
): Result<BaseUncertainty, BaseUncertaintyFault> {
  const counted = countSteps(data.participations);
  const counts = countsOf(data, rows);
  if (counts === null) return fail("parts-of-persons");
  const values = valueSteps(data.participations, income);
  const { worth, estimate, n } = worthOf(values, counts);
  const own = SECTORS.every((sector) => estimate[sector].equals(base.income[sector]));
  if (!own || (base.valued !== null && base.valued !== n)) return fail("other-rows");
  const differ = n - Math.max(0, ...merged(worth).map(({ count }) => count));
  if (differ > 0 && differ < fewest) return fail("few-differ");
  const drawn = { seed, draws: DEFAULT_DRAWS, level: DEFAULT_LEVEL };
  const asked = { cost: costOf(base), horizons: [horizon], within, ...drawn };
  const { sectors } = incomeUncertainty(counted, values, counts, asked);
  return sectors === null ? fail("too-few-rows") : ok({ n, sectors, ...drawn });
}

/** How many of each kind of step the group has; null where some are in it with a part of themselves. */
function countsOf(data: PortfolioData, rows: BaseRows): Uint32Array | null {
  const { codes: kinds, counts } = countSteps(data.participations);
  if (rows.length === 0) return counts;
  const outside = new Uint8Array(kinds.length);
  for (const { dimension, key } of rows) {
    const { codes, members, keys } = dimensionColumn(data, dimension);
    const wanted = keys.indexOf(key);
    if (members.some((of) => of.length > 1 && of.includes(wanted))) return null;
    const inside = members.map((of) => of.includes(wanted));
    for (let at = 0; at < outside.length; at += 1)
      if (inside[codes === null ? 0 : (codes[at] as number)] !== true) outside[at] = 1;
  }
  const found = new Uint32Array(counts.length);
  for (let at = 0; at < kinds.length; at += 1) if (outside[at] === 0) (found[kinds[at] as number] as number)++;
  return found;
}

function costOf({ cost }: GroupBase): (sector: Sector) => Measured<Kronor> {
  return (sector) => {
    if (sector === "others") return none("no-cost");
    const parts = costPartsOf(sector) as readonly CostSector[];
    return measured(parts.reduce((sum, part) => kronor(sum.plus(cost[part])), kronor(0)));
  };
}
