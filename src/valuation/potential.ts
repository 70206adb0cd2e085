import { fail, ok, type Result } from "../calculation/result";
import { share } from "../calculation/units";
import type { AssumptionSet } from "./assumptions/assumption-set";
import { changeBetween, sectorsOfLines, type BySector, type LedgerLine } from "./state/ledger";
import { NO_STATE, type State } from "./state/state";
import { NO_OPTIONS, type StateFlows, type ValuationOptions } from "./state/state-flows";
import { stepTransfer, type StepFault, type StepTransfer } from "./step-transfer";

/** What a state costs per year and sector against unsubsidised full-time work. */
export interface Potential {
  /** Kronor in öre per year. */
  readonly value: BySector;
  /** The transfer it is taken from, with places. */
  readonly transfer: StepTransfer;
}

/**
 * Potential (utanförskapskostnad): flows of unsubsidised full-time work at the same wage less flows of the state, per
 * sector and year. The livelihood part only: places are left out on both sides and never added by formula.
 *
 * The same wage is the wage of the state's own job where it names one (the unsubsidised first), else the valuation's.
 * Source: METHOD section 2.
 */
export function potential(
  state: State,
  set: AssumptionSet,
  options: ValuationOptions = NO_OPTIONS,
): Result<Potential, StepFault> {
  const monthlyWage = state.unsubsidised?.monthlyWage ?? state.subsidised?.monthlyWage ?? options.monthlyWage;
  const fullTime: State = { ...NO_STATE, unsubsidised: { extent: share(1), monthlyWage } };
  const transfer = stepTransfer(state, fullTime, set, options);
  if (!transfer.ok) return fail(transfer.fault);
  const { before, after } = transfer.value;
  return ok({ value: changeBetween(withoutPlaces(before), withoutPlaces(after)), transfer: transfer.value });
}

const isPlace = ({ item }: LedgerLine): boolean => item.startsWith("place.");

const withoutPlaces = ({ lines }: StateFlows): BySector => sectorsOfLines(lines.filter((line) => !isPlace(line)));
