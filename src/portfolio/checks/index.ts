import type { SectorTables, SourceCell } from "../../participation/model/sector-tables";
import type { Sector } from "../../valuation/sectors";
import { comparePlaces, type FigureIndex } from "../choose-figures";
import type { Comparison, Contradiction, SectorPortfolio } from "../model";
import { compareFigure, costIsAssumed, type Computed, type ResultLookup } from "./compare-figure";
import { duplicateContradictions } from "./duplicates";
import { headingContradictions } from "./headings";
import { overlap } from "./interval";
import { boundsOf } from "./margins";
import { costPartsContradictions, partsContradictions } from "./parts";
import { sectorConsistency, type SectorConsistency } from "./row-consistency";

/** Every printed figure beside ours, and everything in the source that cannot be true together. */
export function checkPortfolio(
  tables: SectorTables,
  index: FigureIndex,
  computed: Computed,
): Pick<SectorPortfolio, "comparisons" | "contradictions"> {
  const lookup = resultLookup(computed);
  const rows = new Map<Sector, SectorConsistency>(
    computed.sectors.map((sector) => [sector, sectorConsistency(index, sector)]),
  );
  const fromRows = [...rows.values()].flatMap((row) => row.contradictions);
  const wrongCells = new Map(fromRows.filter((c) => c.code === "figure").map((c) => [placeKey(c.cell), c]));
  const comparisons = index.figures
    .filter((figure) => !figure.derived)
    .map((figure) => compareFigure(figure, computed, lookup))
    .map((comparison) => settle(comparison, wrongCells, rows, computed))
    .sort(compareComparisons);
  const isWrong = (cell: SourceCell): boolean => wrong.has(placeKey(cell));
  const wrong = new Set(comparisons.filter((c) => c.mark === "contradicted").map((c) => placeKey(c.cell)));
  const duplicates = duplicateContradictions(tables, isWrong);
  const named = new Set([...duplicates, ...fromRows].map((c) => placeKey(c.cell)));
  const explained = inputsInDoubt(computed, [...duplicates, ...fromRows]);
  const fromComparisons = comparisons
    .filter((c) => c.mark === "contradicted" && !named.has(placeKey(c.cell)))
    .filter((c) => !explained.has(`${c.year}|${c.sector}`))
    .map((c) => asContradiction(c, computed));
  const contradictions = [
    ...duplicates,
    ...fromRows.filter((c) => !duplicates.some((d) => placeKey(d.cell) === placeKey(c.cell))),
    ...fromComparisons,
    ...partsContradictions(index),
    ...costPartsContradictions(index),
    ...headingContradictions(index.figures),
  ];
  return { comparisons, contradictions: contradictions.sort(compareContradictions) };
}

const placeKey = (cell: SourceCell): string => `${cell.sheet}|${cell.row}|${cell.column}`;

function resultLookup(computed: Computed): ResultLookup {
  const results = new Map<string, ReturnType<ResultLookup>>(
    computed.years.flatMap((year) =>
      year.sectors.map((result) => [`${year.year}|${result.sector}`, { year, result }] as const),
    ),
  );
  return (figure) => results.get(`${figure.year}|${figure.sector}`);
}

/**
 * A cell the row's other cells contradict is contradicted also where we have nothing to compute; and a figure that
 * differs only because an assumed cost is not the one the tables rest on is not called wrong.
 */
function settle(
  comparison: Comparison,
  wrongCells: ReadonlyMap<string, Contradiction>,
  rows: ReadonlyMap<Sector, SectorConsistency>,
  computed: Computed,
): Comparison {
  if (wrongCells.has(placeKey(comparison.cell))) return { ...comparison, mark: "contradicted" };
  if (comparison.mark !== "contradicted" || comparison.measure.startsWith("income")) return comparison;
  const implied = rows.get(comparison.sector)?.impliedCost;
  if (implied === null || implied === undefined) return comparison;
  const years = computed.years.filter((year) => comparison.year === null || year.year === comparison.year);
  const otherCost = years.some((year) => {
    const result = year.sectors.find((candidate) => candidate.sector === comparison.sector);
    if (result === undefined || !costIsAssumed(result, computed.costBasis)) return false;
    const used = boundsOf(year, result, computed.costBasis).costPerParticipant;
    return used !== null && !overlap(used, implied);
  });
  return otherCost ? { ...comparison, mark: "otherCost" } : comparison;
}

/** Years and sectors whose income rests on a cell already named as wrong: what follows from it is not listed again. */
function inputsInDoubt(computed: Computed, contradictions: readonly Contradiction[]): ReadonlySet<string> {
  const cells = new Set(contradictions.map((c) => placeKey(c.cell)));
  const found = new Set<string>();
  for (const year of computed.years) {
    for (const { sector, incomeFrom } of year.sectors) {
      if (incomeFrom.kind === "cell" && cells.has(placeKey(incomeFrom.cell))) found.add(`${year.year}|${sector}`);
    }
  }
  return found;
}

function asContradiction(comparison: Comparison, computed: Computed): Contradiction {
  const { measure, year, sector, horizonYears, printed, computedRounded, cell } = comparison;
  const results = computed.years
    .filter((candidate) => year === null || candidate.year === year)
    .flatMap((candidate) => candidate.sectors.filter((result) => result.sector === sector));
  const against = results.flatMap(({ incomeFrom, costFrom }) => [
    ...(incomeFrom.kind === "cell" ? [incomeFrom.cell] : []),
    ...(costFrom.kind === "cell" && !measure.startsWith("income") ? [costFrom.cell] : []),
  ]);
  return {
    code: "figure",
    measure,
    year,
    sector,
    horizonYears,
    printed: printed === null ? "" : `${printed}`,
    required: computedRounded === null ? "" : `${computedRounded}`,
    cell,
    against: [...new Map(against.map((source) => [placeKey(source), source])).values()],
  };
}

const CODES: readonly Contradiction["code"][] = [
  "figure",
  "duplicate-differs",
  "parts-do-not-sum",
  "cost-per-participant",
  "horizon-heading",
];

const compareContradictions = (a: Contradiction, b: Contradiction): number =>
  CODES.indexOf(a.code) - CODES.indexOf(b.code) || comparePlaces(a.cell, b.cell);

/** By year (means last), then by place. */
function compareComparisons(a: Comparison, b: Comparison): number {
  if (a.year !== b.year) return a.year === null ? 1 : b.year === null ? -1 : a.year - b.year;
  return comparePlaces(a.cell, b.cell);
}
