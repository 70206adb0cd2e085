import { ok, type Result } from "../calculation/result";
import { explainMeasure, indexCells, type CellIndex, type MeasureExplanation } from "../portfolio/review/explain";
import { holdsMeasures, measureKey, placeKey, readMeasures, sameFigure, type ReadSheet, type ReviewMeasure } from "../portfolio/review/measures"; // prettier-ignore
import type { RunOwn } from "../portfolio/review/own-cells";
import { filledIn, type FilledIn, type TypedInput } from "../portfolio/review/typed-inputs";
import type { CellPosition } from "../sheet/address";
import type { CellValue } from "../sheet/cell";
import type { SheetLayout } from "../sheet/layout";
import { layoutRows, rowsFromTop, type Rows } from "../sheet/rows";
import type { Edits } from "../valuation/assumptions/faults";
import type { SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import type { BoardSources } from "./board-sources";
import { stalePivots } from "./portfolio-pivot";
import { isOfParticipants, isOfReports, isPayback, readRemakeSources, remakeSheets, type Remade, type WhyUnknown } from "./remade-sheets"; // prettier-ignore
import { scenarioIdOf } from "./remade-scenarios";
import type { ReviewInput } from "./review-input";
import { reviewOwnCells, type CheckedOwnCell } from "./review-own-cells";
import { staleAssumptions } from "./stale-assumptions";
import { staleReports, type ReportStanding } from "./stale-reports";
import { staleSources, type StaleSources } from "./stale-sources";

export type { CheckedOwnCell, ReportStanding, ReviewInput, WhyUnknown };

/** Whether a figure is the one that the sources give today. */
export type Verdict =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly now: CellValue }
  /** Filled in on the sheet, with another value than when it was written. */
  | { readonly kind: "typed"; readonly was: CellValue }
  /** Right for what is filled in on the sheet now, which is other than when it was written. */
  | { readonly kind: "follows-typed"; readonly was: CellValue }
  /** The sources of today give no such figure. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown"; readonly why: WhyUnknown };

export interface CheckedMeasure extends ReviewMeasure {
  readonly verdict: Verdict;
  /** null where the figure cannot be made again: then only what stands on the sheet is known. */
  readonly explanation: MeasureExplanation | null;
}

/** Whose figures: a source's printed ones, valued from participants, of reports on an import, of a scenario. */
export type ReviewBasis = "published" | "participants" | "reported" | "scenario" | "other";

export interface ReviewedSheet extends Pick<ReadSheet, "title" | "lines"> {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly { readonly title: string; readonly measures: readonly CheckedMeasure[] }[];
  readonly basis: ReviewBasis;
  /** Edits or sources hold now that did not when it was written. */
  readonly staleAssumptions: boolean;
  /** Cells to fill in that hold other values now than when it was written. */
  readonly typed: readonly TypedInput[];
}

export interface Review {
  readonly sheets: readonly ReviewedSheet[];
  /** The user's own cells with functions of ours; null where the host tells no formulas. */
  readonly own: readonly CheckedOwnCell[] | null;
  /** What has become of the payback report's sources; null where there is no such report. */
  readonly sources: StaleSources | null;
  /** Of every report whether its sources and assumptions are others now. */
  readonly reports: readonly ReportStanding[];
  /** Names in the workbook, by id, of all sheets of ours: inputs are on them. */
  readonly names: ReadonlyMap<string, string>;
  readonly board: BoardSources;
}

/** A sheet of ours as it stands. */
interface Standing {
  readonly info: SheetInfo;
  readonly id: string;
  readonly rows: Rows;
  readonly read: ReadSheet;
}

/**
 * Every measure of the workbook, as it stands, beside what today's sources and assumptions give: on our own sheets, and
 * in the user's cells with our functions. Reads only.
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
  const reports = await staleReports(port, input.edits);
  if (!reports.ok) return reports;
  const from = await readRemakeSources(port, sources.value, listed.value);
  if (!from.ok) return from;
  const old = await staleNames(port, input.edits);
  if (!old.ok) return old;
  const standing = await readStanding(port, listed.value, task);
  if (!standing.ok) return standing;
  const marks = [...standing.value.keys()];
  const lines = (id: string): readonly string[] => standing.value.get(id)?.read.lines ?? [];
  const made = await remakeSheets(port, from.value, marks, lines, input, task);
  if (!made.ok) return made;
  const remade = made.value;
  const names = new Map(listed.value.flatMap(({ mark, name }) => (mark === null ? [] : [[mark, name] as const])));
  const checks: Checks = {
    remade,
    index: indexCells(remade.layouts),
    labels: new Map(remade.layouts.flatMap(labelsOf)),
    standing: (id) => standing.value.get(id)?.rows ?? null,
    run: input.run,
    old: old.value,
  };
  const measured = [...standing.value.values()].filter(({ id, read }) => holdsMeasures(id) && read.tables.length > 0);
  const sheets = measured.map((one) => checked(one, checks));
  const known = isOurs(listed.value, sheets);
  const own = input.run === null ? ok(null) : await reviewOwnCells(port, listed.value, known, input.run, task);
  if (!own.ok) return own;
  const { data, imported, edits } = input;
  const { payback, pivots } = from.value;
  const participants = data === null || imported === null ? null : { data, imported, edits, pivots };
  return ok({
    sheets,
    own: own.value,
    sources: sources.value,
    reports: reports.value,
    names,
    board: { payback, participants },
  });
}

/** Our sheets as they stand, by id: those with measures, and what scenarios' formulas refer to. */
async function readStanding(
  port: WorkbookPort,
  listed: readonly SheetInfo[],
  task?: Task,
): Promise<Result<ReadonlyMap<string, Standing>, WorkbookFault>> {
  const wanted = listed.filter(({ mark }) => mark !== null && (holdsMeasures(mark) || isHelper(mark)));
  const found = new Map<string, Standing>();
  for (const [at, info] of wanted.entries()) {
    if (task?.cancelled?.() === true) return { ok: false, fault: { code: "cancelled" } };
    const grid = await port.readGrid(info.name);
    if (!grid.ok) return grid;
    const [id, rows] = [info.mark ?? "", rowsFromTop(grid.value)];
    if (!found.has(id)) found.set(id, { info, id, rows, read: readMeasures(id, rows) });
    task?.onProgress?.(at + 1, wanted.length);
  }
  return ok(found);
}

const isHelper = (mark: string): boolean => /^scenario-\d+-weights$/.test(mark);

/** Cells that are measures already, and whatever stands on sheets of ours that hold none. */
function isOurs(listed: readonly SheetInfo[], sheets: readonly ReviewedSheet[]) {
  const measures = new Set(
    sheets.flatMap(({ name, tables }) => tables.flatMap(({ measures: all }) => all.map((one) => placeKey(name, one)))),
  );
  const without = new Set(
    listed.flatMap(({ name, mark }) => (mark !== null && !sheets.some(({ id }) => id === mark) ? [name] : [])),
  );
  return (sheet: string, at: CellPosition): boolean => without.has(sheet) || measures.has(placeKey(sheet, at));
}

async function staleNames(port: WorkbookPort, edits: Edits): Promise<Result<readonly string[], WorkbookFault>> {
  const assumptions = await staleAssumptions(port, edits);
  if (!assumptions.ok) return assumptions;
  const pivots = await stalePivots(port);
  return pivots.ok ? ok([...assumptions.value, ...pivots.value]) : pivots;
}

/** What a cell is called, for every cell with a figure, also of sheets that hold no measures. */
const labelsOf = (layout: SheetLayout): (readonly [string, string])[] =>
  readMeasures("", layoutRows(layout)).tables.flatMap(({ measures }) =>
    measures.map((one) => [placeKey(layout.id, one), labelText(one)] as const),
  );

/** "År 2016 · Samhället · Kostnad". */
export const labelText = ({ label, heading, table }: ReviewMeasure): string =>
  [table.split(":")[0], label, heading].filter((part) => part !== "" && part !== undefined).join(" · ");

interface Checks {
  readonly remade: Remade;
  readonly index: CellIndex;
  /** By place, of every cell with a figure. */
  readonly labels: ReadonlyMap<string, string>;
  readonly standing: (id: string) => Rows | null;
  readonly run: RunOwn | null;
  /** Names of sheets whose assumptions or sources are others now. */
  readonly old: readonly string[];
}

function checked({ info: { name }, id, read }: Standing, checks: Checks): ReviewedSheet {
  const { remade, index, labels } = checks;
  const layout = remade.layouts.find((one) => one.id === id);
  const anew = layout === undefined ? null : readMeasures(id, layoutRows(layout));
  const now = new Map((anew?.tables ?? []).flatMap(({ measures }) => measures.map((one) => [measureKey(one), one] as const))); // prettier-ignore
  const { standing, run } = checks;
  const filled = layout === undefined || run === null ? null : filledIn(withHelpers(layout, remade), standing, run);
  const labelOf = (sheet: string, at: CellPosition): string => labels.get(placeKey(sheet, at)) ?? "";
  const unlike = anew !== null && remade.guessed.has(id) && !isOfReports(id) && !sameChoices(read, anew);
  const why = layout === undefined ? remade.why(id) : unlike ? "own-choices" : null;
  const check = (measure: ReviewMeasure): CheckedMeasure => {
    if (why !== null) return { ...measure, verdict: { kind: "unknown", why }, explanation: null };
    const found = now.get(measureKey(measure));
    if (found === undefined) return { ...measure, verdict: { kind: "gone" }, explanation: null };
    const verdict = filled === null ? plainVerdict(measure.value, found.value) : filledVerdict(measure, found, filled);
    return { ...measure, verdict, explanation: explainMeasure(index, id, found, labelOf) };
  };
  return {
    id,
    name,
    title: read.title,
    lines: read.lines,
    tables: read.tables.map((table) => ({ title: table.title, measures: table.measures.map(check) })),
    basis: basisOf(id),
    staleAssumptions: checks.old.includes(name),
    typed: filled?.typed ?? [],
  };
}

const withHelpers = (layout: SheetLayout, { layouts }: Remade): readonly SheetLayout[] => [
  layout,
  ...layouts.filter(({ id }) => id !== layout.id && id.startsWith(`${layout.id}-`)),
];

function basisOf(id: string): ReviewBasis {
  if (isPayback(id)) return "published";
  if (isOfParticipants(id)) return "participants";
  if (isOfReports(id)) return "reported";
  return scenarioIdOf(id) === null ? "other" : "scenario";
}

const plainVerdict = (shown: CellValue, now: CellValue): Verdict =>
  sameFigure(shown, now) ? { kind: "same" } : { kind: "changed", now };

/** Where cells are filled in by the user, a figure is right when its own formula gives it of what is filled in. */
function filledVerdict(measure: ReviewMeasure, { value: was }: ReviewMeasure, filled: FilledIn): Verdict {
  const { value } = measure;
  if (sameFigure(value, was)) return { kind: "same" };
  if (filled.isInput(measure)) return { kind: "typed", was };
  const worked = filled.worked(measure);
  if (worked === undefined) return { kind: "changed", now: was };
  return sameFigure(value, worked) ? { kind: "follows-typed", was } : { kind: "changed", now: worked };
}

/** The lines above the tables say what was chosen; the day does not count. */
function sameChoices(standing: ReadSheet, anew: ReadSheet): boolean {
  const said = ({ lines }: ReadSheet): string => lines.map((line) => line.replace(/\d{4}-\d\d-\d\d/g, "")).join("\n");
  return said(standing) === said(anew);
}
