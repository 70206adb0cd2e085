import { Decimal } from "../../calculation/decimal";
import { persons, type CalendarYear } from "../../calculation/units";
import type { SectorFigure, SourceCell } from "../../participation/model/sector-tables";
import type { Sector } from "../../valuation/sectors";
import { comparePlaces, type FigureIndex } from "../choose-figures";
import type { Contradiction } from "../model";
import { EVERYTHING, intersect, intervalText, isEmpty, overlap, projectOnSecond, within } from "./interval";
import type { Constraint, Interval } from "./interval";
import { cellConstraints, type CellConstraints } from "./row-constraints";

/** What the printed cells of a sector say together. */
export interface SectorConsistency {
  /** Cells that alone stand against their row. */
  readonly wrongCells: readonly Contradiction[];
  /** Rows that cannot be true, without it being clear which cell is wrong. */
  readonly conflicts: readonly Contradiction[];
  /** The source's own cost figures that its tables do not rest on. */
  readonly wrongCosts: readonly Contradiction[];
  /** The cost per participant that most years' cells agree on; null when nothing bounds it or no majority agrees. */
  readonly impliedCost: Interval | null;
}

interface Row {
  readonly year: CalendarYear;
  readonly cells: readonly CellConstraints[];
  readonly cost: Interval;
}

const MEASURES = ["income", "incomePerParticipant", "profitability", "profitabilityPerParticipant", "payback"] as const;

/**
 * Checks the printed cells of a sector against each other, without any income or cost from elsewhere: every year's
 * row allows a range of costs per participant; the range that most years share is what the tables rest on. A row
 * outside it holds a wrong cell: the one without which the row agrees, where there is exactly one such cell.
 */
export function sectorConsistency(index: FigureIndex, sector: Sector): SectorConsistency {
  const rows = index.years.flatMap((year) => rowOf(index, year, sector));
  const agreed = agreedCost(rows);
  const found = rows.flatMap((row) => rowContradiction(row, sector, agreed));
  const bounded = agreed !== null && (agreed.low !== null || agreed.high !== null);
  return {
    wrongCells: found.filter(({ code }) => code === "figure"),
    conflicts: found.filter(({ code }) => code !== "figure"),
    wrongCosts: costContradiction(index, sector, rows, agreed),
    impliedCost: bounded ? agreed : null,
  };
}

function rowOf(index: FigureIndex, year: CalendarYear, sector: Sector): Row[] {
  const counted = index.participants(year)[0];
  if (counted === undefined || counted.count <= 0) return [];
  const people = persons(counted.count);
  const cells = MEASURES.flatMap((measure) =>
    once(index.find(measure, year, sector).filter((f) => !f.derived)),
  ).flatMap((figure) => cellConstraints(figure, people) ?? []);
  return cells.length === 0 ? [] : [{ year, cells, cost: costAllowedBy(cells) }];
}

/** A figure that stands in several places counts once: whether they agree is another check. */
function once(figures: readonly SectorFigure[]): readonly SectorFigure[] {
  const horizons = new Set<number | null>();
  return figures.filter(({ horizonYears }) => {
    if (horizons.has(horizonYears)) return false;
    horizons.add(horizonYears);
    return true;
  });
}

const NOT_NEGATIVE: Constraint = { a: new Decimal(0), b: new Decimal(1), low: new Decimal(0), high: null };

const costAllowedBy = (cells: readonly CellConstraints[]): Interval =>
  projectOnSecond([NOT_NEGATIVE, ...cells.flatMap((cell) => cell.constraints)]);

/** The range most rows share: the deepest overlap, when more than half of the rows lie in it. */
function agreedCost(rows: readonly Row[]): Interval | null {
  const ranges = rows.map((row) => row.cost).filter((range) => !isEmpty(range));
  let best: Interval = EVERYTHING;
  let depth = 0;
  for (const start of ranges) {
    const sharing = ranges.filter((range) => contains(range, start.low));
    if (sharing.length > depth) {
      depth = sharing.length;
      best = sharing.reduce(intersect, EVERYTHING);
    }
  }
  return depth * 2 > rows.length ? best : null;
}

function contains(range: Interval, value: Decimal | null): boolean {
  if (value === null) return range.low === null;
  return (range.low === null || range.low.lte(value)) && (range.high === null || range.high.gte(value));
}

function rowContradiction(row: Row, sector: Sector, agreed: Interval | null): Contradiction[] {
  const allowed = agreed ?? EVERYTHING;
  if (!isEmpty(row.cost) && overlap(row.cost, allowed)) return [];
  if (agreed === null && !isEmpty(row.cost)) return [];
  const suspects = row.cells.filter((cell) => {
    const without = costAllowedBy(row.cells.filter((other) => other !== cell));
    return !isEmpty(without) && overlap(without, allowed);
  });
  const [suspect] = suspects;
  const figure = suspect?.figure ?? row.cells[0]?.figure;
  if (figure === undefined) return [];
  const others = row.cells.map((cell) => cell.figure.cell).filter((cell) => cell !== figure.cell);
  const about = { year: row.year, sector, cell: figure.cell, against: [...others].sort(comparePlaces) };
  if (suspects.length === 1 && suspect !== undefined) {
    const rest = row.cells.filter((cell) => cell !== suspect);
    const { measure, horizonYears } = figure;
    const required = requiredOf(suspect, rest, allowed);
    return [{ ...about, code: "figure", measure, horizonYears, printed: printedText(figure), required }];
  }
  return [
    {
      ...about,
      code: "cost-per-participant",
      measure: null,
      horizonYears: null,
      printed: isEmpty(row.cost) ? "" : intervalText(row.cost, 1),
      required: agreed === null ? "" : intervalText(agreed, 1),
    },
  ];
}

export const printedText = (figure: SectorFigure): string => (figure.amount ?? figure.months)?.toString() ?? "";

/** What the row's other cells and the agreed cost require in the suspect's place. */
function requiredOf(suspect: CellConstraints, rest: readonly CellConstraints[], cost: Interval): string {
  const [first] = suspect.constraints;
  const { figure } = suspect;
  if (first === undefined || figure.measure === "payback") return "";
  const others = rest.flatMap((cell) => cell.constraints);
  const known: Constraint = { a: new Decimal(0), b: new Decimal(1), ...cost };
  // The wanted t = a·x + b·y stands in for x: every constraint p·x + q·y becomes (q − p·b/a)·y + (p/a)·t.
  const substituted = [known, NOT_NEGATIVE, ...others].map(({ a: p, b: q, low, high }) => ({
    a: q.minus(p.times(first.b).div(first.a)),
    b: p.div(first.a),
    low,
    high,
  }));
  const range = projectOnSecond(substituted);
  const printedRange = figure.amount === null || first.low === null || first.high === null;
  if (printedRange) return "";
  // Per participant the constraint was multiplied by the participants: scale back by the width of the print.
  const scale = first.high.minus(first.low).div(figure.roundedTo);
  const scaled = { low: range.low?.div(scale) ?? null, high: range.high?.div(scale) ?? null };
  return intervalText(scaled, figure.roundedTo);
}

/** The source's own cost figure against what its tables rest on. */
function costContradiction(
  index: FigureIndex,
  sector: Sector,
  rows: readonly Row[],
  agreed: Interval | null,
): Contradiction[] {
  if (agreed === null || sector === "others") return [];
  const seen = new Set<SourceCell>();
  return index.years.flatMap((year): Contradiction[] => {
    const figure = index.costs(year, sector)[0];
    if (figure === undefined || seen.has(figure.cell)) return [];
    seen.add(figure.cell);
    if (overlap(agreed, within(figure.amount, figure.derived ? 0.5 : 0))) return [];
    return [
      {
        code: "cost-per-participant",
        year: figure.year,
        sector,
        measure: null,
        horizonYears: null,
        printed: figure.amount.toString(),
        required: intervalText(agreed, 1),
        cell: figure.cell,
        against: rows.flatMap((row) => row.cells.slice(0, 1).map((cell) => cell.figure.cell)),
      },
    ];
  });
}
