import { fail, ok, type Result } from "../../calculation/result";
import { calendarYear, type CalendarYear, type Ore } from "../../calculation/units";
import type { Participations } from "../../participation/model/participations";
import type { InForce } from "../../valuation/assumptions/assumption-set";
import { checkEdits } from "../../valuation/assumptions/check-edits";
import type { AssumptionFault } from "../../valuation/assumptions/faults";
import { measured, none } from "../measured";
import type { Measured } from "../model";
import { rungOf, type Adjustments, type KronorBySector, type Rung } from "./adjustments";
import { countSteps, coverageOf, type CountedSteps, type Coverage } from "./count-steps";
import { addAmounts, incomeAmounts, kronorBySector, noAmounts } from "./step-amounts";
import type { SuccessRule } from "./success";
import { tallySteps, type StepNote } from "./tally-steps";
import { valueSteps, type IncomeOptions, type NotValued, type StepValues } from "./value-steps";

export type { IncomeOptions, NotValued } from "./value-steps";

/** What one year's participations bring per year and sector, with all that it rests on. */
export interface YearIncome {
  /** null: participations without a year. */
  readonly year: CalendarYear | null;
  /** Kronor per year, exact, adjustments taken off; none where no step could be valued. */
  readonly income: Measured<KronorBySector>;
  readonly coverage: Coverage;
  /** finished = valued + not valued. */
  readonly valued: number;
  readonly notValued: readonly { readonly reason: NotValued; readonly count: number }[];
  readonly success: { readonly rule: SuccessRule; readonly succeeded: number; readonly known: number };
  readonly rung: Rung;
  /** What was taken off, and the wage that was asked for. */
  readonly adjustments: Adjustments;
  readonly monthlyWage: Ore | null;
  /** Every assumption the amounts rest on, with its mark and edit. */
  readonly restsOn: readonly InForce[];
  readonly notes: readonly { readonly note: StepNote; readonly participations: number }[];
}

/**
 * Income per year and sector of participations by the year they count in: each finished participation's step, valued
 * by the assumptions of that year. Steps are counted once for a reading and money is formed once for each kind of step;
 * sums are exact.
 *
 * A participation whose state is not told, or cannot be valued, is counted by its reason and never as 0 kronor.
 * Edits that cannot be are faults, all of them. Source: METHOD sections 4, 5 and 7.
 */
export function incomeOfParticipations(
  participations: Participations,
  options: IncomeOptions,
): Result<readonly YearIncome[], readonly AssumptionFault[]> {
  const faults = checkEdits(options.edits);
  if (faults.length > 0) return fail(faults);
  const counted = countSteps(participations);
  const values = valueSteps(participations, options);
  return ok(yearsOf(counted).map((year) => yearIncome(counted, values, year)));
}

/** In order of time; those without a year (0) last. */
export function yearsOf({ kinds }: CountedSteps): readonly number[] {
  const years = [...new Set(kinds.map(({ year }) => year))].sort((one, other) => one - other);
  return years[0] === 0 ? [...years.slice(1), 0] : years;
}

function yearIncome(counted: CountedSteps, values: StepValues, year: number): YearIncome {
  const counts = counted.counts.map((persons, kind) => (counted.kinds[kind]?.year === year ? persons : 0));
  const { valued, notValued, notes, succeeded, successKnown, restsOn } = tallySteps(counted, values, counts);
  const { adjustments, monthlyWage, success } = values.options;
  return {
    year: year === 0 ? null : calendarYear(year),
    income: valued === 0 ? none("income-missing") : measured(incomeOf(values, counts)),
    coverage: coverageOf(counted.kinds, counts),
    valued,
    notValued,
    success: { rule: success, succeeded, known: successKnown },
    rung: rungOf(adjustments),
    adjustments,
    monthlyWage,
    restsOn: restsOn.flatMap(({ assumptions }) => assumptions),
    notes,
  };
}

function incomeOf(values: StepValues, counts: Uint32Array): KronorBySector {
  const amounts = incomeAmounts(values);
  const sums = noAmounts(amounts);
  counts.forEach((persons, kind) => persons > 0 && addAmounts(amounts, kind, persons, sums));
  return kronorBySector(amounts, sums);
}
