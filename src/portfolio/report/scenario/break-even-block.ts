import { fn, num, op, txt, type Formula } from "../../../sheet/formula";
import type { NumberFormat } from "../../../sheet/layout";
import type { Language } from "../../../words/language";
import { sectorRowText } from "../../../words/portfolio";
import { scenarioSheetWords } from "../../../words/scenario-sheet";
import { countedLine } from "../../../words/scenario";
import { countedOf, DEADLINES } from "../../scenario/break-even";
import { DASH, whenNumber, whenNumbers, type SheetBuilder } from "../sheet-builder";
import { BEARING, type BearingSector, cell, type HelperPlaces, type ScenarioPlaces } from "./places";
import { putForms } from "./break-even-forms";
import type { Side } from "./sides";

const PARTS: readonly NumberFormat[] = ["decimal2", "count", "share"];

/** How many it takes for each sector and deadline: exact, in whole people, and of the participants. */
export function putBreakEven(
  sheet: SheetBuilder,
  places: ScenarioPlaces,
  helper: { readonly places: HelperPlaces; readonly id: string },
  side: Side,
  language: Language,
): void {
  const words = scenarioSheetWords(language);
  const counted = countedOf(side.of.figures);
  sheet.put(places.top.breakEven, 0, words.breakEven(counted), { style: "subtitle" });
  const lines = [words.breakEvenLine, countedLine(counted, language)].filter((line) => line !== null);
  sheet.put(places.top.breakEven + 1, 0, lines.join(" "), { style: "muted" });
  putPeople(sheet, places, side, language);
  const heads = DEADLINES.flatMap((years) => [words.needed(years), words.people(years), words.shareOf(years)]);
  sheet.headings(places.breakEvenHead, [words.sector, ...heads], 1);
  putForms({ sheet, places, helper, side, language });
  for (const sector of BEARING) {
    const row = places.breakEven(sector, 1, 0).row;
    sheet.put(row, 0, sectorRowText(sector, language), { style: "label" });
    for (const years of DEADLINES) {
      const needed = side.of.sectors[sector].breakEven?.find((one) => one.years === years)?.needed ?? null;
      const values = [needed?.exact, needed?.whole, needed?.share];
      const formulas = formulasOf(sector, years, places, helper);
      PARTS.forEach((format, part) => {
        const { column } = places.breakEven(sector, years, part);
        const value = values[part]?.toNumber() ?? DASH;
        sheet.put(row, column, value, { formula: formulas[part] as Formula, format, style: "figure" });
      });
    }
  }
}

function putPeople(sheet: SheetBuilder, places: ScenarioPlaces, { of, plans }: Side, language: Language): void {
  const words = scenarioSheetWords(language);
  const side = places.last;
  const { base } = of.figures;
  const steps = plans.map((_, step) => [places.stepParticipants(step, side), places.stepShare(step, side)] as const);
  const total = (parts: readonly Formula[], operands: readonly Formula[]): Formula =>
    whenNumbers(operands.length, operands, parts.reduce((one, other) => op(one, "+", other))); // prettier-ignore
  const counts = steps.map(([count]) => cell(count));
  const group = base === null ? [] : [cell(places.groupParticipants(side))];
  const valued = base === null ? [] : [cell(places.groupSuccesses(side))];
  const succeed = steps.map(([count, part]) => op(cell(count), "*", cell(part)));
  const all = [...valued, ...steps.flatMap((pair) => pair.map((one) => cell(one)))];
  const { participants, successes } = places;
  sheet.put(participants.row, 0, words.participants, { style: "label" });
  sheet.put(participants.row, participants.column, of.participants.toNumber(), {
    formula: total([...group, ...counts], [...group, ...counts]),
    format: "decimal1",
    style: "figure",
  });
  sheet.put(successes.row, 0, words.counted(countedOf(of.figures)), { style: "label" });
  sheet.put(successes.row, successes.column, of.successes?.toNumber() ?? DASH, {
    formula: total([...valued, ...succeed], all),
    format: "decimal1",
    style: "figure",
  });
}

function formulasOf(
  sector: BearingSector,
  years: number,
  places: ScenarioPlaces,
  helper: { readonly places: HelperPlaces; readonly id: string },
): readonly Formula[] {
  const side = places.last;
  const [cost, annual] = [cell(places.result("cost", sector, side)), cell(places.result("annual", sector, side))];
  const [successes, participants] = [cell(places.successes), cell(places.participants)];
  const weight = cell(helper.places.within(years, side), helper.id);
  const exact = cell(places.breakEven(sector, years, 0));
  const all = [cost, annual, successes, weight];
  const needed = op(op(op(num(12), "*", cost), "*", successes), "/", op(annual, "*", weight));
  const possible = fn("AND", ...all.map((one) => op(one, ">", num(0))));
  return [
    whenNumbers(all.length, all, fn("IF", possible, needed, txt(DASH))),
    whenNumber(exact, fn("ROUNDUP", fn("ROUND", exact, num(9)), num(0))),
    whenNumbers(2, [exact, participants], fn("IF", op(participants, ">", num(0)), op(exact, "/", participants), txt(DASH))), // prettier-ignore
  ];
}
