import type { ImportIssue } from "../../model/found-tables";
import type { InterventionRow, MoneyKind } from "../../model/interventions";
import { importIssue } from "../aggregates/import-issues";
import { foldLabel } from "../fold";
import { namedFacts, rowRuns } from "./named-places";
import { PURSES } from "./row-context";

/**
 * Money without a year beside money of years, of one intervention: both count, since nothing says that they are the same.
 * Told where they may be: on another sheet, or a budget on one side and outcomes on the other.
 */
export function withAndWithoutYear(rows: readonly InterventionRow[]): readonly ImportIssue[] {
  const byName = new Map<string, InterventionRow[]>();
  for (const row of rows) {
    const held = byName.get(foldLabel(row.name));
    if (held === undefined) byName.set(foldLabel(row.name), [row]);
    else held.push(row);
  }
  const pairs = [...byName.values()].flatMap((own) => PURSES.flatMap((kinds) => doubtful(own, kinds) ?? []));
  const sheets = new Map<string, Doubt[]>();
  for (const pair of pairs) {
    const key = `${pair.undated[0].sheet}\n${pair.dated[0].sheet}`;
    sheets.set(key, [...(sheets.get(key) ?? []), pair]);
  }
  return [...sheets.values()].map((list) => issueOf(list));
}

type Some = readonly [InterventionRow, ...InterventionRow[]];
interface Doubt {
  readonly undated: Some;
  readonly dated: Some;
}

function doubtful(own: readonly InterventionRow[], [outcome, budget]: readonly [MoneyKind, MoneyKind]): Doubt | null {
  const tells = ({ money }: InterventionRow): boolean => money[outcome] !== undefined || money[budget] !== undefined;
  const [undated, dated] = [true, false].map((lacks) =>
    own.filter((row) => (row.year === null) === lacks && tells(row)),
  );
  if (!some(undated) || !some(dated)) return null;
  const spent = (list: Some): boolean => list.some(({ money }) => money[outcome] !== undefined);
  const elsewhere = dated.filter(({ sheet }) => sheet !== undated[0].sheet);
  if (some(elsewhere)) return { undated, dated: elsewhere };
  return spent(undated) === spent(dated) ? null : { undated, dated };
}

const some = (rows: readonly InterventionRow[] | undefined): rows is Some => rows !== undefined && rows.length > 0;

function issueOf(list: readonly Doubt[]): ImportIssue {
  const undated = list.flatMap((one) => one.undated);
  const dated = list.flatMap((one) => one.dated);
  const positions = [...new Set(undated.map(({ row }) => row))].sort((a, b) => a - b);
  const other = (dated[0] as InterventionRow).sheet;
  const facts = { other, otherRows: rowRuns(dated.map(({ row }) => row)), ...namedFacts(undated) };
  const finding = { code: "cost-with-and-without-year", severity: "warning", row: positions[0] as number, facts, done: "kept" } as const; // prettier-ignore
  return { ...importIssue((undated[0] as InterventionRow).sheet, null, finding), rows: positions };
}
