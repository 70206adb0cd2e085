import type { RecordedState } from "../../participation/model/participations";

/** What counts as having succeeded; stated with every share. Source: METHOD section 7 and the SUS note, 2.4. */
export const SUCCESS_RULES = ["work-or-studies-after", "unsubsidised-work-after", "more-work-or-studies"] as const;
export type SuccessRule = (typeof SUCCESS_RULES)[number];

/** Whether a step succeeded by a rule; null where the state that decides is not told. */
export function succeeded(
  before: RecordedState | null,
  after: RecordedState | null,
  rule: SuccessRule,
): boolean | null {
  if (after === null) return null;
  switch (rule) {
    case "work-or-studies-after":
      return positive([after.unsubsidisedWork, after.subsidisedWork, after.studies]);
    case "unsubsidised-work-after":
      return positive([after.unsubsidisedWork]);
    case "more-work-or-studies":
      return before === null ? null : more(activity(before), activity(after));
  }
}

/** Null where none of them is told. */
function positive(extents: readonly (number | null)[]): boolean | null {
  const told = extents.filter((extent) => extent !== null);
  return told.length === 0 ? null : told.some((extent) => extent > 0);
}

function activity({ unsubsidisedWork, subsidisedWork, studies }: RecordedState): number | null {
  const told = [unsubsidisedWork, subsidisedWork, studies].filter((extent) => extent !== null);
  return told.length === 0 ? null : told.reduce((sum, extent) => sum + extent, 0);
}

const more = (before: number | null, after: number | null): boolean | null =>
  before === null || after === null ? null : after > before;
