/** A text for readers in both languages of the add-in. */
export interface BothLanguages {
  readonly sv: string;
  readonly en: string;
}

/** Where values come from. */
export const SOURCES = {
  governmentAndScb: { sv: "regeringen.se; SCB", en: "regeringen.se; Statistics Sweden" },
  scb: { sv: "SCB, lönestrukturstatistik", en: "Statistics Sweden, structure of earnings" },
  taxAgency: { sv: "Skatteverket", en: "the Swedish Tax Agency" },
  incomeTax63: { sv: "inkomstskattelagen 63 kap. 3 §", en: "Income Tax Act, chapter 63, section 3" },
  incomeTax67: { sv: "inkomstskattelagen 67 kap. 7 §", en: "Income Tax Act, chapter 67, section 7" },
  sfs20241131: {
    sv: "SFS 2024:1131 (inkomstskattelagen 67 kap. 7 §)",
    en: "SFS 2024:1131 (Income Tax Act, chapter 67, section 7)",
  },
  ekonomifakta: { sv: "Ekonomifakta, schablon", en: "Ekonomifakta, standard share" },
  sus: {
    sv: "susam.se: vad som räknas som offentlig försörjning",
    en: "susam.se: what counts as public support",
  },
  gathered: {
    sv: "läst i källa när värdena samlades in; källans namn antecknades inte",
    en: "read in a source when the values were gathered; its name was not noted",
  },
  derived: { sv: "egen uträkning ur bekräftade värden", en: "our arithmetic from confirmed values" },
  own: { sv: "eget antagande", en: "our own assumption" },
  method: { sv: "metoden (docs/METOD.md)", en: "the method (docs/METOD.md)" },
  edit: { sv: "ändrat av användaren", en: "edited by the user" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
export type SourceCode = keyof typeof SOURCES;
