import { ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import type { TypedLevel } from "../portfolio/interventions/levels";
import type { PortfolioOptions } from "../portfolio/model";
import type { PortfolioData } from "../portfolio/pivot/model";
import { PARTICIPANT_SHEET_IDS } from "../portfolio/report/participants/year-places";
import { SHEET_IDS } from "../portfolio/report/report-input";
import { sheetIds } from "../portfolio/report/scenario/places";
import type { NamedScenario } from "../portfolio/scenario/scenario-file";
import type { Grid } from "../sheet/grid";
import type { Edits } from "../valuation/assumptions/faults";
import type { SheetInfo, WorkbookFault, WorkbookPort } from "../workbook/port";
import { netChangesOf, NET_AS_SHIPPED } from "./net-changes";
import { availableReports, keptInput, type PortfolioReportId } from "./portfolio-reports";
import type { ReportChoices } from "./report-choices";
import { readScenarios } from "./scenarios";
import type { WrittenPivot } from "./written-pivots";
import { readWrittenReports, reportsStanding } from "./written-reports";

/** Reports that a copy may hold, in the order of its sheets. */
export const BOARD_PARTS = [
  "payback", "participants", "incomes", "pivots", "net-changes", "interventions", "esf-projects", "esf-outcomes",
  "budget-outcome", "finsam-allocation", "scenarios",
] as const; // prettier-ignore
export type BoardPart = (typeof BOARD_PARTS)[number];

export const REPORT_PARTS: readonly PortfolioReportId[] = ["interventions", "esf-projects", "esf-outcomes", "budget-outcome", "finsam-allocation"]; // prettier-ignore

/** What a copy is made of: all that can be made anew, whichever of it is chosen. */
export interface BoardSources {
  /** Sheets with published sector tables; null: there are none. */
  readonly payback: { readonly grids: readonly Grid[]; readonly options: PortfolioOptions } | null;
  readonly participants: {
    readonly data: PortfolioData;
    readonly imported: SourceImport;
    readonly edits: Edits;
    /** Pivots that stand in the workbook. */
    readonly pivots: readonly WrittenPivot[];
  } | null;
}

/** A scenario whose sheet stands in the workbook. */
export interface BoardScenario {
  readonly id: number;
  readonly scenario: NamedScenario;
}

/** With what users have typed and kept in the workbook. */
export interface CopySources extends BoardSources {
  /** null: it could not be read, and the sheet of levels is left out. */
  readonly levels: readonly TypedLevel[] | null;
  readonly scenarios: readonly BoardScenario[];
  /** How the reports that stand in the workbook were asked for. */
  readonly choices: readonly ReportChoices[];
}

/** The sources with what the workbook keeps of scenarios and levels. */
export async function copySources(
  port: WorkbookPort,
  sources: BoardSources,
): Promise<Result<CopySources, WorkbookFault>> {
  const kept = await keptInput(port);
  if (!kept.ok) return kept;
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const written = await readWrittenReports(port);
  if (!written.ok) return written;
  const choices = reportsStanding(written.value, listed.value).map((one) => one.choices);
  const scenarios = await scenariosOnSheets(port, listed.value);
  return scenarios.ok ? ok({ ...sources, levels: kept.value.levels, choices, scenarios: scenarios.value }) : scenarios;
}

/** Those that cannot be read are not there: their own panel says why. */
async function scenariosOnSheets(
  port: WorkbookPort,
  listed: readonly SheetInfo[],
): Promise<Result<readonly BoardScenario[], WorkbookFault>> {
  const marks = new Set(listed.map(({ mark }) => mark));
  const held = await readScenarios(port);
  if (!held.ok) return held.fault.code === "kept-unreadable" ? ok([]) : { ok: false, fault: held.fault };
  return ok(
    held.value.flatMap(({ id, scenario }) =>
      scenario.ok && marks.has(sheetIds(id).main) ? [{ id, scenario: scenario.value }] : [],
    ),
  );
}

/** What there is to make a copy of among what has been read, and of what stands in the workbook. */
export async function boardParts(
  port: WorkbookPort,
  data: PortfolioData | null,
  read: readonly BoardPart[] = [],
): Promise<readonly BoardPart[]> {
  const listed = await port.listSheets();
  const marks = listed.ok ? listed.value.flatMap(({ mark }) => (mark === null ? [] : [mark])) : [];
  const rows = data !== null && data.participations.count > 0;
  const there: readonly BoardPart[] = [
    ...(marks.includes(SHEET_IDS.summary) ? (["payback"] as const) : []),
    ...(rows ? (["participants", "incomes"] as const) : []),
    ...(rows && marks.some((mark) => /^pivot/.test(mark)) ? (["pivots"] as const) : []),
    ...(marks.some((mark) => /^scenario-\d+$/.test(mark)) ? (["scenarios"] as const) : []),
    ...read,
  ];
  return BOARD_PARTS.filter((part) => there.includes(part));
}

/** Of an import, beside its rows: reports that it gives. */
export function partsOfImport(imported: SourceImport | null, edits: Edits): readonly BoardPart[] {
  if (imported === null) return [];
  const net = netChangesOf(imported, { ...NET_AS_SHIPPED, edits });
  const reports = availableReports(imported, "sv").filter(({ whyNot }) => whyNot === null);
  return [
    ...(net.ok && net.value !== null ? (["net-changes"] as const) : []),
    ...reports.map(({ id }): BoardPart => id),
  ];
}

/** How every row of a source was taken, with places in it: never part of a copy. */
export const NEVER_COPIED: readonly string[] = [PARTICIPANT_SHEET_IDS.checks, "interventions-rows"];
