import type { SheetLayout } from "../../../sheet/layout";
import { scenarioSheetWords, stepsLine } from "../../../words/scenario-sheet";
import { sheetBuilder } from "../sheet-builder";
import { putBreakEven } from "./break-even-block";
import { helperSheet } from "./helper-sheet";
import { putInputs } from "./inputs-block";
import { helperPlaces, scenarioPlaces, sheetIds } from "./places";
import { putPlan } from "./plan-block";
import { putResults } from "./results-block";
import { sidesOf, type ScenarioSheetInput, type Side } from "./sides";

export type { ScenarioSheetInput } from "./sides";

/**
 * A scenario as sheets: results against what it is held against, inputs to change, break-even, the financing plan and a
 * picture; every figure a plain formula on the inputs, so that it needs no add-in. What a step is worth is an input: its
 * rules are the add-in's own.
 */
export function scenarioSheets(input: ScenarioSheetInput): readonly SheetLayout[] {
  const { id, name, date, language, reference } = input;
  const words = scenarioSheetWords(language);
  const sides = sidesOf(input);
  const places = scenarioPlaces(sides);
  const helper = { places: helperPlaces(places, sides.length), id: sheetIds(id).helper };
  const sheet = sheetBuilder();
  const { steps, terms } = input.scenario.figures;
  sheet.title(name, [...words.lines(date, reference?.label ?? null), stepsLine(steps, terms.ruleYear, language)]);
  putResults(sheet, places, helper, sides, language);
  const validations = putInputs(sheet, places, sides, language);
  putBreakEven(sheet, places, helper, sides[places.last] as Side, language);
  const chart = putPlan({ sheet, places, helper, sides, language });
  const main: SheetLayout = {
    id: sheetIds(id).main,
    name: words.sheet(name),
    cells: sheet.cells,
    columnWidths: [46, ...Array.from({ length: places.columns - 1 }, () => 17)],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: [0, 0], breaksBefore: [places.top.breakEven, places.top.plan] },
    validations,
    charts: [chart],
    tab: "report",
  };
  return [main, helperSheet(input, places, helper.places, sides)];
}
