import { ZERO, type Decimal } from "../../calculation/decimal";
import { fail, ok, type Result } from "../../calculation/result";
import type { Ore, Share } from "../../calculation/units";
import type { Livelihood, SubsidyScheme } from "../livelihoods";

/** Work with its extent (100 % = 40 hours a week). */
export interface Job {
  /** More than 0, at most 1. */
  readonly extent: Share;
  /** Monthly full-time wage; null: the wage of the valuation. */
  readonly monthlyWage: Ore | null;
}

/** Work that the Employment Service pays a part of. */
export interface SubsidisedJob extends Job {
  /** null: said to be subsidised, not how; valued by the default scheme, an assumption shown. */
  readonly scheme: SubsidyScheme | null;
  /** The share that is paid, more than 0, at most 1; null: the scheme's own. */
  readonly share: Share | null;
}

/** A livelihood a person has, with its extent. */
export interface HeldLivelihood {
  readonly livelihood: Livelihood;
  /** More than 0, at most 1. Income support counts whatever its extent. */
  readonly extent: Share;
}

/** Places a person can hold, each with a cost to its payer. */
export const PLACES = ["studies", "programme", "care"] as const;
export type Place = (typeof PLACES)[number];

/** A person's state (läge): work, subsidised work, places and livelihoods, each with extent. */
export interface State {
  readonly unsubsidised: Job | null;
  readonly subsidised: SubsidisedJob | null;
  readonly places: Readonly<Partial<Record<Place, Share>>>;
  readonly livelihoods: readonly HeldLivelihood[];
}

/** No work, no place, no livelihood: what the parts of a state are added to. */
export const NO_STATE: State = { unsubsidised: null, subsidised: null, places: {}, livelihoods: [] };

/** A part of a state, as faults name it. */
export type StatePart = "unsubsidised" | "subsidised" | Place | Livelihood;

export type StateFault =
  | { readonly code: "extent-outside"; readonly part: StatePart; readonly found: string }
  | { readonly code: "subsidy-share-outside"; readonly found: string }
  | { readonly code: "wage-outside"; readonly part: "unsubsidised" | "subsidised" | "valuation"; readonly found: Ore }
  | { readonly code: "livelihood-twice"; readonly livelihood: Livelihood }
  /** Work and benefits for not working, each of which takes its part of the same full time. */
  | { readonly code: "extents-over-whole"; readonly parts: readonly StatePart[]; readonly found: string };

/** Largest monthly wage, öre: ten million kronor; what is above cannot be meant and would leave exact öre. */
const HIGHEST_WAGE = 1_000_000_000;

export const isWage = (wage: Ore): boolean => Number.isInteger(wage) && wage > 0 && wage <= HIGHEST_WAGE;

const isPart = (part: Share): boolean => part.gt(0) && part.lte(1);

/** The state, or the first thing in it that cannot be: each extent above 0 and at most 1, and so work and benefits together. */
export function checkState(state: State): Result<State, StateFault> {
  const fault = [...jobFaults(state), ...extentFaults(state), ...doubles(state), ...sumFault(state)][0];
  return fault === undefined ? ok(state) : fail(fault);
}

const jobFaults = ({ unsubsidised, subsidised }: State): StateFault[] => [
  ...wageFault("unsubsidised", unsubsidised),
  ...wageFault("subsidised", subsidised),
  ...(subsidised !== null && subsidised.share !== null && !isPart(subsidised.share)
    ? [{ code: "subsidy-share-outside" as const, found: subsidised.share.toString() }]
    : []),
];

const wageFault = (part: "unsubsidised" | "subsidised", job: Job | null): StateFault[] =>
  job === null || job.monthlyWage === null || isWage(job.monthlyWage)
    ? []
    : [{ code: "wage-outside", part, found: job.monthlyWage }];

function extentFaults({ unsubsidised, subsidised, places, livelihoods }: State): StateFault[] {
  const extents: (readonly [StatePart, Share | undefined])[] = [
    ["unsubsidised", unsubsidised?.extent],
    ["subsidised", subsidised?.extent],
    ...PLACES.map((place) => [place, places[place]] as const),
    ...livelihoods.map(({ livelihood, extent }) => [livelihood, extent] as const),
  ];
  return extents.flatMap(([part, extent]) =>
    extent === undefined || isPart(extent) ? [] : [{ code: "extent-outside" as const, part, found: extent.toString() }],
  );
}

/** Livelihoods that leave no time for work: income support, studies and wage do, and say nothing of time. */
const FOR_NOT_WORKING: readonly Livelihood[] = ["SJP", "REHAB", "AE", "SE", "AKASSA", "AKTST", "UTV", "ETAB"];

function sumFault({ unsubsidised, subsidised, livelihoods }: State): StateFault[] {
  const held = livelihoods.filter(({ livelihood }) => FOR_NOT_WORKING.includes(livelihood));
  const parts: (readonly [StatePart, Share])[] = [
    ...(unsubsidised === null ? [] : [["unsubsidised", unsubsidised.extent] as const]),
    ...(subsidised === null ? [] : [["subsidised", subsidised.extent] as const]),
    ...held.map(({ livelihood, extent }) => [livelihood, extent] as const),
  ];
  const sum = parts.reduce<Decimal>((total, [, extent]) => total.plus(extent), ZERO);
  if (sum.lte(1)) return [];
  return [{ code: "extents-over-whole", parts: parts.map(([part]) => part), found: sum.toString() }];
}

const doubles = ({ livelihoods }: State): StateFault[] =>
  livelihoods
    .filter(({ livelihood }, index) => livelihoods.findIndex((one) => one.livelihood === livelihood) < index)
    .map(({ livelihood }) => ({ code: "livelihood-twice", livelihood }));
