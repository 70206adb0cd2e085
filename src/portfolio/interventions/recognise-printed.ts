import type { AggregateFigure } from "../../participation/model/interventions";
import {
  categoryOf,
  foldLabel,
  isAverage,
  isShare,
  isTotal,
  PROCESS_SUPPORT,
} from "../../participation/sus/printed-figures";
import { categoryKey, labelCategory } from "./categories";
import type { Breakdown, Category, InterventionFigures } from "./model";

/** A printed table of interventions, what it is broken down by, and its figures. */
export interface RecognisedTable {
  readonly id: string;
  readonly by: Breakdown;
  readonly figures: readonly RecognisedFigure[];
}

export interface RecognisedFigure {
  readonly source: AggregateFigure;
  /** null: the total, or a figure whose labels name no category. */
  readonly category: Category | null;
  /** The labels of a figure that is neither: it is shown, and compared with nothing. */
  readonly unplaced: string | null;
}

/** What a title says a table is broken down by; the first that fits. */
const TITLES: readonly (readonly [RegExp, Breakdown])[] = [
  [PROCESS_SUPPORT, "support"],
  [/\bhuvudm[ae]n\w*|\bansvarig organisation\b/, "responsible"],
  [/\bmalgrupp\w*/, "targetGroup"],
  [/\binriktning\w*|\bstruktur\w*.*\bindivid\w*|\bindivid\w*.*\bstruktur\w*/, "orientation"],
];

const MEASURES: readonly AggregateFigure["measure"][] = ["count", "amount", "average", "share"];

/** Tables of participants may be by target group too: such are none of ours. */
const OF_PERSONS = /\b(?:deltag\w*|personer|individer i|kvinnor|man)\b/;

/** The tables of printed figures that are about interventions and their money, in the order they stand. */
export function recognisePrinted(
  figures: readonly AggregateFigure[],
  rows: Pick<InterventionFigures, "tables">,
): readonly RecognisedTable[] {
  const byTable = new Map<string, AggregateFigure[]>();
  for (const figure of figures) {
    const held = byTable.get(figure.table);
    if (held === undefined) byTable.set(figure.table, [figure]);
    else held.push(figure);
  }
  return [...byTable].flatMap(([id, own]) => {
    const of = own.filter(({ measure }) => MEASURES.includes(measure));
    const by = of.length === own.length ? breakdownOf(of, rows) : null;
    if (by === null) return [];
    const placed = of.map((source) => placedIn(source, by));
    return placed.every(({ category }) => category === null) ? [] : [{ id, by, figures: placed }];
  });
}

function placedIn(source: AggregateFigure, by: Breakdown): RecognisedFigure {
  const labels = [...source.rowLabels, ...source.columnLabels];
  const label = labelOf(source);
  const category = label === null ? null : labelCategory(label, by);
  const isPlaced = category !== null || (label === null && labels.some(isTotal));
  return { source, category, unplaced: isPlaced ? null : labels.join(" · ") };
}

/** The one label that is a category: not the words beside it that say that the figure is a share or an average. */
function labelOf(source: AggregateFigure): string | null {
  const labels = [...source.rowLabels, ...source.columnLabels];
  const others = labels.length < 2 ? labels : labels.filter((label) => !isShare(label) && !isAverage(label));
  return categoryOf({ ...source, rowLabels: others, columnLabels: [] });
}

const LEAST_MATCHED = 0.6;

/** By the title, else by what most of the labels are values of among the rows. */
function breakdownOf(
  figures: readonly AggregateFigure[],
  { tables }: Pick<InterventionFigures, "tables">,
): Breakdown | null {
  const [first] = figures;
  const title = foldLabel(first?.title ?? "");
  const labels = figures.flatMap((figure) => labelOf(figure) ?? []);
  if (OF_PERSONS.test([title, ...labels.map(foldLabel)].join(" "))) return null;
  const said = TITLES.find(([pattern]) => pattern.test(title));
  if (said !== undefined) return said[1];
  const distinct = [...new Set(labels)];
  const found = tables.find(({ by, lines }) => {
    const held = new Set(lines.filter(({ count }) => !count.isZero()).map(({ category }) => categoryKey(category)));
    const matched = distinct.filter((label) => {
      const category = labelCategory(label, by);
      return category !== null && held.has(categoryKey(category));
    }).length;
    return matched >= 2 && matched / distinct.length >= LEAST_MATCHED;
  });
  return found?.by ?? null;
}
