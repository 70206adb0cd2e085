import { calendarYear, share, type Ore, type Share } from "../calculation/units";
import { DEFAULT_FEWEST } from "../portfolio/income/safe-income";
import { NET_EXTENTS, type NetExtent, type NetExtents } from "../portfolio/income/net-extents";
import type { NetOptions } from "../portfolio/income/net-changes";
import { FIRST_RULE_YEAR, LAST_RULE_YEAR } from "../valuation/assumptions/assumption-set";
import type { Edits } from "../valuation/assumptions/faults";
import { PORTFOLIO_REPORTS, type PortfolioReportId } from "../words/portfolio-reports";
import {
  adjustmentsOf,
  incomeSettingsFrom,
  isShare,
  takenOff,
  type IncomeAsked,
  type IncomeSettings,
} from "./income-settings";
import { isRecord } from "./kept-text";
import { isFewest, reportSettingsFrom, type ReportSettings } from "./pivot-settings";

/** What a report was written with, as plain values that can be kept: no assumptions, which are the workbook's, and nothing of persons. */
export type ReportChoices =
  | { readonly report: "participants"; readonly settings: ReportSettings }
  | IncomeChoices
  | NetChoices
  | { readonly report: PortfolioReportId };

export type ReportKind = ReportChoices["report"];

export interface IncomeChoices {
  readonly report: "income";
  readonly income: IncomeSettings;
  /** Öre; null: the assumptions'. */
  readonly monthlyWage: number | null;
  readonly fewest: number;
}

export interface NetChoices {
  readonly report: "net-changes";
  readonly extents: Readonly<Record<NetExtent, string>>;
  readonly year: number | null;
}

export const incomeChoices = ({ adjustments, success, monthlyWage, fewest }: IncomeAsked): IncomeChoices => ({
  report: "income",
  income: { ...takenOff(adjustments), success },
  monthlyWage,
  fewest: fewest ?? DEFAULT_FEWEST,
});

export const incomeAsked = ({ income, monthlyWage, fewest }: IncomeChoices, edits: Edits): IncomeAsked => ({
  edits,
  monthlyWage: monthlyWage as Ore | null,
  adjustments: adjustmentsOf(income),
  success: income.success,
  fewest,
});

export const netChoices = ({ extents, year }: Pick<NetOptions, "extents" | "year">): NetChoices => ({
  report: "net-changes",
  extents: byExtent((name) => extents[name].toFixed()),
  year,
});

/** Extents and rule year as net changes take them. */
export const netAsked = ({ extents, year }: NetChoices): Pick<NetOptions, "extents" | "year"> => ({
  extents: byExtent((name): Share => share(extents[name])) satisfies NetExtents,
  year: year === null ? null : calendarYear(year),
});

const byExtent = <T>(of: (name: NetExtent) => T): Record<NetExtent, T> =>
  Object.fromEntries(NET_EXTENTS.map((name) => [name, of(name)])) as Record<NetExtent, T>;

/** Choices out of a kept text, field by field: null where anything is not as it should be. */
export function choicesFrom(value: unknown): ReportChoices | null {
  if (!isRecord(value)) return null;
  const { report } = value;
  if (report === "participants") {
    const settings = reportSettingsFrom(value["settings"]);
    return settings === null ? null : { report, settings };
  }
  if (report === "income") return incomeFrom(value);
  if (report === "net-changes") return netFrom(value);
  const id = PORTFOLIO_REPORTS.find((one) => one === report);
  return id === undefined ? null : { report: id };
}

function incomeFrom({ income, monthlyWage, fewest }: Readonly<Record<string, unknown>>): IncomeChoices | null {
  const settings = incomeSettingsFrom(income);
  if (settings === null || !isFewest(fewest)) return null;
  if (monthlyWage !== null && !(Number.isSafeInteger(monthlyWage) && Number(monthlyWage) > 0)) return null;
  return { report: "income", income: settings, monthlyWage: monthlyWage as number | null, fewest };
}

function netFrom({ extents, year }: Readonly<Record<string, unknown>>): NetChoices | null {
  if (!isRecord(extents)) return null;
  if (!NET_EXTENTS.every((name) => isShare(extents[name]) && Number(extents[name]) > 0)) return null;
  if (year !== null && !isRuleYear(year)) return null;
  return { report: "net-changes", extents: byExtent((name) => String(extents[name])), year };
}

const isRuleYear = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= FIRST_RULE_YEAR && Number(value) <= LAST_RULE_YEAR;
