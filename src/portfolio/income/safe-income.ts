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

/** What of a year is hidden, as the protection of the whole report says. */
export interface HiddenOfYear {
  readonly isHidden: (
    counted: "all" | "withoutPersonalData" | "unfinished" | "finished" | "valued" | "succeeded" | "known" | "income",
  ) => boolean;
  /** Of a reason or a note, by its text. */
  readonly isPartHidden: (whole: "notValued" | "note", text: string) => boolean;
}

/** A year's income without what is hidden; its money is hidden with the count it rests on. Source: METHOD section 6. */
export function safeIncomeOf(year: YearIncome, { isHidden, isPartHidden }: HiddenOfYear): SafeIncome {
  const { coverage, valued, notValued, success, income } = year;
  const part = (whole: "notValued" | "note", text: string, count: number): SafeCount =>
    isPartHidden(whole, text) ? null : count;
  return {
    year: year.year,
    rung: year.rung,
    adjustments: year.adjustments,
    monthlyWage: year.monthlyWage,
    restsOn: year.restsOn,
    // That nobody is valued is a count too.
    income: isHidden("valued") || isHidden("income") ? "suppressed" : income,
    all: isHidden("all") ? null : coverage.all,
    withoutPersonalData: isHidden("withoutPersonalData") ? null : coverage.withoutPersonalData,
    unfinished: isHidden("unfinished") ? null : coverage.unfinished,
    finished: isHidden("finished") ? null : coverage.finished,
    valued: isHidden("valued") ? null : valued,
    notValued: notValued.map(({ reason, count }) => ({
      reason,
      count: part("notValued", JSON.stringify(reason), count),
    })),
    success: {
      rule: success.rule,
      succeeded: isHidden("succeeded") ? null : success.succeeded,
      known: isHidden("known") ? null : success.known,
    },
    notes: year.notes.map(({ note, participations }) => ({
      note,
      participations: part("note", JSON.stringify(note), participations),
    })),
  };
}
