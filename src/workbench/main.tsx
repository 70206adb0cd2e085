import { createRoot } from "react-dom/client";
import { PaneFrame } from "../taskpane/app/PaneFrame";
import { browserStore } from "../taskpane/app/settings";
import { Workbench } from "./Workbench";
import type { WorkbenchParts } from "./workbench-parts";

/** Set by the build. */
declare const PAYOFF_VERSION: string;

/** The file library is fetched when a file is opened, the grid when there is a workbook to show in it. */
const parts: WorkbenchParts = {
  openFile: async (bytes, fileName) => (await import("../workbook/xlsx")).openXlsx(bytes, fileName),
  openWhole: async (bytes, fileName) => (await import("../workbook/xlsx/snapshot")).openSnapshot(bytes, fileName),
  loadGrid: async () => {
    const [grid, { runFunction }, { portfolioRunner }] = await Promise.all([
      import(/* webpackChunkName: "grid", webpackPrefetch: true */ "../workbook/univer"),
      import("../functions/run-function"),
      // The engine calculates at once, so this cannot wait until a cell asks for it.
      import("../functions/portfolio"),
    ]);
    return {
      mount: grid.createUniverWorkbook,
      run: (id, args, language) => runFunction(id, args, language, portfolioRunner(today())),
    };
  },
  createFile: async () => (await import("../workbook/xlsx")).createXlsx(),
  saveWhole: async (workbook, facts) => (await import("../workbook/xlsx/snapshot")).snapshotFile(workbook, facts),
};

/** Today where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <PaneFrame host={{ languageTag: navigator.language, dark: null }} store={browserStore()}>
      <Workbench parts={parts} version={PAYOFF_VERSION} today={today} />
    </PaneFrame>,
  );
}
