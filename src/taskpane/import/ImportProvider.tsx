import type { ReactElement, ReactNode } from "react";
import type { FillRandom } from "../../pipeline/person-keys";
import type { WorkbookPort } from "../../workbook/port";
import { ImportContext } from "./import-context";
import { useImportWork } from "./useImportWork";

interface ImportProviderProps {
  /** null while there is none yet. */
  readonly port: WorkbookPort | null;
  readonly fillRandom: FillRandom;
  /** Today as yyyy-mm-dd. */
  today(): string;
  readonly children: ReactNode;
}

/** Holds the import above the tabs, so that it outlasts a change of tab and later panels can take it. */
export function ImportProvider({ port, fillRandom, today, children }: ImportProviderProps): ReactElement {
  const work = useImportWork(port, fillRandom, today);
  return <ImportContext.Provider value={port === null ? null : work}>{children}</ImportContext.Provider>;
}
