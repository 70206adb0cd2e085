import { foldLabel } from "../fold";

/**
 * Working lists for what SUS calls by code but whose lists no published page shows whole: inferred, shown as such, and
 * open: a value that is not here is kept as it stands. Only Felregistrering is confirmed. Source: the SUS note, 2.5.
 */
const LISTS = {
  endReason: [
    "Felregistrering; Felregistrerad; Fel registrering; Felregistrerat; Felreg",
    "Enligt plan; Avslutad enligt plan; Fullföljt; Fullföljd",
    "Fortsatt rehabilitering; Fortsatt rehab",
    "Sjukdom; Sjuk; Ohälsa",
    "Föräldraledighet; Föräldraledig",
    "Flytt; Flyttat; Flyttad; Utflyttad",
    "Avbrott på egen begäran; Egen begäran; Avbrutit; Avbrott",
    "Återtaget samtycke; Samtycke återtaget; Återkallat samtycke",
    "Avliden; Avlidit",
    "Övrigt; Annan orsak; Annat",
    "Pågående; Pågår; Pågår ännu; Ej avslutad; Ej avslutat; Ännu ej avslutad; Deltar; Kvar; Aktiv; Ongoing; Active",
  ],
  education: [
    "Ej slutförd grundskola; Ej grundskola; Ofullständig grundskola; Ej fullföljd grundskola",
    "Grundskola; Folkskola; Grundskoleutbildning; Förgymnasial",
    "Gymnasium; Gymnasieskola; Gymnasieutbildning; Gymnasial; Gymnasieexamen",
    "Eftergymnasial; Högskola; Universitet; Eftergymnasial utbildning; Högskola/universitet; Eftergymnasial/högskola",
  ],
  benefitTime: ["Ingen tid", "<1 år; Mindre än 1 år; 0-1 år", "1-2 år; 1-2", "3-5 år; 3-5", "6-9 år; 6-9", "10+ år; 10 år eller mer; Mer än 10 år"],
} as const; // prettier-ignore

export type ListedField = keyof typeof LISTS;

const CANONICAL = new Map<string, string>(
  Object.entries(LISTS).flatMap(([field, list]) =>
    list.flatMap((entry) => {
      const names = entry.split("; ");
      return names.map((name): [string, string] => [`${field}:${listKey(name)}`, String(names[0])]);
    }),
  ),
);

/** "<1 år" and "1 år" differ in their sign alone. */
function listKey(text: string): string {
  return (/^\s*[<≤]/.test(text) ? "under" : "") + (/\+/.test(text) ? "over" : "") + foldLabel(text).replaceAll(" ", "");
}

/** The list's own name of a value; null when the list does not have it. */
export const listedName = (field: ListedField, text: string): string | null =>
  CANONICAL.get(`${field}:${listKey(text)}`) ?? null;

/** The list's own names, in order. */
export const listedNames = (field: ListedField): readonly string[] =>
  LISTS[field].map((entry) => String(entry.split("; ")[0]));

export const isListed = (field: string): field is ListedField => field in LISTS;

/** No end reason: the row says that it goes on, whatever stands as its end. */
export const ONGOING = "Pågående";

/** Its rows are left out of every count. Confirmed. */
export const WRONGLY_REGISTERED = "Felregistrering";
