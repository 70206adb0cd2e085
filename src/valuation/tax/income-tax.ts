import { ok, type Result } from "../../calculation/result";
import { share, type Ore, type Share } from "../../calculation/units";
import type { AssumptionSet } from "../assumptions/assumption-set";
import type { MissingValue } from "../assumptions/faults";
import { pick, pickFlag, type Used } from "../assumptions/pick";
import { downToHundreds, minusOre, NO_MONEY, smallerOre, sumOre, timesOre } from "../ore";
import { basicAllowance, BASIC_ALLOWANCE_RULES } from "./basic-allowance";
import { compensationReduction, COMPENSATION_REDUCTION_RULES } from "./compensation-reduction";
import { earnedIncomeCredit, EARNED_INCOME_CREDIT_RULES } from "./earned-income-credit";
import { earnedIncomeReduction, EARNED_INCOME_REDUCTION_RULES } from "./earned-income-reduction";
import { stateTax, STATE_TAX_RULES } from "./state-tax";

/** A year's taxable income, by what the tax asks about it. */
export interface TaxableIncome {
  readonly wage: Ore;
  /** Taxable sickness and activity compensation. */
  readonly compensation: Ore;
  /** All other taxable benefits. */
  readonly otherBenefits: Ore;
}

/** A year's tax and the credits on it: the tax paid is the three taxes less the three credits, never negative. */
export interface IncomeTax {
  readonly allowance: Ore;
  readonly municipality: Ore;
  readonly region: Ore;
  readonly state: Ore;
  readonly earnedIncomeCredit: Ore;
  readonly compensationReduction: Ore;
  readonly earnedIncomeReduction: Ore;
}

const NO_TAX: IncomeTax = {
  allowance: NO_MONEY,
  municipality: NO_MONEY,
  region: NO_MONEY,
  state: NO_MONEY,
  earnedIncomeCredit: NO_MONEY,
  compensationReduction: NO_MONEY,
  earnedIncomeReduction: NO_MONEY,
};

const LOCAL_RATES = ["localTax.municipality", "localTax.region"] as const;

/**
 * Tax on a whole state's income: assessed down to whole hundreds of kronor, less the basic allowance; municipality and
 * region by their own rates; state tax above the threshold. Credits in the law's order: the earned-income credit, never
 * above the local tax; then the reductions, never above the tax that is left. The general pension fee is fully credited
 * and left out; burial and public-service fees are left out.
 *
 * @param used is filled with the assumptions read: none where there is no taxable income
 * Source: METHOD section 4, item 4.
 */
export function incomeTax(income: TaxableIncome, set: AssumptionSet, used: Used): Result<IncomeTax, MissingValue> {
  const assessed = downToHundreds(sumOre([income.wage, income.compensation, income.otherBenefits]));
  if (assessed === 0) return ok(NO_TAX);
  const rates = pick(set, LOCAL_RATES, used);
  if (!rates.ok) return rates;
  const allowanceRules = pick(set, BASIC_ALLOWANCE_RULES, used);
  if (!allowanceRules.ok) return allowanceRules;
  const stateRules = pick(set, STATE_TAX_RULES, used);
  if (!stateRules.ok) return stateRules;

  const allowance = basicAllowance(assessed, allowanceRules.value);
  const taxable = minusOre(assessed, allowance);
  const municipality = timesOre(taxable, rates.value["localTax.municipality"]);
  const region = timesOre(taxable, rates.value["localTax.region"]);
  const state = stateTax(taxable, stateRules.value);
  const localRate = share(rates.value["localTax.municipality"].plus(rates.value["localTax.region"]));
  const full = fullCredits(income, { allowance, taxable, localRate }, set, used);
  if (!full.ok) return full;
  const local = sumOre([municipality, region]);
  return ok({ allowance, municipality, region, state, ...capped(full.value, local, sumOre([local, state])) });
}

type Credits = Pick<IncomeTax, "earnedIncomeCredit" | "compensationReduction" | "earnedIncomeReduction">;

interface CreditBasis {
  readonly allowance: Ore;
  readonly taxable: Ore;
  readonly localRate: Share;
}

/** Credits by their formulas, before what the tax has room for. */
function fullCredits(
  { wage, compensation }: TaxableIncome,
  { allowance, taxable, localRate }: CreditBasis,
  set: AssumptionSet,
  used: Used,
): Result<Credits, MissingValue> {
  let earned = NO_MONEY;
  if (wage > 0) {
    const rules = pick(set, EARNED_INCOME_CREDIT_RULES, used);
    if (!rules.ok) return rules;
    earned = earnedIncomeCredit(wage, allowance, localRate, rules.value);
  }
  let onCompensation = NO_MONEY;
  if (compensation > 0) {
    const inForce = pickFlag(set, "reduction.compensation.inForce", used);
    if (!inForce.ok) return inForce;
    if (inForce.value) {
      const rules = pick(set, COMPENSATION_REDUCTION_RULES, used);
      if (!rules.ok) return rules;
      onCompensation = compensationReduction(compensation, allowance, localRate, rules.value);
    }
  }
  const rules = pick(set, EARNED_INCOME_REDUCTION_RULES, used);
  if (!rules.ok) return rules;
  return ok({
    earnedIncomeCredit: earned,
    compensationReduction: onCompensation,
    earnedIncomeReduction: earnedIncomeReduction(taxable, rules.value),
  });
}

/** Credits in the law's order, each within what is left for it. */
function capped(full: Credits, localTax: Ore, tax: Ore): Credits {
  const earned = smallerOre(full.earnedIncomeCredit, localTax);
  const afterEarned = minusOre(tax, earned);
  const onCompensation = smallerOre(full.compensationReduction, afterEarned);
  const onIncome = smallerOre(full.earnedIncomeReduction, minusOre(afterEarned, onCompensation));
  return { earnedIncomeCredit: earned, compensationReduction: onCompensation, earnedIncomeReduction: onIncome };
}

/** The tax that is paid: taxes less credits. */
export const taxPaid = (tax: IncomeTax): Ore =>
  minusOre(
    sumOre([tax.municipality, tax.region, tax.state]),
    sumOre([tax.earnedIncomeCredit, tax.compensationReduction, tax.earnedIncomeReduction]),
  );
