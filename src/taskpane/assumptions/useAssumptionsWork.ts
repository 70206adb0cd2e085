import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AssumptionEdits } from "../../pipeline/assumptions-sheet";
import type { CalendarYear } from "../../calculation/units";
import type { Edits, EditValue } from "../../valuation/assumptions/faults";
import type { AssumptionName } from "../../valuation/assumptions/names";
import type { WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import type { AssumptionsState, AssumptionsWork } from "./assumptions-context";

type Changes = ReadonlyMap<AssumptionName, EditValue | null>;
interface Held {
  readonly port: WorkbookPort | null;
  readonly read: AssumptionEdits;
  readonly changes: Changes;
  readonly state: AssumptionsState;
}

const NO_CHANGES: Changes = new Map();
const NOT_READ: AssumptionEdits = { sheet: null, year: null, edits: new Map(), faults: [] };
const nothing = (port: WorkbookPort | null): Held => ({
  port,
  read: NOT_READ,
  changes: NO_CHANGES,
  state: { kind: "ready" },
});

/** Loaded when first needed: the pane is to open without it. */
const sheetPipeline = () => import("../../pipeline/assumptions-sheet");

/**
 * The edits on the sheet, read when the workbook is opened, when the pane is come back to and when asked, and the
 * changes made in the pane, which are used at once and stay until they are written.
 */
export function useAssumptionsWork(port: WorkbookPort | null): AssumptionsWork | null {
  const { language } = usePane();
  const [held, setHeld] = useState(() => nothing(port));
  const latest = useRef(port);
  latest.current = port;
  // Of what was asked of another workbook nothing is kept.
  const change = useCallback((of: WorkbookPort, next: (before: Held) => Held) => {
    if (latest.current === of) setHeld((before) => next(before.port === of ? before : nothing(of)));
  }, []);

  const reread = useCallback(async () => {
    if (port === null) return;
    const { readAssumptionEdits } = await sheetPipeline();
    const answer = await readAssumptionEdits(port);
    change(port, (before) => {
      if (!answer.ok) return { ...before, state: { kind: "fault", of: "reading", fault: answer.fault } };
      const mended = before.state.kind === "fault" && before.state.of === "reading";
      return { ...before, read: answer.value, state: mended ? { kind: "ready" } : before.state };
    });
  }, [port, change]);

  useEffect(() => {
    const again = (): void => void reread();
    again();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [reread]);

  const mine = held.port === port ? held : nothing(port);
  const edits = useSame(laidOver(mine.read.edits, mine.changes));
  return useMemo(() => {
    if (port === null) return null;
    const settled = (before: Held, changes: Changes): Held => ({ ...before, changes, state: { kind: "ready" } });
    const write = async (year: CalendarYear, discardFaults: boolean): Promise<void> => {
      const { changes } = mine;
      change(port, (before) => ({ ...before, state: { kind: "writing" } }));
      const { writeAssumptions } = await sheetPipeline();
      const answer = await writeAssumptions(port, { changes, year, language, discardFaults });
      change(port, (before) => {
        if (!answer.ok) return { ...before, state: { kind: "fault", of: "writing", fault: answer.fault } };
        const outcome = answer.value;
        if (outcome.kind === "refused")
          return { ...before, read: { ...before.read, faults: outcome.faults }, state: { kind: "refused" } };
        return { ...before, changes: without(before.changes, changes), state: { kind: "written", sheet: outcome.sheet.name } }; // prettier-ignore
      });
      await reread();
    };
    return {
      port,
      edits,
      faults: mine.read.faults,
      onSheet: mine.read,
      unwritten: mine.changes.size > 0,
      state: mine.state,
      set: (name, value) =>
        change(port, (before) => {
          const changes = new Map(before.changes);
          // Back to what the sheet says is no change.
          if (value === (before.read.edits.get(name) ?? null)) changes.delete(name);
          else changes.set(name, value);
          return settled(before, changes);
        }),
      resetAll: () =>
        change(port, (before) => {
          const names = [...before.read.edits.keys()] as AssumptionName[];
          return settled(before, new Map(names.map((name) => [name, null])));
        }),
      reread: () => void reread(),
      write: (year, discardFaults) => void write(year, discardFaults),
    };
  }, [port, edits, mine, language, change, reread]);
}

function laidOver(edits: Edits, changes: Changes): Edits {
  const all = new Map(edits);
  for (const [name, value] of changes) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return all;
}

/** What was changed since the writing began stays. */
function without(now: Changes, written: Changes): Changes {
  return new Map([...now].filter(([name, value]) => !written.has(name) || written.get(name) !== value));
}

/** The same object as long as it says the same, so that what rests on it is not worked out again. */
function useSame(edits: Edits): Edits {
  const kept = useRef(edits);
  const same =
    kept.current.size === edits.size && [...edits].every(([name, value]) => kept.current.get(name) === value);
  if (!same) kept.current = edits;
  return kept.current;
}
