import type { SourceImport } from "../participation/model/source-import";
import { NET_AS_SHIPPED, netChangesOf, writeNetChanges, type NetChanges } from "../pipeline/net-changes";
import { writeIncome } from "../pipeline/participation-income";
import {
  chosenSettings,
  reportFigures,
  reportSettings,
  writeParticipantReport,
  type ParticipantFigures,
} from "../pipeline/participant-report";
import { pivotData } from "../pipeline/portfolio-pivot";
import { writeAvailableReports } from "../pipeline/portfolio-reports";
import { writeImportSheets, writeSusData } from "../pipeline/write-sus-data";
import type { PortfolioOptions } from "../portfolio/model";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { WorkbookPort } from "../workbook/port";
import type { ImportedIncome } from "./income-json";
import type { Source } from "./read-file";
import { valueOf } from "./refused";

/** What an import gives, by the file's own assumptions; null for what it has nothing for. */
export interface ImportedFigures {
  readonly income: ImportedIncome | null;
  readonly portfolio: ParticipantFigures | null;
  readonly net: NetChanges | null;
}

/** @param imported with rows to be made something of, or null; before/after tables are looked for in all of the source */
export function importedFigures(
  imported: SourceImport | null,
  source: Source,
  options: PortfolioOptions,
): ImportedFigures {
  const { assumptions } = source;
  const portfolio = imported === null ? null : portfolioOf(imported, source, options);
  const net = source.imported === null ? null : netChangesOf(source.imported, { ...NET_AS_SHIPPED, edits: assumptions.edits }); // prettier-ignore
  return {
    // The tables of one file are protected together: the incomes are those of the portfolio.
    income: portfolio === null ? null : { years: portfolio.years, assumptions },
    portfolio,
    net: net?.ok === true ? net.value : null,
  };
}

/** What is wrong on the sheet of assumptions is among its faults, and not among the edits. */
function portfolioOf(
  imported: SourceImport,
  { assumptions }: Source,
  { cost, horizons }: PortfolioOptions,
): ParticipantFigures | null {
  if (imported.participations.count === 0) return null;
  const data = pivotData(imported);
  const settings = chosenSettings(reportSettings(data), cost, horizons);
  const figures = reportFigures(data, settings, assumptions.edits);
  return figures.ok ? figures.value : null;
}

interface WrittenImport {
  readonly sheets: number;
  /** Name of the sheet of participations, where it was asked for and there are any. */
  readonly susData: string | null;
}

/** The sheets of an import: the board's page first, then incomes, reports, and what was read and how. */
export async function writeImport(
  book: WorkbookPort,
  imported: SourceImport,
  { income, portfolio, net }: ImportedFigures,
  { about, edits, susData }: { readonly about: ReportAbout; readonly edits: Source["assumptions"]["edits"]; readonly susData: boolean }, // prettier-ignore
): Promise<WrittenImport> {
  const board = portfolio === null ? [] : valueOf(await writeParticipantReport(book, portfolio, imported, { about, edits }), null); // prettier-ignore
  const incomes = income === null ? [] : valueOf(await writeIncome(book, income.years, about), null);
  const nets = net === null ? [] : valueOf(await writeNetChanges(book, net, about), null);
  const reports = valueOf(await writeAvailableReports(book, imported, about), null);
  const read = valueOf(await writeImportSheets(book, imported, about), null);
  const sheets = [board, incomes, nets, reports, read].reduce((sum, { length }) => sum + length, 0);
  if (!susData || imported.participations.count === 0) return { sheets, susData: null };
  const [written] = valueOf(await writeSusData(book, imported.participations, about.language), null);
  return { sheets: sheets + 1, susData: written?.name ?? null };
}
