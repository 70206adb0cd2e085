import { useEffect, useState } from "react";
import { ok, type Result } from "../../calculation/result";
import type { SourceImport } from "../../participation/model/source-import";
import { personKeys } from "../../pipeline/person-keys";
import { pivotData, stalePivots, writePivots, type Rewritten } from "../../pipeline/portfolio-pivot";
import { rereadSource } from "../../pipeline/reread-source";
import { shownSheets } from "../../pipeline/shown-names";
import { staleAssumptions } from "../../pipeline/stale-assumptions";
import { readWritten, stillThere } from "../../pipeline/written-pivots";
import { serialFromIso } from "../../sheet/serial-date";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Task, WorkbookFault, WorkbookPort } from "../../workbook/port";
import { fillRandom } from "../app/random";
import { useJob, type Job } from "../book/useJob";
import type { ImportWork } from "../import/useImportWork";
import type { PortfolioPanelProps } from "./panel-props";
import { sourcesOf } from "./sources-of";

export type Updated =
  | { readonly kind: "done"; readonly rewritten: Rewritten; readonly now: number; readonly before: number }
  /** Tables that were not where they were read, by the names of their sheets. */
  | { readonly kind: "gone"; readonly places: readonly string[] };

/** Sheets of pivots in the workbook, and those of them that no longer say what holds. */
export interface Standing {
  readonly sheets: readonly string[];
  readonly sources: readonly string[];
  readonly assumptions: readonly string[];
}

const NOTHING: Standing = { sheets: [], sources: [], assumptions: [] };

/** @param written changes when sheets have been written: then they are looked at again */
export function useStanding(port: WorkbookPort, edits: Edits, written: string): Standing {
  const [standing, setStanding] = useState<Standing>(NOTHING);
  useEffect(() => {
    let left = false;
    void standingOf(port, edits).then((found) => {
      if (!left) setStanding((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    });
    return () => {
      left = true;
    };
  }, [port, edits, written]);
  return standing;
}

async function standingOf(port: WorkbookPort, edits: Edits): Promise<Standing> {
  const [held, listed] = [await readWritten(port), await port.listSheets()];
  if (!held.ok || !listed.ok) return NOTHING;
  const marks = new Set(stillThere(held.value, listed.value).map(({ id }) => id));
  const sheets = listed.value.filter(({ mark }) => mark !== null && marks.has(mark)).map(({ name }) => name);
  if (sheets.length === 0) return NOTHING;
  const [sources, assumptions] = [await stalePivots(port), await staleAssumptions(port, edits)];
  return {
    sheets,
    sources: sources.ok ? sources.value : [],
    assumptions: assumptions.ok ? assumptions.value.filter((name) => sheets.includes(name)) : [],
  };
}

interface UpdateOf extends Pick<PortfolioPanelProps, "port" | "imported" | "edits" | "about"> {
  readonly work: Pick<ImportWork, "tables" | "chosen" | "words" | "today">;
  onRenewed(imported: SourceImport): void;
}

/** Reads the source again as it was read, and writes our sheets of pivots from what it says now. */
export function useUpdate({ port, imported, edits, about, work, onRenewed }: UpdateOf): Job<Updated> {
  return useJob(async (task: Task): Promise<Result<Updated, WorkbookFault>> => {
    const { tables, chosen, words, today } = work;
    const day = serialFromIso(today());
    const options = { personKey: personKeys(fillRandom), words, ...(day !== undefined && { today: day }) };
    const inUse = tables.filter(({ id }) => chosen.has(id));
    const read = await rereadSource(port, inUse, options, task);
    if (!read.ok) return read;
    if (read.value.kind === "gone") {
      const nameOf = shownSheets(read.value.tables.map(({ sheet }) => sheet));
      return ok({ kind: "gone", places: read.value.tables.map(({ sheet }) => nameOf(sheet)) });
    }
    const { imported: now } = read.value;
    const from = { data: pivotData(now), edits, about: about(), sources: sourcesOf(now) };
    const rewritten = await writePivots(port, from, null, { ...(task.cancelled && { cancelled: task.cancelled }) });
    if (!rewritten.ok) return rewritten;
    onRenewed(now);
    const counts = { now: now.participations.count, before: imported.participations.count };
    return ok({ kind: "done", rewritten: rewritten.value, ...counts });
  });
}
