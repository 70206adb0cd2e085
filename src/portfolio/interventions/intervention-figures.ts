import { sumKronor } from "../../calculation/amounts";
import { Decimal, ONE, ZERO } from "../../calculation/decimal";
import { calendarYear, kronor, type Kronor } from "../../calculation/units";
import type { InterventionRow } from "../../participation/model/interventions";
import type { SeveralRule } from "../pivot/model";
import { categoryKey, inCategoryOrder, partyCategories } from "./categories";
import { amountKindOf, differsFromCost, gatherInterventions } from "./gather-interventions";
import type {
  Breakdown,
  BreakdownLine,
  BreakdownTable,
  Category,
  Intervention,
  InterventionChoices,
  InterventionFigures,
  InterventionLine,
} from "./model";

const TABLES: readonly Breakdown[] = ["responsible", "targetGroup", "orientation", "support"];

/**
 * Interventions by responsible organisation, target group, orientation and process support: number, amount and average.
 * Money is in kronor and unrounded; nothing unknown is counted as 0.
 * @param printed categories that printed tables have a line for: the tables get one too, with 0 where no row has it
 */
export function interventionFigures(
  rows: readonly InterventionRow[],
  choices: InterventionChoices,
  printed: Readonly<Partial<Record<Breakdown, readonly Category[]>>> = {},
): InterventionFigures {
  const kind = choices.amount ?? amountKindOf(rows);
  const interventions = gatherInterventions(rows, kind);
  const lines = interventions.flatMap((one) => linesOf(one, choices.severalGroups));
  const all = lineOf({ kind: "several" }, lines.filter(({ stands }) => stands).map(whole), null);
  const years = interventions.flatMap((one) => (one.years === null ? [] : [one.years]));
  return {
    choices: { amount: kind, severalGroups: choices.severalGroups },
    interventions,
    lines,
    tables: TABLES.map((by) => tableOf(by, lines, all, printed[by] ?? [])),
    all: { ...all, ...sharesOf(all, all) },
    years:
      years.length === 0
        ? null
        : {
            first: calendarYear(Math.min(...years.map(({ first }) => first))),
            last: calendarYear(Math.max(...years.map(({ last }) => last))),
          },
    rowsWithoutYear: rows.filter(({ year }) => year === null).length,
    differsByYear: differsFromCost(rows, kind),
  };
}

/** A line for each target group, with the part of the intervention that counts in it. */
function linesOf(intervention: Intervention, rule: SeveralRule): readonly InterventionLine[] {
  const { targetGroups } = intervention;
  return targetGroups.map((targetGroup, at) => ({
    intervention,
    targetGroup,
    parts: { of: rule === "first" && at > 0 ? 0 : 1, among: rule === "split" ? targetGroups.length : 1 },
    stands: at === 0,
  }));
}

interface Weighted {
  readonly intervention: Intervention;
  readonly weight: Decimal;
}

const whole = ({ intervention }: InterventionLine): Weighted => ({ intervention, weight: ONE });
const part = ({ intervention, parts }: InterventionLine): Weighted => ({
  intervention,
  weight: new Decimal(parts.of).div(parts.among),
});

/** The category of a line in a table; null: the line is not in it. */
export function categoryOfLine(line: InterventionLine, by: Breakdown): Category | null {
  if (by === "targetGroup") return line.targetGroup;
  return line.stands ? line.intervention[by] : null;
}

function tableOf(
  by: Breakdown,
  lines: readonly InterventionLine[],
  all: BreakdownLine,
  printed: readonly Category[],
): BreakdownTable {
  const held = new Map<string, Weighted[]>();
  const categories: Category[] = [...printed, ...(by === "responsible" && lines.length > 0 ? partyCategories() : [])];
  for (const line of lines) {
    const category = categoryOfLine(line, by);
    if (category === null) continue;
    categories.push(category);
    const key = categoryKey(category);
    const own = by === "targetGroup" ? part(line) : whole(line);
    const same = held.get(key);
    if (same === undefined) held.set(key, [own]);
    else same.push(own);
  }
  // Nothing but a row's own words tells process support: where no row has them, a 0 would say more than is known.
  const ordered = by === "support" && held.size === 0 ? [] : inCategoryOrder(categories);
  const members = (category: Category): readonly Weighted[] => held.get(categoryKey(category)) ?? [];
  return {
    by,
    lines: ordered.map((category) => lineOf(category, members(category), all)),
    sum: lineOf({ kind: "several" }, ordered.flatMap(members), all),
  };
}

function lineOf(category: Category, members: readonly Weighted[], all: BreakdownLine | null): BreakdownLine {
  const counted = (of: readonly Weighted[]): Decimal =>
    tidy(of.reduce<Decimal>((sum, { weight }) => sum.plus(weight), ZERO));
  const known = members.filter(({ intervention }) => intervention.amount !== null);
  const count = counted(members);
  const countKnown = counted(known);
  const amounts = known.map(({ intervention, weight }) => times(intervention.amount, weight));
  const amount = countKnown.isZero() && !count.isZero() ? null : tidy(sumKronor(amounts));
  const line = {
    category,
    count,
    amount,
    average: amount === null || countKnown.isZero() ? null : kronor(amount.div(countKnown)),
    withoutAmount: count.minus(countKnown),
    rowsWithoutAmount: tidy(
      members.reduce<Decimal>(
        (sum, { intervention, weight }) => sum.plus(weight.times(intervention.rowsWithoutAmount)),
        ZERO,
      ),
    ),
    esf: tidy(sumKronor(members.map(({ intervention, weight }) => times(intervention.esf, weight)))),
  };
  return { ...line, ...sharesOf(line, all ?? line) };
}

/** Three thirds are one: the last digits of parts that do not end are not kept. */
const tidy = <Amount extends Decimal>(amount: Amount): Amount => amount.toDecimalPlaces(30) as Amount;

const times = (amount: Kronor | null, weight: Decimal): Kronor =>
  amount === null ? kronor(ZERO) : kronor(amount.times(weight));

type Shared = Pick<BreakdownLine, "count" | "amount">;

function sharesOf(line: Shared, all: Shared): Pick<BreakdownLine, "countShare" | "amountShare"> {
  return {
    countShare: all.count.isZero() ? null : line.count.div(all.count),
    amountShare:
      line.amount === null || all.amount === null || all.amount.isZero() ? null : line.amount.div(all.amount),
  };
}
