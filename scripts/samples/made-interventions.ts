import { MADE_INTERVENTIONS } from "./made-participations";
import { seeded, type Random } from "./random";

/** An intervention that does not exist, and what it cost each year. */
export interface MadeIntervention {
  readonly name: string;
  readonly individual: boolean;
  readonly responsible: string;
  readonly targetGroups: readonly string[];
  /** Kronor by calendar year. */
  readonly outcome: ReadonlyMap<number, number>;
}

type Kind = readonly [responsible: string, targetGroups: readonly string[], individual: boolean, count: number, thousands: number]; // prettier-ignore

const STAFF = "Personal och beslutsfattare";
const MENTAL = "Psykisk ohälsa";
const BENEFITS = "Långvarigt bidragsberoende";
const YOUNG = "Unga";
const UNDEFINED = "Ej definierad";

/**
 * 56 interventions whose sums are those the report tells: 70.2 million in all, of it 57 structural; by responsible
 * organisation 43, 20.2, 4.3, 1.4 and 1.3; by target group 72.8 when the one with two groups is counted in both.
 */
const KINDS: readonly Kind[] = [
  ["LSG", [STAFF], false, 7, 18_000],
  ["LSG", [MENTAL], false, 2, 9_600],
  ["LSG", [MENTAL, YOUNG], true, 1, 2_600],
  ["LSG", [BENEFITS], true, 1, 1_900],
  ["LSG", [YOUNG], true, 1, 1_900],
  ["LSG", [UNDEFINED], false, 5, 9_000],
  [UNDEFINED, [STAFF], false, 2, 2_400],
  [UNDEFINED, [MENTAL], true, 1, 1_500],
  [UNDEFINED, [BENEFITS], true, 1, 800],
  [UNDEFINED, [UNDEFINED], true, 1, 800],
  [UNDEFINED, [UNDEFINED], false, 24, 14_700],
  ["Kommun", [STAFF], false, 1, 1_000],
  ["Kommun", [MENTAL], true, 1, 1_200],
  ["Kommun", [BENEFITS], true, 1, 600],
  ["Kommun", [YOUNG], true, 1, 500],
  ["Kommun", [UNDEFINED], false, 1, 1_000],
  ["Af", [UNDEFINED], true, 1, 1_400],
  ["Övrigt", [UNDEFINED], false, 4, 1_300],
];

const FIRST_YEAR = 2014;
const LAST_YEAR = 2019;

/** The individual ones carry the names that the made participations do, as far as they go. */
export function madeInterventions(): readonly MadeIntervention[] {
  const random = seeded(56);
  const names = [...MADE_INTERVENTIONS];
  const made = KINDS.flatMap(([responsible, targetGroups, individual, count, thousands]) =>
    parts(thousands, count, random).map((amount) => ({ responsible, targetGroups, individual, amount })),
  );
  return made.map(({ amount, ...rest }, at) => ({
    ...rest,
    name: (rest.individual ? names.shift() : undefined) ?? `Exempelinsats ${String(at + 1).padStart(2, "0")}`,
    outcome: overYears(amount, random),
  }));
}

/** A sum in whole parts, none of them 0. */
function parts(sum: number, count: number, random: Random): number[] {
  const weights = Array.from({ length: count }, () => 0.5 + random.next());
  const whole = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => Math.max(1, Math.floor((sum * weight) / whole)));
  shares[0]! += sum - shares.reduce((total, share) => total + share, 0);
  return shares;
}

function overYears(thousands: number, random: Random): ReadonlyMap<number, number> {
  const length = Math.min(random.whole(1, 3), thousands);
  const first = random.whole(FIRST_YEAR, LAST_YEAR - length + 1);
  return new Map(parts(thousands, length, random).map((share, at) => [first + at, share * 1000]));
}
