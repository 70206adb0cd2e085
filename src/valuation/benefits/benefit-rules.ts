/**
 * The rules that give a benefit's amount, one formula a file in this folder. Which benefit follows which rule is an
 * assumption of the set. Income support (income-support.ts) is worked out last and is no choice.
 */
export const BENEFIT_RULES = [
  "sicknessPay",
  "sicknessCompensation",
  "activityCompensation",
  "unemploymentInsurance",
  "activitySupport",
  "developmentBenefit",
  "establishmentBenefit",
  "studentGrant",
] as const;
export type BenefitRule = (typeof BENEFIT_RULES)[number];
