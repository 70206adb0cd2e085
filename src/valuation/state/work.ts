import type { Decimal } from "../../calculation/decimal";
import { ok, type Result } from "../../calculation/result";
import type { Ore } from "../../calculation/units";
import type { AssumptionSet } from "../assumptions/assumption-set";
import type { MissingValue } from "../assumptions/faults";
import { pick, pickFlag, type Used } from "../assumptions/pick";
import { DEFAULT_SUBSIDY_SCHEME } from "../livelihoods";
import { NO_MONEY, oreOf, sumOre } from "../ore";
import type { LedgerLine } from "./ledger";
import { payOf, type Pay } from "./pay";
import { production } from "./production";
import { productionFactor } from "./production-factor";
import type { Job, State, SubsidisedJob } from "./state";
import { wageSubsidy, type SubsidyTerms } from "./wage-subsidy";

/** What work brings in a year. */
export interface Work {
  readonly wage: Ore;
  readonly production: Ore;
  readonly lines: readonly LedgerLine[];
}

const NO_PAY: Pay = { wage: NO_MONEY, contribution: NO_MONEY };
const NO_WORK: Work = { wage: NO_MONEY, production: NO_MONEY, lines: [] };

/**
 * Wage, contributions, subsidy and production of a state's jobs. Source: METHOD section 4, items 1-3.
 * @param monthlyWage of jobs that name none; null: the wage of the set
 */
export function workOf(
  state: State,
  monthlyWage: Ore | null,
  set: AssumptionSet,
  used: Used,
): Result<Work, MissingValue> {
  const { unsubsidised, subsidised } = state;
  if (unsubsidised === null && subsidised === null) return ok(NO_WORK);
  const rules = pick(set, ["employerContribution", "production.subsidyEffect"], used);
  if (!rules.ok) return rules;
  const factor = productionFactor(set, used);
  if (!factor.ok) return factor;
  const rate = rules.value.employerContribution;

  const unsubsidisedPay = payOfJob(unsubsidised, monthlyWage, rate, set, used);
  if (!unsubsidisedPay.ok) return unsubsidisedPay;
  const subsidisedPay = payOfJob(subsidised, monthlyWage, rate, set, used);
  if (!subsidisedPay.ok) return subsidisedPay;
  const subsidy = subsidyOf(subsidised, monthlyWage, rate, set, used);
  if (!subsidy.ok) return subsidy;

  const produced = production(
    {
      unsubsidisedWage: unsubsidisedPay.value.wage,
      subsidisedWage: subsidisedPay.value.wage,
      subsidisedContribution: subsidisedPay.value.contribution,
      subsidy: subsidy.value,
    },
    factor.value,
    rules.value["production.subsidyEffect"],
  );
  const wage = sumOre([unsubsidisedPay.value.wage, subsidisedPay.value.wage]);
  const contribution = sumOre([unsubsidisedPay.value.contribution, subsidisedPay.value.contribution]);
  return ok({
    wage,
    production: produced,
    lines: [
      { item: "production", from: null, to: "employer", amount: produced },
      { item: "wage", from: "employer", to: "individual", amount: wage },
      { item: "contribution", from: "employer", to: "stateOther", amount: contribution },
      ...(subsidised === null
        ? []
        : [{ item: "subsidy", from: "employmentService", to: "employer", amount: subsidy.value } as const]),
    ],
  });
}

function payOfJob(
  job: Job | null,
  monthlyWage: Ore | null,
  rate: Decimal,
  set: AssumptionSet,
  used: Used,
): Result<Pay, MissingValue> {
  if (job === null) return ok(NO_PAY);
  const wage = wageOfJob(job, monthlyWage, set, used);
  return wage.ok ? ok(payOf(job.extent, wage.value, rate)) : wage;
}

/** A job's monthly full-time wage: its own, else the valuation's, else the set's. */
export function wageOfJob(
  job: Job | null,
  monthlyWage: Ore | null,
  set: AssumptionSet,
  used: Used,
): Result<Ore, MissingValue> {
  const told = job?.monthlyWage ?? monthlyWage;
  if (told !== null) return ok(told);
  const assumed = pick(set, ["base.monthlyWageAfter"], used);
  return assumed.ok ? ok(oreOf(assumed.value["base.monthlyWageAfter"])) : assumed;
}

function subsidyOf(
  job: SubsidisedJob | null,
  monthlyWage: Ore | null,
  rate: Decimal,
  set: AssumptionSet,
  used: Used,
): Result<Ore, MissingValue> {
  if (job === null) return ok(NO_MONEY);
  const wage = wageOfJob(job, monthlyWage, set, used);
  if (!wage.ok) return wage;
  const terms = termsOf(job, set, used);
  return terms.ok ? ok(wageSubsidy(wage.value, job.extent, terms.value, rate)) : terms;
}

function termsOf(job: SubsidisedJob, set: AssumptionSet, used: Used): Result<SubsidyTerms, MissingValue> {
  const scheme = job.scheme ?? DEFAULT_SUBSIDY_SCHEME;
  const contributions = pickFlag(set, `subsidy.${scheme}.contributions`, used);
  if (!contributions.ok) return contributions;
  const cap = pick(set, [`subsidy.${scheme}.cap`], used);
  if (!cap.ok) return cap;
  const terms = { cap: cap.value[`subsidy.${scheme}.cap`], contributions: contributions.value };
  if (job.share !== null) return ok({ ...terms, share: job.share });
  const share = pick(set, [`subsidy.${scheme}.share`], used);
  return share.ok ? ok({ ...terms, share: share.value[`subsidy.${scheme}.share`] }) : share;
}
