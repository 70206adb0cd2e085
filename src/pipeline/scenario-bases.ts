import { fail, ok, type Result } from "../calculation/result";
import { pivot, pivotDimensions, preparePortfolio } from "../portfolio/pivot";
import type { PivotFault, PivotGroup, PortfolioData } from "../portfolio/pivot/model";
import { baseOfGroup, type BaseFault } from "../portfolio/scenario/group-base";
import type { GroupBase } from "../portfolio/scenario/figures";
import { safePivot, type SafeGroup } from "../portfolio/suppression/safe-report";
import type { Edits } from "../valuation/assumptions/faults";
import type { Language } from "../words/language";
import { pivotKeyText } from "../words/pivot";
import { pivotSheetWords } from "../words/pivot-sheet";
import { queryOf, startSettings } from "./pivot-settings";

/** A group to start a scenario from, or why it cannot be. */
export interface OfferedBase {
  /** "all", or the year as the data has it. */
  readonly key: string;
  readonly label: string;
  readonly base: Result<GroupBase, BaseFault>;
}

/**
 * The portfolio as a whole and year by year, as bases of scenarios. A group that may not be shown, for its own few
 * persons or for what it would tell of another's, is not offered as one.
 */
export function scenarioBases(
  { participations, interventions }: PortfolioData,
  edits: Edits,
  language: Language,
): Result<readonly OfferedBase[], PivotFault> {
  const data = preparePortfolio({ participations, interventions });
  const byYear = pivotDimensions(data).some(({ dimension }) => dimension === "year");
  const settings = startSettings(data);
  const query = queryOf(
    {
      ...settings,
      ...(byYear && { rows: ["year"] as const }),
      columns: { kind: "measures", sector: "society", measures: ["participations", "valued", "incomeShort", "cost"] },
    },
    edits,
  );
  const found = pivot(data, query);
  if (!found.ok) return found;
  const safe = safePivot(found.value, settings.fewest);
  const offer = (key: string, label: string, group: PivotGroup, shown: SafeGroup): OfferedBase => ({
    key,
    label,
    base: shown.cells.some(({ kind }) => kind === "suppressed")
      ? fail({ code: "too-few" })
      : baseOfGroup(label, group, found.value, settings.fewest),
  });
  const years = byYear ? found.value.groups : [];
  return ok([
    offer("all", pivotSheetWords(language).portfolio, found.value.total, safe.total),
    ...years.map((group, at) => {
      const [key = ""] = group.keys;
      return offer(key === "" ? "none" : key, pivotKeyText("year", key, language), group, safe.groups[at] as SafeGroup);
    }),
  ]);
}
