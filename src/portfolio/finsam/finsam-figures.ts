import {
  allocation,
  ALLOCATION_KEYS,
  associationBudget,
  BASE_GRANT,
  type AllocationFault,
  type Budget,
} from "../../calculation/allocation";
import { kronor, persons, share, type Kronor } from "../../calculation/units";
import type { Statement } from "../../participation/model/interventions";
import { foldedLabel } from "../label-words";
import { printedMark, type PrintedFigure, type PrintedMark } from "../printed-figure";

/** What is told of an allocation, in the order it is shown. */
export const FINSAM_FIGURES = [
  "nationalBudget",
  "statePot",
  "associations",
  "baseGrant",
  "livelihoodKey",
  "inhabitantKey",
  "stateShare",
  "regionShare",
  "municipalityShare",
  "livelihoodShare",
  "inhabitantShare",
  "ownCapital",
  "capitalCap",
] as const;
export type FinsamFigure = (typeof FINSAM_FIGURES)[number];

export type FinsamTold = Readonly<Partial<Record<FinsamFigure, PrintedFigure>>>;

/** Words that say the whole country's, or Finsam's as a whole. */
const WHOLE =
  /\b(?:hela (?:landet|landets|riket|rikets|sverige)|i (?:landet|riket|sverige)|landets|rikets|nationell\w*|(?:alla|samtliga)(?: \d+)? (?:samordnings)?forbund\w*|finsams (?:totala|samlade|sammanlagda|hela) budget)\b|\b(?:total|samlad|sammanlagd) budget for finsam(?: (?:ar )?\d{4})?$/;
/** One association's own, or a part or a mean of the whole. */
const NOT_WHOLE =
  /\b(?:(?:samordnings)?forbundets?|vart forbund|per|varje|genomsnitt\w*|snitt\w*|medelvarde\w*|medelbudget\w*|median\w*|andel\w*|del|varav)\b/;
const ofWhole = (words: RegExp) => ({
  test: (said: string): boolean => words.test(said) && WHOLE.test(said) && !NOT_WHOLE.test(said),
});

/** By what a claim of the text is known, in the unit it must have; the first that fits is it. */
const CLAIMS: readonly (readonly [FinsamFigure, Statement["unit"], Pick<RegExp, "test">])[] = [
  ["capitalCap", "kr", /\btak\b.*\bkapital\b|\bkapital\w*tak\b/],
  ["ownCapital", "kr", /\beget kapital\b/],
  ["baseGrant", "kr", /\bgrundbelopp\w*/],
  ["statePot", "kr", /\bstatlig\w* pott\w*|\bstatens pott\b/],
  // A budget of one association is never the whole country's; an appropriation of the state is the state's part of it.
  ["statePot", "kr", ofWhole(/\banslag\w*/)],
  ["nationalBudget", "kr", ofWhole(/\bbudget\w*/)],
  ["associations", "count", /\bantal (?:samordnings)?forbund\b/],
  ["livelihoodKey", "share", /\b(?:nyckel\w*|vikt\w*|fordelningsnyckel\w*)\b.*\bforsorjning\w*/],
  ["inhabitantKey", "share", /\b(?:nyckel\w*|vikt\w*|fordelningsnyckel\w*)\b.*\binvanar\w*/],
  ["stateShare", "share", /\bfinansiering\b.*\bstat\w*/],
  ["regionShare", "share", /\bfinansiering\b.*\bregion\w*/],
  ["municipalityShare", "share", /\bfinansiering\b.*\bkommun\w*/],
  ["livelihoodShare", "share", /\bandel\w*\b.*\bforsorjning\w*/],
  ["inhabitantShare", "share", /\bandel\w*\b.*\binvanar\w*/],
];

/** What the text says of the allocation; of two claims of the same the first is used. */
export function findFinsam(statements: readonly Statement[]): FinsamTold {
  const told: Partial<Record<FinsamFigure, PrintedFigure>> = {};
  for (const { claim, about, unit, value, roundedTo, sheet, at } of statements) {
    if (value === null) continue;
    const said = foldedLabel(`${claim} ${about ?? ""}`);
    const found = CLAIMS.find(([, wanted, words]) => wanted === unit && words.test(said));
    if (found === undefined || told[found[0]] !== undefined) continue;
    told[found[0]] = { value: kronor(value), roundedTo, cell: { sheet, row: at.row, column: at.column } };
  }
  return told;
}

/** Whether anything of the pot is told: the rest a reader can fill in. */
export const hasFinsam = (told: FinsamTold): boolean =>
  told.statePot !== undefined || told.nationalBudget !== undefined;

/** Values the sheet works with: told, the rule's own, or none, to be filled in. */
export interface FinsamValues {
  readonly pot: Kronor | null;
  readonly associations: Kronor | null;
  readonly base: Kronor;
  readonly livelihood: Kronor | null;
  readonly inhabitants: Kronor | null;
  readonly ownCapital: Kronor | null;
  /** There is no default: what the cap is, the source or the reader says. */
  readonly cap: Kronor | null;
}

export function finsamValues(told: FinsamTold): FinsamValues {
  const of = (figure: FinsamFigure): Kronor | null => told[figure]?.value ?? null;
  const budget = of("nationalBudget");
  return {
    pot: of("statePot") ?? (budget === null ? null : kronor(budget.div(2))),
    associations: of("associations"),
    base: of("baseGrant") ?? BASE_GRANT,
    livelihood: of("livelihoodShare"),
    inhabitants: of("inhabitantShare"),
    ownCapital: of("ownCapital"),
    cap: of("capitalCap"),
  };
}

export interface FinsamResult {
  /** By the formula, before own capital; null where something of it is missing or the pot does not reach. */
  readonly grant: Kronor | null;
  /** Own capital above the cap, krona for krona and never more than the grant; null where capital or cap is missing. */
  readonly reduction: Kronor | null;
  readonly budget: Budget | null;
  /** Why there is no grant although everything of it is told. */
  readonly fault: AllocationFault | null;
}

const NO_RESULT: FinsamResult = { grant: null, reduction: null, budget: null, fault: null };

/** Source: METHOD section 8. That the grant is lowered krona for krona is an assumption of ours, and is said to be. */
export function finsamResult({ pot, associations, base, ...own }: FinsamValues): FinsamResult {
  const { livelihood, inhabitants, ownCapital, cap } = own;
  if (pot === null || associations === null || livelihood === null || inhabitants === null) {
    return NO_RESULT;
  }
  const found = allocation(pot, persons(associations), share(livelihood), share(inhabitants), base);
  if (!found.ok) return { ...NO_RESULT, fault: found.fault };
  const above = ownCapital === null || cap === null ? null : ownCapital.minus(cap);
  const reduction =
    above === null ? null : kronor(above.isNegative() ? 0 : above.gt(found.value) ? found.value : above);
  const granted = reduction === null ? found.value : kronor(found.value.minus(reduction));
  return { grant: found.value, reduction, budget: associationBudget(granted), fault: null };
}

export interface FinsamCheck {
  readonly figure: FinsamFigure;
  readonly printed: PrintedFigure;
  readonly computed: Kronor | null;
  readonly mark: PrintedMark;
}

/** Every told figure beside what the rule gives: budget and pot against each other, keys and parts against the rule. */
export function finsamChecks(told: FinsamTold): readonly FinsamCheck[] {
  const { nationalBudget, statePot } = told;
  const rule = associationBudget(kronor(1));
  const of: Readonly<Partial<Record<FinsamFigure, Kronor | null>>> = {
    nationalBudget: statePot === undefined ? null : associationBudget(statePot.value).whole,
    statePot: nationalBudget === undefined ? null : kronor(nationalBudget.value.div(2)),
    baseGrant: BASE_GRANT,
    livelihoodKey: kronor(ALLOCATION_KEYS.livelihood),
    inhabitantKey: kronor(ALLOCATION_KEYS.inhabitants),
    stateShare: kronor(rule.state.div(rule.whole)),
    regionShare: kronor(rule.region.div(rule.whole)),
    municipalityShare: kronor(rule.municipalities.div(rule.whole)),
  };
  return FINSAM_FIGURES.flatMap((figure): FinsamCheck[] => {
    const printed = told[figure];
    if (printed === undefined) return [];
    const computed = of[figure] ?? null;
    return [{ figure, printed, computed, mark: computed === null ? "basis" : printedMark(printed, computed) }];
  });
}
