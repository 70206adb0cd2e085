import { kronor } from "../../../calculation/units";
import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure, Statement } from "../../model/interventions";
import { importIssue } from "../aggregates/import-issues";
import { isTotal } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { groupBy, labelsOf, sumOf, told, type Told } from "./findings";

/**
 * Damaged figures that a sum confirms: the table's own total, or what the text says the sum is. Only where every
 * damaged figure of the series has one reading, and all of them together fit; each is marked and listed for the user
 * to confirm. The others stay without a value.
 */
export function confirmRepairs(
  figures: readonly AggregateFigure[],
  statements: readonly Statement[],
): { readonly figures: readonly AggregateFigure[]; readonly issues: ImportIssue[] } {
  const repaired = new Map<AggregateFigure, AggregateFigure>();
  const damaged = new Set(figures.filter(isDamaged).map(({ table }) => table));
  const tables = groupBy(
    figures.filter(({ table }) => damaged.has(table)),
    ({ table }) => table,
  );
  const rows = new Map([...tables].map(([table, all]) => [table, new Set(all.map(({ at }) => at.row)).size]));
  const axis = (figure: AggregateFigure): string =>
    rows.get(figure.table) === 1 ? "row" : figure.columnLabels.join("/");
  const key = (figure: AggregateFigure): string => [figure.table, figure.measure, figure.unit, axis(figure)].join("|");
  const series = groupBy([...tables.values()].flat(), key);
  for (const group of series.values()) {
    const parts = group.filter((figure) => !isOfTotal(figure));
    const broken = parts.filter(isDamaged);
    if (broken.length === 0 || parts.some((figure) => figure.value === null && !isDamaged(figure))) continue;
    const proposed = parts.map((figure) => (isDamaged(figure) ? asProposed(figure) : figure));
    const values = proposed.flatMap((figure) => told(figure) ?? []);
    if (values.length !== parts.length) continue;
    const by = confirmedBy(values, group, statements);
    if (by === null) continue;
    for (const figure of broken) repaired.set(figure, confirmed(figure, by));
  }
  const issues = [...repaired.values()].map(listed);
  return { figures: figures.map((figure) => repaired.get(figure) ?? figure), issues };
}

const isOfTotal = (figure: AggregateFigure): boolean => [...figure.rowLabels, ...figure.columnLabels].some(isTotal);
const isDamaged = ({ repaired }: AggregateFigure): boolean =>
  repaired !== null && repaired.confirmedBy === null && repaired.readings.length === 1;
const asProposed = (figure: AggregateFigure): AggregateFigure => ({
  ...figure,
  value: figure.repaired?.readings[0] ?? null,
});

function confirmedBy(
  values: readonly Told[],
  group: readonly AggregateFigure[],
  statements: readonly Statement[],
): "total" | "statement" | null {
  const sum = sumOf(values);
  const fits = (value: string, roundedTo: number | null): boolean => {
    const slack = sum.slack.plus(roundedTo === null ? 0 : kronor(roundedTo).div(2));
    return sum.value.minus(value).abs().lte(slack);
  };
  const totals = group.filter((figure) => isOfTotal(figure) && figure.value !== null);
  if (totals.length > 0 && totals.every((figure) => fits(String(figure.value), figure.roundedTo))) return "total";
  const [first] = group;
  const title = foldLabel(first?.title ?? "");
  const said = statements.filter(({ about, unit, value }) => {
    if (about === null || value === null || unit !== first?.unit) return false;
    const [table, ...rest] = about.split(/\s*[,;·]\s*/);
    const named = `${title} `.startsWith(`${foldLabel(table ?? "")} `) && foldLabel(table ?? "") !== "";
    return named && rest.length === 1 && isTotal(rest[0] ?? "");
  });
  return said.length > 0 && said.every(({ value, roundedTo }) => fits(String(value), roundedTo)) ? "statement" : null;
}

function confirmed(figure: AggregateFigure, by: "total" | "statement"): AggregateFigure {
  const held = figure.repaired;
  return held === null ? figure : { ...asProposed(figure), repaired: { ...held, confirmedBy: by } };
}

function listed(figure: AggregateFigure): ImportIssue {
  const facts = { value: String(figure.value), unit: figure.unit, by: figure.repaired?.confirmedBy ?? "total" };
  const place = { ...figure.at, heading: labelsOf(figure), found: figure.text };
  return importIssue(figure.sheet, figure.table, {
    code: "number-repaired",
    severity: "warning",
    ...place,
    facts,
    done: "kept",
  });
}
