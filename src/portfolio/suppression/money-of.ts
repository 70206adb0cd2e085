import type { PivotMeasure } from "../pivot/model";

/** Money that can tell a hidden count (telling-money.ts). It adds up as its persons do. */
export type Money = "income" | "cost";

/** The money each measure is formed from. Break-even's mean income is that of everybody. */
export const MONEY_OF: Readonly<Record<PivotMeasure, readonly Money[]>> = {
  participations: [],
  finished: [],
  valued: [],
  coverage: [],
  succeeded: [],
  successShare: [],
  incomeShort: ["income"],
  incomeLong: ["income"],
  cost: ["cost"],
  costEsf: ["cost"],
  profitabilityShort: ["income", "cost"],
  profitabilityLong: ["income", "cost"],
  incomePerParticipant: ["income"],
  costPerParticipant: ["cost"],
  payback: ["income", "cost"],
  benefitCostRatio: ["income", "cost"],
  degreeOfEffect: ["income"],
  breakEven: ["cost"],
};
