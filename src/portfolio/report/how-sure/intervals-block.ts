import { call, op, num, fn, txt, ref, type Formula } from "../../../sheet/formula";
import type { NumberFormat } from "../../../sheet/layout";
import { SECTORS, type Sector } from "../../../valuation/sectors";
import { bootstrapLine, restsOnText } from "../../../words/how-sure";
import { howSureWords } from "../../../words/how-sure-sheet";
import { sectorRowText } from "../../../words/portfolio";
import type { Measured } from "../../model";
import { DASH, measuredValue, monthsValue, whenNumbers, type SheetBuilder } from "../sheet-builder";
import type { HowSureInput } from "./input";

const C = { cost: 1, income: 2, profit: 5, months: 8, within: 11 } as const;

/**
 * Every sector's measures with the interval they lie in. Percentiles of drawn incomes are values; profitability is
 * formulas on them, since it grows with income.
 * @returns the first row that is free
 */
export function putIntervals(
  sheet: SheetBuilder,
  at: number,
  rows: NonNullable<HowSureInput["rows"]>,
  { language, scenario }: HowSureInput,
): number {
  const words = howSureWords(language);
  const { sure, participants, unfinishedShare, within } = rows;
  const horizon = sure.sectors.society.horizons[0]?.years ?? scenario.figures.terms.horizon;
  sheet.put(at, 0, words.intervals(sure.level), { style: "subtitle" });
  const rests = restsOnText({ n: sure.n, participants, unfinishedShare }, language);
  [rests, bootstrapLine(language), words.drawn(sure.draws, sure.seed, sure.level)].forEach((line, below) =>
    sheet.put(at + 1 + below, 0, line, { style: "muted" }),
  );
  const years = ref({ row: at + 4, column: 1 });
  sheet.put(at + 4, 0, words.horizon, { style: "label" });
  sheet.put(at + 4, 1, horizon, { format: "decimal1", style: "input" });
  const three = (measure: string): string[] => [measure, `${measure}, ${words.low.toLowerCase()}`, `${measure}, ${words.high.toLowerCase()}`]; // prettier-ignore
  const months = [words.months, words.monthsShort, words.monthsLong];
  const heads = [words.sector, words.cost, ...three(words.income), ...three(words.profitPlain), ...months, words.within(within)]; // prettier-ignore
  sheet.headings(at + 5, heads, 1);
  SECTORS.forEach((sector, below) => putSector(sheet, at + 6 + below, sector, rows, { years, note: words.bootstrapNote, label: sectorRowText(sector, language), scenario })); // prettier-ignore
  return at + 6 + SECTORS.length;
}

interface Row {
  readonly years: Formula;
  readonly note: string;
  readonly label: string;
  readonly scenario: HowSureInput["scenario"];
}

const ENDS = ["estimate", "low", "high"] as const;

function putSector(sheet: SheetBuilder, row: number, sector: Sector, { sure }: NonNullable<HowSureInput["rows"]>, { years, note, label, scenario }: Row): void {
  const { income, horizons, payback, paidBackWithin } = sure.sectors[sector];
  const cost = scenario.sectors[sector].cost;
  sheet.put(row, 0, label, { style: "label" });
  sheet.put(row, C.cost, measuredValue(cost), { format: "kronor", style: cost.kind === "value" ? "input" : "figure" });
  const borne = cost.kind === "value" ? ref({ row, column: C.cost }) : num(0);
  const figure = (column: number, value: Measured<{ toNumber(): number }>, rest: { readonly formula?: Formula; readonly note?: string }, format: NumberFormat): unknown =>
    sheet.put(row, column, value.kind === "value" ? value.value.toNumber() : DASH, { ...rest, format, style: "figure" });
  ENDS.forEach((end, at) => {
    figure(C.income + at, income[end], end === "estimate" ? {} : { note }, "kronor");
    const drawn = ref({ row, column: C.income + at });
    const profit = horizons[0]?.profitability[end];
    const needed = cost.kind === "value" ? [borne, drawn, years] : [drawn, years];
    if (profit !== undefined)
      figure(C.profit + at, profit, { formula: whenNumbers(needed.length, needed, call("PAYOFF.LONSAMHET", borne, drawn, years)) }, "kronor");
    const months = monthsValue(payback[end]);
    const pays = end === "estimate" && months !== DASH;
    sheet.put(row, C.months + at, months, {
      ...(pays && { formula: whenNumbers(2, [borne, drawn], fn("IF", op(borne, ">", num(0)), call("PAYOFF.TID", borne, drawn), txt(DASH))) }),
      ...(end !== "estimate" && months !== DASH && { note }),
      format: "months",
      style: "figure",
    });
  });
  figure(C.within, paidBackWithin, paidBackWithin.kind === "value" ? { note } : {}, "share");
} // prettier-ignore
