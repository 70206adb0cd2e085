import { fail, ok, type Result } from "../../calculation/result";
import { calendarYear, type CalendarYear } from "../../calculation/units";
import type { Participations } from "../../participation/model/participations";
import { checkEdits } from "../../valuation/assumptions/check-edits";
import type { AssumptionFault } from "../../valuation/assumptions/faults";
import { countSteps } from "../income/count-steps";
import { yearsOf } from "../income/income-of-participations";
import { valueSteps, type IncomeOptions } from "../income/value-steps";
import { incomeUncertainty, type GroupUncertainty, type UncertaintyQuestion } from "./income-uncertainty";

/** Participations by group: groups[i] is the group of participation i, −1 for none of them. */
export interface RowGroups {
  readonly groups: Int32Array;
  readonly count: number;
}

/** What is asked of one group: costs differ between groups. */
export type QuestionOf = (group: number) => UncertaintyQuestion;

/**
 * How sure the measures of each group are; groups in the order of their numbers.
 * Edits that cannot be are faults. Source: METHOD section 7.
 */
export function groupUncertainty(
  participations: Participations,
  { groups, count }: RowGroups,
  options: IncomeOptions,
  questionOf: QuestionOf,
): Result<readonly GroupUncertainty[], readonly AssumptionFault[]> {
  const faults = checkEdits(options.edits);
  if (faults.length > 0) return fail(faults);
  const counted = countSteps(participations);
  const values = valueSteps(participations, options);
  const counts = Array.from({ length: count }, () => new Uint32Array(counted.kinds.length));
  for (let at = 0; at < groups.length; at += 1) {
    const of = counts[groups[at] as number];
    if (of !== undefined) (of[counted.codes[at] as number] as number)++;
  }
  return ok(counts.map((of, group) => incomeUncertainty(counted, values, of, questionOf(group))));
}

export interface YearUncertainty {
  /** null: participations without a year. */
  readonly year: CalendarYear | null;
  readonly uncertainty: GroupUncertainty;
}

/** The same for each year the participations count in, in the order of `incomeOfParticipations`. */
export function yearUncertainty(
  participations: Participations,
  options: IncomeOptions,
  questionOf: (year: CalendarYear | null) => UncertaintyQuestion,
): Result<readonly YearUncertainty[], readonly AssumptionFault[]> {
  const faults = checkEdits(options.edits);
  if (faults.length > 0) return fail(faults);
  const counted = countSteps(participations);
  const values = valueSteps(participations, options);
  return ok(
    yearsOf(counted).map((found) => {
      const year = found === 0 ? null : calendarYear(found);
      const counts = counted.counts.map((persons, kind) => (counted.kinds[kind]?.year === found ? persons : 0));
      return { year, uncertainty: incomeUncertainty(counted, values, counts, questionOf(year)) };
    }),
  );
}
