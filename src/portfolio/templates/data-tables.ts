import type { SheetLayout } from "../../sheet/layout";
import { LIVELIHOODS, SUBSIDY_SCHEMES } from "../../valuation/livelihoods";
import type { Language } from "../../words/language";
import { livelihoodText, schemeText } from "../../words/livelihoods";
import { templateTable, type TemplateColumn, type Typed } from "./template-table";

const ROWS = { interventions: 60, participants: 500 } as const;

/**
 * Headings in Swedish in both languages, as the SUS note's schema has them (9.2, 9.3): the import knows them without
 * being told.
 */
const INTERVENTIONS: readonly (readonly [heading: string, width: number, typed: Typed])[] = [
  ["Insats", 30, "text"],
  ["Samordningsförbund", 24, "text"],
  ["Budgetår", 10, "year"],
  ["Startdatum", 12, "date"],
  ["Slutdatum", 12, "date"],
  ["Inriktning", 18, { words: ["Individinriktad", "Strukturövergripande"] }],
  ["Målgrupp", 26, "text"],
  ["Huvudman", 16, { words: ["Kommun", "Region", "Af", "Fk", "LSG", "Övrigt", "Ej definierad"] }],
  ["Planerat antal deltagare", 12, "count"],
  ["Antal deltagare", 12, "count"],
  ["Budget Insatskostnad", 15, "amount"],
  ["Utfall Insatskostnad", 15, "amount"],
  ["Budget ESF", 15, "amount"],
  ["Utfall ESF", 15, "amount"],
];

/** Columns of the interventions that other sheets of a template sum. */
export const INTERVENTION_COLUMN = { planned: 8, budget: 10, budgetEsf: 12 } as const;

const livelihoods = LIVELIHOODS.map((one) => livelihoodText(one, "sv"));
const schemes = SUBSIDY_SCHEMES.map((one) => schemeText(one, "sv"));

const side = (word: "före" | "efter"): readonly (readonly [string, number, Typed])[] => [
  [`Försörjning ${word} 1`, 22, { words: livelihoods }],
  [`Omfattning försörjning ${word} 1 (%)`, 13, "percent"],
  [`Försörjning ${word} 2`, 22, { words: livelihoods }],
  [`Omfattning försörjning ${word} 2 (%)`, 13, "percent"],
  [`Ej subventionerat arbete ${word} (%)`, 16, "percent"],
  [`Subventionerat arbete ${word} (%)`, 16, "percent"],
  [`Typ av subvention ${word}`, 18, { words: schemes }],
  [`Studier ${word} (%)`, 11, "percent"],
  [`Aktivt arbetssökande ${word}`, 14, { words: ["Ja", "Nej"] }],
];

const PARTICIPANTS: readonly (readonly [heading: string, width: number, typed: Typed])[] = [
  ["Löpnummer", 11, "text"],
  ["Insats", 28, "text"],
  ["Kommun", 16, "text"],
  ["Kön", 10, { words: ["Kvinna", "Man", "Okänt"] }],
  ["Födelseår", 10, "year"],
  ["Startdatum", 12, "date"],
  ["Slutdatum", 12, "date"],
  ["Registreringsform", 16, { words: ["Personuppgifter", "Anonym", "Volym"] }],
  ["Utbildningsnivå", 22, { words: ["Ej slutförd grundskola", "Grundskola", "Gymnasium", "Eftergymnasial"] }],
  ["Tid i offentlig försörjning", 16, { words: ["Ingen tid", "<1 år", "1-2 år", "3-5 år", "6-9 år", "10+ år"] }],
  ...side("före"),
  ...side("efter"),
  [
    "Avslutsanledning",
    24,
    {
      words: [
        "Enligt plan", "Fortsatt rehabilitering", "Sjukdom", "Föräldraledighet", "Flytt", "Avbrott på egen begäran",
        "Felregistrering", "Avliden", "Övrigt",
      ],
    },
  ],
]; // prettier-ignore

const columnsOf = (list: typeof PARTICIPANTS): readonly TemplateColumn[] =>
  list.map(([heading, width, typed]) => ({ heading, width, typed }));

export const interventionsTemplate = (language: Language): SheetLayout =>
  templateTable({
    sheet: "interventions",
    columns: columnsOf(INTERVENTIONS),
    rows: ROWS.interventions,
    table: "Mall_insatser",
    language,
  });

/** Where the template of interventions has its rows, counted from the row of its headings. */
export const INTERVENTION_ROWS = ROWS.interventions;

export const participantsTemplate = (language: Language): SheetLayout =>
  templateTable({
    sheet: "participants",
    columns: columnsOf(PARTICIPANTS),
    rows: ROWS.participants,
    table: "Mall_deltagare",
    language,
  });
