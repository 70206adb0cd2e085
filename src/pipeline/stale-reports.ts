import { ok, type Result } from "../calculation/result";
import type { Edits } from "../valuation/assumptions/faults";
import type { Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import type { ReportKind } from "./report-choices";
import { staleAssumptions } from "./stale-assumptions";
import { MOST_STAMPED_CELLS } from "./source-stamps";
import { compareSources, staleSources, type SourceStamp, type StaleSources } from "./stale-sources";
import { readWritten, stillThere } from "./written-pivots";
import { readWrittenReports, reportsStanding } from "./written-reports";

/** A report of the workbook, and whether it still says what its sources and the assumptions give. */
export interface ReportStanding {
  /** What it is; each pivot is a report of its own. */
  readonly report: ReportKind | "payback" | "pivot";
  /** Marks of its sheets that are in the workbook, and their names there, in the workbook's order. */
  readonly ids: readonly string[];
  readonly sheets: readonly string[];
  /** Its sources by name, and what has become of them since it was written; null: it is not known what it was made from. */
  readonly sources: StaleSources | null;
  /** Some of its sheets rest on other assumptions than those that hold now. */
  readonly assumptions: boolean;
}

/** Whether anything it rests on is known to be another now. */
export const isStale = ({ sources, assumptions }: ReportStanding): boolean =>
  assumptions || (sources !== null && sources.changed.length + sources.gone.length > 0);

/**
 * Every report of ours in the workbook with its own state, read only: which of its sources have changed or are gone, and
 * whether the assumptions are others. Each source is read once; above half a million cells none is (unread).
 */
export async function staleReports(
  port: WorkbookPort,
  edits: Edits,
  task?: Task,
): Promise<Result<readonly ReportStanding[], WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const [reports, pivots, payback] = [await readWrittenReports(port), await readWritten(port), await staleSources(port, { cells: MOST_STAMPED_CELLS })]; // prettier-ignore
  if (!reports.ok) return reports;
  if (!pivots.ok) return pivots;
  if (!payback.ok) return payback;
  const old = await staleAssumptions(port, edits);
  if (!old.ok) return old;
  const known: readonly Known[] = [
    ...reportsStanding(reports.value, listed.value).map(({ choices, ids, sources }) => ({ report: choices.report, ids, sources })),
    ...stillThere(pivots.value, listed.value).map(({ id, sources }) => ({ report: "pivot" as const, ids: [id], sources })),
  ]; // prettier-ignore
  const stamps = known.map(({ sources }) => sources ?? []);
  const compared = await compareSources(port, stamps, listed.value, { cells: MOST_STAMPED_CELLS }, task);
  if (!compared.ok) return compared;
  const standing = (
    report: ReportStanding["report"],
    isIts: (mark: string) => boolean,
    sources: StaleSources | null,
  ) => {
    const own = listed.value.flatMap(({ mark, name }) => (mark !== null && isIts(mark) ? [{ mark, name }] : []));
    const sheets = own.map(({ name }) => name);
    const assumptions = sheets.some((name) => old.value.includes(name));
    return { report, ids: own.map(({ mark }) => mark), sheets, sources, assumptions };
  };
  const board = standing("payback", (mark) => mark.startsWith("payback-"), payback.value);
  return ok([
    ...(board.sheets.length === 0 ? [] : [board]),
    ...known.map(({ report, ids, sources }, at) =>
      standing(report, (mark) => ids.includes(mark), sources === null ? null : (compared.value[at] ?? null)),
    ),
  ]);
}

interface Known {
  readonly report: ReportStanding["report"];
  readonly ids: readonly string[];
  readonly sources: readonly SourceStamp[] | null;
}
