import { useEffect, useRef, useState } from "react";
import { usePane } from "../taskpane/app/pane-context";
import type { CellInView, UniverWorkbook } from "../workbook/univer";
import type { WorkbookFault } from "../workbook/port";
import type { LostPart } from "../workbook/xlsx/snapshot";
import type { OpenedBook } from "./useWorkbench";
import type { GridBundle, WorkbenchParts } from "./workbench-parts";

export type GridState =
  | { readonly kind: "loading" }
  | {
      readonly kind: "ready";
      readonly grid: UniverWorkbook;
      readonly lost: readonly LostPart[];
      /** Formulas that the grid cannot calculate: their cells keep the file's values. */
      readonly keptAsValues: number;
    }
  | { readonly kind: "not-loaded" }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** What the grid has to say that is not in a cell. */
export type GridRemark =
  | { readonly kind: "mixed-separators"; readonly typed: string }
  | { readonly kind: "function-failed"; readonly name: string };

export interface GridInPage {
  readonly state: GridState;
  /** The cell in view; null until there is one. */
  readonly cell: CellInView | null;
  /** Said last; gone with the next move. */
  readonly remark: GridRemark | null;
  retry(): void;
}

const REMARK_STAYS_MS = 1500;

interface Hooks {
  onCell(cell: CellInView): void;
  onRemark(remark: GridRemark): void;
}

function cellHooks(setCell: (cell: CellInView) => void, setRemark: (remark: GridRemark | null) => void): Hooks {
  let saidAt = 0;
  return {
    onCell: (next) => {
      setCell(next);
      // Enter moves to the next cell at once: what was said about the one that was left must outlast that.
      if (performance.now() - saidAt > REMARK_STAYS_MS) setRemark(null);
    },
    onRemark: (next) => {
      saidAt = performance.now();
      setRemark(next);
    },
  };
}

/** The opened workbook in the grid, mounted in `element` as soon as the grid's bundle has come. */
export function useGrid(book: OpenedBook, element: HTMLElement | null, parts: WorkbenchParts): GridInPage {
  const { language, dark } = usePane();
  const [state, setState] = useState<GridState>({ kind: "loading" });
  const [cell, setCell] = useState<CellInView | null>(null);
  const [remark, setRemark] = useState<GridRemark | null>(null);
  const [attempt, setAttempt] = useState(0);
  const look = useRef({ language, dark });
  useEffect(() => {
    look.current = { language, dark };
    if (state.kind !== "ready") return;
    state.grid.setLanguage(language);
    state.grid.setDark(dark);
  }, [language, dark, state]);
  useEffect(() => {
    if (element === null) return;
    let left = false;
    let mounted: UniverWorkbook | null = null;
    const hooks = cellHooks(setCell, setRemark);
    const start = async (): Promise<GridState> => {
      const loading = parts.loadGrid().catch(() => null);
      const whole = book.kind === "new" ? null : await parts.openWhole(book.bytes, book.fileName);
      if (whole !== null && !whole.ok) return { kind: "fault", fault: whole.fault };
      const bundle = await loading;
      if (bundle === null) return { kind: "not-loaded" };
      if (left) return { kind: "loading" };
      const grid = mountIn(bundle, element, look, hooks);
      mounted = grid;
      if (whole === null) return { kind: "ready", grid, lost: [], keptAsValues: 0 };
      const opened = await grid.open(whole.value.workbook);
      if (!opened.ok) return { kind: "fault", fault: opened.fault };
      return { kind: "ready", grid, lost: whole.value.lost, keptAsValues: opened.value.length };
    };
    void start().then((next) => {
      if (left) return;
      setState(next);
      if (next.kind === "ready") setCell(next.grid.cellInView());
    });
    return () => {
      left = true;
      const gone = mounted;
      // The grid draws itself with React too, which must not be taken down in the middle of a drawing.
      if (gone !== null) setTimeout(() => gone.dispose());
    };
  }, [book, element, parts, attempt]);
  const retry = (): void => {
    setState({ kind: "loading" });
    setAttempt(attempt + 1);
  };
  return { state, cell, remark, retry };
}

function mountIn(
  { mount, run }: GridBundle,
  element: HTMLElement,
  look: { readonly current: { readonly language: "sv" | "en"; readonly dark: boolean } },
  hooks: Hooks,
): UniverWorkbook {
  return mount(element, {
    language: look.current.language,
    dark: look.current.dark,
    run: (id, args) => run(id, args, look.current.language),
    onCell: hooks.onCell,
    onTypedFault: ({ found }) => hooks.onRemark({ kind: "mixed-separators", typed: found }),
    onBug: (id) => hooks.onRemark({ kind: "function-failed", name: id }),
  });
}
