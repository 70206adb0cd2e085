import type { NetCategory } from "../../model/net-counts";
import { livelihoodNames } from "../values/livelihood-names";
import { readOccupations, type Occupation } from "../values/occupations";
import { remembered } from "./labels";

export type NetKind = "livelihood" | "employment";

/** What a label may name: a livelihood, an employment, or, like "Arbete" and "Övrigt", either. */
export interface Named {
  readonly livelihood: Extract<NetCategory, string> | null;
  readonly employment: EmploymentKind | null;
}

/** `work`: not said whether subsidised. */
export type EmploymentKind = Exclude<Occupation["kind"], "unknown">;

const NAMES = livelihoodNames();

/** What a row or column of a before/after table names. A label of several things at once names nothing. */
export const namedBy = remembered((label: string): Named => {
  const bare = label.replace(/^\s*(?:antal|andel)\s+(?:i |med |på )?/i, "");
  const occupations = readOccupations(bare);
  const [only] = occupations;
  const employment = only === undefined || occupations.length > 1 || only.kind === "unknown" ? null : only.kind;
  return { livelihood: NAMES.match(bare)?.code ?? null, employment };
});

const CATEGORY: Readonly<Record<EmploymentKind, NetCategory>> = {
  work: "work",
  unsubsidised: "work",
  subsidised: "subsidisedWork",
  studies: "studies",
  jobSeeking: "other",
  none: "other",
};

/** The category of a label in a table of a kind; a label that only one kind knows keeps it in a table of the other. */
export function categoryOf({ livelihood, employment }: Named, kind: NetKind): NetCategory | null {
  const ofEmployment = employment === null ? null : CATEGORY[employment];
  return kind === "livelihood" ? (livelihood ?? ofEmployment) : (ofEmployment ?? livelihood);
}

/** What most of the labels are about; those that may be either do not count; the words around decide a draw. */
export function kindOf(labels: readonly Named[], around: string): NetKind {
  const livelihoods = labels.filter((named) => named.livelihood !== null && named.employment === null).length;
  const employments = labels.filter((named) => named.livelihood === null && named.employment !== null).length;
  if (livelihoods !== employments) return livelihoods > employments ? "livelihood" : "employment";
  return /försörjning|forsorjning/i.test(around) ? "livelihood" : "employment";
}
