import { kronor, share } from "../calculation/units";
import { ok, type Result } from "../calculation/result";
import { COST_SECTORS } from "../valuation/sectors";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";
import { TAKEN_OFF, type IncomeSettings } from "./income-settings";
import { splitSettings, type ReportSettings } from "./pivot-settings";
import type { ReportChoices } from "./report-choices";
import { readWritten, stillThere } from "./written-pivots";
import { readWrittenReports, reportsStanding } from "./written-reports";

/** What tables of one workbook may be worked out by, choice by choice. wage: for work that tells none. */
export const WORKED_OUT_BY = [
  ...TAKEN_OFF, "wage", "success", "basis", "split", "own", "short", "long", "fewest",
] as const; // prettier-ignore
export type WorkedOutBy = (typeof WORKED_OUT_BY)[number];

/** Choices of a sheet that stands: incomes alone have no cost and no years, and the only wage of their own. */
export interface ChoicesThere extends Partial<ReportSettings> {
  readonly income: IncomeSettings;
  readonly fewest: number;
  /** Öre a month; null: the assumptions'. */
  readonly wage: number | null;
}

/** A report of the workbook that was worked out otherwise than what is in the pane. */
export interface OtherwiseWritten {
  /** Names of its sheets, in the workbook's order. */
  readonly sheets: readonly string[];
  readonly there: ChoicesThere;
  /** What differs; never empty. */
  readonly differs: readonly WorkedOutBy[];
}

/** What is about to be written: its own sheets are not held against it. */
export type AboutToWrite = { readonly report: "participants" } | { readonly pivot: string };

/**
 * Reports of the workbook on the same participations that stand with other choices than these, in the order written. Of
 * pivots, which are written anew together, neither the rule of success nor the limit can come to differ.
 */
export async function otherwiseWritten(
  port: WorkbookPort,
  choices: ReportSettings,
  now: AboutToWrite,
): Promise<Result<readonly OtherwiseWritten[], WorkbookFault>> {
  const listed = await port.listSheets();
  if (!listed.ok) return listed;
  const [reports, pivots] = [await readWrittenReports(port), await readWritten(port)];
  if (!reports.ok) return reports;
  if (!pivots.ok) return pivots;
  const told = reportsStanding(reports.value, listed.value).flatMap(({ choices: of, ids }) => {
    const there = choicesThere(of);
    return there === null || ("report" in now && of.report === now.report) ? [] : [{ ids, there, together: false }];
  });
  const tables = stillThere(pivots.value, listed.value)
    .filter(({ id }) => !("pivot" in now && now.pivot === id))
    .map(({ id, settings }) => ({
      ids: [id],
      there: { ...splitSettings(settings).choices, wage: null },
      together: "pivot" in now,
    }));
  const namesOf = (ids: readonly string[]): readonly string[] =>
    listed.value.flatMap(({ mark, name }) => (mark !== null && ids.includes(mark) ? [name] : []));
  return ok(
    [...told, ...tables].flatMap(({ ids, there, together }): OtherwiseWritten[] => {
      const differs = differences(there, choices).filter((one) => !together || (one !== "success" && one !== "fewest"));
      return differs.length === 0 ? [] : [{ sheets: namesOf(ids), there, differs }];
    }),
  );
}

/** The choices to begin with where reports stand: the board's, else those of the table written last; null: none stands. */
export async function choicesStanding(port: WorkbookPort): Promise<Result<ReportSettings | null, WorkbookFault>> {
  const reports = await readWrittenReports(port);
  if (!reports.ok) return reports;
  for (const { choices } of reports.value) if (choices.report === "participants") return ok(choices.settings);
  const pivots = await readWritten(port);
  if (!pivots.ok) return pivots;
  const last = pivots.value.at(-1);
  return ok(last === undefined ? null : splitSettings(last.settings).choices);
}

/** null: it is worked out of other data, by none of these. */
function choicesThere(choices: ReportChoices): ChoicesThere | null {
  if (choices.report === "participants") return { ...choices.settings, wage: null };
  if (choices.report !== "income") return null;
  return { income: choices.income, fewest: choices.fewest, wage: choices.monthlyWage };
}

/** What differs, as far as the first has it. */
export function differences({ cost, horizons, income, fewest, wage }: ChoicesThere, here: ReportSettings) {
  const differs: Readonly<Record<WorkedOutBy, boolean>> = {
    ...takenOffDiffers(income, here.income),
    wage: wage !== null,
    success: income.success !== here.income.success,
    basis: cost !== undefined && cost.basis !== here.cost.basis,
    split: cost !== undefined && cost.split !== here.cost.split,
    own: cost !== undefined && ownDiffers(cost, here.cost),
    short: horizons !== undefined && horizons.short !== here.horizons.short,
    long: horizons !== undefined && horizons.long !== here.horizons.long,
    fewest: fewest !== here.fewest,
  };
  return WORKED_OUT_BY.filter((one) => differs[one]);
}

/** "0.1" and "0.10" are one share. */
function takenOffDiffers(there: IncomeSettings, here: IncomeSettings) {
  const differs = (name: (typeof TAKEN_OFF)[number]): boolean => !share(there[name]).equals(share(here[name]));
  return {
    deadweight: differs("deadweight"),
    displacedSubsidised: differs("displacedSubsidised"),
    displacedUnsubsidised: differs("displacedUnsubsidised"),
    publicFunds: differs("publicFunds"),
  };
}

function ownDiffers({ chosen: there }: ReportSettings["cost"], { chosen: here }: ReportSettings["cost"]): boolean {
  if (there === null || here === null) return there !== here;
  if (there.use !== here.use) return true;
  return COST_SECTORS.some((sector) => {
    const [one, other] = [there.amounts[sector], here.amounts[sector]];
    return one === undefined || other === undefined ? one !== other : !kronor(one).equals(kronor(other));
  });
}

/** Whether two tables are worked out alike. */
export const sameChoices = (one: ReportSettings, other: ReportSettings): boolean =>
  differences({ ...one, wage: null }, other).length === 0;
