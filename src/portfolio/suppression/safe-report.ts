import { safeIncomeOf, DEFAULT_FEWEST, type SafeCount, type SafeIncome } from "../income/safe-income";
import type { YearIncome } from "../income/income-of-participations";
import { decimalOf } from "../pivot/fraction";
import {
  MEASURE_FACTS,
  type IncomeBasis,
  type Pivot,
  type PivotCell,
  type PivotColumn,
  type PivotCostBasis,
  type PivotGroup,
} from "../pivot/model";
import type { Sector } from "../../valuation/sectors";
import { MONEY_OF, type Money } from "./money-of";
import { nobodyOfHidden } from "./nobody-of-hidden";
import type { Population } from "./population";
import { protectCounts, type Start } from "./protect-counts";
import { cellKey, partKey, reportSystem } from "./report-system";
import { costPart, costsAreMixed, EVERYBODY, FAMILY_OF, pivotTables, populationOf, yearPopulation, yearTables, type Counted, type CountOf, type Member, type ReportTables } from "./report-tables"; // prettier-ignore
import { moneyTables, PERSONS_OF, pivotMoney, tellingMoney, YEAR_MONEY } from "./telling-money";

/** A figure, the reason why there is none, or that it may not be shown. */
export type SafeCell = PivotCell | { readonly kind: "suppressed" };

export interface SafeGroup {
  readonly keys: PivotGroup["keys"];
  /** One for each column. */
  readonly cells: readonly SafeCell[];
  /** Persons behind the figures, in parts where they are split: only counts that a column rests on. */
  readonly counts: Readonly<Partial<Record<Counted, SafeCount>>>;
}

/** A pivot as it may be shown. What it does not hold of the pivot may not be shown. */
export interface SafePivot extends Pick<Pivot, "query" | "columns"> {
  readonly groups: readonly SafeGroup[];
  readonly subtotals: readonly SafeGroup[];
  readonly total: SafeGroup;
  readonly income: Omit<IncomeBasis, "notValued" | "notes" | "valuedInPortfolio"> & {
    readonly notValued: readonly {
      readonly reason: IncomeBasis["notValued"][number]["reason"];
      readonly count: SafeCount;
    }[];
    readonly notes: readonly {
      readonly note: IncomeBasis["notes"][number]["note"];
      readonly participations: SafeCount;
    }[];
  };
  readonly cost: Omit<PivotCostBasis, "own" | "chosen" | "byDefault"> & {
    readonly own: SafeCount;
    readonly chosen: SafeCount;
    readonly byDefault: SafeCount;
  };
  /** Cells of the table, and how many of them are suppressed. */
  readonly cells: { readonly all: number; readonly suppressed: number };
}

/** A row's figure of a sector, in a pivot whose columns are sectors; undefined where it has no such column. */
export const sectorCell = (
  { columns }: Pick<SafePivot, "columns">,
  { cells }: Pick<SafeGroup, "cells">,
  sector: Sector,
): SafeCell | undefined => cells[columns.findIndex((column) => column.sector === sector)];

export interface SafeReport {
  readonly pivots: readonly SafePivot[];
  readonly years: readonly SafeIncome[];
}

/**
 * What may be shown of all tables of one report together: the same population is hidden in all of them or in none, and
 * no table gives away what another hides. Pivots and years with the same options for income.
 *
 * A figure is suppressed when a count of persons it rests on is, or when its money would tell a hidden count. Persons are: every count; what a count leaves of the one
 * it is within (finished and not valued, known and not succeeded …); what a table's rows leave of a total; what a filter
 * leaves out; the few of several hidden rows together. Not persons, and never hidden: interventions, costs of groups that
 * nobody is in, how often those with several target groups are counted more than once. Source: METHOD section 6.
 *
 * @param fewest k, 3 to 20
 */
export function safeReport(
  { pivots = [], years = [] }: { readonly pivots?: readonly Pivot[]; readonly years?: readonly YearIncome[] },
  fewest: number = DEFAULT_FEWEST,
): SafeReport {
  const hidden = hiddenOf(pivots, years, fewest);
  const isHidden = (key: string): boolean => hidden.has(key);
  return {
    pivots: pivots.map((pivot) => safePivotOf(pivot, isHidden)),
    years: years.map((year) => safeYear(year, isHidden)),
  };
}

/** Keys of the counts that may not be shown, and of the money that tells one of them. */
function hiddenOf(pivots: readonly Pivot[], years: readonly YearIncome[], fewest: number): ReadonlySet<string> {
  const mixed = costsAreMixed(pivots);
  const tables = [...pivots.map((pivot) => pivotTables(pivot, mixed)), yearTables(years)];
  const counts = hiddenKeys(together(tables), fewest);
  const isHidden = (key: string): boolean => counts.has(key);
  const tells = tellingMoney(tables, pivots, isHidden);
  if (tells.income.size + tells.cost.size === 0) return counts;
  const figures = [...pivots.map(pivotMoney), YEAR_MONEY];
  const money = tables.map((table, at) => moneyTables(table, figures[at] as typeof YEAR_MONEY, tells, isHidden));
  return new Set([...counts, ...protectCounts(reportSystem(together(money), fewest)).hidden.keys()]);
}

/** Of counts. None of persons whose number is hidden is hidden too; that none succeeded, or is valued, is protected like few. */
function hiddenKeys(report: ReportTables, fewest: number): ReadonlySet<string> {
  let start: Start = { hidden: new Set(), kept: new Set() };
  let withheld: ReadonlySet<string> = new Set();
  for (;;) {
    const hidden = new Set(protectCounts(reportSystem(report, fewest, withheld), start).hidden.keys());
    const nobody = nobodyOfHidden(report, (key) => hidden.has(key));
    const none = nobody.filter(({ tells }) => tells);
    if (none.every(({ key }) => withheld.has(key))) return new Set([...hidden, ...nobody.map(({ key }) => key)]);
    withheld = new Set([...withheld, ...none.map(({ key }) => key)]);
    // None of them is withheld of persons whose number is shown in the end.
    start = { hidden, kept: new Set([...start.kept, ...none.flatMap(({ of }) => of)]) };
  }
}

const together = (tables: readonly ReportTables[]): ReportTables => ({
  grains: tables.flatMap(({ grains }) => grains),
  notes: tables.flatMap(({ notes }) => notes),
});

/** A pivot alone, as the only table of its report. */
export const safePivot = (pivot: Pivot, fewest: number = DEFAULT_FEWEST): SafePivot =>
  safeReport({ pivots: [pivot] }, fewest).pivots[0] as SafePivot;

/** Incomes per year alone, as the only table of their report. */
export const safeIncomes = (years: readonly YearIncome[], fewest: number = DEFAULT_FEWEST): readonly SafeIncome[] =>
  safeReport({ years }, fewest).years;

type IsHidden = (key: string) => boolean;

function safePivotOf(pivot: Pivot, isHidden: IsHidden): SafePivot {
  const { query, columns, groups, subtotals, total, income, cost } = pivot;
  const { grains } = pivotTables(pivot, false);
  const members = new Map(grains.flatMap((grain) => grain.members).map((member) => [member.population, member]));
  const everybody = [...members.values()].find(({ population }) => population === EVERYBODY) as Member;
  const valuedOfAll = everybody.counts.get("valued") as CountOf;
  const meanHidden = (["valued", "income"] as const).some((one) => countHidden(EVERYBODY, one, valuedOfAll, isHidden));
  const byGrain = grains.map((grain) => grain.members);
  const safe = (list: readonly PivotGroup[], of: readonly Member[]): SafeGroup[] =>
    list.map((group, at) => safeGroup(group, of[at] as Member, columns, meanHidden, isHidden));
  const [first = [], second = []] = byGrain;
  const totals = byGrain[byGrain.length - 2] as readonly Member[];
  const shown = {
    groups: safe(groups, first),
    subtotals: subtotals.length === 0 ? [] : safe(subtotals, second),
    total: safe([total], totals)[0] as SafeGroup,
  };
  const among = populationOf(query, []);
  const part = (whole: string, name: string, count: number): SafeCount =>
    isHidden(partKey(among, whole, name)) ? null : count;
  const { notValued, notes, rung, adjustments, monthlyWage, success, restsOn } = income;
  const all = [...shown.groups, ...shown.subtotals, shown.total].flatMap(({ cells }) => cells);
  return {
    query,
    columns,
    ...shown,
    income: {
      ...{ rung, adjustments, monthlyWage, success, restsOn },
      notValued: notValued.map(({ reason, count }) => ({
        reason,
        count: part("notValued", JSON.stringify(reason), count),
      })),
      notes: notes.map(({ note, participations }) => ({
        note,
        participations: part("note", JSON.stringify(note), participations),
      })),
    },
    cost: {
      ...cost,
      own: part("all", ...costPart("own", cost)),
      chosen: part("all", ...costPart("chosen", cost)),
      byDefault: part("all", ...costPart("byDefault", cost)),
    },
    cells: { all: all.length, suppressed: all.filter(({ kind }) => kind === "suppressed").length },
  };
}

const countHidden = (of: Population, counted: Counted | Money, count: CountOf, isHidden: IsHidden): boolean =>
  isHidden(cellKey(of, counted, count));

function safeGroup(
  { keys, cells }: PivotGroup,
  { population, counts }: Member,
  columns: readonly PivotColumn[],
  meanHidden: boolean,
  isHidden: IsHidden,
): SafeGroup {
  const hidden = (counted: Counted): boolean => countHidden(population, counted, counts.get(counted) as CountOf, isHidden); // prettier-ignore
  const hiddenMoney = (money: Money): boolean => countHidden(population, money, counts.get(PERSONS_OF[money]) as CountOf, isHidden); // prettier-ignore
  const isSuppressed = ({ measure }: PivotColumn): boolean =>
    (measure === "breakEven" && meanHidden) ||
    MONEY_OF[measure].some(hiddenMoney) ||
    MEASURE_FACTS[measure].restsOn.some((name) => hidden(FAMILY_OF[name]));
  const shown = ([...counts] as [Counted, CountOf][]).filter(([, { figures }]) => figures > 0);
  return {
    keys,
    cells: cells.map((cell, at) => (isSuppressed(columns[at] as PivotColumn) ? { kind: "suppressed" } : cell)),
    counts: Object.fromEntries(
      shown.map(([counted, { value }]) => [counted, hidden(counted) ? null : decimalOf(value).toNumber()]),
    ),
  };
}

function safeYear(year: YearIncome, isHidden: IsHidden): SafeIncome {
  const of = yearPopulation(year);
  const counts = (yearTables([year]).grains[0]?.members[0] as Member).counts;
  return safeIncomeOf(year, {
    isHidden: (counted) => countHidden(of, counted, counts.get(counted === "income" ? "valued" : counted) as CountOf, isHidden), // prettier-ignore
    isPartHidden: (whole, text) => isHidden(partKey(of, whole, text)),
  });
}
