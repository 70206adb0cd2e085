import type { CellValue } from "../../sheet/cell";
import type { NumberFormat, SheetLayout } from "../../sheet/layout";
import type { SourceCell } from "../../participation/model/sector-tables";
import { cellText } from "../../words/contradictions";
import { reportHeadings } from "../../words/headings";
import { sectorText, yearsText } from "../../words/portfolio";
import { reportTexts, type ReportTexts } from "../../words/report";
import { valueOf } from "../measured";
import type { CostOrigin, SectorResult } from "../model";
import { inputPlaces, VALUE_COLUMN } from "./input-places";
import { SHEET_IDS, type ReportInput } from "./report-input";
import { sheetBuilder } from "./sheet-builder";

/** The only values of the report: participants, the five costs per participant, income per sector and year. */
export function inputsSheet({ portfolio, about: { language } }: ReportInput): SheetLayout {
  const places = inputPlaces(portfolio);
  const heads = reportHeadings(language);
  const texts = reportTexts(language);
  const sheet = sheetBuilder();
  sheet.title(heads.sheets.inputs, texts.inputsLines);

  const block = (top: number, subtitle: string, second: string, value: string): void => {
    sheet.put(top - 2, 0, subtitle, { style: "subtitle" });
    sheet.headings(top - 1, [heads.year, second, value, heads.source, heads.remark], VALUE_COLUMN, [3, 4]);
  };
  const line = (
    row: number,
    year: CellValue,
    label: string,
    value: CellValue,
    format: NumberFormat,
    source: string,
    remark: string,
  ): void => {
    sheet.put(row, 0, year, { style: "label", ...(typeof year === "number" ? { format: "year" } : {}) });
    sheet.put(row, 1, label, { style: "label" });
    sheet.put(row, VALUE_COLUMN, value, { style: "input", format });
    sheet.put(row, 3, source, { style: "mutedText" });
    sheet.put(row, 4, remark, { style: value === null ? "warning" : "mutedText" });
  };

  block(places.participantsTop, texts.inputsParticipants, heads.figure, heads.participants);
  for (const year of portfolio.years) {
    const count = year.participants?.toNumber() ?? null;
    const remark = count === null ? texts.missing : "";
    line(
      places.participants(year).row,
      year.year,
      heads.participants,
      count,
      "count",
      place(year.participantsCell),
      remark,
    );
  }

  block(places.costTop, texts.inputsCosts, heads.sector, language === "sv" ? "kr" : "SEK");
  for (const group of places.costYears) {
    const year = group ?? portfolio.years[0];
    for (const { sector, perParticipant, from } of year?.costs ?? []) {
      if (year === undefined) continue;
      const row = places.cost(year, sector).row;
      const cell = from.kind === "cell" ? place(from.cell) : texts.notInSource;
      const amount = valueOf(perParticipant)?.toNumber() ?? null;
      const label = sectorText(sector, language);
      line(row, group?.year ?? heads.allYears, label, amount, "kronor", cell, costRemark(from, texts));
    }
  }

  block(places.incomeTop, texts.inputsIncomes, heads.sector, language === "sv" ? "kr" : "SEK");
  places.incomes.forEach(({ year, result }, at) => {
    const amount = valueOf(result.annualIncome)?.toNumber() ?? null;
    const source = result.incomeFrom.kind === "cell" ? place(result.incomeFrom.cell) : texts.notInSource;
    const label = sectorText(result.sector, language);
    line(places.incomeTop + at, year.year, label, amount, "kronor", source, incomeRemark(result, texts, language));
  });

  return {
    id: SHEET_IDS.inputs,
    name: heads.sheets.inputs,
    cells: sheet.cells,
    columnWidths: [12, 30, 16, 34, 52],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [0, 0] },
    tab: "report",
  };
}

const place = (cell: SourceCell | null): string => (cell === null ? "" : cellText(cell));

function costRemark(origin: CostOrigin, texts: ReportTexts): string {
  switch (origin.kind) {
    case "cell":
      return origin.derived ? texts.derived : "";
    case "default":
      return texts.defaultCost;
    case "chosen":
      return texts.chosenCost;
    case "split":
      return texts.splitCost;
    case "sum":
      return texts.remainderCost;
    case "none":
      return texts.missing;
  }
}

function incomeRemark(
  { incomeFrom }: SectorResult,
  texts: ReportTexts,
  language: ReportInput["about"]["language"],
): string {
  if (incomeFrom.kind === "computed") return texts.missing;
  const remarks = [
    incomeFrom.derived ? texts.derived : "",
    incomeFrom.overYears === 1 ? "" : texts.dividedBy(yearsText(incomeFrom.overYears, language)),
  ];
  return remarks.filter((remark) => remark !== "").join("; ");
}
