/** The livelihoods that bring money by a rule of the assumption set. */
export const BENEFITS = ["SJP", "REHAB", "AE", "SE", "AKASSA", "AKTST", "UTV", "ETAB", "FSTOD", "STUD"] as const;
export type Benefit = (typeof BENEFITS)[number];

/**
 * The livelihoods (försörjningskällor) a participation is registered with, before and after.
 * Codes of the SUS note, 2.3. Several at once are normal. LON and INGEN bring no benefit; ANNAN and OKAND bring one
 * whose amount is not known.
 */
export const LIVELIHOODS = [...BENEFITS, "LON", "INGEN", "ANNAN", "OKAND"] as const;
export type Livelihood = (typeof LIVELIHOODS)[number];

/** The livelihoods without an amount: a state that holds one is valued for the rest only, and says so. */
export const WITHOUT_AMOUNT = ["ANNAN", "OKAND"] as const satisfies readonly Livelihood[];

/**
 * The schemes a job can be subsidised by: wageSubsidy lönebidrag, introductoryJob introduktionsjobb, extraService
 * extratjänst, newStartJob nystartsjobb.
 */
export const SUBSIDY_SCHEMES = ["wageSubsidy", "introductoryJob", "extraService", "newStartJob"] as const;
export type SubsidyScheme = (typeof SUBSIDY_SCHEMES)[number];

/** Work said to be subsidised without a scheme counts as this, an assumption shown. Source: METHOD section 4. */
export const DEFAULT_SUBSIDY_SCHEME: SubsidyScheme = "wageSubsidy";
