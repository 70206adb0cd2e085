import type { KernelValue, ValuationId, Value } from "../calculation/catalogue/entry";
import { SECTOR } from "../calculation/catalogue/parameters";
import { Decimal } from "../calculation/decimal";
import { fail, ok, type Result } from "../calculation/result";
import { calendarYear, type Ore } from "../calculation/units";
import { assumptionSet, type AssumptionSet, type InForce } from "../valuation/assumptions/assumption-set";
import type { Edits } from "../valuation/assumptions/faults";
import { assumedAmong, editsAmong } from "../valuation/assumptions/pick";
import { kronorOf, oreOf } from "../valuation/ore";
import { potential } from "../valuation/potential";
import { SECTORS } from "../valuation/sectors";
import type { BySector } from "../valuation/state/ledger";
import type { State } from "../valuation/state/state";
import type { StateNote, ValuationOptions } from "../valuation/state/state-flows";
import { readState } from "../valuation/state-text";
import { stepTransfer, type StepFault } from "../valuation/step-transfer";
import type { WrittenFault } from "../valuation/written-fault";
import { underTableTexts } from "../words/functions-valuation";
import { incomeNoteText } from "../words/income";
import { sectorRowText } from "../words/portfolio";

type Valued = Result<KernelValue, WrittenFault>;
export type ValuationKernel = (values: readonly Value[]) => Valued;

/** The kernels of the functions that value states, over the user's own assumptions; a call keeps what it has worked out. */
export const VALUATION_KERNELS: Readonly<Record<ValuationId, (edits: Edits) => ValuationKernel>> = {
  "PAYOFF.STEG": (edits) => {
    const valueOf = remembered<Figures>();
    const stateOf = stateReader();
    return ([before, after, year, sector, wage]) => {
      const [first, second] = [stateOf("före", before), stateOf("efter", after)];
      if (!first.ok) return first;
      if (!second.ok) return second;
      const figures = valueOf([before, after, year, wage], () =>
        withSet(year, edits, (set) => {
          const step = stepTransfer(first.value, second.value, set, optionsOf(wage));
          if (!step.ok) return fail(namedFault(step.fault, { before: "före", after: "efter" }));
          return ok(step.value);
        }),
      );
      return figures.ok ? ok(chosen(figures.value, sector)) : figures;
    };
  },
  "PAYOFF.POTENTIAL": (edits) => {
    const valueOf = remembered<Figures>();
    const stateOf = stateReader();
    return ([state, year, sector, wage]) => {
      const read = stateOf("läge", state);
      if (!read.ok) return read;
      const figures = valueOf([state, year, wage], () =>
        withSet(year, edits, (set) => {
          const cost = potential(read.value, set, optionsOf(wage));
          if (!cost.ok) return fail(namedFault(cost.fault, { before: "läge", after: "läge" }));
          const { restsOn, notes } = cost.value.transfer;
          // Places are no part of the potential, so their cost is not missed.
          const told = notes.filter(({ code }) => code !== "place-cost-missing");
          return ok({ value: cost.value.value, restsOn, notes: told });
        }),
      );
      return figures.ok ? ok(chosen(figures.value, sector)) : figures;
    };
  },
};

/** What both functions show. */
interface Figures {
  readonly value: BySector;
  readonly restsOn: readonly InForce[];
  readonly notes: readonly StateNote[];
}

/** One sector's figure where one is chosen, else all of them with what they rest on below. */
function chosen({ value, restsOn, notes }: Figures, word: Value | undefined): KernelValue {
  const kronor = (sector: keyof BySector): number => kronorOf(value[sector]).toNumber();
  const at = SECTOR.words.indexOf(String(word));
  const sector = SECTORS[at];
  if (sector !== undefined) return kronor(sector);
  const lines = [
    ...notes.map((note) => incomeNoteText({ note }, "sv")),
    ...underTableTexts(
      assumedAmong(restsOn).filter(({ edited }) => edited === undefined).length,
      editsAmong(restsOn).map(({ name }) => name),
    ),
  ];
  return [...SECTORS.map((one) => [sectorRowText(one, "sv"), kronor(one)]), ...lines.map((line) => [line, ""])];
}

/** Results by the values they follow from: a column of cells holds few different steps. */
function remembered<T>(): (values: readonly unknown[], find: () => Result<T, WrittenFault>) => Result<T, WrittenFault> {
  const known = new Map<string, Result<T, WrittenFault>>();
  return (values, find) => {
    const key = JSON.stringify(values);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = find();
    known.set(key, result);
    return result;
  };
}

function stateReader(): (parameter: string, value: Value | undefined) => Result<State, WrittenFault> {
  const read = remembered<State>();
  return (parameter, value) =>
    read([parameter, value], () => {
      const state = readState(String(value));
      if (!state.ok) return fail({ code: "state-text", parameter, fault: state.fault });
      const unknown = state.value.livelihoods.find(
        ({ livelihood }) => livelihood === "ANNAN" || livelihood === "OKAND",
      );
      if (unknown === undefined) return state;
      return fail({ code: "amount-unknown", parameter, livelihood: unknown.livelihood });
    });
}

/** 0: as the set has it. */
const optionsOf = (wage: Value | undefined): ValuationOptions => ({
  monthlyWage: wage === undefined || wage === 0 ? null : wageInOre(wage),
});

const wageInOre = (wage: Value): Ore => oreOf(new Decimal(String(wage)));

const namedFault = (
  { state, fault }: StepFault,
  names: Readonly<Record<StepFault["state"], string>>,
): WrittenFault => ({
  code: "not-valued",
  parameter: names[state],
  fault,
});

/** Sets of the years last asked for: hosts may call once per cell. Only a memory: results do not depend on it. */
const MOST_KEPT = 32;
const kept = new Map<string, Result<AssumptionSet, WrittenFault>>();

function withSet<T>(
  year: Value | undefined,
  edits: Edits,
  value: (set: AssumptionSet) => Result<T, WrittenFault>,
): Result<T, WrittenFault> {
  const key = JSON.stringify([year, ...edits]);
  let set = kept.get(key);
  if (set === undefined) {
    const made = assumptionSet(calendarYear(Number(year)), edits);
    const [fault] = made.ok ? [] : made.fault;
    set = made.ok ? made : fail({ code: "assumption-set", fault: fault! });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, set);
  }
  return set.ok ? value(set.value) : set;
}
