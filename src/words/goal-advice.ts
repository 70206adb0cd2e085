import type { GoalAdvice } from "../portfolio/templates/check-goal";
import type { Language, Text } from "./language";

const ADVICE: Readonly<Record<GoalAdvice, Text>> = {
  "what-missing": { sv: "Skriv vad som ska mätas.", en: "Write what is to be measured." },
  "how-much-missing": { sv: "Skriv hur mycket: ett målvärde.", en: "Write how much: a target." },
  "how-much-no-number": {
    sv: "Skriv målvärdet som ett tal, så går det att jämföra med utfallet.",
    en: "Write the target as a number, so that the outcome can be compared with it.",
  },
  "unit-missing": {
    sv: "Skriv enheten (procent, personer, kronor).",
    en: "Write the unit (per cent, persons, kronor).",
  },
  "baseline-missing": {
    sv: "Skriv utgångsläget, så syns det hur långt ni kommer.",
    en: "Write the baseline, so that it shows how far you get.",
  },
  "target-is-baseline": {
    sv: "Målvärdet är lika med utgångsläget: är målet att behålla det?",
    en: "The target is the same as the baseline: is the goal to keep it?",
  },
  "when-missing": { sv: "Skriv senast när.", en: "Write by when." },
  "when-no-date": { sv: "Skriv senast när som ett datum.", en: "Write by when as a date." },
  "when-passed": { sv: "Datumet har passerat.", en: "The date has passed." },
  "how-missing": { sv: "Skriv hur och varifrån det mäts.", en: "Write how and from what it is measured." },
  activity: {
    sv: "Det här är något ni gör. Vad blir annorlunda för deltagarna när det är gjort?",
    en: "This is something you do. What will be different for the participants when it is done?",
  },
  vague: {
    sv: "Öka, förbättra och stärka säger inte hur mycket: skriv från vad och till vad.",
    en: "Increase, improve and strengthen do not say how much: write from what and to what.",
  },
  "several-in-one": {
    sv: "Här kan finnas flera mål i ett: dela upp dem, så går vart och ett att följa.",
    en: "There may be several goals in one: part them, so that each can be followed.",
  },
};

export const goalAdviceText = (advice: GoalAdvice, language: Language): string => ADVICE[advice][language];

/** What a formula can say of a goal: it sees the cells, not what the words mean. */
export const GOAL_FILLED: Text = {
  sv: "Allt är ifyllt. Pröva att målet är ett resultat, inte något ni gör: panelen läser orden (Granska målen).",
  en: "All is filled in. See that the goal is a result, not something you do: the pane reads its words (Review the goals).",
};

export const GOAL_GOOD: Text = {
  sv: "Målet säger vad, hur mycket och när, och hur det mäts.",
  en: "The goal says what, how much and when, and how it is measured.",
};
