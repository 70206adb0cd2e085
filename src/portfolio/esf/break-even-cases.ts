import { breakEvenParticipants, wholePeople } from "../../calculation/break-even-participants";
import { breakEvenYears } from "../../calculation/break-even-years";
import { kronor, persons, years, type Kronor } from "../../calculation/units";
import type { Statement } from "../../participation/model/interventions";
import { assumptionSet } from "../../valuation/assumptions/assumption-set";
import { kronorOf } from "../../valuation/ore";
import { RAR_2020_VALUATION } from "../../valuation/presets/rar-2020-valuation";
import { readState } from "../../valuation/state-text";
import { stepTransfer } from "../../valuation/step-transfer";
import { foldedLabel } from "../label-words";
import { printedMark, type PrintedFigure, type PrintedMark } from "../printed-figure";
import { costOf, statementFigure, type OutcomeProject } from "./outcomes";

/** Ways for a participant to bring a value, as reports put them. */
export type BreakEvenCase = "fullTime" | "halfTimeSubsidised" | "higherWage";
export const BREAK_EVEN_CASES: readonly BreakEvenCase[] = ["fullTime", "halfTimeSubsidised", "higherWage"];

/** The step each case is valued as. Source: METHOD section 4, "Against the report". */
const STEPS: Readonly<Record<BreakEvenCase, readonly [before: string, after: string]>> = {
  fullTime: ["Försörjningsstöd", "Arbete"],
  halfTimeSubsidised: ["Försörjningsstöd", "Arbete 50% lönebidrag 80%"],
  higherWage: ["Arbete", "Arbete 30 000 kr"],
};
const NAMED: Readonly<Record<BreakEvenCase, RegExp>> = {
  fullTime: /\bheltid\b/,
  halfTimeSubsidised: /\bhalvtid\b/,
  higherWage: /\bhogre (?:manads)?lon\w*/,
};

/** Society's kronor per participant and year, by the rules and the preset "RAR 2020 (härledd)", in prices of its year. */
export function valueByRules(of: BreakEvenCase): Kronor {
  const [before, after] = STEPS[of].map(readState);
  const set = assumptionSet(RAR_2020_VALUATION.priceYear, RAR_2020_VALUATION.edits);
  if (before?.ok !== true || after?.ok !== true || !set.ok) throw new RangeError(`The step of ${of} cannot be read`);
  const value = stepTransfer(before.value, after.value, set.value);
  if (!value.ok) throw new RangeError(`The step of ${of} cannot be valued`);
  return kronorOf(value.value.value.society);
}

/** What a value per participant makes of a cost: how many must succeed, or how long it takes for those there are. */
export interface BreakEvenAnswer {
  /** Kronor per participant and year. */
  readonly value: Kronor;
  /** Whole people, or years. */
  readonly answer: Kronor;
  /** Null where nothing is printed to compare with. */
  readonly mark: PrintedMark | null;
}

export interface BreakEvenRow {
  readonly subject: string;
  readonly of: BreakEvenCase;
  readonly cost: Kronor;
  /** The project's participants, where it has a list. */
  readonly participants: Kronor | null;
  /** Years for so many, or how many in a year (null). */
  readonly yearsFor: Kronor | null;
  readonly printed: PrintedFigure | null;
  readonly byText: BreakEvenAnswer | null;
  readonly textValue: PrintedFigure | null;
  readonly byRules: BreakEvenAnswer;
}

/**
 * Break-even of every project with a cost, for each case, and of whatever else the text gives a break-even for. The
 * printed answer stands beside what the text's own value and the rules give; none of them is forced.
 */
export function breakEvenRows(
  projects: readonly OutcomeProject[],
  statements: readonly Statement[],
): readonly BreakEvenRow[] {
  const claims = statements.flatMap((statement) => claimOf(statement) ?? []);
  const own = projects.flatMap(({ name, budget, participants }) => {
    if (budget === null) return [];
    return BREAK_EVEN_CASES.map((of) => {
      const claim = claims.find((one) => one.of === of && foldedLabel(one.subject) === foldedLabel(name));
      return row(name, of, budget.value, participants?.value ?? null, claim ?? null, statements);
    });
  });
  const others = claims.flatMap((claim) => {
    if (projects.some(({ name }) => foldedLabel(name) === foldedLabel(claim.subject))) return [];
    const cost = costOf(claim.subject, statements);
    return cost === null ? [] : [row(claim.subject, claim.of, cost.value, null, claim, statements)];
  });
  return [...own, ...others];
}

interface Claim {
  readonly subject: string;
  readonly of: BreakEvenCase;
  readonly yearsFor: Kronor | null;
  readonly printed: PrintedFigure;
}

const BREAK_EVEN = /\bbreak ?even\b|\bnollpunkt\w*|\bkritiskt antal\b/;

/** "Break-even, deltagare: IBIS, 5 000 kr högre månadslön", or the words after the colon in a column of their own. */
function claimOf(statement: Statement): Claim | null {
  const { claim, about } = statement;
  const printed = statementFigure(statement);
  const [what = "", ...after] = claim.split(":");
  const said = about ?? after.join(":").trim();
  if (printed === null || !BREAK_EVEN.test(foldedLabel(what))) return null;
  const of = BREAK_EVEN_CASES.find((one) => NAMED[one].test(foldedLabel(said)));
  const [subject] = said.split(/\s*[,;]\s*/);
  if (of === undefined || subject === undefined) return null;
  const people = /(\d+) deltagare/.exec(foldedLabel(said))?.[1];
  const inYears = /\b(?:ar|tid)\b/.test(foldedLabel(what)) && people !== undefined;
  return { subject, of, yearsFor: inYears ? kronor(people) : null, printed };
}

/** What the text says that each participant brings a year in the case. */
function textValue(of: BreakEvenCase, statements: readonly Statement[]): PrintedFigure | null {
  const said = statements.find(
    ({ claim, about, unit, value }) =>
      unit === "kr" &&
      value !== null &&
      /\bvarde per deltagare\b/.test(foldedLabel(claim)) &&
      NAMED[of].test(foldedLabel(`${claim} ${about ?? ""}`)),
  );
  return said === undefined ? null : statementFigure(said);
}

function row(
  subject: string,
  of: BreakEvenCase,
  cost: Kronor,
  participants: Kronor | null,
  claim: Claim | null,
  statements: readonly Statement[],
): BreakEvenRow {
  const said = textValue(of, statements);
  const yearsFor = claim?.yearsFor ?? null;
  const printed = claim?.printed ?? null;
  const answer = (value: Kronor): BreakEvenAnswer | null => {
    const found = answerOf(cost, value, yearsFor);
    if (found === null) return null;
    return { value, answer: found, mark: printed === null ? null : printedMark(printed, found) };
  };
  const byRules = answer(valueByRules(of));
  if (byRules === null) throw new RangeError(`The rules give no value for ${of}`);
  return {
    subject,
    of,
    cost,
    participants,
    yearsFor,
    printed,
    byText: said === null ? null : answer(said.value),
    textValue: said,
    byRules,
  };
}

function answerOf(cost: Kronor, value: Kronor, yearsFor: Kronor | null): Kronor | null {
  if (yearsFor === null) {
    const needed = breakEvenParticipants(cost, value, years(1));
    return needed.ok ? kronor(wholePeople(needed.value)) : null;
  }
  const span = breakEvenYears(cost, value, persons(yearsFor));
  return span.ok ? kronor(span.value) : null;
}
