import { domainText } from "../../../words/cell-errors";
import { partThousands } from "../../../words/format";
import { scenarioSheetWords } from "../../../words/scenario-sheet";
import { sectorText } from "../../../words/portfolio";
import type { LayoutValidation, NumberFormat } from "../../../sheet/layout";
import type { Language } from "../../../words/language";
import { COST_SECTORS } from "../../../valuation/sectors";
import { STEP_DOMAINS, TERM_DOMAINS } from "../../scenario/figures";
import { DASH, type SheetBuilder } from "../sheet-builder";
import { LEAF_SECTORS, TERM_NAMES, type ScenarioPlaces, type TermName } from "./places";
import type { Side } from "./sides";

const TERM_FORMATS: Readonly<Record<TermName, NumberFormat>> = {
  horizon: "decimal1",
  lag: "count",
  dropOff: "rate",
  discountRate: "rate",
  deadweight: "rate",
  displacement: "rate",
};

/** Everything a user may change: terms, planned steps and the group, a column a side; returns the rules of their cells. */
export function putInputs(
  sheet: SheetBuilder,
  places: ScenarioPlaces,
  sides: readonly Side[],
  language: Language,
): readonly LayoutValidation[] {
  const words = scenarioSheetWords(language);
  const heads = (row: number, title: string): void => {
    sheet.put(row, 0, title, { style: "subtitle" });
    sides.forEach(({ label }, side) => sheet.put(row, 1 + side, label, { style: "headingNumber" }));
  };
  heads(places.top.terms, words.terms);
  const rules: LayoutValidation[] = [];
  TERM_NAMES.forEach((name, at) => {
    const label = words.termRows[at] as string;
    sheet.put(places.term(name, 0).row, 0, label, { style: "label" });
    sides.forEach(({ of }, side) => {
      const cell = places.term(name, side);
      input(sheet, cell, of.figures.terms[name], TERM_FORMATS[name]);
      rules.push(ruleOf(cell, label, TERM_DOMAINS[name], language));
    });
  });
  const steps = Math.max(...sides.map(({ plans }) => plans.length));
  for (let step = 0; step < steps; step++) {
    heads(places.stepTop(step), words.step(step + 1));
    rules.push(...putStep(sheet, places, sides, step, language));
  }
  const grouped = sides.find(({ of }) => of.figures.base !== null)?.of.figures.base ?? null;
  if (grouped !== null) {
    heads(places.top.group, words.group(grouped.label));
    putGroup(sheet, places, sides, language);
  }
  return rules;
}

type At = { readonly row: number; readonly column: number };

/** A dash where the side has nothing of the kind: its formulas leave the cell alone. */
function input(sheet: SheetBuilder, { row, column }: At, value: number | null, format: NumberFormat): void {
  sheet.put(row, column, value ?? DASH, { format, style: value === null ? "figure" : "input" });
}

function ruleOf(
  at: At,
  label: string,
  domain: { readonly min: number; readonly minExcluded?: true; readonly max: number },
  language: Language,
): LayoutValidation {
  const { min, minExcluded, max } = domain;
  return {
    at,
    rule: { kind: "number", min, ...(minExcluded === true && { minExcluded }), max },
    message: partThousands(`${label}: ${domainText(domain, language)}`, language).slice(0, 225),
  };
}

function putStep(
  sheet: SheetBuilder,
  places: ScenarioPlaces,
  sides: readonly Side[],
  step: number,
  language: Language,
): readonly LayoutValidation[] {
  const words = scenarioSheetWords(language);
  const label = ({ row }: At, text: string): unknown => sheet.put(row, 0, text, { style: "label" });
  label(places.stepParticipants(step, 0), words.participants);
  label(places.stepShare(step, 0), words.share);
  for (const sector of LEAF_SECTORS)
    label(places.stepValue(step, sector, 0), words.valueOf(sectorText(sector, language)));
  for (const sector of COST_SECTORS)
    label(places.stepCost(step, sector, 0), words.costEach(sectorText(sector, language)));
  return sides.flatMap(({ of, plans }, side) => {
    const planned = of.figures.steps[step] ?? null;
    const plan = plans[step];
    input(sheet, places.stepParticipants(step, side), planned?.participants ?? null, "count");
    input(sheet, places.stepShare(step, side), planned?.shareToWork ?? null, "rate");
    for (const sector of LEAF_SECTORS)
      input(sheet, places.stepValue(step, sector, side), plan?.valueEach[sector].toNumber() ?? null, "kronor");
    for (const sector of COST_SECTORS)
      input(sheet, places.stepCost(step, sector, side), planned?.costPerParticipant[sector] ?? null, "kronor");
    if (planned === null) return [];
    return [
      ruleOf(places.stepParticipants(step, side), words.participants, STEP_DOMAINS.participants, language),
      ruleOf(places.stepShare(step, side), words.share, STEP_DOMAINS.shareToWork, language),
    ];
  });
}

function putGroup(sheet: SheetBuilder, places: ScenarioPlaces, sides: readonly Side[], language: Language): void {
  const words = scenarioSheetWords(language);
  const label = ({ row }: At, text: string): unknown => sheet.put(row, 0, text, { style: "label" });
  label(places.groupParticipants(0), words.participants);
  label(places.groupSuccesses(0), words.valued);
  label(places.groupTaken(0), words.taken);
  for (const sector of LEAF_SECTORS) label(places.groupIncome(sector, 0), words.incomeOf(sectorText(sector, language)));
  for (const sector of COST_SECTORS) label(places.groupCost(sector, 0), words.costOf(sectorText(sector, language)));
  sides.forEach(({ of: { figures } }, side) => {
    const { base } = figures;
    input(sheet, places.groupParticipants(side), base?.participants ?? null, "count");
    input(sheet, places.groupSuccesses(side), base?.valued ?? null, "count");
    input(sheet, places.groupTaken(side), base?.deadweight ?? null, "rate");
    for (const sector of LEAF_SECTORS)
      input(sheet, places.groupIncome(sector, side), base === null ? null : Number(base.income[sector]), "kronor");
    for (const sector of COST_SECTORS)
      input(sheet, places.groupCost(sector, side), base === null ? null : Number(base.cost[sector]), "kronor");
  });
}
