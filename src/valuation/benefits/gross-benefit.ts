import type { Decimal } from "../../calculation/decimal";
import { ok, type Result } from "../../calculation/result";
import type { Ore, Share } from "../../calculation/units";
import type { AssumptionSet } from "../assumptions/assumption-set";
import type { MissingValue } from "../assumptions/faults";
import type { NumberName } from "../assumptions/names";
import { pick, pickFlag, pickWord, type Rules, type Used } from "../assumptions/pick";
import type { Benefit } from "../livelihoods";
import { oreOf } from "../ore";
import { activityCompensation, ACTIVITY_COMPENSATION_RULES } from "./activity-compensation";
import { activitySupport, ACTIVITY_SUPPORT_RULES } from "./activity-support";
import type { BenefitRule } from "./benefit-rules";
import { developmentBenefit, DEVELOPMENT_BENEFIT_RULES } from "./development-benefit";
import { establishmentBenefit, ESTABLISHMENT_BENEFIT_RULES } from "./establishment-benefit";
import { sicknessCompensation, SICKNESS_COMPENSATION_RULES } from "./sickness-compensation";
import { sicknessPay, SICKNESS_PAY_RULES } from "./sickness-pay";
import { studentGrant, STUDENT_GRANT_RULES } from "./student-grant";
import { unemploymentInsurance, UNEMPLOYMENT_INSURANCE_RULES } from "./unemployment-insurance";

/**
 * A year's benefit before tax, by the rule the set holds for it: amount at full extent · extent.
 *
 * @param benefit any but income support, which needs all else first
 * @param extent more than 0, at most 1
 * @returns kronor in öre, rounded once
 */
export function grossBenefit(
  benefit: Exclude<Benefit, "FSTOD">,
  extent: Share,
  set: AssumptionSet,
  used: Used,
): Result<Ore, MissingValue> {
  const rule = pickWord(set, `benefit.${benefit}.rule`, used);
  if (!rule.ok) return rule;
  const full = atFullExtent(rule.value, set, used);
  return full.ok ? ok(oreOf(full.value.times(extent))) : full;
}

/** A year's benefit at full extent, kronor, not rounded. */
function atFullExtent(rule: BenefitRule, set: AssumptionSet, used: Used): Result<Decimal, MissingValue> {
  const by = <const N extends readonly NumberName[]>(names: N, formula: (rules: Rules<N>) => Decimal) => {
    const rules = pick(set, names, used);
    return rules.ok ? ok(formula(rules.value)) : rules;
  };
  switch (rule) {
    case "sicknessPay":
      return by(SICKNESS_PAY_RULES, sicknessPay);
    case "sicknessCompensation":
      return by(SICKNESS_COMPENSATION_RULES, sicknessCompensation);
    case "activityCompensation":
      return by(ACTIVITY_COMPENSATION_RULES, activityCompensation);
    case "unemploymentInsurance":
      return by(UNEMPLOYMENT_INSURANCE_RULES, unemploymentInsurance);
    case "activitySupport":
      return by(ACTIVITY_SUPPORT_RULES, activitySupport);
    case "developmentBenefit": {
      const school = pickFlag(set, "developmentBenefit.upperSecondary", used);
      return school.ok ? by(DEVELOPMENT_BENEFIT_RULES, (rules) => developmentBenefit(rules, school.value)) : school;
    }
    case "establishmentBenefit":
      return by(ESTABLISHMENT_BENEFIT_RULES, establishmentBenefit);
    case "studentGrant":
      return by(STUDENT_GRANT_RULES, studentGrant);
  }
}
