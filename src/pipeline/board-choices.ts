import type { SafeIncome } from "../portfolio/income/safe-income";
import type { NetOptions } from "../portfolio/income/net-changes";
import type { PortfolioData } from "../portfolio/pivot/model";
import type { Edits } from "../valuation/assumptions/faults";
import { NET_AS_SHIPPED } from "./net-changes";
import { participationIncome } from "./participation-income";
import { startSettings, type PivotSettings } from "./pivot-settings";
import { incomeAsked, netAsked, type ReportChoices } from "./report-choices";

type Choices = readonly ReportChoices[];

const of = <R extends ReportChoices["report"]>(
  choices: Choices,
  report: R,
): Extract<ReportChoices, { readonly report: R }> | undefined =>
  // prettier-ignore
  choices.find((one): one is Extract<ReportChoices, { readonly report: R }> => one.report === report);

/** As the report on participant rows that stands in the workbook was asked for; else as one is to begin with. */
export function askedSettings(choices: Choices, data: PortfolioData): PivotSettings {
  const written = of(choices, "participants");
  return written === undefined ? startSettings(data) : { ...startSettings(data), ...written.settings };
}

/** The strictest limit that any of them was written with. */
export const limitsOf = (choices: Choices): readonly number[] => [
  ...(of(choices, "participants") === undefined ? [] : [of(choices, "participants")?.settings.fewest ?? 0]),
  ...(of(choices, "income") === undefined ? [] : [of(choices, "income")?.fewest ?? 0]),
];

/**
 * Incomes per year as the sheet in the workbook has them, with its wage and what it takes off; hidden is what is hidden of
 * the years in all sheets together. Who succeeded is told by the rule of those.
 */
export function askedYears(
  years: readonly SafeIncome[],
  choices: Choices,
  data: PortfolioData,
  edits: Edits,
): readonly SafeIncome[] {
  const written = of(choices, "income");
  if (written === undefined) return years;
  const made = participationIncome(data.participations, incomeAsked(written, edits));
  if (!made.ok) return years;
  return years.map((year) => {
    const own = made.value.find((one) => one.year === year.year);
    if (own === undefined) return year;
    const { rung, adjustments, monthlyWage, restsOn, income } = own;
    const hides = year.income === "suppressed";
    return { ...year, rung, adjustments, monthlyWage, restsOn, income: hides ? "suppressed" : income };
  });
}

/** Net changes as the sheet in the workbook has them. */
export function askedNet(choices: Choices, edits: Edits): NetOptions {
  const written = of(choices, "net-changes");
  return { ...NET_AS_SHIPPED, ...(written === undefined ? {} : netAsked(written)), edits };
}
