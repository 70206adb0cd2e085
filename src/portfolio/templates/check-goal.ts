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

const WHO =
  "(?:(?:vi|att|det|projektet|insatsen|forbundet|verksamheten|kommunen|we|the (?:project|intervention|association)|it|to) )*";
const WILL = "(?:(?:ska|skall|skulle|kommer att|avser att|har|hade|shall|will|is to|are to|has|have|to) )*";
const NUMBER =
  "(?:\\d+|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tjugo|flera|nagra|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several)";
const EVENT =
  "(?:\\w*(?:workshops?(?:ar)?|seminari(?:um|er|ums)|seminars?|utbildning(?:ar|stillfallen|sdagar)|forelasning(?:ar)?|konferens(?:er)?|conferences?|kurs(?:er)?|courses?|traff(?:ar)?|moten?|meetings?|kartlaggning(?:ar)?|studiebesok|aktivitet(?:er)?|activities|nyhetsbrev|broschyr(?:er)?)|training (?:days|sessions))";
/** What one does, folded: at the beginning of a goal, in the passive, or as a number of events. */
const ACTIVITIES: readonly RegExp[] = [
  new RegExp(
    `^${WHO}${WILL}(?:(?:genomfor|anordna|arrangera|starta|utveckla|informera|utbilda|kartlagg|hall|erbjud|implementera|planera|bjud)(?:a|er|r|t|it)?|arbet(?:a|ar|at) (?:med|for)|jobb(?:a|ar|at) med|t(?:a|ar|agit) fram|samverka[rt]?|bidra(?:r|git)? till|verka[rt]? for|delta(?:r|git)? i|skapa[rt]? forutsattningar|carry out|carried out|arrange[ds]?|organi[sz]e[ds]?|develop(?:s|ed)?|work(?:s|ed)? with|inform(?:s|ed)?|train(?:s|ed)?|map(?:s|ped)?|h[eo]ld|offer(?:s|ed)?|contributed? to|conduct(?:s|ed)?|deliver(?:s|ed)?)\\b`,
  ),
  /\b(?:genomfor(?:s|as|ts|des)|anordna(?:s|ts|des)|arrangera(?:s|ts|des)|kartlagg(?:s|as|ts)|implementera(?:s|ts|des)|tas fram|tagits fram|tagit fram|(?:is|are|be|been) (?:carried out|arranged|organi[sz]ed|conducted|held|delivered))\b/,
  new RegExp(
    `^(?:(?:minst|totalt|cirka|ca|at least|in all) )?${NUMBER} (?:(?!(?:i|av|pa|med|till|per|utan|efter|in|of|procent)\\b)\\w+ )?${EVENT}\\b`,
  ),
  new RegExp(`\\b${EVENT} (?:\\w+ ){0,3}(?:halls|hallits|hallas|erbjuds|erbjudits|startas|startats)\\b`),
];
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
  if (ACTIVITIES.some((words) => words.test(text))) advice.push("activity");
  if (VAGUE.test(text) && !target && !/\d/.test(text)) advice.push("vague");
  if (SEVERAL.test(text)) advice.push("several-in-one");
  return advice;
}

function dateAdvice(by: CellValue, today: number): GoalAdvice[] {
  if (by === null) return ["when-missing"];
  if (typeof by !== "number" || by < EARLIEST_DATE) return ["when-no-date"];
  return by < today ? ["when-passed"] : [];
}

/** 2000-01-01: a smaller number is no date ("2027"). */
export const EARLIEST_DATE = 36_526;

const folded = (text: string): string => foldWord(text).replace(/\s+/g, " ");
