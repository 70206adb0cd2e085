import { kronor } from "../../calculation/units";
import type { AggregateFigure, InterventionRow } from "../../participation/model/interventions";
import { foldedLabel, isActualLabel, isMenLabel, isPlannedLabel, isTotalLabel, isWomenLabel } from "../label-words";
import type { PrintedFigure } from "../printed-figure";
import { esfKey, type EsfFigures, type EsfKey, type EsfMeasure, type EsfProjects, type EsfSide } from "./model";

/**
 * ESF projects as printed tables tell them: one row a project, planned beside actual. The tables of a sheet belong
 * together where they name the same projects.
 * @param interventions rows that tell owner and time of a project of the same name
 * @returns null where no table names projects with both a planned and an actual figure
 */
export function findEsfProjects(
  figures: readonly AggregateFigure[],
  interventions: readonly InterventionRow[],
): EsfProjects | null {
  const read = figures.flatMap((figure) => readFigure(figure) ?? []);
  const names = [...new Set(read.flatMap(({ project }) => (isTotalLabel(project) ? [] : [project])))].filter((name) =>
    isCompared(read.filter(({ project }) => project === name)),
  );
  if (names.length === 0) return null;
  const used = read.filter(({ project }) => names.includes(project));
  const tables = new Set(used.map(({ table }) => table));
  const totals = read.filter(({ project, table }) => isTotalLabel(project) && tables.has(table));
  return {
    projects: names.map((name) => ({
      name,
      ...ownerOf(name, interventions),
      printed: byKey(used.filter(({ project }) => project === name)),
    })),
    totals: byKey(totals),
    tables: [...new Set(used.map(({ title }) => title))],
  };
}

interface ReadFigure {
  readonly project: string;
  readonly measure: EsfMeasure;
  readonly side: EsfSide;
  readonly printed: PrintedFigure;
  readonly table: string;
  readonly title: string;
}

/** Both sides of at least one measure: else there is nothing to compare. */
const isCompared = (own: readonly ReadFigure[]): boolean =>
  own.some(
    ({ measure, side }) => side === "planned" && own.some((one) => one.measure === measure && one.side === "actual"),
  );

function readFigure(figure: AggregateFigure): ReadFigure | null {
  const [project] = figure.rowLabels;
  if (project === undefined || figure.value === null || figure.rowLabels.length !== 1) return null;
  if (figure.layout !== "A12" && figure.layout !== "A7") return null;
  const measure = measureOf(figure);
  const side = sideOf(figure, measure);
  if (measure === null || side === null) return null;
  const { row, column } = figure.at;
  return {
    project,
    measure,
    side,
    printed: {
      value: kronor(figure.value),
      roundedTo: figure.roundedTo,
      cell: { sheet: figure.sheet, row, column },
    },
    table: figure.table,
    title: figure.title ?? figure.table,
  };
}

/** Hours are told of the outcome; everything else says which side it is of. */
function sideOf({ columnLabels }: AggregateFigure, measure: EsfMeasure | null): EsfSide | null {
  const planned = columnLabels.some(isPlannedLabel);
  const actual = columnLabels.some(isActualLabel);
  if (planned !== actual) return planned ? "planned" : "actual";
  return !planned && measure !== null && measure.startsWith("hours") ? "actual" : null;
}

function measureOf(figure: AggregateFigure): EsfMeasure | null {
  const { columnLabels, unit } = figure;
  // A year in a heading is a table by years: budget against outcome.
  if (columnLabels.some((label) => /\b(?:19|20)\d\d\b/.test(label))) return null;
  const sex = columnLabels.some(isWomenLabel) ? "women" : columnLabels.some(isMenLabel) ? "men" : "all";
  if (unit === "kr") return moneyOf(figure);
  if (unit === "hours") {
    const each = figure.measure === "average";
    if (sex === "women") return each ? "hoursPerWoman" : "hoursWomen";
    if (sex === "men") return each ? "hoursPerMan" : "hoursMen";
    return each ? "hoursPerParticipant" : "hours";
  }
  if (figure.measure !== "count") return null;
  return sex === "all" ? "participants" : sex;
}

function moneyOf({ columnLabels, measure }: AggregateFigure): EsfMeasure | null {
  const said = columnLabels.map(foldedLabel).join(" ");
  if (measure === "average") return /\bper (?:deltagare|delt|person)\b/.test(said) ? "costPerParticipant" : null;
  if (/\bmedfinans\w*/.test(said)) return "coFinancing";
  if (/\besf\b/.test(said)) return "esfSupport";
  return /\b(?:total|totala|hela|sammanlagd)? ?\w*kostnad\w*\b/.test(said) ? "totalCost" : null;
}

function byKey(figures: readonly ReadFigure[]): EsfFigures {
  const found = new Map<EsfKey, PrintedFigure[]>();
  for (const { measure, side, printed } of figures) {
    const key = esfKey(measure, side);
    const held = found.get(key);
    if (held === undefined) found.set(key, [printed]);
    else held.push(printed);
  }
  return found;
}

function ownerOf(name: string, interventions: readonly InterventionRow[]) {
  const own = interventions.filter((row) => foldedLabel(row.name) === foldedLabel(name));
  const starts = own.flatMap(({ start }) => start ?? []);
  const ends = own.flatMap(({ end }) => end ?? []);
  return {
    owner: own.find(({ responsible }) => responsible !== null)?.responsible ?? null,
    start: starts.length === 0 ? null : Math.min(...starts),
    end: ends.length < own.length || ends.length === 0 ? null : Math.max(...ends),
  };
}
