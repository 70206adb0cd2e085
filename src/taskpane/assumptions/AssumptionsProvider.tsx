import type { ReactElement, ReactNode } from "react";
import type { WorkbookPort } from "../../workbook/port";
import { AssumptionsContext } from "./assumptions-context";
import { useAssumptionsWork } from "./useAssumptionsWork";

interface AssumptionsProviderProps {
  /** null while there is none yet. */
  readonly port: WorkbookPort | null;
  readonly children: ReactNode;
}

/** Holds the user's own assumptions above the tabs: every panel whose figures rest on them takes the same. */
export function AssumptionsProvider({ port, children }: AssumptionsProviderProps): ReactElement {
  const work = useAssumptionsWork(port);
  return <AssumptionsContext.Provider value={work}>{children}</AssumptionsContext.Provider>;
}
