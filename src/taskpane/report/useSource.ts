import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { readSourceGrids } from "../../pipeline/run";
import type { Grid } from "../../sheet/grid";
import type { SheetInfo, WorkbookFault, WorkbookPort } from "../../workbook/port";
import { READ_UNASKED_CELLS } from "./read-unasked";
import { useTask } from "./useTask";
import type { Progress } from "./useTask";

export type SourceState =
  | { readonly kind: "listing" }
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly progress: Progress | null }
  | { readonly kind: "read" }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** null: all sheets. */
export type SheetChoice = readonly string[] | null;

export interface Source {
  readonly sheets: readonly SheetInfo[];
  readonly active: string | null;
  readonly choice: SheetChoice;
  readonly cells: number;
  /** What was read last, kept while other sheets are being read; null before, and after a fault. */
  readonly grids: readonly Grid[] | null;
  readonly state: SourceState;
  /** Whether what was read came from the workbook the pane is on now. */
  readonly current: boolean;
  choose(choice: SheetChoice): void;
  /** Chooses the sheet in view now; where the host has none, all that can be seen, to take away from. */
  proposeActive(): void;
  /** Begins anew: the sheets, and what is in them, may have changed. */
  refresh(): void;
  read(): void;
  cancel(): void;
}

interface Listed {
  readonly sheets: readonly SheetInfo[];
  readonly active: string | null;
}

interface Reading {
  readonly state: SourceState;
  readonly grids: readonly Grid[] | null;
  readonly readFrom: WorkbookPort | null;
  read(sheets: SheetChoice): Promise<void>;
  wait(): void;
  fail(fault: WorkbookFault): void;
  forget(): void;
  cancel(): void;
}

/** Reading the chosen sheets of a workbook, one reading at a time. */
function useReading(port: WorkbookPort): Reading {
  const [state, setState] = useState<SourceState>({ kind: "listing" });
  const [grids, setGrids] = useState<readonly Grid[] | null>(null);
  const [readFrom, setReadFrom] = useState<WorkbookPort | null>(null);
  const { progress, run, cancel } = useTask();
  const read = useCallback(
    async (sheets: SheetChoice) => {
      setState({ kind: "reading", progress: null });
      const found = await run((task) => readSourceGrids(port, sheets, task));
      setGrids(found.ok ? found.value : null);
      setReadFrom(port);
      setState(found.ok ? { kind: "read" } : { kind: "fault", fault: found.fault });
    },
    [port, run],
  );
  const wait = useCallback(() => setState({ kind: "waiting" }), []);
  const fail = useCallback((fault: WorkbookFault) => setState({ kind: "fault", fault }), []);
  const forget = useCallback(() => setGrids(null), []);
  const shown: SourceState = state.kind === "reading" ? { kind: "reading", progress } : state;
  return { state: shown, grids, readFrom, read, wait, fail, forget, cancel };
}

/** The sheets of the workbook, which of them are read, and what reading gave. */
export function useSource(port: WorkbookPort): Source {
  const [listed, setListed] = useState<Listed>({ sheets: [], active: null });
  const [choice, setChoice] = useState<SheetChoice>(null);
  const [attempt, setAttempt] = useState(0);
  const { state, grids, readFrom, read, wait, fail, forget, cancel } = useReading(port);

  // Beginning anew keeps the choice; a sheet that is gone is no longer in it.
  const chosenBefore = useRef(choice);
  useEffect(() => {
    chosenBefore.current = choice;
  }, [choice]);
  useEffect(() => {
    let left = false;
    void listSources(port).then((found) => {
      if (left) return;
      if (!found.ok) return fail(found.fault);
      setListed(found.value);
      const still = stillThere(chosenBefore.current, found.value.sheets);
      setChoice(still);
      if (cellsOf(found.value.sheets.filter(isIn(still))) <= READ_UNASKED_CELLS) return void read(still);
      wait();
    });
    return () => {
      left = true;
      cancel();
    };
  }, [port, attempt, read, wait, fail, cancel]);

  const chosen = useMemo(() => listed.sheets.filter(isIn(choice)), [listed, choice]);
  const choose = (next: SheetChoice): void => {
    setChoice(next);
    const sheets = listed.sheets.filter(isIn(next));
    if (sheets.length > 0 && cellsOf(sheets) <= READ_UNASKED_CELLS) void read(next);
    else {
      forget();
      wait();
    }
  };
  const proposeActive = async (): Promise<void> => {
    const active = await port.activeSheet();
    const inView = listed.sheets.find(({ name }) => active.ok && name === active.value);
    if (inView !== undefined) setListed({ ...listed, active: inView.name });
    choose(inView === undefined ? listed.sheets.filter(isIn(null)).map(({ name }) => name) : [inView.name]);
  };
  return {
    ...listed,
    choice,
    cells: cellsOf(chosen),
    grids,
    state,
    current: readFrom === port,
    choose,
    proposeActive: () => void proposeActive(),
    refresh: () => setAttempt(attempt + 1),
    // Where even the list of sheets could not be had, trying again begins there.
    read: () => (listed.sheets.length === 0 ? setAttempt(attempt + 1) : void read(choice)),
    cancel,
  };
}

/** What is left of a choice when sheets may be gone; all sheets when nothing is. */
function stillThere(choice: SheetChoice, sheets: readonly SheetInfo[]): SheetChoice {
  const names = new Set(sheets.map(({ name }) => name));
  const kept = choice?.filter((name) => names.has(name)) ?? [];
  return kept.length === 0 ? null : kept;
}

async function listSources(
  port: WorkbookPort,
): Promise<{ ok: true; value: Listed } | { ok: false; fault: WorkbookFault }> {
  const sheets = await port.listSheets();
  if (!sheets.ok) return sheets;
  const active = await port.activeSheet();
  if (!active.ok) return active;
  const sources = sheets.value.filter(({ mark, usedRows }) => mark === null && usedRows > 0);
  const known = sources.some(({ name }) => name === active.value);
  return { ok: true, value: { sheets: sources, active: known ? active.value : null } };
}

/** All sheets are all that can be seen; a hidden one is read only when it is chosen. */
const isIn =
  (choice: SheetChoice) =>
  ({ name, hidden }: SheetInfo): boolean =>
    choice === null ? !hidden : choice.includes(name);

const cellsOf = (sheets: readonly SheetInfo[]): number =>
  sheets.reduce((cells, { usedRows, usedColumns }) => cells + usedRows * usedColumns, 0);
