import { createContext, useContext } from "react";

export const PANE_TABS = ["import", "portfolio", "report", "whatIf", "review", "functions", "book"] as const;
export type PaneTab = (typeof PANE_TABS)[number];

/** Shows another of the pane's tabs; does nothing outside them. */
export const TabsContext = createContext<(tab: PaneTab) => void>(() => undefined);

export const useShowTab = (): ((tab: PaneTab) => void) => useContext(TabsContext);
