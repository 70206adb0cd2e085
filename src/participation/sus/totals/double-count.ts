import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure } from "../../model/interventions";
import type { Participations } from "../../model/participations";
import { importIssue } from "../aggregates/import-issues";
import { foldLabel } from "../fold";
import { groupBy, tableName } from "./findings";

const NET = ["A1", "A2", "A3", "A4", "A5"];

/**
 * Net changes of an aggregated table (A1-A5) may not be added to participant rows of the same intervention and period:
 * they would count twice. A table that names no intervention is about all of them, one that names no year about every
 * year. Returns the figures that may be used, and an issue for each table that may not.
 */
export function refuseDoubleCount(
  figures: readonly AggregateFigure[],
  participations: Participations,
): { readonly figures: readonly AggregateFigure[]; readonly issues: ImportIssue[] } {
  if (!figures.some(({ layout }) => NET.includes(layout))) return { figures, issues: [] };
  const years = yearsByIntervention(participations);
  const refused = new Set<string>();
  const issues: ImportIssue[] = [];
  for (const [id, table] of groupBy(figures, (figure) => figure.table)) {
    const [first] = table;
    if (first === undefined || !NET.includes(first.layout)) continue;
    const shared = sharedWith(table, years);
    if (shared === null) continue;
    refused.add(id);
    const facts = {
      title: tableName(first),
      intervention: shared.intervention,
      years: shared.years,
      rows: shared.rows,
    };
    issues.push(
      importIssue(first.sheet, id, {
        code: "double-count-refused",
        severity: "warning",
        row: first.at.row,
        facts,
        done: "row-left-out",
      }),
    );
  }
  return { figures: figures.filter((figure) => !refused.has(figure.table)), issues };
}

type Years = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Participations per intervention and year; year 0 is unknown. */
function yearsByIntervention(participations: Participations): Years {
  const found = new Map<string, Map<number, number>>();
  const { intervention } = participations.categories;
  for (let at = 0; at < participations.count; at++) {
    const name = intervention === undefined ? "" : (intervention.names[intervention.codes[at] as number] ?? "");
    const held = found.get(name) ?? new Map<number, number>();
    const year = participations.year[at] as number;
    const before = held.get(year);
    held.set(year, before === undefined ? 1 : before + 1);
    found.set(name, held);
  }
  return found;
}

function sharedWith(table: readonly AggregateFigure[], all: Years) {
  const [first] = table;
  if (first === undefined) return null;
  const texts = [first.sheet, first.title ?? "", ...table.flatMap((f) => [...f.rowLabels, ...f.columnLabels])];
  const said = ` ${foldLabel([...new Set(texts)].join(" | "))} `;
  const named = [...all.keys()].filter((name) => name !== "" && said.includes(` ${foldLabel(name)} `));
  const years = new Set([...said.matchAll(/\b((?:19|20)\d\d)\b/g)].map((match) => Number(match[1])));
  const interventions = named.length > 0 ? named : [...all.keys()];
  let rows = 0;
  const shared = new Set<number>();
  for (const name of interventions) {
    for (const [year, count] of all.get(name) ?? []) {
      if (years.size > 0 && year !== 0 && !inPeriod(year, years)) continue;
      rows += count;
      if (year !== 0) shared.add(year);
    }
  }
  if (rows === 0) return null;
  return { intervention: named.join(", "), years: [...shared].sort().join(", "), rows };
}

/** "2016-2018" names the years between too. */
const inPeriod = (year: number, years: ReadonlySet<number>): boolean =>
  year >= Math.min(...years) && year <= Math.max(...years);
