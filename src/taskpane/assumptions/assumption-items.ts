import type { CalendarYear } from "../../calculation/units";
import { markOf, noteText, shippedCell } from "../../portfolio/report/assumptions-sheet";
import { shippedValue } from "../../valuation/assumptions/assumption-set";
import type { EditValue } from "../../valuation/assumptions/faults";
import { ASSUMPTION_NAMES, SERIES, type AssumptionName } from "../../valuation/assumptions/names";
import type { Unit } from "../../valuation/assumptions/series";
import { SOURCES } from "../../valuation/assumptions/sources";
import { assumptionText, assumptionUnitText, choiceText, markText } from "../../words/assumptions";
import type { Language } from "../../words/language";
import { fold } from "../functions/search-functions";
import { fieldNumber, plainNumber } from "../number-text";

/** One assumption as the pane shows it. */
export interface AssumptionItem {
  readonly name: AssumptionName;
  readonly title: string;
  /** null for flags and words. */
  readonly unit: Unit | null;
  /** The words that may be chosen; null where a number is typed. */
  readonly choices: readonly (readonly [value: boolean | string, text: string])[] | null;
  /** Value with its unit, or that there is none. */
  readonly shipped: string;
  readonly mark: string;
  readonly source: string | null;
  readonly note: string | null;
  /** What it is searched by, folded. */
  readonly searched: string;
}

/** Every assumption with the values shipped for a year. */
export const assumptionItems = (year: CalendarYear, language: Language): readonly AssumptionItem[] =>
  ASSUMPTION_NAMES.map((name) => itemOf(name, year, language));

function itemOf(name: AssumptionName, year: CalendarYear, language: Language): AssumptionItem {
  const series = SERIES[name];
  const unit = series.kind === "number" ? series.unit : null;
  const held = shippedValue(name, year);
  const title = assumptionText(name, language);
  const mark = markText(markOf(name, held), language);
  const note = noteText(name, held, year, language);
  const shipped = held?.value ?? null;
  const values: readonly (boolean | string)[] =
    series.kind === "flag" ? [true, false] : series.kind === "word" ? series.words : [];
  const text = [title, assumptionText(name, "sv"), name, mark, note ?? "", unit === null ? "" : assumptionUnitText(unit, language)]; // prettier-ignore
  return {
    name,
    title,
    unit,
    choices: series.kind === "number" ? null : values.map((value) => [value, choiceText(value, language)] as const),
    shipped: shipped === null ? String(shippedCell(name, year, language)) : valueText(shipped, unit, language),
    mark,
    source: held === null ? null : SOURCES[held.source][language],
    note,
    searched: fold(text.join(" ")),
  };
}

/** A value for people: "32,4 %", "57 300 kr", "Ja". */
export function valueText(value: EditValue, unit: Unit | null, language: Language): string {
  if (typeof value !== "number") return choiceText(value, language);
  if (unit === "share") return `${plainNumber(percent(value), language)} %`;
  const number = plainNumber(value, language);
  return unit === null || unit === "factor" ? number : `${number} ${assumptionUnitText(unit, language)}`;
}

/** The same for a field to type in. */
export const fieldText = (value: EditValue | undefined, unit: Unit | null, language: Language): string => {
  if (value === undefined) return "";
  if (typeof value !== "number") return choiceText(value, language);
  return unit === "share" ? `${fieldNumber(percent(value), language)} %` : fieldNumber(value, language);
};

const percent = (share: number): number => Number((share * 100).toPrecision(12));

/** Those that hold every word of the query. */
export function searchItems(items: readonly AssumptionItem[], query: string): readonly AssumptionItem[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return items.filter(({ searched }) => words.every((word) => searched.includes(word)));
}
