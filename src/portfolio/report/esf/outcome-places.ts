import type { CellPosition } from "../../../sheet/address";
import type { LinePlace } from "../../esf/outcome-checks";
import type { OutcomeProject } from "../../esf/outcomes";

export const OUTCOME_SHEET_IDS = {
  outcomes: "esf-outcomes",
  breakEven: "esf-break-even",
  checks: "esf-outcome-checks",
} as const;

/** Label, number and share of each list, side by side. */
export const LIST_COLUMNS = { outcomes: 0, afterwards: 4 } as const;

export interface OutcomeBlock {
  /** The row of the project's name; its budget is on the next, its headings after that. */
  readonly top: number;
  readonly first: number;
  readonly sum: number;
  readonly printed: number;
  readonly difference: number;
}

/** Where each project's lists stand. */
export function outcomePlaces(projects: readonly OutcomeProject[], first: number) {
  const blocks: OutcomeBlock[] = [];
  let top = first;
  for (const { outcomes, afterwards } of projects) {
    const lines = Math.max(outcomes.length, afterwards.length);
    const body = top + 3;
    blocks.push({ top, first: body, sum: body + lines, printed: body + lines + 1, difference: body + lines + 2 });
    top = body + lines + 4;
  }
  const block = (project: number): OutcomeBlock => {
    const found = blocks[project];
    if (found === undefined) throw new RangeError(`No project ${project}`);
    return found;
  };
  return {
    block,
    line: ({ project, list, line }: LinePlace): CellPosition => ({
      row: block(project).first + line,
      column: LIST_COLUMNS[list] + 1,
    }),
  };
}

export type OutcomePlaces = ReturnType<typeof outcomePlaces>;
