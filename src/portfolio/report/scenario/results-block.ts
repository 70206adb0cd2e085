import { call, fn, num, op, txt, type Formula } from "../../../sheet/formula";
import type { NumberFormat } from "../../../sheet/layout";
import { COST_SECTORS, SECTORS, SOCIETY_PARTS, STATE_PARTS, type Sector } from "../../../valuation/sectors";
import type { Language } from "../../../words/language";
import { sectorRowText } from "../../../words/portfolio";
import { scenarioSheetWords } from "../../../words/scenario-sheet";
import { compareScenarios, type SectorChange } from "../../scenario/compare-scenarios";
import type { ScenarioSector } from "../../scenario/scenario";
import { measured } from "../../measured";
import { DASH, measuredValue, monthsValue, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { SEARCH_PARTS } from "./helper-sheet";
import {
  cell,
  LEAF_SECTORS,
  RESULT_MEASURES,
  type HelperPlaces,
  type LeafSector,
  type ResultMeasure,
  type ScenarioPlaces,
} from "./places";
import type { Side } from "./sides";

const FORMATS: Readonly<Record<ResultMeasure, NumberFormat>> = {
  cost: "kronor",
  annual: "kronor",
  profit: "kronor",
  months: "months",
  ratio: "decimal2",
};

/** The measures of every sector and side, and the scenario's difference; all of them formulas on the inputs. */
export function putResults(
  sheet: SheetBuilder,
  places: ScenarioPlaces,
  helper: { readonly places: HelperPlaces; readonly id: string },
  sides: readonly Side[],
  language: Language,
): void {
  const words = scenarioSheetWords(language);
  const top = places.top.results;
  sheet.put(top, 0, words.results, { style: "subtitle" });
  const heads = RESULT_MEASURES.flatMap((measure) => [
    ...sides.map(({ label }) => (sides.length === 1 ? words[measure] : words.of(words[measure], label.toLowerCase()))),
    ...(places.hasChange(measure) ? [words.of(words[measure], words.change)] : []),
  ]);
  sheet.headings(top + 1, [words.sector, ...heads], 1);
  for (const sector of SECTORS) {
    sheet.put(places.result("cost", sector, 0).row, 0, sectorRowText(sector, language), { style: "label" });
    sides.forEach((side, at) => {
      for (const measure of RESULT_MEASURES)
        sheet.put(places.result(measure, sector, at).row, places.result(measure, sector, at).column, valueOf(measure, side.of.sectors[sector]), {
          ...formulaFor(measure, sector, places, helper, side, at),
          format: FORMATS[measure],
          style: "figure",
        }); // prettier-ignore
    });
  }
  const [base, scenario] = sides;
  if (base === undefined || scenario === undefined) return;
  const changes = compareScenarios(base.of, scenario.of);
  for (const sector of SECTORS)
    for (const measure of RESULT_MEASURES.filter(places.hasChange)) {
      const { row, column } = places.change(measure, sector);
      const [before, after] = [0, 1].map((side) => cell(places.result(measure, sector, side))) as [Formula, Formula];
      sheet.put(row, column, measuredValue(changeOf(measure, changes[sector])), {
        formula: whenNumbers(2, [before, after], op(after, "-", before)),
        format: FORMATS[measure],
        style: "totalFigure",
      });
    }
}

function valueOf(measure: ResultMeasure, sector: ScenarioSector): ReturnType<typeof monthsValue> {
  switch (measure) {
    case "cost":
      return measuredValue(sector.cost);
    case "annual":
      return sector.annualIncome.toNumber();
    case "profit":
      return sector.profitability.toNumber();
    case "months":
      return monthsValue(sector.payback);
    case "ratio":
      return measuredValue(sector.benefitCostRatio);
  }
}

function changeOf(measure: ResultMeasure, change: SectorChange): Parameters<typeof measuredValue>[0] {
  if (measure === "annual") return measured(change.annualIncome);
  return measure === "profit" ? measured(change.profitability) : change.payback;
}

function formulaFor(
  measure: ResultMeasure,
  sector: Sector,
  places: ScenarioPlaces,
  helper: { readonly places: HelperPlaces; readonly id: string },
  side: Side,
  at: number,
): { readonly formula?: Formula } {
  const own = (of: ResultMeasure): Formula => cell(places.result(of, sector, at));
  const cost = sector === "others" ? num(0) : own("cost");
  const timing = (["horizon", "discountRate", "dropOff", "lag"] as const).map((name) => cell(places.term(name, at)));
  const needed = [...(sector === "others" ? [] : [cost]), own("annual"), ...timing];
  switch (measure) {
    case "annual":
      return { formula: incomeFormula(sector, places, side, at) };
    case "cost":
      return sector === "others" ? {} : { formula: costFormula(sector, places, side, at) };
    case "profit":
      return { formula: whenNumbers(needed.length, needed, call("PAYOFF.LONSAMHET", cost, own("annual"), ...timing)) };
    case "ratio": {
      if (sector === "others") return {};
      const ratio = fn(
        "IF",
        op(cost, ">", num(0)),
        call("PAYOFF.NYTTOKVOT", cost, own("annual"), ...timing),
        txt(DASH),
      );
      return { formula: whenNumbers(needed.length, needed, ratio) };
    }
    case "months":
      return sector === "others"
        ? {}
        : { formula: cell(helper.places.search(sector, at, SEARCH_PARTS.payback), helper.id) };
  }
}

const sum = (list: readonly Formula[]): Formula => list.reduce((one, other) => op(one, "+", other));
const product = (list: readonly Formula[]): Formula => list.reduce((one, other) => op(one, "*", other));
const isLeaf = (sector: Sector): sector is LeafSector => (LEAF_SECTORS as readonly Sector[]).includes(sector);

function incomeFormula(sector: Sector, places: ScenarioPlaces, { of, plans }: Side, at: number): Formula {
  if (!isLeaf(sector)) {
    const parts = (sector === "state" ? STATE_PARTS : SOCIETY_PARTS).map((part) =>
      cell(places.result("annual", part, at)),
    );
    return whenNumbers(parts.length, parts, sum(parts));
  }
  const kept = (name: "deadweight" | "displacement"): Formula => op(num(1), "-", cell(places.term(name, at)));
  const operands: Formula[] = [cell(places.term("deadweight", at))];
  const parts: Formula[] = [];
  if (of.figures.base !== null) {
    const [income, taken] = [cell(places.groupIncome(sector, at)), cell(places.groupTaken(at))];
    operands.push(income, taken);
    parts.push(op(op(income, "*", kept("deadweight")), "/", op(num(1), "-", taken)));
  }
  if (plans.length > 0) operands.push(cell(places.term("displacement", at)));
  plans.forEach((_, step) => {
    const factors = [places.stepParticipants(step, at), places.stepShare(step, at), places.stepValue(step, sector, at)];
    operands.push(...factors.map((one) => cell(one)));
    parts.push(product([...factors.map((one) => cell(one)), kept("deadweight"), kept("displacement")]));
  });
  return whenNumbers(operands.length, operands, sum(parts));
}

function costFormula(
  sector: Exclude<Sector, "others">,
  places: ScenarioPlaces,
  { of, plans }: Side,
  at: number,
): Formula {
  if (sector === "society" || sector === "state") {
    const of = sector === "state" ? STATE_PARTS : COST_SECTORS;
    const parts = of.map((part) => cell(places.result("cost", part, at)));
    return whenNumbers(parts.length, parts, sum(parts));
  }
  const operands: Formula[] = [];
  const parts: Formula[] = [];
  if (of.figures.base !== null) {
    operands.push(cell(places.groupCost(sector, at)));
    parts.push(cell(places.groupCost(sector, at)));
  }
  plans.forEach((_, step) => {
    const factors = [cell(places.stepParticipants(step, at)), cell(places.stepCost(step, sector, at))];
    operands.push(...factors);
    parts.push(product(factors));
  });
  return whenNumbers(operands.length, operands, sum(parts));
}
