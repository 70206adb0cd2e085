import { fail, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import type { PivotFault, PortfolioData } from "../portfolio/pivot/model";
import {
  participantFigures,
  participantSteps,
  type ParticipantFigures,
  type PortfolioChoices,
} from "../portfolio/report/participants/figures";
import { participantSheets } from "../portfolio/report/participants";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { Kronor } from "../calculation/units";
import type { CostSector } from "../valuation/sectors";
import type { Edits } from "../valuation/assumptions/faults";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { queryOf, settingsOfQuery, startSettings, type ReportSettings } from "./pivot-settings";
import { inSlices, type Cancelled } from "./in-slices";
import { coverSheets } from "./shown-names";
import { writeReports, type ReportToWrite } from "./written-reports";

export type { ParticipantFigures };
export { sectorCell } from "../portfolio/suppression/safe-report";

export type { ReportSettings };

export function reportSettings(data: PortfolioData): ReportSettings {
  const { cost, horizons, income, fewest } = startSettings(data);
  return { cost, horizons, income, fewest };
}

/**
 * The settings with what was asked for: a chosen cost goes before the interventions' own, and the shortest and the
 * longest of the horizons are those of the tables; one alone is put beside the other one of the settings.
 * @param cost kronor per participant by sector; null: none is chosen
 * @param horizons years, one or more, ascending and each once
 */
export function chosenSettings(
  settings: ReportSettings,
  cost: ReadonlyMap<CostSector, Kronor> | null,
  horizons: readonly number[],
): ReportSettings {
  const amounts = Object.fromEntries([...(cost ?? [])].map(([sector, amount]) => [sector, amount.toFixed()]));
  const chosen = cost === null ? settings.cost.chosen : ({ amounts, use: "everywhere" } as const);
  return { ...settings, horizons: twoHorizons(settings.horizons, horizons), cost: { ...settings.cost, chosen } };
}

/** A short one and a longer one: no table has a horizon twice. */
function twoHorizons(start: ReportSettings["horizons"], asked: readonly number[]): ReportSettings["horizons"] {
  const [first, ...others] = asked;
  if (first === undefined) return start;
  const last = others[others.length - 1];
  if (last !== undefined) return { short: first, long: last };
  return first > start.short ? { short: start.short, long: first } : { short: first, long: start.long };
}

function choicesOf(data: PortfolioData, settings: ReportSettings, edits: Edits): PortfolioChoices {
  const { income, cost, horizons } = queryOf({ ...startSettings(data), ...settings }, edits);
  return { income, cost, horizons, fewest: settings.fewest };
}

/** The figures of the report on participant rows, as they may be shown; assumptions that cannot be are faults. */
export const reportFigures = (
  data: PortfolioData,
  settings: ReportSettings,
  edits: Edits,
): Result<ParticipantFigures, PivotFault> => participantFigures(data, choicesOf(data, settings, edits));

/** The same in slices: the host may draw and cancel between them. */
export const reportFiguresInSlices = (
  data: PortfolioData,
  settings: ReportSettings,
  edits: Edits,
  task?: Task,
): Promise<Result<ParticipantFigures, PivotFault | Cancelled>> =>
  inSlices(participantSteps(data, choicesOf(data, settings, edits)), task);

/** What the report is written with. */
export interface ParticipantWriting {
  readonly about: Pick<ReportAbout, "date" | "language">;
  readonly edits: Edits;
  /** The sheets that were read, as the port calls them; left out: not known. */
  readonly sources?: readonly string[];
}

/** The report laid out, with the choices that its figures were made with. */
export function participantReport(
  figures: ParticipantFigures,
  imported: SourceImport,
  about: ParticipantWriting["about"],
): ReportToWrite {
  const settings = settingsOfQuery(figures.bySector.cost.query, figures.fewest);
  const layouts = participantSheets(figures, coverSheets(imported), about);
  return { choices: { report: "participants", settings }, layouts, language: about.language };
}

/**
 * Writes the board's page, the tables per year and sector, and the checks, as one unit; those written before are
 * replaced, a sheet of the user's never touched.
 */
export async function writeParticipantReport(
  port: WorkbookPort,
  figures: ParticipantFigures,
  imported: SourceImport,
  { about, edits, sources }: ParticipantWriting,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const report = participantReport(figures, imported, about);
  const [first] = report.layouts;
  if (first === undefined) return fail({ code: "empty-workbook" });
  const document = { title: first.name, language: about.language, date: about.date };
  return writeReports(port, [report], { edits, sources: sources ?? null }, document, task);
}
