import { calendarYear, type CalendarYear, type Share } from "../../calculation/units";
import { NET_AS_SHIPPED } from "../../pipeline/net-changes";
import { NET_EXTENTS, type NetExtent } from "../../portfolio/income/net-extents";
import type { NetOptions } from "../../portfolio/income/net-changes";
import { FIRST_RULE_YEAR, LAST_RULE_YEAR } from "../../valuation/assumptions/assumption-set";
import type { Edits } from "../../valuation/assumptions/faults";
import { readPercent } from "./typed-adjustments";

/** What the user has typed of what tables do not tell, as typed. */
export interface TypedNet {
  readonly extents: Readonly<Record<NetExtent, string>>;
  readonly year: string;
}

export const NO_NET_TYPED: TypedNet = {
  extents: { livelihood: "100", work: "100", subsidisedWork: "100", studies: "100" },
  year: "",
};

/** "50", "50 %" -> 0.5; null for anything that is not above 0 and at most 100. */
export function readExtent(text: string): Share | null {
  const part = readPercent(text);
  return part === null || part.isZero() ? null : part;
}

/** A rule year; undefined where nothing is typed, null where it cannot be one. */
export function readRuleYear(text: string): CalendarYear | null | undefined {
  const bare = text.trim();
  if (bare === "") return undefined;
  const year = /^\d{4}$/.test(bare) ? Number(bare) : NaN;
  return year >= FIRST_RULE_YEAR && year <= LAST_RULE_YEAR ? calendarYear(year) : null;
}

/** What is asked for; a field that cannot be read leaves its value as shipped, and says so beside it. */
export function netAskedFor({ extents, year }: TypedNet, edits: Edits): NetOptions {
  const read = NET_EXTENTS.map((name) => [name, readExtent(extents[name]) ?? NET_AS_SHIPPED.extents[name]] as const);
  return {
    ...NET_AS_SHIPPED,
    edits,
    extents: Object.fromEntries(read) as NetOptions["extents"],
    year: readRuleYear(year) ?? null,
  };
}
