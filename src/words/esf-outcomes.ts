import type { BreakEvenCase } from "../portfolio/esf/break-even-cases";
import type { OutcomeCheck } from "../portfolio/esf/outcome-checks";
import type { Language, Text } from "./language";

const CASES: Readonly<Record<BreakEvenCase, Text>> = {
  fullTime: {
    sv: "Heltid utan subvention, från försörjningsstöd",
    en: "Full time without subsidy, from income support",
  },
  halfTimeSubsidised: {
    sv: "Halvtid med 80 % lönesubvention, från försörjningsstöd",
    en: "Half time with 80% wage subsidy, from income support",
  },
  higherWage: { sv: "5 000 kr högre månadslön", en: "SEK 5,000 higher monthly wage" },
};

export const breakEvenCaseText = (of: BreakEvenCase, language: Language): string => CASES[of][language];

const KINDS: Readonly<Record<OutcomeCheck["kind"], Text>> = {
  line: { sv: "rad i listan", en: "line of the list" },
  participants: { sv: "Deltagare", en: "Participants" },
  budget: { sv: "Budget, kr", en: "Budget, SEK" },
  claim: { sv: "textens uppgift", en: "claim of the text" },
};

export const outcomeKindText = (kind: OutcomeCheck["kind"], language: Language): string => KINDS[kind][language];

export interface OutcomeWords {
  readonly sheets: { readonly outcomes: string; readonly breakEven: string; readonly checks: string };
  readonly title: string;
  readonly lines: (file: string | null, date: string) => readonly string[];
  readonly budget: string;
  readonly outcome: string;
  readonly afterwards: string;
  readonly count: string;
  readonly share: string;
  readonly sum: string;
  readonly printed: string;
  readonly difference: string;
  readonly breakEven: string;
  readonly breakEvenLines: readonly string[];
  readonly project: string;
  readonly case: string;
  readonly cost: string;
  readonly answerIn: string;
  readonly participants: string;
  readonly yearsFor: (count: string) => string;
  readonly textValue: string;
  readonly byText: string;
  readonly ruleValue: string;
  readonly byRules: string;
  readonly judgement: string;
  readonly ofParticipants: string;
  readonly checksTitle: string;
  readonly checksLines: readonly string[];
  readonly line: string;
  readonly kind: string;
}

const SV: OutcomeWords = {
  sheets: { outcomes: "ESF resultat", breakEven: "ESF break-even", checks: "ESF resultat avstämning" },
  title: "ESF-projekt: resultat och break-even",
  lines: (file, date) => [
    `Underlag: ${file ?? "arbetsboken själv"}. Skriven ${date}.`,
    "Gula celler är källans tal som de är tryckta; allt annat är formler på dem. Inget tryckt tal är rättat.",
  ],
  budget: "Budget, kr",
  outcome: "Utfall",
  afterwards: "Efter projektet",
  count: "Antal",
  share: "Andel",
  sum: "Summa",
  printed: "Tryckt",
  difference: "Skillnad mot tryckt",
  breakEven: "Break-even: hur många som behöver lyckas, eller hur lång tid det tar",
  breakEvenLines: [
    "Enligt text: med det värde per deltagare och år som rapportens text anger.",
    "Enligt regler: samhällets värde enligt antagandena ”RAR 2020 (härledd)”, produktionsfaktor 1,66, 2019 års priser; härlett av oss, inte tryckt.",
    "Det tryckta svaret står bredvid båda och tvingas inte fram. Inget räknas som effekt: så många måste lyckas för att kostnaden ska mötas på ett år.",
  ],
  project: "Projekt",
  case: "Fall",
  cost: "Kostnad, kr",
  answerIn: "Svar i",
  participants: "deltagare",
  yearsFor: (count) => `år, ${count} deltagare`,
  textValue: "Värde enligt text, kr",
  byText: "Svar enligt text",
  ruleValue: "Värde enligt regler, kr",
  byRules: "Svar enligt regler",
  judgement: "Tryckt mot detta",
  ofParticipants: "Andel av deltagarna",
  checksTitle: "ESF-projektens resultat: tryckt, beräknat och skillnad",
  checksLines: [
    "Deltagarna mot summan av utfallen, de som fullföljt mot summan av var de är efteråt, och textens uppgifter mot listorna.",
    "Skillnad = beräknat − tryckt. Inget är rättat.",
  ],
  line: "Rad eller uppgift",
  kind: "Slag",
};

const EN: OutcomeWords = {
  sheets: { outcomes: "ESF outcomes", breakEven: "ESF break-even", checks: "ESF outcome reconciliation" },
  title: "ESF projects: outcomes and break-even",
  lines: (file, date) => [
    `Basis: ${file ?? "the workbook itself"}. Written ${date}.`,
    "Yellow cells are the source's figures as printed; all else is formulas on them. No printed figure has been corrected.",
  ],
  budget: "Budget, SEK",
  outcome: "Outcome",
  afterwards: "After the project",
  count: "Number",
  share: "Share",
  sum: "Sum",
  printed: "Printed",
  difference: "Difference from printed",
  breakEven: "Break-even: how many must succeed, or how long it takes",
  breakEvenLines: [
    "By the text: with the value per participant and year that the report's text gives.",
    "By the rules: society's value by the assumptions “RAR 2020 (derived)”, production factor 1.66, prices of 2019; derived by us, not printed.",
    "The printed answer stands beside both and is never forced. Nothing is counted as an effect: so many must succeed for the cost to be met in a year.",
  ],
  project: "Project",
  case: "Case",
  cost: "Cost, SEK",
  answerIn: "Answer in",
  participants: "participants",
  yearsFor: (count) => `years, ${count} participants`,
  textValue: "Value by the text, SEK",
  byText: "Answer by the text",
  ruleValue: "Value by the rules, SEK",
  byRules: "Answer by the rules",
  judgement: "Printed against this",
  ofParticipants: "Share of participants",
  checksTitle: "Outcomes of ESF projects: printed, computed and difference",
  checksLines: [
    "Participants against the sum of outcomes, those who completed against the sum of where they are afterwards, and claims of the text against the lists.",
    "Difference = computed − printed. Nothing is corrected.",
  ],
  line: "Line or claim",
  kind: "Kind",
};

export const outcomeWords = (language: Language): OutcomeWords => (language === "sv" ? SV : EN);
