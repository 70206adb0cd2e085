import { kronor, type Kronor } from "../../../calculation/units";
import type { ImportIssue } from "../../model/found-tables";
import type { AggregateFigure, InterventionRow, MoneyKind } from "../../model/interventions";
import { isTotal } from "../aggregates/labels";
import { foldLabel } from "../fold";
import { importIssue } from "../aggregates/import-issues";
import { canonicalResponsible, orientationOf } from "../interventions/code-lists";
import { contradiction, groupBy, told } from "./findings";

/** Printed tables per huvudman, målgrupp or inriktning against the rows of the intervention sheet. */
export function againstInterventions(
  figures: readonly AggregateFigure[],
  rows: readonly InterventionRow[],
): ImportIssue[] {
  if (rows.length === 0) return [];
  const issues: ImportIssue[] = [];
  for (const table of groupBy(figures, (figure) => figure.table).values()) {
    const parts = table.filter(
      (figure) => (figure.measure === "count" || figure.measure === "amount") && categoryOf(figure) !== null,
    );
    const members = membersFor(parts, rows);
    if (members === null) continue;
    for (const figure of parts) issues.push(...figureIssue(figure, members(categoryOf(figure) ?? "")));
  }
  return [...issues, ...sexes(rows)];
}

/** The one label that is no total and no measure. */
export function categoryOf(figure: AggregateFigure): string | null {
  const labels = [...figure.rowLabels, ...figure.columnLabels].filter(
    (label) =>
      !/^(?:antal(?: insatser)?|mkr|tkr|kr|belopp|st|medel|beviljade medel|beslutade medel|kostnad|utfall|budget)$/.test(
        foldLabel(label),
      ),
  );
  const [only] = labels;
  return labels.length === 1 && only !== undefined && !isTotal(only) ? only : null;
}

type Members = (category: string) => readonly InterventionRow[];

const LEAST_MATCHED = 0.6;

/** Which of a row's values the table is broken down by: the one most of its labels are values of. */
function membersFor(parts: readonly AggregateFigure[], rows: readonly InterventionRow[]): Members | null {
  const categories = new Set(parts.flatMap((figure) => categoryOf(figure) ?? []));
  if (categories.size < 2) return null;
  const kinds: readonly ((row: InterventionRow) => readonly string[])[] = [
    (row) => (row.responsible === null ? [] : [canonicalResponsible(row.responsible)]),
    (row) => row.targetGroups,
    (row) => (row.orientation === null ? [] : [row.orientation]),
  ];
  const same = (label: string): string =>
    foldLabel(orientationOf(label) ?? canonicalResponsible(label)).replaceAll(" ", "");
  for (const values of kinds) {
    const held = new Set(rows.flatMap(values).map(same));
    const matched = [...categories].filter((category) => held.has(same(category))).length;
    if (matched / categories.size < LEAST_MATCHED || matched < 2) continue;
    return (category) => rows.filter((row) => values(row).some((value) => same(value) === same(category)));
  }
  return null;
}

function figureIssue(figure: AggregateFigure, rows: readonly InterventionRow[]): readonly ImportIssue[] {
  const printed = told(figure);
  if (printed === null) return [];
  const several = rows.some((row) => row.targetGroups.length > 1) ? { severalGroups: 1 } : {};
  if (figure.measure === "count") {
    const names = new Set(rows.map((row) => row.name)).size;
    if (printed.value.equals(names)) return [];
    const facts = { of: "interventions", ...several };
    const computed = String(names);
    return [contradiction({ code: "counts-differ", figure, printed: printed.value.toFixed(), computed, facts })];
  }
  const kind = moneyKind(figure, rows);
  const sum = kind === null ? null : moneyOf(rows, kind);
  if (sum === null || sum.minus(printed.value).abs().lte(printed.slack)) return [];
  const facts = { of: "interventions", kind: String(kind), ...several };
  return [
    contradiction({ code: "total-differs", figure, printed: printed.value.toFixed(), computed: sum.toFixed(), facts }),
  ];
}

function moneyKind(figure: AggregateFigure, rows: readonly InterventionRow[]): MoneyKind | null {
  const said = foldLabel([...figure.rowLabels, ...figure.columnLabels, figure.title ?? ""].join(" "));
  const has = (kind: MoneyKind): boolean => rows.some((row) => row.money[kind] !== undefined);
  const order: readonly MoneyKind[] = /\butfall\w*|\bkostnad\w*/.test(said)
    ? ["outcome", "decidedFunds", "budget"]
    : ["decidedFunds", "outcome", "budget"];
  return order.find(has) ?? null;
}

function moneyOf(rows: readonly InterventionRow[], kind: MoneyKind): Kronor {
  const amounts = rows.flatMap((row) => row.money[kind] ?? []);
  return amounts.reduce((sum, amount) => kronor(sum.plus(amount)), kronor(0));
}

/** Women and men of a row against its number of participants. */
function sexes(rows: readonly InterventionRow[]): readonly ImportIssue[] {
  return rows.flatMap((row) => {
    const { participants, participantsWomen, participantsMen } = row.counts;
    if (participants === undefined || participantsWomen === undefined || participantsMen === undefined) return [];
    const sum = participantsWomen + participantsMen;
    if (sum === participants) return [];
    const facts = { printed: String(participants), computed: String(sum), unit: "count", of: "columns", parts: 2 };
    const found = String(participants);
    return [
      importIssue(row.sheet, null, {
        code: "counts-differ",
        severity: "warning",
        row: row.row,
        heading: row.name,
        found,
        facts,
        done: "kept",
      }),
    ];
  });
}
