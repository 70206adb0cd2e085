import { ok, type Result } from "../calculation/result";
import type { SheetLayout } from "../sheet/layout";
import type { Edits } from "../valuation/assumptions/faults";
import { isLanguage, type Language } from "../words/language";
import type {
  DocumentFacts,
  Limits,
  Settings,
  SheetInfo,
  Task,
  WorkbookFault,
  WorkbookPort,
  WrittenSheet,
} from "../workbook/port";
import { isRecord, keptOfVersion } from "./kept-text";
import { choicesFrom, type ReportChoices } from "./report-choices";
import { writtenPrint } from "./sheet-print";
import { assumptionsStamp } from "./stale-assumptions";
import { stampsNow } from "./source-stamps";
import { isStamp, type SourceStamp } from "./stale-sources";

/** A report of the workbook: how it was asked for, so that it can be written anew, and what it was made from. */
export interface WrittenReport {
  readonly choices: ReportChoices;
  /** Marks of its sheets. */
  readonly ids: readonly string[];
  /** The language it was written in. */
  readonly language: Language;
  /** null: not known. */
  readonly sources: readonly SourceStamp[] | null;
  /** What stood on its sheets when they were written, by mark; none: not known. */
  readonly prints: Readonly<Record<string, string>>;
}

const SETTING = "payoff.reports-written";
const VERSION = 1;

/** What another version wrote, or cannot be read, counts as never written: the sheets stand, and are written by hand. */
export async function readWrittenReports(port: WorkbookPort): Promise<Result<readonly WrittenReport[], WorkbookFault>> {
  const text = await port.readSetting(SETTING);
  return text.ok ? ok(writtenReportsFrom(text.value)) : text;
}

/** To be kept in one unit with the sheets. Where there is no room for all, prints go first, then sources, then the oldest. */
export function writtenReportsSetting(reports: readonly WrittenReport[], { textLength }: Limits): Settings {
  const fits = (list: readonly WrittenReport[]): boolean => textOf(list).length <= textLength;
  const bare = reports.map((one) => ({ ...one, prints: {} }));
  let kept = [reports, bare].find(fits) ?? bare.map((one) => ({ ...one, sources: null }));
  while (kept.length > 0 && !fits(kept)) kept = kept.slice(1);
  return { [SETTING]: textOf(kept) };
}

const textOf = (reports: readonly WrittenReport[]): string => JSON.stringify({ version: VERSION, reports });

/** Those of which a sheet is in the workbook. */
export const reportsStanding = (
  reports: readonly WrittenReport[],
  sheets: readonly SheetInfo[],
): readonly WrittenReport[] =>
  reports.filter(({ ids }) => sheets.some(({ mark }) => mark !== null && ids.includes(mark)));

export function writtenReportsFrom(text: string | null): readonly WrittenReport[] {
  const reports = keptOfVersion(text, VERSION)?.["reports"];
  return Array.isArray(reports) ? reports.flatMap((one: unknown) => reportFrom(one) ?? []) : [];
}

function reportFrom(value: unknown): WrittenReport | null {
  if (!isRecord(value)) return null;
  const { ids, language, sources, prints } = value;
  const choices = choicesFrom(value["choices"]);
  if (choices === null || !isLanguage(language)) return null;
  if (!Array.isArray(ids) || !ids.every((id): id is string => typeof id === "string" && /^[a-z0-9-]+$/.test(id)))
    return null;
  const told = isRecord(prints) ? Object.entries(prints).filter(([, print]) => typeof print === "string") : [];
  return {
    choices,
    ids,
    language,
    sources: Array.isArray(sources) && sources.every(isStamp) ? sources : null,
    prints: Object.fromEntries(told) as Record<string, string>,
  };
}

/** A report laid out, with how it was asked for. */
export interface ReportToWrite {
  readonly choices: ReportChoices;
  readonly layouts: readonly SheetLayout[];
  readonly language: Language;
}

/** What reports are made from. */
export interface ReportBasis {
  /** null: they rest on none of the assumptions. */
  readonly edits: Edits | null;
  /** The sheets they were read from, as the port calls them; null: not known. */
  readonly sources: readonly string[] | null;
}

/** As they are to be kept: those written before of the same kind give way. */
export const withReports = (
  before: readonly WrittenReport[],
  now: readonly ReportToWrite[],
  sources: readonly SourceStamp[] | null,
): readonly WrittenReport[] => [
  ...before.filter(({ choices }) => now.every((one) => one.choices.report !== choices.report)),
  ...now.map(({ choices, layouts, language }) => ({
    choices,
    language,
    sources,
    ids: layouts.map(({ id }) => id),
    prints: Object.fromEntries(layouts.map((layout) => [layout.id, writtenPrint(layout)])),
  })),
];

/**
 * Writes reports as one unit, with their choices and the stamps of their sources and assumptions; those written before
 * are replaced, a sheet of the user's never touched.
 */
export async function writeReports(
  port: WorkbookPort,
  reports: readonly ReportToWrite[],
  basis: ReportBasis,
  document: DocumentFacts,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const layouts = reports.flatMap((one) => one.layouts);
  const settings = await settingsOf(port, reports, basis);
  if (!settings.ok) return settings;
  return port.writeSheets(layouts, { replaceMarked: true, document, settings: settings.value }, task);
}

async function settingsOf(
  port: WorkbookPort,
  reports: readonly ReportToWrite[],
  { edits, sources }: ReportBasis,
): Promise<Result<Settings, WorkbookFault>> {
  // In a file of its own nobody can change what it was made with, and nothing is written anew.
  if (!port.capabilities.holdsSource) return ok({});
  const before = await readWrittenReports(port);
  if (!before.ok) return before;
  const stamps = sources === null ? ok(null) : await stampsNow(port, sources);
  if (!stamps.ok) return stamps;
  const ids = reports.flatMap(({ layouts }) => layouts.map(({ id }) => id));
  const assumptions = edits === null ? ok<Settings>({}) : await assumptionsStamp(port, edits, ids);
  if (!assumptions.ok) return assumptions;
  const kept = writtenReportsSetting(withReports(before.value, reports, stamps.value), port.capabilities.limits);
  return ok({ ...assumptions.value, ...kept });
}
