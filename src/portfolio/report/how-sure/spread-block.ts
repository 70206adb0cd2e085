import { fn, op, rangeRef, ref } from "../../../sheet/formula";
import type { LayoutChart } from "../../../sheet/layout";
import { formatKronor } from "../../../words/format";
import { howSureWords } from "../../../words/how-sure-sheet";
import { columnRange, type SheetBuilder } from "../sheet-builder";
import type { HowSureInput, SimulationRun } from "./input";
import { CHART_ROWS } from "./places";

/**
 * How the draws' profitability is spread, as a table with its picture beside it.
 * @returns null where the sector was not drawn
 */
export function putSpread(
  sheet: SheetBuilder,
  at: number,
  run: SimulationRun,
  { language, sector }: HowSureInput,
): { readonly chart: LayoutChart; readonly below: number } | null {
  const figures = run.sectors.get(sector)?.figures;
  if (figures === undefined) return null;
  const words = howSureWords(language);
  const { bins, above } = figures.spread.profitability;
  const top = at + 2;
  sheet.put(at, 0, words.spread, { style: "subtitle" });
  sheet.headings(at + 1, [words.from, words.to, words.count, words.share], 0);
  const draws = fn("SUM", rangeRef(columnRange(2, top, top + bins.length)));
  const line = (row: number, count: number): void => {
    sheet.put(row, 2, count, { format: "count", style: "figure" });
    sheet.put(row, 3, figures.draws === 0 ? 0 : count / figures.draws, {
      formula: op(ref({ row, column: 2 }), "/", draws),
      format: "share",
      style: "figure",
    });
  };
  bins.forEach(({ from, to, count }, bin) => {
    sheet.put(top + bin, 0, from, { format: "kronor", style: "figure" });
    sheet.put(top + bin, 1, to, { format: "kronor", style: "figure" });
    line(top + bin, count);
  });
  const last = top + bins.length;
  sheet.put(last, 0, words.above, { style: "figure" });
  line(last, above);
  const { 10: low, 50: middle, 90: high } = figures.profitability;
  const [first, median, end] = [low, middle, high].map((one) => formatKronor(Math.round(one), language)) as [string, string, string]; // prettier-ignore
  const chart: LayoutChart = {
    id: "spread",
    kind: "column",
    title: `${words.spread}: P10 ${first}, P50 ${median}, P90 ${end}`,
    description: words.spreadAlt(first, median, end),
    categories: columnRange(0, top, last - 1),
    series: [{ name: words.share, values: columnRange(3, top, last - 1) }],
    axisTitles: { category: words.profit(run.horizon), value: words.share },
    format: "share",
    area: { from: { row: at + 1, column: 5 }, to: { row: at + CHART_ROWS, column: 11 } },
  };
  return { chart, below: Math.max(last, at + CHART_ROWS) + 1 };
}
