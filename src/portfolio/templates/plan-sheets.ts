import { fn, num, op, ref, txt, type Formula } from "../../sheet/formula";
import type { SheetLayout } from "../../sheet/layout";
import type { Language } from "../../words/language";
import { GOAL_FILLED, goalAdviceText } from "../../words/goal-advice";
import { LESSON_QUESTIONS, TEMPLATE_CHOICES, templateLabel, type TemplateLabel } from "../../words/templates";
import { templateTable, type TemplateColumn, type Typed } from "./template-table";
import { EARLIEST_DATE, type GoalAdvice } from "./check-goal";

type Column = readonly [label: TemplateLabel, width: number, typed: Typed];

const columns = (list: readonly Column[], language: Language): TemplateColumn[] =>
  list.map(([label, width, typed]) => ({ heading: templateLabel(label, language), width, typed }));

const GOAL_COLUMNS: readonly Column[] = [
  ["goal", 40, "text"], ["measure", 26, "text"], ["baseline", 12, "text"], ["target", 12, "text"], ["unit", 12, "text"],
  ["by", 12, "date"], ["how", 26, "text"],
]; // prettier-ignore
const PLACES = { goal: 0, measure: 1, baseline: 2, target: 3, unit: 4, by: 5, how: 6 } as const;
const GOAL_ROWS = 12;

/** Goals, with what each lacks beside it while it is being written. */
export function goalsTemplate(language: Language): SheetLayout {
  const advice: TemplateColumn = {
    heading: templateLabel("advice", language),
    width: 48,
    typed: "text",
    formula: (row) => lacks(row, language),
    empty: "",
  };
  const all = [...columns(GOAL_COLUMNS, language), advice];
  return templateTable({ sheet: "goals", columns: all, rows: GOAL_ROWS, language });
}

/** What a formula can see that a goal lacks, as checkGoal does; the words are read by the pane's review alone. */
function lacks(row: number, language: Language): Formula {
  const cell = (column: keyof typeof PLACES): Formula => ref({ row, column: PLACES[column] });
  const blank = (column: keyof typeof PLACES): Formula => op(fn("TRIM", cell(column)), "=", txt(""));
  const say = (advice: GoalAdvice): Formula => txt(`${goalAdviceText(advice, language)} `);
  const [target, by, nothing] = [cell("target"), cell("by"), txt("")];
  /** The first that holds, as a choice of one. */
  const first = (...rules: readonly (readonly [when: Formula, advice: GoalAdvice])[]): Formula =>
    rules.reduceRight<Formula>((rest, [when, advice]) => fn("IF", when, say(advice), rest), nothing);
  const isNumber = fn("ISNUMBER", target);
  const no = (of: Formula): Formula => op(of, "=", { kind: "boolean", value: false });
  const told = [
    first([blank("measure"), "what-missing"]),
    first([blank("target"), "how-much-missing"], [no(isNumber), "how-much-no-number"]),
    first([fn("AND", isNumber, blank("unit")), "unit-missing"]),
    first([blank("baseline"), "baseline-missing"], [fn("AND", isNumber, op(cell("baseline"), "=", target)), "target-is-baseline"]),
    first(
      [blank("by"), "when-missing"],
      [no(fn("ISNUMBER", by)), "when-no-date"],
      [op(by, "<", num(EARLIEST_DATE)), "when-no-date"],
      [op(by, "<", fn("TODAY")), "when-passed"],
    ),
    first([blank("how"), "how-missing"]),
  ].reduce((one, other) => op(one, "&", other)); // prettier-ignore
  const advice = fn("IF", op(told, "=", nothing), txt(GOAL_FILLED[language]), fn("TRIM", told));
  return fn("IF", blank("goal"), nothing, advice);
}

/** The same goals with what came of them. */
export function outcomesTemplate(language: Language): SheetLayout {
  const list: readonly Column[] = [
    ["goal", 40, "text"], ["measure", 26, "text"], ["baseline", 12, "text"], ["target", 12, "text"], ["unit", 12, "text"],
    ["outcome", 12, "text"], ["asOf", 12, "date"],
  ]; // prettier-ignore
  const cell = (row: number, column: number): Formula => ref({ row, column });
  const reached: TemplateColumn = {
    heading: templateLabel("reached", language),
    width: 12,
    typed: "text",
    format: "share",
    empty: "",
    formula: (row) => {
      const [baseline, target, outcome] = [cell(row, 2), cell(row, 3), cell(row, 5)];
      const known = fn("AND", op(fn("COUNT", baseline, target, outcome), "=", num(3)), op(target, "<>", baseline));
      return fn("IF", known, op(op(outcome, "-", baseline), "/", op(target, "-", baseline)), txt(""));
    },
  };
  const all = [...columns(list, language), reached, ...columns([["comment", 34, "text"]], language)];
  return templateTable({ sheet: "outcomes", columns: all, rows: GOAL_ROWS, language });
}

export const conditionsTemplate = (language: Language): SheetLayout =>
  templateTable({
    sheet: "conditions",
    columns: columns([["condition", 40, "text"], ["why", 36, "text"], ["sign", 36, "text"], ["when", 13, "date"]], language), // prettier-ignore
    rows: 8,
    language,
  });

export function stagesTemplate(language: Language): SheetLayout {
  const list: readonly Column[] = [
    ["stage", 28, "text"], ["from", 12, "date"], ["to", 12, "date"], ["decision", 28, "text"], ["criterion", 38, "text"],
    ["decider", 20, "text"], ["decided", 14, { words: TEMPLATE_CHOICES.decision[language] }],
  ]; // prettier-ignore
  return templateTable({ sheet: "stages", columns: columns(list, language), rows: 8, language });
}

export function keepingTemplate(language: Language): SheetLayout {
  const list: readonly Column[] = [
    ["result", 38, "text"], ["taker", 22, "text"], ["from", 12, "date"], ["yearly", 14, "amount"],
    ["financed", 12, { words: TEMPLATE_CHOICES.financed[language] }], ["followed", 34, "text"],
  ]; // prettier-ignore
  return templateTable({ sheet: "keeping", columns: columns(list, language), rows: 8, language });
}

export const lessonsTemplate = (language: Language): SheetLayout =>
  templateTable({
    sheet: "lessons",
    columns: columns(
      [
        ["question", 44, "text"],
        ["answer", 60, "text"],
        ["evidence", 26, "text"],
      ],
      language,
    ),
    rows: LESSON_QUESTIONS[language].length + 3,
    labels: LESSON_QUESTIONS[language],
    language,
  });
