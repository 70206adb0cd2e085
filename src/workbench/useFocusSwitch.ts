import { useEffect } from "react";

/** F6 goes between grid and pane, as between Excel's own panes: inside the grid Tab belongs to the cells. */
export function useFocusSwitch(gridElement: HTMLElement | null, toGrid: () => void, toPane: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (gridElement?.contains(document.activeElement) === true) toPane();
      else toGrid();
    };
    // Before the grid, which keeps the keys it is given to itself.
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [gridElement, toGrid, toPane]);
}
