import { useCallback, useEffect, useMemo, useState } from "react";
import type { CalendarYear } from "../../calculation/units";
import type { Result } from "../../calculation/result";
import type { AssumptionEdits, AssumptionsWritten } from "../../pipeline/assumptions-sheet";
import type { Edits, EditValue } from "../../valuation/assumptions/faults";
import type { AssumptionName } from "../../valuation/assumptions/names";
import type { WorkbookFault, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import type { AssumptionsState, AssumptionsWork } from "./assumptions-context";

type Changes = ReadonlyMap<AssumptionName, EditValue | null>;
interface Held {
  readonly port: WorkbookPort | null;
  readonly read: AssumptionEdits;
  readonly changes: Changes;
  /** What was read with the changes laid over; the same object as long as it says the same. */
  readonly edits: Edits;
  readonly state: AssumptionsState;
}

const nothing = (port: WorkbookPort | null): Held => ({
  port,
  read: { sheet: null, year: null, edits: new Map(), faults: [], unread: [] },
  changes: new Map(),
  edits: new Map(),
  state: { kind: "ready" },
});

/** A sheet that may become one of assumptions as it is filled in; what it is, reading it tells. */
const NAMED = /^\s*(antaganden|assumptions)/i;
/** Formulas settle after an edit, and a paste comes in pieces. */
const SETTLED_MS = 300;

/** Loaded when first needed: the pane is to open without it. */
const sheetPipeline = () => import("../../pipeline/assumptions-sheet");

/**
 * The edits on the sheet, read when the workbook is opened, when the pane is come back to, when asked, and where the host
 * tells of edits at each one; and the changes made in the pane, which are used at once and stay until they are written.
 */
export function useAssumptionsWork(port: WorkbookPort | null): AssumptionsWork | null {
  const { language } = usePane();
  const [held, setHeld] = useState(() => nothing(port));
  // Of another workbook nothing is kept, and what it answers late is not heard.
  if (held.port !== port) setHeld(nothing(port));
  const change = useCallback((of: WorkbookPort, next: (before: Held) => Held) => {
    setHeld((before) => (before.port === of ? next(before) : before));
  }, []);

  const reread = useCallback(async () => {
    if (port === null) return;
    const answer = await (await sheetPipeline()).readAssumptionEdits(port);
    change(port, (before) => afterReading(before, answer));
  }, [port, change]);

  useEffect(() => {
    const again = (): void => void reread();
    again();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [reread]);

  useSheetFollowed(port, held.read.sheet, reread);

  const { changes } = held;
  const write = useCallback(
    async (year: CalendarYear, discardFaults: boolean) => {
      if (port === null) return;
      change(port, (before) => ({ ...before, state: { kind: "writing" } }));
      const { writeAssumptions } = await sheetPipeline();
      const answer = await writeAssumptions(port, { changes, year, language, discardFaults });
      change(port, (before) => afterWriting(before, answer, changes));
      await reread();
    },
    [port, changes, language, change, reread],
  );

  return useMemo(() => {
    if (port === null) return null;
    return {
      port,
      edits: held.edits,
      faults: held.read.faults,
      unread: held.read.unread,
      onSheet: held.read,
      unwritten: held.changes.size > 0,
      state: held.state,
      set: (name, value) => change(port, (before) => afterSetting(before, name, value)),
      resetAll: () => change(port, afterResetting),
      reread: () => void reread(),
      write: (year, discardFaults) => void write(year, discardFaults),
    };
  }, [port, held, change, reread, write]);
}

/** Reads again where the host tells of edits on the sheet, or on one that may become it. */
function useSheetFollowed(port: WorkbookPort | null, onSheet: string | null, reread: () => Promise<void>): void {
  useEffect(() => {
    if (port?.watchCells === undefined) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    const stop = port.watchCells((sheet) => {
      if (sheet !== null && sheet !== onSheet && !NAMED.test(sheet)) return;
      clearTimeout(later);
      later = setTimeout(() => void reread(), SETTLED_MS);
    });
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [port, onSheet, reread]);
}

function afterReading(before: Held, answer: Result<AssumptionEdits, WorkbookFault>): Held {
  if (!answer.ok) return { ...before, state: { kind: "fault", of: "reading", fault: answer.fault } };
  const mended = before.state.kind === "fault" && before.state.of === "reading";
  return withEdits({ ...before, read: answer.value, state: mended ? { kind: "ready" } : before.state });
}

function afterWriting(before: Held, answer: Result<AssumptionsWritten, WorkbookFault>, written: Changes): Held {
  if (!answer.ok) return { ...before, state: { kind: "fault", of: "writing", fault: answer.fault } };
  const outcome = answer.value;
  if (outcome.kind === "refused")
    return {
      ...before,
      read: { ...before.read, faults: outcome.faults, unread: outcome.unread },
      state: { kind: "refused" },
    };
  // What was changed since the writing began stays.
  const changes = new Map([...before.changes].filter(([name, value]) => written.get(name) !== value));
  const read = { ...before.read, edits: outcome.edits };
  return withEdits({ ...before, read, changes, state: { kind: "written", sheet: outcome.sheet.name } });
}

function afterSetting(before: Held, name: AssumptionName, value: EditValue | null): Held {
  const changes = new Map(before.changes);
  // Back to what the sheet says is no change.
  if (value === (before.read.edits.get(name) ?? null)) changes.delete(name);
  else changes.set(name, value);
  return withEdits({ ...before, changes, state: { kind: "ready" } });
}

function afterResetting(before: Held): Held {
  const names = [...before.read.edits.keys()] as AssumptionName[];
  return withEdits({ ...before, changes: new Map(names.map((name) => [name, null])), state: { kind: "ready" } });
}

/** With what is used now; what rests on it is not worked out again where it says the same. */
function withEdits(held: Held): Held {
  const all = new Map(held.read.edits);
  for (const [name, value] of held.changes) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  const same = all.size === held.edits.size && [...all].every(([name, value]) => held.edits.get(name) === value);
  return same ? held : { ...held, edits: all };
}
