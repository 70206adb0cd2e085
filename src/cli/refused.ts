import type { Result } from "../calculation/result";
import type { WorkbookFault } from "../sheet/workbook-fault";
import type { CliFault } from "../words/cli";

/** A fault on its way to its sentence; the only thing thrown by the command, and caught in `main`. */
export class Refused extends Error {
  constructor(
    readonly fault: CliFault | WorkbookFault,
    /** The file it is about, where the fault does not say. */
    readonly file: string | null = null,
  ) {
    super(fault.code);
  }
}

/** The value, or the fault thrown on its way. */
export function valueOf<T>(result: Result<T, CliFault | WorkbookFault>, file: string | null): T {
  if (!result.ok) throw new Refused(result.fault, file);
  return result.value;
}
