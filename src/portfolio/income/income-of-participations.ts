import { ZERO } from "../../calculation/decimal";
import { fail, ok, type Result } from "../../calculation/result";
import { kronor, type CalendarYear, type Kronor, type Ore, type Share } from "../../calculation/units";
import type { Participations } from "../../participation/model/participations";
import { assumptionSet, type AssumptionSet, type InForce } from "../../valuation/assumptions/assumption-set";
import { checkEdits } from "../../valuation/assumptions/check-edits";
import type { AssumptionFault, Edits } from "../../valuation/assumptions/faults";
import { restsOn, type Used } from "../../valuation/assumptions/pick";
import { kronorOf } from "../../valuation/ore";
import { SECTORS, type Sector } from "../../valuation/sectors";
import type { StateNote } from "../../valuation/state/state-flows";
import { measured, none } from "../measured";
import type { Measured } from "../model";
import { adjusted, notDisplaced, rungOf, type Adjustments, type KronorBySector, type Rung } from "./adjustments";
import { countSteps, type Coverage, type StepCounts } from "./count-steps";
import { byYear } from "./groups";
import type { RecordedNote } from "./recorded-to-state";
import { succeeded, type SuccessRule } from "./success";
import { stateValues, type ValuedState, type ValueFault } from "./value-states";

export interface IncomeOptions {
  /** The user's assumptions, laid over the shipped set of every year. */
  readonly edits: Edits;
  /** Monthly full-time wage in öre for work that tells none; null: the set's. */
  readonly monthlyWage: Ore | null;
  readonly adjustments: Adjustments;
  readonly success: SuccessRule;
}

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
  readonly notes: readonly { readonly note: StateNote | RecordedNote; readonly participations: number }[];
}

export type NotValued =
  | { readonly state: "before" | "after"; readonly fault: ValueFault }
  | { readonly state: null; readonly fault: { readonly code: "year-unknown" | "year-outside" } };

/**
 * Income per year and sector of participations by the year they count in: each finished participation's step, valued
 * by the assumptions of that year. Money is formed once for each kind of step; sums are whole öre.
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
  const grouped = byYear(participations);
  const counts = countSteps(participations, grouped);
  return ok(grouped.keys.map((year, group) => yearIncome(participations, counts, group, year, options)));
}

function yearIncome(
  { states }: Participations,
  counts: StepCounts,
  group: number,
  year: CalendarYear | null,
  options: IncomeOptions,
): YearIncome {
  const set = year === null ? null : assumptionSet(year, options.edits);
  const tally = new Tally(options);
  const valueOf = set?.ok === true ? stateValues(states, set.value, { monthlyWage: options.monthlyWage }) : null;
  const outside: NotValued = { state: null, fault: { code: year === null ? "year-unknown" : "year-outside" } };
  counts.steps.forEach(({ before, after }, step) => {
    const persons = counts.counts[group]?.[step];
    if (persons === undefined || persons === 0) return;
    tally.succeed(succeeded(states[before] ?? null, states[after] ?? null, options.success), persons);
    if (valueOf === null) return tally.refuse(outside, persons);
    const [first, second] = [valueOf(before), valueOf(after)];
    if (!first.ok) return tally.refuse({ state: "before", fault: first.fault }, persons);
    if (!second.ok) return tally.refuse({ state: "after", fault: second.fault }, persons);
    tally.add(first.value, second.value, persons);
  });
  return {
    year,
    coverage: counts.coverage[group] as Coverage,
    rung: rungOf(options.adjustments),
    adjustments: options.adjustments,
    monthlyWage: options.monthlyWage,
    ...tally.result(set?.ok === true ? set.value : null),
  };
}

type Note = StateNote | RecordedNote;

/** What the steps of one year add up to. Counts are kept by state, and money is formed once for each state. */
class Tally {
  /** Participations after less participations before, by state and by what displacement leaves of their steps. */
  private readonly held = new Map<string, { readonly left: Share; readonly states: Map<ValuedState, number> }>();
  private readonly refused = new Map<string, { reason: NotValued; count: number }>();
  private readonly notes = new Map<string, { note: Note; participations: number }>();
  private readonly keyed = new Map<ValuedState, ReadonlyMap<string, Note>>();
  private valued = 0;
  private succeeded = 0;
  private known = 0;

  constructor(private readonly options: IncomeOptions) {}

  succeed(success: boolean | null, persons: number): void {
    if (success !== null) this.known += persons;
    if (success === true) this.succeeded += persons;
  }

  refuse(reason: NotValued, persons: number): void {
    const key = JSON.stringify(reason);
    const before = this.refused.get(key);
    this.refused.set(key, { reason, count: before === undefined ? persons : before.count + persons });
  }

  add(before: ValuedState, after: ValuedState, persons: number): void {
    this.valued += persons;
    const left = notDisplaced(after.state, this.options.adjustments);
    const of = this.held.get(left.toString()) ?? { left, states: new Map<ValuedState, number>() };
    this.held.set(left.toString(), of);
    count(of.states, after, persons);
    count(of.states, before, -persons);
    for (const [key, note] of this.notesOf(before)) this.say(key, note, persons);
    for (const [key, note] of this.notesOf(after)) if (!this.notesOf(before).has(key)) this.say(key, note, persons);
  }

  private say(key: string, note: Note, persons: number): void {
    const said = this.notes.get(key);
    if (said === undefined) this.notes.set(key, { note, participations: persons });
    else said.participations += persons;
  }

  private notesOf(state: ValuedState): ReadonlyMap<string, Note> {
    const known = this.keyed.get(state);
    if (known !== undefined) return known;
    const notes = new Map([...state.flows.notes, ...state.notes].map((note) => [JSON.stringify(note), note]));
    this.keyed.set(state, notes);
    return notes;
  }

  private amounts(): KronorBySector {
    const sums = Object.fromEntries(SECTORS.map((sector) => [sector, kronor(ZERO)])) as Record<Sector, Kronor>;
    for (const { left, states } of this.held.values()) {
      for (const [{ flows }, persons] of states) {
        const weight = left.times(persons);
        for (const sector of SECTORS)
          sums[sector] = kronor(sums[sector].plus(kronorOf(flows.bySector[sector]).times(weight)));
      }
    }
    return sums;
  }

  result(set: AssumptionSet | null): Omit<YearIncome, "year" | "coverage" | "rung" | "adjustments" | "monthlyWage"> {
    const { options, valued } = this;
    const used: Used = new Set([...this.keyed.keys()].flatMap(({ flows }) => [...flows.used]));
    return {
      income: valued === 0 ? none("income-missing") : measured(adjusted(this.amounts(), options.adjustments)),
      valued,
      notValued: inOrder([...this.refused]),
      success: { rule: options.success, succeeded: this.succeeded, known: this.known },
      restsOn: set === null ? [] : restsOn(set, used),
      notes: inOrder([...this.notes]),
    };
  }
}

function count(states: Map<ValuedState, number>, state: ValuedState, persons: number): void {
  const held = states.get(state);
  states.set(state, held === undefined ? persons : held + persons);
}

/** The same whatever order the rows came in. */
const inOrder = <T>(entries: [string, T][]): T[] =>
  entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
