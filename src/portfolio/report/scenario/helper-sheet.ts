import { calendarYear, years } from "../../../calculation/units";
import { weightOverYears } from "../../../calculation/weights";
import type { CellRange } from "../../../sheet/address";
import { call, fn, num, op, rangeRef, txt, type Formula } from "../../../sheet/formula";
import type { SheetLayout } from "../../../sheet/layout";
import { sectorText } from "../../../words/portfolio";
import { scenarioSheetWords } from "../../../words/scenario-sheet";
import { valueOf } from "../../measured";
import { assumptionTable } from "../income-sheet";
import { DASH, monthsValue, sheetBuilder, whenNumber, whenNumbers, type SheetBuilder } from "../sheet-builder";
import {
  BEARING,
  type BearingSector,
  cell,
  SEARCH_YEARS,
  sheetIds,
  type HelperPlaces,
  type ScenarioPlaces,
} from "./places";
import { NEARLY, searchPayback, weightTable, type WeightTable } from "./search-payback";
import type { ScenarioSheetInput, Side } from "./sides";

/** The columns of the search for a payback month. */
export const SEARCH_PARTS = { wanted: 0, wholeYears: 1, reached: 2, left: 3, months: 4, payback: 5 } as const;

interface Context {
  readonly sheet: SheetBuilder;
  readonly main: ScenarioPlaces;
  readonly places: HelperPlaces;
  /** The main sheet's id. */
  readonly id: string;
  readonly side: Side;
  readonly at: number;
  readonly table: WeightTable;
}

/**
 * Weights of months by the terms on the main sheet, and by them each sector's payback month: whole benefit years whose
 * sum lies below 12 · cost / income are counted, then months of the year after. Plain formulas without array entry.
 */
export function helperSheet(
  { id, name, language, scenario }: ScenarioSheetInput,
  main: ScenarioPlaces,
  places: HelperPlaces,
  sides: readonly Side[],
): SheetLayout {
  const words = scenarioSheetWords(language);
  const sheet = sheetBuilder();
  sheet.title(words.helper(name), words.helperLines);
  const labels = sides.map(({ label }) => label);
  const doubled = (one: string, other: string): string[] => labels.flatMap((label) => [words.of(one, label), words.of(other, label)]); // prettier-ignore
  sheet.headings(places.top.within, [words.monthsWithin, ...labels], 1);
  sheet.headings(places.top.months, [words.benefitMonth, ...doubled(words.weight, words.sum)], 1);
  sheet.headings(places.top.years, [words.benefitYear, ...doubled(words.left, words.sum)], 1);
  const numbered = (row: number, value: number): unknown => sheet.put(row, 0, value, { format: "count", style: "label" }); // prettier-ignore
  sheet.put(places.within(0, 0).row, 0, words.termRows[0] as string, { style: "label" });
  for (let year = 1; year <= places.years; year++) numbered(places.within(year, 0).row, year);
  for (let month = 1; month <= 12; month++) numbered(places.month(month, "weight", 0).row, month);
  for (let year = 0; year < SEARCH_YEARS; year++) numbered(places.year(year, "left", 0).row, year);
  sides.forEach((side, at) => {
    const context: Context = { sheet, main, places, id: sheetIds(id).main, side, at, table: weightTable(side.of.timing) };
    putWithin(context);
    putMonths(context);
    putYears(context);
    const head = places.search("society", at, 0).row - 1;
    sheet.headings(head, [side.label, ...words.search, words.months], 1);
    for (const sector of BEARING) {
      sheet.put(places.search(sector, at, 0).row, 0, sectorText(sector, language), { style: "label" });
      putSearch(context, sector);
    }
  }); // prettier-ignore
  const { terms } = scenario.figures;
  const below = places.search("stateOther", sides.length - 1, 0).row + 2;
  assumptionTable(sheet, below, [{ year: calendarYear(terms.ruleYear), restsOn: scenario.restsOn }], language);
  return {
    id: sheetIds(id).helper,
    name: words.helper(name),
    cells: sheet.cells,
    columnWidths: [34, ...Array.from({ length: places.columns - 1 }, () => 22)],
    print: { orientation: "portrait" },
    tab: "check",
  };
}

const timingOf = ({ main, id, at }: Context): readonly [Formula, Formula, Formula] => [
  cell(main.term("discountRate", at), id),
  cell(main.term("dropOff", at), id),
  cell(main.term("lag", at), id),
];

/** Σ of weights within each year, and within the horizon: the income over them of 12 kronor a year. */
function putWithin(context: Context): void {
  const { sheet, main, places, id, side, at } = context;
  const timing = timingOf(context);
  const horizon = cell(main.term("horizon", at), id);
  for (let year = 0; year <= places.years; year++) {
    const { row, column } = places.within(year, at);
    const span = year === 0 ? side.of.figures.terms.horizon : year;
    const needed = year === 0 ? [horizon, ...timing] : timing;
    const over = call("PAYOFF.LONSAMHET", num(0), num(12), year === 0 ? horizon : num(year), ...timing);
    sheet.put(row, column, weightOverYears(years(span), side.of.timing).toNumber(), {
      formula: whenNumbers(needed.length, needed, over),
      format: "decimal2",
      style: "figure",
    });
  }
}

/** The first benefit month waits for the lag; each after it weighs one month of discounting less. */
function putMonths(context: Context): void {
  const { sheet, places, at, table } = context;
  const [rate, , lag] = timingOf(context);
  const alone = (months: Formula, before: Formula): Formula =>
    call("PAYOFF.LONSAMHET", num(0), num(12), op(months, "/", num(12)), rate, num(0), before);
  const first = whenNumbers(2, [rate, lag], fn("IF", op(lag, "<", num(1200)), alone(op(lag, "+", num(1)), lag), num(0)));
  for (let month = 1; month <= 12; month++) {
    const [weight, sum] = [places.month(month, "weight", at), places.month(month, "sum", at)];
    const [before, sumBefore] = [places.month(month - 1, "weight", at), places.month(month - 1, "sum", at)];
    const shrunk = whenNumbers(
      2,
      [cell(before), rate],
      op(cell(before), "*", call("PAYOFF.LONSAMHET", num(0), num(12), num(1 / 12), rate, num(0), num(0))),
    );
    sheet.put(weight.row, weight.column, table.weights[month - 1] as number, {
      formula: month === 1 ? first : shrunk,
      format: "decimal2",
      style: "figure",
    });
    sheet.put(sum.row, sum.column, table.sums[month] as number, {
      formula:
        month === 1
          ? cell(weight)
          : whenNumbers(2, [cell(sumBefore), cell(weight)], op(cell(sumBefore), "+", cell(weight))),
      format: "decimal2",
      style: "figure",
    });
  }
} // prettier-ignore

/** What is left of the benefit in each benefit year, drop-off and discounting over whole years; and sums at their ends. */
function putYears(context: Context): void {
  const { sheet, places, at, table } = context;
  const [rate, dropOff] = timingOf(context);
  const twelve = cell(places.month(12, "sum", at));
  const left = (year: number): Formula => cell(places.year(year, "left", at));
  const sum = (year: number): Formula => cell(places.year(year, "sum", at));
  for (let year = 0; year < SEARCH_YEARS; year++) {
    const [leftAt, sumAt] = [places.year(year, "left", at), places.year(year, "sum", at)];
    const kept = op(op(op(num(1), "-", dropOff), "*", left(year - 1)), "/", op(num(1), "+", rate));
    sheet.put(leftAt.row, leftAt.column, table.left[year] as number, {
      ...(year > 0 && { formula: whenNumbers(3, [dropOff, rate, left(year - 1)], kept) }),
      format: "decimal2",
      style: "figure",
    });
    const brought = op(left(year), "*", twelve);
    sheet.put(sumAt.row, sumAt.column, table.ends[year + 1] as number, {
      formula:
        year === 0
          ? whenNumbers(2, [left(0), twelve], brought)
          : whenNumbers(3, [sum(year - 1), left(year), twelve], op(sum(year - 1), "+", brought)),
      format: "decimal2",
      style: "figure",
    });
  }
}

function putSearch(context: Context, sector: BearingSector): void {
  const { sheet, main, places, id, side, at, table } = context;
  const { payback, cost, annualIncome } = side.of.sectors[sector];
  const found = searchPayback(valueOf(cost)?.toNumber() ?? null, annualIncome.toNumber(), table);
  const part = (of: number): Formula => cell(places.search(sector, at, of));
  const [costs, annual] = [cell(main.result("cost", sector, at), id), cell(main.result("annual", sector, at), id)];
  const [rate, dropOff, lag] = timingOf(context);
  const { wanted, wholeYears, reached, left, months } = SEARCH_PARTS;
  const bound = op(part(wanted), "*", num(1 - NEARLY));
  const years = (of: "left" | "sum" | "number"): Formula => rangeRef(yearRange(places, of, at));
  // A range is compared with plain numbers alone: the browser grid miscounts one held against a value worked out.
  const below = op(op(years("sum"), "-", bound), "<", num(0));
  const asked = fn("IF", fn("AND", op(costs, ">", num(0)), op(annual, ">", num(0))), op(op(num(12), "*", costs), "/", annual), txt(DASH)); // prettier-ignore
  const counted = op(op(op(lag, "+", op(num(12), "*", part(wholeYears))), "+", part(months)), "+", num(1));
  const both = op(rate, "+", dropOff);
  // What the sums only approach is not reached, though binary sums come to it.
  const limit = op(op(cell(places.month(12, "sum", at)), "*", op(num(1), "+", rate)), "*", num(1 - NEARLY));
  const unreached = fn("AND", op(both, ">", num(0)), op(dropOff, "<", num(1)), op(op(part(wanted), "*", both), ">=", limit)); // prettier-ignore
  const told = fn("IF", fn("OR", unreached, op(part(wholeYears), ">=", num(SEARCH_YEARS)), op(counted, ">", num(1200))), fn("NA"), counted); // prettier-ignore
  const never = fn("IF", op(costs, ">", num(0)), fn("NA"), txt(DASH));
  const formulas: readonly (readonly [number, Formula, number | string | null])[] = [
    [wanted, whenNumbers(2, [costs, annual], asked), found?.wanted ?? DASH],
    [wholeYears, whenNumber(part(wanted), fn("SUMPRODUCT", op(below, "*", num(1)))), found?.wholeYears ?? DASH],
    [reached, whenNumber(part(wanted), op(fn("SUMPRODUCT", op(below, "*", years("left"))), "*", cell(places.month(12, "sum", at)))), found?.reached ?? DASH],
    [left, whenNumber(part(wanted), fn("SUMPRODUCT", op(op(op(years("number"), "-", part(wholeYears)), "=", num(0)), "*", years("left")))), found?.left ?? DASH],
    [months, whenNumber(part(wanted), fn("SUMPRODUCT", op(op(op(op(part(reached), "+", op(part(left), "*", rangeRef(monthRange(places, at)))), "-", bound), "<", num(0)), "*", num(1)))), found?.months ?? DASH],
  ]; // prettier-ignore
  for (const [column, formula, value] of formulas) {
    const place = places.search(sector, at, column);
    sheet.put(place.row, place.column, value, { formula, format: "decimal2", style: "figure" });
  }
  const place = places.search(sector, at, SEARCH_PARTS.payback);
  sheet.put(place.row, place.column, monthsValue(payback), {
    formula: fn("IF", fn("ISNUMBER", part(wanted)), told, whenNumbers(2, [costs, annual], never)),
    format: "months",
    style: "totalFigure",
  });
}

function yearRange(places: HelperPlaces, of: "left" | "sum" | "number", at: number): CellRange {
  const column = of === "number" ? 0 : places.year(0, of, at).column;
  const row = places.year(0, "left", at).row;
  return { from: { row, column }, to: { row: row + SEARCH_YEARS - 1, column } };
}

function monthRange(places: HelperPlaces, at: number): CellRange {
  const { row, column } = places.month(1, "sum", at);
  return { from: { row, column }, to: { row: row + 11, column } };
}
