import { Decimal } from "../../calculation/decimal";
import { fail, ok, type Result } from "../../calculation/result";
import { calendarYear, type CalendarYear } from "../../calculation/units";
import { checkEdits } from "./check-edits";
import type { AssumptionFault, Edits, EditValue } from "./faults";
import { ASSUMPTION_NAMES, SERIES, type AssumptionName } from "./names";
import type { NoteCode } from "./notes";
import type { Dated, Mark, Unit } from "./series";
import type { SourceCode } from "./sources";

/** The rule years there are assumptions for. */
export const FIRST_RULE_YEAR = calendarYear(2014);
export const LAST_RULE_YEAR = calendarYear(2026);

/** An assumption as it stands in one year. */
export interface InForce {
  readonly name: AssumptionName;
  /** null: the rule has no such limit this year. */
  readonly value: EditValue | null;
  /** null for flags and words. */
  readonly unit: Unit | null;
  readonly from: string;
  readonly to: string;
  readonly mark: Mark;
  readonly source: SourceCode;
  readonly note: NoteCode | null;
  /** What the shipped set says (null: nothing), where an edit says something else; undefined where it is not edited. */
  readonly edited?: { readonly shipped: EditValue | null };
}

/** All assumptions in force in a rule year, edits laid over. */
export interface AssumptionSet {
  readonly year: CalendarYear;
  /** A name that is not here has no value this year. */
  readonly held: ReadonlyMap<AssumptionName, InForce>;
  /** The numbers of `held`, exact; "no such limit" is infinite. */
  readonly numbers: ReadonlyMap<AssumptionName, Decimal>;
  /** The edits that say something else than the shipped set. */
  readonly edits: readonly InForce[];
}

/**
 * The assumption set of a rule year: the values in force on 1 July, with edits laid over them.
 *
 * @param year 2014-2026
 * @param edits by name, in the unit of the name; one that says what the shipped set says changes nothing
 *
 * | case | fault |
 * |---|---|
 * | another year | year-outside |
 * | a name that does not exist | unknown-assumption, with the nearest |
 * | an edit of another kind, outside the domain or with an unknown word | edit-wrong-kind, edit-outside, edit-unknown-word |
 *
 * All faults are returned. Source: METHOD section 4.
 */
export function assumptionSet(
  year: CalendarYear,
  edits: Edits = new Map(),
): Result<AssumptionSet, readonly AssumptionFault[]> {
  const faults = [...checkYear(year), ...checkEdits(edits)];
  if (faults.length > 0) return fail(faults);
  const held = new Map<AssumptionName, InForce>();
  const numbers = new Map<AssumptionName, Decimal>();
  for (const name of ASSUMPTION_NAMES) {
    const inForce = withEdit(name, year, edits.get(name));
    if (inForce === null) continue;
    held.set(name, inForce);
    if (SERIES[name].kind === "number") numbers.set(name, new Decimal(Number(inForce.value ?? Infinity)));
  }
  return ok({ year, held, numbers, edits: [...held.values()].filter((one) => one.edited !== undefined) });
}

const checkYear = (year: CalendarYear): AssumptionFault[] =>
  Number.isInteger(year) && year >= FIRST_RULE_YEAR && year <= LAST_RULE_YEAR
    ? []
    : [{ code: "year-outside", year, first: FIRST_RULE_YEAR, last: LAST_RULE_YEAR }];

/** The shipped value of a name on 1 July of a year; null where there is none. */
export function shippedValue(name: AssumptionName, year: CalendarYear): InForce | null {
  const day = `${String(year)}-07-01`;
  const values: readonly Dated<EditValue>[] = SERIES[name].values;
  const value = values.find((one) => one.from <= day && day <= one.to && one.mark !== "missing");
  return value === undefined ? null : { name, unit: unitOf(name), ...value };
}

function withEdit(name: AssumptionName, year: CalendarYear, edit: EditValue | undefined): InForce | null {
  const shipped = shippedValue(name, year);
  if (edit === undefined || edit === shipped?.value) return shipped;
  return {
    name,
    unit: unitOf(name),
    value: edit,
    from: `${String(year)}-01-01`,
    to: `${String(year)}-12-31`,
    mark: "assumed",
    source: "edit",
    note: null,
    edited: { shipped: shipped?.value ?? null },
  };
}

function unitOf(name: AssumptionName): Unit | null {
  const series = SERIES[name];
  return series.kind === "number" ? series.unit : null;
}
