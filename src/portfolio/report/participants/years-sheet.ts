import { meanPayback } from "../../../calculation/payback-over-years";
import type { Months } from "../../../calculation/units";
import { fn, num, op, ref, txt, type Formula } from "../../../sheet/formula";
import type { SheetLayout } from "../../../sheet/layout";
import { SECTORS, SOCIETY_PARTS, STATE_PARTS, type Sector } from "../../../valuation/sectors";
import type { Language } from "../../../words/language";
import { participantReportWords } from "../../../words/participant-report";
import { pivotKeyText, pivotMeasureText, pivotNoneText } from "../../../words/pivot";
import { pivotBasisLines, SUPPRESSED } from "../../../words/pivot-basis";
import { sectorRowText } from "../../../words/portfolio";
import { sectorCell, type SafeCell, type SafeGroup } from "../../suppression/safe-report";
import { assumptionTable } from "../income-sheet";
import { breaksBetween, lastTableOnPages, rowsOnPage, type TableRows } from "../page-breaks";
import { paybackFormula, paybackText, wordsFormula } from "../payback-words";
import { measureFormat, safeCellValue } from "../pivot/safe-cells";
import { DASH, sheetBuilder, type SheetBuilder } from "../sheet-builder";
import { PERSON_MEASURES, SECTOR_MEASURES, type ParticipantFigures, type SectorMeasure } from "./figures";
import { PARTICIPANT_SHEET_IDS, YEAR_COLUMNS, yearPlaces, type YearPlaces } from "./year-places";

interface Context {
  readonly builder: SheetBuilder;
  readonly figures: ParticipantFigures;
  readonly places: YearPlaces;
  readonly language: Language;
}

/** Title and lines of the sheet, which its places depend on. */
export function yearsLines(figures: ParticipantFigures, date: string, language: Language): readonly string[] {
  const counts = [...Object.values(figures.bySector), figures.persons].map(({ cells }) => cells);
  const sum = (of: "all" | "suppressed"): number => counts.reduce((total, one) => total + one[of], 0);
  const together = { ...figures.bySector.payback, cells: { all: sum("all"), suppressed: sum("suppressed") } };
  return [...participantReportWords(language).yearsLines(date), ...pivotBasisLines(together, figures.fewest, language)];
}

export const yearPlacesOf = (figures: ParticipantFigures, date: string, language: Language): YearPlaces =>
  yearPlaces(figures, 2 + yearsLines(figures, date, language).length);

/** The tables that reports print, per year and sector, with payback over the years; sums and measures live. */
export function yearsSheet(figures: ParticipantFigures, date: string, language: Language): SheetLayout {
  const words = participantReportWords(language);
  const builder = sheetBuilder();
  builder.title(words.yearsTitle, yearsLines(figures, date, language));
  const places = yearPlacesOf(figures, date, language);
  const context: Context = { builder, figures, places, language };
  places.blocks.forEach((_, block) => putBlock(context, block));
  putOverYears(context);
  putPersons(context);
  const heads = assumptionTable(
    builder,
    places.below,
    figures.bySector.payback.income.restsOn.map(({ year, assumptions }) => ({ year, restsOn: assumptions })),
    language,
  );
  const columnWidths = [34, 16, 16, 16, 17, 17, 19, 22, 22];
  const rows = rowsOnPage({ cells: builder.cells, columnWidths }) - HEADS_ON_PAGE;
  const breaks = breaksBetween(tableRows(places), rows);
  return {
    id: PARTICIPANT_SHEET_IDS.years,
    name: words.sheets.years,
    cells: builder.cells,
    columnWidths,
    freeze: { rows: 0, columns: 1 },
    print: { orientation: "landscape", ...lastTableOnPages(heads, breaks) },
    tab: "report",
  };
}

/** Heads are often of two lines; so many tables go on a page at most. */
const HEADS_ON_PAGE = 4;

/** The tables above the assumptions. */
function tableRows({ blocks, heading, overYears, persons }: YearPlaces): readonly TableRows[] {
  const bySector = [...blocks.map((_, block) => heading(block) - 1), overYears];
  return [
    ...bySector.map((top) => ({ top, end: top + 2 + SECTORS.length })),
    { top: persons, end: persons + 2 + blocks.length },
  ];
}

const blockText = ({ places, language }: Context, block: number): string => {
  const key = places.blocks[block] ?? "";
  if (block === places.total) return participantReportWords(language).allYears;
  return key === "" ? participantReportWords(language).noYear : pivotKeyText("year", key, language);
};

function putBlock(context: Context, block: number): void {
  const { builder, figures, places, language } = context;
  const words = participantReportWords(language);
  const { query } = figures.bySector.payback;
  const heading = places.heading(block);
  builder.put(heading - 1, 0, blockText(context, block), { style: "subtitle" });
  const text = (measure: SectorMeasure): string => pivotMeasureText(measure, query, language);
  const heads = [
    words.sector, text("incomeShort"), text("incomeLong"), text("cost"), text("profitabilityShort"),
    text("profitabilityLong"), text("payback"), words.inWords, text("benefitCostRatio"),
  ]; // prettier-ignore
  builder.headings(heading, heads, 1, [YEAR_COLUMNS.inWords]);
  for (const sector of SECTORS) putSector(context, block, sector);
}

/** The group of a block: a year's, or the total. */
function groupOf({ figures, places }: Context, measure: SectorMeasure, block: number): SafeGroup {
  const pivot = figures.bySector[measure];
  return block === places.total ? pivot.total : (pivot.groups[block] as SafeGroup);
}

function cellOf(context: Context, measure: SectorMeasure, block: number, sector: Sector): SafeCell {
  return sectorCell(context.figures.bySector[measure], groupOf(context, measure, block), sector) as SafeCell;
}

function putSector(context: Context, block: number, sector: Sector): void {
  const { builder, places, language } = context;
  const style = sector === "society" ? "total" : "label";
  builder.put(places.cell(block, sector, "cost").row, 0, sectorRowText(sector, language), { style });
  for (const measure of SECTOR_MEASURES) {
    const cell = cellOf(context, measure, block, sector);
    const at = places.cell(block, sector, measure);
    const formula = cell.kind === "suppressed" ? undefined : formulaOf(context, measure, block, sector);
    builder.put(at.row, at.column, safeCellValue(cell), {
      style: sector === "society" ? "totalFigure" : "figure",
      format: measureFormat(measure),
      ...(formula !== undefined && { formula }),
    });
  }
  putWords(context, block, sector);
}

function putWords(context: Context, block: number, sector: Sector): void {
  const { builder, figures, places, language } = context;
  const { long } = figures.bySector.payback.query.horizons;
  const cell = cellOf(context, "payback", block, sector);
  const at = places.cell(block, sector, "inWords");
  if (cell.kind === "suppressed") return void builder.put(at.row, at.column, SUPPRESSED, { style: "text" });
  if (cell.kind === "none" && cell.reason !== "never" && cell.reason !== "over-100-years") {
    return void builder.put(at.row, at.column, pivotNoneText(cell.reason, language), { style: "text" });
  }
  const months = cell.kind === "none" ? cell : { kind: "value" as const, value: Number(cell.value) };
  const text = months.kind === "none" ? pivotNoneText(months.reason, language) : paybackText(months, long, language);
  const place = (column: "payback" | "incomeShort"): Formula => ref(places.cell(block, sector, column));
  builder.put(at.row, at.column, text, {
    style: "text",
    formula: wordsFormula(place("payback"), place("incomeShort"), long, language),
  });
}

/** Sums over sectors and years, and measures of sums; figures of a part in a year are what was counted. */
function formulaOf(context: Context, measure: SectorMeasure, block: number, sector: Sector): Formula | undefined {
  const { figures, places } = context;
  const { short, long } = figures.bySector.payback.query.horizons;
  const own = (column: SectorMeasure): Formula => ref(places.cell(block, sector, column));
  const shown = (column: SectorMeasure): boolean => cellOf(context, column, block, sector).kind === "value";
  switch (measure) {
    case "incomeShort":
    case "cost":
      return sumFormula(context, measure, block, sector);
    case "incomeLong":
      return shown("incomeShort") ? op(op(own("incomeShort"), "*", num(long)), "/", num(short)) : undefined;
    case "profitabilityShort":
    case "profitabilityLong": {
      const income = measure === "profitabilityShort" ? "incomeShort" : "incomeLong";
      const cost = cellOf(context, "cost", block, sector);
      if (shown(income) && cost.kind === "none" && cost.reason === "no-cost") return own(income);
      return shown(income) && shown("cost") ? op(own(income), "-", own("cost")) : undefined;
    }
    case "payback":
      if (!shown("incomeShort") || !shown("cost")) return undefined;
      return paybackFormula(own("cost"), short === 1 ? own("incomeShort") : op(own("incomeShort"), "/", num(short)));
    case "benefitCostRatio":
      return shown(measure) ? op(own("incomeLong"), "/", own("cost")) : undefined;
  }
}

function sumFormula(
  context: Context,
  measure: "incomeShort" | "cost",
  block: number,
  sector: Sector,
): Formula | undefined {
  const { places } = context;
  const isValue = (of: number, one: Sector): boolean => cellOf(context, measure, of, one).kind === "value";
  const sum = (cells: readonly Formula[]): Formula => fn("SUM", ...cells);
  const parts = sector === "society" ? SOCIETY_PARTS : sector === "state" ? STATE_PARTS : [];
  const known = parts.filter((part) => isValue(block, part));
  // Individuals and employers bear no cost; any other missing part makes the sum another.
  if (parts.length > 0 && known.length >= parts.length - (measure === "cost" ? 1 : 0))
    return isValue(block, sector) ? sum(known.map((part) => ref(places.cell(block, part, measure)))) : undefined;
  if (block !== places.total || places.total === 0) return undefined;
  const years = Array.from({ length: places.total }, (_, year) => year);
  if (!isValue(block, sector) || !years.every((year) => isValue(year, sector))) return undefined;
  return sum(years.map((year) => ref(places.cell(year, sector, measure))));
}

/** Each year's months, their mean only when every year has one, and all years together. */
function putOverYears(context: Context): void {
  const { builder, places, language } = context;
  const words = participantReportWords(language);
  const row = places.overYears;
  const years = places.blocks.slice(0, -1);
  builder.put(row, 0, words.overYears, { style: "subtitle" });
  builder.headings(
    row + 1,
    [words.sector, ...years.map((_, at) => blockText(context, at)), words.mean, words.pooled],
    1,
  );
  SECTORS.forEach((sector, index) => {
    const at = row + 2 + index;
    const cells = years.map((_, block) => cellOf(context, "payback", block, sector));
    builder.put(at, 0, sectorRowText(sector, language), { style: "label" });
    cells.forEach((cell, block) => putReference(context, at, 1 + block, cell, block, sector));
    const mean = meanOf(cells);
    const first = { row: at, column: 1 };
    const range = { from: first, to: { row: at, column: years.length } };
    const average = fn("ROUND", fn("AVERAGE", { kind: "range", range }), num(0));
    builder.put(at, 1 + years.length, mean ?? DASH, {
      style: "figure",
      format: "months",
      ...(mean !== null && { formula: average }),
    });
    putReference(context, at, 2 + years.length, cellOf(context, "payback", places.total, sector), places.total, sector);
  });
}

function putReference(
  context: Context,
  row: number,
  column: number,
  cell: SafeCell,
  block: number,
  sector: Sector,
): void {
  const { builder, places } = context;
  const formula = cell.kind === "suppressed" ? txt(SUPPRESSED) : ref(places.cell(block, sector, "payback"));
  const plain = cell.kind === "suppressed" ? {} : { formula };
  builder.put(row, column, safeCellValue(cell), { style: "figure", format: "months", ...plain });
}

function meanOf(cells: readonly SafeCell[]): number | null {
  const months = cells.flatMap((cell) => (cell.kind === "value" ? [cell.value as Months] : []));
  return months.length === cells.length && months.length > 0 ? meanPayback(months) : null;
}

function putPersons(context: Context): void {
  const { builder, figures, places, language } = context;
  const words = participantReportWords(language);
  const { persons } = figures;
  builder.put(places.persons, 0, words.persons, { style: "subtitle" });
  const heads = PERSON_MEASURES.map((measure) => pivotMeasureText(measure, persons.query, language));
  builder.headings(places.persons + 1, [words.year, ...heads], 1);
  [...persons.groups, persons.total].forEach((group, block) => {
    const row = places.persons + 2 + block;
    const style = block === places.total ? "totalFigure" : "figure";
    builder.put(row, 0, blockText(context, block), { style: block === places.total ? "total" : "label" });
    group.cells.forEach((cell, at) => {
      const format = measureFormat(PERSON_MEASURES[at] as (typeof PERSON_MEASURES)[number]);
      builder.put(row, 1 + at, safeCellValue(cell), { style, format });
    });
  });
}
