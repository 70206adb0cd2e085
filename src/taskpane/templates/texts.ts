import type { Language } from "../../words/language";

const TEXTS = {
  sv: {
    title: "Mallar",
    open: "Visa",
    lead: "Tomma blad att fylla i, som sedan läses in som de är. De blir dina: inget skriver över dem.",
    kind: "Mall",
    write: "Skriv mallens blad",
    again: "Skriv en till",
    reviewTitle: "Granska målen",
    reviewLead: "Säger målen vad, hur mycket och när, och handlar de om resultat? Råd, inga krav.",
    review: "Granska målen",
    reviewAgain: "Granska igen",
    reviewing: "Läser …",
    untouched: "Arbetsboken är som den var.",
    noGoals: "Inga mål hittades. De skrivs på bladet Mål i mallen för ansökan.",
    reviewed: (count: number) => (count === 1 ? "1 mål granskat." : `${count} mål granskade.`),
    goTo: "Gå till målet",
  },
  en: {
    title: "Templates",
    open: "Show",
    lead: "Empty sheets to fill in, which are then read as they are. They become yours: nothing writes over them.",
    kind: "Template",
    write: "Write the template's sheets",
    again: "Write one more",
    reviewTitle: "Review the goals",
    reviewLead: "Do the goals say what, how much and when, and are they about results? Advice, not demands.",
    review: "Review the goals",
    reviewAgain: "Review again",
    reviewing: "Reading …",
    untouched: "The workbook is as it was.",
    noGoals: "No goals were found. They are written on the sheet Goals of the template for an application.",
    reviewed: (count: number) => (count === 1 ? "1 goal reviewed." : `${count} goals reviewed.`),
    goTo: "Go to the goal",
  },
} as const satisfies Record<Language, object>;

export const templateTexts = (language: Language): (typeof TEXTS)[Language] => TEXTS[language];
