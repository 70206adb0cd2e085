import { fail, ok, type Result } from "../calculation/result";
import { maskIdentityNumbers, holdsIdentityNumber } from "../participation/sus/values/identity-numbers";
import { DEFAULT_FEWEST } from "../portfolio/income/safe-income";
import { aboutCopySheet } from "../portfolio/review/about-copy-sheet";
import { fittingLines } from "../portfolio/review/fitting-lines";
import { withIds } from "../portfolio/review/other-ids";
import { standingAlone } from "../portfolio/review/standing-alone";
import { SHEET_IDS, type ReportAbout } from "../portfolio/report/report-input";
import type { SheetLayout } from "../sheet/layout";
import type { Edits } from "../valuation/assumptions/faults";
import type { AssumptionName } from "../valuation/assumptions/names";
import { assumptionText } from "../words/assumptions";
import type { Language } from "../words/language";
import { boardCopyWords } from "../words/review-board";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { limitsOf } from "./board-choices";
import { hiddenAlone, hiddenIn, jointFigures, type JointFault } from "./board-figures";
import { NEVER_COPIED, type BoardPart, type CopySources } from "./board-sources";
import { layoutsOfParts, type PartLayouts } from "./board-layouts";
import { coverSheets, shownFile } from "./shown-names";

export type { BoardPart, BoardSources, CopySources } from "./board-sources";

export interface BoardCopy {
  readonly layouts: readonly SheetLayout[];
  /** Years that the payback report is without. */
  readonly leftOutYears: readonly number[];
  readonly hiddenCells: number;
  /** Of them those that would have been shown if each report stood alone. */
  readonly hiddenTogether: number;
  /** Names of scenarios that start from a group that may not be shown beside the other reports. */
  readonly scenariosLeft: readonly string[];
}

/** gives-away: the one sheet prints published numbers of the people that the other may not tell of. */
export type CopyFault = JointFault | { readonly code: "gives-away"; readonly one: string; readonly other: string };

const ON_PERSONS: readonly BoardPart[] = ["participants", "incomes", "pivots"];

/**
 * A copy for those who lack the add-in: the chosen reports made anew, without sources and settings, with what may be
 * shown of all of them together. What is protected does not hang on what is chosen, so two copies tell no more than one.
 */
export function boardCopy(
  sources: CopySources,
  chosen: readonly BoardPart[],
  about: ReportAbout,
): Result<BoardCopy, CopyFault> {
  const { participants } = sources;
  const ofPivots = (participants?.pivots ?? []).map((one) => one.settings.fewest);
  const fewest = Math.max(DEFAULT_FEWEST, ...ofPivots, ...limitsOf(sources.choices));
  const joint = jointFigures(sources, fewest);
  if (!joint.ok) return joint;
  const said = { ...about, fileName: about.fileName === null ? null : shownFile(about.fileName) };
  const made = layoutsOfParts(sources, joint.value, chosen, fewest, said);
  const given = givenAway(made, joint.value?.conflicts ?? []);
  if (given !== null) return fail(given);
  const words = boardCopyWords(about.language);
  const kept = made.parts.flatMap(({ layouts }) => layouts).filter(({ id }) => !NEVER_COPIED.includes(id));
  const { layouts, withValues } = standingAlone(kept.map(covered).map(fittingLines), words.valueNote);
  const facts = { leftOutYears: made.leftOutYears, scenariosLeft: made.scenariosLeft };
  if (layouts.length === 0) return ok({ ...facts, layouts: [], hiddenCells: 0, hiddenTogether: 0 });
  const hiddenCells = hiddenIn(layouts);
  const ofPersons = made.parts.filter(({ part }) => ON_PERSONS.includes(part));
  const together = hiddenIn(ofPersons.flatMap(({ layouts: of }) => of)) - hiddenAlone(sources, chosen, fewest, about);
  const hiddenTogether = Math.max(0, together);
  const holdsPersons = participants !== null && ofPersons.length > 0;
  const first = aboutCopySheet({
    ...facts,
    sheets: layouts.map(({ name }) => name),
    inputs: layouts.find(({ id }) => id === SHEET_IDS.inputs)?.name ?? null,
    fileName: said.fileName,
    sourceSheets: made.paybackSheets,
    importSheets: holdsPersons ? coverSheets(participants.imported).participations.sheets : [],
    reportSheets: made.reportSheets,
    fewest,
    hiddenCells,
    hiddenTogether,
    withValues,
    pivotsLeft: chosen.includes("pivots") ? pivotsLeft(sources) : [],
    edited: holdsPersons ? editedTexts(participants.edits, about.language) : [],
    date: about.date,
    language: about.language,
  });
  return ok({ ...facts, layouts: [covered(first), ...layouts], hiddenCells, hiddenTogether });
}

/** Only where something is hidden does a published number give anything away. */
function givenAway({ parts }: PartLayouts, conflicts: readonly BoardPart[]): CopyFault | null {
  const hiding = parts.filter(({ part }) => ON_PERSONS.includes(part)).flatMap(({ layouts }) => layouts);
  const other = hiding.find((layout) => hiddenIn([layout]) > 0);
  const one = parts.find(({ part }) => conflicts.includes(part))?.layouts[0];
  return one === undefined || other === undefined
    ? null
    : { code: "gives-away", one: covered(one).name, other: covered(other).name };
}

const pivotsLeft = ({ participants }: CopySources): readonly string[] =>
  (participants?.pivots ?? []).filter((one) => !one.whole).map(({ id, name }) => name ?? id);

const editedTexts = (edits: Edits, language: Language): readonly string[] =>
  [...edits.keys()].map((name) => assumptionText(name as AssumptionName, language));

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
  copy: Pick<BoardCopy, "layouts">,
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
