import { fn, num, op, rangeRef, ref, txt, type Formula } from "../../../sheet/formula";
import type { SheetLayout } from "../../../sheet/layout";
import { outcomeWords } from "../../../words/esf-outcomes";
import type { Language } from "../../../words/language";
import type { OutcomeLine, OutcomeProject } from "../../esf/outcomes";
import type { PrintedFigure } from "../../printed-figure";
import type { ReportAbout } from "../report-input";
import { columnRange, DASH, sheetBuilder, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { LIST_COLUMNS, OUTCOME_SHEET_IDS, outcomePlaces, type OutcomePlaces } from "./outcome-places";

/** The row under the title and its lines where the first project begins. */
export const OUTCOMES_FIRST_ROW = 4;

interface Context {
  readonly sheet: SheetBuilder;
  readonly places: OutcomePlaces;
  readonly language: Language;
}

/** Outcomes of the projects: participants by outcome, and where those who completed are afterwards. */
export function outcomesSheet(
  projects: readonly OutcomeProject[],
  { fileName, date, language }: ReportAbout,
): SheetLayout {
  const words = outcomeWords(language);
  const sheet = sheetBuilder();
  sheet.title(words.title, words.lines(fileName, date));
  const places = outcomePlaces(projects, OUTCOMES_FIRST_ROW);
  const context: Context = { sheet, places, language };
  projects.forEach((project, at) => projectBlock(context, project, at));
  return {
    id: OUTCOME_SHEET_IDS.outcomes,
    name: words.sheets.outcomes,
    cells: sheet.cells,
    columnWidths: [34, 15, 11, 4, 34, 15, 11],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [0, 0] },
    tab: "report",
  };
}

function projectBlock(context: Context, project: OutcomeProject, at: number): void {
  const { sheet, places, language } = context;
  const words = outcomeWords(language);
  const block = places.block(at);
  sheet.put(block.top, 0, project.name, { style: "subtitle" });
  sheet.put(block.top + 1, 0, words.budget, { style: "label" });
  sheet.put(block.top + 1, 1, project.budget?.value.toNumber() ?? DASH, {
    format: "kronor",
    style: project.budget === null || project.budget.printed === null ? "figure" : "input",
  });
  const heads = [words.outcome, words.count, words.share, "", words.afterwards, words.count, words.share];
  sheet.headings(block.first - 1, project.afterwards.length === 0 ? heads.slice(0, 3) : heads, 1, [4]);
  if (project.outcomes.length > 0) listOf(context, at, "outcomes", project.outcomes, project.participants);
  if (project.afterwards.length > 0) {
    listOf(context, at, "afterwards", project.afterwards, project.completed?.printed ?? null);
  }
}

function listOf(
  { sheet, places, language }: Context,
  project: number,
  list: "outcomes" | "afterwards",
  lines: readonly OutcomeLine[],
  whole: PrintedFigure | null,
): void {
  const words = outcomeWords(language);
  const { sum, printed, difference, first } = places.block(project);
  const column = LIST_COLUMNS[list];
  const total = lines.reduce((before, { printed: { value } }) => before + value.toNumber(), 0);
  const share = (row: number, value: number, style: "figure" | "totalFigure"): void => {
    const [part, of] = [ref({ row, column: column + 1 }), ref({ row: sum, column: column + 1 })];
    sheet.put(row, column + 2, total === 0 ? DASH : value / total, {
      format: "share",
      style,
      formula: shareOf(part, of),
    });
  };
  lines.forEach(({ label, printed: { value } }, at) => {
    const row = first + at;
    sheet.put(row, column, label, { style: list === "outcomes" ? "label" : "text" });
    sheet.put(row, column + 1, value.toNumber(), { format: "count", style: "input" });
    share(row, value.toNumber(), "figure");
  });
  sheet.put(sum, column, words.sum, { style: "total" });
  const range = rangeRef(columnRange(column + 1, first, first + lines.length - 1));
  sheet.put(sum, column + 1, total, { format: "count", style: "totalFigure", formula: fn("SUM", range) });
  share(sum, total, "totalFigure");
  sheet.put(printed, column, words.printed, { style: list === "outcomes" ? "label" : "text" });
  sheet.put(printed, column + 1, whole?.value.toNumber() ?? DASH, {
    format: "count",
    style: whole === null ? "figure" : "input",
  });
  const off = whole === null ? null : total - whole.value.toNumber();
  const [ours, theirs] = [ref({ row: sum, column: column + 1 }), ref({ row: printed, column: column + 1 })];
  sheet.put(difference, column, words.difference, { style: list === "outcomes" ? "muted" : "mutedText" });
  sheet.put(difference, column + 1, off ?? DASH, {
    format: "count",
    style: off === null || off === 0 ? "figure" : "bad",
    formula: whenNumbers(2, [ours, theirs], op(ours, "-", theirs)),
  });
}

const shareOf = (part: Formula, of: Formula): Formula => fn("IF", op(of, "=", num(0)), txt(DASH), op(part, "/", of));
