import type { CalendarYear, Kronor } from "../calculation/units";
import type {
  CostFigure,
  FigureMeasure,
  ParticipantCount,
  SectorFigure,
  SectorTables,
  SourceCell,
} from "../participation/model/sector-tables";
import type { Sector } from "../valuation/sectors";

/** Cells in the order of their place: sheet name, row, column. The same whatever order the tables were read in. */
export function comparePlaces(a: SourceCell, b: SourceCell): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.column - b.column;
}

const byPlace = <T extends { readonly cell: SourceCell }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => comparePlaces(a.cell, b.cell));

/** The source's figures by measure, year, sector and horizon; each list in place order. */
export interface FigureIndex {
  readonly years: readonly CalendarYear[];
  readonly figures: readonly SectorFigure[];
  find(measure: FigureMeasure, year: CalendarYear | null, sector: Sector): readonly SectorFigure[];
  participants(year: CalendarYear): readonly ParticipantCount[];
  /** Those of the year, or where it has none those for all years. */
  costs(year: CalendarYear, sector: CostFigure["sector"]): readonly CostFigure[];
}

export function indexFigures(tables: SectorTables): FigureIndex {
  const figures = byPlace(tables.figures);
  const byKey = groupBy(figures, (f) => `${f.measure}|${f.year}|${f.sector}`);
  const counts = groupBy(byPlace(tables.participants), (p) => `${p.year}`);
  const costs = groupBy(byPlace(tables.costsPerParticipant), (c) => `${c.year}|${c.sector}`);
  const years = new Set<CalendarYear>(tables.participants.map((p) => p.year));
  for (const figure of figures) if (figure.year !== null) years.add(figure.year);
  return {
    years: [...years].sort((a, b) => a - b),
    figures,
    find: (measure, year, sector) => byKey.get(`${measure}|${year}|${sector}`) ?? [],
    participants: (year) => counts.get(`${year}`) ?? [],
    costs: (year, sector) => costs.get(`${year}|${sector}`) ?? costs.get(`null|${sector}`) ?? [],
  };
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

export interface ChosenIncome {
  readonly figure: SectorFigure;
  readonly amount: Kronor;
  /** Years the amount covers: 1 unless the source has no one-year figure. */
  readonly overYears: number;
}

/**
 * The figure the annual income rests on: one-year figures before longer ones (a fifth of a rounded five-year amount
 * is another number), then the finest rounding, then the first by place. null: the source has none.
 */
export function chooseIncome(index: FigureIndex, year: CalendarYear, sector: Sector): ChosenIncome | null {
  let best: ChosenIncome | null = null;
  for (const figure of index.find("income", year, sector)) {
    const { amount, horizonYears } = figure;
    if (amount === null || horizonYears === null) continue;
    const candidate = { figure, amount, overYears: horizonYears };
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function isBetter(a: ChosenIncome, b: ChosenIncome): boolean {
  if ((a.overYears === 1) !== (b.overYears === 1)) return a.overYears === 1;
  if (a.figure.roundedTo !== b.figure.roundedTo) return a.figure.roundedTo < b.figure.roundedTo;
  return a.overYears < b.overYears;
}
