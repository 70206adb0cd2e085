import { ZERO } from "../../calculation/decimal";
import { fail, ok, type Result } from "../../calculation/result";
import { kronor, persons, type CalendarYear, type Ore, type Persons } from "../../calculation/units";
import type { NetCounts, NetLeftOutReason, NetRow } from "../../participation/model/net-counts";
import { assumptionSet, type AssumptionSet, type InForce } from "../../valuation/assumptions/assumption-set";
import { checkEdits } from "../../valuation/assumptions/check-edits";
import type { AssumptionFault, Edits } from "../../valuation/assumptions/faults";
import { restsOn, type Used } from "../../valuation/assumptions/pick";
import { kronorOf } from "../../valuation/ore";
import { SECTORS, type Sector } from "../../valuation/sectors";
import { stateFlows, type FlowsFault, type StateNote } from "../../valuation/state/state-flows";
import { adjusted, notDisplaced, rungOf, type Adjustments, type KronorBySector, type Rung } from "./adjustments";
import { extentOf, loneState, NET_EXTENTS, type NetExtent, type NetExtents } from "./net-extents";

export interface NetOptions {
  /** The user's assumptions, laid over the shipped set of every year. */
  readonly edits: Edits;
  /** Monthly full-time wage in öre; null: the set's. */
  readonly monthlyWage: Ore | null;
  readonly adjustments: Adjustments;
  readonly extents: NetExtents;
  /** Rule year of tables that tell none; null: they are not valued, and say so. */
  readonly year: CalendarYear | null;
}

export type NetNotValued = { readonly code: NetLeftOutReason } | { readonly code: "livelihood-unknown" } | FlowsFault;

/** Why a table has no income. */
export type NetNone = "year-missing" | "year-outside" | "nothing-valued";

/** What the net changes of a before/after table are worth, with all that it rests on: no individual is linked. */
export interface NetIncome {
  readonly counts: NetCounts;
  /** The rule year it is valued by, and where that is from. */
  readonly year: CalendarYear | null;
  readonly yearFrom: "table" | "given" | null;
  /** Kronor per year, exact; or why there is none. */
  readonly income: KronorBySector | NetNone;
  /** Rows that are valued, with the change in their number. */
  readonly valued: readonly (NetRow & { readonly change: Persons })[];
  readonly notValued: readonly { readonly label: string; readonly reason: NetNotValued }[];
  /** The named extents that the amounts rest on. */
  readonly extents: readonly { readonly name: NetExtent; readonly extent: NetExtents[NetExtent] }[];
  readonly rung: Rung;
  readonly restsOn: readonly InForce[];
  readonly notes: readonly { readonly note: StateNote; readonly labels: readonly string[] }[];
}

/**
 * Income per year and sector of net changes: the change in the number of each category times the yearly flows of one who
 * is in that category alone, at the named extents, by the rules of the table's year.
 *
 * Σ over rows of (after − before) · flows(lone state); exact in öre before adjustments; society is the sum of its parts.
 * Displacement is taken off changes in work only, since nothing says what those in work had before.
 *
 * | case | result |
 * |---|---|
 * | the table tells no year and none is given | year-missing |
 * | a year without assumptions | year-outside |
 * | a row that is hidden, unknown or cannot be valued | listed with its reason, never 0 |
 * | edits that cannot be | faults, all of them |
 *
 * Source: METHOD sections 4 and 5; the SUS note, 9.4.
 */
export function netChanges(
  tables: readonly NetCounts[],
  options: NetOptions,
): Result<readonly NetIncome[], readonly AssumptionFault[]> {
  const faults = checkEdits(options.edits);
  if (faults.length > 0) return fail(faults);
  return ok(tables.map((counts) => netIncome(counts, options)));
}

function netIncome(counts: NetCounts, options: NetOptions): NetIncome {
  const year = counts.year ?? options.year;
  const set = year === null ? null : assumptionSet(year, options.edits);
  const tally = new Tally(options);
  for (const { label, reason } of counts.leftOut) tally.leave(label, { code: reason });
  if (set?.ok === true) for (const row of counts.rows) tally.add(row, set.value);
  const yearFrom = year === null ? null : counts.year === null ? "given" : "table";
  const without = year === null ? "year-missing" : set?.ok === true ? null : "year-outside";
  return {
    counts,
    year,
    yearFrom,
    rung: rungOf(options.adjustments),
    ...tally.result(set?.ok === true ? set.value : null, without),
  };
}

class Tally {
  private readonly amounts: Record<Sector, ReturnType<typeof kronor>>;
  private readonly used: Used = new Set();
  private readonly valued: (NetRow & { change: Persons })[] = [];
  private readonly notValued: { label: string; reason: NetNotValued }[] = [];
  private readonly notes = new Map<string, { note: StateNote; labels: string[] }>();

  constructor(private readonly options: NetOptions) {
    const nothing = kronor(ZERO);
    this.amounts = Object.fromEntries(SECTORS.map((sector) => [sector, nothing])) as typeof this.amounts;
  }

  leave(label: string, reason: NetNotValued): void {
    this.notValued.push({ label, reason });
  }

  add(row: NetRow, set: AssumptionSet): void {
    const { extents, monthlyWage, adjustments } = this.options;
    if (row.category === "OKAND") return this.leave(row.label, { code: "livelihood-unknown" });
    const state = loneState(row.category, extents);
    const flows = stateFlows(state, set, { monthlyWage });
    if (!flows.ok) return this.leave(row.label, flows.fault);
    const change = persons(row.after.minus(row.before));
    this.valued.push({ ...row, change });
    for (const note of flows.value.notes) this.note(note, row.label);
    if (change.isZero()) return;
    const weight = notDisplaced(state, adjustments).times(change);
    for (const sector of SECTORS) {
      const each = kronorOf(flows.value.bySector[sector]);
      this.amounts[sector] = kronor(this.amounts[sector].plus(each.times(weight)));
    }
    for (const name of flows.value.used) this.used.add(name);
  }

  private note(note: StateNote, label: string): void {
    const key = JSON.stringify(note);
    const said = this.notes.get(key);
    if (said === undefined) this.notes.set(key, { note, labels: [label] });
    else said.labels.push(label);
  }

  result(set: AssumptionSet | null, without: NetNone | null): Omit<NetIncome, "counts" | "year" | "yearFrom" | "rung"> {
    const { options, amounts, valued, used } = this;
    const reason = without ?? (valued.length === 0 ? "nothing-valued" : null);
    const named = new Set(valued.map(({ category }) => extentOf(category)));
    return {
      income: reason ?? adjusted(amounts, options.adjustments),
      valued,
      notValued: this.notValued,
      extents: NET_EXTENTS.flatMap((name) => (named.has(name) ? [{ name, extent: options.extents[name] }] : [])),
      restsOn: set === null ? [] : restsOn(set, used),
      notes: [...this.notes.values()],
    };
  }
}

/** Livelihood and employment of the same persons: their amounts make a whole, since neither holds the other's. */
export interface NetTogether {
  readonly year: CalendarYear;
  readonly part: string | null;
  readonly income: KronorBySector;
  readonly of: readonly [livelihood: NetIncome, employment: NetIncome];
}

/**
 * The sum of a table of livelihoods and one of employment where there is exactly one of each for a year and part:
 * livelihoods bring benefits and their tax, employment wages. Several of one kind may hold each other's
 * persons, and a table of both kinds the other table's: they are not added.
 */
export function netTogether(incomes: readonly NetIncome[]): readonly NetTogether[] {
  const groups = new Map<string, NetIncome[]>();
  for (const one of incomes) {
    const key = JSON.stringify([one.year, one.counts.part]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [livelihood, ...moreLivelihoods] = group.filter(({ counts }) => counts.kind === "livelihood");
    const [employment, ...moreEmployments] = group.filter(({ counts }) => counts.kind === "employment");
    if (livelihood === undefined || employment === undefined) return [];
    if (moreLivelihoods.length + moreEmployments.length > 0 || livelihood.year === null) return [];
    if (!isPure(livelihood) || !isPure(employment)) return [];
    const [first, second] = [livelihood.income, employment.income];
    if (typeof first === "string" || typeof second === "string") return [];
    const sums = SECTORS.map((sector) => [sector, kronor(first[sector].plus(second[sector]))] as const);
    const income = Object.fromEntries(sums) as Record<Sector, ReturnType<typeof kronor>>;
    return [{ year: livelihood.year, part: livelihood.counts.part, income, of: [livelihood, employment] as const }];
  });
}

const EMPLOYMENT: readonly NetRow["category"][] = ["work", "subsidisedWork", "studies", "other"];

const isPure = ({ counts, valued }: NetIncome): boolean =>
  valued.every(({ category }) => EMPLOYMENT.includes(category) === (counts.kind === "employment"));
