import { ok, type Result } from "../calculation/result";
import { pivot, pivotDimensions } from "../portfolio/pivot";
import type { PivotFault, PivotQuery } from "../portfolio/pivot/model";
import { incomeSheet } from "../portfolio/report/income-sheet";
import { participantFigures, type ParticipantFigures } from "../portfolio/report/participants/figures";
import { yearsSheet } from "../portfolio/report/participants/years-sheet";
import { boardSheet } from "../portfolio/report/participants/board-sheet";
import { hiddenElsewhere, publishedGroups } from "../portfolio/review/published-groups";
import type { ReportAbout } from "../portfolio/report/report-input";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import type { SheetLayout } from "../sheet/layout";
import { SUPPRESSED } from "../words/pivot-basis";
import { baseGroups, shownScenarios } from "./board-bases";
import { askedSettings } from "./board-choices";
import type { BoardPart, CopySources } from "./board-sources";
import { participationIncome } from "./participation-income";
import { queryOf } from "./pivot-settings";
import { portfolioPivot } from "./portfolio-pivot";
import { coverTexts } from "./portfolio-reports";
import { coverSheets } from "./shown-names";
import type { WrittenPivot } from "./written-pivots";

/** A question that cannot be: only assumptions can be at fault, and those are checked where they are typed. */
export type JointFault = PivotFault;

/** Every table on participant rows that a copy may hold, protected together. */
export interface JointFigures {
  readonly figures: ParticipantFigures;
  /** Pivots that stand in the workbook and can be made again, in the order of `figures.others`. */
  readonly pivots: readonly WrittenPivot[];
  /** Reports that print numbers of the same people which the tables may not show. */
  readonly conflicts: readonly BoardPart[];
  /** Scenarios that start from no group, or from one that is shown. */
  readonly scenarios: ReadonlySet<number>;
}

/** null where there are no rows. */
export function jointFigures(sources: CopySources, fewest: number): Result<JointFigures | null, JointFault> {
  const { participants } = sources;
  if (participants === null || participants.data.participations.count === 0) return ok(null);
  const { data, edits, imported } = participants;
  const start = askedSettings(sources.choices, data);
  const { income, cost, horizons } = queryOf(start, edits);
  const pivots = participants.pivots.filter(({ whole }) => whole);
  const names = pivotDimensions(data).find(({ dimension }) => dimension === "intervention")?.keys ?? [];
  const groups = publishedGroups(coverTexts(coverSheets(imported)), names);
  // As tables of the report, so that nothing is shown that they would give away.
  const published = groups.length === 0 ? [] : [publishedQuery(queryOf(start, edits))];
  const bases = baseGroups(sources.scenarios, data, edits);
  const others = [
    ...pivots.map(({ settings }) => queryOf(settings, edits)),
    ...bases.map(({ query }) => query),
    ...published,
  ];
  const made = participantFigures(data, { income, cost, horizons, fewest }, others);
  if (!made.ok) return made;
  const ofBases = made.value.others.slice(pivots.length, pivots.length + bases.length);
  const [query] = published;
  const raw = query === undefined ? null : pivot(data, query);
  if (raw !== null && !raw.ok) return raw;
  const safe = made.value.others.at(-1);
  const hidden = raw === null || safe === undefined ? [] : hiddenElsewhere(groups, raw.value, safe, fewest);
  return ok({
    figures: { ...made.value, others: made.value.others.slice(0, pivots.length) },
    pivots,
    conflicts: [...new Set(hidden.map(({ part }) => part))],
    scenarios: shownScenarios(sources.scenarios, bases, ofBases),
  });
}

const publishedQuery = (base: PivotQuery): PivotQuery => ({
  ...base,
  rows: ["intervention", "sex"],
  filters: {},
  columns: { kind: "measures", sector: "society", measures: ["participations"] },
});

/** Hidden cells of sheets. */
export const hiddenIn = (layouts: readonly SheetLayout[]): number =>
  layouts.reduce((sum, { cells }) => sum + cells.filter(({ value }) => value === SUPPRESSED).length, 0);

/** Cells that would be hidden of the chosen reports on participant rows if each stood alone. */
export function hiddenAlone(
  { participants, choices }: CopySources,
  chosen: readonly BoardPart[],
  fewest: number,
  { date, language }: Pick<ReportAbout, "date" | "language">,
): number {
  if (participants === null || participants.data.participations.count === 0) return 0;
  const { data, edits, pivots } = participants;
  const { income, cost, horizons } = queryOf(askedSettings(choices, data), edits);
  const alone: number[] = [];
  if (chosen.includes("participants")) {
    const figures = participantFigures(data, { income, cost, horizons, fewest });
    if (figures.ok) alone.push(hiddenIn(ownSheets(figures.value, { date, language })));
  }
  if (chosen.includes("incomes")) {
    const years = participationIncome(data.participations, { ...income, fewest });
    if (years.ok) alone.push(hiddenIn([incomeSheet(years.value, date, language)]));
  }
  for (const { settings } of chosen.includes("pivots") ? pivots.filter(({ whole }) => whole) : []) {
    const made = portfolioPivot(data, { ...settings, fewest }, edits);
    if (made.ok) alone.push(hiddenInPivot(made.value));
  }
  return alone.reduce((sum, one) => sum + one, 0);
}

/** As a sheet of a pivot has them: the table, and the two counts beside each row. */
const hiddenInPivot = ({ groups, subtotals, total, cells }: SafePivot): number =>
  cells.suppressed +
  [...groups, ...subtotals, total].reduce(
    (sum, { counts }) => sum + [counts.all, counts.valued].filter((count) => count === null).length,
    0,
  );

/** The board's page and the tables by year: what a copy has of the report on participant rows. */
export const ownSheets = (
  figures: ParticipantFigures,
  { date, language }: Pick<ReportAbout, "date" | "language">,
  contradictions = 0,
): readonly SheetLayout[] => [
  boardSheet({ figures, contradictions, checks: false, date, language }),
  yearsSheet(figures, date, language),
];
