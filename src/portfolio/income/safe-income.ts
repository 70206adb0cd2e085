import { none } from "../measured";
import type { Measured } from "../model";
import type { KronorBySector } from "./adjustments";
import type { NotValued, YearIncome } from "./income-of-participations";

/** Fewest persons a count may show when nobody has chosen another number. Source: METHOD section 6. */
export const DEFAULT_FEWEST = 5;

/** A count, or null where it stands for 1 to k − 1 persons or would give such a count away. */
export type SafeCount = number | null;

/** A year's income with what may be shown of it. */
export interface SafeIncome extends Pick<YearIncome, "year" | "rung" | "adjustments" | "monthlyWage" | "restsOn"> {
  /** Suppressed together with the count it rests on. */
  readonly income: Measured<KronorBySector> | "suppressed";
  readonly all: SafeCount;
  readonly withoutPersonalData: SafeCount;
  readonly unfinished: SafeCount;
  readonly finished: SafeCount;
  readonly valued: SafeCount;
  readonly notValued: readonly { readonly reason: NotValued; readonly count: SafeCount }[];
  readonly success: {
    readonly rule: YearIncome["success"]["rule"];
    readonly succeeded: SafeCount;
    readonly known: SafeCount;
  };
  readonly notes: readonly { readonly note: YearIncome["notes"][number]["note"]; readonly participations: SafeCount }[];
}

/**
 * What may be shown of a year: counts of 1 to k − 1 persons are suppressed, with the money that rests on them and with
 * the totals they could be worked out from. 0 is shown. Source: METHOD section 6.
 *
 * @param fewest k, 3 to 20
 */
export function safeIncome(year: YearIncome, fewest: number = DEFAULT_FEWEST): SafeIncome {
  const isFew = (count: number): boolean => count > 0 && count < fewest;
  const safe = (count: number): SafeCount => (isFew(count) ? null : count);
  const { coverage, valued, notValued, success } = year;
  const { withoutPersonalData, unfinished, finished } = coverage;
  // Of a whole and its parts, one hidden part is the whole less the others: then the whole is hidden too.
  const hidesWhole = [withoutPersonalData, unfinished, finished].some(isFew);
  const reasons = notValued.map(({ count }) => count);
  const leftOut = finished - valued;
  const hidesValued = isFew(valued) || isFew(leftOut) || reasons.some(isFew);
  const hidesSuccess = isFew(success.succeeded) || isFew(success.known - success.succeeded);
  return {
    year: year.year,
    rung: year.rung,
    adjustments: year.adjustments,
    monthlyWage: year.monthlyWage,
    restsOn: year.restsOn,
    income: year.income.kind === "none" ? none(year.income.reason) : isFew(valued) ? "suppressed" : year.income,
    all: hidesWhole ? null : safe(coverage.all),
    withoutPersonalData: safe(withoutPersonalData),
    unfinished: safe(unfinished),
    finished: safe(finished),
    valued: hidesValued ? null : safe(valued),
    notValued: notValued.map(({ reason, count }) => ({ reason, count: safe(count) })),
    success: {
      rule: success.rule,
      succeeded: hidesSuccess ? null : success.succeeded,
      known: isFew(success.known) ? null : success.known,
    },
    notes: year.notes.map(({ note, participations }) => ({ note, participations: safe(participations) })),
  };
}
