import type { InterventionRow } from "../../participation/model/interventions";
import type { Kronor } from "../../calculation/units";
import { sumKronor } from "../../calculation/amounts";
import { leastCommonMultiple, scaled } from "../pivot/fraction";
import { compareNames } from "../pivot/names";
import type { InterventionYear, InterventionYears } from "../pivot/intervention-years";
import type { EsfApart, PivotCostOptions, TakenRows } from "../pivot/model";
import { countSetAside, countTaken, NO_ROWS, yearMoney } from "./year-money";

/**
 * What interventions cost, shared equally among all participations of the intervention and year (of the intervention,
 * where the row has no year). Every amount is a whole number over one denominator, so that sums are exact.
 */
export interface InterventionCosts {
  /** Kronor are numerator / denominator. */
  readonly denominator: bigint;
  /** Per participation of each entry; null: no row tells a cost, so it has none of its own. */
  readonly perParticipation: readonly (bigint | null)[];
  readonly esfPerParticipation: readonly bigint[];
  /** Of entries that no participation belongs to. */
  readonly lone: readonly { readonly entry: number; readonly cost: bigint; readonly esf: bigint }[];
  readonly rows: TakenRows;
  /** ESF money of all rows, in no cost; null where no row has any. */
  readonly esf: EsfApart | null;
}

/**
 * Costs of interventions; of none when the user has chosen a cost for everyone. An intervention and year with ESF money
 * alone has a cost of its own: nothing beside ESF. ESF money of 0 says nothing of the cost.
 */
export function interventionCosts(years: InterventionYears, { basis, chosen }: PivotCostOptions): InterventionCosts {
  if (chosen?.use === "everywhere") return noneOf(years);
  let rows: TakenRows = NO_ROWS;
  const told = (list: readonly InterventionRow[]): Told | null => {
    const [ordinary, esf] = [yearMoney(list, "ordinary", basis), yearMoney(list, "esf", basis)];
    rows = countTaken(rows, list, { ordinary, esf });
    if (ordinary.from === null && sumKronor(esf.amounts).isZero()) return null;
    return { cost: ordinary.amounts, esf: esf.amounts };
  };
  const ofEntries = years.entries.map((entry) => told(entry.rows));
  const undated = years.undated.map(({ rows: list }) => told(list));
  const scale = new Scale(years, ofEntries, undated);
  const own = years.entries.map((entry, at) => scale.shareOf(ofEntries[at] ?? null, entry.participations));
  years.undated.forEach(({ entries, participations }, at) => {
    const share = scale.shareOf(undated[at] ?? null, participations);
    if (share === null) return;
    for (const entry of entries) {
      const before = own[entry] ?? null;
      own[entry] = before === null ? share : { cost: before.cost + share.cost, esf: before.esf + share.esf };
    }
  });
  return {
    denominator: scale.denominator,
    perParticipation: own.map((share) => (share === null ? null : share.cost)),
    esfPerParticipation: own.map((share) => (share === null ? 0n : share.esf)),
    lone: years.entries.flatMap((_, entry) => {
      const cost = entry < years.withParticipations ? null : scale.shareOf(ofEntries[entry] ?? null, 1);
      return cost === null ? [] : [{ entry, ...cost }];
    }),
    rows,
    esf: esfApart(years, ofEntries, undated),
  };
}

/** What rows tell of money. */
interface Told {
  readonly cost: readonly Kronor[];
  readonly esf: readonly Kronor[];
}

/** A cost is chosen for everyone: none has one of its own. */
function noneOf({ entries, undated }: InterventionYears): InterventionCosts {
  return {
    denominator: 1n,
    perParticipation: entries.map(() => null),
    esfPerParticipation: entries.map(() => 0n),
    lone: [],
    rows: countSetAside([...entries, ...undated].flatMap((one) => one.rows)),
    esf: null,
  };
}

/** How much ESF money there is, of which interventions, and which of them have no other in a year. */
function esfApart(
  { entries, undated }: InterventionYears,
  ofEntries: readonly (Told | null)[],
  ofUndated: readonly (Told | null)[],
): EsfApart | null {
  const toldOf = ofEntries.map((told): Told[] => (told === null ? [] : [told]));
  undated.forEach(({ entries: among }, at) => {
    const told = ofUndated[at] ?? null;
    if (told !== null) for (const entry of among) toldOf[entry]?.push(told);
  });
  const hasEsf = (told: readonly Told[]): boolean => told.some(({ esf }) => !sumKronor(esf).isZero());
  const having = entries.filter((_, at) => hasEsf(toldOf[at] as readonly Told[]));
  if (having.length === 0) return null;
  const only = entries.filter((_, at) => {
    const told = toldOf[at] as readonly Told[];
    return hasEsf(told) && told.every(({ cost }) => cost.length === 0);
  });
  return {
    amount: sumKronor([...ofEntries, ...ofUndated].flatMap((told) => (told === null ? [] : told.esf))),
    interventions: new Set(having.map(({ name }) => name)).size,
    only: only
      .map(({ name, year }) => ({ name, year }))
      .sort((one, other) => compareNames(one.name, other.name) || one.year - other.year),
  };
}

/** One denominator for all: decimals of the amounts, and all numbers of participations they are shared among. */
class Scale {
  readonly denominator: bigint;
  private readonly places: number;
  private readonly shared: bigint;

  constructor(
    { entries, undated }: InterventionYears,
    ofEntries: readonly (Told | null)[],
    ofUndated: readonly (Told | null)[],
  ) {
    const amounts = [...ofEntries, ...ofUndated].flatMap((told) => (told === null ? [] : [...told.cost, ...told.esf]));
    this.places = amounts.reduce((most, amount) => Math.max(most, amount.decimalPlaces()), 0);
    const among = (
      list: readonly Pick<InterventionYear, "participations">[],
      told: readonly (Told | null)[],
    ): number[] =>
      list.flatMap(({ participations }, at) =>
        (told[at] ?? null) !== null && participations > 0 ? [participations] : [],
      );
    this.shared = leastCommonMultiple([...among(entries, ofEntries), ...among(undated, ofUndated)]);
    this.denominator = this.shared * 10n ** BigInt(this.places);
  }

  /** Of one participation, or of all where there is none. */
  shareOf(told: Told | null, participations: number): { readonly cost: bigint; readonly esf: bigint } | null {
    if (told === null) return null;
    const each = this.shared / BigInt(Math.max(1, participations));
    const sum = (list: readonly Kronor[]): bigint =>
      list.reduce((all, one) => all + scaled(one, this.places), 0n) * each;
    return { cost: sum(told.cost), esf: sum(told.esf) };
  }
}
