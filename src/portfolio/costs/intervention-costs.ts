import type { InterventionRow, MoneyKind } from "../../participation/model/interventions";
import type { Kronor } from "../../calculation/units";
import { leastCommonMultiple, scaled } from "../pivot/fraction";
import type { InterventionYear, InterventionYears } from "../pivot/intervention-years";
import type { PivotCostOptions } from "../pivot/model";

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
  /** Rows by what was taken of them. A row with money of ESF alone has a cost of its own: nothing beside ESF. */
  readonly rows: { readonly outcome: number; readonly budget: number; readonly none: number };
}

/** Costs of interventions; of none when `setAside` (the user has chosen a cost for everyone). */
export function interventionCosts(years: InterventionYears, { basis, chosen }: PivotCostOptions): InterventionCosts {
  const setAside = chosen?.use === "everywhere";
  const rows = { outcome: 0, budget: 0, none: 0 };
  const told = (list: readonly InterventionRow[]): Told | null => (setAside ? null : sumOf(list, basis, rows));
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
  };
}

/** What rows tell of money. */
interface Told {
  readonly cost: readonly Kronor[];
  readonly esf: readonly Kronor[];
}

type Taken = { outcome: number; budget: number; none: number };

/** Each row by its outcome, else its budget, or by the one asked for; null where none of the rows tells any. */
function sumOf(list: readonly InterventionRow[], basis: PivotCostOptions["basis"], taken: Taken): Told | null {
  const cost: Kronor[] = [];
  const esf: Kronor[] = [];
  for (const { money } of list) {
    const of = (outcome: MoneyKind, budget: MoneyKind): ["outcome" | "budget", Kronor] | null => {
      const [spent, planned] = [money[outcome], money[budget]];
      if (basis !== "budget" && spent !== undefined) return ["outcome", spent];
      return basis !== "outcome" && planned !== undefined ? ["budget", planned] : null;
    };
    const [ordinary, fund] = [of("outcome", "budget"), of("outcomeEsf", "budgetEsf")];
    taken[(ordinary ?? fund)?.[0] ?? "none"] += 1;
    if (ordinary !== null) cost.push(ordinary[1]);
    if (fund !== null) esf.push(fund[1]);
  }
  return cost.length + esf.length === 0 ? null : { cost, esf };
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
