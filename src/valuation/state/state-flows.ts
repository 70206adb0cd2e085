import { fail, ok, type Result } from "../../calculation/result";
import type { CalendarYear, Ore } from "../../calculation/units";
import type { AssumptionSet, InForce } from "../assumptions/assumption-set";
import type { MissingValue } from "../assumptions/faults";
import type { AssumptionName } from "../assumptions/names";
import { pick, pickFlag, pickWord, restsOn, type Used } from "../assumptions/pick";
import { grossBenefit } from "../benefits/gross-benefit";
import { incomeSupport, INCOME_SUPPORT_RULES } from "../benefits/income-support";
import { BENEFITS, DEFAULT_SUBSIDY_SCHEME, WITHOUT_AMOUNT, type Benefit, type Livelihood } from "../livelihoods";
import { minusOre, NO_MONEY, sumOre, timesOre } from "../ore";
import type { CostSector } from "../sectors";
import { incomeTax, taxPaid, type IncomeTax, type TaxableIncome } from "../tax/income-tax";
import { sectorsOfLines, type BySector, type LedgerLine } from "./ledger";
import { resourceUse } from "./resource-use";
import { checkState, isWage, type HeldLivelihood, type Place, type State, type StateFault } from "./state";
import { workOf } from "./work";

/** What a reader of a result must be told beside its assumptions. */
export type StateNote =
  /** The cost of a place is not in the set: it counts as 0. Shown as "kostnad för platser saknas". */
  | { readonly code: "place-cost-missing"; readonly place: Place }
  /** No amount is known: the state is valued for the rest only, and counted as "utan belopp". */
  | { readonly code: "without-amount"; readonly livelihood: Livelihood }
  /** Wage is said to be the livelihood, but no work with extent: no wage is counted. */
  | { readonly code: "work-not-told" }
  /** Subsidised work without a scheme: valued by the default one. */
  | { readonly code: "scheme-assumed"; readonly scheme: typeof DEFAULT_SUBSIDY_SCHEME };

/** A state's yearly flows. */
export interface StateFlows {
  readonly year: CalendarYear;
  /** Every movement of money; the sectors are their sums. */
  readonly lines: readonly LedgerLine[];
  readonly bySector: BySector;
  /** Society = production − resource use, to the öre. */
  readonly production: Ore;
  readonly resourceUse: Ore;
  /** Wage and benefits less tax, plus credits. */
  readonly netIncome: Ore;
  readonly used: ReadonlySet<AssumptionName>;
  /** What the result rests on: every value read, with its mark and edit. */
  readonly restsOn: readonly InForce[];
  readonly notes: readonly StateNote[];
}

export type FlowsFault = MissingValue | StateFault;

/** How a valuation departs from the set. */
export interface ValuationOptions {
  /** Monthly full-time wage of jobs that name none; null: the set's. */
  readonly monthlyWage: Ore | null;
}
export const NO_OPTIONS: ValuationOptions = { monthlyWage: null };

/**
 * The yearly flows of a state per sector, by the assumptions of a rule year.
 *
 * | case | fault |
 * |---|---|
 * | a value the state needs is missing in the set | missing-value, with the dates there is one for |
 * | an extent, share or wage that cannot be; a livelihood twice | extent-outside, subsidy-share-outside, wage-outside, livelihood-twice |
 *
 * @returns whole öre; each amount is rounded once, when it is formed, so that society = production − resource use
 *
 * Source: METHOD section 4.
 */
export function stateFlows(
  state: State,
  set: AssumptionSet,
  { monthlyWage }: ValuationOptions = NO_OPTIONS,
): Result<StateFlows, FlowsFault> {
  const checked = checkState(state);
  if (!checked.ok) return checked;
  if (monthlyWage !== null && !isWage(monthlyWage))
    return fail({ code: "wage-outside", part: "valuation", found: monthlyWage });

  const used: Used = new Set();
  const work = workOf(state, monthlyWage, set, used);
  if (!work.ok) return work;
  const benefits = benefitsOf(state.livelihoods, set, used);
  if (!benefits.ok) return benefits;
  const tax = incomeTax(taxableOf(work.value.wage, benefits.value), set, used);
  if (!tax.ok) return tax;
  const netOfAllElse = minusOre(
    sumOre([work.value.wage, ...benefits.value.map(({ amount }) => amount)]),
    taxPaid(tax.value),
  );
  const support = supportOf(state.livelihoods, netOfAllElse, set, used);
  if (!support.ok) return support;
  const netIncome = sumOre([netOfAllElse, ...support.value.map(({ amount }) => amount)]);
  const consumption = consumptionLines(netIncome, set, used);
  if (!consumption.ok) return consumption;
  const places = resourceUse(state, set, used);
  if (!places.ok) return places;

  const lines = [
    ...work.value.lines,
    ...taxLines(tax.value),
    ...[...benefits.value, ...support.value].map(benefitLine),
    ...consumption.value,
    ...places.value.lines,
  ];
  return ok({
    year: set.year,
    lines,
    bySector: sectorsOfLines(lines),
    production: work.value.production,
    resourceUse: sumOre(places.value.lines.map(({ amount }) => amount)),
    netIncome,
    used,
    restsOn: restsOn(set, used),
    notes: notesOn(state, places.value.costMissing),
  });
}

interface PaidBenefit {
  readonly benefit: Benefit;
  readonly payer: CostSector;
  readonly taxable: boolean;
  readonly amount: Ore;
}

const isBenefit = (livelihood: Livelihood): livelihood is Benefit =>
  (BENEFITS as readonly Livelihood[]).includes(livelihood);

/** All benefits but income support. */
function benefitsOf(
  held: readonly HeldLivelihood[],
  set: AssumptionSet,
  used: Used,
): Result<readonly PaidBenefit[], MissingValue> {
  const paid: PaidBenefit[] = [];
  for (const { livelihood: benefit, extent } of held) {
    if (!isBenefit(benefit) || benefit === "FSTOD") continue;
    const payer = pickWord(set, `benefit.${benefit}.payer`, used);
    if (!payer.ok) return payer;
    const taxable = pickFlag(set, `benefit.${benefit}.taxable`, used);
    if (!taxable.ok) return taxable;
    const amount = grossBenefit(benefit, extent, set, used);
    if (!amount.ok) return amount;
    paid.push({ benefit, payer: payer.value, taxable: taxable.value, amount: amount.value });
  }
  return ok(paid);
}

function taxableOf(wage: Ore, benefits: readonly PaidBenefit[]): TaxableIncome {
  const taxed = benefits.filter(({ taxable }) => taxable);
  const isCompensation = ({ benefit }: PaidBenefit): boolean => benefit === "SE" || benefit === "AE";
  const total = (list: readonly PaidBenefit[]): Ore => sumOre(list.map(({ amount }) => amount));
  return {
    wage,
    compensation: total(taxed.filter(isCompensation)),
    otherBenefits: total(taxed.filter((one) => !isCompensation(one))),
  };
}

/** Income support where it is listed, worked out on the net income from all else. */
function supportOf(
  held: readonly HeldLivelihood[],
  netIncome: Ore,
  set: AssumptionSet,
  used: Used,
): Result<readonly PaidBenefit[], MissingValue> {
  if (!held.some(({ livelihood }) => livelihood === "FSTOD")) return ok([]);
  const rules = pick(set, INCOME_SUPPORT_RULES, used);
  if (!rules.ok) return rules;
  const payer = pickWord(set, "benefit.FSTOD.payer", used);
  if (!payer.ok) return payer;
  const amount = incomeSupport(netIncome, rules.value);
  return ok([{ benefit: "FSTOD", payer: payer.value, taxable: false, amount }]);
}

const benefitLine = ({ benefit, payer, amount }: PaidBenefit): LedgerLine => ({
  item: `benefit.${benefit}`,
  from: payer,
  to: "individual",
  amount,
});

/** Taxes from the individual, credits back from the state, which bears them all; lines of nothing are left out. */
const taxLines = (tax: IncomeTax): readonly LedgerLine[] => {
  const lines: readonly LedgerLine[] = [
    { item: "municipalTax", from: "individual", to: "municipality", amount: tax.municipality },
    { item: "regionalTax", from: "individual", to: "region", amount: tax.region },
    { item: "stateTax", from: "individual", to: "stateOther", amount: tax.state },
    { item: "earnedIncomeCredit", from: "stateOther", to: "individual", amount: tax.earnedIncomeCredit },
    { item: "compensationReduction", from: "stateOther", to: "individual", amount: tax.compensationReduction },
    { item: "earnedIncomeReduction", from: "stateOther", to: "individual", amount: tax.earnedIncomeReduction },
  ];
  return lines.filter(({ amount }) => amount !== NO_MONEY);
};

function consumptionLines(netIncome: Ore, set: AssumptionSet, used: Used): Result<readonly LedgerLine[], MissingValue> {
  if (netIncome === NO_MONEY) return ok([]);
  const rules = pick(set, ["consumptionTaxShare"], used);
  if (!rules.ok) return rules;
  const amount = timesOre(netIncome, rules.value.consumptionTaxShare);
  return ok([{ item: "consumptionTax", from: "individual", to: "stateOther", amount }]);
}

function notesOn(
  { unsubsidised, subsidised, livelihoods }: State,
  costMissing: readonly Place[],
): readonly StateNote[] {
  const withoutWork = unsubsidised === null && subsidised === null;
  return [
    ...costMissing.map((place) => ({ code: "place-cost-missing", place }) as const),
    ...livelihoods
      .filter(({ livelihood }) => (WITHOUT_AMOUNT as readonly Livelihood[]).includes(livelihood))
      .map(({ livelihood }) => ({ code: "without-amount", livelihood }) as const),
    ...(withoutWork && livelihoods.some(({ livelihood }) => livelihood === "LON")
      ? [{ code: "work-not-told" } as const]
      : []),
    ...(subsidised !== null && subsidised.scheme === null
      ? [{ code: "scheme-assumed", scheme: DEFAULT_SUBSIDY_SCHEME } as const]
      : []),
  ];
}
