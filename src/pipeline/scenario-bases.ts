import { fail, ok, type Result } from "../calculation/result";
import { pivot, pivotDimensions } from "../portfolio/pivot";
import {
  NOT_TOLD,
  type Pivot,
  type PivotFault,
  type PivotGroup,
  type PivotQuery,
  type PortfolioData,
} from "../portfolio/pivot/model";
import { baseOfGroup, type BaseFault } from "../portfolio/scenario/group-base";
import type { GroupBase } from "../portfolio/scenario/figures";
import { safeReport, type SafeGroup, type SafePivot } from "../portfolio/suppression/safe-report";
import type { Edits } from "../valuation/assumptions/faults";
import type { Language } from "../words/language";
import { dimensionText, pivotKeyText } from "../words/pivot";
import { pivotSheetWords } from "../words/pivot-sheet";
import { FEWEST, queryOf, startSettings } from "./pivot-settings";

/** What a portfolio is divided by for scenarios. */
export const BASE_DIMENSIONS = ["year", "intervention", "targetGroup", "responsibleOrganisation"] as const;
export type BaseDimension = (typeof BASE_DIMENSIONS)[number];
/** One of them, or one within another. */
export type Division = readonly [BaseDimension] | readonly [BaseDimension, BaseDimension];

/** A group to start a scenario from, or why it cannot be. */
export interface OfferedBase {
  /** WHOLE, or made of the division and its keys. */
  readonly key: string;
  readonly label: string;
  /** What the group is one of; null: the whole portfolio. */
  readonly division: Division | null;
  /** Its own year, where the division tells one. */
  readonly year: number | null;
  readonly base: Result<GroupBase, BaseFault>;
}

/** The key of the whole portfolio. */
export const WHOLE = "all";

/** What the data tells of the dimensions: each by itself, and every two of them. */
export function baseDivisions(data: PortfolioData): {
  readonly alone: readonly (readonly [BaseDimension])[];
  readonly paired: readonly (readonly [BaseDimension, BaseDimension])[];
} {
  const told = pivotDimensions(data).map(({ dimension }) => dimension);
  const known = BASE_DIMENSIONS.filter((one) => told.includes(one));
  return {
    alone: known.map((one) => [one]),
    paired: known.flatMap((first, at) => known.slice(at + 1).map((second) => [first, second] as const)),
  };
}

/**
 * The portfolio as a whole and its groups by each dimension, as bases of scenarios; all of them protected together. A
 * group that may not be shown, for its own few persons or for what it would tell of another's, is not offered as one.
 */
export function scenarioBases(
  data: PortfolioData,
  edits: Edits,
  language: Language,
): Result<readonly OfferedBase[], PivotFault> {
  const { alone } = baseDivisions(data);
  // Without any of them there is the whole alone, whatever the rows are.
  const made = pivotsOf(data, alone.length === 0 ? [startSettings(data).rows] : alone, edits);
  if (!made.ok) return made;
  const { pivots, safe } = made.value;
  const [first, shown] = [pivots[0] as Pivot, safe[0] as SafePivot];
  const whole: OfferedBase = {
    key: WHOLE,
    label: pivotSheetWords(language).portfolio,
    division: null,
    year: null,
    base: offered(pivotSheetWords(language).portfolio, first.total, shown.total, first),
  };
  const groups = alone.flatMap((division, at) => groupsOf(division, pivots[at] as Pivot, safe[at] as SafePivot, language)); // prettier-ignore
  return ok([whole, ...groups]);
}

/** The groups of two dimensions, one within the other; protected together with the groups of each of the two. */
export function pairedBases(
  data: PortfolioData,
  division: readonly [BaseDimension, BaseDimension],
  edits: Edits,
  language: Language,
): Result<readonly OfferedBase[], PivotFault> {
  const made = pivotsOf(data, [division, [division[0]], [division[1]]], edits);
  if (!made.ok) return made;
  const { pivots, safe } = made.value;
  return ok(groupsOf(division, pivots[0] as Pivot, safe[0] as SafePivot, language));
}

interface Made {
  readonly pivots: readonly Pivot[];
  readonly safe: readonly SafePivot[];
}

function pivotsOf(
  data: PortfolioData,
  divisions: readonly PivotQuery["rows"][],
  edits: Edits,
): Result<Made, PivotFault> {
  const settings = startSettings(data);
  const pivots: Pivot[] = [];
  for (const rows of divisions) {
    const found = pivot(data, queryOf({ ...settings, rows, columns: COLUMNS }, edits));
    if (!found.ok) return found;
    pivots.push(found.value);
  }
  return ok({ pivots, safe: safeReport({ pivots }, FEWEST.start).pivots });
}

/** What a base tells of its group. */
const COLUMNS = {
  kind: "measures",
  sector: "society",
  measures: ["participations", "valued", "incomeShort", "cost"],
} as const;

function groupsOf(division: Division, of: Pivot, safe: SafePivot, language: Language): readonly OfferedBase[] {
  return of.groups.map((group, at) => {
    const told = division.map((dimension, part) => ({ dimension, key: group.keys[part] ?? NOT_TOLD }));
    const label = told.map(({ dimension, key }) => named(dimension, key, language)).join(", ");
    const year = told.find(({ dimension, key }) => dimension === "year" && key !== NOT_TOLD)?.key;
    return {
      key: told.map(({ dimension, key }) => `${dimension}=${encodeURIComponent(key)}`).join("&"),
      label,
      division,
      year: year === undefined ? null : Number(year),
      base: offered(label, group, safe.groups[at] as SafeGroup, of),
    };
  });
}

/** What is not told says of what. */
function named(dimension: BaseDimension, key: string, language: Language): string {
  const text = pivotKeyText(dimension, key, language);
  return key === NOT_TOLD ? `${dimensionText(dimension, language)}: ${text.toLowerCase()}` : text;
}

function offered(label: string, group: PivotGroup, shown: SafeGroup, of: Pivot): OfferedBase["base"] {
  if (shown.cells.some(({ kind }) => kind === "suppressed")) return fail({ code: "too-few" });
  return baseOfGroup(label, group, of, FEWEST.start);
}
