import { fail, type Result } from "../calculation/result";
import type { Months } from "../calculation/units";
import { incomeOfParticipations } from "../portfolio/income/income-of-participations";
import type { SafeIncome } from "../portfolio/income/safe-income";
import { safeIncomes } from "../portfolio/suppression/safe-report";
import type { PortfolioData } from "../portfolio/pivot/model";
import { howSureSheets, type HowSureInput } from "../portfolio/report/how-sure";
import type { GroupBase } from "../portfolio/scenario/figures";
import {
  baseUncertainty,
  type BaseRows,
  type BaseUncertainty,
  type BaseUncertaintyFault,
} from "../portfolio/uncertainty/base-uncertainty";
import type { Edits } from "../valuation/assumptions/faults";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { queryOf, startSettings } from "./pivot-settings";

/** not-a-group: the base is none that rows were offered for. */
export type RowsFault = BaseUncertaintyFault | "not-a-group";

/** What rows tell of how sure a base is, and of those that are outside. */
export interface RowsUncertainty extends BaseUncertainty {
  /** Of those with personal data, the share that is unfinished, 0 to 1; null: too few to be shown, or nobody. */
  readonly unfinishedShare: number | null;
}

export interface RowsQuestion {
  /** The key of a base as `scenarioBases` offers it. */
  readonly key: string;
  readonly base: GroupBase;
  readonly edits: Edits;
  /** Years. */
  readonly horizon: number;
  readonly within: Months;
  readonly seed: number;
}

/** Intervals of an offered base, from the very rows it was made of, valued as it was. */
export function uncertaintyOfBase(
  { participations, interventions }: PortfolioData,
  { key, base, edits, horizon, within, seed }: RowsQuestion,
): Result<RowsUncertainty, RowsFault> {
  const rows = rowsOfKey(key);
  if (rows === null) return fail("not-a-group");
  const data = { participations, interventions };
  const settings = startSettings(data);
  const { income } = queryOf(settings, edits);
  const sure = baseUncertainty(data, { rows, base, income, horizon, within, seed, fewest: settings.fewest });
  if (!sure.ok) return sure;
  const incomes = incomeOfParticipations(participations, income);
  const years = incomes.ok ? safeIncomes(incomes.value, settings.fewest) : [];
  const own = rows === "all" ? years : years.filter(({ year }) => String(year ?? "") === rows.key);
  return { ok: true, value: { ...sure.value, unfinishedShare: unfinishedShare(own) } };
}

/** "all", a year, or "none": those without one. */
function rowsOfKey(key: string): BaseRows | null {
  if (key === "all") return "all";
  if (key === "none") return { dimension: "year", key: "" };
  return /^\d{4}$/.test(key) ? { dimension: "year", key } : null;
}

/** null where a count it rests on is hidden: a share would tell it. */
function unfinishedShare(years: readonly SafeIncome[]): number | null {
  let [unfinished, finished] = [0, 0];
  for (const year of years) {
    if (year.unfinished === null || year.finished === null) return null;
    unfinished += year.unfinished;
    finished += year.finished;
  }
  return unfinished + finished === 0 ? null : unfinished / (unfinished + finished);
}

/** Writes what changes the result and how sure it is, as two sheets; those written before are replaced. */
export function writeHowSure(
  port: WorkbookPort,
  input: HowSureInput,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const layouts = howSureSheets(input);
  const { date, language } = input;
  const document = { title: layouts[0]?.name ?? "", language, date };
  return port.writeSheets(layouts, { replaceMarked: true, document }, task);
}
