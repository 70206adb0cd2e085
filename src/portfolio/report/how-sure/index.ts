import type { SheetLayout } from "../../../sheet/layout";
import type { HowSureInput } from "./input";
import { sensitivitySheet } from "./sensitivity-sheet";
import { uncertaintySheet } from "./uncertainty-sheet";

export type { HowSureInput, SimulationRun } from "./input";

/** What changes the result most; and, where anything was drawn, how sure it is. */
export function howSureSheets(input: HowSureInput): readonly SheetLayout[] {
  const sheets = [sensitivitySheet(input)];
  return input.rows === null && input.simulation === null ? sheets : [...sheets, uncertaintySheet(input)];
}
