import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type Univer,
} from "@univerjs/core";
import "./contract-page";
import { runFunction } from "../../../../src/functions/run-function";
import { createUniverWorkbook, type CellInView, type UniverWorkbook } from "../../../../src/workbook/univer";
import type { Language } from "../../../../src/words/language";

/** The page that browser tests of the grid drive; everything they need hangs on window.grid. */
export interface GridPage {
  readonly workbook: UniverWorkbook;
  readonly cells: CellInView[];
  readonly typedFaults: string[];
  readonly bugs: string[];
  language: Language;
  /** Set by a test: the next call of this function throws. */
  failing: string | null;
  /** The text in the cell editor now. */
  editorText(): string | null;
}

declare global {
  interface Window {
    grid: GridPage;
  }
}

const container = document.createElement("div");
container.style.cssText = "position:fixed;inset:0";
document.body.append(container);

const cells: CellInView[] = [];
const typedFaults: string[] = [];
const bugs: string[] = [];
const language: Language = new URLSearchParams(location.search).get("language") === "en" ? "en" : "sv";

window.grid = {
  workbook: createUniverWorkbook(container, {
    language,
    run: (id, args) => {
      if (window.grid?.failing === id) throw new Error("failing on purpose");
      return runFunction(id, args, window.grid?.language ?? language);
    },
    onCell: (cell) => cells.push(cell),
    onTypedFault: (fault) => typedFaults.push(fault.found),
    onBug: (id) => bugs.push(id),
  }),
  cells,
  typedFaults,
  bugs,
  language,
  failing: null,
  editorText: () => {
    const { grid } = window.grid.workbook as unknown as { grid: { univer: Univer } };
    const units = grid.univer.__getInjector().get(IUniverInstanceService);
    return units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getPlainText() ?? null;
  },
};
