import { ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import type { PortfolioOptions } from "../portfolio/model";
import type { PortfolioData } from "../portfolio/pivot/model";
import { paybackReport } from "../portfolio/report";
import { participantSheets } from "../portfolio/report/participants";
import { pivotSheet } from "../portfolio/report/pivot/pivot-sheet";
import type { ReportAbout } from "../portfolio/report/report-input";
import { PARTICIPANT_SHEET_IDS } from "../portfolio/report/participants/year-places";
import { explainMeasure, indexCells, type CellIndex, type MeasureExplanation } from "../portfolio/review/explain";
import { holdsMeasures, measureKey, placeKey, readMeasures, sameFigure, type ReadSheet, type ReviewMeasure } from "../portfolio/review/measures"; // prettier-ignore
import type { SafePivot } from "../portfolio/suppression/safe-report";
import type { Grid } from "../sheet/grid";
import type { CellValue } from "../sheet/cell";
import type { CellPosition } from "../sheet/address";
import type { SheetLayout } from "../sheet/layout";
import type { Edits } from "../valuation/assumptions/faults";
import type { SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import type { BoardSources } from "./board-copy";
import { DEFAULT_HORIZONS, portfolioOptions } from "./options";
import { reportFigures, reportSettings } from "./participant-report";
import { safePivots, stalePivots } from "./portfolio-pivot";
import { readReportOptions } from "./report-options";
import { readSourceGrids } from "./run";
import { coverSheets } from "./shown-names";
import { sourceToPortfolio } from "./source-to-portfolio";
import { staleAssumptions } from "./stale-assumptions";
import { staleSources, type StaleSources } from "./stale-sources";
import { readWritten, stillThere, type WrittenPivot } from "./written-pivots";

/** Whether a figure is the one that the sources give today. */
export type Verdict =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly now: CellValue }
  /** The sources of today give no such figure. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown"; readonly why: WhyUnknown };

/** no-source: its sheets are not in the workbook; not-imported: participant data must be read first. */
export type WhyUnknown = "no-source" | "not-imported" | "not-remade";

export interface CheckedMeasure extends ReviewMeasure {
  readonly verdict: Verdict;
  /** null where the figure cannot be made again: then only what stands on the sheet is known. */
  readonly explanation: MeasureExplanation | null;
}

export interface ReviewedSheet extends Pick<ReadSheet, "title" | "lines"> {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly { readonly title: string; readonly measures: readonly CheckedMeasure[] }[];
  /** Whether its incomes are a source's printed ones, or valued from participant rows. */
  readonly basis: "published" | "participants" | "other";
  /** Edits hold now that did not when it was written. */
  readonly staleAssumptions: boolean;
}

export interface Review {
  readonly sheets: readonly ReviewedSheet[];
  /** What has become of the payback report's sources; null where there is no such report. */
  readonly sources: StaleSources | null;
  /** Names in the workbook, by id, of all sheets of ours: inputs are on them. */
  readonly names: ReadonlyMap<string, string>;
  readonly board: BoardSources;
}

export interface ReviewInput {
  /** What has been read in of participant data; null: nothing yet. */
  readonly imported: SourceImport | null;
  readonly data: PortfolioData | null;
  readonly edits: Edits;
  readonly about: ReportAbout;
}

/** What the sheets would be if they were written today, by id. */
interface Remade {
  readonly layouts: readonly SheetLayout[];
  readonly why: (id: string) => WhyUnknown;
}

/**
 * Every measure of the workbook's own sheets, as written, beside what today's sources and assumptions give. Reads only.
 * @returns faults of the port; that a source is missing is told of the figures that rest on it
 */
export async function reviewWorkbook(
  port: WorkbookPort,
  input: ReviewInput,
  task?: Task,
): Promise<Result<Review, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const sources = await staleSources(port);
  if (!sources.ok) return sources;
  const payback = await paybackSources(port, sources.value, listed.value);
  if (!payback.ok) return payback;
  const written = await readWritten(port);
  if (!written.ok) return written;
  const pivots = stillThere(written.value, listed.value);
  const old = await staleNames(port, input.edits);
  if (!old.ok) return old;
  const remade = remake(payback.value, pivots, input);
  const index = indexCells(remade.layouts);
  const names = new Map(listed.value.flatMap(({ mark, name }) => (mark === null ? [] : [[mark, name] as const])));
  const wanted = listed.value.filter(({ mark }) => mark !== null && holdsMeasures(mark));
  const labels = new Map(remade.layouts.flatMap(labelsOf));
  const sheets: ReviewedSheet[] = [];
  for (const sheet of wanted) {
    if (task?.cancelled?.() === true) return { ok: false, fault: { code: "cancelled" } };
    const grid = await port.readGrid(sheet.name);
    if (!grid.ok) return grid;
    const read = readMeasures(sheet.mark ?? "", rowsFromTop(grid.value));
    if (read.tables.length > 0) sheets.push(checked(sheet, read, remade, index, labels, old.value));
    task?.onProgress?.(sheets.length, wanted.length);
  }
  const { data, imported, edits } = input;
  const participants = data === null || imported === null ? null : { data, imported, edits, pivots };
  return ok({ sheets, sources: sources.value, names, board: { payback: payback.value, participants } });
}

/** A grid begins where its first used cell is; a sheet of ours is read from A1. */
const rowsFromTop = ({ origin, rows }: Grid): readonly (readonly CellValue[])[] => [
  ...Array.from({ length: origin.row }, () => []),
  ...rows.map((row) => [...Array.from({ length: origin.column }, () => null), ...row]),
];

async function staleNames(port: WorkbookPort, edits: Edits): Promise<Result<readonly string[], WorkbookFault>> {
  const assumptions = await staleAssumptions(port, edits);
  if (!assumptions.ok) return assumptions;
  const pivots = await stalePivots(port);
  return pivots.ok ? ok([...assumptions.value, ...pivots.value]) : pivots;
}

/** The sheets that the payback report was made from, as they are now; null where any of them is gone. */
async function paybackSources(
  port: WorkbookPort,
  stale: StaleSources | null,
  listed: readonly SheetInfo[],
): Promise<Result<BoardSources["payback"], WorkbookFault>> {
  if (stale === null || stale.gone.length > 0) return ok(null);
  // Names as the workbook spells them now: case makes no difference to it.
  const nameOf = (name: string): string => listed.find((one) => one.name.toLowerCase() === name.toLowerCase())?.name ?? name; // prettier-ignore
  const grids = await readSourceGrids(port, stale.sheets.map(nameOf));
  if (!grids.ok) return grids;
  const kept = await readReportOptions(port);
  if (!kept.ok) return kept;
  const options = kept.value ?? (portfolioOptions(DEFAULT_HORIZONS, null) as PortfolioOptions);
  return ok({ grids: grids.value, options });
}

const PARTICIPANTS: readonly string[] = Object.values(PARTICIPANT_SHEET_IDS);
const isPayback = (id: string): boolean => id.startsWith("payback-");

function remake(
  payback: BoardSources["payback"],
  pivots: readonly WrittenPivot[],
  { imported, data, edits, about }: ReviewInput,
): Remade {
  const layouts: SheetLayout[] = [];
  if (payback !== null) {
    const { grids, options } = payback;
    layouts.push(...paybackReport({ ...sourceToPortfolio(grids, options), grids, about, holdsSource: true }));
  }
  if (data !== null && imported !== null && data.participations.count > 0) {
    const figures = reportFigures(data, reportSettings(data), edits);
    if (figures.ok) layouts.push(...participantSheets(figures.value, coverSheets(imported), about));
    layouts.push(...pivotLayouts(pivots.filter(({ whole }) => whole), data, edits, about)); // prettier-ignore
  }
  const rests = new Set([...PARTICIPANTS, ...pivots.filter(({ whole }) => whole).map(({ id }) => id)]);
  const why = (id: string): WhyUnknown =>
    isPayback(id) ? "no-source" : rests.has(id) && data === null ? "not-imported" : "not-remade";
  return { layouts, why };
}

function pivotLayouts(
  pivots: readonly WrittenPivot[],
  data: PortfolioData,
  edits: Edits,
  { date, language }: ReportAbout,
): readonly SheetLayout[] {
  if (pivots.length === 0) return [];
  const made = safePivots(data, pivots.map(({ settings }) => settings), edits); // prettier-ignore
  if (!made.ok) return [];
  const fewest = Math.max(...pivots.map(({ settings }) => settings.fewest));
  return pivots.map(({ id, name }, at) =>
    pivotSheet({ pivot: made.value[at] as SafePivot, id, name, fewest, date, language }),
  );
}

function layoutRows({ cells }: SheetLayout): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

/** What a cell is called, for every cell with a figure, also of sheets that hold no measures. */
const labelsOf = (layout: SheetLayout): (readonly [string, string])[] =>
  readMeasures("", layoutRows(layout)).tables.flatMap(({ measures }) =>
    measures.map((one) => [placeKey(layout.id, one), labelText(one)] as const),
  );

/** "År 2016 · Samhället · Kostnad". */
export const labelText = ({ label, heading, table }: ReviewMeasure): string =>
  [table.split(":")[0], label, heading].filter((part) => part !== "" && part !== undefined).join(" · ");

function checked(
  { name, mark }: SheetInfo,
  { title, lines, tables }: ReadSheet,
  remade: Remade,
  index: CellIndex,
  labels: ReadonlyMap<string, string>,
  old: readonly string[],
): ReviewedSheet {
  const id = mark ?? "";
  const layout = remade.layouts.find((one) => one.id === id);
  const now = new Map(
    layout === undefined
      ? []
      : readMeasures(id, layoutRows(layout)).tables.flatMap(({ measures }) =>
          measures.map((one) => [measureKey(one), one] as const),
        ),
  );
  const labelOf = (sheet: string, at: CellPosition): string => labels.get(placeKey(sheet, at)) ?? "";
  const check = (measure: ReviewMeasure): CheckedMeasure => {
    if (layout === undefined) {
      return { ...measure, verdict: { kind: "unknown", why: remade.why(id) }, explanation: null };
    }
    const found = now.get(measureKey(measure));
    if (found === undefined) return { ...measure, verdict: { kind: "gone" }, explanation: null };
    const same = sameFigure(measure.value, found.value);
    return {
      ...measure,
      verdict: same ? { kind: "same" } : { kind: "changed", now: found.value },
      explanation: explainMeasure(index, id, found, labelOf),
    };
  };
  return {
    id,
    name,
    title,
    lines,
    tables: tables.map((table) => ({ title: table.title, measures: table.measures.map(check) })),
    basis: isPayback(id) ? "published" : PARTICIPANTS.includes(id) || id.startsWith("pivot") ? "participants" : "other",
    staleAssumptions: old.includes(name),
  };
}
