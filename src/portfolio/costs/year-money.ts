import type { InterventionRow, MoneyKind } from "../../participation/model/interventions";
import type { Kronor } from "../../calculation/units";
import type { PivotCostOptions, TakenRows } from "../pivot/model";

/** Money of the association, and money of ESF: never added to each other. */
export type Purse = "ordinary" | "esf";

const KINDS: Readonly<Record<Purse, Readonly<Record<"outcome" | "budget", MoneyKind>>>> = {
  ordinary: { outcome: "outcome", budget: "budget" },
  esf: { outcome: "outcomeEsf", budget: "budgetEsf" },
};

/** What was taken of the rows of an intervention and year; `kind` is null where none of them tells any. */
export interface YearMoney {
  readonly from: "outcome" | "budget" | null;
  readonly kind: MoneyKind | null;
  readonly amounts: readonly Kronor[];
}

/**
 * The cost of an intervention and year: the outcomes of its rows where any tells one, else their budgets; or only the
 * one asked for. It is chosen for the year, never row by row: budget and outcome may stand on rows of their own, and
 * are then the same money twice. Source: METHOD section 5 (costs are per intervention and calendar year).
 */
export function yearMoney(
  rows: readonly Pick<InterventionRow, "money">[],
  purse: Purse,
  basis: PivotCostOptions["basis"],
): YearMoney {
  const order = basis === "outcome-else-budget" ? (["outcome", "budget"] as const) : [basis];
  for (const from of order) {
    const kind = KINDS[purse][from];
    const amounts = rows.flatMap(({ money }) => money[kind] ?? []);
    if (amounts.length > 0) return { from, kind, amounts };
  }
  return { from: null, kind: null, amounts: [] };
}

/** Of no rows. */
export const NO_ROWS: TakenRows = { outcome: 0, budget: 0, esf: 0, setAside: 0, none: 0 };

/** Adds the rows of an intervention and year to those counted before. */
export function countTaken(
  before: TakenRows,
  rows: readonly Pick<InterventionRow, "money">[],
  { ordinary, esf }: Readonly<Record<Purse, YearMoney>>,
): TakenRows {
  const counted: Record<keyof TakenRows, number> = { ...before };
  const tells = ({ money }: Pick<InterventionRow, "money">, kind: MoneyKind | null): boolean =>
    kind !== null && money[kind] !== undefined;
  const beside = ({ from }: YearMoney, row: Pick<InterventionRow, "money">, budget: MoneyKind): boolean =>
    from === "outcome" && tells(row, budget);
  for (const row of rows) {
    if (ordinary.from !== null && tells(row, ordinary.kind)) counted[ordinary.from] += 1;
    else if (esf.kind !== null && row.money[esf.kind]?.isZero() === false) counted.esf += 1;
    else counted[beside(ordinary, row, "budget") || beside(esf, row, "budgetEsf") ? "setAside" : "none"] += 1;
  }
  return counted;
}

/** Where a cost is chosen for everyone: what tells money is set aside. */
export function countSetAside(rows: readonly Pick<InterventionRow, "money">[]): TakenRows {
  const told = Object.values(KINDS).flatMap(({ outcome, budget }) => [outcome, budget]);
  const setAside = rows.filter(({ money }) => told.some((kind) => money[kind] !== undefined)).length;
  return { ...NO_ROWS, setAside, none: rows.length - setAside };
}
