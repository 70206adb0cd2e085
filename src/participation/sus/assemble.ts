import type { ReadingIssue } from "../model/issues";
import type {
  FigureMeasure,
  ParticipantCount,
  PrintUnit,
  SectorFigure,
  SectorTables,
  SourceRange,
} from "../model/sector-tables";
import { SECTORS } from "../../valuation/sectors";
import { decideHorizons, type Horizon } from "./horizons";
import type { RawFigure, TableReading } from "./raw-figure";
import { titleOf } from "./table-checks";

const MEASURES: readonly FigureMeasure[] = [
  "income", "incomePerParticipant", "profitability", "profitabilityPerParticipant", "payback", "paybackMean",
]; // prettier-ignore

/** Puts the readings of all tables together: horizons decided, rounding noted, everything in a stated order. */
export function assemble(
  readings: readonly TableReading[],
  lines: readonly ParticipantCount[],
): { tables: SectorTables; issues: readonly ReadingIssue[] } {
  const raw = readings.flatMap((reading) => reading.figures);
  const horizons = decideHorizons(raw);
  const issues: ReadingIssue[] = [];
  const figures: SectorFigure[] = [];
  for (const reading of readings) {
    const roundedTo = roundingsOf(reading.figures);
    for (const figure of reading.figures) {
      const horizon = horizons.get(figure) ?? null;
      if (horizon !== null && horizon.years === null) issues.push(horizonUnknown(figure));
      else figures.push(finished(figure, horizon, roundedTo(figure)));
    }
  }
  const participants = [...readings.flatMap((reading) => reading.participants), ...lines];
  const costs = readings.flatMap((reading) => reading.costs);
  return {
    tables: {
      participants: participants.sort((a, b) => a.year - b.year || a.count - b.count),
      costsPerParticipant: costs.sort(
        (a, b) => yearOrder(a.year, b.year) || SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector),
      ),
      figures: figures.sort(byMeaning),
      ranges: [...readings.flatMap(rangeOf), ...lines.map(rangeOfLine)],
    },
    issues,
  };
}

/** No year last: a mean over the years stands after them. */
const yearOrder = (a: number | null, b: number | null): number =>
  (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);

function byMeaning(a: SectorFigure, b: SectorFigure): number {
  return (
    yearOrder(a.year, b.year) ||
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector) ||
    yearOrder(a.horizonYears, b.horizonYears) ||
    Number(b.derived) - Number(a.derived) ||
    b.roundedTo - a.roundedTo
  );
}

/** Coarsest first; only a table in millions is printed more coarsely than in thousands. */
const UNITS_OF_MILLIONS: readonly PrintUnit[] = [1_000_000, 100_000, 10_000, 1000];
const UNITS_OF_KRONOR: readonly PrintUnit[] = [1000];

/**
 * The coarsest unit that every amount of the table is a multiple of, so that print may have rounded it so; in millions
 * column by column, as amounts per participant are given with more decimals.
 */
function roundingsOf(figures: readonly RawFigure[]): (figure: RawFigure) => PrintUnit {
  const keyOf = ({ inMillions, cell }: RawFigure): number => (inMillions ? cell.column : -1);
  const groups = new Map<number, RawFigure[]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group === undefined) groups.set(keyOf(figure), [figure]);
    else group.push(figure);
  }
  const units = new Map([...groups].map(([key, group]) => [key, coarsest(key === -1 ? figures : group, key !== -1)]));
  return (figure) => units.get(keyOf(figure)) ?? 0.01;
}

function coarsest(figures: readonly RawFigure[], inMillions: boolean): PrintUnit {
  const amounts = figures.flatMap((figure) => figure.amount ?? []);
  const units = inMillions ? UNITS_OF_MILLIONS : UNITS_OF_KRONOR;
  return units.find((unit) => amounts.every((amount) => amount.modulo(unit).isZero())) ?? 0.01;
}

function finished(figure: RawFigure, horizon: Horizon | null, roundedTo: PrintUnit): SectorFigure {
  const { measure, year, sector, amount, months, derived, cell } = figure;
  const years = horizon === null ? null : horizon.years;
  const headed = horizon === null ? null : horizon.headed;
  const headedYears = headed === years ? null : headed;
  return { measure, year, sector, horizonYears: years, headedYears, amount, months, roundedTo, derived, cell };
}

function horizonUnknown({ cell }: RawFigure): ReadingIssue {
  const { sheet, row, column, heading, text } = cell;
  return { code: "horizon-unknown", severity: "warning", sheet, row, column, heading, found: text, facts: {} };
}

function rangeOf(reading: TableReading): readonly SourceRange[] {
  const { table, figures, participants, costs } = reading;
  const kind = kindOf(figures, participants.length, costs.length);
  if (kind === null) return [];
  const { origin, sheet } = table.view.grid;
  const top = table.headerRows[0] ?? table.firstRow;
  const left = table.yearColumn === null ? table.labelColumn : Math.min(table.labelColumn, table.yearColumn);
  return [
    {
      sheet,
      from: { row: top + origin.row, column: left + origin.column },
      to: { row: table.lastRow + origin.row, column: table.lastColumn + origin.column },
      title: titleOf(table),
      kind,
    },
  ];
}

function kindOf(figures: readonly RawFigure[], participants: number, costs: number): SourceRange["kind"] | null {
  const measures = new Set(figures.map((figure) => figure.measure));
  if (measures.has("income") || measures.has("incomePerParticipant")) return "income";
  if (measures.has("profitability") || measures.has("profitabilityPerParticipant")) return "profitability";
  if (figures.length > 0) return "paybackOverYears";
  if (costs > 0) return "cost";
  return participants > 0 ? "participants" : null;
}

function rangeOfLine({ cell }: ParticipantCount): SourceRange {
  const at = { row: cell.row, column: cell.column };
  return { sheet: cell.sheet, from: at, to: at, title: cell.label, kind: "participants" };
}
