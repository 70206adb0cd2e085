import type { CellValue } from "../../../sheet/cell";
import type { ConfirmedMapping, Field, MappedColumn } from "../../model/found-tables";
import { foldLabel } from "../fold";
import { fieldOfHeading, headingShown, isBareExtent, sidedField, type HeadingMatch } from "../headings/heading-field";
import { isoFromSerial } from "../../../sheet/serial-date";
import { FIRST_SERIAL, LAST_SERIAL } from "../values/dates";
import { isChoice, isPrivateHeading } from "../values/free-text";
import { namesSomebody } from "../values/person-names";
import { COVERED, shown } from "../values/shown";
import { profileColumn, type ColumnProfile } from "./column-profile";
import { isKnownTargetGroup } from "../values/target-groups";
import { stateField } from "./state-columns";

/** A column of a table before anything is made of it. */
export interface RawColumn {
  readonly column: number;
  readonly heading: string;
  readonly cells: readonly CellValue[];
}

type Guess = Pick<MappedColumn, "field" | "code" | "confidence" | "basis">;

const NOTHING: Guess = { field: null, code: null, confidence: 0, basis: "none" };

/** Shares of a column's cells that settle what it is. */
const HALF = 0.5;
const MOST = 0.8;

/** The columns mapped by headings, then by content; what a user confirmed before goes first. */
export function mapColumns(
  raw: readonly RawColumn[],
  remembered: ConfirmedMapping | undefined,
): readonly MappedColumn[] {
  const profiles = raw.map(({ cells }) => profileColumn(cells));
  const guesses = raw.map(({ heading }, at) => guess(raw, at, heading, profiles[at] as ColumnProfile, remembered));
  const withExtents = pairExtents(raw, guesses);
  const withContent = byContent(
    withExtents,
    profiles,
    raw.map(({ heading }) => heading),
  );
  return raw.map(({ column, heading }, at) => {
    const profile = profiles[at] as ColumnProfile;
    const one = withContent[at] as Guess;
    const identity = identityOf(one.field, profile);
    const of =
      identity === "name" && one.field !== "personName"
        ? { ...NOTHING, field: "personName" as const, confidence: 0.9, basis: "content" as const }
        : one;
    return {
      column,
      heading: shown(headingShown(heading)),
      ...of,
      samples: samplesOf(profile, identity, of.field),
      identity,
    };
  });
}

function guess(
  raw: readonly RawColumn[],
  at: number,
  heading: string,
  profile: ColumnProfile,
  remembered: ConfirmedMapping | undefined,
): Guess {
  const folded = rememberedAs(heading);
  const nth = raw.slice(0, at).filter((other) => rememberedAs(other.heading) === folded).length;
  const confirmed = folded === "" ? undefined : remembered?.columns.filter((one) => one.heading === folded)[nth];
  if (confirmed !== undefined)
    return { field: confirmed.field, code: confirmed.code, confidence: 1, basis: "remembered" };
  const match = fieldOfHeading(heading);
  if (match === null || isBareExtent(match)) return NOTHING;
  if (match.field === "age" && profile.years / profile.filled >= MOST) return content("birthYear", 0.9);
  // "Deltagare" over numbers: the participants are numbered.
  if (match.field === "personName" && profile.numbers > profile.texts) return content("participationId", 0.7);
  return { ...match, confidence: match.confidence * fits(match, profile) };
}

/** As confirmedMapping keeps a heading. */
const rememberedAs = (heading: string): string => foldLabel(shown(headingShown(heading)));

/** 1 where the cells are what the heading says, less where they are not; a column without cells says nothing. */
function fits({ field, code }: HeadingMatch, profile: ColumnProfile): number {
  const { filled } = profile;
  if (filled === 0) return 1;
  const share = (count: number): number => count / filled;
  if (field === "start" || field === "end")
    return share(profile.dates + profile.years) >= HALF ? 1 : share(profile.dates + profile.years) > 0.1 ? 0.7 : 0;
  if (field === "sex") return share(profile.sexes) >= HALF ? 1 : 0.3;
  // Bands that no band of ages holds are kept as answers of their own.
  if (field === "age") return profile.wideAgeBands > 0 && share(profile.ageBands) >= HALF ? 0 : 1;
  if (field === "personName") return profile.numbers > profile.texts || profile.distinct === 1 ? 0.3 : 1;
  const of = stateField(field);
  if (of === null) return 1;
  if (code !== null) return share(profile.yesNo + profile.extents) >= HALF ? 1 : 0;
  // Answers of yes and no are of a livelihood that the heading names, and it names none that is known.
  if (of.topic === "livelihood" && share(profile.yesNo) >= HALF && profile.livelihoods === 0) return 0;
  if (of.topic === "livelihood") return profile.texts === 0 ? 0 : share(profile.livelihoods) >= 0.2 ? 1 : 0.6;
  if (of.topic === "livelihoodExtent" || of.topic === "workExtent")
    return share(profile.extents + profile.yesNo) >= 0.3 ? 1 : 0.5;
  return profile.texts === 0 && share(profile.extents) < HALF ? 0 : 1;
}

const LOWEST = 0.2;

/** The nearest to the left that tells of a livelihood, work or a scheme. */
const nearest = (made: readonly Guess[], fits: (one: Guess) => boolean): Guess | undefined =>
  [...made].reverse().find((one) => fits(one) && !/Extent$/.test(one.field ?? ""));

/** A heading that only says "how much" is of the column to its left. */
function pairExtents(raw: readonly RawColumn[], guesses: readonly Guess[]): readonly Guess[] {
  const made: Guess[] = [];
  raw.forEach(({ heading }, at) => {
    const own = guesses[at] as Guess;
    const match = own.basis === "remembered" ? null : fieldOfHeading(heading);
    const left = made[at - 1];
    if (match === null || !isBareExtent(match) || left === undefined) {
      made.push(own.confidence < LOWEST && own.basis !== "remembered" ? NOTHING : own);
      return;
    }
    const sideOf = (one: Guess): unknown => stateField(one.field)?.side;
    const of = stateField(
      (match.side === null ? left : nearest(made, (one) => sideOf(one) === match.side))?.field ?? null,
    );
    const side = match.side ?? of?.side ?? null;
    const topic =
      of?.topic === "work" || of?.topic === "occupation"
        ? "workExtent"
        : of?.topic === "livelihood"
          ? "livelihoodExtent"
          : of?.topic === "scheme"
            ? "subsidised"
            : null;
    const fields = side === null || topic === null ? null : sidedField(topic, side);
    made.push(fields === null ? NOTHING : { field: fields, code: null, confidence: 0.7, basis: "heading" });
  });
  return made;
}

/** Columns whose heading says nothing, by what is in them. */
function byContent(
  guesses: readonly Guess[],
  profiles: readonly ColumnProfile[],
  headings: readonly string[],
): readonly Guess[] {
  const held = new Set(guesses.map(({ field }) => field));
  const made = guesses.map((one, at) => {
    const profile = profiles[at] as ColumnProfile;
    if (isIdentityColumn(profile)) return one.field === "personId" ? one : content("personId", 0.95);
    if (one.field !== null || one.basis === "remembered" || profile.filled === 0) return one;
    if (isPrivateHeading(headings[at] ?? "")) return { ...content("note", 0.9), basis: "heading" as const };
    if (profile.privateTexts > 0) return content("note", 0.8);
    if (!held.has("sex") && profile.sexes / profile.filled >= MOST && profile.texts > 2) return content("sex", 0.7);
    if (!held.has("registrationForm") && holdsForms(profile)) return content("registrationForm", 0.7);
    if (/^grupp(?:er)?$/.test(foldLabel(headings[at] ?? "")) && !held.has("targetGroup") && holdsTargetGroups(profile))
      return content("targetGroup", 0.7);
    if (!held.has("endReason") && profile.wrongRegistrations > 0) return content("endReason", 0.7);
    return one;
  });
  if (held.has("start") || held.has("end")) return made;
  const dates = made.flatMap((one, at) => {
    const profile = profiles[at] as ColumnProfile;
    return one.field === null &&
      one.basis !== "remembered" &&
      profile.filled > 0 &&
      profile.dates / profile.filled >= MOST
      ? [at]
      : [];
  });
  if (dates.length !== 2) return made;
  return made.map((one, at) =>
    at === dates[0] ? content("start", HALF) : at === dates[1] ? content("end", HALF) : one,
  );
}

const holdsForms = ({ filled, registrationForms, wrongRegistrations }: ColumnProfile): boolean =>
  registrationForms > 0 && (registrationForms + wrongRegistrations) / filled >= HALF;

/** Most of the commonest answers are groups that the register knows. */
const holdsTargetGroups = ({ common }: ColumnProfile): boolean =>
  common.filter(isKnownTargetGroup).length >= common.length * HALF;

/** A serial date as people know it. */
const isoOf = (text: string): string => {
  const serial = Number(text);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? isoFromSerial(serial) : text;
};

const content = (field: Field, confidence: number): Guess => ({ field, code: null, confidence, basis: "content" });

/** Fields of places and authorities, where whoever is behind them is often written too: "Karin Gömdlund, Af". */
export const HOLDS_PLACES: ReadonlySet<Field> = new Set<Field>([
  "referrer", "municipality", "responsibleOrganisation", "endReason", "education", "benefitTime",
]); // prettier-ignore

const isIdentityColumn = ({ filled, identityShaped, identities }: ColumnProfile): boolean =>
  filled > 0 && identityShaped / filled >= HALF && (identities > 0 || identityShaped / filled >= MOST);

function identityOf(field: Field | null, profile: ColumnProfile): MappedColumn["identity"] {
  if (isIdentityColumn(profile)) return "number";
  if (field === "personName") return "name";
  if (field === "personId") return "number";
  const { filled, names, texts, livelihoods, sexes } = profile;
  if (filled === 0 || livelihoods > 0 || sexes > 0) return null;
  return names >= 3 && names / filled >= 0.3 && texts / filled >= HALF ? "name" : null;
}

/** What is kept, or dates and small numbers that tell what an unknown column is. */
const mayBeShown = ({ filled, distinct, shortAnswers, dates, years, extents }: ColumnProfile): boolean =>
  (shortAnswers === filled && isChoice(distinct, filled)) || Math.max(dates + years, extents) === filled;

function samplesOf(profile: ColumnProfile, identity: MappedColumn["identity"], field: Field | null): readonly string[] {
  if (profile.filled === 0) return [];
  if (identity === "number") return ["••••••-••••"];
  if (identity === "name" || field === "participationId" || field === "note") return [COVERED];
  if (field === null && !mayBeShown(profile)) return [COVERED];
  if (field === "birthYear" && profile.years < profile.filled) return [COVERED];
  if (field !== null && HOLDS_PLACES.has(field)) return profile.common.map((text) => (namesSomebody(text) ? COVERED : shown(text))); // prettier-ignore
  return profile.common.map((text) =>
    (field === "start" || field === "end") && /^\d{5}(?:\.\d+)?$/.test(text) ? isoOf(text) : shown(text),
  );
}
