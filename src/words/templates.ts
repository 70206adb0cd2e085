import type { Language, Text } from "./language";

/** Templates (mallar) to fill in: for an application, for follow-up and for the final report. */
export const TEMPLATE_KINDS = ["application", "followUp", "final"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

const KINDS: Readonly<Record<TemplateKind, Text>> = {
  application: { sv: "Mall för ansökan", en: "Template for an application" },
  followUp: { sv: "Mall för uppföljning", en: "Template for follow-up" },
  final: { sv: "Mall för slutrapport", en: "Template for a final report" },
};

export const templateText = (kind: TemplateKind, language: Language): string => KINDS[kind][language];

/** A sheet of a template: what it is called and what it is for. */
export type TemplateSheet =
  | "about" | "intervention" | "goals" | "interventions" | "participants" | "breakEven" | "conditions" | "stages"
  | "keeping" | "outcomes" | "lessons"; // prettier-ignore

interface SheetWords {
  readonly sheet: Text;
  readonly title: Text;
  readonly lines: Readonly<Record<Language, readonly string[]>>;
}

const SHEETS: Readonly<Record<TemplateSheet, SheetWords>> = {
  about: {
    sheet: { sv: "Så fyller du i", en: "How to fill it in" },
    title: { sv: "Så fyller du i mallen", en: "How to fill in the template" },
    lines: { sv: [], en: [] },
  },
  intervention: {
    sheet: { sv: "Ansökan", en: "Application" },
    title: { sv: "Ansökan", en: "Application" },
    lines: {
      sv: ["Om insatsen. Skriv i de ljusgula rutorna."],
      en: ["About the intervention. Write in the pale yellow cells."],
    },
  },
  goals: {
    sheet: { sv: "Mål", en: "Goals" },
    title: { sv: "Mål som går att följa upp", en: "Goals that can be followed up" },
    lines: {
      sv: [
        "Ett mål om resultatet för dem insatsen är till för: vad, hur mycket och senast när. Det som görs är en aktivitet, inte ett mål.",
        "Exempel: Fler deltagare i arbete · andel i arbete utan stöd vid avslut · 10 · 30 · procent · 2027-12-31 · SUS, vid avslut.",
      ],
      en: [
        "A goal is about the result for those the intervention is for: what, how much and by when. What is done is an activity, not a goal.",
        "Example: More participants in work · share in unsubsidised work at the end · 10 · 30 · per cent · 2027-12-31 · SUS, at the end.",
      ],
    },
  },
  interventions: {
    sheet: { sv: "Insatser", en: "Interventions" },
    title: { sv: "Insatser: budget och utfall", en: "Interventions: budget and outcome" },
    lines: {
      sv: ["En rad per insats och budgetår, belopp i kronor. Tomt är inte noll: skriv 0 bara där kostnaden är noll."],
      en: [
        "One row per intervention and budget year, amounts in kronor. Blank is not zero: write 0 only where the cost is zero.",
        "The headings are in Swedish, as SUS has them.",
      ],
    },
  },
  participants: {
    sheet: { sv: "Deltagare", en: "Participants" },
    title: { sv: "Deltagare", en: "Participants" },
    lines: {
      sv: [
        "En rad per deltagande. Skriv ett löpnummer, aldrig namn eller personnummer.",
        "Omfattning i procent av heltid (40 timmar i veckan). Flera försörjningar samtidigt: använd kolumnerna 1 och 2.",
      ],
      en: [
        "One row per participation. Write a running number, never a name or an identity number.",
        "Extents in per cent of full time (40 hours a week). Several livelihoods at once: use columns 1 and 2.",
        "The headings are in Swedish, as SUS has them.",
      ],
    },
  },
  breakEven: {
    sheet: { sv: "Nollpunkt", en: "Break-even" },
    title: { sv: "Hur många måste lyckas?", en: "How many must succeed?" },
    lines: {
      sv: [
        "Räknas ur budgeten på bladet Insatser och det du skriver här. Värdet per deltagare kan räknas med PAYOFF.STEG.",
      ],
      en: [
        "Worked out from the budget on the sheet Interventions and what you write here. PAYOFF.STEG gives the value per participant.",
      ],
    },
  },
  conditions: {
    sheet: { sv: "Vad som måste stämma", en: "What must be true" },
    title: {
      sv: "Vad som måste stämma för att insatsen ska betala sig",
      en: "What must be true for it to pay for itself",
    },
    lines: {
      sv: ["Skriv antagandet, varför ni tror på det och hur ni märker om det inte stämmer."],
      en: ["Write the assumption, why you believe it, and how you will notice if it does not hold."],
    },
  },
  stages: {
    sheet: { sv: "Etapper", en: "Stages" },
    title: { sv: "Etapper och beslutspunkter", en: "Stages and decision points" },
    lines: {
      sv: ["Efter varje etapp: fortsätta, ändra eller avsluta. Skriv i förväg vad som krävs för att fortsätta."],
      en: ["After each stage: go on, change or end. Write beforehand what it takes to go on."],
    },
  },
  keeping: {
    sheet: { sv: "Efter insatsen", en: "Afterwards" },
    title: { sv: "Så behålls resultatet", en: "How the results are kept" },
    lines: {
      sv: ["Vem som tar över vad, från när, till vilken kostnad och om den är finansierad."],
      en: ["Who takes over what, from when, at what cost and whether it is financed."],
    },
  },
  outcomes: {
    sheet: { sv: "Utfall mot mål", en: "Outcome against goals" },
    title: { sv: "Utfall mot mål", en: "Outcome against goals" },
    lines: {
      sv: ["Samma mål som i ansökan. Andelen räknas från utgångsläget till målvärdet."],
      en: ["The same goals as in the application. The share is counted from the baseline to the target."],
    },
  },
  lessons: {
    sheet: { sv: "Slutsatser", en: "Conclusions" },
    title: { sv: "Slutsatser", en: "Conclusions" },
    lines: { sv: ["Kort, med hänvisning till siffrorna."], en: ["In brief, referring to the figures."] },
  },
};

export const templateSheetName = (sheet: TemplateSheet, language: Language): string => SHEETS[sheet].sheet[language];
export const templateSheetTitle = (sheet: TemplateSheet, language: Language): string => SHEETS[sheet].title[language];
export const templateSheetLines = (sheet: TemplateSheet, language: Language): readonly string[] =>
  SHEETS[sheet].lines[language];

const ABOUT: Readonly<Record<Language, (kind: TemplateKind) => readonly string[]>> = {
  sv: (kind) => [
    templateText(kind, "sv"),
    "Skriv i de ljusgula rutorna. Bladen är dina: Payoff läser dem men skriver aldrig över dem.",
    "Bladen Insatser och Deltagare läses in som de är, utan att kolumner behöver pekas ut.",
    "Inga namn och inga personnummer ska stå i mallen. Deltagare får ett löpnummer.",
    "Tomma rader gör ingenting. En tom ruta betyder att uppgiften saknas, aldrig noll.",
    ...(kind === "application"
      ? ["Målen granskas i panelen (Mallar, Granska målen): om det framgår vad, hur mycket och när."]
      : []),
  ],
  en: (kind) => [
    templateText(kind, "en"),
    "Write in the pale yellow cells. The sheets are yours: Payoff reads them and never writes over them.",
    "The sheets Interventions and Participants are read as they are, without pointing out columns.",
    "No names and no identity numbers in the template. Participants get a running number.",
    "Empty rows do nothing. An empty cell means that the figure is missing, never zero.",
    ...(kind === "application"
      ? ["The goals are reviewed in the pane (Templates, Review the goals): whether they say what, how much and when."]
      : []),
  ],
};

export const aboutTemplateLines = (kind: TemplateKind, language: Language): readonly string[] => ABOUT[language](kind);

/** Headings of the tables and labels of the fields that people fill in. */
const LABELS = {
  name: { sv: "Insatsens namn", en: "Name of the intervention" },
  association: { sv: "Samordningsförbund", en: "Coordination association" },
  owner: { sv: "Huvudman", en: "Responsible organisation" },
  targetGroup: { sv: "Målgrupp", en: "Target group" },
  need: { sv: "Behovet i dag, med källa", en: "The need today, with source" },
  done: { sv: "Vad som görs", en: "What is done" },
  start: { sv: "Startdatum", en: "Start" },
  end: { sv: "Slutdatum", en: "End" },
  planned: { sv: "Planerat antal deltagare", en: "Planned number of participants" },
  role: { sv: "Kontakt (roll, inte person)", en: "Contact (role, not person)" },
  goal: { sv: "Mål", en: "Goal" },
  measure: { sv: "Vad mäts", en: "What is measured" },
  baseline: { sv: "Utgångsläge", en: "Baseline" },
  target: { sv: "Målvärde", en: "Target" },
  unit: { sv: "Enhet", en: "Unit" },
  by: { sv: "Senast", en: "By" },
  how: { sv: "Hur det mäts", en: "How it is measured" },
  advice: { sv: "Att komplettera", en: "To be added" },
  outcome: { sv: "Utfall", en: "Outcome" },
  asOf: { sv: "Mätt den", en: "Measured on" },
  reached: { sv: "Andel av vägen", en: "Share of the way" },
  comment: { sv: "Kommentar", en: "Comment" },
  cost: { sv: "Kostnad enligt budget, kr", en: "Cost by budget, SEK" },
  value: { sv: "Värde per deltagare som lyckas och år, kr", en: "Value per participant who succeeds and year, SEK" },
  years: { sv: "Antal år", en: "Number of years" },
  needed: { sv: "Så många måste lyckas", en: "This many must succeed" },
  share: { sv: "Andel av de planerade deltagarna", en: "Share of the planned participants" },
  sentence: { sv: "I ord", en: "In words" },
  condition: { sv: "Antagande", en: "Assumption" },
  why: { sv: "Varför vi tror det", en: "Why we believe it" },
  sign: { sv: "Så märks det om det inte stämmer", en: "How we will notice if it does not hold" },
  when: { sv: "Prövas senast", en: "Tested by" },
  stage: { sv: "Etapp", en: "Stage" },
  from: { sv: "Från", en: "From" },
  to: { sv: "Till", en: "To" },
  decision: { sv: "Beslutspunkt", en: "Decision point" },
  criterion: { sv: "Krav för att fortsätta", en: "What it takes to go on" },
  decider: { sv: "Beslutas av", en: "Decided by" },
  decided: { sv: "Beslut", en: "Decision" },
  result: { sv: "Resultat som ska bestå", en: "Result to be kept" },
  taker: { sv: "Tas över av", en: "Taken over by" },
  yearly: { sv: "Kostnad per år, kr", en: "Cost per year, SEK" },
  financed: { sv: "Finansierat", en: "Financed" },
  followed: { sv: "Så följs det upp", en: "How it is followed up" },
  question: { sv: "Fråga", en: "Question" },
  answer: { sv: "Svar", en: "Answer" },
  evidence: { sv: "Underlag (blad och cell)", en: "Evidence (sheet and cell)" },
} as const satisfies Record<string, Text>;

export type TemplateLabel = keyof typeof LABELS;
export const templateLabel = (label: TemplateLabel, language: Language): string => LABELS[label][language];

/** Words to choose among in a cell; none holds a comma. */
export const TEMPLATE_CHOICES: Readonly<
  Record<"decision" | "financed", Readonly<Record<Language, readonly string[]>>>
> = {
  decision: { sv: ["Fortsätta", "Ändra", "Avsluta"], en: ["Go on", "Change", "End"] },
  financed: { sv: ["Ja", "Delvis", "Nej"], en: ["Yes", "In part", "No"] },
};

export const LESSON_QUESTIONS: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    "Vilka mål nåddes, och vilka inte?",
    "Vad kostade insatsen mot budget, och varför skiljer det?",
    "Vilka deltagare gick det bättre för, och vilka sämre?",
    "Vad hade hänt ändå, utan insatsen?",
    "Vad bör behållas, ändras och avslutas?",
  ],
  en: [
    "Which goals were reached, and which were not?",
    "What did it cost against the budget, and why does it differ?",
    "For which participants did it go better, and for which worse?",
    "What would have happened anyway, without the intervention?",
    "What should be kept, changed and ended?",
  ],
};

/** Rules for what may be typed, as people read them when they type something else. */
export const TEMPLATE_RULES = {
  date: { sv: "Skriv ett datum, till exempel 2027-12-31.", en: "Write a date, such as 2027-12-31." },
  year: { sv: "Skriv ett år, till exempel 2027.", en: "Write a year, such as 2027." },
  amount: {
    sv: "Skriv ett belopp i kronor: ett tal, 0 eller mer.",
    en: "Write an amount in kronor: a number, 0 or more.",
  },
  count: { sv: "Skriv ett antal: 0 eller mer.", en: "Write a number: 0 or more." },
  percent: { sv: "Skriv procent av heltid, 0 till 100.", en: "Write per cent of full time, 0 to 100." },
  years: { sv: "Skriv antal år, mer än 0 och högst 100.", en: "Write a number of years, more than 0 and at most 100." },
  list: { sv: "Välj ett av orden i listan.", en: "Choose one of the words in the list." },
} as const satisfies Record<string, Text>;

export const templateRuleText = (rule: keyof typeof TEMPLATE_RULES, language: Language): string =>
  TEMPLATE_RULES[rule][language];

/** "behöver 41 av 34" in parts, for a formula to join. */
export const NEEDS_TEXT: Readonly<Record<Language, readonly [before: string, between: string]>> = {
  sv: ["behöver ", " av "],
  en: ["needs ", " of "],
};
