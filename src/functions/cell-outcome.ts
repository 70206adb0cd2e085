import type { FunctionFault } from "../calculation/catalogue/faults";
import type { WrittenFault } from "../valuation/written-fault";
import { cellErrorText } from "../words/cell-errors";
import { isWrittenFault, writtenFaultText } from "../words/functions-valuation";
import type { Language } from "../words/language";

/** What a cell gets. Errors are values; a host turns them into its own kind. */
export type CellOutcome = CellScalar | CellScalar[][];
export type CellScalar = number | string | boolean | CellFault;
/** Excel shows our words only for these two. */
export interface CellFault {
  error: "#N/A" | "#VALUE!";
  message: string;
}

/** Never and not reachable are #N/A, and a passed-on #N/A stays one; all else that is wrong is #VALUE!. */
export function cellFault(fault: FunctionFault | WrittenFault, language: Language): CellFault {
  if (isWrittenFault(fault)) return { error: "#VALUE!", message: writtenFaultText(fault, language) };
  return { error: isNotAvailable(fault) ? "#N/A" : "#VALUE!", message: cellErrorText(fault, language) };
}

function isNotAvailable(fault: FunctionFault): boolean {
  switch (fault.code) {
    case "never":
    case "over-100-years":
    case "value-not-positive":
    case "unprofitable-without-deadweight":
      return true;
    case "error-passed-on":
      return fault.found === "#N/A" || fault.found === "#SAKNAS!";
    case "in-range":
      return isNotAvailable(fault.fault);
    default:
      return false;
  }
}
