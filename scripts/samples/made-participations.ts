import { serialFromIso } from "../../src/sheet/serial-date";
import type { Livelihood } from "../../src/valuation/livelihoods";
import { madePerson, type MadePerson } from "./made-persons";
import type { Random } from "./random";

/** What is true of a made participation; the sheets say the same in their own untidy ways. */
export interface MadeParticipation {
  readonly number: number;
  readonly kind: "finished" | "unfinished" | "anonymous" | "wrongly-registered" | "end-before-start";
  /** null: anonymous. */
  readonly person: MadePerson | null;
  readonly sex: "K" | "M";
  readonly intervention: string;
  /** Serial dates. */
  readonly start: number | null;
  readonly end: number | null;
  /** The calendar year it is counted in. */
  readonly year: number;
  readonly education: string;
  readonly benefitTime: string;
  readonly before: MadeState;
  readonly after: MadeState | null;
  readonly endReason: string | null;
  readonly referrer: string;
  /** Answer to a question of the association's own. */
  readonly answer: string;
  readonly meetings: number;
}

export interface MadeState {
  readonly livelihoods: readonly Livelihood[];
  readonly unsubsidised: number;
  readonly subsidised: number;
  readonly studies: number;
  readonly jobSeeking: boolean;
}

export interface MadePlan {
  /** Finished participations by the year of their end. */
  readonly finished: Readonly<Record<number, number>>;
  readonly unfinished: number;
  readonly anonymous: number;
  readonly wronglyRegistered: number;
  /** Of the finished, how many have an end before their start. */
  readonly endBeforeStart: number;
}

export const MADE_INTERVENTIONS = [
  "Provstegen", "Exempelvägen", "Mallverkstan", "Testhuset", "Prova jobb", "Exempelcoachen",
] as const; // prettier-ignore

const EDUCATION = ["Ej slutförd grundskola", "Grundskola", "Gymnasium", "Eftergymnasial utbildning"];
const BENEFIT_TIME = ["Ingen tid", "Mindre än 1 år", "1-2 år", "3-5 år", "6-9 år", "10 år eller mer"];
const END_REASONS = ["Enligt plan", "Fortsatt rehabilitering", "Sjukdom", "Flytt", "Avbrott på egen begäran"];
const REFERRERS = ["Kommunen", "Vårdcentral", "Arbetsförmedlingen", "Försäkringskassan"];
const ANSWERS = ["Ja", "Nej", "Delvis"];

/** All participations of a plan, in a fixed order; some people come back, also before they have left. */
export function madeParticipations(plan: MadePlan, random: Random): MadeParticipation[] {
  const made: MadeParticipation[] = [];
  const years = Object.keys(plan.finished).map(Number);
  const add = (kind: MadeParticipation["kind"], count: number, year: () => number): void => {
    for (let turn = 0; turn < count; turn += 1) made.push(madeParticipation(made, kind, year(), random));
  };
  for (const year of years) add("finished", plan.finished[year]!, () => year);
  add("unfinished", plan.unfinished, () => Math.max(...years));
  add("anonymous", plan.anonymous, () => random.pick(years));
  add("wrongly-registered", plan.wronglyRegistered, () => random.pick(years));
  // Some of the finished have their dates the wrong way round.
  for (let turn = 0; turn < plan.endBeforeStart; turn += 1) {
    const at = Math.floor((made.length * (turn + 0.5)) / plan.endBeforeStart);
    const one = made[at]!;
    if (one.kind !== "finished" || one.end === null) continue;
    made[at] = { ...one, kind: "end-before-start", start: one.end + random.whole(10, 200) };
  }
  return random.shuffled(made).map((one, at) => ({ ...one, number: at + 1 }));
}

/** @param earlier whom a returning participant is one of */
export function madeParticipation(
  earlier: readonly MadeParticipation[],
  kind: MadeParticipation["kind"],
  year: number,
  random: Random,
): MadeParticipation {
  const back = earlier.length > 20 && random.chance(0.06) ? random.pick(earlier).person : null;
  const person = kind === "anonymous" ? null : (back ?? madePerson(random));
  const inYear = serialFromIso(`${year}-01-01`)! + random.whole(0, 364);
  const length = random.whole(60, 420);
  const start = kind === "unfinished" ? inYear : inYear - length;
  const ended = kind === "finished" || kind === "wrongly-registered";
  return {
    number: earlier.length + 1,
    kind,
    person,
    sex: person?.sex ?? (random.chance(0.5) ? "K" : "M"),
    intervention: random.pick(MADE_INTERVENTIONS),
    start: kind === "anonymous" ? null : start,
    end: kind === "anonymous" || kind === "unfinished" ? null : inYear,
    year,
    education: random.pick(EDUCATION),
    benefitTime: random.pick(BENEFIT_TIME),
    before: stateBefore(random),
    after: ended ? stateAfter(random) : null,
    endReason: kind === "wrongly-registered" ? "Felregistrering" : ended ? random.pick(END_REASONS) : null,
    referrer: random.pick(REFERRERS),
    answer: random.pick(ANSWERS),
    meetings: random.whole(1, 40),
  };
}

const BEFORE: readonly (readonly Livelihood[])[] = [
  ["SJP"], ["SJP"], ["FSTOD"], ["FSTOD"], ["FSTOD"], ["AE"], ["AKASSA"], ["AKTST"], ["SE"],
  ["SJP", "FSTOD"], ["AKTST", "FSTOD"], ["AE", "FSTOD"], ["REHAB"], ["INGEN"],
]; // prettier-ignore

function stateBefore(random: Random): MadeState {
  const unsubsidised = random.chance(0.06) ? 25 : 0;
  return {
    livelihoods: random.pick(BEFORE),
    unsubsidised,
    subsidised: 0,
    studies: random.chance(0.04) ? 50 : 0,
    jobSeeking: unsubsidised === 0 && random.chance(0.3),
  };
}

function stateAfter(random: Random): MadeState {
  const way = random.next();
  const work = random.pick([25, 50, 75, 100]);
  const state = { unsubsidised: 0, subsidised: 0, studies: 0, jobSeeking: false };
  if (way < 0.18) return { ...state, livelihoods: work === 100 ? ["INGEN"] : ["FSTOD"], unsubsidised: work };
  if (way < 0.3) return { ...state, livelihoods: ["INGEN"], subsidised: work };
  if (way < 0.34) return { ...state, livelihoods: ["AKTST"], unsubsidised: 25, subsidised: 50 };
  if (way < 0.44) return { ...state, livelihoods: ["STUD"], studies: 100 };
  return { ...state, livelihoods: random.pick(BEFORE), jobSeeking: random.chance(0.4) };
}
