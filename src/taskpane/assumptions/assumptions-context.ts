import { createContext, useContext } from "react";
import type { CalendarYear } from "../../calculation/units";
import type { AssumptionEdits, EditFault, UnreadSheet } from "../../pipeline/assumptions-sheet";
import type { Edits, EditValue } from "../../valuation/assumptions/faults";
import type { AssumptionName } from "../../valuation/assumptions/names";
import type { WorkbookFault, WorkbookPort } from "../../workbook/port";

/** What became of the last asking of the workbook. */
export type AssumptionsState =
  | { readonly kind: "ready" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly sheet: string }
  /** Cells of the sheet would have been lost; they stand among the faults. */
  | { readonly kind: "refused" }
  | { readonly kind: "fault"; readonly of: "reading" | "writing"; readonly fault: WorkbookFault };

/** The user's own assumptions: those on the sheet with the pane's changes laid over. */
export interface Assumptions {
  /** What is used now; the same object as long as nothing has changed. */
  readonly edits: Edits;
  /** Cells of the sheet that cannot be used. */
  readonly faults: readonly EditFault[];
  /** Sheets called Antaganden, or ours, that nothing was read from. */
  readonly unread: readonly UnreadSheet[];
}

export interface AssumptionsWork extends Assumptions {
  readonly port: WorkbookPort;
  /** What the sheet itself says: what a cell that is given its table uses. */
  readonly onSheet: Pick<AssumptionEdits, "sheet" | "year" | "edits">;
  /** Whether anything used stands only in the pane. */
  readonly unwritten: boolean;
  readonly state: AssumptionsState;
  /** null: back to the shipped value. */
  set(name: AssumptionName, value: EditValue | null): void;
  resetAll(): void;
  reread(): void;
  write(year: CalendarYear, discardFaults: boolean): void;
}

const NONE: Assumptions = { edits: new Map(), faults: [], unread: [] };

/** null where there is no workbook. */
export const AssumptionsContext = createContext<AssumptionsWork | null>(null);

export const useAssumptionsWork = (): AssumptionsWork | null => useContext(AssumptionsContext);

/** The user's own assumptions, for every panel whose figures rest on them. */
export const useAssumptions = (): Assumptions => useContext(AssumptionsContext) ?? NONE;
