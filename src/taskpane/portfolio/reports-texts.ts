import type { Language } from "../../words/language";

const TEXTS = {
  sv: {
    title: "Rapporter ur underlaget",
    lead: "Varje rapport blir egna blad, med tryckt, räknat och skillnad där källan har tryckta tal.",
    cannot: (count: number) =>
      count === 1 ? "1 rapport kan inte göras av underlaget" : `${count} rapporter kan inte göras av underlaget`,
    can: (why: string) => `Skrivs tom: ${why}`,
    emptyOnly:
      "Underlaget räcker inte till någon ifylld rapport. Det som går att skriva är tomt, att fylla i på bladet.",
    choose: "Välj minst en rapport.",
    write: (count: number) => (count === 1 ? "Skriv rapporten" : `Skriv ${count} rapporter`),
    again: (count: number) => (count === 1 ? "Skriv om rapporten" : `Skriv om ${count} rapporter`),
  },
  en: {
    title: "Reports of the data",
    lead: "Each report becomes sheets of its own, with printed, computed and difference where the source has printed figures.",
    cannot: (count: number) =>
      count === 1 ? "1 report cannot be made of the data" : `${count} reports cannot be made of the data`,
    can: (why: string) => `Written empty: ${why}`,
    emptyOnly:
      "The data is not enough for any report with figures. What can be written is empty, to be filled in on the sheet.",
    choose: "Choose at least one report.",
    write: (count: number) => (count === 1 ? "Write the report" : `Write ${count} reports`),
    again: (count: number) => (count === 1 ? "Write the report anew" : `Write ${count} reports anew`),
  },
} as const satisfies Record<Language, object>;

export const reportsTexts = (language: Language): (typeof TEXTS)[Language] => TEXTS[language];
