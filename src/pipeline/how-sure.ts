import { fail, ok, type Result } from "../calculation/result";
import type { Months } from "../calculation/units";
import { incomeOfParticipations } from "../portfolio/income/income-of-participations";
import type { SafeIncome } from "../portfolio/income/safe-income";
import { safeIncomes } from "../portfolio/suppression/safe-report";
import { NOT_TOLD, type PortfolioData } from "../portfolio/pivot/model";
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
import { BASE_DIMENSIONS, WHOLE } from "./scenario-bases";

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
  return ok({ ...sure.value, unfinishedShare: unfinishedShare(yearsOf(rows, years)) });
}

/** What the keys of offered bases are made of: dimensions and their keys, none for the whole. */
function rowsOfKey(key: string): BaseRows | null {
  if (key === WHOLE) return [];
  const parts = key.split("&").map((part) => {
    const [name = "", value] = part.split("=");
    const dimension = BASE_DIMENSIONS.find((one) => one === name);
    return dimension === undefined || value === undefined ? null : { dimension, key: decodeURIComponent(value) };
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : null;
}

/** Of the whole, or of a year: other groups' own counts are protected with tables that are not made here. */
function yearsOf(rows: BaseRows, years: readonly SafeIncome[]): readonly SafeIncome[] {
  const [first, ...more] = rows;
  if (first === undefined) return years;
  if (more.length > 0 || first.dimension !== "year") return [];
  return years.filter(({ year }) => String(year ?? NOT_TOLD) === first.key);
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
