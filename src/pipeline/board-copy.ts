import { fail, ok, type Result } from "../calculation/result";
import type { SourceImport } from "../participation/model/source-import";
import { maskIdentityNumbers, holdsIdentityNumber } from "../participation/sus/values/identity-numbers";
import { isFree, shown } from "../participation/sus/values/shown";
import { readSectorTables } from "../participation/sus";
import { computePortfolio } from "../portfolio/compute-portfolio";
import { DEFAULT_FEWEST } from "../portfolio/income/safe-income";
import type { PortfolioOptions } from "../portfolio/model";
import type { PivotFault, PortfolioData } from "../portfolio/pivot/model";
import { paybackReport } from "../portfolio/report";
import { participantFigures, type ParticipantFigures } from "../portfolio/report/participants/figures";
import { participantSheets } from "../portfolio/report/participants";
import { pivotSheet } from "../portfolio/report/pivot/pivot-sheet";
import { SHEET_IDS, type ReportAbout } from "../portfolio/report/report-input";
import { aboutCopySheet } from "../portfolio/review/about-copy-sheet";
import { withIds } from "../portfolio/review/other-ids";
import { withoutYears, yearsToLeaveOut } from "../portfolio/review/safe-years";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import type { Grid } from "../sheet/grid";
import type { SheetLayout } from "../sheet/layout";
import type { Edits } from "../valuation/assumptions/faults";
import type { AssumptionName } from "../valuation/assumptions/names";
import { assumptionText } from "../words/assumptions";
import type { Language } from "../words/language";
import { SUPPRESSED } from "../words/pivot-basis";
import { boardCopyWords } from "../words/review-board";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { queryOf, startSettings } from "./pivot-settings";
import { coverSheets, shownFile, shownSheets, sheetsOfImport } from "./shown-names";
import type { WrittenPivot } from "./written-pivots";

/** Reports that a copy may hold. */
export type BoardPart = "payback" | "participants" | "pivots";

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

export interface BoardCopy {
  readonly layouts: readonly SheetLayout[];
  /** Years that the payback report is without. */
  readonly leftOutYears: readonly number[];
  readonly hiddenCells: number;
}

/**
 * A copy for those who lack the add-in: the chosen reports made anew, without sources and settings, with what may be
 * shown of all of them together. What is protected does not hang on what is chosen, so two copies tell no more than one.
 */
export function boardCopy(
  sources: BoardSources,
  chosen: readonly BoardPart[],
  about: ReportAbout,
): Result<BoardCopy, PivotFault> {
  const fewest = Math.max(DEFAULT_FEWEST, ...(sources.participants?.pivots ?? []).map((one) => one.settings.fewest));
  const figures = figuresOf(sources, fewest);
  if (!figures.ok) return figures;
  const said = { ...about, fileName: about.fileName === null ? null : shownFile(about.fileName) };
  const payback = chosen.includes("payback") ? paybackPart(sources, figures.value, fewest, said) : NO_PAYBACK;
  const own = [...payback.layouts, ...participantParts(sources, figures.value, chosen, about)];
  const layouts = own.map(covered);
  if (layouts.length === 0) return ok({ layouts: [], leftOutYears: payback.leftOut, hiddenCells: 0 });
  const hiddenCells = layouts.reduce((sum, { cells }) => sum + cells.filter(({ value }) => value === SUPPRESSED).length, 0); // prettier-ignore
  const { participants } = sources;
  const holdsPersons = participants !== null && chosen.some((part) => part !== "payback");
  const first = aboutCopySheet({
    sheets: layouts.map(({ name }) => name),
    fileName: said.fileName,
    sourceSheets: payback.sheets,
    importSheets: holdsPersons ? coverSheets(participants.imported).participations.sheets : [],
    fewest,
    hiddenCells,
    leftOutYears: payback.leftOut,
    pivotsLeft: chosen.includes("pivots") ? pivotsLeft(sources) : [],
    edited: holdsPersons ? editedTexts(participants.edits, about.language) : [],
    date: about.date,
    language: about.language,
  });
  return ok({ layouts: [covered(first), ...layouts], leftOutYears: payback.leftOut, hiddenCells });
}

const whole = ({ participants }: BoardSources): readonly WrittenPivot[] =>
  (participants?.pivots ?? []).filter((one) => one.whole);

const pivotsLeft = ({ participants }: BoardSources): readonly string[] =>
  (participants?.pivots ?? []).filter((one) => !one.whole).map(({ id, name }) => name ?? id);

const editedTexts = (edits: Edits, language: Language): readonly string[] =>
  [...edits.keys()].map((name) => assumptionText(name as AssumptionName, language));

/** Every table on participant rows, protected together; null where there are no rows. */
function figuresOf(sources: BoardSources, fewest: number): Result<ParticipantFigures | null, PivotFault> {
  const { participants } = sources;
  if (participants === null || participants.data.participations.count === 0) return ok(null);
  const { data, edits } = participants;
  const { income, cost, horizons } = queryOf(startSettings(data), edits);
  const pivots = whole(sources).map(({ settings }) => queryOf(settings, edits));
  return participantFigures(data, { income, cost, horizons, fewest }, pivots);
}

interface PaybackPart {
  readonly layouts: readonly SheetLayout[];
  readonly leftOut: readonly number[];
  /** Source sheets as they may be shown. */
  readonly sheets: readonly string[];
}

const NO_PAYBACK: PaybackPart = { layouts: [], leftOut: [], sheets: [] };

function paybackPart(
  { payback }: BoardSources,
  figures: ParticipantFigures | null,
  fewest: number,
  about: ReportAbout,
): PaybackPart {
  if (payback === null) return NO_PAYBACK;
  const grids = coveredGrids(payback.grids);
  const { tables, issues, accounting } = readSectorTables(grids);
  const leftOut = yearsToLeaveOut(tables, figures, fewest);
  const kept = withoutYears(tables, leftOut);
  const made = computePortfolio(kept, payback.options);
  const sheets = [...new Set(kept.ranges.map(({ sheet }) => sheet))];
  if (made.years.length === 0) return { ...NO_PAYBACK, leftOut, sheets };
  // Printed figures and remarks may be of the years left out; they stand in the workbook.
  const portfolio = leftOut.length === 0 ? made : { ...made, comparisons: [], contradictions: [] };
  const told = leftOut.length === 0 ? issues : [];
  const layouts = paybackReport({ tables: kept, portfolio, issues: told, accounting, grids, about, holdsSource: true });
  const unsaid = leftOut.length === 0 ? [] : [SHEET_IDS.comparison as string, SHEET_IDS.checks];
  return { layouts: layouts.filter(({ id }) => !unsaid.includes(id)), leftOut, sheets };
}

/** Sheets and their texts as they may be shown, before anything is read out of them. */
function coveredGrids(grids: readonly Grid[]): readonly Grid[] {
  const nameOf = shownSheets(grids.map(({ sheet }) => sheet));
  return grids.map((grid) => ({
    ...grid,
    sheet: nameOf(grid.sheet),
    rows: grid.rows.map((row) =>
      row.map((value) => (typeof value === "string" && !isFree(value) ? shown(value) : value)),
    ),
  }));
}

function participantParts(
  sources: BoardSources,
  figures: ParticipantFigures | null,
  chosen: readonly BoardPart[],
  { date, language }: ReportAbout,
): readonly SheetLayout[] {
  const { participants } = sources;
  if (participants === null || figures === null) return [];
  const report = participantSheets(figures, coverSheets(participants.imported, sheetsOfImport(participants.imported)), {
    date,
    language,
  });
  const pivots = whole(sources).map(({ id, name }, at) =>
    pivotSheet({ pivot: figures.others[at] as SafePivot, id, name, fewest: figures.fewest, date, language }),
  );
  return [...(chosen.includes("participants") ? report : []), ...(chosen.includes("pivots") ? pivots : [])];
}

/** The last look: no text of a copy holds an identity number, wherever it came from. */
function covered(layout: SheetLayout): SheetLayout {
  const safe = (text: string): string => (holdsIdentityNumber(text) ? maskIdentityNumbers(text) : text);
  return {
    ...layout,
    name: safe(layout.name),
    cells: layout.cells.map((cell) => ({
      ...cell,
      value: typeof cell.value === "string" ? safe(cell.value) : cell.value,
      ...(cell.note !== undefined && { note: safe(cell.note) }),
    })),
  };
}

/** Marks of copies that stand in the workbook they are copies from. */
const COPY = "copy-";
export const isCopyMark = (mark: string): boolean => mark.startsWith(COPY);

const LONGEST_NAME = 31;

/**
 * Writes a copy: in a file of its own under its sheets' own names; in a workbook that holds the reports, as sheets beside
 * them, all referring to one another only, so that they can be moved together to another workbook.
 */
export async function writeBoardCopy(
  port: WorkbookPort,
  copy: BoardCopy,
  { date, language }: Pick<ReportAbout, "date" | "language">,
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  if (copy.layouts.length === 0) return fail({ code: "empty-workbook" });
  const words = boardCopyWords(language);
  const beside = port.capabilities.holdsSource;
  const layouts = beside ? asCopies(copy.layouts, words.copyOf) : copy.layouts;
  const document = { title: words.title, language, date };
  return port.writeSheets(layouts, { replaceMarked: true, ownFunctions: false, document }, task);
}

function asCopies(layouts: readonly SheetLayout[], nameOf: (name: string) => string): readonly SheetLayout[] {
  const renamed = withIds(layouts, (id) => (isCopyMark(id) ? id : COPY + id));
  // Key figures keep their names in the report itself: a copy's would be others.
  return renamed.map((layout, at) => ({
    ...layout,
    names: [],
    name: at === 0 ? layout.name : nameOf(layout.name).slice(0, LONGEST_NAME).trimEnd(),
  }));
}

/** What there is to make a copy of: reports that stand in the workbook, and the rows that have been read. */
export async function boardParts(port: WorkbookPort, data: PortfolioData | null): Promise<readonly BoardPart[]> {
  const listed = await port.listSheets();
  const marks = listed.ok ? listed.value.flatMap(({ mark }) => (mark === null ? [] : [mark])) : [];
  const rows = data !== null && data.participations.count > 0;
  return [
    ...(marks.includes(SHEET_IDS.summary) ? (["payback"] as const) : []),
    ...(rows ? (["participants"] as const) : []),
    ...(rows && marks.some((mark) => /^pivot/.test(mark)) ? (["pivots"] as const) : []),
  ];
}
