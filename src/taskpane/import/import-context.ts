import { createContext, useContext } from "react";
import type { SourceImport } from "../../participation/model/source-import";
import type { ImportWork } from "./useImportWork";

/** The import of the open workbook, whichever tab is in view; null where there is no workbook to import from. */
export const ImportContext = createContext<ImportWork | null>(null);

/** What the user has accepted of the workbook's follow-up data; null until then, and after a change. */
export function useImport(): SourceImport | null {
  return useContext(ImportContext)?.accepted ?? null;
}

export const useImportContext = (): ImportWork | null => useContext(ImportContext);
