import type { CellValue } from "../../../sheet/cell";
import type { Decimal } from "../../../calculation/decimal";
import { fn, num, op, rangeRef, ref, txt, type Formula } from "../../../sheet/formula";
import type { CellStyle, LayoutChart, NumberFormat, SheetLayout } from "../../../sheet/layout";
import { amountKindText, categoryText, severalRuleText, tableText } from "../../../words/intervention-report";
import { interventionWords, type InterventionWords } from "../../../words/intervention-sheets";
import type { Language } from "../../../words/language";
import type { Breakdown, BreakdownLine, InterventionFigures } from "../../interventions/model";
import { columnRange, DASH, sheetBuilder, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { INTERVENTION_SHEET_IDS, type InterventionContext } from "./input";
import { rowsColumn, TABLE_COLUMNS as COLUMN, tablePlaces, type TablePlace, type TablePlaces } from "./places";

type Column = keyof typeof COLUMN;
const FORMATS: Readonly<Record<Exclude<Column, "category">, NumberFormat>> = {
  count: "count", countShare: "share", amount: "millions", amountShare: "share", average: "millions", without: "count", rowsWithout: "count", esf: "millions",
}; // prettier-ignore

interface Context {
  readonly sheet: SheetBuilder;
  readonly figures: InterventionFigures;
  readonly places: TablePlaces;
  readonly columns: readonly Exclude<Column, "category">[];
  readonly words: InterventionWords;
  readonly language: Language;
}

/** Number, amount and average by responsible organisation, target group, orientation and process support. */
export function tablesSheet({ figures, input }: InterventionContext): SheetLayout {
  const { language } = input.about;
  const words = interventionWords(language);
  const sheet = sheetBuilder();
  const lines = introduction(figures, input, words);
  const top = sheet.title(words.title(yearsText(figures)), lines);
  const places = tablePlaces(figures, top);
  const hasEsf = figures.interventions.some(({ esf }) => esf !== null);
  const columns = (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).filter((one) => one !== "esf" || hasEsf);
  const context = { sheet, figures, places, columns, words, language };
  headingRow(context, top + 1, "");
  allRow(context);
  for (const place of places.tables) table(context, place);
  const charts = places.tables.flatMap((place) => chartOf(context, place) ?? []);
  return {
    id: INTERVENTION_SHEET_IDS.tables,
    name: words.sheets.tables,
    cells: sheet.cells,
    columnWidths: [34, 17, 18, 17, 18, 24, 18, 24, ...(hasEsf ? [16] : [])],
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: "landscape",
      repeatRows: [0, 0],
      breaksBefore: places.tables.filter(({ chart }, at) => at > 0 && (chart !== null || places.tables[at - 1]?.chart !== null)).map(({ title }) => title), // prettier-ignore
    },
    tab: "report",
    ...(charts.length === 0 ? {} : { charts }),
  };
}

function yearsText({ years }: InterventionFigures): string {
  if (years === null) return "";
  return years.first === years.last ? `${years.first}` : `${years.first}–${years.last}`;
}

/** What the amounts are, where they come from, and what an intervention with several target groups counts as. */
export function introduction(
  { choices, interventions, rowsWithoutYear, differsByYear }: InterventionFigures,
  { about }: InterventionContext["input"],
  words: InterventionWords,
): readonly string[] {
  const source = words.source(about.fileName, about.date);
  if (interventions.length === 0) return [source, words.noRows];
  const kind = amountKindText(choices.amount, about.language);
  const hasSeveral = interventions.some(({ targetGroups }) => targetGroups.length > 1);
  const rowsOf = (of: typeof interventions): number => of.reduce((sum, one) => sum + one.rowsWithoutAmount, 0);
  const lacking = rowsOf(interventions);
  const partly = rowsOf(interventions.filter(({ amount }) => amount !== null));
  return [
    source,
    words.amountLine(kind),
    ...(lacking === 0 ? [] : [words.rowsLack(kind, lacking, partly)]),
    ...(differsByYear ? [words.differsByYear(kind)] : []),
    ...(hasSeveral ? [severalRuleText(choices.severalGroups, about.language)] : []),
    words.shareLine,
    ...(rowsWithoutYear === 0 ? [] : [words.noYear(rowsWithoutYear)]),
  ];
}

function headingRow({ sheet, columns, words }: Context, row: number, first: string): void {
  sheet.headings(row, [first, ...columns.map((column) => words[column])], 1);
}

/** The rows that a line is summed from, as 1 or a part and 0. */
function weights({ figures }: Context, by: Breakdown | null, row: number): Formula {
  const part = rowsColumn(figures, by === "targetGroup" ? "part" : "stands");
  if (by === null) return part;
  const same = op(rowsColumn(figures, by), "=", ref({ row, column: COLUMN.category }));
  return op(same, "*", part);
}

function allRow(context: Context): void {
  const { sheet, places, figures, words } = context;
  sheet.put(places.all, COLUMN.category, words.allOnce, { style: "label" });
  lineCells(context, places.all, figures.all, "figure", summed(context, null, places.all));
}

/** Formulas of a line that is summed from the rows. */
function summed(context: Context, by: Breakdown | null, row: number): Partial<Record<Column, Formula>> {
  const { figures } = context;
  if (figures.lines.length === 0) return {};
  const weight = weights(context, by, row);
  const known = fn("ISNUMBER", rowsColumn(figures, "amount"));
  const [count, without] = [ref({ row, column: COLUMN.count }), ref({ row, column: COLUMN.without })];
  const nothingKnown = fn("AND", op(count, ">", num(0)), op(fn("ROUND", op(count, "-", without), num(6)), "=", num(0)));
  return {
    count: fn("SUMPRODUCT", op(weight, "*", num(1))),
    without: fn("SUMPRODUCT", op(weight, "*", op(num(1), "-", known))),
    amount: fn("IF", nothingKnown, txt(DASH), fn("SUMPRODUCT", op(weight, "*", num(1)), rowsColumn(figures, "amount"))),
    rowsWithout: fn("SUMPRODUCT", op(weight, "*", num(1)), rowsColumn(figures, "rowsWithout")),
    esf: fn("SUMPRODUCT", op(weight, "*", num(1)), rowsColumn(figures, "esf")),
  };
}

/** A line's figures; shares and the average follow from the cells beside them and from all interventions. */
function lineCells(
  { sheet, columns, places }: Context,
  row: number,
  line: BreakdownLine,
  style: CellStyle,
  sums: Partial<Record<Column, Formula>>,
): void {
  const at = (column: Column, of = row): Formula => ref({ row: of, column: COLUMN[column] });
  const share = (column: "count" | "amount"): Formula => {
    const whole = at(column, places.all);
    return whenNumbers(2, [at(column), whole], fn("IF", op(whole, "=", num(0)), txt(DASH), op(at(column), "/", whole)));
  };
  const counted = op(at("count"), "-", at("without"));
  const average = fn("IF", op(fn("ROUND", counted, num(6)), ">", num(0)), op(at("amount"), "/", counted), txt(DASH));
  const formulas: Partial<Record<Column, Formula>> = {
    ...sums,
    countShare: share("count"),
    amountShare: share("amount"),
    average: whenNumbers(1, [at("amount")], average),
  };
  const values: Readonly<Record<Exclude<Column, "category">, Decimal | null>> = {
    ...line,
    without: line.withoutAmount,
    rowsWithout: line.rowsWithoutAmount,
  };
  for (const column of columns) {
    const formula = formulas[column];
    sheet.put(row, COLUMN[column], valueOf(values[column]), {
      style,
      format:
        (column === "count" || column === "rowsWithout") && values[column]?.isInteger() === false
          ? "decimal2"
          : FORMATS[column],
      ...(formula === undefined ? {} : { formula }),
    });
  }
}

const valueOf = (value: Decimal | null): CellValue => (value === null ? DASH : value.toNumber());

function table(context: Context, place: TablePlace): void {
  const { sheet, words, language } = context;
  const { by, lines, sum } = place.table;
  sheet.put(place.title, 0, tableText(by, language), { style: "subtitle" });
  if (lines.length === 0) {
    sheet.put(place.title + 1, 0, by === "support" ? words.noSupport : words.nothing, { style: "muted" });
    return;
  }
  headingRow(context, place.title + 1, words.breakdowns[by]);
  lines.forEach((line, at) => {
    const row = place.firstLine + at;
    sheet.put(row, COLUMN.category, categoryText(line.category, language), { style: "label" });
    lineCells(context, row, line, "figure", summed(context, by, row));
  });
  sheet.put(place.sum, COLUMN.category, words.sum, { style: "total" });
  const total = (column: Column): Formula => {
    const range = rangeRef(columnRange(COLUMN[column], place.firstLine, place.sum - 1));
    return column === "amount"
      ? fn("IF", op(fn("COUNT", range), ">", num(0)), fn("SUM", range), txt(DASH))
      : fn("SUM", range);
  };
  const sums = {
    count: total("count"), amount: total("amount"), without: total("without"), rowsWithout: total("rowsWithout"),
    esf: total("esf"),
  }; // prettier-ignore
  lineCells(context, place.sum, sum, "totalFigure", sums);
  if (by === "support") sheet.put(place.sum + 1, 0, words.supportRule, { style: "muted" });
}

function chartOf({ words, language, places }: Context, place: TablePlace): LayoutChart | null {
  const { chart, table: own } = place;
  if (chart === null) return null;
  const { by, lines } = own;
  return {
    id: `amount-by-${by === "responsible" ? "responsible" : "target-group"}`,
    kind: "bar",
    title: words.chartTitle(words.breakdowns[by]),
    description: lines
      .map(({ category, amount }) => `${categoryText(category, language)} ${inMillions(amount, language)}`)
      .join("; "),
    categories: places.range("category", place),
    series: [{ name: words.chartAmount, values: places.range("amount", place) }],
    axisTitles: { value: words.chartAmount },
    format: "millions",
    area: { from: { row: chart.from, column: 0 }, to: { row: chart.to, column: COLUMN.average } },
  };
}

function inMillions(amount: Decimal | null, language: Language): string {
  if (amount === null) return DASH;
  const number = amount.div(1e6).toFixed(1);
  return language === "sv" ? `${number.replace(".", ",")} mkr` : `SEK ${number} m`;
}
