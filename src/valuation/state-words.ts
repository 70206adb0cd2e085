import { LIVELIHOODS, SUBSIDY_SCHEMES, type Livelihood, type SubsidyScheme } from "./livelihoods";
import { PLACES, type Place } from "./state/state";

/** What a word in the text of a state means. */
export type Meaning =
  | { readonly kind: "livelihood"; readonly livelihood: Livelihood }
  | { readonly kind: "work" }
  | { readonly kind: "subsidised" }
  | { readonly kind: "scheme"; readonly scheme: SubsidyScheme }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "extent"; readonly percent: number };

/** The words of each livelihood; the first is the one we write. Codes of the SUS note count too (LON and OKAND are folded words already). */
export const LIVELIHOOD_WORDS: Readonly<Record<Livelihood, readonly [string, ...string[]]>> = {
  SJP: ["Sjukpenning", "SJP"],
  REHAB: ["Rehabiliteringspenning", "Rehabpenning", "Rehabiliteringsersättning", "REHAB"],
  AE: ["Aktivitetsersättning", "AE"],
  SE: ["Sjukersättning", "Förtidspension", "SE"],
  AKASSA: ["A-kassa", "Akassa", "Arbetslöshetsersättning", "Arbetslöshetsförsäkring"],
  AKTST: ["Aktivitetsstöd", "AKTST"],
  UTV: ["Utvecklingsersättning", "UTV"],
  ETAB: ["Etableringsersättning", "ETAB"],
  FSTOD: ["Försörjningsstöd", "Ekonomiskt bistånd", "Socialbidrag", "FSTOD"],
  STUD: ["Studiemedel", "Studiestöd", "Studiebidrag", "STUD"],
  LON: ["Lön", "Egen försörjning"],
  INGEN: ["Ingen offentlig försörjning", "Ingen försörjning", "INGEN"],
  ANNAN: ["Annan offentlig försörjning", "Annan försörjning", "ANNAN"],
  OKAND: ["Okänd", "Uppgift saknas"],
};

export const WORK_WORDS = [
  "Arbete",
  "Arbetar",
  "Förvärvsarbete",
  "Osubventionerat arbete",
  "Ej subventionerat arbete",
  "Anställning",
  "Jobb",
] as const;

/** Work that is subsidised, not said how; after a word for work, "lönesubvention" says the same. */
export const SUBSIDISED_WORDS = [
  "Subventionerat arbete",
  "Subventionerad anställning",
  "Lönesubvention",
  "Subvention",
  "Subventionerat",
] as const;

export const SCHEME_WORDS: Readonly<Record<SubsidyScheme, readonly [string, ...string[]]>> = {
  wageSubsidy: ["lönebidrag"],
  introductoryJob: ["introduktionsjobb"],
  extraService: ["extratjänst"],
  newStartJob: ["nystartsjobb"],
};

export const PLACE_WORDS: Readonly<Record<Place, readonly [string, ...string[]]>> = {
  studies: ["Studier", "Studerar", "Utbildning"],
  programme: ["Arbetsmarknadsprogram", "Program"],
  care: ["Vård"],
};

const EXTENT_WORDS: Readonly<Record<string, number>> = {
  heltid: 100,
  hel: 100,
  halvtid: 50,
  halv: 50,
  halvt: 50,
};

const words = (list: readonly string[], meaning: Meaning): (readonly [string, Meaning])[] =>
  list.map((word) => [word, meaning] as const);

/** Every word with its meaning, as it is written; no two fold to the same (a test). */
export const STATE_WORDS: readonly (readonly [string, Meaning])[] = [
  ...LIVELIHOODS.flatMap((livelihood) => words(LIVELIHOOD_WORDS[livelihood], { kind: "livelihood", livelihood })),
  ...words(WORK_WORDS, { kind: "work" }),
  ...words(SUBSIDISED_WORDS, { kind: "subsidised" }),
  ...SUBSIDY_SCHEMES.flatMap((scheme) => words(SCHEME_WORDS[scheme], { kind: "scheme", scheme })),
  ...PLACES.flatMap((place) => words(PLACE_WORDS[place], { kind: "place", place })),
  ...Object.entries(EXTENT_WORDS).flatMap(([word, percent]) => words([word], { kind: "extent", percent })),
];
