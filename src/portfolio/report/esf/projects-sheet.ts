import type { Kronor } from "../../../calculation/units";
import type { CellRange } from "../../../sheet/address";
import { fn, num, op, rangeRef, ref, txt, type Formula } from "../../../sheet/formula";
import type { CellStyle, LayoutChart, NumberFormat, SheetLayout } from "../../../sheet/layout";
import { esfMeasureText, esfSideText, esfWords } from "../../../words/esf-report";
import type { Language } from "../../../words/language";
import {
  esfKey,
  isQuotient,
  QUOTIENTS,
  WHOLES,
  type EsfMeasure,
  type EsfProjects,
  type EsfSide,
} from "../../esf/model";
import { projectValue, sumValue, type EsfValue } from "../../esf/values";
import { shortTitle } from "../printed-titles";
import type { ReportAbout } from "../report-input";
import { columnRange, DASH, sheetBuilder, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { ESF_SHEET_IDS, esfPlaces, type EsfPlaces, type EsfRow } from "./project-places";

/** Columns after a table's three pairs: the difference of the last pair, and its share. */
const DIFFERENCE = 7;
const SHARE = 8;
const CHART_ROWS = 17;

interface Context {
  readonly sheet: SheetBuilder;
  readonly found: EsfProjects;
  readonly places: EsfPlaces;
  readonly language: Language;
  /** Of a project by its place, or of all. */
  readonly value: (row: number | "sum") => EsfValue;
}

/** Where the tables begin, under the title and the list of projects. */
export const tablesFrom = ({ projects }: EsfProjects): number => 5 + projects.length + 3;

/** The projects planned against actual: money, participants with shares, cost per participant and hours. */
export function esfProjectsSheet(found: EsfProjects, { fileName, date, language }: ReportAbout): SheetLayout {
  const words = esfWords(language);
  const sheet = sheetBuilder();
  const titles = words.tables(found.tables.map(shortTitle).join(" · "));
  const row = sheet.title(words.title, [...words.lines(fileName, date), titles]);
  projectList(sheet, row, found, language);
  const places = esfPlaces(found, tablesFrom(found));
  const values = found.projects.map(({ printed }) => projectValue(printed));
  const sums = sumValue(found);
  const value = (of: number | "sum"): EsfValue => (of === "sum" ? sums : (values[of] ?? sums));
  const context: Context = { sheet, found, places, language, value };
  for (const table of places.tables) tableOf(context, table);
  return {
    id: ESF_SHEET_IDS.projects,
    name: words.sheets.projects,
    cells: sheet.cells,
    columnWidths: [26, 17, 17, 17, 17, 17, 17, 15, 15],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [0, 0], breaksBefore: [places.top("shares")] },
    charts: charts(context),
    tab: "report",
  };
}

function projectList(sheet: SheetBuilder, at: number, { projects }: EsfProjects, language: Language): void {
  const words = esfWords(language);
  sheet.headings(at, [words.project, words.owner, "", "", words.start, words.end], 4);
  projects.forEach(({ name, owner, start, end }, index) => {
    const row = at + 1 + index;
    sheet.put(row, 0, name, { style: "label" });
    sheet.put(row, 1, owner ?? DASH, { style: "label" });
    sheet.put(row, 4, start ?? DASH, { style: "figure", format: "date" });
    sheet.put(row, 5, end ?? DASH, { style: "figure", format: "date" });
  });
}

type Table = EsfPlaces["tables"][number];

const formatOf = (measure: EsfMeasure): NumberFormat =>
  measure === "costPerParticipant" ? "kronor" : isQuotient(measure) ? "decimal1" : "count";

function tableOf(context: Context, table: Table): void {
  const { sheet, found, places, language } = context;
  const words = esfWords(language);
  sheet.put(places.top(table), 0, words[table], { style: "subtitle" });
  const heads: string[] = [words.project];
  for (const [measure, side] of places.measures(table)) {
    const { column } = places.at(0, measure, side);
    const name = esfMeasureText(measure, language);
    heads[column] = table === "hours" ? name : `${name}, ${esfSideText(side, language)}`;
  }
  if (table === "shares") {
    heads.splice(1, 4, ...(["women", "men"] as const).flatMap((sex) => sideHeads(words.shareOf(sex), language)));
  }
  if (table !== "hours") heads[DIFFERENCE] = words.difference;
  if (table === "money") heads[SHARE] = words.used;
  if (table === "people") heads[SHARE] = words.abovePlan;
  sheet.headings(places.top(table) + 1, heads, 1);
  const rows: readonly (number | "sum")[] = [...found.projects.keys(), "sum"];
  for (const row of rows) tableRow(context, table, row);
  if (places.hasTotals) printedRows(context, table);
}

const sideHeads = (name: string, language: Language): readonly string[] =>
  (["planned", "actual"] as const).map((side) => `${name}, ${esfSideText(side, language)}`);

function tableRow(context: Context, table: Table, of: number | "sum"): void {
  const { sheet, found, places, language, value } = context;
  const row = places.row(table, of);
  const name = of === "sum" ? esfWords(language).sum : (found.projects[of]?.name ?? DASH);
  sheet.put(row, 0, name, { style: of === "sum" ? "total" : "label" });
  for (const [measure, side] of places.measures(table)) {
    const known = value(of)(measure, side);
    const { column } = places.at(of, measure, side);
    const formula = formulaOf(context, of, measure, side);
    const style: CellStyle = of === "sum" ? "totalFigure" : formula === null && known !== null ? "input" : "figure";
    sheet.put(row, column, known?.toNumber() ?? DASH, {
      format: formatOf(measure),
      style,
      ...(formula === null ? {} : { formula }),
    });
  }
  if (table === "shares") shareCells(context, of, row);
  if (table === "hours") return;
  const last = { money: "totalCost", people: "participants", shares: "costPerParticipant" } as const;
  compared(context, of, last[table], table);
}

/** What a cell is made from; null for a figure that is the source's own. */
function formulaOf(
  { found, places }: Pick<Context, "found" | "places">,
  of: number | "sum",
  measure: EsfMeasure,
  side: EsfSide,
): Formula | null {
  if (isQuotient(measure)) {
    const [over, under] = QUOTIENTS[measure].map((part) => ref(places.at(of, part, side))) as [Formula, Formula];
    return divided(over, under);
  }
  if (of === "sum") {
    const { column, row } = places.at(0, measure, side);
    const range = columnRange(column, row, row + found.projects.length - 1);
    return whenNumbers(found.projects.length, [rangeRef(range)], fn("SUM", rangeRef(range)));
  }
  const parts = WHOLES[measure];
  const project = found.projects[of];
  if (parts === undefined || project === undefined || project.printed.has(esfKey(measure, side))) return null;
  const [one, other] = parts.map((part) => ref(places.at(of, part, side))) as [Formula, Formula];
  return whenNumbers(2, [one, other], op(one, "+", other));
}

const divided = (over: Formula, under: Formula): Formula =>
  whenNumbers(2, [over, under], fn("IF", op(under, "=", num(0)), txt(DASH), op(over, "/", under)));

function put(
  { sheet }: Context,
  at: { readonly row: number; readonly column: number },
  value: Kronor | null,
  format: NumberFormat,
  of: EsfRow,
  formula: Formula,
): void {
  const style: CellStyle = of === "sum" ? "totalFigure" : "figure";
  sheet.put(at.row, at.column, value?.toNumber() ?? DASH, { format, style, formula });
}

/** Shares of women and men, planned and actual. */
function shareCells(context: Context, of: number | "sum", row: number): void {
  const { places, value } = context;
  (["women", "men"] as const).forEach((sex, at) => {
    (["planned", "actual"] as const).forEach((side, beside) => {
      const [part, whole] = [value(of)(sex, side), value(of)("participants", side)];
      const share = part === null || whole === null || whole.isZero() ? null : (part.div(whole) as Kronor);
      const formula = divided(ref(places.at(of, sex, side)), ref(places.at(of, "participants", side)));
      put(context, { row, column: 1 + 2 * at + beside }, share, "share", of, formula);
    });
  });
}

/** Actual less planned, and what part of the plan that is: used of the budget, or above plan. */
function compared(context: Context, of: number | "sum", measure: EsfMeasure, table: Exclude<Table, "hours">): void {
  const { places, value } = context;
  const [planned, actual] = [value(of)(measure, "planned"), value(of)(measure, "actual")];
  const [plan, outcome] = [ref(places.at(of, measure, "planned")), ref(places.at(of, measure, "actual"))];
  const row = places.row(table, of);
  const both = planned !== null && actual !== null;
  const difference = both ? (actual.minus(planned) as Kronor) : null;
  const less = whenNumbers(2, [plan, outcome], op(outcome, "-", plan));
  put(context, { row, column: DIFFERENCE }, difference, formatOf(measure), of, less);
  if (table === "shares") return;
  const ratio = both && !planned.isZero() ? (actual.div(planned) as Kronor) : null;
  const isAbove = table === "people";
  const share = ratio === null || !isAbove ? ratio : (ratio.minus(1) as Kronor);
  const over = op(outcome, "/", plan);
  const formula = whenNumbers(
    2,
    [plan, outcome],
    fn("IF", op(plan, "=", num(0)), txt(DASH), isAbove ? op(over, "-", num(1)) : over),
  );
  put(context, { row, column: SHARE }, share, "share", of, formula);
}

/** The printed totals under the sums, and how far they are from them. */
function printedRows({ sheet, found, places, language, value }: Context, table: Table): void {
  const words = esfWords(language);
  const printedRow = places.row(table, "printed");
  const row = places.row(table, "difference");
  sheet.put(printedRow, 0, words.printedSum, { style: "label" });
  sheet.put(row, 0, words.differs, { style: "muted" });
  for (const [measure, side] of places.measures(table)) {
    const [printed] = found.totals.get(esfKey(measure, side)) ?? [];
    const { column } = places.at("printed", measure, side);
    const sum = value("sum")(measure, side);
    sheet.put(printedRow, column, printed?.value.toNumber() ?? DASH, {
      format: formatOf(measure),
      style: printed === undefined ? "figure" : "input",
    });
    const [ours, theirs] = [ref(places.at("sum", measure, side)), ref(places.at("printed", measure, side))];
    const difference = printed === undefined || sum === null ? null : sum.minus(printed.value);
    sheet.put(row, column, difference?.toNumber() ?? DASH, {
      format: formatOf(measure),
      style: difference !== null && !isQuotient(measure) && !difference.isZero() ? "bad" : "figure",
      formula: whenNumbers(2, [ours, theirs], op(ours, "-", theirs)),
    });
  }
}

/** A picture of a measure that every project has both sides of. */
function charts({ found, places, language, value }: Context): readonly LayoutChart[] {
  const words = esfWords(language);
  const column = (measure: EsfMeasure, side: EsfSide): CellRange => {
    const { row, column: at } = places.at(0, measure, side);
    return columnRange(at, row, row + found.projects.length - 1);
  };
  const chart = (
    id: string,
    measure: EsfMeasure,
    title: string,
    [from, to]: readonly [number, number],
  ): LayoutChart => {
    const { row } = places.at(0, measure, "planned");
    return {
      id,
      kind: "column",
      title,
      description: words.chartSays(title),
      categories: columnRange(0, row, row + found.projects.length - 1),
      series: (["planned", "actual"] as const).map((side) => ({
        name: esfSideText(side, language),
        values: column(measure, side),
      })),
      axisTitles: { category: words.project, value: title },
      format: "count",
      area: { from: { row: places.end, column: from }, to: { row: places.end + CHART_ROWS, column: to } },
    };
  };
  const isWhole = (measure: EsfMeasure): boolean =>
    found.projects.every((_, at) => value(at)(measure, "planned") !== null && value(at)(measure, "actual") !== null);
  return [
    ...(isWhole("totalCost") ? [chart("esf-cost", "totalCost", words.costChart, [0, 3])] : []),
    ...(isWhole("participants") ? [chart("esf-participants", "participants", words.peopleChart, [4, 8])] : []),
  ];
}
