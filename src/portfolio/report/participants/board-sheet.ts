import { num, op, ref, type Formula } from "../../../sheet/formula";
import type { CellRange } from "../../../sheet/address";
import type { LayoutChart, SheetLayout } from "../../../sheet/layout";
import type { Sector } from "../../../valuation/sectors";
import { assumptionText } from "../../../words/assumptions";
import { formatNumber } from "../../../words/format";
import { successText } from "../../../words/income";
import type { Language } from "../../../words/language";
import { participantReportWords } from "../../../words/participant-report";
import { pivotBasisLines, SUPPRESSED } from "../../../words/pivot-basis";
import { pivotKeyText, pivotNoneText } from "../../../words/pivot";
import { sectorText, yearsText } from "../../../words/portfolio";
import { sectorCell, type SafeCell, type SafeGroup } from "../../suppression/safe-report";
import { paybackText, wordsFormula } from "../payback-words";
import { safeCellValue } from "../pivot/safe-cells";
import { columnRange, sheetBuilder, type SheetBuilder } from "../sheet-builder";
import type { ParticipantFigures, SectorMeasure } from "./figures";
import { PARTICIPANT_SHEET_IDS, type YearPlaces } from "./year-places";
import { yearPlacesOf, yearsLines } from "./years-sheet";

export interface BoardInput {
  readonly figures: ParticipantFigures;
  /** Figures of the source that cannot both be true. */
  readonly contradictions: number;
  /** The sheet of checks goes with it, and other sheets may stand beside it. Default: yes. */
  readonly checks?: boolean;
  readonly date: string;
  readonly language: Language;
}

interface Context extends BoardInput {
  readonly builder: SheetBuilder;
  readonly places: YearPlaces;
}

/** Whom a board's figures are about. */
const WHOM: Sector = "society";
const years = (at: ReturnType<YearPlaces["cell"]>): Formula => ref(at, PARTICIPANT_SHEET_IDS.years);

/** One page: three figures, one picture, and what they rest on; each figure refers to the table it comes from. */
export function boardSheet(input: BoardInput): SheetLayout {
  const { figures, checks = true, date, language } = input;
  const words = participantReportWords(language);
  const builder = sheetBuilder();
  const context: Context = { ...input, builder, places: yearPlacesOf(figures, date, language) };
  let row = builder.title(words.boardTitle, words.boardLines(date, checks));
  builder.put(row, 0, words.keyFigures, { style: "subtitle" });
  const names = putKeyFigures(context, row + 1);
  row += 5;
  builder.put(row, 0, words.picture, { style: "subtitle" });
  const chart = putPicture(context, row + 1);
  row += 2 + context.places.total + (chart === null ? 1 : CHART_ROWS + 2);
  builder.put(row, 0, words.restsOn, { style: "subtitle" });
  const lines = restsOn(context);
  lines.forEach((line, at) => builder.put(row + 1 + at, 0, line, { style: "wrap" }));
  const wide = (at: number): CellRange => ({ from: { row: at, column: 0 }, to: { row: at, column: 3 } });
  return {
    id: PARTICIPANT_SHEET_IDS.board,
    name: words.sheets.board,
    cells: builder.cells,
    columnWidths: [54, 20, 26, 26],
    merges: lines.map((_, at) => wide(row + 1 + at)),
    print: { orientation: "portrait" },
    names,
    ...(chart !== null && { charts: [chart] }),
    tab: "report",
  };
}

function totalCell({ figures }: Context, measure: SectorMeasure): SafeCell {
  const pivot = figures.bySector[measure];
  return sectorCell(pivot, pivot.total, WHOM) as SafeCell;
}

function putKeyFigures(context: Context, row: number): NonNullable<SheetLayout["names"]> {
  const { builder, figures, places, language } = context;
  const words = participantReportWords(language);
  const { query } = figures.bySector.payback;
  const whom = sectorText(WHOM, language);
  const put = (at: number, label: string, cell: SafeCell, place: Formula, format: "months" | "decimal2" | "share") => {
    builder.put(at, 0, label, { style: "label" });
    const live = cell.kind === "value" || (cell.kind === "none" && format === "months") ? { formula: place } : {};
    return builder.put(at, 1, safeCellValue(cell), { style: "totalFigure", format, ...live });
  };
  const total = (column: "payback" | "benefitCostRatio"): Formula => years(places.cell(places.total, WHOM, column));
  const payback = totalCell(context, "payback");
  const months = put(row, words.payback(whom), payback, total("payback"), "months");
  putWords(context, row, payback, ref(months));
  const ratio = words.ratio(whom, yearsText(query.horizons.long, language));
  put(row + 1, ratio, totalCell(context, "benefitCostRatio"), total("benefitCostRatio"), "decimal2");
  const { persons } = figures;
  const at = persons.columns.findIndex(({ measure }) => measure === "successShare");
  const place = years({ row: places.persons + 2 + places.total, column: 1 + at });
  const success = words.success(successText(query.income.success, language));
  put(row + 2, success, persons.total.cells[at] as SafeCell, place, "share");
  return [
    { name: "Payoff_aterbetalning_samhallet", at: { row, column: 1 } },
    { name: "Payoff_nyttokvot_samhallet", at: { row: row + 1, column: 1 } },
    { name: "Payoff_andel_lyckade", at: { row: row + 2, column: 1 } },
  ];
}

function putWords({ builder, figures, places, language }: Context, row: number, cell: SafeCell, months: Formula): void {
  if (cell.kind === "suppressed") return;
  if (cell.kind === "none" && cell.reason !== "never" && cell.reason !== "over-100-years")
    return void builder.put(row, 2, pivotNoneText(cell.reason, language), { style: "text" });
  const { long } = figures.bySector.payback.query.horizons;
  const income = years(places.cell(places.total, WHOM, "incomeShort"));
  const told = cell.kind === "none" ? { kind: "none" as const, reason: cell.reason as "never" } : { kind: "value" as const, value: Number(cell.value) }; // prettier-ignore
  const formula = wordsFormula(months, income, long, language);
  builder.put(row, 2, paybackText(told, long, language), { style: "text", formula });
}

const CHART_ROWS = 18;

/** Cost and income year by year, and their picture where every year shows both: a hidden one would be drawn as nothing. */
function putPicture(context: Context, row: number): LayoutChart | null {
  const { builder, figures, places, language } = context;
  const words = participantReportWords(language);
  const { short } = figures.bySector.payback.query.horizons;
  builder.headings(row, [words.year, `${words.cost}, ${words.thousands}`, `${words.income}, ${words.thousands}`], 1);
  const cellOf = (measure: SectorMeasure, block: number): SafeCell => {
    const pivot = figures.bySector[measure];
    return sectorCell(pivot, pivot.groups[block] as SafeGroup, WHOM) as SafeCell;
  };
  const said: string[] = [];
  let whole = places.total > 1;
  for (let block = 0; block < places.total; block += 1) {
    const key = places.blocks[block] ?? "";
    const year = pivotKeyText("year", key, language);
    // As text: a chart takes a column of numbers for one more series.
    builder.put(row + 1 + block, 0, year, { style: "label", format: "text" });
    const cost = cellOf("cost", block);
    const income = cellOf("incomeShort", block);
    const annual = years(places.cell(block, WHOM, "incomeShort"));
    putAmount(builder, row + 1 + block, 1, cost, years(places.cell(block, WHOM, "cost")), 1);
    putAmount(builder, row + 1 + block, 2, income, short === 1 ? annual : op(annual, "/", num(short)), short);
    whole &&= cost.kind === "value" && income.kind === "value";
    said.push(`${year}: ${tkr(cost, 1, language)} / ${tkr(income, short, language)}`);
  }
  if (!whole) return null;
  const from = row + 1;
  const to = row + places.total;
  return {
    id: "cost-income",
    kind: "column",
    title: words.pictureTitle(sectorText(WHOM, language)),
    description: words.pictureDescription(sectorText(WHOM, language), said),
    categories: columnRange(0, from, to),
    series: [
      { name: words.cost, values: columnRange(1, from, to) },
      { name: words.income, values: columnRange(2, from, to) },
    ],
    axisTitles: { value: words.thousands },
    format: "thousands",
    area: { from: { row: to + 2, column: 0 }, to: { row: to + 1 + CHART_ROWS, column: 3 } },
  };
}

function putAmount(
  builder: SheetBuilder,
  row: number,
  column: number,
  cell: SafeCell,
  place: Formula,
  years: number,
): void {
  const value = safeCellValue(cell);
  const live = cell.kind === "value" ? { formula: place } : {};
  const amount = typeof value === "number" ? value / years : value;
  builder.put(row, column, amount, { style: "figure", format: "thousands", ...live });
}

function tkr(cell: SafeCell, years: number, language: Language): string {
  const value = safeCellValue(cell);
  return typeof value === "number" ? formatNumber(value / years / 1000, 0, language) : SUPPRESSED;
}

function restsOn(context: Context): readonly string[] {
  const { figures, contradictions, checks = true, date, language } = context;
  const words = participantReportWords(language);
  const count = (measure: "participations" | "finished" | "valued"): string => {
    const at = figures.persons.columns.findIndex((column) => column.measure === measure);
    const value = safeCellValue(figures.persons.total.cells[at] as SafeCell);
    return typeof value === "number" ? formatNumber(value, 0, language) : SUPPRESSED;
  };
  const inForce = figures.bySector.payback.income.restsOn.flatMap(({ assumptions }) => assumptions);
  const edited = new Set(inForce.filter((one) => one.edited !== undefined).map(({ name }) => name));
  const assumed = new Set(inForce.filter(({ mark }) => mark === "assumed").map(({ name }) => name));
  const basis = pivotBasisLines(figures.bySector.payback, figures.fewest, language).slice(0, -1);
  const hidden = yearsLines(figures, date, language).at(-1) ?? "";
  return [
    words.people(count("participations"), count("finished"), count("valued")),
    ...basis,
    hidden,
    words.edited([...edited].map((name) => assumptionText(name, language))),
    ...(assumed.size > 0 ? [words.assumed(assumed.size)] : []),
    words.contradictions(contradictions, checks),
    ...(checks ? [words.apart, words.seeChecks] : []),
  ];
}
