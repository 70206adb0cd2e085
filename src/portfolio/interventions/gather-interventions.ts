import { sumKronor } from "../../calculation/amounts";
import { calendarYear, type Kronor } from "../../calculation/units";
import type { InterventionRow, MoneyKind } from "../../participation/model/interventions";
import { foldLabel } from "../../participation/sus/printed-figures";
import { yearMoney } from "../costs/year-money";
import { categoryKey, namedCategory, supportOf } from "./categories";
import type { AmountKind, Category, Intervention } from "./model";

const AMOUNTS: readonly AmountKind[] = ["decidedFunds", "outcome", "budget"];
const ESF: Readonly<Record<AmountKind, MoneyKind | null>> = {
  decidedFunds: null,
  outcome: "outcomeEsf",
  budget: "budgetEsf",
};

/** The first of decided funds, outcome and budget that any row has: the order the import's checks use. */
export const amountKindOf = (rows: readonly InterventionRow[]): AmountKind =>
  AMOUNTS.find((kind) => rows.some(({ money }) => money[kind] !== undefined)) ?? "outcome";

/** Rows of an intervention and a year as interventions, in the order of their letters. */
export const gatherInterventions = (rows: readonly InterventionRow[], kind: AmountKind): readonly Intervention[] =>
  rowsByIntervention(rows).map((own) => gathered(own, kind));

/**
 * The rows of each intervention: one for each name of an association, however spelled, in the order of their letters,
 * so that the order of rows decides nothing. None is empty.
 */
export function rowsByIntervention(rows: readonly InterventionRow[]): readonly (readonly InterventionRow[])[] {
  const byName = new Map<string, InterventionRow[]>();
  for (const row of rows) {
    const key = `${foldLabel(row.name)}\n${foldLabel(row.association ?? "")}`;
    const held = byName.get(key);
    if (held === undefined) byName.set(key, [row]);
    else held.push(row);
  }
  return [...byName].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, own]) => inOwnOrder(own));
}

/** By year and place, whatever order they came in; a row of no year comes first. */
function inOwnOrder(rows: readonly InterventionRow[]): readonly InterventionRow[] {
  const yearOf = ({ year }: InterventionRow): number => (year === null ? -1 : year);
  const bySheet = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort((a, b) => yearOf(a) - yearOf(b) || bySheet(a.sheet, b.sheet) || a.row - b.row);
}

function gathered(rows: readonly InterventionRow[], kind: AmountKind): Intervention {
  const years = rows.flatMap(({ year }) => (year === null ? [] : [year]));
  const esfKind = ESF[kind];
  const groups = distinct(rows.flatMap(({ targetGroups }) => targetGroups.map(namedCategory)));
  const known = groups.filter(({ kind: of }) => of !== "undefined");
  const [first] = rows;
  return {
    name: first?.name ?? "",
    association: first?.association ?? null,
    years:
      years.length === 0 ? null : { first: calendarYear(Math.min(...years)), last: calendarYear(Math.max(...years)) },
    responsible: oneOf(rows.map(({ responsible }) => namedCategory(responsible))),
    orientation: oneOf(rows.map(({ orientation }) => ({ kind: orientation ?? "undefined" }))),
    support: supportOfRows(rows),
    targetGroups: known.length > 0 ? known : [{ kind: "undefined" }],
    amount: sumOf(rows, kind),
    rowsWithoutAmount: byYear(rows).filter((of) => of.every(({ money }) => money[kind] === undefined)).length,
    esf: esfKind === null ? null : sumOf(rows, esfKind),
  };
}

/** Rows of an intervention by year: budget and outcome of a year may stand on rows of their own. */
function byYear(rows: readonly InterventionRow[]): readonly (readonly InterventionRow[])[] {
  const years = new Map<InterventionRow["year"], InterventionRow[]>();
  for (const row of rows) years.set(row.year, [...(years.get(row.year) ?? []), row]);
  return [...years.values()];
}

/** In some year the amounts of a kind are not what the year costs: outcome, else budget. */
export const differsFromCost = (rows: readonly InterventionRow[], kind: AmountKind): boolean =>
  rowsByIntervention(rows).some((own) =>
    byYear(own).some((of) => {
      const amount = sumOf(of, kind);
      const { amounts } = yearMoney(of, "ordinary", "outcome-else-budget");
      const cost = amounts.length === 0 ? null : sumKronor(amounts);
      return amount === null || cost === null ? amount !== cost : !amount.equals(cost);
    }),
  );

function sumOf(rows: readonly InterventionRow[], kind: MoneyKind): Kronor | null {
  const amounts = rows.flatMap(({ money }) => money[kind] ?? []);
  return amounts.length === 0 ? null : sumKronor(amounts);
}

/** The one category the rows name: those that name none follow the others; different names are "several". */
function oneOf(categories: readonly Category[]): Category {
  const named = distinct(categories).filter(({ kind }) => kind !== "undefined");
  const [only] = named;
  if (only === undefined) return { kind: "undefined" };
  return named.length === 1 ? only : { kind: "several" };
}

function distinct(categories: readonly Category[]): readonly Category[] {
  return [...new Map([...categories].reverse().map((one) => [categoryKey(one), one])).values()].reverse();
}

/** A row says it in its precise orientation or its name; an ESF-financed one is no support to a project by that alone. */
function supportOfRows(rows: readonly InterventionRow[]): Category | null {
  for (const { preciseOrientation, name } of rows) {
    const said = supportOf(preciseOrientation ?? "") ?? supportOf(name);
    if (said !== null) return said;
  }
  return null;
}
