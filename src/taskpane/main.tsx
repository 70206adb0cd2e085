import { createRoot } from "react-dom/client";
import { officeHost } from "../workbook/excel/office-host";
import { ExcelPane } from "./app/ExcelPane";
import { PaneFrame } from "./app/PaneFrame";
import { browserStore } from "./app/settings";

/** Entry in Excel: the host's language and theme first, so that the pane never changes its looks under the eyes. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) return;
  const host = await officeHost();
  createRoot(root).render(
    <PaneFrame host={host ?? { languageTag: navigator.language, dark: null }} store={browserStore()}>
      <ExcelPane />
    </PaneFrame>,
  );
}

void start();
