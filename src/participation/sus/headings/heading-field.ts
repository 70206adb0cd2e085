import type { Field, MappedColumn } from "../../model/found-tables";
import { alike, foldLabel, foldText } from "../fold";
import { livelihoodNames } from "../values/livelihood-names";
import { sidedHeading, type SidedHeading } from "./side";
import { BARE_EXTENT, OWN_NAMES, PLAIN_NAMES, SCHEMES, SIDED_NAMES, type Topic } from "./synonyms";

export interface HeadingMatch {
  readonly field: Field;
  /** For one column per code: the livelihood or scheme. */
  readonly code: string | null;
  readonly confidence: number;
  readonly basis: MappedColumn["basis"];
}

/** A heading that says "how much" without saying of what. */
export interface BareExtent {
  readonly bareExtent: true;
  readonly side: SidedHeading["side"];
}

const PLAIN = new Map(PLAIN_NAMES.map(([name, field]) => [name.replaceAll(" ", ""), field]));
const SIDED = new Map(SIDED_NAMES.map(([name, topic]) => [name.replaceAll(" ", ""), topic]));
const LIVELIHOOD = livelihoodNames();

const CONFIDENCE = { own: 0.98, synonym: 0.92, code: 0.9, sideOnly: 0.6, contains: 0.75, likeness: 0.7 } as const;

/**
 * What a heading says its column is; null when it says nothing that is known. `likeness`: look for misspellings too.
 * Of a heading in two rows ("Före · Försörjning") both count, else the lower alone: the upper may only gather columns.
 */
export function fieldOfHeading(heading: string, likeness = true): HeadingMatch | BareExtent | null {
  if (isNotYet(heading)) return null;
  if (heading.includes(PARTS)) {
    // Gathered under "Efter insats · Arbete" by a blank cell above it, "Slut" is still the end.
    const own = plain(foldLabel(lowest(heading)), false);
    if (own !== null && OF_NO_SIDE.has(own.field)) return own;
  }
  // Text recognition reads ö as é.
  const whole = fieldOfText(heading.replace(/é/gi, "ö"), likeness && !heading.includes(PARTS));
  return whole ?? (heading.includes(PARTS) ? fieldOfText(lowest(heading), likeness) : null);
}

/**
 * What was planned has not come about ("Planerat slutdatum"), and half a year later is not the end ("6 mån efter
 * avslut", "vid uppföljning"): neither is what happened in the intervention, whatever else the heading says.
 */
function isNotYet(heading: string): boolean {
  const folded = foldLabel(heading);
  return PLANNED.test(folded) || LATER.test(folded);
}

const PLANNED =
  /\b(?:planera[dt]|planerade|beraknad|beraknat|preliminar|preliminart|prel|forvantad|forvantat|tankt|prognos|onskad|onskat|planned|expected|estimated)\b/;
const LATER =
  /\b(?:\d{1,2}|en|ett|tva|tre|sex|nio|tolv) ?(?:man|manad|manader|ar|v|vecka|veckor|months?|years?)\b.*\b(?:efter|fore|innan|after|before)\b|\b(?:efter|after) (?:\d{1,2}|ett|tva|tre|sex|nio|tolv) ?(?:man|manad|manader|ar|veckor|months?|years?)\b|\buppfoljning(?:en)?\b|\bfollow up\b|\b(?:man|manader) uppf/;

/** Fields that have one place, whatever stands above them. */
const OF_NO_SIDE: ReadonlySet<Field> = new Set<Field>([
  "participationId", "personId", "personName", "start", "end", "sex", "age", "birthYear", "municipality", "endReason",
]); // prettier-ignore

const PARTS = " · ";
const lowest = (heading: string): string => heading.slice(heading.lastIndexOf(PARTS) + PARTS.length);

/** The heading to show: the lower row alone where the upper only gathers columns. */
export function headingShown(heading: string): string {
  if (!heading.includes(PARTS) || fieldOfText(heading, false) !== null) return heading;
  return fieldOfText(lowest(heading), true) === null ? heading : lowest(heading);
}

function fieldOfText(heading: string, likeness: boolean): HeadingMatch | BareExtent | null {
  const folded = foldLabel(heading)
    .replace(/ (?:\d|10|11|12)$/, "")
    .trim();
  if (folded === "") return null;
  const percent = /%|procent|\bpct\b/.test(foldText(heading));
  const { side, rest } = sidedHeading(folded);
  const topicText = rest.replace(/(?:^| )(?:\d|av|i|procent|pct|forsta|andra|tredje)$/g, "").trim();
  if (side !== null) return sided(side, topicText, rest, percent, likeness);
  if (BARE_EXTENT.test(folded) || (percent && /^(?:i )?$/.test(folded))) return { bareExtent: true, side: null };
  return plain(folded, likeness);
}

export const isBareExtent = (match: HeadingMatch | BareExtent): match is BareExtent => "bareExtent" in match;

function plain(folded: string, likeness: boolean): HeadingMatch | null {
  const joined = folded.replaceAll(" ", "");
  const exact = PLAIN.get(joined);
  if (exact !== undefined) {
    const own = OWN_NAMES.has(folded);
    return match(exact, null, own ? CONFIDENCE.own : CONFIDENCE.synonym, own ? "heading" : "synonym");
  }
  const contained = CONTAINS.find(([pattern]) => pattern.test(folded));
  if (contained !== undefined) return match(contained[1], null, CONFIDENCE.contains, "synonym");
  if (!likeness) return null;
  const close = new Set([...PLAIN].filter(([name]) => alike(name, joined)).map(([, field]) => field));
  const [only] = close;
  return only !== undefined && close.size === 1 ? match(only, null, CONFIDENCE.likeness, "likeness") : null;
}

/** Longer headings that name what they hold among other words. */
const CONTAINS: readonly (readonly [RegExp, Field])[] = [
  [/\b(?:personnummer|samordningsnummer|persnr|pnr)\b/, "personId"],
  [/\b(?:fornamn|efternamn|deltagarens namn)\b/, "personName"],
  [/\b(?:startdatum|inskrivningsdatum|inregistreringsdatum|datum for (?:start|inskrivning))\b/, "start"],
  [/\b(?:slutdatum|avslutningsdatum|avslutsdatum|utskrivningsdatum|utregistreringsdatum|datum for (?:avslut|slut|utskrivning))\b/, "end"],
  [/\b(?:avslutsanledning|avslutningsanledning|avslutsorsak|orsak till avslut)\b/, "endReason"],
  [/\b(?:folkbokforingskommun|hemkommun)\b/, "municipality"],
  [/\bhogsta (?:slutforda )?utbildning/, "education"],
  [/\btid i (?:behov av )?off?(?:entlig)? /, "benefitTime"],
]; // prettier-ignore

const TOPIC_FIELDS: Readonly<Record<Topic, string>> = {
  livelihood: "livelihood*",
  livelihoodExtent: "livelihood*Extent",
  work: "work*",
  workExtent: "work*Extent",
  unsubsidised: "unsubsidised*",
  subsidised: "subsidised*",
  scheme: "scheme*",
  studies: "studies*",
  studiesExtent: "studies*",
  jobSeeking: "jobSeeking*",
  occupation: "occupation*",
};

/** The field of a topic on a side: ("workExtent", "Before") -> "workBeforeExtent". */
export const sidedField = (topic: Topic, side: "Before" | "After"): Field =>
  TOPIC_FIELDS[topic].replace("*", side) as Field;

function sided(
  side: "Before" | "After",
  topicText: string,
  rest: string,
  percent: boolean,
  likeness: boolean,
): HeadingMatch | BareExtent | null {
  const of = (
    topic: Topic,
    confidence: number,
    basis: HeadingMatch["basis"],
    code: string | null = null,
  ): HeadingMatch => match(sidedField(topic, side), code, confidence, basis);
  if (/^(?:datum|dag|date)$/.test(topicText))
    return match(side === "Before" ? "start" : "end", null, CONFIDENCE.synonym, "synonym");
  if (topicText === "") return of("livelihood", CONFIDENCE.sideOnly, "synonym");
  if (BARE_EXTENT.test(topicText)) return { bareExtent: true, side };
  const plainField = PLAIN.get(rest.replaceAll(" ", ""));
  const level = plainField === "education" && topicText !== "utbildning";
  if (plainField === "age" || plainField === "benefitTime" || level) {
    return match(plainField, null, CONFIDENCE.synonym, "synonym");
  }
  const topic = SIDED.get(topicText.replaceAll(" ", ""));
  if (topic !== undefined)
    return of(withExtent(topic, percent), OWN_NAMES.has(topicText) ? CONFIDENCE.own : CONFIDENCE.synonym, "heading");
  const scheme = SCHEMES[topicText];
  if (scheme !== undefined) return of("scheme", CONFIDENCE.code, "heading", scheme);
  const parts = topicText.split(" ");
  const livelihood =
    codeOf(topicText) ?? (parts[0]?.startsWith("forsorjning") === true ? codeOf(parts.slice(1).join(" ")) : null);
  if (livelihood !== null) return of("livelihood", CONFIDENCE.code, "heading", livelihood);
  const contained = containedTopic(topicText, percent);
  if (contained !== null) return of(contained, CONFIDENCE.contains, "synonym");
  if (!likeness) return null;
  const joined = topicText.replaceAll(" ", "");
  const close = new Set([...SIDED].filter(([name]) => alike(name, joined)).map(([, found]) => found));
  const [only] = close;
  return only !== undefined && close.size === 1 ? of(withExtent(only, percent), CONFIDENCE.likeness, "likeness") : null;
}

const codeOf = (text: string): string | null => {
  const found = text === "" ? null : LIVELIHOOD.match(text);
  return found?.how === "name" ? found.code : null;
};

function withExtent(topic: Topic, percent: boolean): Topic {
  if (!percent) return topic;
  return topic === "livelihood" ? "livelihoodExtent" : topic === "work" ? "workExtent" : topic;
}

function containedTopic(text: string, percent: boolean): Topic | null {
  const extent = percent || /\b(?:omfattning|grad|andel)\b/.test(text);
  if (/\b(?:ej ?subv|osubv|icke subv|utan (?:lone)?subv|reguljar)/.test(text)) return "unsubsidised";
  if (/\b(?:typ av|form av)\b.*\b(?:subvention|stod)/.test(text)) return "scheme";
  if (/subvention/.test(text)) return "subsidised";
  if (/arbetssok|soker (?:arbete|jobb)/.test(text)) return "jobSeeking";
  if (/sysselsattning/.test(text)) return "occupation";
  if (/forsorjning/.test(text)) return extent ? "livelihoodExtent" : "livelihood";
  if (/\bstudi|\bstuder/.test(text)) return "studies";
  if (/\b(?:hours|timmar|tim)\b/.test(text) && /arbet|jobb|\bwork/.test(text)) return "workExtent";
  return /arbet|jobb/.test(text) ? (extent ? "workExtent" : "work") : null;
}

const match = (field: Field, code: string | null, confidence: number, basis: HeadingMatch["basis"]): HeadingMatch => ({
  field,
  code,
  confidence,
  basis,
});
