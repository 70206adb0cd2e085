import type { CellValue } from "../../sheet/cell";
import { foldWord } from "../../words/nearest-word";

/** A goal as it stands in the template: what is to be reached, and how one will know. */
export interface Goal {
  readonly text: string;
  /** What is counted or measured. */
  readonly measure: string;
  readonly baseline: CellValue;
  readonly target: CellValue;
  readonly unit: string;
  /** Latest date, a serial; or whatever stands there. */
  readonly by: CellValue;
  /** How it is measured: source and time. */
  readonly how: string;
}

export type GoalAdvice =
  | "what-missing"
  | "how-much-missing"
  | "how-much-no-number"
  | "unit-missing"
  | "baseline-missing"
  | "target-is-baseline"
  | "when-missing"
  | "when-no-date"
  | "when-passed"
  | "how-missing"
  /** Says what is to be done, not what is to come of it. */
  | "activity"
  | "vague"
  | "several-in-one";

/** What one does, folded; at the beginning of a goal it is an activity. */
const ACTIVITY =
  /^(?:vi ska |ska |att |projektet ska |insatsen ska |we (?:shall|will) |to )?(?:genomfora|anordna|arrangera|starta|utveckla|arbeta (?:med|for)|jobba med|informera|utbilda|kartlagga|halla|erbjuda|ta fram|samverka|bidra till|verka for|delta i|skapa forutsattningar|implementera|carry out|arrange|organi[sz]e|develop|work with|inform|train|map|hold|offer|contribute to)\b/;
const VAGUE =
  /\b(?:oka|okat|okad|forbattra|forbattrad|battre|fler|farre|starka|starkt|stodja|framja|minska|minskad|increase|improve|better|more|fewer|strengthen|support|promote|reduce)\b/;
const SEVERAL = /\bsamt\b|;|\boch (?:att|aven|dessutom|oka|minska|forbattra)\b|\bas well as\b/;

/**
 * What a goal lacks to be measurable (what, how much, by when, measured how) and to be about a result rather than an
 * activity; nothing when it lacks nothing. Advice, never a refusal.
 *
 * @param today serial date; a latest date before it has passed
 */
export function checkGoal(goal: Goal, today: number): readonly GoalAdvice[] {
  const text = folded(goal.text);
  const target = typeof goal.target === "number";
  const advice: GoalAdvice[] = [];
  if (goal.measure.trim() === "") advice.push("what-missing");
  if (goal.target === null) advice.push("how-much-missing");
  else if (!target) advice.push("how-much-no-number");
  if (target && goal.unit.trim() === "") advice.push("unit-missing");
  if (goal.baseline === null) advice.push("baseline-missing");
  else if (target && goal.baseline === goal.target) advice.push("target-is-baseline");
  advice.push(...dateAdvice(goal.by, today));
  if (goal.how.trim() === "") advice.push("how-missing");
  if (ACTIVITY.test(text)) advice.push("activity");
  if (VAGUE.test(text) && !target && !/\d/.test(text)) advice.push("vague");
  if (SEVERAL.test(text)) advice.push("several-in-one");
  return advice;
}

function dateAdvice(by: CellValue, today: number): GoalAdvice[] {
  if (by === null) return ["when-missing"];
  if (typeof by !== "number" || by < EARLIEST) return ["when-no-date"];
  return by < today ? ["when-passed"] : [];
}

/** 2000-01-01: a smaller number is no date ("2027"). */
const EARLIEST = 36_526;

const folded = (text: string): string => foldWord(text).replace(/\s+/g, " ");
