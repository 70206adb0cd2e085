import type { SectorTables, SourceCell } from "../../participation/model/sector-tables";
import type { Sector } from "../../valuation/sectors";
import { comparePlaces, type FigureIndex } from "../choose-figures";
import type { Comparison, Contradiction, SectorPortfolio, SectorResult, YearResult } from "../model";
import { compareFigure, costIsAssumed, type Computed, type ResultLookup } from "./compare-figure";
import { duplicateContradictions } from "./duplicates";
import { headingContradictions } from "./headings";
import { intervalText, overlap } from "./interval";
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
  const all = [...rows.values()];
  const wrongCells = new Map(all.flatMap((row) => row.wrongCells).map((c) => [placeKey(c.cell), c]));
  const comparisons = index.figures
    .filter((figure) => !figure.derived)
    .map((figure) => compareFigure(figure, computed, lookup))
    .map((comparison) => settle(comparison, wrongCells, rows, computed))
    .sort(compareComparisons);
  const contradicted = comparisons.filter(({ mark }) => mark === "contradicted");
  const wrong = new Set(contradicted.map(({ cell }) => placeKey(cell)));
  const duplicates = duplicateContradictions(tables, (cell) => wrong.has(placeKey(cell)));
  const inDuplicates = new Set(duplicates.map(({ cell }) => placeKey(cell)));
  const certain = [...duplicates, ...[...wrongCells.values()].filter((c) => !inDuplicates.has(placeKey(c.cell)))];
  const costs = costContradictions(all, computed, rows);
  const isExplained = explanations(computed, certain, rows);
  const named = new Set(certain.map(({ cell }) => placeKey(cell)));
  const figures = contradicted
    .filter((comparison) => !named.has(placeKey(comparison.cell)) && !isExplained(comparison))
    .map((comparison) => asContradiction(comparison, computed));
  const told = new Set([...certain, ...figures].map(({ year, sector }) => `${year}|${sector}`));
  const conflicts = all.flatMap((row) => row.conflicts).filter(({ year, sector }) => !told.has(`${year}|${sector}`));
  const contradictions = [
    ...certain,
    ...figures,
    ...conflicts,
    ...costs,
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
  const years = computed.years.filter((year) => comparison.year === null || year.year === comparison.year);
  const results = years.flatMap((year) => resultsOf(year, comparison.sector));
  // A blank payback beside an assumed cost says nothing against the source, unless its other cells rest on that cost.
  const isBlank = comparison.printed === null && (rows.get(comparison.sector)?.impliedCost?.high ?? null) === null;
  const otherCost = results.some(
    ({ year, result }) =>
      costIsAssumed(result, computed.costBasis) && (isBlank || restsOnOtherCost(year, result, rows, computed)),
  );
  return otherCost ? { ...comparison, mark: "otherCost" } : comparison;
}

const resultsOf = (year: YearResult, sector: Sector): { year: YearResult; result: SectorResult }[] =>
  year.sectors.filter((result) => result.sector === sector).map((result) => ({ year, result }));

/** The cost used is not one that the sector's printed cells allow. */
function restsOnOtherCost(
  year: YearResult,
  result: SectorResult,
  rows: ReadonlyMap<Sector, SectorConsistency>,
  computed: Computed,
): boolean {
  const implied = rows.get(result.sector)?.impliedCost ?? null;
  const used = boundsOf(year, result, computed.costBasis).costPerParticipant;
  return implied !== null && used !== null && !overlap(used, implied);
}

/** Cost figures the tables do not rest on; a sum of costs only where none of its parts is named already. */
function costContradictions(
  all: readonly SectorConsistency[],
  computed: Computed,
  rows: ReadonlyMap<Sector, SectorConsistency>,
): Contradiction[] {
  const found = all.flatMap((row) => row.wrongCosts);
  if (found.length > 0) return found;
  for (const year of computed.years) {
    for (const result of year.sectors) {
      const part = year.costs.find(({ from }) => from.kind === "cell");
      const implied = rows.get(result.sector)?.impliedCost;
      if (costIsAssumed(result, computed.costBasis) || part?.from.kind !== "cell" || implied === undefined) continue;
      if (implied === null || !restsOnOtherCost(year, result, rows, computed)) continue;
      const { costPerParticipant } = result;
      found.push({
        code: "cost-per-participant",
        year: null,
        sector: result.sector,
        measure: null,
        horizonYears: null,
        printed: costPerParticipant.kind === "value" ? costPerParticipant.value.toString() : "",
        required: intervalText(implied, 1),
        cell: part.from.cell,
        against: [],
      });
    }
    if (found.length > 0) return found;
  }
  return found;
}

/**
 * What follows from something already named is not listed again: figures computed from an income cell that is named,
 * means over such a year, and figures that differ because the source's cost is not the one its tables rest on.
 */
function explanations(
  computed: Computed,
  certain: readonly Contradiction[],
  rows: ReadonlyMap<Sector, SectorConsistency>,
): (comparison: Comparison) => boolean {
  const cells = new Set(certain.map(({ cell }) => placeKey(cell)));
  const doubted = new Set<string>();
  const otherCosts = new Set<string>();
  for (const year of computed.years) {
    for (const result of year.sectors) {
      const { sector, incomeFrom } = result;
      const keys = [`${year.year}|${sector}`, `null|${sector}`];
      const isDoubted = incomeFrom.kind === "cell" && cells.has(placeKey(incomeFrom.cell));
      for (const key of isDoubted ? keys : []) doubted.add(key);
      for (const key of restsOnOtherCost(year, result, rows, computed) ? keys : []) otherCosts.add(key);
    }
  }
  return ({ year, sector, measure }) => {
    const key = `${year}|${sector}`;
    return doubted.has(key) || (!measure.startsWith("income") && otherCosts.has(key));
  };
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
