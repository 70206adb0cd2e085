import type { Task, WorkbookPort } from "../workbook/port";

/** The same workbook, which also brings the grid before the user's eyes when a place in it is asked for. */
export function portInView(port: WorkbookPort, onShown: () => void): WorkbookPort {
  const { insertFormula, watchCells, readOwnFormulas } = port;
  return {
    capabilities: port.capabilities,
    listSheets: () => port.listSheets(),
    activeSheet: () => port.activeSheet(),
    readGrid: (sheet, range, task) => port.readGrid(sheet, range, task),
    writeSheets: (layouts, options, task) => port.writeSheets(layouts, options, task),
    readSetting: (key) => port.readSetting(key),
    writeSetting: (key, value) => port.writeSetting(key, value),
    goTo: async (place) => {
      const shown = await port.goTo(place);
      if (shown.ok) onShown();
      return shown;
    },
    ...(readOwnFormulas !== undefined && { readOwnFormulas: (task?: Task) => readOwnFormulas.call(port, task) }),
    ...(watchCells !== undefined && { watchCells: (onChange) => watchCells.call(port, onChange) }),
    ...(insertFormula !== undefined && { insertFormula: (formula: string) => insertFormula.call(port, formula) }),
  };
}
