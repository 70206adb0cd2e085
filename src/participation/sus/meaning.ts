import type { CalendarYear } from "../../calculation/units";
import type { Sector } from "../../valuation/sectors";
import { alike, foldLabel, foldText } from "./fold";
import { sectorOfLabel, sectorWithin } from "./sector-label";
import { yearInText } from "./year-text";

export type Measure = "income" | "profitability" | "payback" | "participants" | "cost";
export type Term = "short" | "medium" | "long" | "annual";
/** What one unit of the printed number is worth: kronor, thousands or millions of them. */
export type Scale = 1 | 1000 | 1000000;

/** What a heading, label, caption or sheet name says about the figures it stands over or beside. */
export interface Meaning {
  /** Every measure named; a caption may name two ("Lönsamhet … samt återbetalningstid"). */
  readonly measures: ReadonlySet<Measure>;
  readonly terms: ReadonlySet<Term>;
  /** Years of the horizon as written ("kort sikt (2 år)" -> "2"), plain decimal text. */
  readonly headedYears: string | null;
  readonly year: CalendarYear | null;
  readonly sector: Sector | null;
  readonly perParticipant: boolean;
  readonly mean: boolean;
  readonly total: boolean;
  readonly scale: Scale | null;
  readonly derived: boolean;
  /** A payback column headed in years: its numbers are no months. */
  readonly inYears: boolean;
  /** Names the labels below it: the year, or the sector. */
  readonly dimension: "year" | "sector" | null;
  /** Nothing but an amount or its unit ("Belopp", "kr", "Belopp i tkr"). */
  readonly onlyUnit: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  ett: "1", en: "1", tva: "2", tre: "3", fyra: "4", fem: "5", sex: "6", tio: "10", one: "1", two: "2", five: "5",
}; // prettier-ignore

/** Reads a heading, label or caption. Unknown words say nothing; they are no fault here. */
export function meaningOf(text: string): Meaning {
  const label = foldLabel(text);
  const words = label.split(" ");
  const has = (pattern: RegExp): boolean => pattern.test(label);
  const like = (target: string): boolean => words.some((word) => alike(word, target));
  const perParticipant = has(/\bper ?(?:delt|deltagare|deltagande|person|participant)\b|\bdeltagarkostnad/);
  const headedYears = yearsOfHorizon(text);
  const measures = measuresIn(label, perParticipant, like);
  return {
    measures,
    terms: termsIn(label, like),
    headedYears,
    year: yearInText(text),
    sector: (sectorOfLabel(text) ?? sectorWithin(text))?.sector ?? null,
    perParticipant,
    mean: has(/\b(?:medelvarde|medeltal|genomsnitt|genomsnittlig|snitt|mean|average)\b/) || like("medelvarde"),
    total: has(/\b(?:totalt|total|summa)\b/),
    scale: scaleIn(foldLabel(text.replace(YEAR_BEFORE_MARK, "år"))),
    derived: isDerived(label),
    inYears: measures.has("payback") && !has(/\b(?:man|manad|manader|months?)\b/) && has(/\b(?:ar|years?)\b/),
    dimension: dimensionOf(label),
    onlyUnit: isOnlyUnit(label),
  };
}

function measuresIn(label: string, perParticipant: boolean, like: (target: string) => boolean): ReadonlySet<Measure> {
  const found = new Set<Measure>();
  const has = (pattern: RegExp): boolean => pattern.test(label);
  if (has(/\bintakt|\bincome|\bnytt(?:a|an|or)\b/) || like("intakter")) found.add("income");
  if (has(/\blonsam|\bprofitab|\bnettonytta\b|\bnettovinst\b/) || like("lonsamhet")) found.add("profitability");
  if (has(/\bpayoff|\bpay off|\bpay ?back|\baterbetal/) || like("aterbetalningstid")) found.add("payback");
  if (has(/kostnad|\bcosts?\b/)) found.add("cost");
  const persons = has(
    /\bantal (?:avslutade )?(?:deltagare|deltaganden|personer|avslutade)\b|^(?:avslutade )?deltagare\b/,
  );
  if (!perParticipant && (persons || has(/\bparticipants\b/) || like("deltagare"))) found.add("participants");
  return found;
}

function termsIn(label: string, like: (target: string) => boolean): ReadonlySet<Term> {
  const found = new Set<Term>();
  if (/\bkort\b|\bkortsikt|\bshort\b/.test(label)) found.add("short");
  const medium = /\bmedel+ang|\bmedium\b/.test(label) || like("medellang");
  if (medium) found.add("medium");
  if (/\blang(?: sikt)?\b|\blangsikt|\blong\b/.test(label) && !medium) found.add("long");
  if (/\barlig|\bper ar\b|\bannual|\bper year\b/.test(label)) found.add("annual");
  return found;
}

/** The number of years in "5 år", "1-årig", "fem år", "2,5 years"; never a calendar year. */
function yearsOfHorizon(text: string): string | null {
  const folded = foldText(text).replace(/&r\b/g, "ar");
  const match =
    /(?<![\d.])(\d{1,2}(?:\.\d+)?|ett|en|tva|tre|fyra|fem|sex|tio|one|two|five) ?(?:ars?|arig|years?)\b/.exec(folded);
  const written = match?.[1];
  if (written === undefined) return null;
  const digits = NUMBER_WORDS[written] ?? written;
  return /^0(?:\.0+)?$/.test(digits) ? null : digits;
}

const KRONOR = "(?:kr|kronor|sek)";
const THOUSANDS = `(?:tkr|kkr|ksek|tsek|sekk|[kt] ${KRONOR}|sek k|tusen(?:tals?)?|thousands?|(?:1 ?)?000 ?(?:tals?|${KRONOR})|sek 000s?)`;
const MILLIONS = `(?:mkr|mnkr|msek|sekm|mn? ${KRONOR}|sek mn?|miljoner|miljon|milj|miljontals?|millions?)`;
/** A unit with the word for kronor that may stand with it ("tusental kronor", "SEK thousands"). */
const withKronor = (unit: string): string => `(?:${KRONOR} )?${unit}(?: (?:of )?${KRONOR})?`;
/** Not the unit of an amount of its own: "57 mkr", "4 500 tkr". */
const stated = (unit: string): RegExp => new RegExp(`(?<![\\d.] ?)\\b${unit}\\b`);
const STATES = { thousands: stated(THOUSANDS), millions: stated(MILLIONS), kronor: stated(KRONOR) } as const;
const OWN_AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.])(?!(?:1 ?)?000 ?(?:tals?|${KRONOR})\\b)\\d[\\d. ]*(?:${withKronor(`(?:${THOUSANDS}|${MILLIONS})`)}|${KRONOR})\\b`,
  "gu",
);

/** The unit a text states for the figures near it; "57 mkr" is an amount of its own and states none. */
function scaleIn(label: string): Scale | null {
  const said = withoutYears(label).replace(OWN_AMOUNT, "1");
  if (STATES.millions.test(said)) return 1000000;
  if (STATES.thousands.test(said)) return 1000;
  return STATES.kronor.test(said) ? 1 : null;
}

/** "2020, tkr" and "2020 (tkr)": what stands before the mark is no amount of the unit behind it. */
const YEAR_BEFORE_MARK = /(?<![\d.,][ \u00a0]?)(?:19|2[0-2])\d\d(?=\s*(?:[;:([{–—]|,(?!\d)))/g;

const YEARS = /(?<![\d.] ?)\b(?:(?:19|2[0-2])\d\d (?:(?:och|till|and|to) )?)*(?:19|2[0-2])\d\d(?= )/g;
/** Words that an amount follows, whatever it looks like. */
const BEFORE_AMOUNT = /\b(?:kosta\w*|belopp|om|pa|till|ca|cirka|of) $/;
/** Words that a year follows in a heading ("Budget 2023 tkr") and an amount in a sentence ("budget 2000 tkr"). */
const BEFORE_EITHER = /\b(?:kostnad|budget\w*|cost) $/;
/** No report is of the year 2000 or before 1990; sums as round or as small are common. */
const REPORTED_YEARS = /^(?:199\d|20(?!00)\d\d)(?: |$)/;

/** A calendar year right before a unit ("Intäkter 2020, tkr") is no amount, unless the words say so ("kostade 2000 tkr"). */
function withoutYears(label: string): string {
  return label.replace(YEARS, (years: string, at: number) => {
    const before = label.slice(0, at);
    if (BEFORE_AMOUNT.test(before)) return years;
    return BEFORE_EITHER.test(before) && !REPORTED_YEARS.test(years) ? years : "år";
  });
}

/** "härledd", "orundad", "rekonstruerad" and their forms, unless denied ("ej härledda"). */
function isDerived(label: string): boolean {
  return label.split(" ").some((word, at, all) => {
    if (!/^(?:harle(?:dd|dda|tt)|orunda(?:d|de|t)|rekonstruera(?:d|de|t)|derived|reconstructed)$/.test(word))
      return false;
    return !/^(?:ej|inte|icke|not)$/.test(all[at - 1] ?? "");
  });
}

function dimensionOf(label: string): "year" | "sector" | null {
  if (/^(?:ar|year|kalenderar|utfallsar|artal|period)$/.test(label)) return "year";
  return /^(?:sektor|sektorer|aktor|aktorer|sector|sectors)$/.test(label) ? "sector" : null;
}

const UNIT = new RegExp(`\\b(?:${withKronor(THOUSANDS)}|${withKronor(MILLIONS)}|${KRONOR})\\b`, "g");
const AROUND_UNIT = new RegExp(`\\b(?:alla|samtliga|belopp|beloppen|amounts?|varde|i|in|anges|ar|1 ?000)\\b`, "g");

function isOnlyUnit(label: string): boolean {
  return withoutUnit(label).replace(AROUND_UNIT, "").trim() === "" && label !== "" && label !== "ar";
}

/** A folded heading with the unit of its money gone ("budget tusental kronor" is "budget"). */
export const withoutUnit = (label: string): string => label.replace(UNIT, " ");

/** Whether the text says anything a column heading says. */
export function isHeadingMeaning(meaning: Meaning): boolean {
  return (
    meaning.measures.size > 0 || meaning.terms.size > 0 || meaning.headedYears !== null || meaning.perParticipant ||
    meaning.mean || meaning.dimension !== null || meaning.onlyUnit
  ); // prettier-ignore
}

/** The own meaning, with what it leaves unsaid taken from the fallback (a merged heading cell above). */
export function completed(own: Meaning, fallback: Meaning): Meaning {
  const term = own.terms.size > 0 || own.headedYears !== null;
  return {
    ...own,
    measures: own.measures.size > 0 ? own.measures : fallback.measures,
    terms: term ? own.terms : fallback.terms,
    headedYears: term ? own.headedYears : fallback.headedYears,
    year: own.year ?? fallback.year,
    sector: own.sector ?? fallback.sector,
    perParticipant: own.perParticipant || fallback.perParticipant,
    mean: own.mean || fallback.mean,
    scale: own.scale ?? fallback.scale,
    derived: own.derived || fallback.derived,
    inYears: own.inYears || fallback.inYears,
  };
}
