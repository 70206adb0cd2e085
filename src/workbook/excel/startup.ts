import { fail, ok, type Result } from "../../calculation/result";
import type { StartupSetting, WorkbookFault } from "../port";
import { faultOf } from "./fault-of";

/**
 * Whether Excel loads the add-in with the workbook that is open; null where Excel has no such setting. Excel keeps it
 * with the document, so it is saved with it.
 */
export function hostStartup(): StartupSetting | null {
  // Typed as always there; older Excels, and a plain browser, have neither of them.
  const { addin, context } = Office as Partial<typeof Office>;
  if (context?.requirements?.isSetSupported("SharedRuntime", "1.1") !== true) return null;
  if (typeof addin?.getStartupBehavior !== "function" || typeof addin.setStartupBehavior !== "function") return null;
  return {
    read: () => asking(async () => (await addin.getStartupBehavior()) === Office.StartupBehavior.load),
    write: (load) =>
      asking(async () => {
        await addin.setStartupBehavior(load ? Office.StartupBehavior.load : Office.StartupBehavior.none);
        return null;
      }),
  };
}

async function asking<T>(ask: () => Promise<T>): Promise<Result<T, WorkbookFault>> {
  try {
    return ok(await ask());
  } catch (error) {
    return fail(faultOf(error, null));
  }
}
