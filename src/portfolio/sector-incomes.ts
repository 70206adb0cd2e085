import { sumKronor } from "../calculation/amounts";
import { kronor, type CalendarYear, type Kronor } from "../calculation/units";
import { SECTORS, SOCIETY_PARTS, STATE_PARTS, type Sector } from "../valuation/sectors";
import { chooseIncome, type FigureIndex } from "./choose-figures";
import { all, measured, none } from "./measured";
import type { IncomeOrigin, Measured } from "./model";

export interface SectorIncome {
  readonly amount: Measured<Kronor>;
  readonly from: IncomeOrigin;
}

/**
 * The annual income of every sector one year: the source's own figure, else what the identities of METHOD section 1
 * give: the state as the sum of its parts, stateOther and others as what is left, society as the sum of its parts.
 */
export function sectorIncomes(index: FigureIndex, year: CalendarYear): ReadonlyMap<Sector, SectorIncome> {
  const incomes = new Map<Sector, SectorIncome>();
  for (const sector of SECTORS) incomes.set(sector, readIncome(index, year, sector));
  fillIn(incomes, "state", () => sum(incomes, STATE_PARTS));
  fillIn(incomes, "stateOther", () => difference(incomes, "state", ["employmentService", "socialInsurance"]));
  fillIn(incomes, "society", () => sum(incomes, SOCIETY_PARTS));
  fillIn(incomes, "others", () => difference(incomes, "society", ["municipality", "region", "state"]));
  return incomes;
}

function readIncome(index: FigureIndex, year: CalendarYear, sector: Sector): SectorIncome {
  const chosen = chooseIncome(index, year, sector);
  if (chosen === null) return { amount: none("income-missing"), from: { kind: "computed" } };
  const { figure, amount, overYears } = chosen;
  return {
    amount: measured(overYears === 1 ? amount : kronor(amount.div(overYears))),
    from: { kind: "cell", cell: figure.cell, derived: figure.derived, roundedTo: figure.roundedTo, overYears },
  };
}

function fillIn(incomes: Map<Sector, SectorIncome>, sector: Sector, compute: () => Measured<Kronor>): void {
  if (incomes.get(sector)?.amount.kind === "none") {
    incomes.set(sector, { amount: compute(), from: { kind: "computed" } });
  }
}

const amountOf = (incomes: ReadonlyMap<Sector, SectorIncome>, sector: Sector): Measured<Kronor> =>
  incomes.get(sector)?.amount ?? none("income-missing");

function sum(incomes: ReadonlyMap<Sector, SectorIncome>, parts: readonly Sector[]): Measured<Kronor> {
  const amounts = all(parts.map((part) => amountOf(incomes, part)));
  return amounts.kind === "none" ? amounts : measured(sumKronor(amounts.value));
}

function difference(
  incomes: ReadonlyMap<Sector, SectorIncome>,
  whole: Sector,
  parts: readonly Sector[],
): Measured<Kronor> {
  const total = amountOf(incomes, whole);
  const known = sum(incomes, parts);
  if (total.kind === "none") return total;
  if (known.kind === "none") return known;
  return measured(kronor(total.value.minus(known.value)));
}
