import type { EditRowFault } from "./assumptions/edit-rows";
import type { AssumptionFault } from "./assumptions/faults";
import type { Livelihood } from "./livelihoods";
import type { FlowsFault } from "./state/state-flows";
import type { StateTextFault } from "./state-text";

/** What can be wrong with what someone wrote to have a step valued; `parameter` is the argument it stands in. */
export type WrittenFault =
  | { readonly code: "state-text"; readonly parameter: string; readonly fault: StateTextFault }
  | { readonly code: "not-valued"; readonly parameter: string; readonly fault: FlowsFault }
  /** A livelihood whose amount nobody knows: one figure would hide that the rest is missing. */
  | { readonly code: "amount-unknown"; readonly parameter: string; readonly livelihood: Livelihood }
  /** `row` is counted from 1 in the range. */
  | { readonly code: "assumption-row"; readonly parameter: string; readonly row: number; readonly fault: EditRowFault }
  | { readonly code: "assumption-set"; readonly fault: AssumptionFault };
