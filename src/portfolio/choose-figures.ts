import type { CalendarYear, Kronor } from "../calculation/units";
import type {
  CostFigure,
  FigureMeasure,
  ParticipantCount,
  SectorFigure,
  SectorTables,
  SourceCell,
  SourceRange,
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
  /** Whether the figure's table has one-year incomes, if only of other sectors. */
  hasOneYear(figure: SectorFigure): boolean;
}

export function indexFigures(tables: SectorTables): FigureIndex {
  const figures = byPlace(tables.figures);
  const byKey = groupBy(figures, (f) => `${f.measure}|${f.year}|${f.sector}`);
  const counts = groupBy(byPlace(tables.participants), (p) => `${p.year}`);
  const costs = groupBy(byPlace(tables.costsPerParticipant), (c) => `${c.year}|${c.sector}`);
  const years = new Set<CalendarYear>(tables.participants.map((p) => p.year));
  for (const figure of figures) if (figure.year !== null) years.add(figure.year);
  const tableOf = (cell: SourceCell, year: CalendarYear | null): string => {
    const at = tables.ranges.findIndex((range) => holds(range, cell));
    return at < 0 ? `${cell.sheet}|${year}` : `${at}`;
  };
  const withOneYear = new Set(
    figures
      .filter(({ measure, horizonYears }) => measure === "income" && horizonYears === 1)
      .map(({ cell, year }) => tableOf(cell, year)),
  );
  return {
    hasOneYear: ({ cell, year }) => withOneYear.has(tableOf(cell, year)),
    years: [...years].sort((a, b) => a - b),
    figures,
    find: (measure, year, sector) => byKey.get(`${measure}|${year}|${sector}`) ?? [],
    participants: (year) => counts.get(`${year}`) ?? [],
    costs: (year, sector) => costs.get(`${year}|${sector}`) ?? costs.get(`null|${sector}`) ?? [],
  };
}

const holds = ({ sheet, from, to }: SourceRange, cell: SourceCell): boolean =>
  sheet === cell.sheet &&
  from.row <= cell.row &&
  cell.row <= to.row &&
  from.column <= cell.column &&
  cell.column <= to.column;

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
 * is another number), then the finest rounding, then the first by place. null: the source has none; a longer one does
 * not stand in for a cell that is empty or unreadable in a table that has a one-year column.
 */
export function chooseIncome(index: FigureIndex, year: CalendarYear, sector: Sector): ChosenIncome | null {
  let best: ChosenIncome | null = null;
  for (const figure of index.find("income", year, sector)) {
    const { amount, horizonYears } = figure;
    if (amount === null || horizonYears === null) continue;
    if (horizonYears !== 1 && index.hasOneYear(figure)) continue;
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
