import type { Livelihood } from "../../valuation/livelihoods";
import type { ConfirmedWord } from "../model/confirmed-words";
import type { Field } from "../model/found-tables";

/** What reading needs from outside: pure code has no randomness, no clock and no lists of its own that users may not edit. */
export interface ReadOptions {
  /**
   * A new whole number from 1 to 4,294,967,295 each time, random, never the same twice in one reading. It stands for a
   * person in place of the identity number, within this reading only.
   */
  readonly personKey: () => number;
  /** Serial date of the day of reading. With it, an end that lies ahead does not count as ended. */
  readonly today?: number;
  /** What the user has said that words mean, in all lists. */
  readonly words?: readonly ConfirmedWord[];
  /** Names users added to the lists of livelihoods: what stands in the sheet, and the code it is. */
  readonly livelihoodNames?: readonly { readonly name: string; readonly code: Livelihood }[];
  /**
   * What a question about participants asks for, for those who ask one and keep nothing: columns of other fields, and
   * those of no field, are not read. What decides which rows count, when, and what their steps are worth is read all the
   * same. Persons are not told apart: no participation is flagged as overlapping, `person` says nothing, and no issues
   * of participants are told. Left out: all columns, and all of that.
   */
  readonly fields?: ReadonlySet<Field>;
}
