import { PERCENTILES, SHOWN_PERCENTILES } from "../../../calculation/simulation";
import { pertMean, type PertRange } from "../../../calculation/pert";
import type { PlainMonths } from "../../../calculation/simulated-figures";
import { cellError, type CellValue } from "../../../sheet/cell";
import { num, op, ref } from "../../../sheet/formula";
import type { NumberFormat } from "../../../sheet/layout";
import { SECTORS } from "../../../valuation/sectors";
import type { Language } from "../../../words/language";
import type { JudgedRanges } from "../../uncertainty/judged-ranges";
import { pertLine } from "../../../words/how-sure";
import { howSureWords } from "../../../words/how-sure-sheet";
import { sectorRowText, sectorText } from "../../../words/portfolio";
import { DASH, whenNumbers, type SheetBuilder } from "../sheet-builder";
import type { HowSureInput, SimulationRun } from "./input";

const SHOWN: readonly number[] = SHOWN_PERCENTILES;

/** What PAYOFF.SIMULERING is to be asked for the same figures, as it is typed in the reader's language. */
function functionText({ cost, annual }: JudgedRanges, run: SimulationRun, language: Language): string {
  const sv = language === "sv";
  const number = (value: number): string => (sv ? String(value).replace(".", ",") : String(value));
  const line = ({ low, likely, high }: PertRange): string =>
    `{${[low, likely, high].map(number).join(sv ? "\\" : ",")}}`;
  const { horizon, draws, seed, within } = run;
  const rest = [horizon, draws, seed, within].map(number);
  return `=PAYOFF.SIMULERING(${[line(cost), line(annual), ...rest].join(sv ? ";" : ",")})`;
}

const monthsCell = (value: PlainMonths): CellValue =>
  typeof value === "number" ? value : value === "cost-not-positive" ? DASH : cellError("#N/A");

/**
 * The ranges that were judged, for each sector, and what came of the draws for the chosen one.
 * @returns the first row that is free
 */
export function putSimulation(sheet: SheetBuilder, at: number, run: SimulationRun, input: HowSureInput): number {
  const { language, sector } = input;
  const words = howSureWords(language);
  sheet.put(at, 0, words.simulation(sectorText(sector, language)), { style: "subtitle" });
  sheet.put(at + 1, 0, pertLine(language), { style: "muted" });
  const facts: readonly (readonly [string, number, NumberFormat])[] = [
    [words.draws, run.draws, "count"],
    [words.seed, run.seed, "year"],
    [words.horizon, run.horizon, "decimal1"],
  ];
  facts.forEach(([label, value, format], below) => {
    sheet.put(at + 2 + below, 0, label, { style: "label" });
    sheet.put(at + 2 + below, 1, value, { format, style: "figure" });
  });
  const below = putResults(sheet, at + 6, run, input);
  return putRanges(sheet, below + 1, run, input);
}

function putResults(sheet: SheetBuilder, at: number, run: SimulationRun, { language, sector }: HowSureInput): number {
  const words = howSureWords(language);
  const drawn = run.sectors.get(sector);
  if (drawn === undefined) return at;
  const { figures, ranges } = drawn;
  const note = words.drawNote(functionText(ranges, run, language));
  const of = (percent: number): { readonly note?: string } => (SHOWN.includes(percent) ? { note } : {});
  sheet.headings(at, [words.measure, ...PERCENTILES.map((percent) => words.percentile(percent))], 1);
  sheet.put(at + 1, 0, words.months, { style: "label" });
  sheet.put(at + 2, 0, words.profit(run.horizon), { style: "label" });
  PERCENTILES.forEach((percent, column) => {
    sheet.put(at + 1, 1 + column, monthsCell(figures.payback[percent]), { ...of(percent), format: "months", style: "figure" }); // prettier-ignore
    sheet.put(at + 2, 1 + column, figures.profitability[percent], {
      ...of(percent),
      format: "kronor",
      style: "figure",
    });
  });
  const shares: readonly (readonly [string, number])[] = [
    [words.profitable(run.horizon), figures.profitable],
    [words.within(run.within), figures.withinMonths],
    [words.never, figures.never],
  ];
  shares.forEach(([label, value], below) => {
    sheet.put(at + 3 + below, 0, label, { style: "label" });
    sheet.put(at + 3 + below, 1, value, { note, format: "share", style: "figure" });
  });
  return at + 3 + shares.length;
}

/** Ranges are what the draws rest on: to change them is to draw anew, so they are no cells to type in. */
function putRanges(sheet: SheetBuilder, at: number, run: SimulationRun, { language }: HowSureInput): number {
  const words = howSureWords(language);
  sheet.put(at, 0, words.judged, { style: "subtitle" });
  const heads = (measure: string): string[] =>
    [words.low.toLowerCase(), words.likely, words.high.toLowerCase(), words.mean].map((end) => `${measure}, ${end}`);
  sheet.headings(at + 1, [words.sector, ...heads(words.cost), ...heads(words.income), words.within(run.within)], 1);
  let row = at + 2;
  for (const sector of SECTORS) {
    const drawn = run.sectors.get(sector);
    if (drawn === undefined) continue;
    sheet.put(row, 0, sectorRowText(sector, language), { style: "label" });
    putRange(sheet, row, 1, drawn.ranges.cost);
    putRange(sheet, row, 5, drawn.ranges.annual);
    const note = words.drawNote(functionText(drawn.ranges, run, language));
    sheet.put(row, 9, drawn.figures.withinMonths, { note, format: "share", style: "figure" });
    row += 1;
  }
  return row;
}

/** Low, likely and high, and the mean PERT has of them. */
function putRange(sheet: SheetBuilder, row: number, column: number, range: PertRange): void {
  const cells = [0, 1, 2].map((at) => ref({ row, column: column + at }));
  const [low, likely, high] = cells as [(typeof cells)[0], (typeof cells)[0], (typeof cells)[0]];
  [range.low, range.likely, range.high].forEach((value, at) =>
    sheet.put(row, column + at, value, { format: "kronor", style: "figure" }),
  );
  const mean = op(op(op(low, "+", op(num(4), "*", likely)), "+", high), "/", num(6));
  sheet.put(row, column + 3, pertMean(range), {
    formula: whenNumbers(3, cells, mean),
    format: "kronor",
    style: "totalFigure",
  });
}
