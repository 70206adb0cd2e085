import type { WorkbookFault } from "../port";

/** Carries a fault from deep inside a file's parts to openXlsx, which returns it; never leaves this folder. */
export class FileFault extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

export const damaged = (detail: string): FileFault => new FileFault({ code: "damaged-file", detail });
