import { act } from "@testing-library/react";
import type { SourceImport } from "../../../src/participation/model/source-import";
import { ImportContext } from "../../../src/taskpane/import/import-context";
import type { ImportWork } from "../../../src/taskpane/import/useImportWork";
import { WhatIfTab } from "../../../src/taskpane/what-if/WhatIfTab";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory";
import { portfolio, type Person } from "../../portfolio/pivot/made-portfolio";
import { renderInFrame } from "../in-frame";

const importOf = (list: readonly Person[]): SourceImport => ({
  ...portfolio(list),
  tables: [],
  aggregates: [],
  statements: [],
  issues: [],
  accounting: [],
});

/** The tab on an accepted import of these persons; null: none is accepted. */
export async function showWhatIf(
  list: readonly Person[] | null,
  look: Parameters<typeof renderInFrame>[1] = {},
  port: MemoryWorkbook = createMemoryWorkbook([{ name: "Data", rows: [[1]] }]),
): Promise<ReturnType<typeof renderInFrame> & { readonly port: MemoryWorkbook }> {
  const work = { accepted: list === null ? null : importOf(list) } as ImportWork;
  const shown = renderInFrame(
    <ImportContext.Provider value={work}>
      <WhatIfTab port={port} today={() => "2026-11-22"} />
    </ImportContext.Provider>,
    look,
  );
  // What is kept in the workbook is read when the tab opens.
  await act(async () => undefined);
  return { ...shown, port };
}
