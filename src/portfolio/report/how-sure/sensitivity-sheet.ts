import { fn, op, ref } from "../../../sheet/formula";
import type { LayoutChart, NumberFormat, SheetLayout } from "../../../sheet/layout";
import { formatNumber } from "../../../words/format";
import { oneAtATimeLine, sensitiveFigureText, sensitiveValueText } from "../../../words/how-sure";
import { howSureWords } from "../../../words/how-sure-sheet";
import type { Language } from "../../../words/language";
import { sectorText } from "../../../words/portfolio";
import type { SensitiveUnit } from "../../uncertainty/sensitive-inputs";
import { sensitivityEnd } from "../../uncertainty/scenario-sensitivity";
import { columnRange, monthsValue, sheetBuilder, type SheetBuilder } from "../sheet-builder";
import { putCases } from "./cases-block";
import type { HowSureInput } from "./input";
import { CHART_ROWS, COLUMNS, sensitivityPlaces, type SensitivityPlaces } from "./places";
import { workedOut, type WorkedOut } from "./worked-out";

export const SENSITIVITY_SHEET_ID = "sensitivity";

const FORMATS: Readonly<Record<SensitiveUnit, NumberFormat>> = {
  part: "rate",
  share: "rate",
  persons: "decimal1",
  kronor: "kronor",
  years: "decimal1",
  months: "count",
};

/**
 * The tornado as a sheet: what each figure was tried at, and what came of it. Ends are cells to change; where rules and
 * taxes decide the income it is a value, all else is formulas on them.
 */
export function sensitivitySheet(input: HowSureInput): SheetLayout {
  const { language, label, date, sector, scenario, sources, sensitivity } = input;
  const words = howSureWords(language);
  const rows = sensitivity.flatMap(workedOut);
  const refused = sensitivity.filter(({ swing }) => swing === null);
  const sheet = sheetBuilder();
  const lines = [
    `${words.about(date, sectorText(sector, language))} ${words.lead}`,
    sources.length === 0 ? words.noSource : words.source(sources),
    oneAtATimeLine(language),
    words.live,
    ...refused.map(({ figure }) => words.cannot(sensitiveFigureText(figure.path, language))),
  ];
  const places = sensitivityPlaces(sheet.title(words.sensitivityTitle(label), lines), rows.length);
  putTable(sheet, places, rows, input);
  const now = sensitivityEnd(scenario, sector, NaN);
  putCases({ sheet, places, rows, now, plain: scenario.figures.steps.length === 0, language });
  return {
    id: SENSITIVITY_SHEET_ID,
    name: words.sensitivity,
    cells: sheet.cells,
    columnWidths: [34, ...Array.from({ length: COLUMNS - 1 }, () => 17)],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", breaksBefore: [places.cases - 2] },
    ...(rows.length > 0 && { charts: [tornado(places, rows, input)] }),
    tab: "report",
  };
}

function putTable(sheet: SheetBuilder, places: SensitivityPlaces, rows: readonly WorkedOut[], input: HowSureInput): void {
  const { language, scenario, sector } = input;
  const words = howSureWords(language);
  const profit = words.profit(scenario.figures.terms.horizon);
  sheet.headings(
    places.table - 1,
    [
      words.input, words.now, words.low, words.high,
      words.atLow(profit), words.atHigh(profit), words.swing,
      words.atLow(words.months), words.atHigh(words.months), words.changeLow, words.changeHigh,
    ],
    1,
  );
  const base = scenario.sectors[sector].profitability;
  rows.forEach(({ figure, low, high }, at) => {
    const row = places.row(at);
    const format = FORMATS[figure.unit];
    sheet.put(row, 0, sensitiveFigureText(figure.path, language), { style: "label" });
    const term = places.term(figure.path);
    sheet.put(row, 1, figure.value, {
      format,
      style: "figure",
      ...(term !== null && { formula: ref({ row: places.cases, column: term }) }),
    });
    [low, high].forEach((end, side) => {
      const from = places.end(at, side);
      const live = !places.needsRules(figure, scenario.figures.steps.length === 0);
      sheet.put(row, 2 + side, end.value, { format, style: live ? "input" : "figure", ...(!live && { note: words.byRules }) }); // prettier-ignore
      sheet.put(row, 4 + side, end.profitability.toNumber(), { formula: ref(from.profit), format: "kronor", style: "figure" }); // prettier-ignore
      sheet.put(row, 7 + side, monthsValue(end.payback), { formula: ref(from.months), format: "months", style: "figure" }); // prettier-ignore
      sheet.put(row, 9 + side, end.profitability.minus(base).toNumber(), {
        formula: op(ref({ row, column: 4 + side }), "-", ref(places.now.profit)),
        format: "kronor",
        style: "figure",
      });
    });
    sheet.put(row, 6, high.profitability.minus(low.profitability).abs().toNumber(), {
      formula: fn("ABS", op(ref({ row, column: 5 }), "-", ref({ row, column: 4 }))),
      format: "kronor",
      style: "totalFigure",
    });
  });
} // prettier-ignore

function tornado(places: SensitivityPlaces, rows: readonly WorkedOut[], { language, sector, scenario }: HowSureInput): LayoutChart {
  const words = howSureWords(language);
  const base = scenario.sectors[sector].profitability;
  const [from, to] = [places.row(0), places.row(rows.length - 1)];
  return {
    id: "tornado",
    kind: "bar",
    title: words.tornado,
    description: words.tornadoAlt(sectorText(sector, language).toLowerCase(), rows.map((row) => part(row, base.toNumber(), language))),
    categories: columnRange(0, from, to),
    series: [
      { name: words.changeLow, values: columnRange(9, from, to) },
      { name: words.changeHigh, values: columnRange(10, from, to) },
    ],
    axisTitles: { value: words.kronor },
    format: "kronor",
    area: { from: { row: places.chart, column: 0 }, to: { row: places.chart + CHART_ROWS - 1, column: 6 } },
  };
} // prettier-ignore

/** "Tidshorisont 4 år: −10; 6 år: 10". */
function part({ figure, low, high }: WorkedOut, base: number, language: Language): string {
  const [first, last] = [low, high].map(({ value, profitability }) => {
    const change = formatNumber((profitability.toNumber() - base) / 1000, 0, language);
    return `${sensitiveValueText(value, figure.unit, language)}: ${change}`;
  });
  return `${sensitiveFigureText(figure.path, language)} ${first ?? ""}, ${last ?? ""} tkr`;
}
