import type { PivotKey, PivotQuery, PortfolioData } from "../portfolio/pivot/model";
import { isShownBase } from "../portfolio/review/shown-base";
import type { SafePivot } from "../portfolio/suppression/safe-report";
import type { Edits } from "../valuation/assumptions/faults";
import type { Language } from "../words/language";
import type { BoardScenario } from "./board-sources";
import { queryOf, startSettings } from "./pivot-settings";
import { baseDivisions, pairedBases, scenarioBases, type OfferedBase } from "./scenario-bases";

/** A group of the portfolio that a scenario starts from, as a pivot has it. */
export interface BaseGroup {
  readonly scenario: BoardScenario;
  readonly query: PivotQuery;
  /** None: the whole portfolio. */
  readonly keys: readonly PivotKey[];
}

/** A label may have been kept in either. */
const LANGUAGES: readonly Language[] = ["sv", "en"];

/** The groups that scenarios start from and that there are today, found by what they are called. */
export function baseGroups(
  scenarios: readonly BoardScenario[],
  data: PortfolioData,
  edits: Edits,
): readonly BaseGroup[] {
  const settings = startSettings(data);
  const columns = { kind: "measures", sector: "society", measures: ["participations", "valued", "incomeShort", "cost"] } as const; // prettier-ignore
  return scenarios.flatMap((scenario): BaseGroup[] => {
    const label = scenario.scenario.figures.base?.label;
    const found = label === undefined ? null : offeredAs(label, data, edits);
    if (found === null) return [];
    const rows = found.division ?? settings.rows;
    const keys = found.division === null ? [] : keysOf(found);
    return [{ scenario, keys, query: queryOf({ ...settings, rows, columns }, edits) }];
  });
}

function offeredAs(label: string, data: PortfolioData, edits: Edits): OfferedBase | null {
  for (const language of LANGUAGES) {
    const named = (bases: ReturnType<typeof scenarioBases>): OfferedBase | undefined =>
      bases.ok ? bases.value.find((one) => one.label === label) : undefined;
    const alone = named(scenarioBases(data, edits, language));
    if (alone !== undefined) return alone;
    for (const division of baseDivisions(data).paired) {
      const paired = named(pairedBases(data, division, edits, language));
      if (paired !== undefined) return paired;
    }
  }
  return null;
}

/** "year=2017&intervention=Steget" → 2017, Steget. */
const keysOf = ({ key }: OfferedBase): readonly PivotKey[] =>
  key.split("&").map((part) => decodeURIComponent(part.slice(part.indexOf("=") + 1)));

/** Ids of the scenarios that may stand beside the tables: those from no group, and those from one that is shown. */
export function shownScenarios(
  scenarios: readonly BoardScenario[],
  groups: readonly BaseGroup[],
  safe: readonly SafePivot[],
): ReadonlySet<number> {
  const shown = scenarios.filter((one) => {
    const { base } = one.scenario.figures;
    if (base === null) return true;
    const at = groups.findIndex(({ scenario }) => scenario.id === one.id);
    const pivot = safe[at];
    return pivot !== undefined && isShownBase(base, pivot, groups[at]?.keys ?? []);
  });
  return new Set(shown.map(({ id }) => id));
}
