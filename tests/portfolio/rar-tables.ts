import { calendarYear, kronor, months } from "../../src/calculation/units";
import type {
  FigureMeasure,
  SectorFigure,
  SectorTables,
  SourceCell,
} from "../../src/participation/model/sector-tables";
import type { Sector } from "../../src/valuation/sectors";
import rar from "../reference/rar-2020.json";

/** The published tables of RAR 2020 as reading them gives them, with or without the reconstructed incomes. */
export function rarTables(options: { readonly reconstructed: boolean }): SectorTables {
  const figures: SectorFigure[] = [];
  let row = 10;
  const cell = (sheet: string, heading: string, label: string, column: number, text: string): SourceCell => ({
    sheet,
    row,
    column,
    heading,
    label,
    text,
  });
  const add = (
    sheet: string,
    year: number | null,
    sector: string,
    column: number,
    [measure, horizonYears, heading]: readonly [FigureMeasure, number | null, string],
    value: number | null,
    rest: Partial<SectorFigure> = {},
  ): void => {
    const isMonths = measure === "payback" || measure === "paybackMean";
    figures.push({
      measure,
      year: year === null ? null : calendarYear(year),
      sector: sector as Sector,
      horizonYears,
      headedYears: null,
      amount: isMonths || value === null ? null : kronor(value),
      months: isMonths && value !== null ? months(value) : null,
      roundedTo: 1000,
      derived: false,
      cell: cell(sheet, heading, sector, column, value === null ? "" : `${value}`),
      ...rest,
    });
  };
  for (const year of rar.years) {
    for (const [sector, values] of Object.entries(year.income)) {
      const headedYears = 2;
      const heading = "Totalt, kort sikt (2 år)";
      add("Tryckta tabeller", year.year, sector, 1, ["income", 1, heading], values.total1y, { headedYears });
      add(
        "Tryckta tabeller",
        year.year,
        sector,
        2,
        ["incomePerParticipant", 1, "Per deltagare"],
        values.perParticipant1y,
      );
      add("Tryckta tabeller", year.year, sector, 3, ["income", 5, "Totalt, 5 år"], values.total5y);
      row += 1;
    }
    for (const [sector, values] of Object.entries(year.profitability)) {
      add("Tryckta tabeller", year.year, sector, 1, ["profitability", 1, "1 år"], values.total1y);
      add("Tryckta tabeller", year.year, sector, 2, ["profitability", 5, "5 år"], values.total5y);
      add(
        "Tryckta tabeller",
        year.year,
        sector,
        3,
        ["profitabilityPerParticipant", 1, "Per delt."],
        values.perParticipant1y,
      );
      add("Tryckta tabeller", year.year, sector, 4, ["payback", null, "Payoff-tid"], values.paybackMonths);
      add(
        "Tryckta tabeller",
        year.year,
        sector,
        5,
        ["profitabilityPerParticipant", 5, "Per delt."],
        values.perParticipant5y,
      );
      row += 1;
    }
    if (options.reconstructed) {
      for (const [sector, value] of Object.entries(year.annualIncomeReconstructed)) {
        add("Indata", year.year, sector, 1, ["income", 1, "Intäkt per år"], value, { derived: true, roundedTo: 0.01 });
        row += 1;
      }
    }
  }
  for (const sector of Object.keys(rar.sectors)) {
    rar.years.forEach((year, at) => {
      const printed = Object.entries(year.profitability).find(([name]) => name === sector)?.[1].paybackMonths ?? null;
      add("Tryckta tabeller", year.year, sector, 1 + at, ["payback", null, `${year.year}`], printed);
    });
    const mean = Object.entries(rar.paybackMean).find(([name]) => name === sector)?.[1] ?? null;
    add("Tryckta tabeller", null, sector, 5, ["paybackMean", null, "Medelvärde"], mean);
    row += 1;
  }
  const participants = rar.years.map((year, at) => ({
    year: calendarYear(year.year),
    count: year.participants,
    cell: {
      sheet: "Indata",
      row: 2 + at,
      column: 1,
      heading: "Deltagare",
      label: `${year.year}`,
      text: `${year.participants}`,
    },
  }));
  return { participants, costsPerParticipant: [], figures, ranges: [] };
}
