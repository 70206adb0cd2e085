import { ok, type Result } from "../calculation/result";
import type { PortfolioOptions } from "../portfolio/model";
import { paybackReport } from "../portfolio/report";
import { INCOME_SHEET_ID } from "../portfolio/report/income-sheet";
import { NET_CHANGES_SHEET_ID } from "../portfolio/report/net-changes-sheet";
import { PARTICIPANT_SHEET_IDS } from "../portfolio/report/participants/year-places";
import { pivotSheet } from "../portfolio/report/pivot/pivot-sheet";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import type { SheetLayout } from "../sheet/layout";
import type { SheetInfo, Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import { PORTFOLIO_REPORTS } from "../words/portfolio-reports";
import type { BoardSources } from "./board-copy";
import { NET_AS_SHIPPED } from "./net-changes";
import { DEFAULT_HORIZONS, portfolioOptions } from "./options";
import { reportSettings } from "./participant-report";
import { INCOME_AS_SHIPPED } from "./participation-income";
import { safePivots } from "./portfolio-pivot";
import { remadeReport, type WhyNotRemade } from "./remade-reports";
import { remadeScenarios, scenarioIdOf } from "./remade-scenarios";
import { incomeChoices, netChoices, type ReportChoices } from "./report-choices";
import { readReportOptions } from "./report-options";
import type { ReviewInput } from "./review-input";
import { readSourceGrids } from "./run";
import { readScenarios, type KeptScenario } from "./scenarios";
import { sourceToPortfolio } from "./source-to-portfolio";
import type { StaleSources } from "./stale-sources";
import { readWritten, stillThere, type WrittenPivot } from "./written-pivots";
import { readWrittenReports, reportsStanding, type WrittenReport } from "./written-reports";

/**
 * no-source: its sheets are not in the workbook; not-imported: what was read in must be read first; not-in-import: what
 * has been read holds nothing of the kind; assumptions: those of today cannot be used; own-choices: written with choices
 * that are not kept; scenario-gone: the scenario, or what it is held against, is not kept; fixed-copy: values alone.
 */
export type WhyUnknown =
  | "no-source" | "not-imported" | "not-in-import" | "assumptions" | "own-choices" | "scenario-gone" | "fixed-copy"
  | "not-remade"; // prettier-ignore

/** Sheets as they would be if they were written today. */
export interface Remade {
  readonly layouts: readonly SheetLayout[];
  /** Why a sheet is not among them. */
  readonly why: (id: string) => WhyUnknown;
  /** Made with choices that were guessed: the sheet itself says what was chosen. */
  readonly guessed: ReadonlySet<string>;
}

/** What the workbook itself tells of how its sheets were made. */
export interface RemakeSources {
  readonly payback: BoardSources["payback"];
  readonly pivots: readonly WrittenPivot[];
  readonly reports: readonly WrittenReport[];
  readonly scenarios: readonly KeptScenario[];
}

export async function readRemakeSources(
  port: WorkbookPort,
  stale: StaleSources | null,
  listed: readonly SheetInfo[],
): Promise<Result<RemakeSources, WorkbookFault>> {
  const payback = await paybackSources(port, stale, listed);
  if (!payback.ok) return payback;
  const pivots = await readWritten(port);
  if (!pivots.ok) return pivots;
  const reports = await readWrittenReports(port);
  if (!reports.ok) return reports;
  const kept = await readScenarios(port);
  return ok({
    payback: payback.value,
    pivots: stillThere(pivots.value, listed),
    reports: reportsStanding(reports.value, listed),
    // What cannot be read is no fault of the review: its sheets are told as such.
    scenarios: kept.ok ? kept.value : [],
  });
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

export const isPayback = (id: string): boolean => id.startsWith("payback-");
export const isOfReports = (id: string): boolean => /^(interventions|esf|budget|finsam)-/.test(id);
const BOARD: readonly string[] = Object.values(PARTICIPANT_SHEET_IDS);
export const isOfParticipants = (id: string): boolean =>
  BOARD.includes(id) || id === INCOME_SHEET_ID || id === NET_CHANGES_SHEET_ID || id.startsWith("pivot");
/** Written of a question that stands in the pane alone. */
const isOfQuestion = (id: string): boolean => id === "sensitivity" || id === "uncertainty";

/** Everything that can be made anew of what stands in the workbook and what has been read in. */
export async function remakeSheets(
  port: WorkbookPort,
  { payback, pivots, reports, scenarios }: RemakeSources,
  marks: readonly string[],
  lines: (id: string) => readonly string[],
  input: ReviewInput,
  task?: Task,
): Promise<Result<Remade, WorkbookFault>> {
  const whole = pivots.filter((pivot) => pivot.whole);
  const made = await remakeReports(port, reports, marks, input, task);
  if (!made.ok) return made;
  const layouts = [
    ...(payback === null ? [] : paybackLayouts(payback, input)),
    ...pivotLayouts(whole, input),
    ...made.value.layouts,
    ...remadeScenarios(scenarios, marks, lines, input.about),
  ];
  const ids = new Set(whole.map(({ id }) => id));
  const why = (id: string): WhyUnknown => made.value.why.get(id) ?? whyNot(id, ids, input);
  return ok({ layouts, why, guessed: made.value.guessed });
}

function whyNot(id: string, pivots: ReadonlySet<string>, { imported, data }: ReviewInput): WhyUnknown {
  if (isPayback(id)) return "no-source";
  if (scenarioIdOf(id) !== null) return "scenario-gone";
  if (id === "values") return "fixed-copy";
  if (isOfQuestion(id) || (id.startsWith("pivot") && !pivots.has(id))) return "own-choices";
  if (isOfParticipants(id)) return data === null ? "not-imported" : "not-in-import";
  if (isOfReports(id)) return imported === null ? "not-imported" : "not-in-import";
  return "not-remade";
}

function paybackLayouts({ grids, options }: NonNullable<BoardSources["payback"]>, { about }: ReviewInput) {
  return paybackReport({ ...sourceToPortfolio(grids, options), grids, about, holdsSource: true });
}

function pivotLayouts(pivots: readonly WrittenPivot[], { data, edits, about }: ReviewInput): readonly SheetLayout[] {
  if (pivots.length === 0 || data === null || data.participations.count === 0) return [];
  const made = safePivots(data, pivots.map(({ settings }) => settings), edits); // prettier-ignore
  if (!made.ok) return [];
  const fewest = Math.max(...pivots.map(({ settings }) => settings.fewest));
  const { date, language } = about;
  return pivots.map(({ id, name }, at) =>
    pivotSheet({ pivot: made.value[at] as SafePivot, id, name, fewest, date, language }),
  );
}

interface RemadeReports {
  readonly layouts: readonly SheetLayout[];
  readonly why: ReadonlyMap<string, WhyUnknown>;
  readonly guessed: ReadonlySet<string>;
}

/** The reports on what has been read, each as it was asked for; one that kept no choices, as it is offered. */
async function remakeReports(
  port: WorkbookPort,
  kept: readonly WrittenReport[],
  marks: readonly string[],
  { imported, data, edits, about }: ReviewInput,
  task?: Task,
): Promise<Result<RemadeReports, WorkbookFault>> {
  const [layouts, why, guessed] = [[] as SheetLayout[], new Map<string, WhyUnknown>(), new Set<string>()];
  if (imported === null || data === null) return ok({ layouts, why, guessed });
  const left = marks.filter((mark) => kept.every(({ ids }) => !ids.includes(mark)));
  const offered = left.some((mark) => isOfReports(mark) || (isOfParticipants(mark) && !mark.startsWith("pivot")));
  const usual = offered ? choicesOffered(data) : [];
  const asked = [
    ...kept.map(({ choices, ids, language }) => ({ choices, ids, language })),
    ...usual.map((choices) => ({ choices, ids: left, language: about.language })),
  ];
  for (const [at, { choices, ids, language }] of asked.entries()) {
    const from = { imported, data, edits, about: { ...about, language } };
    const made = await remadeReport(port, choices, from, task?.cancelled === undefined ? {} : { cancelled: task.cancelled }); // prettier-ignore
    if (!made.ok) return made;
    if (made.value.kind === "not") {
      const because = whyText(made.value.why);
      if (at < kept.length) ids.forEach((id) => why.set(id, because));
      continue;
    }
    const found = made.value.report.layouts.filter(({ id }) => ids.includes(id));
    layouts.push(...found);
    if (at >= kept.length) found.forEach(({ id }) => guessed.add(id));
  }
  return ok({ layouts, why, guessed });
}

const whyText = ({ code }: WhyNotRemade): WhyUnknown => (code === "assumptions" ? "assumptions" : "not-in-import");

const choicesOffered = (data: NonNullable<ReviewInput["data"]>): readonly ReportChoices[] => [
  { report: "participants", settings: reportSettings(data) },
  incomeChoices(INCOME_AS_SHIPPED),
  netChoices(NET_AS_SHIPPED),
  ...PORTFOLIO_REPORTS.map((report) => ({ report })),
];
