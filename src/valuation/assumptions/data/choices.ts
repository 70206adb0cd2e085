import { COST_SECTORS, type CostSector } from "../../sectors";
import { BENEFIT_RULES, type BenefitRule } from "../../benefits/benefit-rules";
import { flag, series, word, years, type Mark } from "../series";
import type { NoteCode } from "../notes";
import type { SourceCode } from "../sources";

/**
 * Who pays, what is taxed, which rule gives the amount, and other choices. Income support is not here but for its payer:
 * its rule (METHOD section 4, item 5) needs all else to be worked out first, and it is never taxed.
 */
const payer = (sector: CostSector, mark: Mark, source: SourceCode, note: NoteCode | null = null) =>
  word(COST_SECTORS, [years(2014, 2026, sector, mark, source, note)]);

const rule = (code: BenefitRule, mark: Mark, source: SourceCode, note: NoteCode | null = null) =>
  word(BENEFIT_RULES, [years(2014, 2026, code, mark, source, note)]);

const taxable = (value: boolean) => flag([years(2014, 2026, value, "assumed", "own", "taxableUnmarked")]);

const placeCost = () => series("SEK/year", [years<number>(2014, 2026, null, "missing", "own", "placeCost")]);

export const CHOICES = {
  "benefit.SJP.payer": payer("socialInsurance", "confirmed", "sus"),
  "benefit.REHAB.payer": payer("socialInsurance", "assumed", "own", "payerInferred"),
  "benefit.AE.payer": payer("socialInsurance", "confirmed", "sus"),
  "benefit.SE.payer": payer("socialInsurance", "confirmed", "sus"),
  "benefit.AKASSA.payer": payer("stateOther", "assumed", "own", "payerInferred"),
  "benefit.AKTST.payer": payer("employmentService", "assumed", "own", "budgetOfAf"),
  "benefit.UTV.payer": payer("employmentService", "assumed", "own", "budgetOfAf"),
  "benefit.ETAB.payer": payer("employmentService", "assumed", "own", "budgetOfAf"),
  "benefit.FSTOD.payer": payer("municipality", "confirmed", "sus"),
  "benefit.STUD.payer": payer("stateOther", "assumed", "own", "payerInferred"),
  "benefit.SJP.taxable": taxable(true),
  "benefit.REHAB.taxable": taxable(true),
  "benefit.AE.taxable": taxable(true),
  "benefit.SE.taxable": taxable(true),
  "benefit.AKASSA.taxable": taxable(true),
  "benefit.AKTST.taxable": taxable(true),
  "benefit.UTV.taxable": taxable(false),
  "benefit.ETAB.taxable": taxable(false),
  "benefit.STUD.taxable": taxable(false),
  "benefit.SJP.rule": rule("sicknessPay", "derived", "derived", "sicknessChecks"),
  "benefit.REHAB.rule": rule("sicknessPay", "assumed", "own"),
  "benefit.AE.rule": rule("activityCompensation", "assumed", "own", "unmarked"),
  "benefit.SE.rule": rule("sicknessCompensation", "assumed", "own", "unmarked"),
  "benefit.AKASSA.rule": rule("unemploymentInsurance", "assumed", "own", "first100"),
  "benefit.AKTST.rule": rule("activitySupport", "assumed", "own", "unmarked"),
  "benefit.UTV.rule": rule("developmentBenefit", "assumed", "own", "unmarked"),
  "benefit.ETAB.rule": rule("establishmentBenefit", "assumed", "own", "unmarked"),
  "benefit.STUD.rule": rule("studentGrant", "assumed", "own", "unmarked"),
  "developmentBenefit.upperSecondary": flag([years(2014, 2026, true, "assumed", "own", "upperSecondary")]),
  "reduction.compensation.inForce": flag([
    years(2014, 2021, false, "assumed", "own", "compensation"),
    years(2022, 2026, true, "assumed", "own", "introduced2022"),
  ]),
  "subsidy.wageSubsidy.contributions": flag([years(2014, 2026, true, "assumed", "own")]),
  "subsidy.introductoryJob.contributions": flag([
    years(2014, 2017, true, "assumed", "own", "beforeIntroductory"),
    years(2018, 2026, true, "confirmed", "gathered"),
  ]),
  "subsidy.extraService.contributions": flag([years(2015, 2023, true, "assumed", "own")]),
  "subsidy.newStartJob.contributions": flag([years(2014, 2026, false, "confirmed", "gathered")]),
  "place.studies.payer": payer("municipality", "assumed", "own", "payerInferred"),
  "place.programme.payer": payer("employmentService", "assumed", "own", "payerInferred"),
  "place.care.payer": payer("region", "assumed", "own", "payerInferred"),
  "place.studies.cost": placeCost(),
  "place.programme.cost": placeCost(),
  "place.care.cost": placeCost(),
} as const;
