import { cellError } from "../../../sheet/cell";
import { fn, num, op, txt, type Formula } from "../../../sheet/formula";
import type { LayoutChart } from "../../../sheet/layout";
import { SECTORS, type Sector } from "../../../valuation/sectors";
import type { Language } from "../../../words/language";
import { sectorShortText, sectorText } from "../../../words/portfolio";
import { scenarioSheetWords } from "../../../words/scenario-sheet";
import { columnRange, DASH, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { cell, CHART_ROWS, type HelperPlaces, type ScenarioPlaces } from "./places";
import type { Side } from "./sides";

interface Context {
  readonly sheet: SheetBuilder;
  readonly places: ScenarioPlaces;
  readonly helper: { readonly places: HelperPlaces; readonly id: string };
  readonly sides: readonly Side[];
  readonly language: Language;
}

/** Who pays and gains when: the years' flows by sector, the standing at each year's end, and society's as a picture. */
export function putPlan(context: Context): LayoutChart {
  const { sheet, places, sides, language } = context;
  const words = scenarioSheetWords(language);
  const heads = [words.year, ...SECTORS.map((sector) => sectorShortText(sector, language))];
  const { plan, standing } = places.top;
  sheet.put(plan, 0, words.plan, { style: "subtitle" });
  sheet.put(plan + 1, 0, words.planLine(places.rows - 1), { style: "muted" });
  sheet.headings(plan + 2, heads, 1);
  sheet.put(standing, 0, words.standing, { style: "subtitle" });
  const before = sides.length > 1 ? [words.of(sectorText("society", language), (sides[0] as Side).label)] : [];
  sheet.headings(standing + 1, [...heads, ...before], 1);
  for (let year = 0; year < places.rows; year++) {
    sheet.put(places.planned(year, "society").row, 0, year, { format: "count", style: "label" });
    sheet.put(places.standing(year, "society").row, 0, year, { format: "count", style: "label" });
    for (const sector of SECTORS) putYear(context, year, sector);
    if (sides.length > 1) putBefore(context, year);
  }
  return chartOf(context);
}

function putYear(context: Context, year: number, sector: Sector): void {
  const { sheet, places, sides } = context;
  const side = places.last;
  const planned = (sides[side] as Side).of.sectors[sector].plan[year];
  const [flow, stands] = [places.planned(year, sector), places.standing(year, sector)];
  const flowValue = planned === undefined ? DASH : planned.gains.minus(planned.pays).toNumber();
  sheet.put(flow.row, flow.column, flowValue, {
    formula: flowFormula(context, year, sector),
    format: "kronor",
    style: "figure",
  });
  sheet.put(stands.row, stands.column, planned === undefined ? cellError("#N/A") : planned.standing.toNumber(), {
    formula: standingFormula(context, year, sector, side),
    format: "kronor",
    style: "figure",
  });
}

function putBefore(context: Context, year: number): void {
  const { sheet, places, sides } = context;
  const { row, column } = places.standingBefore(year);
  const planned = (sides[0] as Side).of.sectors.society.plan[year];
  sheet.put(row, column, planned === undefined ? cellError("#N/A") : planned.standing.toNumber(), {
    formula: standingFormula(context, year, "society", 0),
    format: "kronor",
    style: "figure",
  });
}

const costOf = ({ places }: Context, sector: Sector, side: number): Formula =>
  sector === "others" ? num(0) : cell(places.result("cost", sector, side));

/** Whole years by their own sum of weights, a part of a year by the horizon's. */
function within({ helper, places }: Context, year: number, side: number, none: Formula, of: (sum: Formula) => Formula): Formula {
  const horizon = cell(places.term("horizon", side));
  const sum = (at: number): Formula => cell(helper.places.within(at, side), helper.id);
  const part = fn("IF", op(num(year - 1), "<", horizon), of(sum(0)), none);
  return fn("IF", op(num(year), "<=", horizon), of(sum(year)), part);
} // prettier-ignore

function flowFormula(context: Context, year: number, sector: Sector): Formula {
  const { places, helper } = context;
  const side = places.last;
  const cost = costOf(context, sector, side);
  if (year === 0) return sector === "others" ? num(0) : whenNumbers(1, [cost], op(num(0), "-", cost));
  const annual = cell(places.result("annual", sector, side));
  const before = year === 1 ? num(0) : cell(helper.places.within(year - 1, side), helper.id);
  const gained = within(context, year, side, txt(DASH), (sum) =>
    op(op(annual, "*", op(sum, "-", before)), "/", num(12)),
  );
  const needed = [annual, cell(places.term("horizon", side)), cell(helper.places.within(0, side), helper.id)];
  return whenNumbers(needed.length, needed, gained);
}

function standingFormula(context: Context, year: number, sector: Sector, side: number): Formula {
  const { places, helper } = context;
  const cost = costOf(context, sector, side);
  if (year === 0) return sector === "others" ? num(0) : fn("IF", fn("ISNUMBER", cost), op(num(0), "-", cost), fn("NA"));
  const annual = cell(places.result("annual", sector, side));
  const reached = within(context, year, side, fn("NA"), (sum) => op(op(op(annual, "*", sum), "/", num(12)), "-", cost));
  const needed = [annual, ...(sector === "others" ? [] : [cost]), cell(helper.places.within(0, side), helper.id)];
  return fn("IF", op(fn("COUNT", ...needed), "=", num(needed.length)), reached, fn("NA"));
}

function chartOf({ places, sides, language }: Context): LayoutChart {
  const words = scenarioSheetWords(language);
  const { row: from, column } = places.standing(0, "society");
  const to = from + places.rows - 1;
  const own = { name: (sides[places.last] as Side).label, values: columnRange(column, from, to) };
  const before = sides.length > 1
    ? [{ name: (sides[0] as Side).label, values: columnRange(places.standingBefore(0).column, from, to) }]
    : []; // prettier-ignore
  const top = places.top.chart;
  return {
    id: "standing",
    kind: "line",
    title: words.chart,
    description: words.chartAlt,
    categories: columnRange(0, from, to),
    series: [...before, own],
    axisTitles: { category: words.year, value: words.kronor },
    format: "kronor",
    area: { from: { row: top, column: 0 }, to: { row: top + CHART_ROWS - 1, column: 5 } },
  };
}
