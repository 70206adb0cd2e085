import type { ReadingIssue } from "../model/issues";
import type { CostFigure, ParticipantCount, SectorFigure, SourceCell } from "../model/sector-tables";
import { COST_SECTORS, SECTORS, STATE_PARTS, type Sector } from "../../valuation/sectors";
import { cellAddress } from "../../sheet/address";
import { issueAt } from "./issue-log";
import type { RawFigure, TableReading } from "./raw-figure";

/** Sectors that another table of the same kind has and this one lacks. */
export function missingSectors(readings: readonly TableReading[]): readonly ReadingIssue[] {
  const kinds = new Map<string, TableReading[]>();
  for (const reading of readings) {
    if (reading.figures.length === 0) continue;
    const kind = kindOf(reading.figures);
    kinds.set(kind, [...(kinds.get(kind) ?? []), reading]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const all = SECTORS.filter((sector) => alike.some((reading) => has(reading, sector)));
    return alike.flatMap((reading) =>
      all.filter((sector) => !has(reading, sector)).map((sector) => missing(reading, sector)),
    );
  });
}

/** Tables are of one kind when their columns give the same measures and terms. */
function kindOf(figures: readonly RawFigure[]): string {
  return [...new Set(figures.map((figure) => `${figure.measure}/${figure.term ?? figure.headed ?? ""}`))]
    .sort()
    .join("|");
}

const has = (reading: TableReading, sector: Sector): boolean =>
  reading.figures.some((figure) => figure.sector === sector) ||
  reading.issues.some((issue) => issue.facts.sector === sector);

function missing({ table, figures }: TableReading, sector: Sector): ReadingIssue {
  const row = table.headerRows[0] ?? table.firstRow;
  const [first] = figures;
  const place = { view: table.view, row, column: table.labelColumn, heading: titleOf(table) };
  const year = first === undefined || first.year === null ? {} : { year: first.year };
  return issueAt("sector-missing", "warning", place, { sector, ...year });
}

/** The table's title as people know it: the nearest caption, else its corner, else the sheet. */
export function titleOf(table: TableReading["table"]): string {
  const caption = table.captions.find((line) => line.meaning.measures.size > 0) ?? table.captions[0];
  const said = [caption?.text, table.corner.text].find((text) => text !== undefined && text !== "");
  return said ?? table.view.grid.sheet;
}

/** Years with income or profitability but no number of participants: nothing per participant can be computed. */
export function missingParticipants(
  figures: readonly SectorFigure[],
  participants: readonly ParticipantCount[],
): readonly ReadingIssue[] {
  const known = new Set<number>(participants.map((count) => count.year));
  const issues: ReadingIssue[] = [];
  for (const figure of figures) {
    if (figure.year === null || figure.amount === null || known.has(figure.year)) continue;
    known.add(figure.year);
    issues.push(aboutCell("participants-missing", "error", figure.cell, { year: figure.year }));
  }
  return issues;
}

function aboutCell(
  code: ReadingIssue["code"],
  severity: ReadingIssue["severity"],
  cell: SourceCell,
  facts: ReadingIssue["facts"],
): ReadingIssue {
  const { sheet, row, column, heading, text } = cell;
  const located = code !== "participants-missing" && code !== "cost-sector-missing";
  return {
    code,
    severity,
    sheet,
    row: located ? row : null,
    column: located ? column : null,
    heading: located ? (heading === "" ? cell.label : heading) : null,
    found: located && text !== "" ? text : null,
    facts,
  };
}

/** No cost at all (the default stands in), or cost for some sectors only. */
export function missingCosts(figures: readonly SectorFigure[], costs: readonly CostFigure[]): readonly ReadingIssue[] {
  const [figure] = figures;
  if (figure === undefined) return [];
  if (costs.length === 0)
    return [
      { ...aboutCell("cost-sector-missing", "info", figure.cell, {}), code: "cost-missing-default-used", sheet: null },
    ];
  const given = new Set(costs.map((cost) => cost.sector));
  const [first] = costs;
  if (first === undefined) return [];
  const lacking = COST_SECTORS.filter((sector) => {
    if (given.has(sector)) return false;
    return !(given.has("state") && STATE_PARTS.some((part) => part === sector));
  });
  return lacking.map((sector) => aboutCell("cost-sector-missing", "warning", first.cell, { sector }));
}

interface Keyed {
  readonly key: string;
  readonly value: string;
  readonly cell: SourceCell;
}

/**
 * The same figure in two cells: a warning where they differ; for information where they are equal under the same
 * heading (a table twice). A figure repeated in another kind of table (payback over years), or a derived one beside a
 * printed one, is no duplicate.
 */
export function duplicates(
  figures: readonly SectorFigure[],
  participants: readonly ParticipantCount[],
  costs: readonly CostFigure[],
): readonly ReadingIssue[] {
  const keyed: Keyed[] = [
    ...figures.map((f) => ({
      key: [f.measure, f.year, f.sector, f.horizonYears, f.derived].join("|"),
      value: String(f.amount ?? f.months),
      cell: f.cell,
    })),
    ...participants.map((p) => ({ key: `participants|${p.year}`, value: String(p.count), cell: p.cell })),
    ...costs.map((c) => ({
      key: `cost|${String(c.year)}|${c.sector}|${String(c.derived)}`,
      value: String(c.amount),
      cell: c.cell,
    })),
  ];
  const seen = new Map<string, Keyed>();
  const issues: ReadingIssue[] = [];
  for (const one of keyed) {
    const before = seen.get(one.key);
    if (before === undefined) seen.set(one.key, one);
    else if (before.value !== one.value || before.cell.heading === one.cell.heading) {
      const facts = {
        otherSheet: before.cell.sheet,
        otherCell: cellAddress(before.cell),
        otherFound: before.cell.text,
      };
      issues.push(aboutCell("duplicate-figure", before.value === one.value ? "info" : "warning", one.cell, facts));
    }
  }
  return issues;
}
