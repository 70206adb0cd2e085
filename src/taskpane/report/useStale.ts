import { useEffect, useState } from "react";
import { hasChanged, staleSources } from "../../pipeline/stale-sources";
import type { StaleSources } from "../../pipeline/stale-sources";
import type { Grid } from "../../sheet/grid";
import type { WorkbookPort } from "../../workbook/port";
import { READ_UNASKED_CELLS } from "./read-unasked";
import type { Source } from "./useSource";
import type { Write } from "./useWrite";

export interface Stale {
  /** null: nothing has changed, or nothing can be said. */
  readonly found: StaleSources | null;
  /** Reads the changed sources anew and writes the report again; null where none of them is left. */
  readonly update: (() => void) | null;
  readonly updating: boolean;
}

interface Compared {
  readonly port: WorkbookPort;
  readonly found: StaleSources | null;
}

const NOT_READ: readonly Grid[] = [];

/**
 * Whether the report in the workbook still rests on what its sources hold; compared each time sheets have been read or
 * a report written.
 * @param write null while there is nothing to write, or no place for it
 */
export function useStale(port: WorkbookPort, source: Source, write: Write | null): Stale {
  const [compared, setCompared] = useState<Compared | null>(null);
  // What had been read when an update was asked for: the report is written from something newer.
  const [asked, setAsked] = useState<{ readonly before: readonly Grid[] | null } | null>(null);
  const { grids, current, state, choose } = source;
  const settled = state.kind === "waiting" || (state.kind === "read" && current);
  const written = write?.state.kind === "written";

  useEffect(() => {
    if (!settled) return undefined;
    let left = false;
    const known = state.kind === "read" ? (grids ?? NOT_READ) : NOT_READ;
    void staleSources(port, { known, cells: READ_UNASKED_CELLS }).then((answer) => {
      const found = answer.ok ? answer.value : null;
      if (!left) setCompared({ port, found: hasChanged(found) ? found : null });
    });
    return () => {
      left = true;
    };
  }, [port, grids, settled, state.kind, written]);

  useEffect(() => {
    if (asked === null || !settled || grids === asked.before) return undefined;
    // The same turn would write what the last render knew.
    const soon = setTimeout(() => {
      setAsked(null);
      if (state.kind === "read") write?.write();
    });
    return () => clearTimeout(soon);
  }, [asked, settled, grids, state.kind, write]);

  const found = compared?.port === port ? compared.found : null;
  const left = found?.sheets.filter((sheet) => !found.gone.includes(sheet)) ?? [];
  const update = (): void => {
    setAsked({ before: grids });
    choose(left);
  };
  return { found, update: left.length === 0 ? null : update, updating: asked !== null && state.kind !== "fault" };
}
