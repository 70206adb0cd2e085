import { useEffect, useState } from "react";
import { ok, type Result } from "../../calculation/result";
import type { SourceImport } from "../../participation/model/source-import";
import { partOf } from "../../pipeline/in-slices";
import { personKeys } from "../../pipeline/person-keys";
import { pivotData } from "../../pipeline/portfolio-pivot";
import { rereadSource, type GoneTable } from "../../pipeline/reread-source";
import { shownSheets } from "../../pipeline/shown-names";
import { staleReports, type ReportStanding } from "../../pipeline/stale-reports";
import { updateReports, type UpdatedSheet } from "../../pipeline/update-reports";
import { serialFromIso } from "../../sheet/serial-date";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Task, WorkbookFault, WorkbookPort } from "../../workbook/port";
import { fillRandom } from "../app/random";
import { useJob, type Job } from "../book/useJob";
import type { ImportWork } from "../import/useImportWork";
import type { PortfolioPanelProps } from "./panel-props";
import { sourcesOf } from "./sources-of";

export type Updated =
  | { readonly kind: "done"; readonly sheets: readonly UpdatedSheet[]; readonly now: number; readonly before: number }
  /** Tables that were not as they were read, with their sheets named as they may be shown: nothing is written. */
  | { readonly kind: "gone"; readonly tables: readonly GoneTable[] };

/** The reports of the workbook, each with its own state. @param written changes when sheets have been written: then they are looked at again */
export function useStanding(port: WorkbookPort, edits: Edits, written: string): readonly ReportStanding[] {
  const [standing, setStanding] = useState<readonly ReportStanding[]>([]);
  useEffect(() => {
    let left = false;
    void staleReports(port, edits).then((found) => {
      const now = found.ok ? found.value : [];
      if (!left) setStanding((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    });
    return () => {
      left = true;
    };
  }, [port, edits, written]);
  return standing;
}

interface UpdateOf extends Pick<PortfolioPanelProps, "port" | "imported" | "edits" | "about"> {
  readonly work: Pick<ImportWork, "tables" | "chosen" | "words" | "today">;
  onRenewed(imported: SourceImport): void;
}

/** The share of the work that reading is. */
const READ = 0.4;

/** Reads the source again as it was read, and writes our reports from what it says now. */
export function useUpdate({ port, imported, edits, about, work, onRenewed }: UpdateOf): Job<Updated> {
  return useJob(async (task: Task): Promise<Result<Updated, WorkbookFault>> => {
    const { tables, chosen, words, today } = work;
    const day = serialFromIso(today());
    const options = { personKey: personKeys(fillRandom), words, ...(day !== undefined && { today: day }) };
    const inUse = tables.filter(({ id }) => chosen.has(id));
    const read = await rereadSource(port, inUse, options, partOf(task, 0, READ));
    if (!read.ok) return read;
    if (read.value.kind === "gone") return ok({ kind: "gone", tables: covered(read.value.tables) });
    const { imported: now } = read.value;
    const from = { imported: now, data: pivotData(now), edits, about: about(), sources: sourcesOf(now) };
    const updated = await updateReports(port, from, partOf(task, READ, 1));
    if (!updated.ok) return updated;
    onRenewed(now);
    const counts = { now: now.participations.count, before: imported.participations.count };
    return ok({ kind: "done", sheets: updated.value, ...counts });
  });
}

function covered(tables: readonly GoneTable[]): readonly GoneTable[] {
  const seen = tables.flatMap(({ why }) => (why.code === "sheet-gone" && why.seenOn !== null ? [why.seenOn] : []));
  const nameOf = shownSheets([...tables.map(({ sheet }) => sheet), ...seen]);
  return tables.map(({ sheet, why }) => ({
    sheet: nameOf(sheet),
    why: why.code === "sheet-gone" && why.seenOn !== null ? { ...why, seenOn: nameOf(why.seenOn) } : why,
  }));
}
