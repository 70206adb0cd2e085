import type { LayoutChart, SheetLayout } from "../../../sheet/layout";
import { percentileLine } from "../../../words/how-sure";
import { howSureWords } from "../../../words/how-sure-sheet";
import { sectorText } from "../../../words/portfolio";
import { sheetBuilder } from "../sheet-builder";
import type { HowSureInput } from "./input";
import { putIntervals } from "./intervals-block";
import { putSimulation } from "./simulation-block";
import { putSpread } from "./spread-block";
import { putWithin } from "./within-block";

export const UNCERTAINTY_SHEET_ID = "uncertainty";
const COLUMNS = 13;

/**
 * How sure the result is: intervals from rows of participants, a simulation from judged ranges with its distribution, and
 * how likely each sector is to have its cost back in time; with seeds, draws, method and source.
 */
export function uncertaintySheet(input: HowSureInput): SheetLayout {
  const { language, label, date, sector, sources, rows, simulation } = input;
  const words = howSureWords(language);
  const sheet = sheetBuilder();
  const lines = [
    `${words.about(date, sectorText(sector, language))} ${words.lead}`,
    sources.length === 0 ? words.noSource : words.source(sources),
    percentileLine(language),
    words.live,
  ];
  const charts: LayoutChart[] = [];
  const breaks: number[] = [];
  let row = sheet.title(words.uncertaintyTitle(label), lines);
  if (rows !== null) row = putIntervals(sheet, row, rows, input) + 1;
  if (simulation !== null) {
    if (rows !== null) breaks.push(row);
    row = putSimulation(sheet, row, simulation, input) + 1;
    const spread = putSpread(sheet, row, simulation, input);
    if (spread !== null) {
      breaks.push(row);
      charts.push(spread.chart);
      row = spread.below + 1;
    }
  }
  const within = putWithin(sheet, row, input);
  breaks.push(row);
  if (within !== null) charts.push(within);
  return {
    id: UNCERTAINTY_SHEET_ID,
    name: words.uncertainty,
    cells: sheet.cells,
    columnWidths: [38, ...Array.from({ length: COLUMNS - 1 }, () => 16)],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", breaksBefore: breaks },
    ...(charts.length > 0 && { charts }),
    tab: "report",
  };
}
