import { costOfParticipants, perParticipant } from "../calculation/amounts";
import { benefitCostRatio } from "../calculation/benefit-cost-ratio";
import { incomeOverYears } from "../calculation/income-over-years";
import { payback } from "../calculation/payback";
import { profitability } from "../calculation/profitability";
import {
  kronor,
  persons,
  years,
  type CalendarYear,
  type Kronor,
  type Months,
  type Persons,
} from "../calculation/units";
import { COST_SECTORS, type Sector } from "../valuation/sectors";
import type { FigureIndex } from "./choose-figures";
import { sectorCosts, type SectorCost } from "./cost-per-participant";
import { both, measured, measuredPayback, none } from "./measured";
import type { CostBasis, HorizonResult, Measured, PortfolioOptions, SectorResult, YearResult } from "./model";
import { sectorIncomes, type SectorIncome } from "./sector-incomes";

/** One year's measures for the given sectors; nothing is rounded. */
export function yearResult(
  index: FigureIndex,
  year: CalendarYear,
  sectors: readonly Sector[],
  basis: CostBasis,
  options: PortfolioOptions,
): YearResult {
  const counted = index.participants(year)[0] ?? null;
  const participants = counted === null || counted.count <= 0 ? null : persons(counted.count);
  const incomes = sectorIncomes(index, year);
  const costOf = sectorCosts(index, year, basis, options);
  return {
    year,
    participants,
    participantsCell: counted?.cell ?? null,
    costs: COST_SECTORS.map((sector) => {
      const { amount, from } = costOf(sector);
      return { sector, perParticipant: amount, from };
    }),
    sectors: sectors.map((sector) => {
      const income = incomes.get(sector) ?? { amount: none("income-missing"), from: { kind: "computed" } as const };
      return sectorResult(sector, participants, costOf(sector), income, options.horizons);
    }),
  };
}

function sectorResult(
  sector: Sector,
  participants: Persons | null,
  costPer: SectorCost,
  income: SectorIncome,
  horizons: readonly number[],
): SectorResult {
  const people: Measured<Persons> = participants === null ? none("participants-missing") : measured(participants);
  // "No cost" outranks missing participants: the sector has none whatever their number.
  const cost = both(costPer.amount, people, costOfParticipants);
  const annual = income.amount;
  const longest = horizons[horizons.length - 1] ?? 1;
  return {
    sector,
    costPerParticipant: costPer.amount,
    costFrom: costPer.from,
    cost,
    annualIncome: annual,
    incomeFrom: income.from,
    horizons: horizons.map((horizon) => horizonResult(horizon, cost, annual, people)),
    payback: measurePayback(cost, annual),
    benefitCostRatio: positive(cost, (amount) =>
      both(measured(amount), annual, (c, a) => benefitCostRatio(c, a, years(longest))),
    ),
  };
}

/** A sector without cost (individuals and employers) has its income as profitability; a missing cost gives none. */
function horizonResult(
  horizon: number,
  cost: Measured<Kronor>,
  annual: Measured<Kronor>,
  people: Measured<Persons>,
): HorizonResult {
  const income = both(annual, measured(years(horizon)), (a, n) => incomeOverYears(a, n));
  const borne: Measured<Kronor> = cost.kind === "none" && cost.reason === "no-cost" ? measured(kronor(0)) : cost;
  const net = both(borne, annual, (c, a) => profitability(c, a, years(horizon)));
  return {
    years: horizon,
    income,
    incomePerParticipant: both(income, people, perParticipant),
    profitability: net,
    profitabilityPerParticipant: both(net, people, perParticipant),
  };
}

/** Payback of a cost by an annual income, with the reasons of a portfolio. */
export function measurePayback(cost: Measured<Kronor>, annual: Measured<Kronor>): Measured<Months> {
  return positive(cost, (amount) => {
    return annual.kind === "none" ? annual : measuredPayback(payback(amount, annual.value));
  });
}

/** A measure that needs a cost above 0. */
function positive<T>(cost: Measured<Kronor>, measure: (cost: Kronor) => Measured<T>): Measured<T> {
  if (cost.kind === "none") return cost;
  return cost.value.gt(0) ? measure(cost.value) : none("no-cost");
}
