import type { CellValue } from "../../sheet/cell";
import type { NumberFormat, SheetLayout } from "../../sheet/layout";
import type { SourceCell } from "../../participation/model/sector-tables";
import { cellText } from "../../words/contradictions";
import { formatKronor } from "../../words/format";
import { reportHeadings, type ReportHeadings } from "../../words/headings";
import type { Language } from "../../words/language";
import { sectorText, yearsText } from "../../words/portfolio";
import { reportTexts, type ReportTexts } from "../../words/report";
import { valueOf } from "../measured";
import type { CostOrigin, SectorPortfolio, SectorResult } from "../model";
import { inputPlaces, VALUE_COLUMN, type InputPlaces } from "./input-places";
import { SHEET_IDS, type ReportInput } from "./report-input";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";

interface Context {
  readonly sheet: SheetBuilder;
  readonly portfolio: SectorPortfolio;
  readonly places: InputPlaces;
  readonly heads: ReportHeadings;
  readonly texts: ReportTexts;
  readonly language: Language;
}

interface Line {
  readonly row: number;
  readonly year: CellValue;
  readonly label: string;
  readonly value: number | null;
  readonly format: NumberFormat;
  readonly source: string;
  readonly remark: string;
}

/** The only values of the report: participants, the five costs per participant, income per sector and year. */
export function inputsSheet({ portfolio, about: { language } }: ReportInput): SheetLayout {
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  const sheet = sheetBuilder();
  sheet.title(heads.sheets.inputs, texts.inputsLines);
  const context = { sheet, portfolio, places: inputPlaces(portfolio), heads, texts, language };
  participantsBlock(context);
  costBlock(context);
  incomeBlock(context);
  return {
    id: SHEET_IDS.inputs,
    name: heads.sheets.inputs,
    cells: sheet.cells,
    columnWidths: [12, 30, 16, 34, 52],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [0, 0], breaksBefore: incomesOnNewPage(context.places) },
    tab: "report",
  };
}

/** Rows of a landscape page: a longer sheet breaks between its blocks, not in the last of them. */
const PAGE_ROWS = 42;

const incomesOnNewPage = ({ endRow, incomeTop }: InputPlaces): readonly number[] =>
  endRow > PAGE_ROWS ? [incomeTop - 2] : [];

function heading({ sheet, heads }: Context, top: number, subtitle: string, second: string, value: string): void {
  sheet.put(top - 2, 0, subtitle, { style: "subtitle" });
  sheet.headings(top - 1, [heads.year, second, value, heads.source, heads.remark], VALUE_COLUMN, [3, 4]);
}

function put({ sheet }: Context, { row, year, label, value, format, source, remark }: Line): void {
  sheet.put(row, 0, year, { style: "label", ...(typeof year === "number" ? { format: "year" } : {}) });
  sheet.put(row, 1, label, { style: "label" });
  sheet.put(row, VALUE_COLUMN, value, { style: "input", format });
  sheet.put(row, 3, source, { style: "mutedText" });
  sheet.put(row, 4, remark, { style: value === null ? "warning" : "mutedText" });
}

function participantsBlock(context: Context): void {
  const { portfolio, places, heads, texts } = context;
  heading(context, places.participantsTop, texts.inputsParticipants, heads.figure, heads.participants);
  for (const year of portfolio.years) {
    const value = year.participants?.toNumber() ?? null;
    put(context, {
      row: places.participants(year).row,
      year: year.year,
      label: heads.participants,
      value,
      format: "count",
      source: place(year.participantsCell),
      remark: value === null ? texts.missing : "",
    });
  }
}

const currency = (language: Language): string => (language === "sv" ? "kr" : "SEK");

function costBlock(context: Context): void {
  const { portfolio, places, heads, texts, language } = context;
  heading(context, places.costTop, texts.inputsCosts, heads.sector, currency(language));
  for (const group of places.costYears) {
    const year = group ?? portfolio.years[0];
    if (year === undefined) continue;
    for (const { sector, perParticipant, from } of year.costs) {
      put(context, {
        row: places.cost(year, sector).row,
        year: group?.year ?? heads.allYears,
        label: sectorText(sector, language),
        value: valueOf(perParticipant)?.toNumber() ?? null,
        format: "kronor",
        source: costPlace(from, texts),
        remark: costRemark(from, texts, language),
      });
    }
  }
}

function incomeBlock(context: Context): void {
  const { places, heads, texts, language } = context;
  heading(context, places.incomeTop, texts.inputsIncomes, heads.sector, currency(language));
  places.incomes.forEach(({ year, result }, at) => {
    put(context, {
      row: places.incomeTop + at,
      year: year.year,
      label: sectorText(result.sector, language),
      value: valueOf(result.annualIncome)?.toNumber() ?? null,
      format: "kronor",
      source: result.incomeFrom.kind === "cell" ? place(result.incomeFrom.cell) : texts.notInSource,
      remark: incomeRemark(result, texts, language),
    });
  });
}

const place = (cell: SourceCell | null): string => (cell === null ? "" : cellText(cell));

function costPlace(origin: CostOrigin, texts: ReportTexts): string {
  const cell = origin.kind === "cell" || origin.kind === "split" ? origin.cell : null;
  return cell === null ? texts.notInSource : place(cell);
}

function costRemark(origin: CostOrigin, texts: ReportTexts, language: Language): string {
  switch (origin.kind) {
    case "cell":
      return origin.derived ? texts.derived : "";
    case "default":
      return texts.defaultCost;
    case "chosen":
      return texts.chosenCost;
    case "split":
      return texts.splitCost(formatKronor(origin.total.toNumber(), language));
    case "sum":
      return texts.remainderCost;
    case "none":
      return texts.missing;
  }
}

function incomeRemark({ incomeFrom }: SectorResult, texts: ReportTexts, language: Language): string {
  if (incomeFrom.kind === "computed") return texts.missing;
  const remarks = [
    incomeFrom.derived ? texts.derived : "",
    incomeFrom.overYears === 1 ? "" : texts.dividedBy(yearsText(incomeFrom.overYears, language)),
  ];
  return remarks.filter((remark) => remark !== "").join("; ");
}
