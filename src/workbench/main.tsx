import { createRoot } from "react-dom/client";
import { PaneFrame } from "../taskpane/app/PaneFrame";
import { browserStore } from "../taskpane/app/settings";
import type { OpenWorkbook } from "./useWorkbench";
import { Workbench } from "./Workbench";

/** Set by the build. */
declare const PAYOFF_VERSION: string;

/** The file library is fetched when a file is opened, not before. */
const open: OpenWorkbook = async (bytes, fileName) => (await import("../workbook/xlsx")).openXlsx(bytes, fileName);

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
      <Workbench open={open} version={PAYOFF_VERSION} today={today} />
    </PaneFrame>,
  );
}
