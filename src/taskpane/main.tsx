import type { ComponentProps } from "react";
import { createRoot } from "react-dom/client";
import { hostExcel } from "../workbook/excel/excel-api";
import { officeHost } from "../workbook/excel/office-host";
import { hostStartup } from "../workbook/excel/startup";
import { ExcelPane } from "./app/ExcelPane";
import { askForHelp } from "./app/help-event";
import { PaneFrame } from "./app/PaneFrame";
import { browserStore } from "./app/settings";
import { today } from "./app/today";

/** Set by the build. */
declare const PAYOFF_VERSION: string;

/** The ribbon's Hjälp (openHelp in manifest.xml): the pane, at the functions. */
async function showHelp(event: Office.AddinCommands.Event): Promise<void> {
  await Office.addin.showAsTaskpane();
  askForHelp();
  event.completed();
}

/** Entry in Excel: the host's language and theme first, so that the pane never changes its looks under the eyes. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) return;
  const host = await officeHost();
  const excel = host === null ? null : hostExcel();
  if (host !== null) Office.actions.associate("openHelp", (event: Office.AddinCommands.Event) => void showHelp(event));
  const page = createRoot(root);
  const show = (workbook: ComponentProps<typeof ExcelPane>["workbook"]): void =>
    page.render(
      <PaneFrame host={host ?? { languageTag: navigator.language, dark: null }} store={browserStore()}>
        <ExcelPane
          workbook={workbook}
          startup={host === null ? null : hostStartup()}
          version={PAYOFF_VERSION}
          today={today}
        />
      </PaneFrame>,
    );
  if (excel === null) return show(null);
  show("loading");
  // What reads and writes the workbook is fetched when the pane is already to be seen.
  const { createExcelWorkbook } = await import("../workbook/excel/excel-workbook");
  show(createExcelWorkbook(excel));
}

void start();
