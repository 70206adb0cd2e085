import { breakEvenParticipants, wholePeople } from "../../calculation/break-even-participants";
import { breakEvenYears } from "../../calculation/break-even-years";
import { kronor, persons, years, type Kronor, type Persons, type Years } from "../../calculation/units";
import { RAR_2020_BREAK_EVEN, type PublishedBreakEven } from "../../valuation/presets/rar-2020-break-even";
import { RAR_2020_VALUATION } from "../../valuation/presets/rar-2020-valuation";
import { COST_SECTORS, type CostSector } from "../../valuation/sectors";
import { costSplit, sharesOf } from "../costs/cost-split";
import { valueByRules, type BreakEvenCase } from "../esf/break-even-cases";
import type { PlannedStep, ScenarioFigures } from "./figures";

/** A published design as figures to start from, and what was printed of it. */
export interface ScenarioExample {
  readonly key: string;
  readonly published: PublishedBreakEven;
  readonly of: BreakEvenCase;
  /** How many years so many take, where that is what was printed; else how many it takes in a year. */
  readonly asks: "participants" | "years";
  readonly figures: ScenarioFigures;
}

/** What a value per participant makes of the published cost. */
export interface ExampleAnswer {
  /** Kronor per participant and year. */
  readonly value: Kronor;
  /** Participants, or years for those there are; exact. */
  readonly exact: Persons | Years;
  /** Whole people; null for years. */
  readonly whole: Persons | null;
}

/** The steps as they are valued elsewhere: see `BREAK_EVEN_CASES`. Source: METHOD section 4, "Against the report". */
const STEPS: Readonly<Record<BreakEvenCase, Pick<PlannedStep, "before" | "extent" | "monthlyWage" | "subsidy">>> = {
  fullTime: { before: "Försörjningsstöd", extent: 1, monthlyWage: null, subsidy: null },
  halfTimeSubsidised: {
    before: "Försörjningsstöd",
    extent: 0.5,
    monthlyWage: null,
    subsidy: { scheme: "wageSubsidy", share: 0.8 },
  },
  higherWage: { before: "Arbete", extent: 1, monthlyWage: 30_000, subsidy: null },
};

/** In the order they are published; of IBIS' 647 participants the printed 215 are taken to succeed. */
const DESIGNS: readonly Pick<ScenarioExample, "key" | "of" | "asks">[] = [
  { key: "structural-full-time", of: "fullTime", asks: "participants" },
  { key: "structural-half-time", of: "halfTimeSubsidised", asks: "participants" },
  { key: "structural-higher-wage", of: "higherWage", asks: "participants" },
  { key: "ibis", of: "higherWage", asks: "participants" },
  { key: "ssi", of: "higherWage", asks: "years" },
];
const TAKE_PART: Readonly<Record<string, { readonly participants: number; readonly shareToWork: number }>> = {
  ibis: { participants: 647, shareToWork: 0.3323 },
};
const HORIZON = 5;

/**
 * The report's break-even designs, IBIS and SSI, to open and change: the published cost, shared among sectors in the
 * derived proportions (an assumption, whole öre per participant), and the step by the preset "RAR 2020 (härledd)".
 * Source: RAR 2020; participants of IBIS from its table of ESF projects.
 */
export const SCENARIO_EXAMPLES: readonly ScenarioExample[] = DESIGNS.map((design, at) => {
  const published = RAR_2020_BREAK_EVEN[at] as PublishedBreakEven;
  return { ...design, published, figures: figuresOf(design, published) };
});

function figuresOf({ key, of }: Pick<ScenarioExample, "key" | "of">, published: PublishedBreakEven): ScenarioFigures {
  const { participants, shareToWork } = TAKE_PART[key] ?? { participants: published.participants, shareToWork: 1 };
  return {
    base: null,
    steps: [
      {
        ...STEPS[of],
        participants,
        shareToWork,
        besideWork: "none",
        costPerParticipant: costEach(published.cost, participants),
      },
    ],
    terms: {
      horizon: HORIZON,
      lag: 0,
      dropOff: 0,
      discountRate: 0,
      deadweight: 0,
      displacement: 0,
      ruleYear: RAR_2020_VALUATION.priceYear,
      assumptions: Object.fromEntries(RAR_2020_VALUATION.edits),
    },
  };
}

function costEach(cost: number, participants: number): PlannedStep["costPerParticipant"] {
  const shares = sharesOf(costSplit("default", RAR_2020_VALUATION.costs));
  const each = (sector: CostSector): number => {
    const part = shares.get(sector);
    return part === undefined ? 0 : kronor(cost).times(part).div(participants).toDecimalPlaces(2).toNumber();
  };
  return Object.fromEntries(COST_SECTORS.map((sector) => [sector, each(sector)])) as PlannedStep["costPerParticipant"];
}

/** What the printed value gives (null where none is printed), and what society gains by the rules gives. */
export function exampleAnswers(example: ScenarioExample): {
  readonly byPrint: ExampleAnswer | null;
  readonly byRules: ExampleAnswer | null;
} {
  const { annualValuePerParticipant: printed } = example.published;
  return {
    byPrint: printed === null ? null : answerOf(example, kronor(printed)),
    byRules: answerOf(example, valueByRules(example.of)),
  };
}

/** null: each brings nothing, or less. */
function answerOf({ published, asks }: ScenarioExample, value: Kronor): ExampleAnswer | null {
  const cost = kronor(published.cost);
  if (asks === "years") {
    const span = breakEvenYears(cost, value, persons(published.participants));
    return span.ok ? { value, exact: span.value, whole: null } : null;
  }
  const needed = breakEvenParticipants(cost, value, years(published.years));
  return needed.ok ? { value, exact: needed.value, whole: wholePeople(needed.value) } : null;
}
