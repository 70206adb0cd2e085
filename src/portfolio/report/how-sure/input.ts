import type { SimulatedFigures } from "../../../calculation/simulated-figures";
import type { Language } from "../../../words/language";
import type { Sector } from "../../../valuation/sectors";
import type { Scenario } from "../../scenario/scenario";
import type { BaseUncertainty } from "../../uncertainty/base-uncertainty";
import type { JudgedRanges } from "../../uncertainty/judged-ranges";
import type { ScenarioSensitivityRow } from "../../uncertainty/scenario-sensitivity";

/** What a simulation was asked, and what came of it for every sector that bears a cost. */
export interface SimulationRun {
  /** Years. */
  readonly horizon: number;
  readonly draws: number;
  readonly seed: number;
  /** Months. */
  readonly within: number;
  readonly sectors: ReadonlyMap<Sector, { readonly ranges: JudgedRanges; readonly figures: SimulatedFigures }>;
}

export interface HowSureInput {
  /** The base in words. */
  readonly label: string;
  readonly scenario: Scenario;
  /** The sector that the tornado and the distribution are of. */
  readonly sector: Sector;
  readonly sensitivity: readonly ScenarioSensitivityRow[];
  /** null: the base has no rows, or they may not be told of. */
  readonly rows: {
    readonly sure: BaseUncertainty;
    readonly participants: number;
    readonly unfinishedShare: number | null;
    /** Months. */
    readonly within: number;
  } | null; // prettier-ignore
  /** null: none has been drawn. */
  readonly simulation: SimulationRun | null;
  /** Names of the sheets it was read from, as they may be shown. */
  readonly sources: readonly string[];
  readonly date: string;
  readonly language: Language;
}
