import { ok, type Result } from "../calculation/result";
import { type Ore } from "../calculation/units";
import type { Participations } from "../participation/model/participations";
import { NO_ADJUSTMENTS, type Adjustments } from "../portfolio/income/adjustments";
import { incomeOfParticipations } from "../portfolio/income/income-of-participations";
import type { SafeIncome } from "../portfolio/income/safe-income";
import { safeIncomes } from "../portfolio/suppression/safe-report";
import type { SuccessRule } from "../portfolio/income/success";
import { incomeSheet } from "../portfolio/report/income-sheet";
import type { AssumptionFault, Edits } from "../valuation/assumptions/faults";
import type { Language } from "../words/language";
import { incomeWords } from "../words/income";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { writeStamped } from "./stale-assumptions";

/** How incomes are asked for; what is not said is as shipped. */
export interface IncomeAsked {
  readonly edits: Edits;
  /** Monthly full-time wage in öre for work that tells none; null: the set's. */
  readonly monthlyWage: Ore | null;
  readonly adjustments: Adjustments;
  readonly success: SuccessRule;
  /** Counts below this are not shown, nor money that rests on them. */
  readonly fewest?: number;
}

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

/** Writes the incomes on a sheet of their own; the one written before is replaced. */
export function writeIncome(
  port: WorkbookPort,
  years: readonly SafeIncome[],
  { date, language, edits }: { readonly date: string; readonly language: Language; readonly edits?: Edits },
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const document = { title: incomeWords(language).title, language, date };
  return writeStamped(port, incomeSheet(years, date, language), edits ?? null, document, task);
}
