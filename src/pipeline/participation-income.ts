import { ok, type Result } from "../calculation/result";
import type { Participations } from "../participation/model/participations";
import { NO_ADJUSTMENTS } from "../portfolio/income/adjustments";
import { incomeOfParticipations } from "../portfolio/income/income-of-participations";
import type { SafeIncome } from "../portfolio/income/safe-income";
import { safeIncomes } from "../portfolio/suppression/safe-report";
import { incomeSheet } from "../portfolio/report/income-sheet";
import type { AssumptionFault } from "../valuation/assumptions/faults";
import type { Language } from "../words/language";
import { incomeWords } from "../words/income";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import type { IncomeAsked } from "./income-settings";
import { incomeChoices } from "./report-choices";
import { writeReports } from "./written-reports";

export type { IncomeAsked };

export const INCOME_AS_SHIPPED: IncomeAsked = {
  edits: new Map(),
  monthlyWage: null,
  adjustments: NO_ADJUSTMENTS,
  success: "work-or-studies-after",
};

/** Incomes per year and sector of participations, as they may be shown; edits that cannot be are faults. */
export function participationIncome(
  participations: Participations,
  { fewest, ...options }: IncomeAsked = INCOME_AS_SHIPPED,
): Result<readonly SafeIncome[], readonly AssumptionFault[]> {
  const years = incomeOfParticipations(participations, options);
  return years.ok ? ok(safeIncomes(years.value, fewest)) : years;
}

/** What a sheet of incomes is written with. */
export interface IncomeWriting {
  readonly date: string;
  readonly language: Language;
  /** How the incomes were asked for, to be kept with the sheet; left out: as shipped, and it is not told of assumptions. */
  readonly asked?: IncomeAsked;
  /** The sheets the participations were read from, as the port calls them; left out: not known. */
  readonly sources?: readonly string[];
}

/** Writes the incomes on a sheet of their own; the one written before is replaced. */
export function writeIncome(
  port: WorkbookPort,
  years: readonly SafeIncome[],
  { date, language, asked, sources }: IncomeWriting,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const document = { title: incomeWords(language).title, language, date };
  const report = {
    choices: incomeChoices(asked ?? INCOME_AS_SHIPPED),
    layouts: [incomeSheet(years, date, language)],
    language,
  };
  return writeReports(port, [report], { edits: asked?.edits ?? null, sources: sources ?? null }, document, task);
}
