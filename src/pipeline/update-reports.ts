import { fail, ok, type Result } from "../calculation/result";
import { pivotDimensions } from "../portfolio/pivot";
import type { Dimension } from "../portfolio/pivot/model";
import type { Settings, SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { breathe } from "./breathe";
import { partOf } from "./in-slices";
import { pivotSheets, withWritten, type LaidPivot } from "./portfolio-pivot";
import { remadePayback, remadeReport, type RemakeFrom, type WhyNotRemade } from "./remade-reports";
import type { ReportKind } from "./report-choices";
import { readPaybackFacts } from "./report-options";
import type { PaybackToWrite } from "./run";
import { assumptionsStamp } from "./stale-assumptions";
import { stampsNow } from "./source-stamps";
import { sameName, type SourceStamp } from "./stale-sources";
import { compareUnits, writeCompared, type Made } from "./updated-sheets";
import { readWritten, stillThere, writtenSetting, type WrittenPivot } from "./written-pivots";
import { readWrittenReports, reportsStanding, withReports, writtenReportsSetting, type ReportToWrite, type WrittenReport } from "./written-reports"; // prettier-ignore

/** What reports are updated from: what has been read now. */
export interface UpdateFrom extends RemakeFrom {
  /** The sheets it was read from, as the port calls them. */
  readonly sources: readonly string[];
}

/** Why a sheet is left as it was. */
export type WhyLeft =
  | WhyNotRemade
  /** Sheets that it was written from and that have not been read now. */
  | { readonly code: "source-not-read"; readonly sheets: readonly string[] }
  /** A part of its selection could point out a person, and was not kept. */
  | { readonly code: "selection-not-kept" }
  /** Nothing that was selected is in the data any longer. */
  | { readonly code: "selection-empty"; readonly dimension: Dimension };

/** A sheet of ours, and what became of it. */
export type UpdatedSheet = Made | { readonly id: string; readonly name: string; readonly outcome: LeftOutcome };
export interface LeftOutcome {
  readonly kind: "left";
  readonly why: WhyLeft;
}

/**
 * Writes every report of the workbook anew with the choices it was written with, as one unit: all that can be made and
 * would be another, or none. A renamed sheet keeps its name; one that was changed by hand stands, and a new one is written.
 * @returns every sheet of a report, in the workbook's order, with what became of it
 */
export async function updateReports(
  port: WorkbookPort,
  from: UpdateFrom,
  task: Task = {},
): Promise<Result<readonly UpdatedSheet[], WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const [reports, pivots] = [await readWrittenReports(port), await readWritten(port)];
  if (!reports.ok) return reports;
  if (!pivots.ok) return pivots;
  const standing = reportsStanding(reports.value, listed.value);
  const there = stillThere(pivots.value, listed.value);
  const made = await remadeAll(port, standing, from, listed.value, partOf(task, 0, REMADE));
  if (!made.ok) return made;
  const { can, left } = selectedPivots(there, from, listed.value);
  const laid = await pivotSheets(from, can, null, partOf(task, REMADE, REMADE));
  if (!laid.ok) return laid;
  const payback = await paybackNow(port, from, listed.value);
  if (!payback.ok) return payback;
  const units = [
    ...(payback.value.report === null ? [] : [payback.value.report.layouts]),
    ...made.value.reports.map(({ layouts }) => layouts),
    ...laid.value.map(({ layout }) => [layout]),
  ];
  const prints = new Map([...printsOf(standing, there), ...Object.entries(payback.value.prints)]);
  const compared = await compareUnits(port, units, prints, listed.value);
  if (!compared.ok) return compared;
  const settings = await settingsOf(port, from, made.value.reports, laid.value, {
    reports: reports.value,
    pivots: there,
  });
  if (!settings.ok) return settings;
  const { language, date } = from.about;
  const document = { language, date };
  const kept = { ...settings.value, ...payback.value.report?.settings };
  const written = await writeCompared(port, compared.value, kept, document, partOf(task, REMADE, 1));
  if (!written.ok) return written;
  const unknown = unknownSheets(listed.value, [
    ...standing.flatMap(({ ids }) => ids),
    ...there.map(({ id }) => id),
    ...payback.value.ids,
  ]);
  const notMade = [...payback.value.left, ...made.value.left, ...left, ...unknown].flatMap((one) =>
    leftSheets(one, listed.value),
  );
  return ok(inOrder([...written.value, ...notMade], listed.value));
}

/** The share of the work that is done when the sheets are laid out. */
const REMADE = 0.8;

interface Left {
  readonly ids: readonly string[];
  readonly why: WhyLeft;
}

interface RemadeAll {
  readonly reports: readonly ReportToWrite[];
  readonly left: readonly Left[];
}

async function remadeAll(
  port: WorkbookPort,
  standing: readonly WrittenReport[],
  from: UpdateFrom,
  listed: readonly SheetInfo[],
  task: Task,
): Promise<Result<RemadeAll, WorkbookFault>> {
  const reports: ReportToWrite[] = [];
  const left: Left[] = [];
  for (const [at, { choices, ids, language, sources }] of standing.entries()) {
    const part = partOf(task, at / standing.length, (at + 1) / standing.length);
    const missing = missingSources(sources, from, listed);
    if (missing !== null) {
      left.push({ ids, why: missing });
      continue;
    }
    await breathe();
    if (part.cancelled?.() === true) return fail({ code: "cancelled" });
    const remade = await remadeReport(port, choices, { ...from, about: { ...from.about, language } }, part);
    if (!remade.ok) return remade;
    if (remade.value.kind === "made") reports.push(remade.value.report);
    else left.push({ ids, why: remade.value.why });
    part.onProgress?.(1, 1);
  }
  return ok({ reports, left });
}

/** null: all that it was written from has been read, or it is not known what that was. */
function missingSources(
  sources: readonly SourceStamp[] | null,
  { sources: read }: UpdateFrom,
  listed: readonly SheetInfo[],
): WhyLeft | null {
  const missing = (sources ?? [])
    .map(({ sheet }) => sheet)
    .filter((sheet) => !read.some((one) => sameName(one, sheet)));
  if (missing.length === 0) return null;
  const gone = missing.filter((sheet) => !listed.some(({ name, mark }) => mark === null && sameName(name, sheet)));
  return gone.length > 0 ? { code: "source-gone", sheets: gone } : { code: "source-not-read", sheets: missing };
}

interface PaybackNow {
  readonly report: PaybackToWrite | null;
  readonly prints: Readonly<Record<string, string>>;
  /** Marks of its sheets that stand. */
  readonly ids: readonly string[];
  readonly left: readonly Left[];
}

/** The payback report, which is read from sheets of its own; nothing where it does not stand. */
async function paybackNow(
  port: WorkbookPort,
  { about }: UpdateFrom,
  listed: readonly SheetInfo[],
): Promise<Result<PaybackNow, WorkbookFault>> {
  const ids = listed.flatMap(({ mark }) => (mark?.startsWith("payback-") === true ? [mark] : []));
  if (ids.length === 0) return ok({ report: null, prints: {}, ids, left: [] });
  const facts = await readPaybackFacts(port);
  if (!facts.ok) return facts;
  const remade = await remadePayback(port, { ...about, language: facts.value?.language ?? about.language });
  if (!remade.ok) return remade;
  const { value } = remade;
  const prints = facts.value?.prints ?? {};
  return ok(
    value.kind === "made"
      ? { report: value.report, prints, ids, left: [] }
      : { report: null, prints, ids, left: [{ ids, why: value.why }] },
  );
}

interface Selected {
  readonly can: readonly WrittenPivot[];
  readonly left: readonly Left[];
}

/** Pivots whose question can be put again as it was. */
function selectedPivots(there: readonly WrittenPivot[], from: UpdateFrom, listed: readonly SheetInfo[]): Selected {
  const keys = new Map(pivotDimensions(from.data).map((one) => [one.dimension, new Set(one.keys)]));
  const whyNot = ({ whole, sources, settings }: WrittenPivot): WhyLeft | null => {
    if (!whole) return { code: "selection-not-kept" };
    const missing = missingSources(sources, from, listed);
    if (missing !== null) return missing;
    const kept = Object.entries(settings.filters) as [Dimension, readonly string[]][];
    const empty = kept.find(([by, of]) => of.length > 0 && of.every((key) => keys.get(by)?.has(key) !== true));
    return empty === undefined ? null : { code: "selection-empty", dimension: empty[0] };
  };
  const asked = there.map((pivot) => ({ pivot, why: whyNot(pivot) }));
  return {
    can: asked.flatMap(({ pivot, why }) => (why === null ? [pivot] : [])),
    left: asked.flatMap(({ pivot, why }) => (why === null ? [] : [{ ids: [pivot.id], why }])),
  };
}

const printsOf = (reports: readonly WrittenReport[], pivots: readonly WrittenPivot[]): ReadonlyMap<string, string> =>
  new Map([
    ...reports.flatMap(({ prints }) => Object.entries(prints)),
    ...pivots.flatMap(({ id, print }) => (print === undefined ? [] : [[id, print] as const])),
  ]);

/** What is kept of them: choices, what they were read from now, and the assumptions of those that rest on any. */
async function settingsOf(
  port: WorkbookPort,
  { edits, sources }: UpdateFrom,
  reports: readonly ReportToWrite[],
  pivots: readonly LaidPivot[],
  before: { readonly reports: readonly WrittenReport[]; readonly pivots: readonly WrittenPivot[] },
): Promise<Result<Settings, WorkbookFault>> {
  const stamps = await stampsNow(port, sources);
  if (!stamps.ok) return stamps;
  const valued = reports.filter(({ choices }) => RESTS_ON_ASSUMPTIONS.includes(choices.report));
  const ids = [...valued.flatMap(({ layouts }) => layouts.map(({ id }) => id)), ...pivots.map(({ id }) => id)];
  const assumptions = await assumptionsStamp(port, edits, ids);
  if (!assumptions.ok) return assumptions;
  const { limits } = port.capabilities;
  const kept = withReports(before.reports, reports, stamps.value);
  return ok({
    ...(ids.length > 0 && assumptions.value),
    ...(reports.length > 0 && writtenReportsSetting(kept, limits)),
    ...(pivots.length > 0 && writtenSetting(withWritten(before.pivots, pivots, stamps.value), limits)),
  });
}

const RESTS_ON_ASSUMPTIONS: readonly ReportKind[] = ["participants", "income", "net-changes"];

/** Sheets of reports that nothing is kept of: written by another version, or their choices had no room. */
const unknownSheets = (listed: readonly SheetInfo[], known: readonly string[]): readonly Left[] =>
  listed.flatMap(({ mark }) =>
    mark !== null && IS_REPORT.test(mark) && !known.includes(mark)
      ? [{ ids: [mark], why: { code: "choices-unknown" } }]
      : [],
  );

const IS_REPORT =
  /^(payback|portfolio|interventions|esf|budget|finsam|pivot)-|^(pivot|participation-income|net-changes)$/;

const leftSheets = ({ ids, why }: Left, listed: readonly SheetInfo[]): readonly UpdatedSheet[] =>
  listed.flatMap(({ mark, name }) =>
    mark !== null && ids.includes(mark) ? [{ id: mark, name, outcome: { kind: "left", why } }] : [],
  );

/** Those that stood first, as they stand; new ones after them. */
function inOrder(sheets: readonly UpdatedSheet[], listed: readonly SheetInfo[]): readonly UpdatedSheet[] {
  const placeOf = ({ name }: UpdatedSheet): number => {
    const at = listed.findIndex((one) => one.name === name);
    return at === -1 ? listed.length : at;
  };
  return [...sheets].sort((one, other) => placeOf(one) - placeOf(other));
}
