import { ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import { isFree, shown } from "../participation/sus/values/shown";
import { findBudgetTables } from "../portfolio/budget/find-tables";
import { breakEvenRows } from "../portfolio/esf/break-even-cases";
import { findEsfProjects } from "../portfolio/esf/find-projects";
import { findOutcomes } from "../portfolio/esf/outcomes";
import { applicationEvidence } from "../portfolio/interventions/application-evidence";
import { findFinsam, hasFinsam } from "../portfolio/finsam/finsam-figures";
import { analyseInterventions } from "../portfolio/interventions/analyse-interventions";
import type { TypedLevel } from "../portfolio/interventions/levels";
import type { InterventionChoices } from "../portfolio/interventions/model";
import { readTypedLevels } from "../portfolio/interventions/typed-levels";
import { budgetSheet } from "../portfolio/report/budget/budget-sheet";
import { budgetChecksSheet } from "../portfolio/report/budget/checks-sheet";
import { breakEvenSheet } from "../portfolio/report/esf/break-even-sheet";
import { esfChecksSheet } from "../portfolio/report/esf/checks-sheet";
import { outcomeChecksSheet } from "../portfolio/report/esf/outcome-checks-sheet";
import { outcomesSheet } from "../portfolio/report/esf/outcomes-sheet";
import { esfProjectsSheet } from "../portfolio/report/esf/projects-sheet";
import { finsamSheet } from "../portfolio/report/finsam/finsam-sheet";
import { INTERVENTION_SHEET_IDS, interventionReport } from "../portfolio/report/interventions";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { SheetLayout } from "../sheet/layout";
import type { Language } from "../words/language";
import { portfolioReportTitle, type PortfolioReportId, type WhyNoReport } from "../words/portfolio-reports";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { coverSheets, shownFile } from "./shown-names";
import { writeReports, type ReportToWrite } from "./written-reports";

export type { PortfolioReportId, WhyNoReport };

/** A report that an import may give. */
export interface PortfolioReport {
  readonly id: PortfolioReportId;
  readonly title: string;
  /** Null: it can be made of what was read. */
  readonly whyNot: WhyNoReport | null;
  /** It can be written all the same, with cells to fill in. */
  readonly canBeEmpty: boolean;
}

interface Maker {
  readonly id: PortfolioReportId;
  readonly whyNot: (imported: SourceImport) => WhyNoReport | null;
  readonly canBeEmpty?: true;
  /** Its sheets, the main one first. */
  readonly sheets: (imported: SourceImport, about: ReportAbout, kept: KeptInput) => readonly SheetLayout[];
}

/** What users have typed on sheets of ours, which is carried over when they are written anew. */
export interface KeptInput {
  /** null: it could not be read, and the sheet of levels is left as it is. */
  readonly levels: readonly TypedLevel[] | null;
}

const NOTHING_TYPED: KeptInput = { levels: [] };
const INTERVENTION_CHOICES: InterventionChoices = { amount: null, severalGroups: "repeat" };

const outcomesOf = ({ aggregates, interventions, statements }: SourceImport) => {
  const projects = findOutcomes(aggregates, interventions, statements);
  return { projects, breakEven: breakEvenRows(projects, statements) };
};

/** In the order they are offered and written; one entry a report. */
const MAKERS: readonly Maker[] = [
  {
    id: "interventions",
    whyNot: (source) =>
      source.interventions.length === 0 && analyseInterventions(source, INTERVENTION_CHOICES).printed.length === 0
        ? "no-interventions"
        : null,
    sheets: (source, about, { levels }) =>
      interventionReport({
        source,
        choices: INTERVENTION_CHOICES,
        evidence: applicationEvidence(source.participations, about.language),
        typed: levels,
        about,
      }),
  },
  {
    id: "esf-projects",
    whyNot: ({ aggregates, interventions }) =>
      findEsfProjects(aggregates, interventions) === null ? "no-project-tables" : null,
    sheets: ({ aggregates, interventions, statements }, about) => {
      const found = findEsfProjects(aggregates, interventions);
      return found === null ? [] : [esfProjectsSheet(found, about), esfChecksSheet(found, statements, about)];
    },
  },
  {
    id: "esf-outcomes",
    whyNot: (imported) => {
      const { projects, breakEven } = outcomesOf(imported);
      return projects.length + breakEven.length === 0 ? "no-outcome-lists" : null;
    },
    sheets: (imported, about) => {
      const { projects, breakEven } = outcomesOf(imported);
      const needed = breakEvenSheet(breakEven, about);
      const lists = [outcomesSheet(projects, about), outcomeChecksSheet(projects, imported.statements, about)];
      return [...(projects.length === 0 ? [] : lists), ...(needed === null ? [] : [needed])];
    },
  },
  {
    id: "budget-outcome",
    whyNot: ({ aggregates, interventions }) =>
      findBudgetTables(aggregates, interventions).length === 0 ? "no-budget-and-outcome" : null,
    sheets: ({ aggregates, interventions }, about) => {
      const tables = findBudgetTables(aggregates, interventions);
      const checks = budgetChecksSheet(tables, about);
      return tables.length === 0 ? [] : [budgetSheet(tables, about), ...(checks === null ? [] : [checks])];
    },
  },
  {
    id: "finsam-allocation",
    canBeEmpty: true,
    whyNot: ({ statements }) => (hasFinsam(findFinsam(statements)) ? null : "no-state-pot"),
    sheets: ({ statements }, about) => [finsamSheet(findFinsam(statements), about)],
  },
];

/** Which reports can be made of an import, and why the others cannot. */
export const availableReports = (imported: SourceImport, language: Language): readonly PortfolioReport[] =>
  MAKERS.map(({ id, whyNot, canBeEmpty }) => ({
    id,
    title: portfolioReportTitle(id, language),
    whyNot: whyNot(imported),
    canBeEmpty: canBeEmpty === true,
  }));

export const hasReports = (imported: SourceImport): boolean => MAKERS.some(({ whyNot }) => whyNot(imported) === null);

/** Writes every report that can be made; sheets to be filled in are left out. */
export const writeAvailableReports = (
  port: WorkbookPort,
  imported: SourceImport,
  about: ReportsAbout,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> =>
  writePortfolioReports(
    port,
    imported,
    MAKERS.filter(({ whyNot }) => whyNot(imported) === null).map(({ id }) => id),
    about,
  );

export interface ReportsAbout extends ReportAbout {
  /** The sheets that were read, as the port calls them, for telling later whether they have changed; left out: not known. */
  readonly sources?: readonly string[];
}

/**
 * Writes the chosen reports as one unit: those written before are replaced, a sheet of the user's never touched.
 * @param ids those that cannot be made, nor written empty, are left out
 * @returns nothing written where none is left
 */
export async function writePortfolioReports(
  port: WorkbookPort,
  imported: SourceImport,
  ids: readonly PortfolioReportId[],
  about: ReportsAbout,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const { sources, ...said } = about;
  const reports = await portfolioReports(port, imported, ids, said);
  if (!reports.ok) return reports;
  const [first] = reports.value.flatMap(({ layouts }) => layouts);
  if (first === undefined) return ok([]);
  const { language, date } = about;
  const document = { title: first.name, language, date };
  // They rest on what was read alone: no assumption is in them.
  return writeReports(port, reports.value, { edits: null, sources: sources ?? null }, document, task);
}

/** The chosen reports laid out, with what users have typed on the sheets they are to replace. */
export async function portfolioReports(
  port: WorkbookPort,
  imported: SourceImport,
  ids: readonly PortfolioReportId[],
  about: ReportAbout,
): Promise<Result<readonly ReportToWrite[], WorkbookFault>> {
  const kept = ids.includes("interventions") ? await keptInput(port) : ok(NOTHING_TYPED);
  if (!kept.ok) return kept;
  const made = layoutsByReport(imported, ids, about, kept.value);
  return ok(made.map(({ id, layouts }) => ({ choices: { report: id }, layouts, language: about.language })));
}

/** What stands typed on the sheets that are about to be replaced. */
export async function keptInput(port: WorkbookPort): Promise<Result<KeptInput, WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const sheet = listed.value.find(({ mark }) => mark === INTERVENTION_SHEET_IDS.levels);
  if (sheet === undefined) return ok(NOTHING_TYPED);
  const grid = await port.readGrid(sheet.name);
  if (!grid.ok) return grid;
  const levels = readTypedLevels(grid.value);
  return ok({ levels: levels.ok ? levels.value : null });
}

/** The sheets of the chosen reports; names of sheets and persons as they may be shown. */
export const reportLayouts = (
  imported: SourceImport,
  ids: readonly PortfolioReportId[],
  about: ReportAbout,
  kept: KeptInput = NOTHING_TYPED,
): readonly SheetLayout[] => layoutsByReport(imported, ids, about, kept).flatMap(({ layouts }) => layouts);

function layoutsByReport(
  imported: SourceImport,
  ids: readonly PortfolioReportId[],
  about: ReportAbout,
  kept: KeptInput,
): readonly { readonly id: PortfolioReportId; readonly layouts: readonly SheetLayout[] }[] {
  const covered = coverTexts(coverSheets(imported));
  const { fileName } = about;
  const said = { ...about, fileName: fileName === null ? null : shownFile(fileName) };
  const wanted = MAKERS.filter(
    ({ id, whyNot, canBeEmpty }) => ids.includes(id) && (canBeEmpty === true || whyNot(covered) === null),
  );
  return wanted.map(({ id, sheets }) => ({ id, layouts: sheets(covered, said, kept) }));
}

/** Labels and claims that could point out a person are covered; all others stand as they are, whole. */
export function coverTexts(imported: SourceImport): SourceImport {
  const cover = (text: string): string => (isFree(text) ? text : shown(text));
  const maybe = (text: string | null): string | null => (text === null ? null : cover(text));
  return {
    ...imported,
    aggregates: imported.aggregates.map((figure) => ({
      ...figure,
      title: maybe(figure.title),
      rowLabels: figure.rowLabels.map(cover),
    })),
    interventions: imported.interventions.map((row) => ({
      ...row,
      name: cover(row.name),
      association: maybe(row.association),
      preciseOrientation: maybe(row.preciseOrientation),
      targetGroups: row.targetGroups.map(cover),
      responsible: maybe(row.responsible),
      parties: maybe(row.parties),
    })),
    statements: imported.statements.map((statement) => ({
      ...statement,
      claim: cover(statement.claim),
      about: maybe(statement.about),
      source: maybe(statement.source),
    })),
  };
}
