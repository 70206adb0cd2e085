import type { ScenarioSensitivityRow, SensitivityEnd } from "../../uncertainty/scenario-sensitivity";
import type { SensitiveFigure } from "../../uncertainty/sensitive-inputs";

/** A row of the tornado whose both ends can be. */
export interface WorkedOut {
  readonly figure: SensitiveFigure;
  readonly low: SensitivityEnd;
  readonly high: SensitivityEnd;
}

/** None for a row one of whose ends cannot be. */
export const workedOut = ({ figure, low, high }: ScenarioSensitivityRow): readonly WorkedOut[] =>
  low.ok && high.ok ? [{ figure, low: low.value, high: high.value }] : [];
