import { fail, ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import type { PortfolioData } from "../portfolio/pivot/model";
import { incomeSheet } from "../portfolio/report/income-sheet";
import { netChangesSheet } from "../portfolio/report/net-changes-sheet";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { AssumptionFault, Edits } from "../valuation/assumptions/faults";
import type { Task, WorkbookFault, WorkbookPort } from "../workbook/port";
import type { WhyNoReport } from "../words/portfolio-reports";
import { NET_AS_SHIPPED, netChangesOf } from "./net-changes";
import { participantReport, reportFiguresInSlices } from "./participant-report";
import { participationIncome } from "./participation-income";
import { availableReports, portfolioReports } from "./portfolio-reports";
import { incomeAsked, netAsked, type ReportChoices } from "./report-choices";
import { readReportOptions } from "./report-options";
import { paybackToWrite, readSourceGrids, type PaybackToWrite } from "./run";
import { coverSheets } from "./shown-names";
import { sourceToPortfolio } from "./source-to-portfolio";
import { sameName, staleSources } from "./stale-sources";
import type { ReportToWrite } from "./written-reports";

/** What a report is made anew from. */
export interface RemakeFrom {
  readonly imported: SourceImport;
  readonly data: PortfolioData;
  readonly edits: Edits;
  readonly about: ReportAbout;
}

/** Why a report cannot be made of what has been read, with the choices it was written with. */
export type WhyNotRemade =
  | { readonly code: "no-participations" }
  | { readonly code: "no-net-tables" }
  | { readonly code: "no-sector-tables" }
  | { readonly code: "source-gone"; readonly sheets: readonly string[] }
  | { readonly code: "report"; readonly why: WhyNoReport }
  /** They are not kept in the workbook, or by another version. */
  | { readonly code: "choices-unknown" }
  | { readonly code: "assumptions"; readonly faults: readonly AssumptionFault[] };

export type Remade =
  { readonly kind: "made"; readonly report: ReportToWrite } | { readonly kind: "not"; readonly why: WhyNotRemade };

const not = (why: WhyNotRemade): Result<Remade, never> => ok({ kind: "not", why });

/**
 * The report as it would be written today with the choices kept from when it was written; nothing is written.
 * @param port for what users have typed on the sheets themselves
 */
export async function remadeReport(
  port: WorkbookPort,
  choices: ReportChoices,
  from: RemakeFrom,
  task?: Task,
): Promise<Result<Remade, WorkbookFault>> {
  const { imported, data, edits, about } = from;
  const { date, language } = about;
  const made = (report: ReportToWrite): Result<Remade, never> => ok({ kind: "made", report });
  switch (choices.report) {
    case "participants": {
      if (data.participations.count === 0) return not({ code: "no-participations" });
      const figures = await reportFiguresInSlices(data, choices.settings, edits, task);
      if (figures.ok) return made(participantReport(figures.value, imported, { date, language }));
      const { fault } = figures;
      if (fault.code === "cancelled") return fail(fault);
      return fault.code === "assumptions" ? not(fault) : fail({ code: "host-error", detail: fault.code });
    }
    case "income": {
      if (data.participations.count === 0) return not({ code: "no-participations" });
      const years = participationIncome(imported.participations, incomeAsked(choices, edits));
      if (!years.ok) return not({ code: "assumptions", faults: years.fault });
      return made({ choices, layouts: [incomeSheet(years.value, date, language)], language });
    }
    case "net-changes": {
      const net = netChangesOf(coverSheets(imported), { ...NET_AS_SHIPPED, edits, ...netAsked(choices) });
      if (!net.ok) return not({ code: "assumptions", faults: net.fault });
      if (net.value === null || net.value.incomes.length === 0) return not({ code: "no-net-tables" });
      return made({ choices, layouts: [netChangesSheet(net.value, date, language)], language });
    }
    default:
      return remadePortfolioReport(port, choices, from);
  }
}

export type RemadePayback =
  { readonly kind: "made"; readonly report: PaybackToWrite } | { readonly kind: "not"; readonly why: WhyNotRemade };

/** The payback report anew with the choices kept, from the sheets it was made from as they are now; nothing is written. */
export async function remadePayback(
  port: WorkbookPort,
  about: ReportAbout,
): Promise<Result<RemadePayback, WorkbookFault>> {
  const refused = (why: WhyNotRemade): Result<RemadePayback, never> => ok({ kind: "not", why });
  // Only which they are: they are read whole below.
  const stale = await staleSources(port, { cells: 0 });
  if (!stale.ok) return stale;
  if (stale.value === null) return refused({ code: "choices-unknown" });
  const { sheets, gone } = stale.value;
  if (gone.length > 0) return refused({ code: "source-gone", sheets: gone });
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  // Names as the workbook spells them now: case makes no difference to it.
  const names = sheets.map((sheet) => listed.value.find(({ name }) => sameName(name, sheet))?.name ?? sheet);
  const [grids, kept] = [await readSourceGrids(port, names), await readReportOptions(port)];
  if (!grids.ok) return grids;
  if (!kept.ok) return kept;
  if (kept.value === null) return refused({ code: "choices-unknown" });
  const reading = sourceToPortfolio(grids.value, kept.value);
  if (reading.portfolio.years.length === 0) return refused({ code: "no-sector-tables" });
  return ok({ kind: "made", report: paybackToWrite(port.capabilities, reading, grids.value, about) });
}

async function remadePortfolioReport(
  port: WorkbookPort,
  { report }: { readonly report: Parameters<typeof portfolioReports>[2][number] },
  { imported, about }: RemakeFrom,
): Promise<Result<Remade, WorkbookFault>> {
  const offered = availableReports(imported, about.language).find(({ id }) => id === report);
  const why = offered?.whyNot ?? null;
  if (why !== null && offered?.canBeEmpty !== true) return not({ code: "report", why });
  const laid = await portfolioReports(port, imported, [report], about);
  if (!laid.ok) return laid;
  const [first] = laid.value;
  return first === undefined ? not({ code: "report", why: "no-interventions" }) : ok({ kind: "made", report: first });
}
