import { kronor, type Kronor } from "../calculation/units";
import { isFree } from "../participation/sus/values/shown";
import { pivotDimensions } from "../portfolio/pivot";
import { interventionYears } from "../portfolio/pivot/intervention-years";
import {
  DIMENSIONS,
  PIVOT_MEASURES,
  type Dimension,
  type PivotCostOptions,
  type PivotMeasure,
  type PivotQuery,
  type PortfolioData,
  type SeveralRule,
} from "../portfolio/pivot/model";
import type { SuccessRule } from "../portfolio/income/success";
import type { Edits } from "../valuation/assumptions/faults";
import { RAR_2020_COST } from "../valuation/presets/rar-2020-cost";
import { COST_SECTORS, SECTORS, type CostSector, type Sector } from "../valuation/sectors";
import { adjustmentsOf, INCOME_START, incomeSettingsFrom, takenOff, type IncomeSettings } from "./income-settings";
import { isRecord } from "./kept-text";

/** What a pivot is asked for with, as plain values that can be kept; assumptions are the workbook's, not the view's. */
export interface PivotSettings extends Pick<
  PivotQuery,
  "rows" | "columns" | "filters" | "targetGroupRule" | "horizons"
> {
  readonly cost: {
    readonly basis: PivotCostOptions["basis"];
    readonly split: PivotCostOptions["split"];
    /** Kronor per participant as digits, by sector. */
    readonly chosen: {
      readonly amounts: Readonly<Partial<Record<CostSector, string>>>;
      readonly use: "where-missing" | "everywhere";
    } | null; // prettier-ignore
  };
  /** What is taken off incomes, and what counts as having succeeded. */
  readonly income: IncomeSettings;
  /** Counts below it are not shown: FEWEST.least to FEWEST.most. */
  readonly fewest: number;
}

/** How a report is worked out: as the pivots are, with costs, horizons, what is taken off, success and limit. */
export type ReportSettings = Pick<PivotSettings, "cost" | "horizons" | "income" | "fewest">;

/** What is asked, apart from how it is worked out. */
export type PivotQuestion = Omit<PivotSettings, keyof ReportSettings>;

export const FEWEST = { least: 3, most: 20, start: 5 } as const;
const MOST_YEARS = 100;

/** How reports and tables are worked out to begin with. */
export const REPORT_START: ReportSettings = {
  horizons: { short: 1, long: 5 },
  cost: { basis: "outcome-else-budget", split: "default", chosen: null },
  income: INCOME_START,
  fewest: FEWEST.start,
};

/** A cost without participants has no payback: where there is one, break-even stands beside it. */
function needsBreakEven(data: PortfolioData): boolean {
  const { entries, withParticipations } = interventionYears(data);
  const taken = new Set(entries.slice(0, withParticipations).map(({ name }) => name));
  return entries.some(({ name, orientation }) => orientation === "structural" || !taken.has(name));
}

/** A sensible first question: interventions by the measures boards ask for, for society. */
export function startSettings(data: PortfolioData): PivotSettings {
  const told = pivotDimensions(data).map(({ dimension }) => dimension);
  const first = (["intervention", "year"] as const).find((one) => told.includes(one)) ?? told[0] ?? "year";
  return {
    rows: [first],
    columns: {
      kind: "measures",
      sector: "society",
      measures: [
        "participations",
        "coverage",
        "cost",
        "incomeLong",
        "profitabilityLong",
        "payback",
        ...(needsBreakEven(data) ? (["breakEven"] as const) : []),
        "benefitCostRatio",
      ],
    },
    filters: {},
    targetGroupRule: "split",
    ...REPORT_START,
  };
}

/** What is asked, and how it is worked out: the latter is one for all tables of the pane. */
export function splitSettings({ cost, horizons, income, fewest, ...question }: PivotSettings): {
  readonly question: PivotQuestion;
  readonly choices: ReportSettings;
} {
  return { question, choices: { cost, horizons, income, fewest } };
}

/** The same question by another rule of what has succeeded: tables that are to be protected together have one. */
export const bySuccess = <T extends Pick<PivotSettings, "income">>(settings: T, success: SuccessRule): T =>
  settings.income.success === success ? settings : { ...settings, income: { ...settings.income, success } };

/** The question as the pivot takes it. */
export function queryOf({ cost, income, ...settings }: PivotSettings, edits: Edits): PivotQuery {
  const { rows, columns, filters, targetGroupRule, horizons } = settings;
  const { chosen, basis, split } = cost;
  return {
    ...{ rows, columns, filters, targetGroupRule, horizons },
    income: { edits, monthlyWage: null, adjustments: adjustmentsOf(income), success: income.success },
    cost: {
      basis,
      split,
      chosen: chosen === null ? null : { amounts: amountsOf(chosen.amounts), use: chosen.use },
      defaultCost: RAR_2020_COST,
    },
  };
}

/** The other way: what a question that was put is kept as. */
export function settingsOfQuery(
  { cost: { basis, split, chosen }, horizons, income }: Pick<PivotQuery, "cost" | "horizons" | "income">,
  fewest: number,
): ReportSettings {
  const amounts = Object.fromEntries(
    [...(chosen?.amounts ?? [])].map(([sector, amount]) => [sector, amount.toFixed()]),
  );
  return {
    cost: { basis, split, chosen: chosen === null ? null : { amounts, use: chosen.use } },
    horizons,
    income: { ...takenOff(income.adjustments), success: income.success },
    fewest,
  };
}

function amountsOf(amounts: Readonly<Partial<Record<CostSector, string>>>): ReadonlyMap<CostSector, Kronor> {
  return new Map(
    COST_SECTORS.flatMap((sector): [CostSector, Kronor][] => {
      const digits = amounts[sector];
      return digits === undefined ? [] : [[sector, kronor(digits)]];
    }),
  );
}

/** Settings as they may be kept: filters without keys that could point out a person, and where some were left out. */
export function keptSettings(settings: PivotSettings): {
  readonly settings: PivotSettings;
  readonly leftOut: readonly Dimension[];
} {
  const leftOut: Dimension[] = [];
  const filters: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of DIMENSIONS) {
    const keys = settings.filters[dimension];
    if (keys === undefined) continue;
    const free = keys.filter(isFree);
    if (free.length < keys.length) leftOut.push(dimension);
    // With no key left it would keep nothing at all: then there is no selection.
    if (free.length > 0 || keys.length === 0) filters[dimension] = free;
  }
  return { settings: { ...settings, filters }, leftOut };
}

/** Settings out of a kept text, field by field: null where anything is not as it should be. */
export function settingsFrom(value: unknown): PivotSettings | null {
  if (!isRecord(value)) return null;
  const rows = rowsFrom(value["rows"]);
  const columns = columnsFrom(value["columns"]);
  const filters = filtersFrom(value["filters"]);
  const rule = oneOf<SeveralRule>(["split", "repeat", "first"], value["targetGroupRule"]);
  const rest = reportSettingsFrom(value);
  if (rows === null || columns === null || filters === null || rule === null || rest === null) return null;
  return { rows, columns, filters, targetGroupRule: rule, ...rest };
}

/** Those that a pivot and a report have in common. */
export function reportSettingsFrom(value: unknown): ReportSettings | null {
  if (!isRecord(value)) return null;
  const cost = costFrom(value["cost"]);
  const { horizons, fewest } = value;
  // Kept before there was a choice: as shipped.
  const income = value["income"] === undefined ? INCOME_START : incomeSettingsFrom(value["income"]);
  if (cost === null || income === null || !isFewest(fewest)) return null;
  if (!isRecord(horizons) || !isYears(horizons["short"]) || !isYears(horizons["long"])) return null;
  return { horizons: { short: horizons["short"], long: horizons["long"] }, cost, income, fewest };
}

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((one) => one === value) ?? null;

/** One or more of them, once each; null where one is none of the list. */
function allOf<T extends string>(list: readonly T[], value: unknown): readonly T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const found = value.map((one: unknown) => oneOf(list, one));
  const known = found.filter((one) => one !== null);
  return known.length === found.length && new Set(known).size === known.length ? known : null;
}

/** Years of a horizon: above 0, at most 100. */
export const isYears = (value: unknown): value is number =>
  typeof value === "number" && value > 0 && value <= MOST_YEARS;

export const isFewest = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= FEWEST.least && value <= FEWEST.most;

function rowsFrom(value: unknown): PivotSettings["rows"] | null {
  const [first, second, ...more] = allOf<Dimension>(DIMENSIONS, value) ?? [];
  if (first === undefined || more.length > 0) return null;
  return second === undefined ? [first] : [first, second];
}

function columnsFrom(value: unknown): PivotSettings["columns"] | null {
  if (!isRecord(value)) return null;
  if (value["kind"] === "sectors") {
    const measure = oneOf<PivotMeasure>(PIVOT_MEASURES, value["measure"]);
    const sectors = allOf<Sector>(SECTORS, value["sectors"]);
    return measure === null || sectors === null ? null : { kind: "sectors", measure, sectors };
  }
  const sector = oneOf<Sector>(SECTORS, value["sector"]);
  const measures = allOf<PivotMeasure>(PIVOT_MEASURES, value["measures"]);
  if (value["kind"] !== "measures" || sector === null || measures === null) return null;
  return { kind: "measures", sector, measures };
}

function filtersFrom(value: unknown): PivotSettings["filters"] | null {
  if (!isRecord(value)) return null;
  const filters: Partial<Record<Dimension, readonly string[]>> = {};
  for (const [name, keys] of Object.entries(value)) {
    const dimension = oneOf<Dimension>(DIMENSIONS, name);
    if (dimension === null || !Array.isArray(keys)) return null;
    if (!keys.every((key): key is string => typeof key === "string" && isFree(key))) return null;
    filters[dimension] = keys;
  }
  return filters;
}

function costFrom(value: unknown): PivotSettings["cost"] | null {
  if (!isRecord(value)) return null;
  const basis = oneOf<PivotCostOptions["basis"]>(["outcome-else-budget", "outcome", "budget"], value["basis"]);
  const split = oneOf<PivotCostOptions["split"]>(["default", "finsam"], value["split"]);
  if (basis === null || split === null) return null;
  const chosen = value["chosen"];
  if (chosen === null) return { basis, split, chosen: null };
  if (!isRecord(chosen) || !isRecord(chosen["amounts"])) return null;
  const use = oneOf(["where-missing", "everywhere"] as const, chosen["use"]);
  const amounts: Partial<Record<CostSector, string>> = {};
  for (const [name, digits] of Object.entries(chosen["amounts"])) {
    const sector = oneOf<CostSector>(COST_SECTORS, name);
    if (sector === null || typeof digits !== "string" || !/^\d{1,12}(\.\d+)?$/.test(digits)) return null;
    amounts[sector] = digits;
  }
  // A cost of which nothing is told is no cost, and not 0.
  if (Object.keys(amounts).length === 0) return null;
  return use === null ? null : { basis, split, chosen: { amounts, use } };
}
